// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/coding/tagger.h"

#include <QPointer>

namespace rejoinder {

/// Another code in place of that of the annotation at the caret; its text, target, certainty, memo and relations stay.
/// The mode lasts until a code is chosen, by its key or in the palette, or until one leaves the annotation.
class Replacing : public QObject
{
    Q_OBJECT

public:
    Replacing(Session &session, Tagger &tagger, QObject *parent = nullptr);
    ~Replacing() override;

    void begin();
    void leave();
    [[nodiscard]] bool isActive() const { return !m_annotation.isNull(); }
    /// False where it could not be put there; then the mode is left all the same.
    bool with(Uid<Code> code);

Q_SIGNALS:
    void barChanged(QWidget *bar);

private:
    Session &m_session;
    Tagger &m_tagger;
    Uid<Annotation> m_annotation;
    QPointer<QWidget> m_bar;
};

} // namespace rejoinder
