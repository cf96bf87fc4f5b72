// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/reader_pane.h"

#include "core/corpus/text.h"
#include "ui/commands/command.h"
#include "ui/session/scene_builder.h"
#include "ui/theme/icons.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

constexpr std::array zoomSteps = {70, 85, 100, 115, 130, 150, 175, 200, 250};

} // namespace

ReaderPane::ReaderPane(QWidget *parent)
    : QWidget(parent)
    , m_reader(new Reader(this))
    , m_threads(new QComboBox)
    , m_extent(new QComboBox)
    , m_towards(new QLabel(tr("Stance towards")))
    , m_target(new QComboBox)
    , m_targetKey(new QLabel(u"T"_s))
    , m_zoom(new QComboBox)
    , m_bars(new QVBoxLayout)
    , m_findBar(findBar())
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_bars->setSpacing(0);
    layout->addWidget(strip());
    layout->addLayout(m_bars);
    layout->addWidget(m_findBar);
    layout->addWidget(m_reader, 1);
    m_findBar->hide();
    connect(m_reader, &Reader::selectionChanged, this, &ReaderPane::takeCaret);
    connect(m_reader, &Reader::annotationActivated, this, &ReaderPane::takeCaret);
    connect(m_reader, &Reader::selectionClamped, this, [this] {
        if (m_session)
            m_session->say(tr("A selection stays within the post it began in."));
    });
    connect(m_reader, &Reader::zoomChanged, this, [this](int percent) {
        m_zoom->setCurrentText(tr("%1 %").arg(percent));
        Q_EMIT zoomChanged(percent);
    });
}

QWidget *ReaderPane::strip()
{
    auto *strip = new QWidget;
    strip->setObjectName("strip"_L1);
    strip->setFixedHeight(36);
    m_threads->setAccessibleName(tr("Thread"));
    m_threads->setMaximumWidth(286);
    m_threads->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_threads->setMinimumContentsLength(22);
    m_extent->addItems({tr("Whole thread"), tr("Ancestors only")});
    m_extent->setAccessibleName(tr("What is shown of the thread"));
    m_target->setAccessibleName(tr("Stance towards"));
    m_target->setToolTip(tr("What the stance keys are about. T takes the next one."));
    m_targetKey->setObjectName("key"_L1);
    for (const int percent : zoomSteps)
        m_zoom->addItem(tr("%1 %").arg(percent), percent);
    m_zoom->setCurrentIndex(2);
    m_zoom->setAccessibleName(tr("Size of the text"));
    auto *layout = new QHBoxLayout(strip);
    layout->setContentsMargins(8, 0, 8, 0);
    layout->setSpacing(7);
    layout->addWidget(m_threads);
    layout->addWidget(m_extent);
    layout->addStretch(1);
    for (QWidget *widget : {static_cast<QWidget *>(m_towards), static_cast<QWidget *>(m_target),
             static_cast<QWidget *>(m_targetKey), static_cast<QWidget *>(m_zoom)})
        layout->addWidget(widget);
    connect(m_threads, &QComboBox::activated, this, [this](int index) {
        const int root = m_session ? m_session->outline().root(index) : -1;
        if (root >= 0)
            m_session->show(m_session->outline().post(root));
        m_reader->surface()->setFocus();
    });
    connect(m_extent, &QComboBox::activated, this, [this](int index) {
        m_reader->setAncestorsOnly(index == 1);
        m_reader->surface()->setFocus();
    });
    connect(m_target, &QComboBox::activated, this, [this](int index) {
        if (m_session)
            m_session->setTarget({m_target->itemData(index).toUuid()});
        m_reader->surface()->setFocus();
    });
    connect(m_zoom, &QComboBox::activated, this, [this](int index) {
        setZoom(m_zoom->itemData(index).toInt());
        m_reader->surface()->setFocus();
    });
    return strip;
}

QWidget *ReaderPane::findBar()
{
    auto *bar = new QWidget(this);
    bar->setObjectName("findBar"_L1);
    m_words = new QLineEdit;
    m_words->setPlaceholderText(tr("Find in this thread"));
    m_words->setAccessibleName(tr("Find in this thread"));
    m_words->addAction(icon("find"_L1), QLineEdit::LeadingPosition);
    m_words->setMaximumWidth(360);
    m_words->installEventFilter(this);
    m_hitCount = new QLabel;
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->addWidget(m_words, 1);
    layout->addWidget(m_hitCount);
    layout->addStretch(1);
    connect(m_words, &QLineEdit::textChanged, this, &ReaderPane::search);
    return bar;
}

