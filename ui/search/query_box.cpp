// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/search/query_box.h"

#include "core/store/search_terms.h"
#include "ui/theme/icons.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QStringListModel>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

using By = SearchQuery::Field;

constexpr int mostOffers = 200;

} // namespace

QueryBox::QueryBox(QWidget *parent)
    : QLineEdit(parent)
    , m_offers(new QStringListModel(this))
    , m_completer(new QCompleter(m_offers, this))
{
    addAction(icon("find"_L1), LeadingPosition);
    setClearButtonEnabled(true);
    setPlaceholderText(tr("Words, code:, author:, depth: …"));
    setToolTip(
        tr("All words must occur: tax levy\nOne of them: tax OR levy; without: -tax; a phrase: \"the tax\"; "
           "a beginning: tax*\nGroups: (tax OR levy) -author:ana\nFields: author: code: stance: target: relation: "
           "has: state: coder: depth: date: in: thread: cue:"));
    setAccessibleName(tr("Search in all threads"));
    m_completer->setWidget(this);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    connect(this, &QLineEdit::textEdited, this, &QueryBox::offer);
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, &QueryBox::take);
}

int QueryBox::wordStart() const
{
    const QString before = text().first(cursorPosition());
    bool quoted = false;
    int start = 0;
    for (int i = 0; i < before.size(); ++i) {
        if (before[i] == u'"')
            quoted = !quoted;
        else if (!quoted && (before[i].isSpace() || before[i] == u'('))
            start = i + 1;
    }
    return start < before.size() && before[start] == u'-' ? start + 1 : start;
}

QStringList QueryBox::valuesOf(const QString &field) const
{
    QStringList values;
    const auto is = [&](By by) { return field.compare(nameOf(by), Qt::CaseInsensitive) == 0; };
    for (const By by : {By::Has, By::State, By::In}) {
        if (is(by))
            return rejoinder::valuesOf(by);
    }
    if (!m_session)
        return values;
    const auto &codebook = m_session->codebook();
    for (const auto &code : codebook.codes()) {
        const bool fits = is(By::Stance) ? isStance(codebook, code)
            : is(By::Target)             ? code.kind == CodeKind::Target
            : is(By::Relation)           ? code.kind == CodeKind::Relation
                               : is(By::Code) && code.kind != CodeKind::Relation && code.kind != CodeKind::Target;
        if (fits && !code.retired)
            values.append(is(By::Code) ? codebook.path({code.header.uid}) : code.name);
    }
    if (is(By::Coder)) {
        for (const auto &coder : m_session->project().coders())
            values.append(coder.name);
    }
    if (is(By::Author)) {
        // Those of the thread that is open: all of them may be a million.
        const auto &outline = m_session->outline();
        const int root = m_session->threadIndex() < 0 ? -1 : outline.root(m_session->threadIndex());
        QSet<qint64> seen;
        for (int node = root; node >= 0 && node < outline.subtreeEnd(root) && seen.size() < mostOffers; ++node) {
            if (const auto author = outline.author(node); !author.isNull() && !seen.contains(author.value)) {
                seen.insert(author.value);
                values.append(m_session->store().authorName(author));
            }
        }
        values.sort(Qt::CaseInsensitive);
    }
    return values;
}

QStringList QueryBox::offers() const
{
    const QString word = text().sliced(wordStart(), cursorPosition() - wordStart());
    const auto colon = word.indexOf(u':');
    QStringList found;
    if (colon < 0) {
        for (int by = int(By::Author); by <= int(By::Cue) && !word.isEmpty(); ++by) {
            if (const QString name = nameOf(By(by)); name.startsWith(word, Qt::CaseInsensitive))
                found.append(name + u':');
        }
        return found;
    }
    const QString field = word.first(colon);
    const QString begun = folded(word.sliced(colon + 1).remove(u'"'));
    for (const auto &value : valuesOf(field)) {
        if (folded(value).contains(begun) && found.size() < mostOffers)
            found.append(field + u':' + quotedValue(value));
    }
    return found.size() == 1 && found.constFirst() == word ? QStringList() : found;
}

void QueryBox::offer()
{
    const QStringList found = offers();
    m_offers->setStringList(found);
    if (found.isEmpty())
        m_completer->popup()->hide();
    else
        m_completer->complete();
}

void QueryBox::take(const QString &offered)
{
    const int start = wordStart();
    const bool field = offered.endsWith(u':');
    const QString rest = text().sliced(cursorPosition());
    setText(text().first(start) + offered + (field ? QString() : u" "_s) + rest);
    setCursorPosition(start + int(offered.size()) + !field);
    Q_EMIT textEdited(text());
}

void QueryBox::keyPressEvent(QKeyEvent *event)
{
    // The popup has these while it is open.
    const bool offered = m_completer->popup()->isVisible();
    if (offered && (event->key() == Qt::Key_Escape || event->key() == Qt::Key_Tab)) {
        if (event->key() == Qt::Key_Tab && !m_offers->stringList().isEmpty())
            take(m_offers->stringList().constFirst());
        m_completer->popup()->hide();
        event->accept();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace rejoinder
