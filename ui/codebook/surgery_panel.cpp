// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/codebook/surgery_panel.h"

#include "core/model/error.h"
#include "ui/annotations/table_look.h"
#include "ui/codebook/code_looks.h"
#include "ui/search/query_box.h"
#include "ui/session/worker.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

/// Above this many edits a step is written by a worker: some 20 µs each.
constexpr size_t largeStep = 1000;

QLabel *label(const QString &name)
{
    auto *label = new QLabel;
    label->setObjectName(name);
    label->setWordWrap(true);
    return label;
}

} // namespace

SurgeryPanel::SurgeryPanel(QWidget *parent)
    : QFrame(parent)
    , m_title(label(u"pageTitle"_s))
    , m_hint(label(u"pageHint"_s))
    , m_otherLabel(new QLabel)
    , m_other(new QComboBox)
    , m_parts(new QLineEdit)
    , m_query(new QueryBox)
    , m_retire(new QCheckBox(tr("Retire the old code, once all passages are assigned")))
    , m_keep(new QComboBox)
    , m_keepLabel(new QLabel(tr("Where a coder would have two, keep")))
    , m_summary(label(u"explanation"_s))
    , m_view(new QTableView)
    , m_do(new QPushButton)
    , m_cancel(new QPushButton(tr("Cancel")))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(150);
    m_otherLabel->setBuddy(m_other);
    m_other->setAccessibleName(tr("The other code"));
    m_other->setIconSize({24, 14});
    m_parts->setAccessibleName(tr("Names of the new codes"));
    m_parts->setPlaceholderText(tr("Figure, Report, Forecast"));
    m_query->setAccessibleName(tr("Only in posts that a search finds"));
    m_query->setPlaceholderText(tr("Only in posts with …: words, author:, depth:, cue: …"));
    m_keep->addItem(tr("the one that is there"), int(Keep::Present));
    m_keep->addItem(tr("the one that comes"), int(Keep::Moved));
    m_keep->setAccessibleName(m_keepLabel->text());
    m_view->setModel(&m_model);
    m_view->setAccessibleName(tr("Passages"));
    makeQuiet(*m_view);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->horizontalHeader()->setSectionResizeMode(PassagesModel::PassageColumn, QHeaderView::Stretch);
    m_view->horizontalHeader()->resizeSection(PassagesModel::AuthorColumn, 96);
    m_view->horizontalHeader()->resizeSection(PassagesModel::CoderColumn, 76);
    m_view->horizontalHeader()->resizeSection(PassagesModel::FateColumn, 132);
    m_view->setColumnHidden(PassagesModel::VersionColumn, true);
    m_view->installEventFilter(this);
    m_do->setProperty("primary", true);
    layOut();
    connect(&m_soon, &QTimer::timeout, this, &SurgeryPanel::ask);
    connect(&m_work, &QFutureWatcherBase::finished, this, &SurgeryPanel::take);
    connect(&m_writing, &QFutureWatcherBase::finished, this, &SurgeryPanel::carriedOut);
    connect(m_other, &QComboBox::activated, this, [this] {
        m_request.other = {m_other->currentData().toUuid()};
        ask();
    });
    connect(m_keep, &QComboBox::activated, this, [this] {
        m_request.keep = Keep(m_keep->currentData().toInt());
        ask();
    });
    connect(m_parts, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_request.parts.clear();
        const QStringList names = text.split(u',');
        for (const QString &name : names) {
            if (!name.trimmed().isEmpty())
                m_request.parts += name.trimmed();
        }
        m_request.assigned.removeIf([this](const auto &one) { return one.value() >= m_request.parts.size(); });
        askSoon();
    });
    connect(m_query, &QLineEdit::textChanged, this, [this](const QString &typed) {
        m_request.query = typed;
        m_request.spared.clear(); // What was spared was in another list.
        askSoon();
    });
    connect(m_retire, &QCheckBox::clicked, this, [this](bool on) {
        m_request.retire = on;
        ask();
    });
    connect(&m_model, &PassagesModel::ticked, this, [this](const QUuid &annotation, bool on) {
        if (on)
            m_request.spared.remove(annotation);
        else
            m_request.spared.insert(annotation);
        askSoon();
    });
    connect(m_view, &QTableView::doubleClicked, this,
        [this](const QModelIndex &index) { Q_EMIT passageChosen(m_model.passage(index.row()).annotation); });
    connect(m_do, &QPushButton::clicked, this, &SurgeryPanel::carryOut);
    connect(m_cancel, &QPushButton::clicked, this, &SurgeryPanel::leave);
    connect(&m_writing, &QFutureWatcherBase::progressValueChanged, this,
        [this](int percent) { m_summary->setText(tr("Writing… %1 %").arg(percent)); });
}