void ReaderPane::setSession(Session *session, const ReaderState &state)
{
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    showBar(nullptr);
    m_findBar->hide();
    m_extent->setCurrentIndex(0);
    m_reader->setAncestorsOnly(false);
    fillThreads();
    fillTargets();
    {
        const QScopedValueRollback guard(m_following, true);
        m_reader->setScene(scene(), state);
    }
    if (!session)
        return;
    connect(session, &Session::changed, this, &ReaderPane::follow);
    connect(session, &Session::threadShown, this, &ReaderPane::showThread);
    connect(session, &Session::coderChanged, this, [this] { showThread(); });
    connect(session, &Session::shown, this, &ReaderPane::show);
    connect(session, &Session::cursorMoved, this, &ReaderPane::followCursor);
    connect(session, &Session::targetChanged, this, &ReaderPane::fillTargets);
    connect(session, &Session::flashed, this, &ReaderPane::flash);
    takeCaret();
}

Scene ReaderPane::scene() const
{
    Scene scene = m_session ? sceneOf(*m_session) : Scene();
    scene.nextKey = shownKey(commandOf(u"next-to-do")->keyNames().constFirst());
    return scene;
}

void ReaderPane::fillThreads()
{
    m_threads->clear();
    if (!m_session)
        return;
    QHash<Id<Thread>, QString> titles;
    for (const Thread &thread : m_session->store().threads())
        titles.insert(thread.id, thread.title);
    const Outline &outline = m_session->outline();
    QStringList names;
    for (int i = 0; i < outline.threadCount(); ++i) {
        const QString title = titles.value(outline.thread(i));
        names << (title.isEmpty() ? tr("Thread %1 without a title").arg(i + 1) : title);
    }
    m_threads->addItems(names);
    m_threads->setCurrentIndex(m_session->threadIndex());
}

void ReaderPane::fillTargets()
{
    m_target->clear();
    if (m_session) {
        for (const Code *target : m_session->codebook().targets())
            m_target->addItem(target->name, target->header.uid);
        m_target->setCurrentIndex(m_target->findData(m_session->target().value));
    }
    const bool any = m_target->count() > 0;
    for (QWidget *widget :
        {static_cast<QWidget *>(m_towards), static_cast<QWidget *>(m_target), static_cast<QWidget *>(m_targetKey)})
        widget->setVisible(any);
}

void ReaderPane::setBrief(bool brief)
{
    m_brief = brief;
    m_threads->setMinimumContentsLength(brief ? 14 : 22);
    m_threads->setMaximumWidth(brief ? 190 : 286);
}

void ReaderPane::showBar(QWidget *bar)
{
    if (m_bar) {
        m_bars->removeWidget(m_bar);
        m_bar->hide();
    }
    m_bar = bar;
    if (bar) {
        m_bars->addWidget(bar);
        bar->show();
    }
}

void ReaderPane::showThread()
{
    const QScopedValueRollback guard(m_following, true);
    m_hits.clear();
    m_hit = -1;
    m_reader->setScene(scene());
    m_threads->setCurrentIndex(m_session->threadIndex());
    if (!m_session->post().isNull())
        m_reader->reveal(m_session->post());
}

void ReaderPane::takeCaret()
{
    if (m_following || !m_session)
        return;
    const ReaderSelection selection = m_reader->selection();
    Session::Cursor cursor;
    cursor.post = selection.post;
    if (selection.isText())
        cursor.selection = selection.span;
    cursor.caret = selection.span ? selection.span->end : -1;
    cursor.annotation = m_reader->selectedAnnotation();
    m_session->setCursor(cursor);
}

void ReaderPane::show(Id<Post> post, const std::optional<Span> &span)
{
    const QScopedValueRollback guard(m_following, true);
    m_reader->reveal(post, span);
    m_reader->selectAnnotation(m_session->cursor().annotation);
}

void ReaderPane::followCursor()
{
    const QScopedValueRollback guard(m_following, true);
    if (m_reader->selectedAnnotation() != m_session->cursor().annotation)
        m_reader->selectAnnotation(m_session->cursor().annotation);
}

