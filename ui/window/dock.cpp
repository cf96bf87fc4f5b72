// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/dock.h"

#include "ui/theme/icons.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

/// A tab has room for the widest title it is to have, which is its data: a count that grows must not make the dock wider
/// and the text beside it narrower.
class Tabs final : public QTabBar
{
protected:
    [[nodiscard]] QSize tabSizeHint(int index) const override
    {
        const auto width = [this](const QString &text) { return fontMetrics().horizontalAdvance(text); };
        const int more = width(tabData(index).toString()) - width(tabText(index));
        return QTabBar::tabSizeHint(index) + QSize(std::max(0, more), 0);
    }
};

} // namespace

Dock::Dock(const QString &name, const QString &title, QWidget *parent)
    : QDockWidget(title, parent)
    , m_tabs(new Tabs)
    , m_pages(new QStackedWidget(this))
{
    setObjectName(name);
    auto *bar = new QWidget(this);
    bar->setObjectName("dockTitle"_L1);
    bar->setFixedHeight(28);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(false);
    m_tabs->setAccessibleName(title);
    auto *close = new QToolButton;
    close->setIcon(icon("x"_L1));
    close->setIconSize({12, 12});
    close->setAutoRaise(true);
    close->setToolTip(tr("Hide this dock; F9 shows it again"));
    close->setAccessibleName(tr("Hide %1").arg(title));
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(8, 0, 6, 0);
    layout->addWidget(m_tabs);
    layout->addStretch(1);
    layout->addWidget(close);
    setTitleBarWidget(bar);
    setWidget(m_pages);
    connect(close, &QToolButton::clicked, this, &QDockWidget::hide);
    connect(m_tabs, &QTabBar::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);
}

void Dock::addPage(const QString &title, QWidget *page, const QString &widest)
{
    m_pages->addWidget(page);
    m_tabs->setTabData(m_tabs->addTab(title), widest);
}

void Dock::setPageTitle(QWidget *page, const QString &title)
{
    m_tabs->setTabText(m_pages->indexOf(page), title);
}

void Dock::showPage(QWidget *page)
{
    show();
    m_tabs->setCurrentIndex(m_pages->indexOf(page));
}

QWidget *Dock::page() const
{
    return m_pages->currentWidget();
}

} // namespace rejoinder
