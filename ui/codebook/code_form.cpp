// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/codebook/code_form.h"

#include "core/coding/codebook_edits.h"
#include "core/coding/surgery.h"
#include "ui/codebook/code_looks.h"
#include "ui/codebook/ends_edit.h"
#include "ui/commands/command.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

constexpr int columnWidth = 660;

QComboBox *box(const QString &name)
{
    auto *box = new QComboBox;
    box->setAccessibleName(name);
    box->setIconSize({24, 14});
    return box;
}

bool isTop(const Codebook &codebook, const Code &code)
{
    return codebook.group({code.header.uid})->header.uid == code.header.uid;
}

bool holdsRelations(const Codebook &codebook, const Code &group)
{
    return std::ranges::any_of(
        codebook.children({group.header.uid}), [](const Code *child) { return child->kind == CodeKind::Relation; });
}

} // namespace

CodeForm::CodeForm(QWidget *parent)
    : QScrollArea(parent)
    , m_body(new QWidget)
    , m_layout(new QFormLayout(m_body))
    , m_title(new QLabel)
    , m_name(new QLineEdit)
    , m_key(box(tr("Key")))
    , m_colour(box(tr("Colour")))
    , m_pattern(box(tr("Line")))
    , m_applies(box(tr("Applies to")))
    , m_choice(box(tr("At one place")))
    , m_required(new QCheckBox(tr("A comment is not done without one")))
    , m_targeted(new QCheckBox(tr("Taken towards a stance target")))
    , m_counted(new QCheckBox(tr("Counted when passages are compared")))
    , m_inherited(new QLabel)
    , m_ends(new EndsEdit)
{
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus); // Its fields are reached, and scroll into view.
    setFrameShape(QFrame::NoFrame);
    auto *page = new QWidget;
    auto *top = new QVBoxLayout(page);
    top->setContentsMargins(0, 0, 0, 0);
    top->addWidget(m_body);
    top->addStretch(1);
    setWidget(page);
    m_body->setMaximumWidth(columnWidth);
    m_body->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_layout->setContentsMargins(12, 4, 12, 12);
    m_layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_layout->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_title->setObjectName("pageTitle"_L1);
    m_title->setWordWrap(true);
    m_name->setAccessibleName(tr("Name"));
    m_inherited->setObjectName("pageHint"_L1);
    m_inherited->setWordWrap(true);
    m_layout->addRow(m_title);
    m_layout->addRow(tr("Name"), m_name);
    m_layout->addRow(tr("Key"), m_key);
    m_layout->addRow(tr("Colour"), m_colour);
    m_layout->addRow(tr("Line"), m_pattern);
    addText(tr("Definition"), &Code::definition, 4, tr("What it means, in one or two sentences."));
    addText(tr("Include"), &Code::include, 3, tr("Use it for …"));
    addText(tr("Exclude"), &Code::exclude, 3, tr("Not for …, which is: another code."));
    addText(tr("Examples"), &Code::examples, 4,
        tr("One a line. %1 in the Reader takes the selected passage.").arg(commandOf(u"take-example")->firstKey()));
    addRules();
    connect(m_name, &QLineEdit::editingFinished, this, &CodeForm::storeName);
    connect(m_key, &QComboBox::activated, this,
        [this] { commit([key = m_key->currentData().toString()](Code &code) { code.key = key; }); });
    connect(m_colour, &QComboBox::activated, this,
        [this](int colour) { commit([colour](Code &code) { code.colour = colour; }); });
    connect(m_pattern, &QComboBox::activated, this,
        [this](int pattern) { commit([pattern](Code &code) { code.pattern = pattern; }); });
    setSession(nullptr);
}

void CodeForm::addText(const QString &name, QString Code::*member, int lines, const QString &hint)
{
    auto *edit = new QPlainTextEdit;
    edit->setAccessibleName(name);
    edit->setPlaceholderText(hint);
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(lines * edit->fontMetrics().lineSpacing() + 20);
    edit->installEventFilter(this);
    m_texts.push_back({edit, member});
    m_layout->addRow(name, edit);
}

