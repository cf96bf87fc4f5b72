// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/reader.h"

#include "core/corpus/text.h"
#include "ui/reader/pinned_ancestors.h"
#include "ui/reader/reader_accessible.h"
#include "ui/reader/sentences.h"
#include "ui/reader/surface.h"
#include "ui/speech/announce.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QScrollBar>

namespace rejoinder {

using namespace Qt::StringLiterals;

Reader::Reader(QWidget *parent)
    : QWidget(parent)
    , m_surface(new ReaderSurface(this))
    , m_pinned(new PinnedAncestors(*m_surface, this))
{
    setFocusProxy(m_surface);
    QAccessible::installFactory(makeReaderAccessible); // Again does nothing.
    m_flash.setSingleShot(true);
    m_flash.setInterval(600);
    connect(&m_flash, &QTimer::timeout, this, [this] { m_surface->marks().flash.reset(); });
    connect(m_pinned, &PinnedAncestors::activated, this, [this](Id<Post> post) { reveal(post); });
    connect(m_surface, &ReaderSurface::viewMoved, m_pinned, &PinnedAncestors::refresh);
    connect(m_surface, &ReaderSurface::currentPostChanged, this, &Reader::currentPostChanged);
    connect(m_surface, &ReaderSurface::caretMoved, this, &Reader::selectionChanged);
    connect(m_surface, &ReaderSurface::selectionClamped, this, &Reader::selectionClamped);
    connect(m_surface, &ReaderSurface::annotationActivated, this, &Reader::annotationActivated);
    connect(m_surface, &ReaderSurface::relationActivated, this, &Reader::relationActivated);
    connect(m_surface, &ReaderSurface::edgesDragged, this, &Reader::edgesDragged);
    connect(m_surface, &ReaderSurface::labelDropped, this, &Reader::labelDropped);
    connect(m_surface, &ReaderSurface::foldingChanged, this, &Reader::foldingChanged);
    connect(m_surface, &ReaderSurface::linkActivated, this, &Reader::linkActivated);
    connect(m_surface, &ReaderSurface::passageWanted, this, &Reader::passageWanted);
    connect(m_surface, &ReaderSurface::stateActivated, this, &Reader::stateActivated);
    connect(m_surface, &ReaderSurface::contextMenuWanted, this, &Reader::contextMenuWanted);
    connect(m_surface, &ReaderSurface::zoomed, this, &Reader::zoomChanged);
    connect(m_surface, &ReaderSurface::keyPressed, this, &Reader::keyPressed);
    connect(m_surface, &ReaderSurface::candidateChosen, this, &Reader::candidateChosen);
    connect(m_surface, &ReaderSurface::candidatesWalked, this, &Reader::candidatesWalked);
    connect(m_surface, &ReaderSurface::candidatesTurned, this, &Reader::candidatesTurned);
    connect(m_surface, &ReaderSurface::absentChosen, this, &Reader::absentChosen);
    connect(m_surface, &ReaderSurface::relationModeLeft, this, &Reader::relationModeLeft);
}

Reader::~Reader() = default;

void Reader::setScene(Scene scene, const ReaderState &state)
{
    m_pinned->forget();
    m_surface->show(std::move(scene), state);
    tellAnotherThread(*this);
}

ReaderState Reader::state() const
{
    return m_surface->state();
}

void Reader::setCodes(std::vector<SceneCode> codes)
{
    m_surface->marks().setCodes(std::move(codes));
}

void Reader::putAnnotation(const SceneAnnotation &annotation)
{
    m_surface->put(annotation);
    m_pinned->forget(annotation.post);
    tellAnotherPost(*this, annotation.post);
}

void Reader::removeAnnotation(Uid<Annotation> uid, Id<Post> post)
{
    m_surface->remove(uid, post);
    m_pinned->forget(post);
    tellAnotherPost(*this, post);
}

void Reader::putRelation(const SceneRelation &relation)
{
    m_surface->marks().put(relation);
    m_surface->foldingNeedsCount(relation.source.post);
    m_surface->foldingNeedsCount(relation.target.post);
}

void Reader::removeRelation(Uid<Relation> uid)
{
    const SceneRelation *relation = m_surface->stage().relation(uid);
    if (!relation)
        return;
    const std::array posts{relation->source.post, relation->target.post};
    m_surface->marks().remove(uid);
    for (Id<Post> post : posts)
        m_surface->foldingNeedsCount(post);
}

void Reader::setState(Id<Post> post, State state)
{
    m_surface->setState(post, state);
    tellAnotherPost(*this, post);
}

void Reader::setWork(const std::vector<SceneWork> &work, bool last)
{
    Stage &stage = m_surface->marks();
    for (const SceneWork &known : work) {
        const int node = stage.nodeOf(known.post);
        if (node < 0)
            continue;
        stage.scene.nodes[node].state = known.state;
        stage.scene.nodes[node].codes = known.codes;
        for (const SceneRelation &relation : known.relations)
            stage.put(relation);
    }
    if (last)
        m_surface->recountFoldLines();
}

void Reader::setHiddenCodes(const QSet<Uid<Code>> &codes)
{
    m_surface->setHiddenCodes(codes);
}

void Reader::setRelationsShown(Relations relations)
{
    m_surface->marks().relations = relations;
}

void Reader::setCues(CueKinds kinds, std::function<std::vector<Cue>(const QString &text)> find)
{
    m_surface->cues().show(kinds, std::move(find));
}

void Reader::setAncestorsOnly(bool only)
{
    m_surface->setAncestorsOnly(only);
}

ReaderSelection Reader::selection() const
{
    return m_surface->selection();
}

QString Reader::text(Id<Post> post) const
{
    return m_surface->text(post);
}

QString Reader::selectedText() const
{
    return m_surface->selectedText();
}

void Reader::reveal(Id<Post> post, std::optional<Span> span)
{
    m_surface->reveal(post, span);
}

void Reader::selectNothing()
{
    m_surface->selectNothing();
}

void Reader::growBySentence()
{
    const ReaderSelection now = selection();
    const QString words = text(now.post);
    if (!words.isEmpty())
        select(now.post, grownBySentence(words, now.span.value_or(Span{})));
}

void Reader::shrinkBySentence()
{
    const ReaderSelection now = selection();
    if (now.isText())
        select(now.post, shrunkBySentence(text(now.post), *now.span));
}

Uid<Annotation> Reader::selectedAnnotation() const
{
    return m_surface->stage().selected;
}

void Reader::selectAnnotation(Uid<Annotation> uid)
{
    m_surface->select(uid);
}

void Reader::selectNextOverlapping()
{
    const std::vector<Uid<Annotation>> under = m_surface->annotationsAtCaret();
    if (under.empty())
        return;
    const auto selected = std::ranges::find(under, selectedAnnotation());
    const bool last = selected == under.end() || selected + 1 == under.end();
    m_surface->activate(last ? under.front() : *(selected + 1));
}

std::vector<Uid<Annotation>> Reader::annotationsAtCaret() const
{
    return m_surface->annotationsAtCaret();
}

bool Reader::tellDetails()
{
    return m_surface->tellDetails();
}

Uid<Relation> Reader::selectedRelation() const
{
    return m_surface->stage().selectedRelation;
}

void Reader::selectRelation(Uid<Relation> uid)
{
    m_surface->marks().selectedRelation = uid;
}

void Reader::setRelationMode(const std::optional<RelationMode> &mode)
{
    m_surface->marks().mode = mode;
}

void Reader::setEdgePreview(Uid<Annotation> uid, std::optional<Span> span)
{
    m_surface->marks().preview = span ? std::optional(Stage::EdgePreview{uid, *span}) : std::nullopt;
    if (span)
        announce(*m_surface, quoteAt(m_surface->text(selection().post), *span));
}

void Reader::flash(Id<Post> post, std::optional<Span> span)
{
    m_surface->marks().flash = Stage::Flash{post, span};
    m_flash.start();
}

void Reader::setFolded(Id<Post> post, bool folded)
{
    m_surface->setFolded(std::span(&post, 1), folded);
}

void Reader::setFoldedBelow(Id<Post> post, bool folded)
{
    const Stage &stage = m_surface->stage();
    const int node = stage.nodeOf(post);
    if (node < 0)
        return;
    std::vector<Id<Post>> posts;
    for (int at = node; at < stage.node(node).end; ++at)
        posts.push_back(stage.node(at).post);
    m_surface->setFolded(posts, folded);
}

bool Reader::isFolded(Id<Post> post) const
{
    return m_surface->isFolded(post);
}

void Reader::setHits(std::vector<Hit> hits, int current)
{
    Stage &stage = m_surface->marks();
    stage.hits.clear();
    for (const Hit &hit : hits)
        stage.hits[hit.post].push_back(hit.span);
    stage.currentHit
        = current >= 0 && current < static_cast<int>(hits.size()) ? std::optional(hits[current]) : std::nullopt;
}

int Reader::zoom() const
{
    return m_surface->zoom();
}

void Reader::setZoom(int percent)
{
    m_surface->setZoom(percent);
}

void Reader::setStyle(const ReadingStyle &style)
{
    m_surface->setStyle(style);
}

ReaderSelection Reader::placeAt(QPoint position) const
{
    return m_surface->placeAt(position);
}

QWidget *Reader::surface() const
{
    return m_surface;
}

void Reader::copySelection(bool withReference) const
{
    const ReaderSelection now = selection();
    const QString words = now.isText() ? selectedText() : text(now.post);
    const Stage &stage = m_surface->stage();
    const int node = stage.nodeOf(now.post);
    if (words.isEmpty() || node < 0)
        return;
    if (!withReference)
        return QGuiApplication::clipboard()->setText(words);
    const QString citation = stage.scene.citation ? stage.scene.citation(now.post) : QString();
    const QString quoted = stage.scene.quoted ? stage.scene.quoted(words) : words;
    QGuiApplication::clipboard()->setText(
        citation.isEmpty() ? tr("“%1”").arg(quoted) : tr("“%1” (%2)").arg(quoted, citation));
}

void Reader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_surface->setGeometry(rect());
    m_pinned->refresh();
}

void Reader::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        m_surface->rebuild();
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LayoutDirectionChange)
        m_pinned->update();
}

} // namespace rejoinder
