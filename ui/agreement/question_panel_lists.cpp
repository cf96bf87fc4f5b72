// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the question panel offers to choose from.

#include "ui/agreement/question_panel.h"

#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QSignalBlocker>

#include <set>

namespace rejoinder {

namespace {

constexpr int rowHeight = 23;
constexpr int mostRows = 6;
constexpr int mostThreads = 2000; ///< More than that nobody ticks one by one.

/// As high as its rows, up to some.
void fit(QListWidget &list)
{
    const int rows = std::clamp(list.count(), 1, mostRows);
    list.setFixedHeight(rows * rowHeight + 6);
}

QListWidgetItem *addChecked(QListWidget &list, const QString &text, const QUuid &uid)
{
    auto *item = new QListWidgetItem(text, &list);
    item->setData(Qt::UserRole, uid);
    item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
    item->setCheckState(Qt::Checked);
    item->setSizeHint({0, rowHeight});
    return item;
}

struct MetricChoice
{
    MeasureId measure;
    Metric metric;
};

constexpr MetricChoice labelMeasures[]{
    {MeasureId::KrippendorffAlpha, Metric::Nominal},
    {MeasureId::KrippendorffAlpha, Metric::Ordinal},
    {MeasureId::KrippendorffAlpha, Metric::Masi},
    {MeasureId::KrippendorffAlpha, Metric::Jaccard},
    {MeasureId::KrippendorffAlpha, Metric::Dice},
    {MeasureId::GwetAc, Metric::Nominal},
    {MeasureId::GwetAc, Metric::Quadratic},
    {MeasureId::PercentAgreement, Metric::Nominal},
    {MeasureId::CohenKappa, Metric::Nominal},
    {MeasureId::CohenWeightedKappa, Metric::Linear},
    {MeasureId::CohenWeightedKappa, Metric::Quadratic},
    {MeasureId::ScottPi, Metric::Nominal},
    {MeasureId::BennettS, Metric::Nominal},
    {MeasureId::FleissKappa, Metric::Nominal},
    {MeasureId::CongerKappa, Metric::Nominal},
    {MeasureId::LightKappa, Metric::Nominal},
    {MeasureId::BrennanPrediger, Metric::Nominal},
};

constexpr GroupBy groupings[]{GroupBy::Depth, GroupBy::Author, GroupBy::ParentStance, GroupBy::Thread, GroupBy::Written,
    GroupBy::Coded, GroupBy::CodedOrder};

} // namespace

void QuestionPanel::listLevel()
{
    listCodes();
    listTargets();
    listMeasures();
    const QSignalBlocker quiet(m_by);
    const int chosen = m_by->currentData().isValid() ? m_by->currentData().toInt() : -1;
    m_by->clear();
    m_by->addItem(tr("All together"), -1);
    if (level() != Level::Thread) {
        for (const GroupBy by : groupings)
            m_by->addItem(nameOf(by), int(by));
    }
    m_by->setCurrentIndex(std::max(0, m_by->findData(chosen)));
    m_reason->clear();
    m_reason->hide();
}

void QuestionPanel::listCodes()
{
    const QSignalBlocker quiet(m_codes);
    std::vector<QUuid> off;
    for (int row = 0; row < m_codes->count(); ++row) {
        if (m_codes->item(row)->checkState() == Qt::Unchecked)
            off.push_back(m_codes->item(row)->data(Qt::UserRole).toUuid());
    }
    m_codes->clear();
    if (m_session) {
        const Codebook &codebook = m_session->codebook();
        const auto add = [&](const Code &code) {
            if (addChecked(*m_codes, codebook.path({code.header.uid}), code.header.uid);
                std::ranges::contains(off, code.header.uid))
                m_codes->item(m_codes->count() - 1)->setCheckState(Qt::Unchecked);
        };
        std::vector<QUuid> seen;
        for (const Code &code : codebook.codes()) {
            const bool label = !code.retired && code.counted
                && (level() == Level::Relation ? code.kind == CodeKind::Relation : code.kind == CodeKind::Code);
            const Code *group = label ? codebook.group({code.header.uid}) : nullptr;
            const bool fits = group && group->counted
                && (level() == Level::Post       ? group->appliesTo != AppliesTo::Span
                        : level() == Level::Span ? group->appliesTo != AppliesTo::Post
                                                 : true);
            if (!fits)
                continue;
            // Types of relations one by one: they are few, and of one group.
            const Code &shown = level() == Level::Relation ? code : *group;
            if (!std::ranges::contains(seen, shown.header.uid)) {
                seen.push_back(shown.header.uid);
                add(shown);
            }
        }
    }
    fit(*m_codes);
}

void QuestionPanel::listTargets()
{
    const QUuid chosen = m_target->currentData().toUuid();
    m_target->clear();
    m_target->addItem(tr("All targets"), QUuid());
    if (m_session) {
        for (const Code *target : m_session->codebook().targets())
            m_target->addItem(tr("Target: %1").arg(target->name), target->header.uid);
    }
    m_target->setCurrentIndex(std::max(0, m_target->findData(chosen)));
    m_target->setVisible(m_target->count() > 1 && level() == Level::Post);
}

void QuestionPanel::listCoders()
{
    const QSignalBlocker quiet(m_coders);
    m_coders->clear();
    if (m_session) {
        std::set<QUuid> coded;
        for (const auto &count : m_session->project().codeCounts())
            coded.insert(count.coder.value);
        for (const Coder &coder : m_session->project().coders()) {
            auto *item = addChecked(*m_coders, coder.name, coder.header.uid);
            // Who only looks on is no coder; the agreed result is none either, but may be compared with them.
            if (coder.kind != CoderKind::Person || (coded.size() > 1 && !coded.contains(coder.header.uid)))
                item->setCheckState(Qt::Unchecked);
        }
    }
    m_codersListed = true;
    fit(*m_coders);
}

void QuestionPanel::listRounds()
{
    const QUuid chosen = m_round->currentData().toUuid();
    m_round->clear();
    m_round->addItem(tr("The present round"), QUuid());
    if (m_session) {
        for (const Round &round : m_session->store().rounds())
            m_round->addItem(tr("Round: %1").arg(round.name), round.header.uid);
    }
    m_round->setCurrentIndex(std::max(0, m_round->findData(chosen)));
    m_round->setVisible(m_round->count() > 2);
    if (m_threads->count() == 0) {
        m_threads->addItem(tr("All threads"));
        m_threads->addItem(tr("The thread that is shown"));
        m_threads->addItem(tr("Threads that are ticked"));
    }
}

void QuestionPanel::listThreads()
{
    const bool asked = m_session && m_threads->currentIndex() == ChosenThreads;
    m_chosenThreads->setVisible(asked);
    const QSignalBlocker quiet(m_chosenThreads);
    std::set<QUuid> unticked;
    for (int row = 0; row < m_chosenThreads->count(); ++row) {
        if (m_chosenThreads->item(row)->checkState() == Qt::Unchecked)
            unticked.insert(m_chosenThreads->item(row)->data(Qt::UserRole).toUuid());
    }
    m_chosenThreads->clear();
    if (!asked)
        return;
    const Outline &outline = m_session->outline();
    for (int index = 0; index < std::min(outline.threadCount(), mostThreads); ++index) {
        const auto thread = m_session->store().thread(outline.thread(index));
        if (!thread)
            continue;
        const QString title = thread->title.isEmpty() ? tr("Thread %1").arg(index + 1) : thread->title;
        auto *item = addChecked(*m_chosenThreads, title, thread->uid);
        item->setData(idRole, thread->id.value);
        item->setToolTip(item->text());
        if (unticked.contains(thread->uid))
            item->setCheckState(Qt::Unchecked);
    }
    if (const int rest = outline.threadCount() - mostThreads; rest > 0) {
        auto *item = new QListWidgetItem(tr("… and %n more, not listed", nullptr, rest), m_chosenThreads);
        item->setFlags(Qt::ItemIsEnabled);
    }
    fit(*m_chosenThreads);
}

void QuestionPanel::listMeasures()
{
    const QString chosen = m_measure->currentText();
    m_measure->clear();
    m_measure->addItem(tr("The measure that fits"), QVariant());
    const auto add = [&](const MeasureChoice &choice) {
        m_measure->addItem(nameOf(choice), QVariant::fromValue(QPoint(int(choice.measure), int(choice.metric))));
        m_measure->setItemData(m_measure->count() - 1,
            tr("%1. Fits: %2.").arg(meaningOf(measureOf(choice.measure)), fitOf(measureOf(choice.measure))),
            Qt::ToolTipRole);
    };
    const auto takes = level() == Level::Span ? Measure::Takes::Spans
        : level() == Level::Relation          ? Measure::Takes::Links
                                              : Measure::Takes::Labels;
    if (takes == Measure::Takes::Labels) {
        for (const auto &[measure, metric] : labelMeasures)
            add({.measure = measure, .metric = metric});
    } else {
        for (const Measure &measure : measures) {
            const bool single = measure.measure == MeasureId::KuAlpha || measure.measure == MeasureId::GammaK;
            if (measure.takes == takes && !single)
                add(usual(measure.measure));
        }
    }
    m_measure->setCurrentIndex(std::max(0, m_measure->findText(chosen)));
}

} // namespace rejoinder
