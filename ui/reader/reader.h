// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/cues/cue.h"
#include "ui/reader/scene.h"

#include <QSet>
#include <QTimer>
#include <QWidget>

class QKeyEvent;

namespace rejoinder {

class PinnedAncestors;
class ReaderSurface;
struct ReadingStyle;

/// Where the caret is and what is selected: always inside one post.
struct ReaderSelection
{
    Id<Post> post; ///< Null: nothing is shown.
    std::optional<Span>
        span; ///< In the post's own text, whole graphemes; empty at the caret. Nothing: its header, the whole comment.

    [[nodiscard]] bool isText() const { return span && span->length() > 0; }
    friend bool operator==(const ReaderSelection &, const ReaderSelection &) = default;
};

/// What a thread looked like when it was left.
struct ReaderState
{
    ReaderSelection selection;
    std::vector<Id<Post>> folded;
    Id<Post> top; ///< The post at the upper edge of the view…
    int offset = 0; ///< …and by how many pixels it begins above it.

    friend bool operator==(const ReaderState &, const ReaderState &) = default;
};

/// While a target is chosen: numbers stand at \c candidates [first, first + 9), all else is dimmed.
struct RelationMode
{
    SceneEnd source;
    std::vector<SceneEnd> candidates; ///< In the order of their numbers.
    int first = 0; ///< The candidate that "1" chooses.
    int chosen = -1; ///< Index into the candidates, drawn with a preview; -1: none yet.

    friend bool operator==(const RelationMode &, const RelationMode &) = default;
};

/// The coding surface: a thread as one indented, collapsible conversation with a caret, its annotations, its relations
/// in the gutter and their names in the margin. It only shows and says what one did; it changes nothing itself.
class Reader : public QWidget
{
    Q_OBJECT

public:
    enum class Relations { OfCurrentPost, All, None };

    explicit Reader(QWidget *parent = nullptr);
    ~Reader() override;

    /// Another thread, as it was left; of a scene without nodes nothing is shown.
    void setScene(Scene scene, const ReaderState &state = {});
    [[nodiscard]] ReaderState state() const;

    // Single changes of what is shown: they repaint and never touch the text.
    void setCodes(std::vector<SceneCode> codes);
    void putAnnotation(const SceneAnnotation &annotation); ///< Added, or in place of the one with its uid.
    void removeAnnotation(Uid<Annotation> uid, Id<Post> post);
    void putRelation(const SceneRelation &relation);
    void removeRelation(Uid<Relation> uid);
    void setState(Id<Post> post, State state);
    /// What has become known of some posts at once; the lines of folded replies are counted anew after \p last only.
    void setWork(const std::vector<SceneWork> &work, bool last);
    /// Codes that are not drawn.
    void setHiddenCodes(const QSet<Uid<Code>> &codes);
    void setRelationsShown(Relations relations);
    /// Marks cues of these kinds in what comes into view, found by \p find on the Reader's thread; no kinds: none.
    void setCues(CueKinds kinds, std::function<std::vector<Cue>(const QString &text)> find);
    /// Only the current post with what it answers, up to the article.
    void setAncestorsOnly(bool only);

    // Where one is.
    [[nodiscard]] Id<Post> currentPost() const { return selection().post; }
    [[nodiscard]] ReaderSelection selection() const;
    [[nodiscard]] QString text(Id<Post> post) const; ///< Empty where it is not near the view.
    [[nodiscard]] QString selectedText() const;
    /// Unfolds what hides it, puts caret or selection there and scrolls no more than needed.
    void reveal(Id<Post> post, std::optional<Span> span = std::nullopt);
    void select(Id<Post> post, Span span) { reveal(post, span); }
    void selectNothing(); ///< Leaves the caret where it is.
    void growBySentence(); ///< The sentence at the caret; again: one more.
    void shrinkBySentence();

