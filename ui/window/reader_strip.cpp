// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/reader_strip.h"

#include "core/coding/codebook_edits.h"
#include "ui/codebook/code_chooser.h"
#include "ui/commands/command.h"
#include "ui/window/elided_combo.h"
#include "ui/window/key_label.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QShortcut>
#include <QStringListModel>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

constexpr std::array zoomSteps = {70, 85, 100, 115, 130, 150, 175, 200, 250};
constexpr int stripHeight = 36;
constexpr int briefBelow = 900;
constexpr int smallBelow = 680;

QFrame *divider()
{
    auto *line = new QFrame;
    line->setFrameShape(QFrame::VLine);
    line->setFixedHeight(20);
    return line;
}

} // namespace

ReaderStrip::ReaderStrip(Reader &reader, QWidget *parent)
    : QWidget(parent)
    , m_reader(reader)
    , m_names(new QStringListModel(this))
    , m_threads(new ElidedCombo)
    , m_extent(new ElidedCombo)
    , m_towards(new QLabel(tr("Stance towards")))
    , m_target(new ElidedCombo)
    , m_targetKey(new KeyLabel({}))
    , m_newTarget(new QLineEdit)
    , m_visible(new QToolButton)
    , m_zoom(new QComboBox)
    , m_codes(new CodeChooser(this))
{
    setObjectName("strip"_L1);
    setAttribute(Qt::WA_StyledBackground);
    setFixedHeight(stripHeight);
    m_threads->setModel(m_names); // There may be many: an item each would take time.
    m_threads->setAccessibleName(tr("Thread"));
    m_threads->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_extent->addItems({tr("Whole thread"), tr("Ancestors only")});
    m_extent->setAccessibleName(tr("What is shown of the thread"));
    m_target->setAccessibleName(tr("Stance towards"));
    m_target->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_newTarget->setPlaceholderText(tr("Name of the target, then Enter"));
    m_newTarget->setAccessibleName(tr("Name of the new stance target"));
    m_newTarget->setFixedWidth(200);
    m_newTarget->hide();
    m_visible->setObjectName("comboLike"_L1);
    m_visible->setAccessibleName(tr("Which codes are shown in the text"));
    m_visible->setToolTip(tr("Which codes are drawn in the text. It changes nothing that is stored."));
    for (const int percent : zoomSteps)
        m_zoom->addItem(tr("%1 %").arg(percent), percent);
    m_zoom->setAccessibleName(tr("Size of the text"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 0, 8, 0);
    layout->setSpacing(7);
    layout->setSizeConstraint(QLayout::SetNoConstraint); // It fits itself, and never widens the window.
    layout->addWidget(m_threads);
    layout->addWidget(m_extent);
    layout->addStretch(1);
    for (QWidget *widget : {static_cast<QWidget *>(m_towards), static_cast<QWidget *>(m_target),
             static_cast<QWidget *>(m_newTarget), static_cast<QWidget *>(m_targetKey),
             static_cast<QWidget *>(divider()), static_cast<QWidget *>(m_visible), static_cast<QWidget *>(m_zoom)})
        layout->addWidget(widget);
    connect(m_threads, &QComboBox::activated, this, [this](int index) {
        const int root = m_session ? m_session->outline().root(index) : -1;
        if (root >= 0)
            m_session->show(m_session->outline().post(root));
        m_reader.surface()->setFocus();
    });
    connect(m_extent, &QComboBox::activated, this, [this](int index) {
        m_reader.setAncestorsOnly(index == 1);
        m_reader.surface()->setFocus();
    });
    connect(m_target, &QComboBox::activated, this, [this](int index) {
        if (index == m_target->count() - 1)
            return nameTarget();
        if (m_session)
            m_session->setTarget({m_target->itemData(index).toUuid()});
        m_reader.surface()->setFocus();
    });
    connect(m_newTarget, &QLineEdit::returnPressed, this, &ReaderStrip::addTarget);
    connect(m_newTarget, &QLineEdit::editingFinished, this, &ReaderStrip::leaveNaming);
    auto *escape = new QShortcut(QKeySequence(Qt::Key_Escape), m_newTarget, nullptr, nullptr, Qt::WidgetShortcut);
    connect(escape, &QShortcut::activated, &m_reader, [this] { m_reader.surface()->setFocus(); });
    connect(m_visible, &QToolButton::clicked, this, &ReaderStrip::chooseCodes);
    connect(m_codes, &CodeChooser::changed, this, &ReaderStrip::showHidden);
    connect(m_codes, &CodeChooser::closed, &m_reader, [this] { m_reader.surface()->setFocus(); });
    connect(m_zoom, &QComboBox::activated, this, [this](int index) {
        m_reader.setZoom(m_zoom->itemData(index).toInt());
        m_reader.surface()->setFocus();
    });
    connect(&m_reader, &Reader::zoomChanged, this, &ReaderStrip::showZoom);
    showZoom(m_reader.zoom());
    showHidden();
    showKeys();
    fit();
}

void ReaderStrip::setSession(Session *session)
{
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    // A copy that was handed out to be coded so.
    const bool ancestorsOnly = session && session->store().setting(u"context") == "ancestors"_L1;
    m_extent->setCurrentIndex(ancestorsOnly ? 1 : 0);
    m_reader.setAncestorsOnly(ancestorsOnly);
    m_codes->setSession(session);
    if (session) {
        connect(session, &Session::threadShown, this, &ReaderStrip::showThread);
        connect(session, &Session::targetChanged, this, &ReaderStrip::fillTargets);
    }
    refill();
}

void ReaderStrip::refill()
{
    fillThreads();
    fillTargets();
}

void ReaderStrip::fillThreads()
{
    QStringList names;
    if (m_session) {
        for (const QString &title : m_session->project().threadTitles())
            names << (title.isEmpty() ? tr("Thread %1 without a title").arg(names.size() + 1) : title);
    }
    m_names->setStringList(names);
    showThread();
}

void ReaderStrip::showThread()
{
    if (m_session)
        m_threads->setCurrentIndex(m_session->threadIndex());
}

void ReaderStrip::fillTargets()
{
    m_target->clear();
    if (!m_session)
        return;
    for (const Code *target : m_session->codebook().targets())
        m_target->addItem(target->name, target->header.uid);
    if (m_target->count() == 0)
        m_target->addItem(tr("the discussion"), QUuid());
    m_target->setCurrentIndex(std::max(0, m_target->findData(m_session->target().value)));
    m_target->insertSeparator(m_target->count());
    m_target->addItem(tr("New target…"));
}

void ReaderStrip::nameTarget()
{
    if (!m_session)
        return;
    fillTargets();
    m_target->hide();
    m_newTarget->clear();
    m_newTarget->show();
    m_newTarget->setFocus();
}

void ReaderStrip::addTarget()
{
    Code target;
    target.name = m_newTarget->text().simplified();
    target.kind = CodeKind::Target;
    if (target.name.isEmpty() || !m_session)
        return;
    m_session->attempt([&] {
        const Action action = addCode(m_session->codebook(), target);
        if (m_session->apply(action))
            m_session->setTarget({action.uid});
    });
    m_reader.surface()->setFocus();
}

void ReaderStrip::leaveNaming()
{
    m_newTarget->hide();
    m_target->show();
}

void ReaderStrip::toggleExtent()
{
    m_extent->setCurrentIndex(1 - m_extent->currentIndex());
    m_reader.setAncestorsOnly(m_extent->currentIndex() == 1);
}

void ReaderStrip::showKeys()
{
    const QString key = commandOf(u"next-target")->firstKey();
    m_targetKey->setKey(key);
    m_target->setToolTip(key.isEmpty() ? tr("What the stance keys are about.")
                                       : tr("What the stance keys are about. %1 takes the next one.").arg(key));
}

void ReaderStrip::chooseCodes()
{
    // Under its button, or at the strip's end where the window has no room for one.
    const QWidget &below = m_visible->isVisible() ? static_cast<QWidget &>(*m_visible) : *m_zoom;
    m_codes->open(below.mapToGlobal(QPoint(below.width(), below.height() + 2)));
}

void ReaderStrip::showHidden()
{
    m_reader.setHiddenCodes(m_codes->hidden());
    m_visible->setText(m_codes->summary() + u"  ▾"_s);
}

void ReaderStrip::showZoom(int percent)
{
    // By wheel and keys it takes values between the steps of the list.
    m_zoom->setPlaceholderText(tr("%1 %").arg(percent));
    m_zoom->setCurrentIndex(m_zoom->findData(percent));
}

void ReaderStrip::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void ReaderStrip::fit()
{
    const bool small = width() < smallBelow;
    const bool brief = width() < briefBelow;
    m_threads->setMinimumContentsLength(small ? 8 : brief ? 14 : 22);
    m_threads->setMaximumWidth(small ? 120 : brief ? 190 : 286);
    m_towards->setVisible(!small);
    m_visible->setVisible(!brief);
}

} // namespace rejoinder
