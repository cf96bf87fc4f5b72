// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDockWidget>

class QStackedWidget;
class QTabBar;

namespace rejoinder {

/// A dock whose title is a row of tabs over its pages.
class Dock : public QDockWidget
{
    Q_OBJECT

public:
    /// \p name is for saving the layout, \p title for people.
    Dock(const QString &name, const QString &title, QWidget *parent);

    /// \p widest: the title that its tab keeps room for.
    void addPage(const QString &title, QWidget *page, const QString &widest = {});
    void setPageTitle(QWidget *page, const QString &title);
    void showPage(QWidget *page);
    [[nodiscard]] QWidget *page() const;

private:
    QTabBar *m_tabs;
    QStackedWidget *m_pages;
};

} // namespace rejoinder
