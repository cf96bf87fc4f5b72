// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/reader_accessible.h"

#include "ui/reader/surface.h"
#include "ui/speech/spoken_annotation.h"

#include <QAccessibleWidget>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

/// Something that is painted and has no widget. Pressing it goes there; its menu is the Reader's.
class Part : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    explicit Part(ReaderSurface &surface)
        : m_surface(surface)
        , m_alive(&surface)
    {
    }

    [[nodiscard]] bool isValid() const final { return m_alive && stands(); }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QWindow *window() const override { return m_surface.window()->windowHandle(); }
    void setText(QAccessible::Text, const QString &) override { }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override
    {
        for (int i = 0; i < childCount(); ++i) {
            if (QAccessibleInterface *item = child(i); item->rect().contains(x, y))
                return item;
        }
        return nullptr;
    }
    [[nodiscard]] QStringList actionNames() const override { return {pressAction(), showMenuAction()}; }
    [[nodiscard]] QStringList keyBindingsForAction(const QString &) const override { return {}; }
    void doAction(const QString &name) override
    {
        if (name != pressAction() && name != showMenuAction())
            return;
        go();
        // Later: a menu keeps whoever opens it until it is closed.
        if (name == showMenuAction())
            QMetaObject::invokeMethod(&m_surface, &ReaderSurface::wantContextMenu, Qt::QueuedConnection);
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }

protected:
    [[nodiscard]] const Stage &stage() const { return m_surface.stage(); }
    /// From the viewport to the screen; of what is scrolled off nothing.
    [[nodiscard]] QRect onScreen(QRect area) const
    {
        const QWidget &viewport = *m_surface.viewport();
        const QRect seen = area & viewport.rect();
        return seen.isEmpty() ? QRect() : QRect(viewport.mapToGlobal(seen.topLeft()), seen.size());
    }
    [[nodiscard]] QAccessible::State stateAs(bool current, bool seen) const
    {
        QAccessible::State state;
        state.focusable = true;
        state.selectable = true;
        state.selected = current;
        state.offscreen = !seen;
        state.readOnly = true;
        return state;
    }
    /// Whether what it stands for is still there.
    [[nodiscard]] virtual bool stands() const { return true; }
    virtual void go() { }

    ReaderSurface &m_surface;

private:
    QPointer<ReaderSurface> m_alive;
};

/// The interfaces of children, made when they are asked for and kept under what they stand for.
template<typename Key>
class Children
{
public:
    Children() = default;
    Children(const Children &) = delete;
    Children &operator=(const Children &) = delete;
    ~Children() { clear(); }

    template<typename Make>
    QAccessibleInterface *get(const Key &key, const Make &make)
    {
        if (const auto known = m_ids.constFind(key); known != m_ids.cend())
            return QAccessible::accessibleInterface(*known);
        QAccessibleInterface *made = make();
        m_ids.insert(key, QAccessible::registerAccessibleInterface(made));
        return made;
    }
    void clear()
    {
        for (const QAccessible::Id id : std::exchange(m_ids, {}))
            QAccessible::deleteAccessibleInterface(id);
    }

private:
    QHash<Key, QAccessible::Id> m_ids;
};

class AnnotationPart : public Part
{
public:
    AnnotationPart(ReaderSurface &surface, QAccessibleInterface &above, Id<Post> post, Uid<Annotation> uid)
        : Part(surface)
        , m_above(above)
        , m_post(post)
        , m_uid(uid)
    {
    }

    [[nodiscard]] Uid<Annotation> uid() const { return m_uid; }
    [[nodiscard]] QAccessibleInterface *parent() const override { return &m_above; }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        const ScenePost post = m_surface.postOf(m_post);
        const auto found = std::ranges::find(post.annotations, m_uid, &SceneAnnotation::uid);
        return kind == QAccessible::Name && found != post.annotations.end()
            ? spokenAnnotation(stage(), *found, post.text)
            : QString();
    }
    [[nodiscard]] QRect rect() const override
    {
        const auto known = annotation();
        return known && known->span ? onScreen(m_surface.areaOf(m_post, *known->span)) : m_above.rect();
    }
    [[nodiscard]] QAccessible::State state() const override
    {
        return stateAs(stage().selected == m_uid, m_surface.isInView(stage().nodeOf(m_post)));
    }

private:
    [[nodiscard]] bool stands() const override { return annotation().has_value(); }
    [[nodiscard]] std::optional<SceneAnnotation> annotation() const
    {
        const ScenePost post = m_surface.postOf(m_post);
        const auto found = std::ranges::find(post.annotations, m_uid, &SceneAnnotation::uid);
        return found == post.annotations.end() ? std::nullopt : std::optional(*found);
    }
    void go() override
    {
        const auto known = annotation();
        if (!known)
            return;
        m_surface.setFocus();
        m_surface.reveal(m_post, known->span);
        m_surface.activate(m_uid);
    }

    QAccessibleInterface &m_above;
    Id<Post> m_post;
    Uid<Annotation> m_uid;
};

class PostPart : public Part
{
public:
    PostPart(ReaderSurface &surface, QAccessibleInterface &list, Id<Post> post)
        : Part(surface)
        , m_list(list)
        , m_post(post)
    {
    }

