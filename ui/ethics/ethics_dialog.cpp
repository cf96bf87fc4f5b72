// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ethics/ethics_dialog.h"

#include "core/coding/labels.h"
#include "core/model/error.h"
#include "ui/session/worker.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QTableView>
#include <QVBoxLayout>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace rejoinder {

EthicsDialog::EthicsDialog(Session &session, QWidget *parent)
    : QDialog(parent)
    , m_session(&session)
    , m_counts(new QLabel(tr("The texts are looked through…"), this))
    , m_words(new QLabel(this))
    , m_view(new QTableView(this))
{
    setWindowTitle(tr("What could still identify somebody"));
    resize(820, 620);
    m_counts->setObjectName("explanation"_L1);
    m_counts->setWordWrap(true);
    m_words->setObjectName("pageHint"_L1);
    m_words->setWordWrap(true);
    m_view->setModel(&m_model);
    m_view->setAccessibleName(tr("Places that could identify somebody"));
    m_view->setSelectionBehavior(QTableView::SelectRows);
    m_view->setEditTriggers(QTableView::NoEditTriggers);
    m_view->setWordWrap(false);
    m_view->verticalHeader()->hide();
    m_view->horizontalHeader()->setSectionResizeMode(CluesModel::WordsColumn, QHeaderView::Stretch);
    m_view->setColumnWidth(CluesModel::WhatColumn, 210);
    m_view->setColumnWidth(CluesModel::PostColumn, 240);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_counts);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_words);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_view, &QTableView::activated, this,
        [this](const QModelIndex &index) { Q_EMIT wanted(m_model.post(index.row())); });
    start();
}

EthicsDialog::~EthicsDialog()
{
    m_work.disconnect(this);
    m_cancelled = true;
    awaitEnd(m_work);
}

void EthicsDialog::start()
{
    connect(&m_work, &QFutureWatcherBase::finished, this, [this] {
        try {
            tell(m_work.future().result());
        } catch (const Error &error) {
            m_counts->setText(error.sentence());
        }
        Q_EMIT counted();
    });
    m_work.setFuture(QtConcurrent::run([this, path = m_session->store().path()] {
        return ethicsReport(
            Store(path, Store::Access::ReadOnly), wordsOfAPassage, [this](double) { return !m_cancelled.load(); });
    }));
}

void EthicsDialog::tell(const EthicsReport &report)
{
    const QLocale locale;
    QStringList lines;
    for (const bool replaced : {true, false}) {
        QStringList counts;
        for (int i = 0; i < clueCount; ++i) {
            if (isReplaced(Clue(i)) == replaced)
                counts << tr("%1: %2").arg(shownName(Clue(i)), locale.toString(report.count(Clue(i)).findings));
        }
        lines << (replaced ? tr("Pseudonyms replace %1.") : tr("Pseudonyms leave %1.")).arg(counts.join(u", "_s));
    }
    m_counts->setText(lines.join(u'\n'));
    m_words->setText(explanations(report).join(u"\n"_s));
    std::vector<CluesModel::Entry> entries;
    for (const auto &finding : report.findings) {
        if (m_session)
            entries.push_back({finding, labels::post(m_session->store(), finding.post)});
    }
    // What pseudonyms leave comes first: that is what is left to do; of it what names a person at once.
    std::ranges::stable_sort(entries, {}, [](const CluesModel::Entry &entry) {
        const Clue clue = entry.finding.found.clue;
        return clue == Clue::Passage ? clueCount : (isReplaced(clue) ? 1 : 0);
    });
    m_model.setEntries(std::move(entries));
}

} // namespace rejoinder
