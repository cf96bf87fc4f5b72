// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the page does; adjudicate_page_parts.cpp makes and shows its parts.

#include "ui/adjudication/adjudicate_page.h"

#include "ui/adjudication/case_card.h"
#include "ui/adjudication/case_editor.h"
#include "ui/adjudication/case_reader.h"
#include "ui/adjudication/decision_pane.h"
#include "ui/commands/keys.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rejoinder {

AdjudicatePage::~AdjudicatePage()
{
    m_search.disconnect(this);
}

void AdjudicatePage::setSession(Session *session)
{
    m_search.forget();
    m_later.stop();
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    m_stale = true;
    // Before the focus goes anywhere: the queue would choose a case of the former project.
    m_model.setCases({}, {}, session ? session->codebook() : Codebook(), session ? session->outline() : Outline());
    m_list = {};
    m_gold.clear();
    m_case = {};
    m_wantedCase = {};
    m_wantedPost = {};
    m_wantedOpen = 0;
    m_wantedFirst = false;
    if (const int row = m_shown->findData(int(CasesModel::Shown::AtPlaces)); row >= 0)
        m_shown->removeItem(row);
    applyWish();
    leaveEditor();
    m_reader->setSession(session);
    if (session) {
        connect(session, &Session::changed, this, &AdjudicatePage::follow);
        connect(session, &Session::coderChanged, this, [this] {
            showCase();
            showState();
            lookLater();
        });
        connect(session, &Session::flashed, this, [this](const Edits &edits) {
            // One sees what undo has changed.
            for (const Edit &edit : edits) {
                const auto *decision = std::get_if<Decision>(&edit.row());
                const auto mentions = decision ? Mentions::parsed(decision->versions) : Mentions();
                if (!mentions.versions.empty() && isVisible())
                    return goToCase(mentions.versions.front().uid);
            }
        });
    }
    showCase();
    showState();
    if (session && isVisible())
        look();
}

void AdjudicatePage::setStyle(const ReadingStyle &style)
{
    m_reader->setStyle(style);
}

void AdjudicatePage::setZoom(int percent)
{
    m_reader->setZoom(percent);
}

void AdjudicatePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale && m_session)
        look();
}

CaseRequest AdjudicatePage::request() const
{
    CaseRequest request;
    request.countUnfinished = m_unfinished->isChecked();
    request.tolerance = m_tolerance->currentData().toDouble();
    return request;
}

void AdjudicatePage::lookLater()
{
    m_stale = true;
    if (isVisible())
        m_later.start();
}

void AdjudicatePage::look(bool accept)
{
    if (!m_session || m_session->isBlind())
        return showState();
    m_stale = false;
    m_later.stop();
    m_search.ask({m_session->store().path(), m_session->outline(), request(), accept, m_session->coder()});
    showState();
}

void AdjudicatePage::takeAnswer(const CaseAnswer &answer)
{
    if (!m_session)
        return;
    if (answer.accepted >= 0) {
        m_session->attempt([this] { m_session->project().notice(); });
        m_later.stop(); // What it tells was looked for after it.
        m_stale = false;
        QString sentence = tr("%n case(s) in which all coders agree were accepted together.", nullptr, answer.accepted);
        if (answer.waiting > 0)
            sentence += u' ' + tr("%n relation(s) wait for their ends.", nullptr, answer.waiting);
        Q_EMIT said(sentence);
    }
    m_list = answer.list;
    auto cases = std::exchange(m_list.cases, {});
    m_gold = answer.gold;
    m_names = CoderNames(m_list.coders, areNamesHidden());
    const QUuid shown = m_case;
    m_model.setCases(std::move(cases), answer.authors, m_session->codebook(), m_session->outline());
    const int row = m_model.rowOf(shown);
    select(row >= 0 ? row : std::max(0, m_model.nextOpen(-1, 1)));
    showState();
    if (m_wantedFirst)
        goToFirst();
    if (const QUuid wanted = std::exchange(m_wantedCase, {}); !wanted.isNull())
        goToCase(wanted);
    if (const Id<Post> wanted = std::exchange(m_wantedPost, {}); !wanted.isNull())
        goToPost(wanted);
    if (const int wanted = std::exchange(m_wantedOpen, 0); wanted != 0)
        goToOpen(wanted);
    Q_EMIT found();
}

