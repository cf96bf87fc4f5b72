// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/codebook/versions_panel.h"

#include "ui/annotations/table_look.h"

#include <QDateTime>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rejoinder {

VersionsModel::VersionsModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void VersionsModel::show(const Session *session)
{
    beginResetModel();
    m_history.reset();
    m_coders.clear();
    if (session) {
        m_history.emplace(session->store());
        for (const Coder &coder : session->project().coders())
            m_coders.insert(coder.header.uid, coder.name);
    }
    endResetModel();
}

const CodebookVersion &VersionsModel::version(int row) const
{
    const auto &versions = m_history->versions();
    return versions[versions.size() - 1 - size_t(row)];
}

int VersionsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_history ? 0 : int(m_history->versions().size());
}

int VersionsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant VersionsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const CodebookVersion &version = this->version(index.row());
    const bool first = version.step.seq == 0;
    switch (index.column()) {
    case NumberColumn:
        return version.number;
    case WhenColumn:
        return first ? QString()
                     : QLocale().toString(QDateTime::fromSecsSinceEpoch(version.step.at), QLocale::ShortFormat);
    case WhoColumn:
        return m_coders.value(version.step.actor.value);
    default:
        return first ? tr("As the project began") : version.step.label;
    }
}

QVariant VersionsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const std::array<QString, ColumnCount> names{tr("Version"), tr("When"), tr("Who"), tr("What")};
    return names[size_t(section)];
}

VersionsPanel::VersionsPanel(QWidget *parent)
    : QFrame(parent)
    , m_view(new QTableView)
    , m_heading(new QLabel)
    , m_differences(new QListWidget)
{
    auto *title = new QLabel(tr("Versions of the codebook"));
    title->setObjectName("pageTitle"_L1);
    auto *hint = new QLabel(tr("Choose one to see what has changed since, or two to see what lies between them."));
    hint->setObjectName("pageHint"_L1);
    hint->setWordWrap(true);
    m_view->setModel(&m_model);
    m_view->setAccessibleName(title->text());
    makeQuiet(*m_view);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->horizontalHeader()->setSectionResizeMode(VersionsModel::WhatColumn, QHeaderView::Stretch);
    m_view->horizontalHeader()->resizeSection(VersionsModel::NumberColumn, 66);
    m_view->horizontalHeader()->resizeSection(VersionsModel::WhenColumn, 144);
    m_view->horizontalHeader()->resizeSection(VersionsModel::WhoColumn, 68);
    m_heading->setObjectName("boxTitle"_L1);
    m_heading->setWordWrap(true);
    m_differences->setWordWrap(true);
    m_differences->setAccessibleName(tr("What differs"));
    auto *close = new QPushButton(tr("Close"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 8);
    layout->setSpacing(8);
    layout->addWidget(title);
    layout->addWidget(hint);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_heading);
    layout->addWidget(m_differences, 1);
    layout->addWidget(close, 0, Qt::AlignRight);
    connect(close, &QPushButton::clicked, this, &VersionsPanel::closed);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &VersionsPanel::compare);
}

void VersionsPanel::setSession(Session *session)
{
    m_session = session;
    m_model.show(nullptr);
    if (session)
        connect(session, &Session::changed, this, [this](const Change &change) {
            const auto isCode = [](const Edit &edit) { return edit.kind() == RowKind::Code; };
            if (isVisible() && (change.everything || std::ranges::any_of(change.edits, isCode)))
                open();
        });
}

void VersionsPanel::open()
{
    m_model.show(m_session);
    m_view->selectRow(std::min(1, m_model.rowCount() - 1));
    m_view->setFocus();
    compare();
}

void VersionsPanel::compare()
{
    m_differences->clear();
    QModelIndexList rows = m_view->selectionModel()->selectedRows();
    if (rows.isEmpty() || m_model.rowCount() == 0) {
        m_heading->clear();
        return;
    }
    const auto [newest, oldest] = std::ranges::minmax(rows, {}, [](const QModelIndex &index) { return index.row(); });
    const int from = oldest.row();
    const int to = rows.size() > 1 ? newest.row() : 0;
    m_heading->setText(to == 0
            ? tr("Since version %1").arg(m_model.version(from).number)
            : tr("From version %1 to version %2").arg(m_model.version(from).number).arg(m_model.version(to).number));
    for (const CodebookDifference &difference : rejoinder::differences(m_model.codebook(from), m_model.codebook(to)))
        m_differences->addItem(difference.words());
    if (m_differences->count() == 0)
        m_differences->addItem(tr("Nothing."));
}

QStringList VersionsPanel::differences() const
{
    QStringList words;
    for (int row = 0; row < m_differences->count(); ++row)
        words += m_differences->item(row)->text();
    return words;
}

void VersionsPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QFrame::keyPressEvent(event);
}

} // namespace rejoinder
