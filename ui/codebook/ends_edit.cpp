// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/codebook/ends_edit.h"

#include "core/coding/ends.h"

#include <QGridLayout>
#include <QLabel>
#include <QListWidget>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

constexpr int listHeight = 168;

QListWidget *list(const QString &name)
{
    auto *list = new QListWidget;
    list->setAccessibleName(name);
    list->setFixedHeight(listHeight);
    return list;
}

void addEnd(QListWidget &list, const QString &text, const QString &name, const QStringList &allowed)
{
    auto *item = new QListWidgetItem(text, &list);
    item->setData(Qt::UserRole, name);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(allowed.contains(name) ? Qt::Checked : Qt::Unchecked);
}

QStringList ticked(const QListWidget &list)
{
    QStringList names;
    for (int row = 0; row < list.count(); ++row) {
        if (list.item(row)->checkState() == Qt::Checked)
            names += list.item(row)->data(Qt::UserRole).toString();
    }
    return names;
}

} // namespace

EndsEdit::EndsEdit(QWidget *parent)
    : QWidget(parent)
    , m_sources(list(tr("May start at")))
    , m_targets(list(tr("May point at")))
{
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setVerticalSpacing(4);
    layout->addWidget(new QLabel(tr("May start at")), 0, 0);
    layout->addWidget(new QLabel(tr("May point at")), 0, 1);
    layout->addWidget(m_sources, 1, 0);
    layout->addWidget(m_targets, 1, 1);
    auto *hint = new QLabel(tr("Where nothing is ticked, anything is allowed."));
    hint->setObjectName("pageHint"_L1);
    layout->addWidget(hint, 2, 0, 1, 2);
    for (QListWidget *each : {m_sources, m_targets}) {
        connect(each, &QListWidget::itemChanged, this, [this] {
            if (!m_filling)
                Q_EMIT edited();
        });
    }
}

void EndsEdit::show(const Codebook &codebook, const Code &type)
{
    m_filling = true;
    const EndsRule rule = EndsRule::parsed(type.ends);
    for (QListWidget *each : {m_sources, m_targets}) {
        const QStringList &allowed = each == m_sources ? rule.sources : rule.targets;
        const int current = each->currentRow();
        each->clear();
        addEnd(*each, tr("a whole comment"), u"post"_s, allowed);
        if (each == m_targets)
            addEnd(*each, tr("what is not in the text"), u"absent"_s, allowed);
        for (const Code &code : codebook.codes()) {
            const bool holdsCodes = code.kind == CodeKind::Group
                && std::ranges::any_of(codebook.children({code.header.uid}),
                    [](const Code *child) { return child->kind == CodeKind::Code; });
            const QString path = codebook.path({code.header.uid});
            // What the rule names stays to be unticked, also where it is retired since.
            if (!allowed.contains(path) && (code.retired || !(holdsCodes || code.kind == CodeKind::Code)))
                continue;
            const auto depth = splitPath(path).size() - 1;
            addEnd(*each, QString(3 * depth, u' ') + code.name, path, allowed);
        }
        each->setCurrentRow(current);
    }
    m_filling = false;
}

QString EndsEdit::rule() const
{
    return EndsRule{ticked(*m_sources), ticked(*m_targets)}.toString();
}

} // namespace rejoinder
