// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/dock.h"

#include "ui/theme/icons.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace rejoinder {

Dock::Dock(const QString &name, const QString &title, QWidget *parent)
    : QDockWidget(title, parent)
    , m_tabs(new QTabBar)
    , m_pages(new QStackedWidget(this))
{
    setObjectName(name);
    auto *bar = new QWidget(this);
    bar->setObjectName("dockTitle"_L1);
    bar->setFixedHeight(28);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(false);
    m_tabs->setElideMode(Qt::ElideRight); // A count that grows must not make the dock wider and the text narrower.
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

void Dock::addPage(const QString &title, QWidget *page)
{
    m_pages->addWidget(page);
    m_tabs->addTab(title);
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
