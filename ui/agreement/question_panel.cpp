// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/agreement/question_panel.h"

#include "ui/window/elided_combo.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QLabel>
#include <QListWidget>
#include <QRadioButton>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

constexpr int panelWidth = 262;

} // namespace

QuestionPanel::QuestionPanel(QWidget *parent)
    : QScrollArea(parent)
    , m_levels(new QButtonGroup(this))
    , m_codes(new QListWidget)
    , m_target(new ElidedCombo)
    , m_coders(new QListWidget)
    , m_unfinished(new QCheckBox(tr("Count unfinished too")))
    , m_threads(new ElidedCombo)
    , m_chosenThreads(new QListWidget)
    , m_round(new ElidedCombo)
    , m_measure(new ElidedCombo)
    , m_reason(new QLabel)
    , m_interval(new ElidedCombo)
    , m_seed(new QSpinBox)
    , m_replicates(new QSpinBox)
    , m_by(new ElidedCombo)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFixedWidth(panelWidth);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("What is compared"));
    auto *body = new QWidget;
    m_layout = new QVBoxLayout(body);
    m_layout->setContentsMargins(0, 0, 6, 0);
    m_layout->setSpacing(9);
    m_codes->setAccessibleName(tr("Codes that are compared"));
    m_coders->setAccessibleName(tr("Coders who are compared"));
    m_target->setAccessibleName(tr("Stance target"));
    m_threads->setAccessibleName(tr("Threads that are compared"));
    m_round->setAccessibleName(tr("Round whose work counts"));
    m_measure->setAccessibleName(tr("Measure"));
    m_interval->setAccessibleName(tr("Interval"));
    m_seed->setAccessibleName(tr("Seed"));
    m_replicates->setAccessibleName(tr("Repeats"));
    m_by->setAccessibleName(tr("Show by"));
    m_unfinished->setToolTip(tr("Comments that a coder has annotated but not marked done count as they are."));
    m_reason->setObjectName("pageHint"_L1);
    m_reason->setWordWrap(true);
    m_seed->setRange(1, 999'999'999);
    m_seed->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_replicates->setRange(100, 100'000);
    m_replicates->setValue(2000);
    m_replicates->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_interval->addItem(tr("95 %, bootstrap"), int(IntervalMethod::Bootstrap));
    m_interval->addItem(tr("95 %, jackknife"), int(IntervalMethod::Jackknife));
    m_interval->addItem(tr("95 %, linearised"), int(IntervalMethod::Linearised));
    m_interval->addItem(tr("none"), int(IntervalMethod::None));
    addBox(tr("Compare"), {levels()});
    addBox(tr("Codes"), {m_codes, m_target});
    addBox(tr("Coders"), {m_coders, m_unfinished});
    addBox(
        tr("Measure"), {m_measure, m_reason, m_interval, pair(tr("Seed"), m_seed), pair(tr("Repeats"), m_replicates)});
    addBox(tr("Show by"), {m_by});
    addBox(tr("Of"), {m_threads, m_chosenThreads, m_round});
    m_chosenThreads->setAccessibleName(tr("Threads that are compared, one by one"));
    m_chosenThreads->hide();
    m_layout->addStretch(1);
    setWidget(body);
    for (QListWidget *list : {m_codes, m_coders, m_chosenThreads})
        connect(list, &QListWidget::itemChanged, this, &QuestionPanel::changed);
    connect(m_threads, &QComboBox::activated, this, &QuestionPanel::listThreads);
    for (QComboBox *box : {m_target, m_threads, m_round, m_measure, m_interval, m_by}) {
        // The panel is as wide as it is, however long a name.
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(6);
        connect(box, &QComboBox::activated, this, &QuestionPanel::changed);
    }
    for (QSpinBox *box : {m_seed, m_replicates})
        connect(box, &QSpinBox::valueChanged, this, &QuestionPanel::changed);
    connect(m_unfinished, &QCheckBox::toggled, this, &QuestionPanel::changed);
}

QWidget *QuestionPanel::levels()
{
    auto *part = new QWidget;
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins({});
    layout->setSpacing(4);
    for (const Level level : {Level::Post, Level::Span, Level::Relation, Level::Thread}) {
        auto *button = new QRadioButton(unitsOf(level));
        button->setChecked(level == Level::Post);
        m_levels->addButton(button, int(level));
        layout->addWidget(button);
    }
    setFocusProxy(m_levels->buttons().front());
    connect(m_levels, &QButtonGroup::idToggled, this, [this](int, bool on) {
        if (on)
            followLevel();
    });
    return part;
}

