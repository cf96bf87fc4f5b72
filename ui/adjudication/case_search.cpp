// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/adjudication/case_search.h"

#include "core/model/error.h"
#include "ui/session/worker.h"

#include <QPromise>
#include <QtConcurrentRun>

namespace rejoinder {

namespace {

constexpr int steps = 1000;

} // namespace

CaseSearch::CaseSearch(QObject *parent)
    : QObject(parent)
{
    connect(&m_work, &QFutureWatcherBase::finished, this, &CaseSearch::finish);
    connect(&m_work, &QFutureWatcherBase::progressValueChanged, this,
        [this](int value) { Q_EMIT progressed(m_what, value / double(steps)); });
}

CaseSearch::~CaseSearch()
{
    m_work.disconnect(this);
    m_cancelled = true;
    awaitEnd(m_work);
}

void CaseSearch::ask(const CaseQuestion &question)
{
    if (!m_busy)
        return start(question);
    m_next = question;
    if (!m_accepting)
        m_cancelled = true;
}

void CaseSearch::cancel()
{
    m_cancelled = true;
    m_next.reset();
}

void CaseSearch::forget()
{
    cancel();
    awaitEnd(m_work);
    m_work.setFuture({});
    if (std::exchange(m_busy, false))
        Q_EMIT progressed({}, 1);
}

void CaseSearch::start(const CaseQuestion &question)
{
    m_busy = true;
    m_cancelled = false;
    m_accepting = question.accept;
    m_what = question.accept ? tr("Accepting what agrees…") : tr("Looking for cases…");
    Q_EMIT progressed(m_what, 0);
    m_work.setFuture(QtConcurrent::run([this, question](QPromise<CaseAnswer> &promise) {
        promise.setProgressRange(0, steps);
        const auto goOn = [&](double share) {
            promise.setProgressValue(int(share * steps));
            return !m_cancelled;
        };
        Store store(question.path, question.accept ? Store::Access::ReadWrite : Store::Access::ReadOnly);
        const Codebook codebook = store.codebook();
        CaseAnswer answer;
        if (question.accept) {
            auto acceptance
                = acceptAgreed(store, codebook, question.outline, question.request, question.adjudicator, goOn);
            store.apply(std::move(acceptance.action.edits), acceptance.action.label, question.adjudicator);
            answer.accepted = acceptance.cases;
            answer.waiting = acceptance.waiting;
        }
        const auto listed = [&](double share) { return goOn(share) || question.accept; }; // It is done already.
        answer.list = listCases(store, codebook, question.outline, question.request, listed);
        answer.gold = goldScores(store, codebook, question.outline, answer.list.coders);
        for (const auto &of : answer.list.cases) {
            const int node = question.outline.nodeOf(of.post);
            if (node >= 0 && !answer.authors.contains(of.post))
                answer.authors.insert(of.post,
                    question.outline.kind(node) == PostKind::Article ? tr("article")
                                                                     : store.authorName(question.outline.author(node)));
        }
        promise.addResult(std::move(answer));
    }));
}

void CaseSearch::finish()
{
    if (!m_work.future().isValid())
        return;
    m_busy = false;
    Q_EMIT progressed({}, 1);
    const auto next = std::exchange(m_next, std::nullopt);
    try {
        const CaseAnswer answer = m_work.future().takeResult();
        if (!next || answer.accepted >= 0)
            Q_EMIT answered(answer);
    } catch (const Error &error) {
        if (error.kind() != Error::Kind::Cancelled)
            Q_EMIT failed(error.sentence());
        else if (!next)
            Q_EMIT said(error.sentence());
    }
    if (next)
        start(*next);
}

} // namespace rejoinder
