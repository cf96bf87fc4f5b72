// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/reader/code_colours.h"
#include "ui/reader/cue_layer.h"
#include "ui/reader/frame.h"
#include "ui/reader/quotation_layer.h"

#include <QBasicTimer>
#include <QTextEdit>

namespace rejoinder {

class ReaderScrollBar;

/// The text of a thread with its caret, and everything painted on it. It holds a window of some two thousand posts
/// around what is seen, laid out a few posts at a time; folding, zooming and other colours build that window anew
/// around the same line, so that nothing hidden is ever in the text.
class ReaderSurface : public QTextEdit
{
    Q_OBJECT

public:
    explicit ReaderSurface(QWidget *parent = nullptr);
    ~ReaderSurface() override;

    void show(Scene scene, const ReaderState &state);
    [[nodiscard]] ReaderState state() const;
    [[nodiscard]] const Stage &stage() const { return m_stage; }
    /// For marks that only need painting again.
    [[nodiscard]] Stage &marks();
    /// Marks of cues, which only need painting again.
    [[nodiscard]] CueLayer &cues();

    [[nodiscard]] ReaderSelection selection() const { return m_selection; }
    [[nodiscard]] QString text(Id<Post> post) const;
    [[nodiscard]] QString selectedText() const;
    void reveal(Id<Post> post, std::optional<Span> span);
    void selectNothing();
    [[nodiscard]] std::vector<Uid<Annotation>> annotationsAtCaret() const;
    void activate(Uid<Annotation> uid);
    void select(Uid<Annotation> uid); ///< The same without saying so, but to assistive technology.
    /// Tells what is known of the selected annotation, or of that at the caret, beside it for a while; false: none is there.
    bool tellDetails();

    void put(const SceneAnnotation &annotation);
    void remove(Uid<Annotation> uid, Id<Post> post);
    void setState(Id<Post> post, State state);
    void setHiddenCodes(const QSet<Uid<Code>> &codes);
    void setAncestorsOnly(bool only);
    void recountFoldLines();
    void foldingNeedsCount(Id<Post> post); ///< Something changed under a fold: its line is written anew.

    [[nodiscard]] bool isFolded(Id<Post> post) const { return m_folded.contains(post); }
    void setFolded(std::span<const Id<Post>> posts, bool folded);

    [[nodiscard]] int zoom() const { return m_zoom; }
    void setZoom(int percent);
    void setStyle(const ReadingStyle &style);
    /// Upper part of the view that something else covers.
    void setCovered(int pixels);
    /// What is under a point of the viewport: the caret's place there; a header's whole post. Null post: nothing.
    [[nodiscard]] ReaderSelection placeAt(QPoint position) const;
    void rebuild(); ///< Other colours or another width.

    /// The node at the upper edge of what can be seen; -1: nothing is shown.
    [[nodiscard]] int topNode() const { return loaded() == 0 ? -1 : m_rows.node(topRow()); }
    [[nodiscard]] bool isInView(int node) const;
    [[nodiscard]] const ReaderMetrics &metrics() const { return m_metrics; }

    void wantContextMenu(); ///< At the caret.

