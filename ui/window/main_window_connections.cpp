// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who hears of what in the window.

#include "ui/window/code_page.h"
#include "ui/window/context_menus.h"
#include "ui/window/error_bar.h"
#include "ui/window/main_window.h"
#include "ui/window/start_page.h"
#include "ui/window/status_line.h"

#include <algorithm>

namespace rejoinder {

void MainWindow::connectReader()
{
    ReaderPane &reader = m_code->reader();
    connect(&reader.reader(), &Reader::keyPressed, this, &MainWindow::takeKey);
    connect(&reader.reader(), &Reader::contextMenuWanted, this, [this](const QPoint &global) {
        if (m_session)
            showReaderMenu(*m_commands, *m_session, *m_coding, global, this);
    });
    connect(&reader.reader(), &Reader::stateActivated, this, [this](Id<Post> post) {
        m_session->show(post);
        showStateMenu(*m_commands, QCursor::pos(), this);
    });
    connect(&reader.reader(), &Reader::relationActivated, &m_code->relations(), &RelationsPane::select);
    connect(&reader, &ReaderPane::zoomChanged, this, [this](int percent) { m_settings.setZoom(percent); });
    connect(&m_code->codebook(), &CodebookPane::codeChosen, this, [this](Uid<Code> code) {
        if (m_coding)
            m_coding->tag(code);
        m_code->reader().reader().surface()->setFocus();
    });
    connect(m_commands, &CommandSet::keysChanged, &reader.strip(), &ReaderStrip::showKeys);
    FindBar *find = &reader.findBar();
    connect(m_status, &StatusLine::cancelClicked, find, &FindBar::cancel);
    connect(find, &FindBar::progressed, m_status, &StatusLine::showWork);
}

// The parts round the Reader.
void MainWindow::connectParts()
{
    connect(m_start, &StartPage::projectChosen, m_files.get(), &ProjectFiles::reopen);
    connect(m_start, &StartPage::coderClicked, this, &MainWindow::chooseCoder);
    connect(m_status, &StatusLine::coderClicked, this, &MainWindow::chooseCoder);
    connect(m_status, &StatusLine::undoClicked, this, [this] {
        if (m_session)
            turn(true);
    });
    connect(m_status, &StatusLine::roundClicked, this, &MainWindow::chooseRound);
    connect(m_status, &StatusLine::blindClicked, this, &MainWindow::explainBlind);
    connect(&m_code->outline(), &OutlinePane::progressed, m_status, &StatusLine::showWork);
    connect(&m_code->search(), &SearchPane::progressed, m_status, &StatusLine::showWork);
    connect(m_status, &StatusLine::cancelClicked, &m_code->outline(), &OutlinePane::cancel);
    connect(m_status, &StatusLine::cancelClicked, &m_code->search(), &SearchPane::cancel);
    connect(&m_code->outline(), &OutlinePane::keptChanged, this, [this](const QStringList &filters) {
        if (m_session)
            m_settings.setFilters(m_session->store().projectUid(), filters);
        m_code->search().setKept(filters);
    });
    connect(&m_code->search(), &SearchPane::keptChanged, this, [this](const QStringList &searches) {
        if (m_session)
            m_settings.setFilters(m_session->store().projectUid(), searches);
        m_code->outline().setKept(searches);
    });
    connect(&m_code->search(), &SearchPane::said, m_status, &StatusLine::showWord);
    connect(&m_code->search(), &SearchPane::failed, this,
        [this](const QString &sentence) { m_error->showError(sentence); });
}

void MainWindow::connectPalette()
{
    connect(m_palette, &Palette::closed, this, [this] {
        if (m_session)
            m_code->reader().reader().surface()->setFocus();
    });
    connect(m_palette, &Palette::codeChosen, this, [this](Uid<Code> code, Palette::Then then) {
        if (!m_coding || !m_coding->tag(code))
            return;
        if (then == Palette::Then::Relate)
            m_coding->relating().begin();
        else if (then == Palette::Then::Memo)
            editMemo();
    });
    connect(m_palette, &Palette::newCodeWanted, this, [this](const QString &name, Uid<Code> group, Palette::Then then) {
        if (m_coding && m_coding->tagNew(name, group) && then == Palette::Then::Relate)
            m_coding->relating().begin();
    });
    connect(m_palette, &Palette::commandChosen, this, [this](const Command *command) { m_commands->run(*command); });
    connect(m_palette, &Palette::postChosen, this, [this](Id<Post> post) {
        if (m_session)
            m_session->show(post);
    });
}

void MainWindow::connectSession()
{
    Session *session = m_session.get();
    connect(session, &Session::changed, this, [this](const Change &change) {
        const auto moves
            = [](const Edit &edit) { return edit.kind() == RowKind::PostState || edit.kind() == RowKind::Assignment; };
        refreshActions();
        if (change.everything || std::ranges::any_of(change.edits, moves))
            refreshProgress();
    });
    connect(session, &Session::threadShown, this, &MainWindow::refreshProgress);
    connect(session, &Session::rowsRead, this, [this] {
        if (m_session->rows().isComplete())
            refreshProgress();
    });
    connect(session, &Session::coderChanged, this, &MainWindow::refresh);
    connect(&m_coding->typing(), &Typing::noticed, this, &MainWindow::tellTyping);
    connect(&m_coding->typing(), &Typing::ended, m_error, &ErrorBar::withdrawOffer);
    connect(session, &Session::said, m_status, &StatusLine::showWord);
    connect(session, &Session::applied, this, [this](const QString &label) {
        m_status->showDone(label);
        warnOfCoder();
    });
    connect(session, &Session::failed, m_error, &ErrorBar::showError);
    connect(session, &Session::cursorMoved, this, [this] {
        const Session::Cursor &cursor = m_session->cursor();
        m_status->showSelection(cursor.selection ? cursor.selection->length() : 0);
        if (const Annotation *annotation = m_session->annotation())
            m_code->codebook().showCode(annotation->code);
    });
    connect(m_coding.get(), &CodingDesk::barChanged, &m_code->reader(), &ReaderPane::showBar);
    connect(&m_coding->relating(), &Relating::codeWanted, this, [this] { openPalette(true, Palette::Then::Relate); });
    connect(
        &m_coding->relating(), &Relating::targetCodeWanted, this, [this] { openPalette(true, Palette::Then::Target); });
    connect(&m_coding->relating(), &Relating::memoWanted, this, [this](Uid<Relation> relation) {
        m_code->memo().showRelation(relation);
        editMemo();
    });
}

} // namespace rejoinder
