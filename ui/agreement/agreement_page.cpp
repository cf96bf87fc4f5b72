// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/agreement/agreement_page.h"

#include "core/model/error.h"
#include "ui/agreement/interval_picture.h"
#include "ui/agreement/question_panel.h"
#include "ui/session/worker.h"

#include <QComboBox>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

/// What an edit must be of to change a figure.
bool countsIn(const Edit &edit)
{
    switch (edit.kind()) {
    case RowKind::Annotation:
    case RowKind::Relation:
    case RowKind::PostState:
    case RowKind::Code:
    case RowKind::Coder:
    case RowKind::Round:
        return true;
    default:
        return false;
    }
}

} // namespace

AgreementPage::~AgreementPage()
{
    m_work.disconnect(this);
    cancel();
    awaitEnd(m_work);
}

void AgreementPage::setSession(Session *session)
{
    cancel();
    awaitEnd(m_work);
    m_work.setFuture({}); // What was compared in another project comes no more.
    if (std::exchange(m_busy, false))
        Q_EMIT progressed({}, 1);
    if (m_session)
        m_session->disconnect(this);
    forget();
    m_session = session;
    if (session) {
        connect(session, &Session::changed, this, [this](const Change &change) {
            if (change.everything || std::ranges::any_of(change.edits, countsIn))
                markStale();
        });
        connect(session, &Session::coderChanged, this, [this] {
            // Another coder may be blind: nobody else's figures stay on the screen.
            if (m_session->isBlind()) {
                cancel();
                forget();
            }
            showState();
        });
    }
    m_question->setSession(session);
    showState();
}

void AgreementPage::forget()
{
    m_passages.clear();
    m_confusion.clear();
    m_pairs.clear();
    m_lines.clear();
    m_answer.reset();
    m_stale = false;
    m_pair = {-1, -1};
    m_passagesName.clear();
}

void AgreementPage::markStale()
{
    m_changedMeanwhile = true;
    if (m_answer && !std::exchange(m_stale, true))
        showState();
}

QString AgreementPage::blindReason() const
{
    if (!m_session || !m_session->isBlind())
        return {};
    return m_session->isSealed()
        ? tr("This copy was made for you and holds nobody else's work, so there is nothing to compare.")
        : tr("Blind is on: agreement would show what others coded. Turn blind off in the View menu to compare.");
}

void AgreementPage::compare()
{
    if (m_busy || !m_session || !blindReason().isEmpty())
        return showState();
    if (const QString why = m_question->whyNot(); !why.isEmpty()) {
        Q_EMIT said(why);
        return showState();
    }
    m_cancelled = false;
    m_changedMeanwhile = false;
    m_busy = true;
    CompareRequest request = m_question->request();
    request.key = m_leavingKey;
    m_work.setFuture(QtConcurrent::run([this, request = std::move(request), path = m_session->store().path(),
                                           outline = m_session->outline()](QPromise<CompareAnswer> &promise) {
        promise.setProgressRange(0, 1000);
        promise.addResult(rejoinder::compare(path, outline, request, [&](double share) {
            promise.setProgressValue(int(share * 1000));
            return !m_cancelled;
        }));
    }));
    Q_EMIT progressed(tr("Comparing…"), 0);
    showState();
}

void AgreementPage::cancel()
{
    m_cancelled = true;
}

void AgreementPage::take()
{
    if (!m_work.future().isValid())
        return;
    m_busy = false;
    Q_EMIT progressed({}, 1);
    try {
        auto answer = std::make_unique<CompareAnswer>(m_work.future().takeResult());
        // Who went blind while it was computed must not see it.
        if (m_session && blindReason().isEmpty() && !m_cancelled) {
            forget();
            m_answer = std::move(answer);
            m_stale = m_changedMeanwhile;
            showAnswer();
        }
    } catch (const Error &error) {
        if (error.kind() == Error::Kind::Cancelled)
            Q_EMIT said(tr("The comparison was cancelled."));
        else
            Q_EMIT failed(error.sentence());
    }
    showState();
}