void QuestionPanel::addBox(const QString &title, std::initializer_list<QWidget *> parts)
{
    auto *box = new QFrame;
    box->setObjectName("box"_L1);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(9, 7, 9, 8);
    layout->setSpacing(5);
    auto *label = new QLabel(title);
    label->setObjectName("boxTitle"_L1);
    layout->addWidget(label);
    for (QWidget *part : parts)
        layout->addWidget(part);
    m_layout->addWidget(box);
}

QWidget *QuestionPanel::pair(const QString &label, QWidget *widget)
{
    auto *part = new QWidget;
    auto *layout = new QHBoxLayout(part);
    layout->setContentsMargins({});
    auto *name = new QLabel(label);
    name->setBuddy(widget);
    layout->addWidget(name, 1);
    layout->addWidget(widget);
    widget->setFixedWidth(96);
    return part;
}

void QuestionPanel::setSession(Session *session)
{
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    if (session) {
        connect(session, &Session::changed, this, [this](const Change &change) {
            const auto isOf = [&](RowKind kind) {
                return change.everything
                    || std::ranges::any_of(change.edits, [kind](const Edit &edit) { return edit.kind() == kind; });
            };
            if (isOf(RowKind::Code))
                listLevel();
            if (isOf(RowKind::Coder) && m_codersListed)
                listCoders();
            if (isOf(RowKind::Round))
                listRounds();
            if (isOf(RowKind::Batch))
                listThreads();
        });
        connect(session, &Session::threadShown, this, [this] {
            if (m_threads->currentIndex() == ShownThread)
                Q_EMIT changed();
        });
    }
    m_coders->clear();
    m_codersListed = false;
    if (isVisible())
        listCoders();
    listRounds();
    m_threads->setCurrentIndex(AllThreads);
    listThreads();
    listLevel();
}

void QuestionPanel::showEvent(QShowEvent *event)
{
    QScrollArea::showEvent(event);
    if (!m_codersListed) {
        listCoders();
        Q_EMIT changed();
    }
}

Level QuestionPanel::level() const
{
    return Level(m_levels->checkedId());
}

void QuestionPanel::setLevel(Level level)
{
    m_levels->button(int(level))->setChecked(true);
}

void QuestionPanel::followLevel()
{
    listLevel();
    Q_EMIT changed();
}

std::vector<QUuid> QuestionPanel::checked(const QListWidget &list) const
{
    std::vector<QUuid> uids;
    for (int row = 0; row < list.count(); ++row) {
        if (list.item(row)->checkState() == Qt::Checked)
            uids.push_back(list.item(row)->data(Qt::UserRole).toUuid());
    }
    return uids;
}

QString QuestionPanel::whyNot() const
{
    if (!m_session)
        return tr("No project is open.");
    if (checked(*m_coders).size() < 2)
        return tr("Agreement needs two coders. Merge the others’ copies first, or tick their names.");
    if (checked(*m_codes).empty())
        return tr("Tick at least one group of codes.");
    if (m_threads->currentIndex() == ChosenThreads && checked(*m_chosenThreads).empty())
        return tr("Tick at least one thread.");
    return {};
}

CompareRequest QuestionPanel::request() const
{
    CompareRequest request;
    auto &ratings = request.ratings;
    ratings.level = level();
    for (const QUuid &uid : checked(*m_coders))
        ratings.coders.push_back({uid});
    for (const QUuid &uid : checked(*m_codes))
        ratings.codes.push_back({uid});
    if (const QUuid target = m_target->currentData().toUuid(); !target.isNull() && level() == Level::Post)
        ratings.targets = {{target}};
    if (m_threads->currentIndex() == ShownThread && m_session)
        ratings.threads = {m_session->thread()};
    if (m_threads->currentIndex() == ChosenThreads && m_session) {
        for (int row = 0; row < m_chosenThreads->count(); ++row) {
            if (const auto *item = m_chosenThreads->item(row); item->checkState() == Qt::Checked)
                ratings.threads.push_back({item->data(idRole).toLongLong()});
        }
    }
    ratings.round = {m_round->currentData().toUuid()};
    ratings.countUnfinished = m_unfinished->isChecked();
    if (const QVariant chosen = m_measure->currentData(); chosen.isValid()) {
        MeasureChoice choice = usual(MeasureId(chosen.toPoint().x()));
        choice.metric = Metric(chosen.toPoint().y());
        request.measures = {choice};
    }
    request.interval = {.method = IntervalMethod(m_interval->currentData().toInt()),
        .replicates = m_replicates->value(),
        .seed = quint64(m_seed->value())};
    if (const int by = m_by->currentData().toInt(); by >= 0)
        request.by = GroupBy(by);
    return request;
}

void QuestionPanel::showProposal(const QString &reason)
{
    m_reason->setText(reason);
    m_reason->setVisible(!reason.isEmpty());
}

} // namespace rejoinder
