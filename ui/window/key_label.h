// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace rejoinder {

/// A key as a cap, beside what it does.
class KeyLabel : public QWidget
{
    Q_OBJECT

public:
    explicit KeyLabel(const QString &key, QWidget *parent = nullptr);
    void setKey(const QString &key); ///< Empty: nothing is shown.
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_key;
};

} // namespace rejoinder
