// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QLineEdit;

namespace rejoinder {

/// The bar of a mode: what it asks, and the keys that answer.
class ModeBar : public QFrame
{
    Q_OBJECT

public:
    explicit ModeBar(QLatin1StringView icon, QWidget *parent = nullptr);

    QLabel *addText(const QString &html);
    QLineEdit *addField(const QString &placeholder); ///< Hidden until it is needed.
    void addLine(QWidget *line); ///< Below the others.
    void addKeys(const QStringList &keys, const QString &meaning, const QString &between = {});

protected:
    void showEvent(QShowEvent *event) override;

private:
    QHBoxLayout *m_layout;
};

} // namespace rejoinder
