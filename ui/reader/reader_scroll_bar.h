// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QScrollBar>

#include <optional>

namespace rejoinder {

/// A quiet scroll bar that shows where the current post is.
class ReaderScrollBar : public QScrollBar
{
    Q_OBJECT

public:
    explicit ReaderScrollBar(QWidget *parent = nullptr);

    /// In the scroll bar's own units; nothing: it is not in the document.
    void setMark(std::optional<qreal> position);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::optional<qreal> m_mark;
};

} // namespace rejoinder