void AgreementPage::showAnswer()
{
    const AgreementReport &report = m_answer->report;
    const Scale scale = Scale::of(report.lines);
    m_delegate->setScale(scale);
    m_header->setScale(scale);
    m_lines.setReport(report);
    m_pairs.setReport(report);
    m_pairsView->setFixedHeight(std::min(200, 24 + 46 * int(report.coders.size()) + 4));
    m_question->showProposal(m_answer->request.measures.empty() ? report.proposal.reason : QString());
    m_confusionTable->clear();
    for (const UnitTable &table : m_answer->loaded.comparison.tables)
        m_confusionTable->addItem(table.name);
    m_confusionTable->setVisible(m_confusionTable->count() > 1);
    if (!report.pairs.empty()) {
        // The pair that agrees least is what one looks for.
        const auto least = std::ranges::min_element(
            report.pairs, {}, [](const CoderPairFigure &pair) { return pair.agreement.value.value_or(2); });
        m_pair = {least->a, least->b};
        showConfusion();
    }
    m_linesView->setCurrentIndex(m_lines.index(0, 0));
    Q_EMIT said(tr("Compared %1 %2 of %n coder(s).", nullptr, int(report.coders.size()))
            .arg(QLocale().toString(report.completeness.compared), unitsOf(m_answer->request.ratings.level)));
}

void AgreementPage::showConfusion()
{
    const int table = std::max(0, m_confusionTable->currentIndex());
    const auto &tables = m_answer->loaded.comparison.tables;
    const auto [a, b] = m_pair;
    if (a < 0 || a == b || table >= int(tables.size()))
        return m_confusion.clear();
    m_confusion.show(tables[size_t(table)], a, b);
    const auto &coders = m_answer->report.coders;
    m_confusionTitle->setText(tr("%1 × %2: rows %1, columns %2").arg(coders[size_t(a)], coders[size_t(b)]));
    m_confusionView->resizeColumnsToContents();
}

void AgreementPage::chooseLine(int row)
{
    if (!m_answer || row < 0 || row >= m_lines.rowCount())
        return;
    const ReportLine &line = m_lines.line(row);
    QStringList parts(line.sentence);
    if (!line.noInterval.isEmpty())
        parts << line.noInterval;
    parts << line.warnings;
    m_explanation->setText(parts.join(u' '));
    showPassages(tr("Where coders differ: %1").arg(line.name), differing(*m_answer, line));
}

void AgreementPage::choosePair(int a, int b)
{
    if (!m_answer || a < 0 || b < 0)
        return;
    if (a == b)
        return;
    m_pair = {a, b};
    showConfusion();
    const auto &coders = m_answer->report.coders;
    showPassages(tr("Where %1 and %2 differ").arg(coders[size_t(a)], coders[size_t(b)]), differing(*m_answer, a, b));
}

void AgreementPage::chooseConfusion(int row, int column)
{
    if (!m_answer || row < 0 || column < 0 || row >= m_confusion.rowCount())
        return;
    const auto &coders = m_answer->report.coders;
    const auto [a, b] = m_pair;
    showPassages(
        tr("%1: %2, %3: %4").arg(coders[size_t(a)], m_confusion.name(row), coders[size_t(b)], m_confusion.name(column)),
        {{-1, std::max(0, m_confusionTable->currentIndex()), m_confusion.units(row, column)}});
}

void AgreementPage::showPassages(const QString &title, const std::vector<UnitList> &lists)
{
    m_passages.show(*m_session, *m_answer, lists);
    m_passagesName = title;
    m_passagesTitle->setText(u"%1 · %2"_s.arg(title, tr("%n passage(s)", nullptr, m_passages.total())));
    m_list->setEnabled(m_passages.total() > 0);
    m_settle->setEnabled(m_passages.total() > 0);
    m_passagesView->setColumnWidth(DifferencesModel::AuthorColumn, 110);
    m_passagesView->setColumnWidth(DifferencesModel::DepthColumn, 60);
    for (int column = DifferencesModel::FirstCoderColumn; column < m_passages.columnCount(); ++column)
        m_passagesView->setColumnWidth(column, 98);
    if (m_passages.rowCount() > 0)
        m_passagesView->setCurrentIndex(m_passages.index(0, 0));
}