void CodeForm::addRules()
{
    m_applies->addItem(tr("passages"), int(AppliesTo::Span));
    m_applies->addItem(tr("whole comments"), int(AppliesTo::Post));
    m_applies->addItem(tr("passages and whole comments"), int(AppliesTo::Both));
    m_choice->addItem(tr("one code of the group, by a coder"), int(Choice::One));
    m_choice->addItem(tr("any number of codes"), int(Choice::Many));
    m_layout->addRow(tr("Applies to"), m_applies);
    m_layout->addRow(tr("At one place"), m_choice);
    m_layout->addRow(QString(), m_required);
    m_layout->addRow(QString(), m_targeted);
    m_layout->addRow(QString(), m_counted);
    m_layout->addRow(tr("Rules"), m_inherited);
    m_layout->addRow(tr("Allowed ends"), m_ends);
    connect(m_applies, &QComboBox::activated, this,
        [this] { commit([to = AppliesTo(m_applies->currentData().toInt())](Code &code) { code.appliesTo = to; }); });
    connect(m_choice, &QComboBox::activated, this,
        [this] { commit([choice = Choice(m_choice->currentData().toInt())](Code &code) { code.choice = choice; }); });
    connect(
        m_required, &QCheckBox::clicked, this, [this](bool on) { commit([on](Code &code) { code.required = on; }); });
    connect(
        m_targeted, &QCheckBox::clicked, this, [this](bool on) { commit([on](Code &code) { code.targeted = on; }); });
    connect(m_counted, &QCheckBox::clicked, this, [this](bool on) { commit([on](Code &code) { code.counted = on; }); });
    connect(
        m_ends, &EndsEdit::edited, this, [this] { commit([ends = m_ends->rule()](Code &code) { code.ends = ends; }); });
}

void CodeForm::setSession(Session *session)
{
    m_session = session;
    m_code = {};
    if (session)
        connect(session, &Session::changed, this, [this](const Change &change) {
            const auto isCode = [](const Edit &edit) { return edit.kind() == RowKind::Code; };
            if (change.everything || std::ranges::any_of(change.edits, isCode))
                fill();
        });
    fill();
}

const Code *CodeForm::current() const
{
    return m_session ? m_session->codebook().code(m_code) : nullptr;
}

void CodeForm::showCode(Uid<Code> code)
{
    if (code == m_code)
        return;
    store();
    m_code = code;
    for (const TextField &field : m_texts)
        field.edit->document()->setModified(false);
    m_name->setModified(false);
    fill();
    ensureVisible(0, 0);
}

void CodeForm::fill()
{
    const Code *code = current();
    m_body->setVisible(code);
    if (!code)
        return;
    m_filling = true;
    const Codebook &codebook = m_session->codebook();
    const Theme &theme = Theme::of(*this);
    const QString kind = code->kind == CodeKind::Group ? tr("Group")
        : code->kind == CodeKind::Relation             ? tr("Relation type")
        : code->kind == CodeKind::Target               ? tr("Stance target")
                                                       : tr("Code");
    const Code *successor = codebook.effective(m_code);
    const QString retired = !code->retired ? QString()
        : successor == code                ? tr(", retired")
                                           : tr(", retired: now %1").arg(codebook.path({successor->header.uid}));
    m_title->setText(tr("%1 “%2”%3").arg(kind, codebook.path(m_code), retired));
    if (!m_name->isModified())
        m_name->setText(code->name);
    fillKeys(*m_key, codebook, *code);
    fillColours(*m_colour, codebook, *code, theme);
    fillPatterns(*m_pattern, codebook, *code, theme);
    fillTexts(*code);
    fillRules(*code);
    showRowsFor(*code);
    m_filling = false;
}

