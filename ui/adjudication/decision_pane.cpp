// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/adjudication/decision_pane.h"

#include "core/coding/describe.h"
#include "core/corpus/text.h"
#include "ui/commands/command.h"
#include "ui/window/key_label.h"

#include <QButtonGroup>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

constexpr int longestDefinition = 320;
constexpr int mostTroubles = 4;

QLabel *words(const char *name = "")
{
    auto *label = new QLabel;
    label->setObjectName(QLatin1StringView(name));
    label->setWordWrap(true);
    return label;
}

QWidget *box(const QString &title, std::initializer_list<QWidget *> parts)
{
    auto *box = new QFrame;
    box->setObjectName("box"_L1);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(11, 8, 11, 9);
    layout->setSpacing(5);
    auto *head = new QLabel(title);
    head->setObjectName("boxTitle"_L1);
    head->setWordWrap(true);
    layout->addWidget(head);
    for (QWidget *part : parts)
        layout->addWidget(part);
    return box;
}

/// Two columns: what, how much.
QString tableOf(const std::vector<std::pair<QString, QString>> &rows)
{
    QString table = u"<table width='100%' cellspacing='0' cellpadding='1'>"_s;
    for (const auto &[name, value] : rows)
        table += u"<tr><td>%1</td><td align='right'>%2</td></tr>"_s.arg(name.toHtmlEscaped(), value.toHtmlEscaped());
    return table + u"</table>"_s;
}

} // namespace

DecisionPane::DecisionPane(QWidget *parent)
    : QScrollArea(parent)
    , m_proposed(words())
    , m_why(words("cardText"))
    , m_warning(words("warning"))
    , m_reasonKey(new KeyLabel({}))
    , m_reasons(new QButtonGroup(this))
    , m_note(new QLineEdit)
    , m_definition(words())
    , m_progress(words())
    , m_troubles(words())
    , m_gold(words())
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    m_proposed->setTextFormat(Qt::PlainText);
    m_why->setTextFormat(Qt::PlainText);
    m_definition->setTextFormat(Qt::PlainText);
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 4, 0);
    layout->setSpacing(8);
    layout->addWidget(box(tr("Agreed version, if you press Enter"), {m_proposed, m_why, m_warning}));
    layout->addWidget(reasonBox());
    m_definitionBox = box(tr("Definition"), {m_definition});
    layout->addWidget(m_definitionBox);
    auto *about = words("cardText");
    about->setText(tr("The coders’ own work is not changed. Decisions are stored as the agreed layer."));
    layout->addWidget(box(tr("So far"), {m_progress, about}));
    m_troublesBox = box(tr("Codes to define better"), {m_troubles});
    layout->addWidget(m_troublesBox);
    m_goldBox = box(tr("Coders against what was agreed"), {m_gold});
    layout->addWidget(m_goldBox);
    layout->addStretch(1);
    setWidget(content);
    showNothing();
    m_troublesBox->hide();
    m_goldBox->hide();
}

QWidget *DecisionPane::reasonBox()
{
    auto *box = new QFrame;
    box->setObjectName("box"_L1);
    auto *head = new QHBoxLayout;
    head->setSpacing(6);
    auto *title = new QLabel(tr("Reason"));
    title->setObjectName("boxTitle"_L1);
    auto *optional = new QLabel(tr("optional,"));
    optional->setObjectName("cardText"_L1);
    head->addWidget(title);
    head->addStretch(1);
    head->addWidget(optional);
    head->addWidget(m_reasonKey);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(11, 8, 11, 9);
    layout->setSpacing(3);
    layout->addLayout(head);
    const auto add = [&](const QString &words, int id) {
        auto *button = new QRadioButton(words);
        m_reasons->addButton(button, id);
        layout->addWidget(button);
    };
    add(tr("none given"), 0);
    for (int index = 0; index < int(reasons::chosen.size()); ++index)
        add(shownReason(QString(reasons::chosen[size_t(index)])), index + 1);
    m_reasons->button(0)->setChecked(true);
    m_note->setPlaceholderText(tr("Note for the report"));
    m_note->setAccessibleName(tr("Note on the decision"));
    m_note->installEventFilter(this);
    layout->addSpacing(3);
    layout->addWidget(m_note);
    return box;
}

void DecisionPane::showCase(const Session &session, const Case &of, int proposed, const CoderNames &names)
{
    const Codebook &codebook = session.codebook();
    const Version &version = of.versions[size_t(proposed)];
    m_proposed->setText(wordsOf(session, version, longestDefinition));
    m_why->setText(whyProposed(of, proposed, codebook, names));
    QStringList warnings;
    if (hasVersionOf(of, session.coder()))
        warnings.append(tr("One version here is your own. Somebody else had better settle it."));
    if (of.standing == Standing::Reopened)
        warnings.append(of.decisions.empty() ? tr("Open again: a version is another than when it was settled.")
                                             : tr("Open again: what was agreed is gone."));
    if (of.standing == Standing::Contested)
        warnings.append(tr("Two adjudicators settled it differently. The next decision stands."));
    const auto *last = !of.decisions.empty() ? &of.decisions.front()
        : !of.former.empty()                 ? &of.former.front()
                                             : nullptr;
    if (last) {
        const Coder *who = session.project().coder(last->header.owner);
        warnings.append(tr("%1 decided: %2.").arg(who ? who->name : QString(), shownName(last->outcome)));
    }
    m_warning->setTextFormat(Qt::PlainText);
    m_warning->setText(warnings.join(u' '));
    m_warning->setVisible(!warnings.isEmpty());
    setReason(last && last->reason != reasons::agreement ? last->reason : QString());
    setNote(last ? last->note : QString());
    Uid<Code> uid;
    if (!version.annotations.empty())
        uid = version.annotations.front().code;
    else if (version.relation)
        uid = version.relation->type;
    const Code *code = codebook.effective(uid);
    m_definitionBox->setVisible(code && !code->definition.isEmpty());
    if (code)
        m_definition->setText(code->name + u". "_s + excerpt(code->definition, longestDefinition));
}

