// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/corpus/text.h"
#include "ui/reader/reader.h"
#include "ui/session/session.h"

#include <QPointer>

namespace rejoinder {

/// Moving the edges of an annotation: by words, with Shift by graphemes; first its end, then its start. Enter keeps, as
/// one undo step; Esc restores. Or by dragging its handles.
class Edges : public QObject
{
    Q_OBJECT

public:
    Edges(Session &session, Reader &reader, QObject *parent = nullptr);
    ~Edges() override;

    void begin();
    void leave();
    [[nodiscard]] bool isActive() const { return !m_annotation.isNull(); }

Q_SIGNALS:
    void barChanged(QWidget *bar); ///< Null: the mode is left.

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool take(const QString &key);
    void move(Boundary boundary, int direction);
    void keep(Uid<Annotation> annotation, Span span);

    Session &m_session;
    Reader &m_reader;
    Uid<Annotation> m_annotation;
    Id<Post> m_post;
    Span m_span;
    bool m_atStart = false;
    QPointer<QWidget> m_bar;
};

} // namespace rejoinder