void AgreementPage::open(int row)
{
    if (!m_answer || row < 0 || row >= m_passages.rowCount())
        return;
    if (m_session->outline().nodeOf(m_passages.post(row)) < 0)
        return Q_EMIT said(tr("The post is no longer in the project. Compare again."));
    Q_EMIT passageChosen(m_passages.post(row), m_passages.passage(row));
}

void AgreementPage::settlePassages()
{
    if (m_answer && m_passages.total() > 0)
        Q_EMIT casesWanted(m_passagesName, m_answer->request.ratings.level, m_passages.spots());
}

QString AgreementPage::state() const
{
    if (!m_session)
        return tr("No project is open.");
    if (const QString blind = blindReason(); !blind.isEmpty())
        return blind;
    if (m_busy)
        return tr("Comparing…");
    if (m_stale)
        return tr("Old: the project or the choices at the left have changed since. Compare again for figures of now.");
    if (const QString why = m_question->whyNot(); !why.isEmpty())
        return why;
    return m_answer ? QString() : tr("Choose at the left what is compared, then press Compare. Nothing is changed.");
}

QString AgreementPage::summary() const
{
    if (!m_answer)
        return {};
    const AgreementReport &report = m_answer->report;
    const ReportLine &line = report.headline();
    const QLocale locale;
    QStringList parts;
    if (const auto &interval = line.agreement.interval)
        parts << tr("%1 % interval %2 to %3")
                     .arg(interval->level * 100)
                     .arg(written(line.choice.measure, interval->low), written(line.choice.measure, interval->high));
    parts << tr("%1 %2 compared")
                 .arg(locale.toString(report.completeness.compared), unitsOf(m_answer->request.ratings.level));
    parts << tr("%1 left out").arg(locale.toString(leftOut(line.agreement)));
    return parts.join(u" · "_s);
}

QString AgreementPage::explanation() const
{
    return m_explanation->text();
}

void AgreementPage::showState()
{
    const QString text = state();
    m_state->setText(text);
    m_state->setVisible(!text.isEmpty());
    const bool able = m_session && blindReason().isEmpty();
    m_question->setEnabled(able);
    m_compare->setEnabled(able && !m_busy && m_question->whyNot().isEmpty());
    m_copy->setEnabled(m_answer != nullptr);
    m_save->setEnabled(m_answer != nullptr);
    m_body->setCurrentIndex(m_answer ? 1 : 0);
    m_summary->setText(summary());
    if (!m_answer) {
        m_value->setText(tr("Agreement"));
        m_leftOut->clear();
        m_explanation->clear();
        return;
    }
    const ReportLine &line = m_answer->report.headline();
    m_value->setText(line.agreement.value
            ? u"%1 = %2"_s.arg(nameOf(line.choice), written(line.choice.measure, line.agreement.value))
            : tr("%1: undefined").arg(nameOf(line.choice)));
    QString left = leftOutInWords(m_answer->report);
    if (!m_answer->loaded.leftOut.isEmpty())
        left += u' ' + tr("Not compared: %1.").arg(m_answer->loaded.leftOut.join(u", "_s));
    if (m_answer->leaving.rule.pseudonyms)
        left += u' ' + tr("No real names leave this project: what is copied or saved has pseudonyms.");
    if (m_answer->leaving.report.lines.size() < m_answer->report.lines.size())
        left += u' ' + tr("Lines by times finer than may leave this project are neither copied nor saved.");
    m_leftOut->setText(left.trimmed());
    m_leftOut->setVisible(!left.trimmed().isEmpty());
}

} // namespace rejoinder