void AdjudicatePage::follow(const Change &change)
{
    QSet<Id<Post>> posts;
    bool othersToo = change.everything;
    for (const Edit &edit : change.edits) {
        const bool agreed = headerOf(edit.row()).owner == agreedLayer();
        if (const auto *decision = std::get_if<Decision>(&edit.row()))
            posts.insert(decision->post);
        else if (const auto *annotation = std::get_if<Annotation>(&edit.row()); annotation && agreed)
            posts.insert(annotation->post);
        else if (edit.kind() == RowKind::Relation && agreed)
            posts.insert(std::get<Relation>(edit.row()).sourcePost);
        else if (edit.kind() != RowKind::Memo && edit.kind() != RowKind::Assignment && !agreed)
            othersToo = true;
    }
    if (othersToo)
        return lookLater();
    if (!posts.isEmpty())
        judgeAgain(posts, change.edits);
}

/// The standing of cases after decisions came or went.
void AdjudicatePage::judgeAgain(const QSet<Id<Post>> &posts, const Edits &edits)
{
    const auto &store = m_session->store();
    const auto stands
        = [&](const QUuid &uid) { return store.row(RowKind::Annotation, uid) || store.row(RowKind::Relation, uid); };
    const auto isTouched = [&](const Case &of) {
        return posts.contains(of.post) || std::ranges::any_of(edits, [&](const Edit &edit) {
            return std::ranges::contains(of.agreed, edit.uid());
        });
    };
    std::vector<Case> judged;
    for (const Case &of : m_model.all()) {
        if (isTouched(of))
            judged.push_back(of);
    }
    QHash<QUuid, Decision> decisions;
    for (const Case &of : judged) {
        for (const auto *known : {&of.decisions, &of.former}) {
            for (const auto &decision : *known)
                decisions.insert(decision.header.uid, decision);
        }
    }
    for (const Edit &edit : edits) {
        if (edit.kind() != RowKind::Decision)
            continue;
        if (edit.after)
            decisions.insert(edit.uid(), std::get<Decision>(*edit.after));
        else
            decisions.remove(edit.uid());
    }
    for (Case &of : judged) {
        std::vector<Decision> onPost;
        for (const auto &decision : std::as_const(decisions)) {
            if (decision.post == of.post)
                onPost.push_back(decision);
        }
        judge(of, onPost, m_session->codebook(), store.names(), stands);
        m_model.put(of);
    }
    if (!m_deciding)
        showCase();
    showState();
}

const Case *AdjudicatePage::current() const
{
    const int row = m_model.rowOf(m_case);
    return row < 0 ? nullptr : &m_model.at(row);
}

bool AdjudicatePage::decide(Verdict verdict)
{
    const Case *shown = current();
    if (!shown || !m_session)
        return false;
    verdict.reason = m_decision->reason();
    verdict.note = m_decision->note();
    const int row = m_model.rowOf(m_case);
    const Case of = *shown;
    const auto coder = m_session->coder();
    m_deciding = true;
    const auto done = m_session->carryOut([session = m_session.get(), request = request(), of, verdict, coder] {
        return rejoinder::decide(
            session->store(), session->codebook(), session->outline(), request, of, verdict, coder);
    });
    m_deciding = false;
    if (!done) {
        // Somebody else may have been faster; what one has begun to write stays.
        if (!m_editor->isOpen())
            lookLater();
        return false;
    }
    leaveEditor();
    const int next = m_model.nextOpen(row, 1);
    const bool isLast = next < 0;
    select(isLast ? row : next);
    showSums();
    if (isLast)
        Q_EMIT said(tr("Every case is settled."));
    return true;
}

void AdjudicatePage::take(int version)
{
    const Case *of = current();
    if (!of || version < 0 || version >= int(of->versions.size()) || m_editor->isOpen())
        return;
    if (!m_several) {
        decide(taking(of->versions[size_t(version)]));
        return;
    }
    if (of->versions[size_t(version)].isNothing())
        return Q_EMIT said(tr("This coder marked nothing here: there is nothing to keep."));
    if (!m_several->erase(version))
        m_several->insert(version);
    for (int card = 0; card < int(m_shownCards.size()); ++card)
        m_shownCards[size_t(card)]->setTicked(m_several->contains(card));
}

