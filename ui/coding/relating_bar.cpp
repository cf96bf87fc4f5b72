// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What relation mode asks and lists while it lasts.

#include "core/corpus/text.h"
#include "ui/coding/candidate_list.h"
#include "ui/coding/relating.h"
#include "ui/window/mode_bar.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

/// In less the bar would cut its words off; the keys hold all the same, and the list names both ends.
constexpr int roomForFar = 700;

} // namespace

QString Relating::described(const End &end) const
{
    if (end.isAbsent())
        return tr("not in the text");
    const Annotation *annotation = m_session.rows().annotation(end.annotation);
    const Code *code = annotation ? m_session.codebook().code(annotation->code) : nullptr;
    const int node = m_session.outline().nodeOf(m_session.rows().postOf(end));
    const QString where = node < 0 || m_session.outline().kind(node) == PostKind::Article
        ? tr("the article")
        : tr("the comment by %1").arg(m_session.store().authorName(m_session.outline().author(node)));
    return code ? tr("%1 in %2").arg(code->name, where) : where;
}

// "market_day: Harbour Street has a harbour…", "the comment by market_day".
QString Relating::listed(const RelationOffer &offer) const
{
    const Annotation *annotation = m_session.rows().annotation(offer.end.annotation);
    if (!annotation && !offer.passage)
        return described(offer.end);
    const Id<Post> post = annotation ? annotation->post : offer.end.post;
    const int node = m_session.outline().nodeOf(post);
    const QString who = m_session.outline().kind(node) == PostKind::Article
        ? tr("Article")
        : m_session.store().authorName(m_session.outline().author(node));
    if (offer.passage)
        return tr("Quoted from %1: “%2”").arg(who, excerpt(quoteAt(m_session.text(post), *offer.passage), 60));
    return tr("%1: “%2”").arg(who, excerpt(annotation->quote, 60));
}

void Relating::ask()
{
    if (!m_question || m_target)
        return;
    if (hasNewSelection()) {
        const Session::Cursor &cursor = m_session.cursor();
        const QString words = excerpt(quoteAt(m_session.text(cursor.post), *cursor.selection));
        m_question->setText(tr("<b>Enter</b> codes “%1” and makes it the target").arg(words.toHtmlEscaped()));
        return;
    }
    const Annotation *annotation = m_session.rows().annotation(m_source.annotation);
    const QString what
        = annotation ? u"“%1”"_s.arg(excerpt(annotation->quote).toHtmlEscaped()) : described(m_source).toHtmlEscaped();
    m_question->setText(tr("%1 <b>answers what?</b>").arg(what));
}

void Relating::makeBar()
{
    delete m_bar;
    auto *bar = new ModeBar("rel"_L1);
    m_question = bar->addText({});
    ask();
    m_note = bar->addField(tr("In a few words; then Enter"));
    m_note->installEventFilter(this);
    if (!m_offers.empty())
        bar->addKeys({u"1"_s, QString::number(std::min(int(m_offers.size()), candidatesAtOnce))}, tr("choose"), u"–"_s);
    if (int(m_offers.size()) > candidatesAtOnce)
        bar->addKeys({tr("PgDn")}, tr("more"));
    bar->addKeys({u"J"_s, u"K"_s}, tr("walk"));
    if (!m_offers.empty() && m_reader.width() >= roomForFar)
        bar->addKeys({u"P"_s, u"A"_s}, tr("parent, article"));
    bar->addKeys({u"0"_s}, tr("not in the text"));
    bar->addKeys({u"Esc"_s}, tr("cancel"));
    m_list = new CandidateList;
    connect(m_list, &CandidateList::candidateClicked, this, [this](int index) {
        if (m_mode)
            choose(m_mode->first + index);
    });
    bar->addLine(m_list);
    m_bar = bar;
    Q_EMIT barChanged(bar);
}

void Relating::show()
{
    m_reader.setRelationMode(m_mode);
    QStringList candidates;
    for (int i = m_mode->first; i < std::min(m_mode->first + candidatesAtOnce, int(m_offers.size())); ++i)
        candidates << listed(m_offers[size_t(i)]);
    if (m_list)
        m_list->offer(candidates, m_mode->chosen < 0 ? -1 : m_mode->chosen - m_mode->first);
}

bool Relating::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonRelease && watched != m_note)
        QMetaObject::invokeMethod(this, &Relating::chooseUnderMouse, Qt::QueuedConnection); // The Reader first.
    // The type first: while the field is destroyed it is no line edit any more.
    if (event->type() == QEvent::KeyPress && watched == m_note) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape) {
            cancel();
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            m_reader.surface()->setFocus();
            offerTypes();
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace rejoinder
