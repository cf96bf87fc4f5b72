// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ethics/people_section.h"

#include "core/model/do_not_quote.h"
#include "core/store/names_rule.h"
#include "ui/ethics/veil_fields.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace rejoinder {

PeopleSection::PeopleSection(QWidget *parent)
    : QWidget(parent)
    , m_fold(new QToolButton)
    , m_summary(new QLabel)
    , m_body(new QWidget)
    , m_pseudonyms(new QCheckBox(tr("Pseudonyms in place of real names")))
    , m_fields(new VeilFields)
    , m_withhold(new QCheckBox)
    , m_rule(new QCheckBox(tr("No real names leave this project")))
{
    m_fold->setText(tr("People and quotes"));
    m_fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_fold->setArrowType(Qt::RightArrow);
    m_fold->setCheckable(true);
    m_fold->setAutoRaise(true);
    m_summary->setObjectName("pageHint"_L1);
    m_summary->setWordWrap(true);
    m_pseudonyms->setToolTip(
        tr("Of authors, @mentions, e-mail addresses and coders, in texts, titles, quotes, memos and "
           "the codebook. Addresses and further fields of the source are left out."));
    m_withhold->setChecked(true);
    m_withhold->setToolTip(
        tr("Full blocks stand for them, as many as characters, so that passages stay where they are."));
    m_rule->setToolTip(
        tr("Exports and copies with real names or finer times are refused, in copies of this project too."));
    auto *report = new QPushButton(tr("What could still identify somebody…"));
    auto *body = new QVBoxLayout(m_body);
    body->setContentsMargins(22, 0, 0, 4);
    body->addWidget(m_pseudonyms);
    body->addWidget(m_fields);
    body->addWidget(m_withhold);
    body->addWidget(m_rule);
    body->addWidget(report, 0, Qt::AlignLeft);
    auto *head = new QHBoxLayout;
    head->addWidget(m_fold);
    head->addWidget(m_summary, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addLayout(head);
    layout->addWidget(m_body);
    m_body->hide();
    connect(m_fold, &QToolButton::toggled, this, &PeopleSection::setUnfolded);
    connect(m_pseudonyms, &QCheckBox::toggled, this, &PeopleSection::tellSummary);
    connect(m_withhold, &QCheckBox::toggled, this, &PeopleSection::tellSummary);
    connect(m_fields, &VeilFields::edited, this, &PeopleSection::tellSummary);
    connect(m_rule, &QCheckBox::toggled, this, &PeopleSection::writeRule);
    connect(report, &QPushButton::clicked, this, &PeopleSection::reportWanted);
    tellSummary();
}

void PeopleSection::setSession(Session *session)
{
    m_session = session;
    refresh();
}

void PeopleSection::setUnfolded(bool unfolded)
{
    const QSignalBlocker quiet(m_fold);
    m_fold->setChecked(unfolded);
    m_fold->setArrowType(unfolded ? Qt::DownArrow : Qt::RightArrow);
    m_body->setVisible(unfolded);
}

void PeopleSection::refresh()
{
    NamesRule rule;
    m_marked = 0;
    if (m_session) {
        rule = namesRule(m_session->store());
        for (const Store::CodeCount &count : m_session->project().codeCounts())
            m_marked += count.code == doNotQuote() ? count.count : 0;
    }
    const QSignalBlocker quiet(m_rule);
    m_rule->setChecked(rule.pseudonyms);
    m_rule->setEnabled(m_session);
    if (rule.pseudonyms)
        m_pseudonyms->setChecked(true);
    m_pseudonyms->setEnabled(!rule.pseudonyms);
    m_fields->setCoarsest(rule.times);
    m_withhold->setText(tr("Withhold the words of %n post(s) marked “Do not quote”", nullptr, m_marked));
    m_withhold->setVisible(m_marked > 0);
    tellSummary();
}

VeilOptions PeopleSection::veil() const
{
    VeilOptions veil;
    veil.pseudonyms = m_pseudonyms->isChecked();
    veil.times = m_fields->times();
    veil.quoteAll = !m_withhold->isChecked();
    return veil;
}

QString PeopleSection::keyFile() const
{
    return m_pseudonyms->isChecked() ? m_fields->keyFile() : QString();
}

void PeopleSection::writeRule()
{
    if (!m_session)
        return;
    m_session->attempt([this] {
        // The rule is of the file, as a copy's lock is, and no step of the history.
        Store store(m_session->store().path());
        const bool ruled = m_rule->isChecked();
        setNamesRule(store, {ruled, ruled ? m_fields->times() : Times::Keep});
    });
    refresh();
}

QString PeopleSection::summary() const
{
    const VeilOptions veil = this->veil();
    QStringList parts{veil.pseudonyms ? tr("Pseudonyms") : tr("Real names")};
    if (veil.times != Times::Keep)
        parts << tr("times: %1").arg(m_fields->timesBox().currentText());
    if (m_marked > 0)
        parts << (veil.quoteAll ? tr("%n post(s) quoted all the same", nullptr, m_marked)
                                : tr("%n post(s) withheld", nullptr, m_marked));
    return parts.join(u" · "_s);
}

void PeopleSection::tellSummary()
{
    m_fields->setKeyEnabled(m_pseudonyms->isChecked());
    m_summary->setText(summary());
}

} // namespace rejoinder
