// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/annotations/annotations_pane.h"
#include "ui/annotations/memo_pane.h"
#include "ui/annotations/relations_pane.h"
#include "ui/codebook/codebook_pane.h"
#include "ui/memos/guidelines_pane.h"
#include "ui/outline/outline_pane.h"
#include "ui/search/search_pane.h"
#include "ui/window/dock.h"
#include "ui/window/reader_pane.h"

#include <QMainWindow>

class QStackedWidget;

namespace rejoinder {

/// The page one codes on: the Reader, or the start page while no project is open, between the docks.
class CodePage : public QMainWindow
{
    Q_OBJECT

public:
    explicit CodePage(QWidget *startPage, QWidget *parent = nullptr);

    void setSession(Session *session, const ReaderState &state = {});
    [[nodiscard]] ReaderPane &reader() { return *m_reader; }
    [[nodiscard]] OutlinePane &outline() { return *m_outline; }
    [[nodiscard]] SearchPane &search() { return *m_search; }
    [[nodiscard]] CodebookPane &codebook() { return *m_codebook; }
    [[nodiscard]] AnnotationsPane &annotations() { return *m_annotations; }
    [[nodiscard]] RelationsPane &relations() { return *m_relations; }
    [[nodiscard]] GuidelinesPane &guidelines() { return *m_guidelines; }
    [[nodiscard]] MemoPane &memo() { return *m_memo; }

    /// A strip over the thread; null: none. The page does not own it.
    void showCoach(QWidget *bar);
    void showAnnotations() { m_bottom->showPage(m_annotations); }
    void showSearch() { m_left->showPage(m_search); }
    void showMemo() { m_bottom->showPage(m_memo); }
    /// To the next (1) or previous (-1) hit: of the find bar, else of the Outline's filter; without either it asks words.
    void findNext(int direction);
    void showGuidelines();
    void toggleDocks();
    /// The next (1) or previous (-1) of Outline, Reader, Codebook, Annotations.
    [[nodiscard]] std::vector<QWidget *> panes() const;
    /// Fits the docks to the room there is; what the person has arranged stays while the room is of the same kind.
    void fit(QSize window);
    void restoreLayout(const QByteArray &state);

private:
    QStackedWidget *m_centre;
    QWidget *m_thread; ///< The Reader, below what coaches.
    QPointer<QWidget> m_coach;
    ReaderPane *m_reader;
    OutlinePane *m_outline;
    SearchPane *m_search;
    CodebookPane *m_codebook;
    AnnotationsPane *m_annotations;
    RelationsPane *m_relations;
    MemoPane *m_memo;
    GuidelinesPane *m_guidelines;
    Dock *m_left;
    Dock *m_right;
    Dock *m_bottom;
    struct Room
    {
        bool tabbed = false;
        bool brief = false;
        bool low = false;

        friend bool operator==(const Room &, const Room &) = default;
    };
    std::optional<Room> m_room;
    bool m_restored = false;
};

} // namespace rejoinder