void CodeForm::fillTexts(const Code &code)
{
    for (const TextField &field : m_texts) {
        const QString &text = code.*field.member;
        if (field.edit->document()->isModified() || field.edit->toPlainText() == text)
            continue;
        field.edit->setPlainText(text);
        field.edit->document()->setModified(false);
    }
}

void CodeForm::fillRules(const Code &code)
{
    m_applies->setCurrentIndex(m_applies->findData(int(code.appliesTo)));
    m_choice->setCurrentIndex(m_choice->findData(int(code.choice)));
    m_required->setChecked(code.required);
    m_targeted->setChecked(code.targeted);
    m_counted->setChecked(code.counted);
    const Code *group = m_session->codebook().group(m_code);
    m_inherited->setText(tr("Those of the group “%1”: %2, %3.")
            .arg(group->name, m_applies->itemText(m_applies->findData(int(group->appliesTo))),
                m_choice->itemText(m_choice->findData(int(group->choice)))));
    if (code.kind == CodeKind::Relation)
        m_ends->show(m_session->codebook(), code);
}

void CodeForm::showRowsFor(const Code &code)
{
    const Codebook &codebook = m_session->codebook();
    const bool isCode = code.kind == CodeKind::Code;
    const bool isGroup = code.kind == CodeKind::Group;
    const bool isRelation = code.kind == CodeKind::Relation;
    const bool isTarget = code.kind == CodeKind::Target;
    const bool rules = isTop(codebook, code) && (isCode || (isGroup && !holdsRelations(codebook, code)));
    m_layout->setRowVisible(m_key, isCode || isRelation);
    m_layout->setRowVisible(m_colour, isCode || isGroup);
    m_layout->setRowVisible(m_pattern, rules);
    for (const TextField &field : m_texts)
        m_layout->setRowVisible(field.edit, !isTarget || field.member == &Code::definition);
    for (QWidget *rule : {static_cast<QWidget *>(m_applies), static_cast<QWidget *>(m_choice),
             static_cast<QWidget *>(m_required), static_cast<QWidget *>(m_targeted)})
        m_layout->setRowVisible(rule, rules);
    m_layout->setRowVisible(m_counted, isCode);
    m_layout->setRowVisible(m_inherited, isCode && !rules);
    m_layout->setRowVisible(m_ends, isRelation);
}

bool CodeForm::commit(const std::function<void(Code &)> &change)
{
    if (!current() || m_filling)
        return false;
    const auto written = m_session->carryOut([session = m_session.data(), uid = m_code, change] {
        Code code = entryOf(session->codebook(), uid);
        change(code);
        return changeRules(session->store(), session->codebook(), code);
    });
    fill();
    return written.has_value();
}

void CodeForm::storeText(const TextField &field)
{
    if (!field.edit->document()->isModified())
        return;
    // What could not be stored stays typed.
    const bool stored
        = commit([member = field.member, text = field.edit->toPlainText()](Code &code) { code.*member = text; });
    field.edit->document()->setModified(!stored);
}

void CodeForm::storeName()
{
    if (!m_name->isModified())
        return;
    m_name->setModified(false);
    commit([name = m_name->text().trimmed()](Code &code) { code.name = name; });
}

void CodeForm::store()
{
    storeName();
    for (const TextField &field : m_texts)
        storeText(field);
}

QPlainTextEdit &CodeForm::textField(QString Code::*member)
{
    return *std::ranges::find(m_texts, member, &TextField::member)->edit;
}

bool CodeForm::eventFilter(QObject *watched, QEvent *event)
{
    const auto field = std::ranges::find(m_texts, watched, [](const TextField &f) -> QObject * { return f.edit; });
    // A menu takes the focus for a moment only.
    if (event->type() == QEvent::FocusOut && field != m_texts.end()
        && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason)
        storeText(*field);
    return QScrollArea::eventFilter(watched, event);
}

void CodeForm::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        fill();
}

} // namespace rejoinder
