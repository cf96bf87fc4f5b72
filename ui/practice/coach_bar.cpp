// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/practice/coach_bar.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rejoinder {

CoachBar::CoachBar(QWidget *parent)
    : QFrame(parent)
    , m_sentence(new QLabel)
    , m_steps(new QLabel)
    , m_count(new QLabel)
    , m_again(new QPushButton(tr("Again")))
{
    setObjectName("coachBar"_L1);
    setAccessibleName(tr("Practice"));
    auto *leave = new QPushButton(tr("Leave"));
    for (QLabel *label : {m_sentence, m_steps}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::RichText);
        label->setMinimumWidth(120);
    }
    m_steps->setObjectName("coachSteps"_L1);
    m_again->hide();
    for (QPushButton *button : {m_again, leave})
        button->setFocusPolicy(Qt::TabFocus); // A click leaves the caret in the text.
    auto *words = new QVBoxLayout;
    words->setSpacing(3);
    words->addWidget(m_sentence);
    words->addWidget(m_steps);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 7, 10, 7);
    layout->setSpacing(10);
    layout->addLayout(words, 1);
    layout->addWidget(m_count);
    layout->addWidget(m_again);
    layout->addWidget(leave);
    connect(m_again, &QPushButton::clicked, this, &CoachBar::againWanted);
    connect(leave, &QPushButton::clicked, this, &CoachBar::left);
}

void CoachBar::tell(const QString &sentence, const std::vector<Step> &steps, const QString &count)
{
    QStringList parts;
    bool next = true;
    for (const Step &step : steps) {
        const QString text = step.text.toHtmlEscaped();
        if (step.done)
            parts << u"✓&nbsp;"_s + text;
        else
            parts << (std::exchange(next, false) ? u"○&nbsp;<b>%1</b>"_s.arg(text) : u"○&nbsp;"_s + text);
    }
    m_sentence->setText(sentence);
    m_steps->setText(parts.join(u" &nbsp; "_s));
    m_count->setText(count);
}

void CoachBar::offerAgain(bool on)
{
    m_again->setVisible(on);
}

QString CoachBar::sentence() const
{
    return m_sentence->text();
}

QString CoachBar::count() const
{
    return m_count->text();
}

} // namespace rejoinder
