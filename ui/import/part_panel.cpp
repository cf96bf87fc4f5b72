// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/import/part_panel.h"

#include "core/model/error.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

enum Sample { All, Threads, Posts };

constexpr int mostOfAll = 1'000'000'000;

/// -1 stands for "any".
QSpinBox *limit(const QString &name, const QString &any)
{
    auto *box = new QSpinBox;
    box->setRange(-1, mostOfAll);
    box->setValue(-1);
    box->setSpecialValueText(any);
    box->setAccessibleName(name);
    box->setKeyboardTracking(false); // What is half typed is not asked for.
    box->setMinimumWidth(60);
    return box;
}

QLineEdit *line(const QString &name, const QString &example)
{
    auto *edit = new QLineEdit;
    edit->setAccessibleName(name);
    edit->setPlaceholderText(example);
    return edit;
}

QWidget *pair(QWidget *first, QWidget *second)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->setSpacing(6);
    layout->addWidget(first, 1);
    layout->addWidget(second, 1);
    return row;
}

QLabel *hint(const QString &text = {})
{
    auto *label = new QLabel(text);
    label->setObjectName(u"pageHint"_s);
    label->setWordWrap(true);
    return label;
}

std::optional<int> valueOf(const QSpinBox &box)
{
    return box.value() < 0 ? std::nullopt : std::optional(box.value());
}

} // namespace

PartPanel::PartPanel(QWidget *parent)
    : QWidget(parent)
    , m_head(new QToolButton)
    , m_since(line(tr("Since"), tr("since 2024-05")))
    , m_until(line(tr("Until"), tr("until 2024-05-17")))
    , m_authors(line(tr("Authors, separated by commas"), tr("Ana, Ben")))
    , m_match(line(tr("Words"), tr("word, word*, \"a phrase\", OR, -word")))
    , m_minLength(limit(tr("Fewest characters"), tr("from any")))
    , m_maxLength(limit(tr("Most characters"), tr("to any")))
    , m_minComments(limit(tr("Fewest comments of a thread"), tr("from any")))
    , m_maxComments(limit(tr("Most comments of a thread"), tr("to any")))
    , m_onlyMatching(new QCheckBox(tr("Only these posts and what they answer")))
    , m_sample(new QComboBox)
    , m_size(new QSpinBox)
    , m_seed(new QSpinBox)
    , m_fault(new QLabel)
    , m_outcome(hint())
{
    m_form = form();
    m_form->hide();
    m_head->setCheckable(true);
    m_head->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_head->setArrowType(Qt::RightArrow);
    m_head->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    connect(m_head, &QToolButton::toggled, this, [this](bool on) {
        m_form->setVisible(on);
        m_head->setArrowType(on ? Qt::DownArrow : Qt::RightArrow);
    });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(8);
    layout->addWidget(m_head);
    layout->addWidget(m_form);
    layout->addWidget(m_outcome);
    m_outcome->hide();
    show({});
    for (QLineEdit *edit : {m_since, m_until, m_authors, m_match})
        connect(edit, &QLineEdit::editingFinished, this, &PartPanel::take);
    for (QSpinBox *box : {m_minLength, m_maxLength, m_minComments, m_maxComments, m_size, m_seed})
        connect(box, &QSpinBox::valueChanged, this, &PartPanel::take);
    connect(m_onlyMatching, &QCheckBox::toggled, this, &PartPanel::take);
    connect(m_sample, &QComboBox::currentIndexChanged, this, &PartPanel::take);
}

QWidget *PartPanel::form()
{
    m_sample->addItems({tr("All of them"), tr("A sample of threads"), tr("A sample of comments")});
    m_sample->setAccessibleName(tr("Sample"));
    m_sample->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_sample->setMinimumContentsLength(10);
    m_size->setRange(1, mostOfAll);
    m_size->setAccessibleName(tr("Size of the sample"));
    m_size->setKeyboardTracking(false);
    m_seed->setRange(0, mostOfAll);
    m_seed->setAccessibleName(tr("Seed"));
    m_seed->setPrefix(tr("seed "));
    m_seed->setToolTip(tr("The same seed draws the same sample from the same source, on every computer."));
    m_seed->setKeyboardTracking(false);
    m_onlyMatching->setToolTip(tr("Otherwise a thread with one such post is taken whole."));
    m_fault->setObjectName(u"warning"_s);
    m_fault->setWordWrap(true);
    auto *copy = new QPushButton(tr("Copy as command"));
    copy->setAccessibleName(tr("Copy the import of this part as a command"));
    copy->setToolTip(tr("For a script: the rejoinder-cli command that imports the same."));
    connect(copy, &QPushButton::clicked, this, &PartPanel::copyClicked);

    auto *form = new QWidget;
    auto *layout = new QFormLayout(form);
    layout->setContentsMargins(4, 0, 0, 0);
    layout->setSpacing(6);
    layout->addRow(hint(tr("Threads with a post that is as asked for here are taken, whole.")));
    layout->addRow(hint(tr("Dates")), pair(m_since, m_until));
    layout->addRow(hint(tr("Authors")), m_authors);
    layout->addRow(hint(tr("Words")), m_match);
    layout->addRow(hint(tr("Characters")), pair(m_minLength, m_maxLength));
    layout->addRow(m_onlyMatching);
    layout->addRow(hint(tr("Comments")), pair(m_minComments, m_maxComments));
    layout->addRow(hint(tr("Take")), m_sample);
    layout->addRow(QString(), pair(m_size, m_seed));
    layout->addRow(m_fault);
    layout->addRow(copy);
    return form;
}

