// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLineEdit>

namespace rejoinder {

/// Takes one key press and says which it was.
class KeyField : public QLineEdit
{
    Q_OBJECT

public:
    explicit KeyField(QWidget *parent = nullptr);

Q_SIGNALS:
    void pressed(const QString &key); ///< As keyName() writes it.
    void left(); ///< Esc

protected:
    bool event(QEvent *event) override;
};

} // namespace rejoinder