    // Annotations and relations one works on.
    [[nodiscard]] Uid<Annotation> selectedAnnotation() const;
    /// Draws it boxed with handles; a null uid: none. Does not scroll.
    void selectAnnotation(Uid<Annotation> uid);
    void selectNextOverlapping(); ///< Of those at the caret or the selected one, the next; shortest first.
    [[nodiscard]] std::vector<Uid<Annotation>> annotationsAtCaret() const; ///< Shortest first.
    /// Tells what is known of the selected annotation, or that at the caret, beside it; false: there is none.
    bool tellDetails();
    [[nodiscard]] Uid<Relation> selectedRelation() const;
    void selectRelation(Uid<Relation> uid);
    /// Numbers, dimming and preview; while it is set the keys 1-9, J, K, PgDn, 0 and Esc are its own.
    void setRelationMode(const std::optional<RelationMode> &mode);
    /// Draws an annotation's edges elsewhere for as long as they are being moved; nothing: as stored.
    void setEdgePreview(Uid<Annotation> uid, std::optional<Span> span);
    /// For 600 ms, what undo or redo has changed.
    void flash(Id<Post> post, std::optional<Span> span = std::nullopt);

    // Folding.
    void setFolded(Id<Post> post, bool folded);
    void setFoldedBelow(Id<Post> post, bool folded); ///< The post and every post below it.
    [[nodiscard]] bool isFolded(Id<Post> post) const;

    // Finding: hits in any order; the current one is drawn stronger.
    struct Hit
    {
        Id<Post> post;
        Span span;

        friend bool operator==(const Hit &, const Hit &) = default;
    };
    void setHits(std::vector<Hit> hits, int current = -1);

    [[nodiscard]] int zoom() const; ///< Per cent.
    void setZoom(int percent); ///< 70 to 250.
    void setStyle(const ReadingStyle &style);

    /// What is under a point of the surface's viewport: the caret's place; on a header the whole post.
    [[nodiscard]] ReaderSelection placeAt(QPoint position) const;
    /// The widget that has the keyboard.
    [[nodiscard]] QWidget *surface() const;
    void copySelection(bool withReference) const;

Q_SIGNALS:
    void currentPostChanged(rejoinder::Id<rejoinder::Post> post);
    void selectionChanged(); ///< The caret too.
    void selectionClamped(); ///< One tried to select beyond the post.
    void annotationActivated(
        rejoinder::Uid<rejoinder::Annotation> uid); ///< Clicked; it is selected. Null: none any more.
    void relationActivated(rejoinder::Uid<rejoinder::Relation> uid);
    void edgesDragged(rejoinder::Uid<rejoinder::Annotation> uid, rejoinder::Span span); ///< Dropped there.
    /// A label was dropped on another, on coded text, or on a header (then the end is that whole post).
    void labelDropped(rejoinder::Uid<rejoinder::Annotation> uid, const rejoinder::SceneEnd &on);
    void foldingChanged();
    void passageWanted(rejoinder::Id<rejoinder::Post> post, rejoinder::Span span); ///< Where a quotation comes from.
    void linkActivated(rejoinder::Id<rejoinder::Post> post); ///< A chip that leads out of view; it was revealed.
    void stateActivated(rejoinder::Id<rejoinder::Post> post); ///< The state's sign was clicked.
    void contextMenuWanted(const QPoint &global);
    void zoomChanged(int percent);
    /// A key the Reader itself has no use for. Whoever uses it accepts the event.
    void keyPressed(QKeyEvent *event);

    // Relation mode.
    void candidateChosen(int index); ///< Into RelationMode::candidates, by number or click.
    void candidatesWalked(int direction); ///< J, K
    void candidatesTurned(); ///< PgDn: the next nine.
    void absentChosen(); ///< 0
    void relationModeLeft(); ///< Esc

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    ReaderSurface *m_surface;
    PinnedAncestors *m_pinned; ///< Over the surface's upper edge.
    QTimer m_flash;
};

} // namespace rejoinder
