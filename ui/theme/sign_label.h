// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/icons.h"

#include <QWidget>

namespace rejoinder {

/// An icon beside words, 16 px. Painted each time from the vector, so that it follows a switch between light and dark.
class SignLabel : public QWidget
{
    Q_OBJECT

public:
    explicit SignLabel(QWidget *parent = nullptr);

    void setSign(QLatin1StringView icon, ThemeColour colour);
    [[nodiscard]] QSize sizeHint() const override { return {16, 16}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::optional<std::pair<QLatin1StringView, ThemeColour>> m_sign; ///< A literal's name.
    QIcon m_icon;
};

} // namespace rejoinder
