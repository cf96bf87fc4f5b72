// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/code_page.h"

#include <QLineEdit>
#include <QStackedWidget>
#include <QTableView>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

// Of the window, in pixels at 100 %.
constexpr int tabbedBelow = 1100;
constexpr int briefBelow = 1500;
constexpr int lowBelow = 800;

} // namespace

CodePage::CodePage(QWidget *startPage, QWidget *parent)
    : QMainWindow(parent, Qt::Widget)
    , m_centre(new QStackedWidget)
    , m_thread(new QWidget)
    , m_reader(new ReaderPane)
    , m_outline(new OutlinePane)
    , m_search(new SearchPane)
    , m_codebook(new CodebookPane)
    , m_annotations(new AnnotationsPane)
    , m_relations(new RelationsPane)
    , m_memo(new MemoPane)
    , m_guidelines(new GuidelinesPane)
    , m_left(new Dock(u"outline"_s, tr("Outline"), this))
    , m_right(new Dock(u"codebook"_s, tr("Codebook"), this))
    , m_bottom(new Dock(u"annotations"_s, tr("Annotations"), this))
{
    setDockOptions(AllowTabbedDocks | AllowNestedDocks);
    setContextMenuPolicy(Qt::NoContextMenu);
    setAccessibleName(tr("Coding"));
    m_centre->addWidget(startPage);
    auto *thread = new QVBoxLayout(m_thread);
    thread->setContentsMargins(0, 0, 0, 0);
    thread->setSpacing(0);
    thread->addWidget(m_reader, 1);
    m_centre->addWidget(m_thread);
    setCentralWidget(m_centre);
    m_left->addPage(tr("Outline"), m_outline);
    m_left->addPage(tr("Search"), m_search);
    m_right->addPage(tr("Codebook"), m_codebook);
    m_right->addPage(tr("Guidelines"), m_guidelines);
    m_bottom->addPage(tr("Annotations"), m_annotations);
    m_bottom->addPage(tr("Relations"), m_relations, tr("Relations %1").arg(99));
    m_bottom->addPage(tr("Memo"), m_memo);
    addDockWidget(Qt::LeftDockWidgetArea, m_left);
    addDockWidget(Qt::RightDockWidgetArea, m_right);
    addDockWidget(Qt::RightDockWidgetArea, m_bottom);
    connect(m_relations, &RelationsPane::countChanged, this, [this](int relations) {
        m_bottom->setPageTitle(m_relations, relations > 0 ? tr("Relations %1").arg(relations) : tr("Relations"));
    });
    connect(m_relations, &RelationsPane::relationSelected, this, [this](Uid<Relation> relation) {
        m_reader->reader().selectRelation(relation);
        m_memo->showRelation(relation);
    });
    connect(m_search, &SearchPane::widthWanted, this, [this](bool wide) {
        const int usual = m_room && m_room->brief ? 252 : 320;
        resizeDocks({m_left}, {wide ? std::max(640, width() * 9 / 20) : usual}, Qt::Horizontal);
    });
    connect(m_memo, &MemoPane::left, this, [this] { m_reader->reader().surface()->setFocus(); });
}

void CodePage::setSession(Session *session, const ReaderState &state)
{
    m_outline->setSession(session);
    m_search->setSession(session);
    m_codebook->setSession(session);
    m_annotations->setSession(session);
    m_relations->setSession(session);
    m_memo->setSession(session);
    m_guidelines->setSession(session);
    m_reader->setSession(session, state);
    m_centre->setCurrentIndex(session ? 1 : 0);
    if (session)
        m_reader->reader().surface()->setFocus();
}

void CodePage::showCoach(QWidget *bar)
{
    auto *layout = static_cast<QVBoxLayout *>(m_thread->layout());
    if (m_coach) {
        layout->removeWidget(m_coach);
        m_coach->hide();
    }
    m_coach = bar;
    if (bar) {
        layout->insertWidget(0, bar);
        bar->show();
    }
}

void CodePage::findNext(int direction)
{
    if (m_reader->findBar().hasHits())
        m_reader->findBar().next(direction);
    else if (m_outline->isFiltered())
        m_outline->walkHits(direction);
    else
        m_reader->findBar().open();
}

void CodePage::showGuidelines()
{
    m_right->showPage(m_guidelines);
    m_guidelines->setFocus();
}

void CodePage::toggleDocks()
{
    const std::array docks = {m_left, m_right, m_bottom};
    const bool anyShown = std::ranges::any_of(docks, [](const Dock *dock) { return dock->isVisible(); });
    for (Dock *dock : docks)
        dock->setVisible(!anyShown);
}

std::vector<QWidget *> CodePage::panes() const
{
    return {m_left->page() == m_search ? static_cast<QWidget *>(&m_search->view()) : &m_outline->view(),
        m_reader->reader().surface(), &m_codebook->view(), m_bottom->page()};
}

void CodePage::restoreLayout(const QByteArray &state)
{
    m_restored = restoreState(state);
}

void CodePage::fit(QSize window)
{
    const Room room{window.width() < tabbedBelow, window.width() < briefBelow, window.height() < lowBelow};
    if (m_room == room)
        return;
    const bool retabbed = room.tabbed != (m_room && m_room->tabbed);
    m_room = room;
    m_codebook->setBrief(room.low);
    if (std::exchange(m_restored, false))
        return;
    if (retabbed && room.tabbed) {
        tabifyDockWidget(m_right, m_bottom);
        m_right->raise();
    } else if (retabbed) {
        splitDockWidget(m_right, m_bottom, Qt::Vertical);
    }
    resizeDocks({m_left, m_right}, {room.brief ? 252 : 320, room.brief ? 262 : 312}, Qt::Horizontal);
    if (!room.tabbed)
        resizeDocks({m_right, m_bottom}, {std::max(200, window.height() - 340), room.low ? 118 : 220}, Qt::Vertical);
}

} // namespace rejoinder