    [[nodiscard]] Id<Post> post() const { return m_post; }
    [[nodiscard]] QAccessibleInterface *parent() const override { return &m_list; }
    [[nodiscard]] int childCount() const override { return int(m_surface.postOf(m_post).annotations.size()); }
    [[nodiscard]] QAccessibleInterface *child(int index) const override
    {
        const ScenePost post = m_surface.postOf(m_post);
        if (index < 0 || index >= int(post.annotations.size()))
            return nullptr;
        const Uid<Annotation> uid = post.annotations[size_t(index)].uid;
        return m_annotations.get(
            uid, [&] { return new AnnotationPart(m_surface, const_cast<PostPart &>(*this), m_post, uid); });
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *item) const override
    {
        const auto *part = dynamic_cast<const AnnotationPart *>(item);
        const ScenePost post = m_surface.postOf(m_post);
        const auto found
            = std::ranges::find(post.annotations, part ? part->uid() : Uid<Annotation>(), &SceneAnnotation::uid);
        return found == post.annotations.end() ? -1 : int(found - post.annotations.begin());
    }
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Description)
            return m_surface.postOf(m_post).text;
        return kind == QAccessible::Name && stage().scene.announcement ? stage().scene.announcement(m_post) : QString();
    }
    [[nodiscard]] QRect rect() const override { return onScreen(m_surface.areaOf(stage().nodeOf(m_post))); }
    [[nodiscard]] QAccessible::State state() const override
    {
        const int node = stage().nodeOf(m_post);
        return stateAs(stage().current == node, m_surface.isInView(node));
    }

private:
    [[nodiscard]] bool stands() const override { return stage().nodeOf(m_post) >= 0; }
    void go() override
    {
        m_surface.setFocus();
        if (stage().current != stage().nodeOf(m_post)) // A selection in it is what one wants to work with.
            m_surface.reveal(m_post, std::nullopt);
    }

    QAccessibleInterface &m_list;
    Id<Post> m_post;
    mutable Children<Uid<Annotation>> m_annotations;
};

/// The posts that are shown, in reading order.
class PostList : public Part
{
public:
    PostList(ReaderSurface &surface, QAccessibleInterface &reader)
        : Part(surface)
        , m_reader(reader)
    {
    }

    void forget() { m_posts.clear(); }
    [[nodiscard]] QAccessibleInterface *of(Id<Post> post) const
    {
        return m_posts.get(post, [&] { return new PostPart(m_surface, const_cast<PostList &>(*this), post); });
    }

    [[nodiscard]] QAccessibleInterface *parent() const override { return &m_reader; }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::List; }
    [[nodiscard]] int childCount() const override { return m_surface.rows().size(); }
    [[nodiscard]] QAccessibleInterface *child(int index) const override
    {
        return index < 0 || index >= childCount() ? nullptr : of(stage().node(m_surface.rows().node(index)).post);
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *item) const override
    {
        const auto *part = dynamic_cast<const PostPart *>(item);
        const int node = part ? stage().nodeOf(part->post()) : -1;
        return node < 0 ? -1 : m_surface.rows().row(node);
    }
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override
    {
        const ReaderSelection place = m_surface.placeAt(m_surface.viewport()->mapFromGlobal(QPoint(x, y)));
        return place.post.isNull() ? nullptr : of(place.post);
    }
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name ? ReaderSurface::tr("Posts of the thread") : QString();
    }
    [[nodiscard]] QRect rect() const override { return onScreen(m_surface.viewport()->rect()); }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invisible = !m_surface.isVisible();
        return state;
    }
    [[nodiscard]] QStringList actionNames() const override { return {}; }

private:
    QAccessibleInterface &m_reader;
    mutable Children<Id<Post>> m_posts;
};

class ReaderAccessible : public QAccessibleWidget
{
public:
    explicit ReaderAccessible(Reader &reader)
        : QAccessibleWidget(&reader, QAccessible::Grouping, Reader::tr("Reader"))
        , m_surface(static_cast<ReaderSurface &>(*reader.surface()))
    {
    }

    [[nodiscard]] PostList &posts() const
    {
        const auto make = [this] { return new PostList(m_surface, const_cast<ReaderAccessible &>(*this)); };
        return static_cast<PostList &>(*m_list.get(0, make));
    }
    [[nodiscard]] int childCount() const override { return QAccessibleWidget::childCount() + 1; }
    [[nodiscard]] QAccessibleInterface *child(int index) const override
    {
        return index == QAccessibleWidget::childCount() ? &posts() : QAccessibleWidget::child(index);
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *item) const override
    {
        return item == &posts() ? QAccessibleWidget::childCount() : QAccessibleWidget::indexOfChild(item);
    }

private:
    ReaderSurface &m_surface;
    mutable Children<int> m_list;
};

ReaderAccessible *accessibleOf(Reader &reader)
{
    return dynamic_cast<ReaderAccessible *>(QAccessible::queryAccessibleInterface(&reader));
}

} // namespace

QAccessibleInterface *makeReaderAccessible(const QString &className, QObject *object)
{
    auto *reader = className == "rejoinder::Reader"_L1 ? qobject_cast<Reader *>(object) : nullptr;
    return reader ? new ReaderAccessible(*reader) : nullptr;
}

void tellAnotherThread(Reader &reader)
{
    ReaderAccessible *accessible = accessibleOf(reader);
    if (!accessible)
        return;
    accessible->posts().forget();
    QAccessibleEvent event(&accessible->posts(), QAccessible::ObjectReorder);
    QAccessible::updateAccessibility(&event);
}

void tellAnotherPost(Reader &reader, Id<Post> post)
{
    ReaderAccessible *accessible = accessibleOf(reader);
    const auto &surface = static_cast<const ReaderSurface &>(*reader.surface());
    const int node = surface.stage().nodeOf(post);
    if (!accessible || node < 0 || surface.rows().row(node) < 0)
        return;
    QAccessibleInterface *part = accessible->posts().of(post);
    for (const QAccessible::Event what : {QAccessible::ObjectReorder, QAccessible::NameChanged}) {
        QAccessibleEvent event(part, what);
        QAccessible::updateAccessibility(&event);
    }
}

} // namespace rejoinder