void ReaderPane::follow(const Change &change)
{
    const QScopedValueRollback guard(m_following, true);
    const auto kind = [](const Edit &edit) { return edit.kind(); };
    if (change.everything || std::ranges::find(change.edits, RowKind::ParentCorrection, kind) != change.edits.end()) {
        fillThreads();
        fillTargets();
        m_reader->setScene(scene(), m_reader->state());
        return;
    }
    const auto putAnnotation = [this](const Annotation *annotation) {
        if (annotation && m_session->shows(annotation->header))
            m_reader->putAnnotation(sceneAnnotation(*m_session, *annotation));
    };
    for (const Edit &edit : change.edits) {
        const Row &row = edit.row();
        if (const auto *annotation = std::get_if<Annotation>(&row);
            annotation && m_session->contains(annotation->post)) {
            if (edit.after)
                putAnnotation(annotation);
            else
                m_reader->removeAnnotation(annotation->uid(), annotation->post);
        } else if (const auto *state = std::get_if<PostState>(&row);
            state && state->header.owner == m_session->coder()) {
            m_reader->setState(state->post, edit.after ? state->state : State::Todo);
        } else if (const auto *memo = std::get_if<Memo>(&row); memo && memo->about == About::Annotation) {
            putAnnotation(m_session->rows().annotation({memo->aboutUid}));
        } else if (const auto *relation = std::get_if<Relation>(&row)) {
            if (edit.after && m_session->shows(relation->header) && m_session->rows().relation(relation->uid()))
                m_reader->putRelation(sceneRelation(*m_session, *relation));
            else
                m_reader->removeRelation(relation->uid());
        }
    }
    if (std::ranges::find(change.edits, RowKind::Code, kind) != change.edits.end()) {
        m_reader->setCodes(sceneCodes(m_session->codebook()));
        fillTargets();
    }
}

void ReaderPane::flash(const Edits &edits)
{
    for (const Edit &edit : edits) {
        if (const auto *annotation = std::get_if<Annotation>(&edit.row()))
            m_reader->flash(annotation->post, annotation->span());
        else if (const auto *state = std::get_if<PostState>(&edit.row()))
            m_reader->flash(state->post);
    }
}

void ReaderPane::copy()
{
    m_reader->copySelection(false);
}

void ReaderPane::copyWithReference()
{
    m_reader->copySelection(true);
}

void ReaderPane::setZoom(int percent)
{
    m_reader->setZoom(std::clamp(percent, 70, 250));
}

void ReaderPane::fold(bool folded)
{
    m_reader->setFolded(m_reader->currentPost(), folded);
}

void ReaderPane::unfoldAll()
{
    m_reader->setFoldedBelow(m_reader->currentPost(), false);
}

void ReaderPane::find()
{
    m_findBar->show();
    if (m_reader->selection().isText())
        m_words->setText(m_reader->selectedText());
    m_words->setFocus();
    m_words->selectAll();
}

void ReaderPane::search()
{
    m_hits.clear();
    m_hit = -1;
    const QString words = m_words->text();
    const int thread = m_session ? m_session->threadIndex() : -1;
    if (thread >= 0 && !words.isEmpty()) {
        m_session->attempt([&] {
            m_session->store().eachPost(m_session->thread(), [&](const Contents::ReadPost &post) {
                if (!post.text)
                    return;
                const Offsets offsets(*post.text);
                for (qsizetype at = post.text->indexOf(words, 0, Qt::CaseInsensitive); at >= 0;
                    at = post.text->indexOf(words, at + words.size(), Qt::CaseInsensitive))
                    m_hits.push_back({post.post.id, offsets.spanFromUtf16(int(at), int(at + words.size()))});
            });
        });
    }
    m_reader->setHits(m_hits, m_hit);
    m_hitCount->setText(words.isEmpty() ? QString() : tr("%n hit(s)", nullptr, int(m_hits.size())));
}

void ReaderPane::findNext(int direction)
{
    if (m_hits.empty()) {
        find();
        return;
    }
    const int count = int(m_hits.size());
    m_hit = m_hit < 0 ? (direction > 0 ? 0 : count - 1) : (m_hit + direction + count) % count;
    const Reader::Hit &hit = m_hits[size_t(m_hit)];
    m_reader->setHits(m_hits, m_hit);
    m_reader->reveal(hit.post, hit.span);
    m_hitCount->setText(tr("%1 of %n hit(s)", nullptr, count).arg(m_hit + 1));
}

bool ReaderPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_words && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Escape) {
            m_findBar->hide();
            m_reader->setHits({});
            m_reader->surface()->setFocus();
            return true;
        }
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            findNext(key->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace rejoinder
