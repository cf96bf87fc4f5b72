// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/coding/candidate_list.h"

#include "ui/speech/announce.h"
#include "ui/window/elided_label.h"
#include "ui/window/key_label.h"

#include <QGridLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

constexpr int columns = 3;
constexpr int rowHeight = 24;

} // namespace

namespace {

QString spoken(int index, const QString &candidate)
{
    return CandidateList::tr("%1: %2").arg(index + 1).arg(candidate);
}

} // namespace

CandidateList::CandidateList(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QGridLayout(this))
{
    m_layout->setContentsMargins(30, 0, 8, 6);
    m_layout->setHorizontalSpacing(6);
    m_layout->setVerticalSpacing(0);
    for (int column = 0; column < columns; ++column)
        m_layout->setColumnStretch(column, 1);
    setAccessibleName(tr("What can be answered"));
}

void CandidateList::offer(const QStringList &candidates, int chosen)
{
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // It may be the one that was clicked.
        delete item;
    }
    for (int i = 0; i < int(candidates.size()); ++i) {
        auto *button = new QPushButton;
        button->setObjectName(i == chosen ? "candidateChosen"_L1 : "candidate"_L1);
        button->setFlat(true);
        button->setFixedHeight(rowHeight);
        button->setFocusPolicy(Qt::NoFocus); // The keys stay with the Reader.
        button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        button->setToolTip(candidates[i]);
        button->setAccessibleName(spoken(i, candidates[i]));
        auto *line = new QHBoxLayout(button);
        line->setContentsMargins(4, 0, 4, 0);
        line->setSpacing(6);
        line->addWidget(new KeyLabel(QString::number(i + 1)));
        line->addWidget(new ElidedLabel(candidates[i]), 1);
        connect(button, &QPushButton::clicked, this, [this, i] { Q_EMIT candidateClicked(i); });
        m_layout->addWidget(button, i / columns, i % columns);
    }
    setVisible(!candidates.isEmpty());
    QStringList said;
    for (int i = 0; i < int(candidates.size()); ++i) {
        if (chosen < 0 || i == chosen)
            said << spoken(i, candidates[i]);
    }
    announce(*this, said.join(u". "_s));
}

} // namespace rejoinder