void SurgeryPanel::layOut()
{
    auto *keep = new QHBoxLayout;
    keep->addWidget(m_keepLabel);
    keep->addWidget(m_keep, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_do);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 8);
    layout->setSpacing(8);
    for (QWidget *widget : {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_hint),
             static_cast<QWidget *>(m_otherLabel), static_cast<QWidget *>(m_other), static_cast<QWidget *>(m_query),
             static_cast<QWidget *>(m_parts), static_cast<QWidget *>(m_retire)})
        layout->addWidget(widget);
    layout->addWidget(m_view, 1);
    layout->addLayout(keep);
    layout->addWidget(m_summary);
    layout->addLayout(buttons);
}

void SurgeryPanel::setSession(Session *session)
{
    // Workers hold values only: what comes of the former project is not looked at any more.
    m_work.setFuture({});
    m_writing.setFuture({});
    m_request = {};
    m_session = session;
    m_query->setSession(session);
    if (!session)
        return;
    connect(session, &Session::coderChanged, this, [this] {
        if (isOpen())
            askSoon();
    });
    connect(session, &Session::changed, this, [this] {
        if (!isOpen())
            return;
        if (m_session->codebook().code(m_request.code))
            askSoon();
        else
            close();
    });
}

void SurgeryPanel::open(const SurgeryRequest &request)
{
    m_request = request;
    m_fresh = false;
    m_plan = {};
    m_parts->clear();
    {
        const QSignalBlocker quiet(m_query);
        m_query->setText(request.query);
    }
    m_retire->setChecked(request.retire);
    m_keep->setCurrentIndex(m_keep->findData(int(request.keep)));
    m_model.show({}, m_request, m_session->codebook());
    m_do->setText(doing());
    showHead();
    fillOther();
    ask();
    if (m_other->isVisibleTo(this))
        m_other->setFocus();
    else if (m_parts->isVisibleTo(this))
        m_parts->setFocus();
    else
        m_do->setFocus();
}

void SurgeryPanel::close()
{
    m_request = {};
    m_soon.stop();
    Q_EMIT closed();
}

void SurgeryPanel::showHead()
{
    const QString path = m_session->codebook().path(m_request.code);
    const auto shows = [this](QWidget *widget, std::initializer_list<SurgeryRequest::Kind> kinds) {
        widget->setVisible(std::ranges::find(kinds, m_request.kind) != kinds.end());
    };
    using enum SurgeryRequest::Kind;
    shows(m_otherLabel, {Merge, Recode});
    shows(m_other, {Merge, Recode});
    shows(m_query, {Recode});
    shows(m_parts, {Split});
    shows(m_retire, {Split});
    shows(m_keep, {Merge, Split, Recode, Move});
    shows(m_keepLabel, {Merge, Split, Recode, Move});
    switch (m_request.kind) {
    case Look:
        break;
    case Merge:
        m_title->setText(tr("Merge “%1” into another").arg(path));
        m_hint->setText(tr("It is retired, and all that was coded with it gets the other code. The passages stay with "
                           "their coders."));
        m_otherLabel->setText(tr("Into"));
        break;
    case Split:
        m_title->setText(tr("Split “%1”").arg(path));
        m_hint->setText(tr("Name the new codes. Then choose passages below and press 1, 2, 3 … for the first, second, "
                           "third; 0 leaves them."));
        break;
    case Recode:
        m_title->setText(tr("Recode passages of “%1”").arg(path));
        m_hint->setText(
            tr("Those that are listed and ticked get another code. A search narrows the list to the posts it "
               "finds; Space ticks."));
        m_otherLabel->setText(tr("As"));
        break;
    case Retire:
        m_title->setText(tr("Retire “%1”").arg(path));
        m_hint->setText(tr("Nobody can tag with it any more. What was coded stays as it is."));
        break;
    case Move:
        m_title->setText(tr("Move “%1”").arg(path));
        m_hint->setText(tr("The group it comes to allows one code at a place, and some places have one."));
        break;
    }
}

