// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/history_filter.h"

#include "core/coding/describe.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

enum Time { AnyTime, Today, Week, Month, Between };
enum Place { Everywhere, ThisPost, ThisAnnotation, Chosen };
constexpr auto pause = std::chrono::milliseconds(250);
constexpr int narrowest = 120;

QComboBox *choice(const QString &name, const QStringList &items, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setAccessibleName(name);
    box->setToolTip(name);
    box->addItems(items);
    box->setMinimumWidth(narrowest);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    return box;
}

} // namespace

HistoryFilter::HistoryFilter(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLineEdit(this))
    , m_coder(choice(tr("Who did it"), {tr("Everybody")}, this))
    , m_kind(choice(tr("What was changed"), {tr("Everything")}, this))
    , m_time(choice(
          tr("When"), {tr("At any time"), tr("Today"), tr("Last 7 days"), tr("Last 30 days"), tr("Between…")}, this))
    , m_since(new QDateEdit(QDate::currentDate(), this))
    , m_until(new QDateEdit(QDate::currentDate(), this))
    , m_place(choice(tr("Where"), {tr("Everywhere"), tr("In this post"), tr("This annotation")}, this))
{
    m_text->setPlaceholderText(tr("Words of what was done"));
    m_text->setAccessibleName(m_text->placeholderText());
    m_text->setClearButtonEnabled(true);
    for (const RowKind kind :
        {RowKind::Annotation, RowKind::Relation, RowKind::Memo, RowKind::PostState, RowKind::Code, RowKind::Round,
            RowKind::Coder, RowKind::Assignment, RowKind::Decision, RowKind::ParentCorrection, RowKind::Batch})
        m_kind->addItem(shownName(kind), int(kind));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_text, 1);
    for (QWidget *widget :
        {static_cast<QWidget *>(m_coder), static_cast<QWidget *>(m_kind), static_cast<QWidget *>(m_place),
            static_cast<QWidget *>(m_time), static_cast<QWidget *>(m_since), static_cast<QWidget *>(m_until)})
        layout->addWidget(widget);
    setTabOrder({m_text, m_coder, m_kind, m_place, m_time, m_since, m_until});
    m_since->setAccessibleName(tr("From this day on"));
    m_until->setAccessibleName(tr("Up to and with this day"));
    for (QDateEdit *date : {m_since, m_until}) {
        date->setCalendarPopup(true);
        date->hide();
        connect(date, &QDateEdit::dateChanged, this, &HistoryFilter::changed);
    }
    m_typing.setSingleShot(true);
    m_typing.setInterval(pause);
    connect(&m_typing, &QTimer::timeout, this, &HistoryFilter::changed);
    connect(m_text, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    for (QComboBox *box : {m_coder, m_kind, m_place, m_time})
        connect(box, &QComboBox::currentIndexChanged, this, &HistoryFilter::narrow);
    setFocusProxy(m_text);
}

void HistoryFilter::setSession(Session *session)
{
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    if (session) {
        connect(session, &Session::changed, this, [this](const Change &change) {
            const auto isCoder = [](const Edit &edit) { return edit.kind() == RowKind::Coder; };
            if (change.everything || std::ranges::any_of(change.edits, isCoder))
                fillCoders();
        });
        connect(session, &Session::coderChanged, this, &HistoryFilter::changed);
        connect(session, &Session::cursorMoved, this, [this] {
            if (m_place->currentIndex() == ThisPost || m_place->currentIndex() == ThisAnnotation)
                Q_EMIT changed();
        });
    }
    clear();
    fillCoders();
}

void HistoryFilter::fillCoders()
{
    const QSignalBlocker quiet(m_coder);
    const QVariant chosen = m_coder->currentData();
    while (m_coder->count() > 1)
        m_coder->removeItem(1);
    if (m_session) {
        for (const Coder &coder : m_session->project().coders())
            m_coder->addItem(coder.name, coder.header.uid);
    }
    m_coder->setCurrentIndex(std::max(0, m_coder->findData(chosen)));
}

void HistoryFilter::narrow()
{
    m_since->setVisible(m_time->currentIndex() == Between);
    m_until->setVisible(m_time->currentIndex() == Between);
    Q_EMIT changed();
}

void HistoryFilter::addTime(StepFilter &filter) const
{
    const int time = m_time->currentIndex();
    if (time == AnyTime)
        return;
    const QDate today = QDate::currentDate();
    const QDate since = time == Today ? today
        : time == Week                ? today.addDays(-6)
        : time == Month               ? today.addDays(-29)
                                      : m_since->date();
    filter.since = since.startOfDay().toSecsSinceEpoch();
    if (time == Between)
        filter.until = m_until->date().addDays(1).startOfDay().toSecsSinceEpoch();
}

StepFilter HistoryFilter::filter() const
{
    StepFilter filter;
    if (m_place->currentIndex() == Chosen)
        filter = m_chosenPlace;
    else if (m_session && m_place->currentIndex() == ThisPost)
        filter.post = m_session->post();
    else if (m_session && m_place->currentIndex() == ThisAnnotation && m_session->annotation())
        filter.row = m_session->annotation()->header.uid;
    filter.text = m_text->text().trimmed();
    filter.coder = {m_coder->currentData().toUuid()};
    if (m_session && m_session->isBlind())
        filter.coder = m_session->coder(); // What others did would tell how they code.
    if (m_kind->currentIndex() > 0)
        filter.kind = RowKind(m_kind->currentData().toInt());
    addTime(filter);
    return filter;
}

void HistoryFilter::choosePlace(const StepFilter &place, const QString &name)
{
    clear();
    m_chosenPlace = place;
    m_place->addItem(name);
    m_place->setCurrentIndex(Chosen);
}

void HistoryFilter::showPost(Id<Post> post, const QString &name)
{
    choosePlace({.post = post}, name);
}

void HistoryFilter::showTrail(const QUuid &row, const QString &name)
{
    choosePlace({.row = row}, name);
}

void HistoryFilter::clear()
{
    {
        const QSignalBlocker texts(m_text);
        const QSignalBlocker coders(m_coder);
        const QSignalBlocker kinds(m_kind);
        const QSignalBlocker times(m_time);
        const QSignalBlocker places(m_place);
        m_text->clear();
        for (QComboBox *box : {m_coder, m_kind, m_time, m_place})
            box->setCurrentIndex(0);
        if (m_place->count() > Chosen)
            m_place->removeItem(Chosen);
        m_chosenPlace = {};
    }
    narrow();
}

} // namespace rejoinder
