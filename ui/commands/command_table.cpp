// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/adjudication/adjudicate_page.h"
#include "ui/codebook/code_chooser.h"
#include "ui/codebook/codebook_page.h"
#include "ui/coding/coding_desk.h"
#include "ui/coding/examples.h"
#include "ui/coding/quoting.h"
#include "ui/commands/command.h"
#include "ui/export/export_page.h"
#include "ui/session/session.h"
#include "ui/window/code_page.h"
#include "ui/window/main_window.h"
#include "ui/window/project_files.h"
#include "ui/window/reader_pane.h"

#include <QCoreApplication>

namespace rejoinder {

namespace {

using enum Scope;
using enum Needs;

constexpr bool line = true;

/// The codebook's page, brought to the front: what is done there is seen.
CodebookPage &onCodebook(Bench &bench)
{
    bench.window.showPage(MainWindow::Page::Codebook);
    return bench.window.codebookPage();
}

/// What is done with a case is done with one that is seen: elsewhere the page comes to the front first.
void withCase(Bench &bench, void (*act)(AdjudicatePage &))
{
    AdjudicatePage &page = bench.window.adjudicatePage();
    if (page.isVisible())
        act(page);
    else
        bench.window.showPage(MainWindow::Page::Adjudicate);
}

#ifdef Q_OS_WIN
constexpr const char *redoKeys = "Ctrl+Shift+Z Ctrl+Y";
#else
constexpr const char *redoKeys = "Ctrl+Shift+Z";
#endif

constexpr Command table[] = {
    {"new", QT_TRANSLATE_NOOP("Command", "New project…"), "new", Menu::File, "Ctrl+N", Window, Nothing,
        [](Bench &b) { b.files.createProject(); }},
    {"open", QT_TRANSLATE_NOOP("Command", "Open a project…"), "open", Menu::File, "Ctrl+O", Window, Nothing,
        [](Bench &b) { b.files.chooseProject(); }},
    {"sample", QT_TRANSLATE_NOOP("Command", "Try the sample thread"), "tree", Menu::File, "", Window, Nothing,
        [](Bench &b) { b.files.openSample(); }, nullptr, line},
    {"import", QT_TRANSLATE_NOOP("Command", "Import an article and its comments…"), "imp", Menu::File, "Ctrl+I", Window,
        Nothing, [](Bench &b) { b.window.chooseSources(); }},
    {"export", QT_TRANSLATE_NOOP("Command", "Export tables, or a copy to read…"), "export", Menu::File, "Ctrl+E",
        Window, Project, [](Bench &b) { b.window.showPage(MainWindow::Page::Export); }},
    {"print", QT_TRANSLATE_NOOP("Command", "Print the thread…"), "", Menu::File, "Ctrl+P", Window, Thread,
        [](Bench &b) { b.window.exportPage().print(); }},
    {"save", QT_TRANSLATE_NOOP("Command", "Save"), "save", Menu::File, "Ctrl+S", Window, Project,
        [](Bench &b) { b.window.sayAlreadySaved(); }},
    {"save-copy", QT_TRANSLATE_NOOP("Command", "Save a copy…"), "", Menu::File, "Ctrl+Shift+S", Window, Project,
        [](Bench &b) { b.files.saveCopy(); }},
    {"save-veiled-copy", QT_TRANSLATE_NOOP("Command", "Save a copy with pseudonyms…"), "", Menu::File, "", Window,
        Project, [](Bench &b) { b.files.saveVeiledCopy(); }},
    {"handout", QT_TRANSLATE_NOOP("Command", "Assign, and hand out copies…"), "user", Menu::File, "", Window, Project,
        [](Bench &b) { b.window.showPage(MainWindow::Page::Handout); }},
    {"window", QT_TRANSLATE_NOOP("Command", "Another window on this project"), "", Menu::File, "", Window, Project,
        [](Bench &b) { b.window.openAnother(); }, nullptr, line},
    {"close", QT_TRANSLATE_NOOP("Command", "Close the project"), "", Menu::File, "Ctrl+W", Window, Project,
        [](Bench &b) { b.files.closeProject(); }},
    {"quit", QT_TRANSLATE_NOOP("Command", "Quit"), "", Menu::File, "Ctrl+Q", Window, Nothing,
        [](Bench &b) { b.window.close(); }},

    {"undo", QT_TRANSLATE_NOOP("Command", "Undo"), "undo", Menu::Edit, "Ctrl+Z", Window, Project,
        [](Bench &b) { b.window.turn(true); }},
    {"redo", QT_TRANSLATE_NOOP("Command", "Redo"), "redo", Menu::Edit, redoKeys, Window, Project,
        [](Bench &b) { b.window.turn(false); }, nullptr, line},
    {"copy", QT_TRANSLATE_NOOP("Command", "Copy"), "", Menu::Edit, "Ctrl+C", Window, Thread,
        [](Bench &b) { b.reader.copy(); }},
    {"copy-reference", QT_TRANSLATE_NOOP("Command", "Copy with reference"), "", Menu::Edit, "Ctrl+Shift+C", Window,
        Thread, [](Bench &b) { b.reader.copyWithReference(); }},
    {"paste", QT_TRANSLATE_NOOP("Command", "Paste a copied thread"), "", Menu::Edit, "Ctrl+V", Window, Nothing,
        [](Bench &b) { b.window.pasteThread(); }, nullptr, line},
    {"find", QT_TRANSLATE_NOOP("Command", "Find in the thread, again: in the project"), "find", Menu::Edit, "Ctrl+F",
        Window, Thread, [](Bench &b) { b.reader.findBar().open(); }},
    {"search", QT_TRANSLATE_NOOP("Command", "Search all threads"), "find", Menu::Edit, "Ctrl+Shift+H", Window, Project,
        [](Bench &b) { b.window.findInProject(); }},
    {"find-next", QT_TRANSLATE_NOOP("Command", "Find next"), "", Menu::Edit, "F3", Window, Thread,
        [](Bench &b) { b.window.codePage().findNext(1); }},
    {"find-previous", QT_TRANSLATE_NOOP("Command", "Find previous"), "", Menu::Edit, "Shift+F3", Window, Thread,
        [](Bench &b) { b.window.codePage().findNext(-1); }},

    {"page-code", QT_TRANSLATE_NOOP("Command", "Code"), "code", Menu::View, "Ctrl+1", Window, Nothing,
        [](Bench &b) { b.window.showPage(MainWindow::Page::Code); }},
    {"page-codebook", QT_TRANSLATE_NOOP("Command", "Codebook"), "book", Menu::View, "Ctrl+2", Window, Nothing,
        [](Bench &b) { b.window.showPage(MainWindow::Page::Codebook); }},
    {"page-import", QT_TRANSLATE_NOOP("Command", "Import"), "imp", Menu::View, "Ctrl+3", Window, Nothing,
        [](Bench &b) { b.window.showPage(MainWindow::Page::Import); }},
    {"page-merge", QT_TRANSLATE_NOOP("Command", "Merge"), "merge", Menu::View, "Ctrl+4", Window, Project,
        [](Bench &b) { b.window.showPage(MainWindow::Page::Merge); }},
    {"page-agreement", QT_TRANSLATE_NOOP("Command", "Agreement"), "agree", Menu::View, "Ctrl+5", Window, Project,
        [](Bench &b) { b.window.showPage(MainWindow::Page::Agreement); }},
    {"page-adjudicate", QT_TRANSLATE_NOOP("Command", "Adjudicate"), "adj", Menu::View, "Ctrl+6", Window, Project,
        [](Bench &b) { b.window.showPage(MainWindow::Page::Adjudicate); }},
    {"page-statistics", QT_TRANSLATE_NOOP("Command", "Statistics"), "stat", Menu::View, "Ctrl+7", Window, Project,
        [](Bench &b) { b.window.showPage(MainWindow::Page::Statistics); }},
    {"page-history", QT_TRANSLATE_NOOP("Command", "History"), "hist", Menu::View, "Ctrl+8", Window, Project,
        [](Bench &b) { b.window.showPage(MainWindow::Page::History); }},
    {"memos", QT_TRANSLATE_NOOP("Command", "All memos and questions"), "memo", Menu::View, "Shift+M", Reader, Project,
        [](Bench &b) { b.window.showPage(MainWindow::Page::Memos); }},
    {"guidelines", QT_TRANSLATE_NOOP("Command", "Coding guidelines"), "doc", Menu::View, "Shift+G", Reader, Project,
        [](Bench &b) { b.window.showGuidelines(); }},
    {"trail", QT_TRANSLATE_NOOP("Command", "History of this annotation or comment"), "", Menu::View, "H", Reader,
        Thread, [](Bench &b) { b.window.showTrail(); }, nullptr, line},
    {"palette", QT_TRANSLATE_NOOP("Command", "Find any code, action or post"), "find", Menu::View,
        "Ctrl+K Ctrl+Shift+P", Window, Nothing, [](Bench &b) { b.window.openPalette(false); }},
    {"zoom-in", QT_TRANSLATE_NOOP("Command", "Larger text"), "", Menu::View, "Ctrl++ Ctrl+=", Window, Thread,
        [](Bench &b) { b.reader.zoomBy(10); }},
    {"zoom-out", QT_TRANSLATE_NOOP("Command", "Smaller text"), "", Menu::View, "Ctrl+-", Window, Thread,
        [](Bench &b) { b.reader.zoomBy(-10); }},
    {"zoom-reset", QT_TRANSLATE_NOOP("Command", "Text at 100 %"), "", Menu::View, "Ctrl+0", Window, Thread,
        [](Bench &b) { b.reader.setZoom(100); }, nullptr, line},
    {"unfold", QT_TRANSLATE_NOOP("Command", "Unfold the replies"), "", Menu::View, "+", Reader, Thread,
        [](Bench &b) { b.reader.fold(false); }},
    {"fold", QT_TRANSLATE_NOOP("Command", "Fold the replies"), "", Menu::View, "-", Reader, Thread,
        [](Bench &b) { b.reader.fold(true); }},
    {"unfold-all", QT_TRANSLATE_NOOP("Command", "Unfold all below"), "", Menu::View, "*", Reader, Thread,
        [](Bench &b) { b.reader.unfoldAll(); }, nullptr, line},
    {"all-coders", QT_TRANSLATE_NOOP("Command", "Show all coders' annotations"), "eye", Menu::View, "", Window, Project,
        [](Bench &b) { b.window.setAllCoders(!b.session->allCoders()); },
        [](const Bench &b) { return b.session && b.session->allCoders(); }},
    {"blind", QT_TRANSLATE_NOOP("Command", "Blind: show only my own work"), "eye", Menu::View, "", Window, Project,
        [](Bench &b) { b.window.setBlind(!b.session->isBlind()); },
        [](const Bench &b) { return b.session && b.session->isBlind(); }},
    {"visible-codes", QT_TRANSLATE_NOOP("Command", "Show only some codes in the text…"), "", Menu::View, "", Window,
        Thread, [](Bench &b) { b.reader.strip().chooseCodes(); }},
    {"all-codes", QT_TRANSLATE_NOOP("Command", "Show all codes in the text"), "", Menu::View, "", Window, Thread,
        [](Bench &b) { b.reader.strip().codes().showAll(); }},
    {"peek", QT_TRANSLATE_NOOP("Command", "The parent’s text above, again: further up"), "", Menu::View, "B", Reader,
        Thread, [](Bench &b) { b.reader.peek(); }},
    {"ancestors-only", QT_TRANSLATE_NOOP("Command", "Whole thread, or ancestors only"), "tree", Menu::View, "Shift+B",
        Reader, Thread, [](Bench &b) { b.reader.strip().toggleExtent(); }},
    {"details", QT_TRANSLATE_NOOP("Command", "Details of the annotation here"), "", Menu::View, "Shift+I", Reader,
        Thread, [](Bench &b) { b.reader.tellDetails(); }, nullptr, line},
    {"next-pane", QT_TRANSLATE_NOOP("Command", "Next pane"), "", Menu::View, "F6", Window, Nothing,
        [](Bench &b) { b.window.focusPane(1); }},
    {"previous-pane", QT_TRANSLATE_NOOP("Command", "Previous pane"), "", Menu::View, "Shift+F6", Window, Nothing,
        [](Bench &b) { b.window.focusPane(-1); }},
    {"docks", QT_TRANSLATE_NOOP("Command", "Show or hide the docks"), "", Menu::View, "F9", Window, Nothing,
        [](Bench &b) { b.window.toggleDocks(); }},
    {"full-screen", QT_TRANSLATE_NOOP("Command", "Full screen"), "", Menu::View, "F11", Window, Nothing,
        [](Bench &b) { b.window.toggleFullScreen(); }, [](const Bench &b) { return b.window.isFullScreen(); }},

    {"next-to-do", QT_TRANSLATE_NOOP("Command", "Next to do"), "", Menu::Go, "Space", Reader, Thread,
        [](Bench &b) { b.coding->walk().toNextToDo(); }},
    {"next-unsure", QT_TRANSLATE_NOOP("Command", "Next unsure"), "", Menu::Go, "Shift+U", Reader, Thread,
        [](Bench &b) { b.coding->walk().toUnsure(); }},
    {"back", QT_TRANSLATE_NOOP("Command", "Last place"), "", Menu::Go, "Backspace Alt+Left", Reader, Thread,
        [](Bench &b) { b.coding->walk().back(); }},
    {"forward", QT_TRANSLATE_NOOP("Command", "Forward again"), "", Menu::Go, "Alt+Right", Reader, Thread,
        [](Bench &b) { b.coding->walk().forward(); }, nullptr, line},
    {"next-post", QT_TRANSLATE_NOOP("Command", "Next post"), "", Menu::Go, "J", Reader, Thread,
        [](Bench &b) { b.coding->walk().toPost(1); }},
    {"previous-post", QT_TRANSLATE_NOOP("Command", "Previous post"), "", Menu::Go, "K", Reader, Thread,
        [](Bench &b) { b.coding->walk().toPost(-1); }},
    {"parent", QT_TRANSLATE_NOOP("Command", "Parent"), "", Menu::Go, "Alt+Up", Reader, Thread,
        [](Bench &b) { b.coding->walk().toParent(); }},
    {"first-reply", QT_TRANSLATE_NOOP("Command", "First reply"), "", Menu::Go, "Alt+Down", Reader, Thread,
        [](Bench &b) { b.coding->walk().toFirstReply(); }},
    {"next-sibling", QT_TRANSLATE_NOOP("Command", "Next answer to the same post"), "", Menu::Go, "Alt+PgDown", Reader,
        Thread, [](Bench &b) { b.coding->walk().toSibling(1); }},
    {"previous-sibling", QT_TRANSLATE_NOOP("Command", "Previous answer to the same post"), "", Menu::Go, "Alt+PgUp",
        Reader, Thread, [](Bench &b) { b.coding->walk().toSibling(-1); }, nullptr, line},
    {"same-author", QT_TRANSLATE_NOOP("Command", "Next by the same author"), "", Menu::Go, "W", Reader, Thread,
        [](Bench &b) { b.coding->walk().toSameAuthor(1); }},
    {"same-author-back", QT_TRANSLATE_NOOP("Command", "Previous by the same author"), "", Menu::Go, "Shift+W", Reader,
        Thread, [](Bench &b) { b.coding->walk().toSameAuthor(-1); }},
    {"next-annotation", QT_TRANSLATE_NOOP("Command", "Next annotation"), "", Menu::Go, "L", Reader, Thread,
        [](Bench &b) { b.coding->walk().toAnnotation(1), b.reader.reader().tellDetails(); }},
    {"previous-annotation", QT_TRANSLATE_NOOP("Command", "Previous annotation"), "", Menu::Go, "Shift+L", Reader,
        Thread, [](Bench &b) { b.coding->walk().toAnnotation(-1), b.reader.reader().tellDetails(); }},
    {"other-end", QT_TRANSLATE_NOOP("Command", "Other end of the relation"), "rel", Menu::Go, "G", Reader, Thread,
        [](Bench &b) { b.coding->walk().toOtherEnd(); }},
    {"quoted", QT_TRANSLATE_NOOP("Command", "Where the quotation comes from"), "", Menu::Go, "Y", Reader, Thread,
        [](Bench &b) { b.coding->walk().toQuoted(b.session->cursor().caret); }, nullptr, line},
    {"next-thread", QT_TRANSLATE_NOOP("Command", "Next thread"), "", Menu::Go, "Ctrl+PgDown", Reader, Thread,
        [](Bench &b) { b.coding->walk().toThread(1); }},
    {"previous-thread", QT_TRANSLATE_NOOP("Command", "Previous thread"), "", Menu::Go, "Ctrl+PgUp", Reader, Thread,
        [](Bench &b) { b.coding->walk().toThread(-1); }},

    {"find-code", QT_TRANSLATE_NOOP("Command", "Find a code"), "code", Menu::Code, "/", Reader, Thread,
        [](Bench &b) { b.window.openPalette(true); }},
    {"repeat", QT_TRANSLATE_NOOP("Command", "Repeat the last code"), "", Menu::Code, ".", Reader, Thread,
        [](Bench &b) { b.coding->tagger().repeat(); }},
    {"in-vivo", QT_TRANSLATE_NOOP("Command", "New code from the selected words"), "", Menu::Code, "V", Reader, Thread,
        [](Bench &b) { b.coding->tagger().tagInVivo(); }},
    {"sentence", QT_TRANSLATE_NOOP("Command", "Select the sentence, then one more"), "", Menu::Code, "S", Reader,
        Thread, [](Bench &b) { b.coding->tagger().growBySentence(1); }},
    {"sentence-less", QT_TRANSLATE_NOOP("Command", "Select one sentence less"), "", Menu::Code, "Shift+S", Reader,
        Thread, [](Bench &b) { b.coding->tagger().growBySentence(-1); }},
    {"select-paragraph", QT_TRANSLATE_NOOP("Command", "Select the paragraph, then one more"), "", Menu::Code, "P",
        Reader, Thread, [](Bench &b) { b.coding->tagger().selectParagraph(); }},
    {"select-post", QT_TRANSLATE_NOOP("Command", "Select the whole text of the post"), "", Menu::Code, "Shift+P",
        Reader, Thread, [](Bench &b) { b.coding->tagger().selectPost(); }},
    {"next-target", QT_TRANSLATE_NOOP("Command", "Next stance target"), "", Menu::Code, "T", Reader, Thread,
        [](Bench &b) { b.coding->tagger().toNextTarget(); }},
    {"new-target", QT_TRANSLATE_NOOP("Command", "New stance target…"), "", Menu::Code, "", Window, Thread,
        [](Bench &b) { b.reader.strip().nameTarget(); }, nullptr, line},
    {"relate", QT_TRANSLATE_NOOP("Command", "Relate"), "rel", Menu::Code, "R", Reader, Thread,
        [](Bench &b) { b.coding->relating().begin(); }},
    {"replace-code", QT_TRANSLATE_NOOP("Command", "Another code in place of this one"), "", Menu::Code, "I", Reader,
        Thread, [](Bench &b) { b.coding->replacing().begin(); }},
    {"edges", QT_TRANSLATE_NOOP("Command", "Move the edges"), "", Menu::Code, "E", Reader, Thread,
        [](Bench &b) { b.coding->edges().begin(); }},
    {"memo", QT_TRANSLATE_NOOP("Command", "Memo"), "memo", Menu::Code, "M", Reader, Thread,
        [](Bench &b) { b.window.editMemo(); }},
    {"memo-question", QT_TRANSLATE_NOOP("Command", "Memo is a question for the team"), "", Menu::Code, "Shift+Q",
        Reader, Thread, [](Bench &b) { b.window.toggleQuestion(); }},
    {"memo-code", QT_TRANSLATE_NOOP("Command", "Memo on the current code"), "", Menu::Code, "", Window, Thread,
        [](Bench &b) { b.window.editMemoOn(About::Code); }},
    {"memo-thread", QT_TRANSLATE_NOOP("Command", "Memo on the thread"), "", Menu::Code, "", Window, Thread,
        [](Bench &b) { b.window.editMemoOn(About::Thread); }},
    {"memo-project", QT_TRANSLATE_NOOP("Command", "Memo on the project"), "", Menu::Code, "", Window, Thread,
        [](Bench &b) { b.window.editMemoOn(About::Project); }},
    {"certainty", QT_TRANSLATE_NOOP("Command", "Certainty: next of 3 levels"), "", Menu::Code, "C", Reader, Thread,
        [](Bench &b) { b.coding->tagger().stepCertainty(); }},
    {"overlapping", QT_TRANSLATE_NOOP("Command", "Next of overlapping annotations"), "", Menu::Code, "O", Reader,
        Thread, [](Bench &b) { b.coding->tagger().selectOverlapping(), b.reader.reader().tellDetails(); }},
    {"edit", QT_TRANSLATE_NOOP("Command", "Edit in the dock"), "", Menu::Code, "Return", Reader, Thread,
        [](Bench &b) { b.window.editAnnotation(); }},
    {"take-example", QT_TRANSLATE_NOOP("Command", "Take the passage as an example of its code"), "", Menu::Code,
        "Shift+E", Reader, Thread, [](Bench &b) { takeAsExample(*b.session); }},
    {"do-not-quote", QT_TRANSLATE_NOOP("Command", "Do not quote this post, or allow it again"), "", Menu::Code, "",
        Window, Thread, [](Bench &b) { toggleQuoting(*b.session); }},
    {"remove", QT_TRANSLATE_NOOP("Command", "Remove the annotation"), "", Menu::Code, "Del", Reader, Thread,
        [](Bench &b) { b.coding->tagger().remove(); }, nullptr, line},
    {"done", QT_TRANSLATE_NOOP("Command", "Done, and go to the next to do"), "check", Menu::Code, "D", Reader, Thread,
        [](Bench &b) { b.coding->marking().finish(State::Coded); }},
    {"nothing", QT_TRANSLATE_NOOP("Command", "Nothing to code here, and go on"), "", Menu::Code, "0", Reader, Thread,
        [](Bench &b) { b.coding->marking().finish(State::Nothing); }},
    {"skip", QT_TRANSLATE_NOOP("Command", "Skip, and go on"), "", Menu::Code, "X", Reader, Thread,
        [](Bench &b) { b.coding->marking().finish(State::Skipped); }},
    {"unsure", QT_TRANSLATE_NOOP("Command", "Unsure"), "", Menu::Code, "Q", Reader, Thread,
        [](Bench &b) { b.coding->marking().mark(State::Unsure); }},
    {"to-do", QT_TRANSLATE_NOOP("Command", "To do again"), "", Menu::Code, "Shift+D", Reader, Thread,
        [](Bench &b) { b.coding->marking().mark(State::Todo); }},

    {"codebook-add-code", QT_TRANSLATE_NOOP("Command", "Add a code to the codebook"), "new", Menu::Codebook,
        "Ctrl+Shift+N", Window, Project, [](Bench &b) { onCodebook(b).add(CodeKind::Code); }},
    {"codebook-add-group", QT_TRANSLATE_NOOP("Command", "Add a group of codes"), "", Menu::Codebook, "Ctrl+Shift+G",
        Window, Project, [](Bench &b) { onCodebook(b).add(CodeKind::Group); }},
    {"codebook-add-relation", QT_TRANSLATE_NOOP("Command", "Add a relation type"), "", Menu::Codebook, "", Window,
        Project, [](Bench &b) { onCodebook(b).add(CodeKind::Relation); }},
    {"codebook-add-target", QT_TRANSLATE_NOOP("Command", "Add a stance target"), "", Menu::Codebook, "", Window,
        Project, [](Bench &b) { onCodebook(b).add(CodeKind::Target); }, nullptr, line},
    {"codebook-up", QT_TRANSLATE_NOOP("Command", "Move the code up"), "", Menu::Codebook, "", Window, Project,
        [](Bench &b) { onCodebook(b).move(-1); }},
    {"codebook-down", QT_TRANSLATE_NOOP("Command", "Move the code down"), "", Menu::Codebook, "", Window, Project,
        [](Bench &b) { onCodebook(b).move(1); }, nullptr, line},
    {"codebook-merge", QT_TRANSLATE_NOOP("Command", "Merge the code into another…"), "merge", Menu::Codebook, "",
        Window, Project, [](Bench &b) { onCodebook(b).operate(SurgeryRequest::Merge); }},
    {"codebook-split", QT_TRANSLATE_NOOP("Command", "Split the code…"), "", Menu::Codebook, "", Window, Project,
        [](Bench &b) { onCodebook(b).operate(SurgeryRequest::Split); }},
    {"codebook-recode", QT_TRANSLATE_NOOP("Command", "Recode passages of the code…"), "", Menu::Codebook, "", Window,
        Project, [](Bench &b) { onCodebook(b).operate(SurgeryRequest::Recode); }},
    {"codebook-retire", QT_TRANSLATE_NOOP("Command", "Retire the code, or bring it back…"), "", Menu::Codebook, "",
        Window, Project, [](Bench &b) { onCodebook(b).operate(SurgeryRequest::Retire); }, nullptr, line},
    {"codebook-versions", QT_TRANSLATE_NOOP("Command", "Versions of the codebook, and what differs"), "hist",
        Menu::Codebook, "", Window, Project, [](Bench &b) { onCodebook(b).showVersions(); }},
    {"codebook-load", QT_TRANSLATE_NOOP("Command", "Load codes from a file…"), "open", Menu::Codebook, "", Window,
        Project, [](Bench &b) { onCodebook(b).load(); }},
    {"codebook-write", QT_TRANSLATE_NOOP("Command", "Save or print the codebook…"), "export", Menu::Codebook, "",
        Window, Project, [](Bench &b) { onCodebook(b).write(); }},

    {"next-disagreement", QT_TRANSLATE_NOOP("Command", "Next disagreement"), "adj", Menu::Review, "F8", Window, Project,
        [](Bench &b) { b.window.goToDisagreement(1); }},
    {"previous-disagreement", QT_TRANSLATE_NOOP("Command", "Previous disagreement"), "", Menu::Review, "Shift+F8",
        Window, Project, [](Bench &b) { b.window.goToDisagreement(-1); }, nullptr, line},
    {"case-take", QT_TRANSLATE_NOOP("Command", "Take the proposed version"), "check", Menu::Review, "Return",
        Scope::Case, Project, [](Bench &b) { withCase(b, [](AdjudicatePage &page) { page.takeProposed(); }); }},
    {"case-several", QT_TRANSLATE_NOOP("Command", "Keep several versions"), "", Menu::Review, "B", Scope::Case, Project,
        [](Bench &b) { withCase(b, [](AdjudicatePage &page) { page.chooseSeveral(); }); }},
    {"case-edit", QT_TRANSLATE_NOOP("Command", "Edit the proposed version, then take it"), "", Menu::Review, "E",
        Scope::Case, Project, [](Bench &b) { withCase(b, [](AdjudicatePage &page) { page.edit(); }); }},
    {"case-new", QT_TRANSLATE_NOOP("Command", "Agree something new"), "new", Menu::Review, "N", Scope::Case, Project,
        [](Bench &b) { withCase(b, [](AdjudicatePage &page) { page.makeNew(); }); }},
    {"case-reject", QT_TRANSLATE_NOOP("Command", "Reject all versions"), "x", Menu::Review, "X", Scope::Case, Project,
        [](Bench &b) { withCase(b, [](AdjudicatePage &page) { page.settle(Outcome::Rejected); }); }},
    {"case-nothing", QT_TRANSLATE_NOOP("Command", "Agreed: nothing here"), "", Menu::Review, "0", Scope::Case, Project,
        [](Bench &b) { withCase(b, [](AdjudicatePage &page) { page.settle(Outcome::Nothing); }); }},
    {"case-later", QT_TRANSLATE_NOOP("Command", "Decide the case later"), "", Menu::Review, "S", Scope::Case, Project,
        [](Bench &b) { withCase(b, [](AdjudicatePage &page) { page.settle(Outcome::Postponed); }); }},
    {"case-reason", QT_TRANSLATE_NOOP("Command", "Next reason"), "", Menu::Review, "R", Scope::Case, Project,
        [](Bench &b) { withCase(b, [](AdjudicatePage &page) { page.stepReason(); }); }},
    {"case-note", QT_TRANSLATE_NOOP("Command", "Note on the decision"), "memo", Menu::Review, "M", Scope::Case, Project,
        [](Bench &b) { withCase(b, [](AdjudicatePage &page) { page.editNote(); }); }, nullptr, line},
    {"case-next", QT_TRANSLATE_NOOP("Command", "Next case"), "", Menu::Review, "J", Scope::Case, Project,
        [](Bench &b) { withCase(b, [](AdjudicatePage &page) { page.step(1); }); }},
    {"case-previous", QT_TRANSLATE_NOOP("Command", "Previous case"), "", Menu::Review, "K", Scope::Case, Project,
        [](Bench &b) { withCase(b, [](AdjudicatePage &page) { page.step(-1); }); }, nullptr, line},
    {"cases-accept", QT_TRANSLATE_NOOP("Command", "Accept all cases in which coders agree"), "", Menu::Review, "",
        Window, Project, [](Bench &b) { withCase(b, [](AdjudicatePage &page) { page.acceptAgreed(); }); }},
    {"cases-names", QT_TRANSLATE_NOOP("Command", "Hide the names of coders"), "eye", Menu::Review, "", Window, Project,
        [](Bench &b) { b.window.adjudicatePage().setNamesHidden(!b.window.adjudicatePage().areNamesHidden()); },
        [](const Bench &b) {
            return b.window.isMade(MainWindow::Page::Adjudicate) && b.window.adjudicatePage().areNamesHidden();
        }},

    {"coder", QT_TRANSLATE_NOOP("Command", "Who codes…"), "user", Menu::Settings, "F4", Window, Nothing,
        [](Bench &b) { b.window.chooseCoder(); }, nullptr, line},
    {"rounds", QT_TRANSLATE_NOOP("Command", "Rounds…"), "", Menu::Settings, "", Window, Project,
        [](Bench &b) { b.window.chooseRound(); }, nullptr, line},
    {"scheme-system", QT_TRANSLATE_NOOP("Command", "Colours as the system"), "", Menu::Settings, "", Window, Nothing,
        [](Bench &b) { b.window.setScheme(Settings::Scheme::System); },
        [](const Bench &b) { return b.window.scheme() == Settings::Scheme::System; }},
    {"scheme-light", QT_TRANSLATE_NOOP("Command", "Light colours"), "", Menu::Settings, "", Window, Nothing,
        [](Bench &b) { b.window.setScheme(Settings::Scheme::Light); },
        [](const Bench &b) { return b.window.scheme() == Settings::Scheme::Light; }},
    {"scheme-dark", QT_TRANSLATE_NOOP("Command", "Dark colours"), "", Menu::Settings, "", Window, Nothing,
        [](Bench &b) { b.window.setScheme(Settings::Scheme::Dark); },
        [](const Bench &b) { return b.window.scheme() == Settings::Scheme::Dark; }},
    {"scheme-light-contrast", QT_TRANSLATE_NOOP("Command", "High contrast, light"), "", Menu::Settings, "", Window,
        Nothing, [](Bench &b) { b.window.setScheme(Settings::Scheme::LightContrast); },
        [](const Bench &b) { return b.window.scheme() == Settings::Scheme::LightContrast; }},
    {"scheme-dark-contrast", QT_TRANSLATE_NOOP("Command", "High contrast, dark"), "", Menu::Settings, "", Window,
        Nothing, [](Bench &b) { b.window.setScheme(Settings::Scheme::DarkContrast); },
        [](const Bench &b) { return b.window.scheme() == Settings::Scheme::DarkContrast; }, line},
    {"single-keys", QT_TRANSLATE_NOOP("Command", "Single keys in the Reader"), "", Menu::Settings, "", Window, Nothing,
        [](Bench &b) { b.window.toggleSingleKeys(); }, [](const Bench &b) { return b.window.singleKeys(); }, line},
    {"settings", QT_TRANSLATE_NOOP("Command", "All settings and keys…"), "", Menu::Settings, "Ctrl+,", Window, Nothing,
        [](Bench &b) { b.window.showPage(MainWindow::Page::Settings); }},

    {"keys", QT_TRANSLATE_NOOP("Command", "All keys on one sheet"), "", Menu::Help, "?", Reader, Nothing,
        [](Bench &b) { b.window.showKeys(); }},
    {"practise", QT_TRANSLATE_NOOP("Command", "Practise on the sample"), "", Menu::Help, "", Window, Nothing,
        [](Bench &b) { b.window.practise(); }},
    {"guide", QT_TRANSLATE_NOOP("Command", "A first coding, step by step"), "", Menu::Help, "", Window, Nothing,
        [](Bench &b) { b.window.guide(); }, nullptr, line},
    {"about", QT_TRANSLATE_NOOP("Command", "About Rejoinder"), "", Menu::Help, "", Window, Nothing,
        [](Bench &b) { b.window.showAbout(); }},
};

} // namespace

std::span<const Command> commands()
{
    return table;
}

} // namespace rejoinder
