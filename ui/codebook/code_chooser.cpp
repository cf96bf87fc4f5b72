// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/codebook/code_chooser.h"

#include "ui/theme/mark.h"
#include "ui/theme/theme.h"

#include <QHeaderView>
#include <QPainter>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

constexpr QSize largest(260, 420);

QIcon swatch(const Mark &mark, const Theme &theme)
{
    QPixmap picture(44, 24);
    picture.setDevicePixelRatio(2);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    paintSwatch(painter, QRectF(0, 0, 22, 12), mark, theme);
    return picture;
}

} // namespace

CodeChooser::CodeChooser(QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_tree(new QTreeWidget)
{
    setObjectName("popup"_L1);
    setAccessibleName(tr("Codes that are shown"));
    m_tree->setHeaderHidden(true);
    m_tree->setIndentation(18);
    m_tree->setIconSize({22, 12});
    m_tree->setAccessibleName(accessibleName());
    auto *all = new QPushButton(tr("Show all codes"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 6, 6, 6);
    layout->addWidget(m_tree, 1);
    layout->addWidget(all);
    connect(all, &QPushButton::clicked, this, &CodeChooser::showAll);
    connect(m_tree, &QTreeWidget::itemChanged, this, &CodeChooser::take);
    setFocusProxy(m_tree);
}

void CodeChooser::setSession(Session *session)
{
    m_session = session;
    setHidden({});
}

void CodeChooser::setHidden(const QSet<Uid<Code>> &codes)
{
    m_hidden = codes;
    fill();
    Q_EMIT changed();
}

void CodeChooser::fill()
{
    const QSignalBlocker quiet(m_tree);
    m_tree->clear();
    if (!m_session)
        return;
    const Codebook &codebook = m_session->codebook();
    const Theme &theme = Theme::of(*this);
    for (const Code *group : codebook.children({})) {
        QTreeWidgetItem *heading = nullptr;
        for (const Code *code : codebook.taggable()) {
            if (codebook.group({code->header.uid}) != group)
                continue;
            if (!heading) {
                heading = new QTreeWidgetItem(m_tree, {group->name});
                heading->setFlags(heading->flags() | Qt::ItemIsUserCheckable | Qt::ItemIsAutoTristate);
            }
            auto *item = new QTreeWidgetItem(heading, {code->name});
            item->setIcon(0, swatch(markOf(codebook, *code), theme));
            item->setData(0, Qt::UserRole, code->header.uid);
            item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
            item->setCheckState(0, m_hidden.contains({code->header.uid}) ? Qt::Unchecked : Qt::Checked);
        }
    }
    m_tree->expandAll();
}

void CodeChooser::take()
{
    m_hidden.clear();
    for (int group = 0; group < m_tree->topLevelItemCount(); ++group) {
        const QTreeWidgetItem *heading = m_tree->topLevelItem(group);
        for (int row = 0; row < heading->childCount(); ++row) {
            if (heading->child(row)->checkState(0) == Qt::Unchecked)
                m_hidden.insert({heading->child(row)->data(0, Qt::UserRole).toUuid()});
        }
    }
    Q_EMIT changed();
}

QString CodeChooser::summary() const
{
    if (m_hidden.isEmpty() || !m_session)
        return tr("All codes");
    const Codebook &codebook = m_session->codebook();
    int all = 0;
    int shown = 0;
    QSet<const Code *> whole;
    QSet<const Code *> partly;
    for (const Code *code : codebook.taggable()) {
        const bool hidden = m_hidden.contains({code->header.uid});
        (hidden ? partly : whole).insert(codebook.group({code->header.uid}));
        ++all;
        shown += !hidden;
    }
    if (shown == 0)
        return tr("No codes");
    if (whole.size() == 1 && !partly.contains(*whole.begin()))
        return tr("%1 only").arg((*whole.begin())->name);
    return tr("%1 of %n code(s)", nullptr, all).arg(shown);
}

void CodeChooser::open(QPoint topRight)
{
    fill();
    resize(largest);
    move(topRight - QPoint(width(), 0));
    show();
    m_tree->setFocus();
}

void CodeChooser::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    Q_EMIT closed();
}

} // namespace rejoinder