void DecisionPane::showNothing()
{
    m_proposed->setText(tr("No case is chosen."));
    m_why->clear();
    m_warning->hide();
    m_definitionBox->hide();
    setReason({});
    setNote({});
}

void DecisionPane::showProgress(const SettlingProgress &progress)
{
    const QLocale locale;
    std::vector<std::pair<QString, QString>> rows{{tr("Kept as a coder had it"), locale.toString(progress.taken)},
        {tr("Edited"), locale.toString(progress.edited)}, {tr("Rejected"), locale.toString(progress.rejected)},
        {tr("Agreed: nothing here"), locale.toString(progress.nothing)},
        {tr("Open"), locale.toString(progress.open())}};
    const std::pair<QString, int> rare[]{{tr("of them for later"), progress.postponed},
        {tr("of them open again"), progress.reopened}, {tr("of them contested"), progress.contested}};
    for (const auto &[name, count] : rare) {
        if (count > 0)
            rows.emplace_back(name, locale.toString(count));
    }
    m_progress->setText(tableOf(rows));
}

void DecisionPane::showTroubles(const Codebook &codebook, const std::vector<CodeTrouble> &troubles)
{
    std::vector<std::pair<QString, QString>> rows;
    for (const auto &trouble : troubles) {
        const Code *code = codebook.code(trouble.code);
        if (!code || trouble.unclear() == 0 || int(rows.size()) == mostTroubles)
            continue;
        rows.emplace_back(code->name, tr("%1 of %n case(s)", nullptr, trouble.cases).arg(trouble.unclear()));
    }
    m_troublesBox->setVisible(!rows.empty());
    m_troubles->setText(tableOf(rows));
    m_troubles->setToolTip(tr("Cases settled for “codebook unclear” or “real ambiguity”, of all in which the code "
                              "occurs."));
}

void DecisionPane::showGold(const std::vector<GoldScore> &scores, const CoderNames &names)
{
    const QLocale locale;
    const auto figure = [&](std::optional<double> value) { return value ? locale.toString(*value, 'f', 2) : u"–"_s; };
    QString table = u"<table width='100%' cellspacing='0' cellpadding='1'><tr><td></td>"_s;
    for (const QString &head : {tr("Prec."), tr("Rec."), tr("F1")})
        table += u"<td align='right'>"_s + head.toHtmlEscaped() + u"</td>"_s;
    table += u"</tr>"_s;
    bool any = false;
    for (const auto &score : scores) {
        if (score.agreed + score.own == 0)
            continue;
        any = true;
        const QString what = score.matter == Matter::Span ? tr("passages") : tr("comments");
        table += u"<tr><td>%1, %2</td>"_s.arg(names.of(score.coder).toHtmlEscaped(), what.toHtmlEscaped());
        for (const auto value : {score.precision(), score.recall(), score.f1()})
            table += u"<td align='right'>%1</td>"_s.arg(figure(value));
        table += u"</tr>"_s;
    }
    m_gold->setText(table + u"</table>"_s);
    m_gold->setToolTip(tr("On comments with which both the coder and the agreed layer are done. A passage counts where "
                          "its code and its edges are the same."));
    m_goldBox->setVisible(any);
}

QString DecisionPane::warning() const
{
    return m_warning->isHidden() ? QString() : m_warning->text();
}

QString DecisionPane::reason() const
{
    const int id = m_reasons->checkedId();
    return id > 0 ? QString(reasons::chosen[size_t(id - 1)]) : QString();
}

void DecisionPane::setReason(const QString &reason)
{
    const auto found = std::ranges::find(reasons::chosen, reason);
    m_reasons->button(found == reasons::chosen.end() ? 0 : int(found - reasons::chosen.begin()) + 1)->setChecked(true);
}

void DecisionPane::stepReason()
{
    const int next = (m_reasons->checkedId() + 1) % int(reasons::chosen.size() + 1);
    m_reasons->button(next)->setChecked(true);
}

QString DecisionPane::note() const
{
    return m_note->text().trimmed();
}

void DecisionPane::showKeys()
{
    m_reasonKey->setKey(commandOf(u"case-reason")->firstKey());
}

void DecisionPane::setNote(const QString &note)
{
    m_note->setText(note);
}

bool DecisionPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_note && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Escape) {
            Q_EMIT leftNote();
            return true;
        }
    }
    return QScrollArea::eventFilter(watched, event);
}

} // namespace rejoinder