void SurgeryPanel::fillOther()
{
    const Codebook &codebook = m_session->codebook();
    const Code *code = codebook.code(m_request.code);
    fillCodes(*m_other, codebook, code->kind, m_request.code, Theme::of(*this));
    m_other->insertItem(0, tr("Choose a code"), QUuid());
    m_other->setCurrentIndex(std::max(0, m_other->findData(m_request.other.value)));
}

void SurgeryPanel::ask()
{
    if (!m_session || !isOpen() || isAtWork(m_writing))
        return;
    m_soon.stop();
    m_fresh = false;
    m_do->setEnabled(false);
    m_request.acting = m_session->coder();
    m_request.only = m_session->isBlind() ? m_session->coder() : Uid<Coder>();
    m_asked = m_request;
    m_work.setFuture(QtConcurrent::run(&previewOf, m_session->store().path(), m_request));
}

void SurgeryPanel::take()
{
    if (!m_session || !isOpen() || !m_work.future().isValid() || m_soon.isActive())
        return;
    SurgeryPreview preview;
    try {
        preview = m_work.result();
    } catch (const Error &error) {
        preview.refusal = error.sentence();
    }
    m_plan = preview.plan;
    m_fresh = true;
    const QString refusal = preview.refusal;
    m_model.show(std::move(preview), m_asked, m_session->codebook());
    m_summary->setText(refusal.isEmpty() ? sentence(m_plan) : refusal);
    m_do->setEnabled(refusal.isEmpty() && !m_plan.action.edits.empty());
    m_do->setText(doing());
    Q_EMIT previewed();
}

QString SurgeryPanel::summary() const
{
    return m_summary->text();
}

QString SurgeryPanel::doing() const
{
    switch (m_request.kind) {
    case SurgeryRequest::Look:
        break;
    case SurgeryRequest::Merge:
        return tr("Merge");
    case SurgeryRequest::Split:
        return tr("Split");
    case SurgeryRequest::Recode:
        return tr("Recode %n passage(s)", nullptr, m_plan.recoded() + m_plan.yielding());
    case SurgeryRequest::Retire:
        return tr("Retire");
    case SurgeryRequest::Move:
        return tr("Move");
    }
    return {};
}

QString SurgeryPanel::sentence(const SurgeryPlan &plan) const
{
    QStringList sentences;
    const bool blind = !m_asked.only.isNull();
    if (m_asked.kind == SurgeryRequest::Retire) {
        const int passages = m_model.rowCount();
        return passages == 0 ? tr("Nothing is coded with it.")
                             : tr("%n passage(s) are coded with it, and stay.", nullptr, passages);
    }
    QStringList coders;
    int recoded = 0;
    for (const SurgeryPlan::CoderCount &count : plan.byCoder()) {
        if (blind && count.coder != m_asked.only)
            continue;
        const Coder *coder = m_session->project().coder(count.coder);
        coders += tr("%1 %2").arg(coder ? coder->name : QString()).arg(count.recoded + count.yielding);
        recoded += count.recoded;
    }
    coders.sort();
    sentences += coders.isEmpty()
        ? tr("No passage changes.")
        : tr("%n passage(s) get another code (%1).", nullptr, recoded).arg(coders.join(", "_L1));
    if (blind) {
        sentences += tr("What other coders have coded with it changes too; while you are blind it is not shown.");
        return sentences.join(u' ');
    }
    if (plan.yielding() > plan.clashes())
        sentences
            += tr("%n go(es), for the coder has the same there already.", nullptr, plan.yielding() - plan.clashes());
    if (plan.clashes() > 0)
        sentences += tr(
            "%n go(es), for the group allows one at a place and the coder has another there.", nullptr, plan.clashes());
    if (plan.relationsChanged + plan.relationsRemoved > 0)
        sentences += tr("%1 relations change, %2 go as doubles.").arg(plan.relationsChanged).arg(plan.relationsRemoved);
    if (plan.memosMoved > 0)
        sentences += tr("%n memo(s) go over to what stays.", nullptr, plan.memosMoved);
    if (!plan.left.empty())
        sentences += tr("%n stay(s), for the code is not for such places.", nullptr, int(plan.left.size()));
    if (!plan.unfit.empty())
        sentences += tr("%n relation(s) will have an end that their type no longer allows; they stay.", nullptr,
            int(plan.unfit.size()));
    return sentences.join(u' ');
}