    // What assistive technology asks. Areas are the viewport's; empty where they are not near the view.
    [[nodiscard]] const VisiblePosts &rows() const { return m_rows; }
    [[nodiscard]] QRect areaOf(int node) const;
    [[nodiscard]] QRect areaOf(Id<Post> post, Span span) const;
    [[nodiscard]] ScenePost postOf(Id<Post> post) const; ///< Read where it is not near the view.

Q_SIGNALS:
    void currentPostChanged(rejoinder::Id<rejoinder::Post> post);
    void caretMoved();
    void selectionClamped();
    void annotationActivated(rejoinder::Uid<rejoinder::Annotation> uid);
    void relationActivated(rejoinder::Uid<rejoinder::Relation> uid);
    void edgesDragged(rejoinder::Uid<rejoinder::Annotation> uid, rejoinder::Span span);
    void labelDropped(rejoinder::Uid<rejoinder::Annotation> uid, const rejoinder::SceneEnd &on);
    void foldingChanged();
    void linkActivated(rejoinder::Id<rejoinder::Post> post);
    void passageWanted(rejoinder::Id<rejoinder::Post> post, rejoinder::Span span);
    void stateActivated(rejoinder::Id<rejoinder::Post> post);
    void contextMenuWanted(const QPoint &global);
    void zoomed(int percent);
    void keyPressed(QKeyEvent *event);
    void candidateChosen(int index);
    void candidatesWalked(int direction);
    void candidatesTurned();
    void absentChosen();
    void relationModeLeft();
    void viewMoved(); ///< Scrolled, laid out anew, or another current post.

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void timerEvent(QTimerEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    QMimeData *createMimeDataFromSelection() const override;

private:
    /// A press of the mouse that has not been let go.
    struct Drag
    {
        enum class Kind { Selection, Start, End, Label };

        Kind kind = Kind::Selection;
        int row = -1;
        Span anchor; ///< Code points: what was under the press.
        Uid<Annotation> annotation;
        QPoint at; ///< In the viewport.
        bool exact = false;
        bool moved = false;
    };

    /// To be painted again: what was made on \p post. It is drawn in the post's own strip and in the margin, where labels
    /// make room for each other; its relations in the gutter and at their far ends, too.
    void updateWork(Id<Post> post);
    /// All over the view's width: the post, or what stands for it while it is folded away. Empty: not near the view.
    [[nodiscard]] QRect stripOf(Id<Post> post) const;
    /// Where the margin of the labels begins, the frame of a selected one included.
    [[nodiscard]] int marginEdge() const { return m_metrics.labels - m_metrics.px(4); }

    // The window of posts.
    [[nodiscard]] std::vector<Passage> load(int first, int end) const;
    void recount();
    void buildAround(int row, int offset);
    void extendBelow(int count);
    void extendAbove(int count);
    void extendWhereNeeded();
    void fill();
    void dropFarEnd(bool first);
    [[nodiscard]] int loaded() const { return m_document->end() - m_document->first(); }
    [[nodiscard]] Frame frame() const;
    [[nodiscard]] int topRow() const; ///< -1: nothing is shown.
    [[nodiscard]] int scrolled() const;

    // The caret.
    void followCaret();
    void clampSelection();
    void takeSelection(ReaderSelection selection);
    void announceMove(const ReaderSelection &former);
    void placeCaret();
    void scrollTo(int row, std::optional<Span> span);
    void scrollToCaret();
    bool pressInRelationMode(QKeyEvent *event);
    void moveCaret(QKeyEvent *event);
    [[nodiscard]] int row(Id<Post> post) const;

    // The mouse.
    [[nodiscard]] const HotSpot *spotAt(QPoint position) const;
    void press(const HotSpot &spot, QMouseEvent *event);
    void drag(QPoint position);
    void dragLabel(QPoint position);
    void dropLabel(Uid<Annotation> label, QPoint position);
    [[nodiscard]] SceneEnd endAt(QPoint position) const;
    [[nodiscard]] bool isOwn(const SceneEnd &end) const; ///< Or a whole post.
    [[nodiscard]] int rowAt(QPoint position) const;
    [[nodiscard]] int offsetAt(QPoint position, int row) const;
    [[nodiscard]] std::vector<Uid<Annotation>> annotationsAt(int row, int offset) const;
    void hover(QPoint position);
    void showToolTip(QHelpEvent *event);
    [[nodiscard]] QStringList toldOf(Uid<Annotation> uid) const;
    [[nodiscard]] QStringList toldOf(const SceneRelation &relation) const;
    [[nodiscard]] QStringList toldOfFold(int node) const;

    void markCurrent();
    void catchUp();

    Stage m_stage;
    CueLayer m_cues;
    QuotationLayer m_quotations;
    CodeColours m_code;
    QSet<Id<Post>> m_folded;
    VisiblePosts m_rows;
    ReaderMetrics m_metrics;
    std::unique_ptr<ThreadDocument> m_document;
    std::vector<HotSpot> m_spots;
    int m_routes = 0; ///< Relations that were painted.
    ReaderScrollBar *m_bar;
    ReaderSelection m_selection;
    std::optional<Drag> m_drag;
    QBasicTimer m_filling;
    QBasicTimer m_catchingUp; ///< With quotations and colours of code.
    QBasicTimer m_autoScroll;
    QBasicTimer m_tripleClick;
    int m_zoom = 100;
    ReadingStyle m_style;
    int m_covered = 0;
    bool m_ancestorsOnly = false;
    bool m_settling = false; ///< The caret moves because the document does: nobody moved it.
    bool m_caretAway = false; ///< The caret's post has been scrolled out of the document.
};

} // namespace rejoinder
