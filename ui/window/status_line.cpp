// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/status_line.h"

#include "ui/commands/command.h"
#include "ui/speech/announce.h"
#include "ui/theme/sign_label.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>

#include <chrono>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

constexpr int lineHeight = 27;
constexpr std::chrono::milliseconds patience(300); ///< Work that is over sooner is not worth a bar.

/// Takes the room that is left, whatever it says: a rich text is not laid out once more to be measured.
class Word final : public QLabel
{
public:
    using QLabel::QLabel;
    [[nodiscard]] QSize sizeHint() const override { return {0, lineHeight}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, 0}; }
};

QFrame *divider(QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setFrameShape(QFrame::VLine);
    line->setFixedHeight(15);
    line->setForegroundRole(QPalette::Mid);
    return line;
}

} // namespace

StatusLine::StatusLine(QWidget *parent)
    : QWidget(parent)
    , m_sign(new SignLabel(this))
    , m_word(new Word(this))
    , m_work(new QProgressBar(this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
    , m_selection(new QLabel(this))
    , m_coder(new QToolButton(this))
    , m_blind(new QToolButton(this))
    , m_round(new QToolButton(this))
    , m_progress(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_saved(new QLabel(this))
{
    setObjectName("statusLine"_L1);
    setFixedHeight(lineHeight);
    m_word->setTextFormat(Qt::RichText);
    m_word->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_word->setAccessibleName(tr("Last action"));
    m_word->setObjectName("statusWord"_L1);
    m_coder->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_coder->setIcon(icon("user"_L1));
    m_coder->setAutoRaise(true);
    m_coder->setToolTip(tr("Who codes. A click changes it."));
    m_blind->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_blind->setObjectName("blindChip"_L1);
    m_blind->setAutoRaise(true);
    m_blind->setToolTip(tr("Whether others' work is hidden from you. A click says what."));
    m_round->setAutoRaise(true);
    m_round->setToolTip(tr("The round of work. A click changes it."));
    m_round->hide();
    for (QProgressBar *bar : {m_work, m_bar}) {
        bar->setTextVisible(false);
        bar->setFixedSize(90, 8);
    }
    m_work->setAccessibleName(tr("Progress of the work under way"));
    m_bar->setAccessibleName(tr("Comments done"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 0, 10, 0);
    layout->setSpacing(8);
    layout->addWidget(m_sign);
    layout->addWidget(m_word, 1);
    for (QWidget *widget :
        {static_cast<QWidget *>(m_work), static_cast<QWidget *>(m_cancel), static_cast<QWidget *>(m_selection)})
        layout->addWidget(widget);
    layout->addWidget(m_coder);
    layout->addWidget(m_round);
    layout->addWidget(divider(this));
    layout->addWidget(m_blind);
    layout->addWidget(divider(this));
    layout->addWidget(m_progress);
    layout->addWidget(m_bar);
    layout->addWidget(divider(this));
    layout->addWidget(m_saved);
    connect(m_word, &QLabel::linkActivated, this, &StatusLine::undoClicked);
    connect(m_coder, &QToolButton::clicked, this, &StatusLine::coderClicked);
    connect(m_blind, &QToolButton::clicked, this, &StatusLine::blindClicked);
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, &StatusLine::showWorkNow);
    connect(m_round, &QToolButton::clicked, this, &StatusLine::roundClicked);
    connect(m_cancel, &QPushButton::clicked, this, &StatusLine::cancelClicked);
    showWork({}, 0);
    showSelection(0);
    showBlind(Blind::None, false);
    showSaved(false);
}

void StatusLine::showDone(const QString &what)
{
    m_sign->setSign("check"_L1, ThemeColour::Ok);
    m_sign->show();
    const Command *undo = commandOf(u"undo");
    announce(*this, what);
    m_word->setText(u"%1 · <a href=\"undo\">%2</a> %3"_s.arg(what.toHtmlEscaped(), undo->title(), undo->firstKey()));
}

void StatusLine::showWord(const QString &sentence)
{
    m_sign->hide();
    if (m_word->text() != sentence.toHtmlEscaped()) // Work under way says the same again and again.
        announce(*this, sentence);
    m_word->setText(sentence.toHtmlEscaped());
}

void StatusLine::showSelection(int characters)
{
    m_selection->setText(tr("%n character(s) selected", nullptr, characters));
    m_selection->setVisible(characters > 0);
}

void StatusLine::showCoder(const QString &name, bool allCoders)
{
    m_coder->setText(allCoders ? tr("Coder: %1, all shown").arg(name) : tr("Coder: %1").arg(name));
}

void StatusLine::showBlind(Blind blind, bool brief)
{
    const std::pair shown(blind, brief);
    if (std::exchange(m_blindShown, shown) == shown) // Asked after each action.
        return;
    const bool on = blind == Blind::Hidden || blind == Blind::Sealed;
    m_blind->setVisible(blind != Blind::None);
    m_blind->setIcon(icon("eye"_L1, on ? ThemeColour::Accent : ThemeColour::Muted));
    m_blind->setText(!on || brief    ? (on ? tr("Blind") : tr("Not blind"))
            : blind == Blind::Hidden ? tr("Blind: hidden, not sealed")
                                     : tr("Blind: sealed copy"));
}

void StatusLine::showRound(const QString &name)
{
    m_round->setText(tr("Round: %1").arg(name));
    m_round->setVisible(!name.isEmpty());
}

void StatusLine::showProgress(int done, int all, bool brief, bool assigned)
{
    m_progress->setText(all == 0 ? tr("Nothing to do")
            : assigned           ? tr("%1 of %2 assigned").arg(done).arg(all)
            : brief              ? tr("%1 of %2 done").arg(done).arg(all)
                                 : tr("%1 of %n comment(s) done", nullptr, all).arg(done));
    m_progress->setToolTip(assigned ? tr("Of the comments that are assigned to you in this round, so many are done.")
                                    : tr("Of the comments of this thread, so many are done."));
    m_bar->setVisible(all > 0 && !brief);
    m_bar->setRange(0, std::max(all, 1));
    m_bar->setValue(done);
}

void StatusLine::showSaved(bool project)
{
    m_saved->setText(project ? tr("Saved") : u"—"_s);
    m_saved->setToolTip(project ? tr("Everything you do is in the file at once.") : QString());
}

void StatusLine::showWork(const QString &what, double share)
{
    m_work->setRange(0, 1000);
    m_work->setValue(int(share * 1000));
    const QString former = std::exchange(m_workNamed, what);
    if (what.isEmpty()) {
        if (m_word->text() == former.toHtmlEscaped()) // What came of it is said by whoever did it, or nowhere.
            m_word->clear();
        m_patience.stop();
        m_work->hide();
        m_cancel->hide();
    } else if (!m_work->isHidden()) {
        showWord(what);
    } else if (!m_patience.isActive()) {
        m_patience.start();
    }
}

void StatusLine::showWorkNow()
{
    m_work->show();
    m_cancel->show();
    showWord(m_workNamed);
}

} // namespace rejoinder
