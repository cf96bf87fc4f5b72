// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/adjudication/case_editor.h"

#include "core/corpus/text.h"
#include "ui/adjudication/case_words.h"
#include "ui/codebook/code_looks.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

constexpr int longestWords = 90;

} // namespace

CaseEditor::CaseEditor(QWidget *parent)
    : QFrame(parent)
    , m_title(new QLabel)
    , m_code(new QComboBox)
    , m_source(new QComboBox)
    , m_target(new QComboBox)
    , m_words(new QLabel)
    , m_take(new QPushButton(tr("Agree this")))
    , m_leave(new QPushButton(tr("Cancel")))
{
    setObjectName("caseEditor"_L1);
    m_code->setAccessibleName(tr("Code to agree"));
    m_source->setAccessibleName(tr("From"));
    m_target->setAccessibleName(tr("To"));
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_title->setObjectName("boxTitle"_L1);
    m_take->setProperty("primary", true);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_title);
    for (QComboBox *box : {m_code, m_source, m_target}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(12);
        box->installEventFilter(this);
        line->addWidget(box, 1);
    }
    line->addWidget(m_take);
    line->addWidget(m_leave);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(11, 7, 11, 7);
    layout->setSpacing(4);
    layout->addLayout(line);
    layout->addWidget(m_words);
    hide();
    connect(m_take, &QPushButton::clicked, this, &CaseEditor::taken);
    connect(m_leave, &QPushButton::clicked, this, &CaseEditor::left);
}

void CaseEditor::edit(Session &session, const Case &of, int index)
{
    m_session = &session;
    m_case = of;
    m_note.clear();
    const bool isNew = index < 0;
    const auto first = std::ranges::find_if(of.versions, [](const Version &v) { return !v.isNothing(); });
    const Version &version = isNew || of.versions[size_t(index)].isNothing() ? *first : of.versions[size_t(index)];
    const bool isRelation = of.matter == Matter::Relation;
    m_title->setText(isNew ? tr("New") : tr("Edit"));
    m_source->setVisible(isRelation);
    m_target->setVisible(isRelation);
    m_passage.reset();
    if (isRelation) {
        m_note = version.relation->note;
        fillCodes(of, version.relation->type);
        fillEnds(of, *version.relation);
    } else {
        fillCodes(of, version.annotations.front().code);
        if (!isNew)
            m_passage = version.annotations.front().span();
    }
    show();
    showPassage();
}

void CaseEditor::fillCodes(const Case &of, Uid<Code> chosen)
{
    m_code->clear();
    const Codebook &codebook = m_session->codebook();
    const Theme &theme = Theme::of(*this);
    const bool isRelation = of.matter == Matter::Relation;
    const auto fits = [&](const Code &code) {
        if (isRelation)
            return true;
        const AppliesTo applies = codebook.group({code.header.uid})->appliesTo;
        return applies == AppliesTo::Both || (applies == AppliesTo::Post) == (of.matter == Matter::Post);
    };
    // Of one's own group first: that is what the case is about.
    for (const bool own : {true, false}) {
        for (const Code *code : isRelation ? codebook.relationTypes() : codebook.taggable()) {
            const Uid<Code> group{codebook.group({code->header.uid})->header.uid};
            if (fits(*code) && (group == of.group) == own)
                m_code->addItem(swatchIcon(codebook, *code, theme), code->name, code->header.uid);
        }
    }
    const Code *code = codebook.effective(chosen);
    m_code->setCurrentIndex(std::max(0, code ? m_code->findData(code->header.uid) : 0));
}

void CaseEditor::fillEnds(const Case &of, const Relation &relation)
{
    m_sources.clear();
    m_targets.clear();
    m_source->clear();
    m_target->clear();
    const auto offer = [this](QComboBox &box, std::vector<End> &ends, const End &end) {
        const QString words = endWords(*m_session, end);
        if (std::ranges::contains(ends, end) || box.findText(words) >= 0)
            return;
        ends.push_back(end);
        box.addItem(words);
    };
    offer(*m_source, m_sources, relation.source());
    offer(*m_target, m_targets, relation.target());
    for (const auto &version : of.versions) {
        if (version.relation) {
            offer(*m_source, m_sources, version.relation->source());
            offer(*m_target, m_targets, version.relation->target());
        }
    }
    // What was agreed on the post, and on all it answers.
    const Outline &outline = m_session->outline();
    const auto offerAgreed = [&](QComboBox &box, std::vector<End> &ends, Id<Post> post) {
        for (const auto &annotation : m_session->store().annotations(post)) {
            if (annotation.header.owner == agreedLayer() && annotation.start)
                offer(box, ends, {annotation.uid(), {}});
        }
        offer(box, ends, {{}, post});
    };
    offerAgreed(*m_source, m_sources, of.post);
    for (int node = outline.parent(outline.nodeOf(of.post)); node >= 0; node = outline.parent(node))
        offerAgreed(*m_target, m_targets, outline.post(node));
    offer(*m_target, m_targets, {});
}

void CaseEditor::setPassage(std::optional<Span> span)
{
    if (!isVisible() || m_case.matter != Matter::Span || !span)
        return;
    m_passage = span;
    showPassage();
}

void CaseEditor::showPassage()
{
    m_words->setVisible(m_case.matter == Matter::Span);
    if (m_case.matter != Matter::Span)
        return;
    m_words->setText(m_passage ? tr("“%1”  Select another passage in the text to change it.")
                                     .arg(excerpt(quoteAt(m_session->text(m_case.post), *m_passage), longestWords))
                               : tr("Select the passage in the text above."));
    m_take->setEnabled(m_passage.has_value());
}

Verdict CaseEditor::verdict() const
{
    Verdict verdict;
    verdict.outcome = Outcome::Edited;
    const Uid<Code> code{m_code->currentData().toUuid()};
    if (m_case.matter == Matter::Relation) {
        const End target = m_targets[size_t(std::max(0, m_target->currentIndex()))];
        verdict.relations.push_back({code, m_sources[size_t(std::max(0, m_source->currentIndex()))], target,
            target.isAbsent() ? m_note : QString()});
    } else {
        const bool targeted = m_session->codebook().group(code)->targeted;
        verdict.annotations.push_back(
            {code, m_case.matter == Matter::Span ? m_passage : std::nullopt, targeted ? m_case.target : Uid<Code>()});
    }
    return verdict;
}

bool CaseEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            if (m_take->isEnabled())
                Q_EMIT taken();
            return true;
        }
        if (key == Qt::Key_Escape) {
            Q_EMIT left();
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace rejoinder