void PartPanel::show(const Selection &selection)
{
    const QSignalBlocker guards[]{QSignalBlocker(m_minLength), QSignalBlocker(m_maxLength),
        QSignalBlocker(m_minComments), QSignalBlocker(m_maxComments), QSignalBlocker(m_onlyMatching),
        QSignalBlocker(m_sample), QSignalBlocker(m_size), QSignalBlocker(m_seed)};
    m_since->setText(selection.since);
    m_until->setText(selection.until);
    m_authors->setText(selection.authors.join(u", "_s));
    m_match->setText(selection.match);
    m_minLength->setValue(selection.minLength.value_or(-1));
    m_maxLength->setValue(selection.maxLength.value_or(-1));
    m_minComments->setValue(selection.minComments.value_or(-1));
    m_maxComments->setValue(selection.maxComments.value_or(-1));
    m_onlyMatching->setChecked(selection.onlyMatching);
    m_sample->setCurrentIndex(selection.sampleThreads > 0 ? Threads : selection.samplePosts > 0 ? Posts : All);
    constexpr int usual = 100;
    m_size->setValue(selection.isSample() ? std::max(selection.sampleThreads, selection.samplePosts) : usual);
    m_seed->setValue(int(selection.seed));
    m_fault->hide();
    describe();
}

Selection PartPanel::typed() const
{
    Selection selection;
    selection.since = m_since->text().trimmed();
    selection.until = m_until->text().trimmed();
    for (const auto authors = m_authors->text().split(u',', Qt::SkipEmptyParts); const QString &author : authors) {
        if (const QString name = author.trimmed(); !name.isEmpty())
            selection.authors << name;
    }
    selection.match = m_match->text().trimmed();
    selection.minLength = valueOf(*m_minLength);
    selection.maxLength = valueOf(*m_maxLength);
    selection.minComments = valueOf(*m_minComments);
    selection.maxComments = valueOf(*m_maxComments);
    selection.onlyMatching = m_onlyMatching->isChecked() && selection.asksPosts();
    if (m_sample->currentIndex() == Threads)
        selection.sampleThreads = m_size->value();
    if (m_sample->currentIndex() == Posts)
        selection.samplePosts = m_size->value();
    if (selection.isSample())
        selection.seed = quint64(m_seed->value());
    return selection;
}

void PartPanel::take()
{
    const Selection selection = typed();
    try {
        selection.expectSound();
    } catch (const Error &error) {
        m_fault->setText(error.sentence());
        m_fault->show();
        return;
    }
    m_fault->hide();
    if (selection == m_selection)
        return describe();
    m_selection = selection;
    m_outcome->hide();
    describe();
    Q_EMIT selectionChanged();
}

void PartPanel::setSelection(const Selection &selection)
{
    show(selection);
    take();
}

void PartPanel::setOutcome(const QString &sentence)
{
    m_outcome->setText(sentence);
    m_outcome->setVisible(!sentence.isEmpty() && !m_selection.isEverything());
}

void PartPanel::describe()
{
    const bool isAll = m_selection.isEverything();
    m_head->setText(isAll ? tr("Take only part…") : tr("Takes only part"));
    m_head->setToolTip(isAll ? tr("Choose threads by dates, authors, words or size, or draw a sample.")
                             : m_selection.words().join(u' '));
    m_onlyMatching->setEnabled(typed().asksPosts());
    m_size->setEnabled(m_sample->currentIndex() != All);
    m_seed->setEnabled(m_sample->currentIndex() != All);
}

} // namespace rejoinder
