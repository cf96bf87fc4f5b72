// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/adjudication/case_card.h"

#include "core/coding/memos.h"
#include "core/corpus/text.h"
#include "ui/codebook/code_looks.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/window/key_label.h"

#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

constexpr int longestQuote = 220;
constexpr int longestMemo = 120;

QString sureness(std::optional<int> certainty)
{
    return certainty ? QString(*certainty, u'●') + QString(3 - *certainty, u'○') : QString();
}

QString shownTime(qint64 seconds)
{
    return QLocale().toString(QDateTime::fromSecsSinceEpoch(seconds), QLocale::ShortFormat);
}

} // namespace

CaseCard::CaseCard(const Session &session, const Version &version, const QString &name, const QString &key,
    bool proposed, QWidget *parent)
    : QFrame(parent)
    , m_proposed(proposed)
{
    setAccessibleName(tr("%1: %2").arg(name, wordsOf(session, version)));
    auto *head = new QHBoxLayout;
    head->setSpacing(7);
    head->addWidget(new KeyLabel(key));
    auto *who = new QLabel(name);
    who->setObjectName("boxTitle"_L1);
    who->setTextFormat(Qt::PlainText);
    head->addWidget(who);
    head->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(11, 8, 11, 8);
    layout->setSpacing(6);
    layout->addLayout(head);
    addCodes(session, version);
    auto *facts = new QFormLayout;
    facts->setHorizontalSpacing(14);
    facts->setVerticalSpacing(3);
    facts->setContentsMargins(0, 0, 0, 0);
    if (version.isNothing())
        addFact(*facts, {}, tr("Marked nothing here, and the comment as done."));
    const auto addRow = [&](const auto &row, About about) {
        addFact(*facts, tr("Sure"), sureness(row.certainty));
        if (const auto memo = memoOf(session.store(), {about, row.header.uid, {}}, row.header.owner))
            addFact(*facts, tr("Memo"), excerpt(memo->text, longestMemo));
        addFact(*facts, tr("Coded"), shownTime(row.created));
    };
    for (const auto &annotation : version.annotations)
        addRow(annotation, About::Annotation);
    if (version.relation) {
        addFact(*facts, tr("From"), endWords(session, version.relation->source()));
        addFact(*facts, tr("To"), endWords(session, version.relation->target()));
        addFact(*facts, tr("Note"), version.relation->note);
        addRow(*version.relation, About::Relation);
    }
    layout->addLayout(facts);
    layout->addStretch(1);
}

void CaseCard::addCodes(const Session &session, const Version &version)
{
    const Codebook &codebook = session.codebook();
    const auto addCode = [&](Uid<Code> uid, const QString &quote) {
        const Code *code = codebook.code(uid);
        if (!code)
            return;
        auto *line = new QHBoxLayout;
        line->setSpacing(7);
        auto *swatch = new QLabel;
        swatch->setPixmap(code->kind == CodeKind::Relation
                ? icon("rel"_L1).pixmap(14, 14)
                : swatchIcon(codebook, *code, Theme::of(*this)).pixmap(22, 12));
        swatch->setAccessibleName(code->name);
        line->addWidget(swatch);
        auto *name = new QLabel(code->name);
        name->setTextFormat(Qt::PlainText);
        line->addWidget(name, 1);
        static_cast<QVBoxLayout *>(layout())->addLayout(line);
        if (quote.isEmpty())
            return;
        auto *words = new QLabel(tr("“%1”").arg(excerpt(quote, longestQuote)));
        words->setTextFormat(Qt::PlainText);
        words->setWordWrap(true);
        layout()->addWidget(words);
    };
    for (const auto &annotation : version.annotations)
        addCode(annotation.code, annotation.quote);
    if (version.relation)
        addCode(version.relation->type, {});
}

void CaseCard::addFact(QFormLayout &facts, const QString &name, const QString &value)
{
    if (value.isEmpty())
        return;
    auto *label = new QLabel(name);
    label->setObjectName("cardText"_L1);
    auto *words = new QLabel(value);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    if (name.isEmpty()) {
        delete label;
        facts.addRow(words);
    } else {
        facts.addRow(label, words);
    }
}

void CaseCard::setTicked(bool ticked)
{
    m_ticked = ticked;
    update();
}

void CaseCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = Theme::of(*this);
    const bool strong = m_proposed || m_ticked;
    const qreal width = strong ? 2 : 1;
    painter.setPen(QPen(strong ? theme.accent : theme.line, width));
    painter.setBrush(m_ticked ? theme.selection : theme.base);
    const qreal inset = width / 2;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), 4, 4);
}

} // namespace rejoinder