void SurgeryPanel::assign(int part)
{
    const QModelIndexList rows = m_view->selectionModel()->selectedRows();
    if (rows.isEmpty() || part >= m_request.parts.size())
        return;
    for (const QModelIndex &row : rows) {
        const QUuid uid = m_model.passage(row.row()).annotation.header.uid;
        if (part < 0)
            m_request.assigned.remove(uid);
        else
            m_request.assigned.insert(uid, part);
    }
    // One after the other: on to the next.
    if (const int next = rows.last().row() + 1; rows.size() == 1 && next < m_model.rowCount())
        m_view->selectRow(next);
    ask();
}

void SurgeryPanel::carryOut()
{
    if (!m_session || !m_fresh || m_plan.action.edits.empty())
        return;
    const Action action = m_plan.action;
    if (action.edits.size() < largeStep) {
        if (m_session->carryOut(planned()))
            close();
        return;
    }
    m_do->setEnabled(false);
    m_summary->setText(tr("Writing…"));
    m_stop = std::make_shared<std::atomic_bool>(false);
    m_writing.setFuture(QtConcurrent::run(
        [action, path = m_session->store().path(), coder = m_session->coder(), stop = m_stop](QPromise<void> &promise) {
            constexpr int parts = 100;
            promise.setProgressRange(0, parts);
            Store(path).apply(action.edits, action.label, coder, [&](double share) {
                if (*stop)
                    throw Error(tr("This was cancelled; nothing was changed."), Error::Kind::Cancelled);
                promise.setProgressValue(int(share * parts));
            });
        }));
}

/// What was looked at; where that was not stored and is tried again, what is left of it then.
Session::Intent SurgeryPanel::planned() const
{
    QSet<QUuid> seen;
    for (const Edit &edit : m_plan.action.edits)
        seen.insert(edit.uid());
    return [looked = std::optional(m_plan.action), seen, path = m_session->store().path(), asked = m_asked]() mutable {
        if (looked)
            return *std::exchange(looked, std::nullopt);
        const SurgeryPreview now = previewOf(path, asked);
        if (!now.refusal.isEmpty())
            throw Error(now.refusal);
        const auto isUnseen = [&](const Edit &edit) { return edit.before && !seen.contains(edit.uid()); };
        if (std::ranges::any_of(now.plan.action.edits, isUnseen))
            throw Error(tr("Since then more was coded with it: look at the list again."));
        return now.plan.action;
    };
}

void SurgeryPanel::leave()
{
    if (isAtWork(m_writing))
        *m_stop = true; // It says so when everything is taken back.
    else
        close();
}

void SurgeryPanel::carriedOut()
{
    if (!m_session || !m_writing.future().isValid())
        return;
    const QString done = m_plan.action.label;
    QString cancelled;
    const bool written = m_session->attempt([&] {
        try {
            m_writing.waitForFinished(); // Throws what the worker threw.
        } catch (const Error &error) {
            if (error.kind() != Error::Kind::Cancelled)
                throw;
            cancelled = error.sentence();
        }
        m_session->project().notice();
    });
    if (!cancelled.isEmpty())
        m_session->say(cancelled);
    if (!written || !cancelled.isEmpty())
        return ask();
    m_session->say(tr("Done: %1.").arg(done));
    close();
}

void SurgeryPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        leave();
    else
        QFrame::keyPressEvent(event);
}

bool SurgeryPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress && m_request.kind == SurgeryRequest::Split) {
        const QString text = static_cast<QKeyEvent *>(event)->text();
        if (text.size() == 1 && text[0] >= u'0' && text[0] <= u'9') {
            assign(text[0].unicode() - u'1');
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace rejoinder