void AdjudicatePage::takeProposed()
{
    const Case *of = current();
    if (!of)
        return;
    if (m_editor->isOpen()) {
        decide(m_editor->verdict());
        return;
    }
    if (!m_several) {
        decide(taking(of->versions[size_t(m_proposed)]));
        return;
    }
    Verdict verdict;
    for (const int version : *m_several)
        std::ranges::move(taking(of->versions[size_t(version)]).taken, std::back_inserter(verdict.taken));
    if (verdict.taken.empty())
        return Q_EMIT said(tr("Choose the versions to keep by their digits, then press Enter."));
    decide(verdict);
}

void AdjudicatePage::chooseSeveral()
{
    const Case *of = current();
    if (!of || m_editor->isOpen())
        return;
    if (m_several) {
        m_several.reset();
    } else {
        m_several.emplace();
        Q_EMIT said(tr("Digits choose the versions to keep together; Enter keeps them, B takes one again."));
    }
    for (CaseCard *card : m_shownCards)
        card->setTicked(false);
    showButtons(of);
}

void AdjudicatePage::edit()
{
    const Case *of = current();
    if (!of)
        return;
    m_several.reset();
    m_editor->edit(*m_session, *of, m_proposed);
    if (const auto span = m_editor->passage()) {
        m_reader->select(of->post, *span);
        m_reader->surface()->setFocus();
    } else {
        m_editor->codes().setFocus();
    }
}

void AdjudicatePage::makeNew()
{
    const Case *of = current();
    if (!of)
        return;
    m_several.reset();
    const auto chosen = m_reader->chosen();
    m_editor->edit(*m_session, *of, -1);
    m_editor->setPassage(chosen);
    if (of->matter == Matter::Span)
        m_reader->surface()->setFocus();
    else
        m_editor->codes().setFocus();
}

void AdjudicatePage::settle(Outcome outcome)
{
    if (m_editor->isOpen())
        return;
    Verdict verdict;
    verdict.outcome = outcome;
    decide(verdict);
}

void AdjudicatePage::stepReason()
{
    m_decision->stepReason();
}

void AdjudicatePage::editNote()
{
    m_decision->noteField().setFocus();
}

void AdjudicatePage::acceptAgreed()
{
    if (m_session && !m_session->isBlind() && !m_search.isBusy())
        look(true);
}

void AdjudicatePage::setNamesHidden(bool hidden)
{
    m_names = CoderNames(m_list.coders, hidden);
    m_hidden->setCurrentIndex(hidden ? 1 : 0);
    showCase();
    showSums();
}

void AdjudicatePage::leaveEditor()
{
    m_several.reset();
    if (!m_editor->isOpen())
        return;
    m_editor->hide();
    m_view->setFocus();
}

bool AdjudicatePage::takeKey(const QString &key)
{
    if (!m_singleKeys && key.size() == 1)
        return false;
    if (key.size() == 1 && key[0] >= u'1' && key[0] <= u'9') {
        take(key[0].digitValue() - 1);
    } else if (key == "Esc"_L1) {
        if (!m_editor->isOpen() && !m_several)
            return false;
        leaveEditor();
        showCase();
    } else if (m_editor->isOpen() && key != "Return"_L1) {
        return false; // One selects in the text.
    } else if (key == "Down"_L1) {
        step(1);
    } else if (key == "Up"_L1) {
        step(-1);
    } else {
        return m_runKey && m_runKey(key);
    }
    return true;
}

void AdjudicatePage::keyPressEvent(QKeyEvent *event)
{
    // On a button Enter is for that button, whatever it would do elsewhere.
    auto *button = qobject_cast<QAbstractButton *>(QApplication::focusWidget());
    if (button && isAncestorOf(button) && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        button->click();
    else if (!takeKey(keyName(*event)))
        QWidget::keyPressEvent(event);
}

bool AdjudicatePage::eventFilter(QObject *watched, QEvent *event)
{
    // A table would look for a row that begins with the letter.
    if (watched == m_view && event->type() == QEvent::KeyPress && takeKey(keyName(*static_cast<QKeyEvent *>(event))))
        return true;
    return QWidget::eventFilter(watched, event);
}

} // namespace rejoinder
