// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/codebook.h"

#include <QWidget>

class QListWidget;

namespace rejoinder {

/// The allowed ends of a relation type: two lists to tick. Nothing ticked: anything.
class EndsEdit : public QWidget
{
    Q_OBJECT

public:
    explicit EndsEdit(QWidget *parent = nullptr);

    void show(const Codebook &codebook, const Code &type);
    [[nodiscard]] QString rule() const;
    [[nodiscard]] QListWidget &sources() { return *m_sources; }
    [[nodiscard]] QListWidget &targets() { return *m_targets; }

Q_SIGNALS:
    void edited();

private:
    QListWidget *m_sources;
    QListWidget *m_targets;
    bool m_filling = false;
};

} // namespace rejoinder
