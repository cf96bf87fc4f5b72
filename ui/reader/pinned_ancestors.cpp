// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/pinned_ancestors.h"

#include "core/corpus/text.h"
#include "ui/reader/surface.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QFontMetricsF>
#include <QMouseEvent>
#include <QPainter>

namespace rejoinder {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowHeight = 25;
constexpr size_t most = 3;

} // namespace

PinnedAncestors::PinnedAncestors(ReaderSurface &surface, QWidget *parent)
    : QWidget(parent)
    , m_surface(surface)
{
    setCursor(Qt::PointingHandCursor);
    setAccessibleName(tr("What this comment answers"));
}

void PinnedAncestors::forget()
{
    m_known.clear();
    refresh();
}

void PinnedAncestors::forget(Id<Post> post)
{
    m_known.remove(post);
    refresh();
}

void PinnedAncestors::refresh()
{
    const Stage &stage = m_surface.stage();
    const int top = m_surface.topNode();
    std::vector<Pin> pins;
    int node = stage.current >= 0 && m_surface.isInView(stage.current) ? stage.current : top;
    while (node >= 0 && (node = stage.node(node).parent) >= 0 && pins.size() < most) {
        if (!m_surface.isInView(node))
            pins.push_back(pinOf(node));
    }
    std::ranges::reverse(pins);
    const int height = pins.empty() ? 0 : static_cast<int>(pins.size()) * rowHeight + 1;
    setVisible(height > 0);
    setGeometry(0, 0, m_surface.viewport()->width(), height);
    m_surface.setCovered(height);
    if (pins == m_pins && m_surface.metrics() == m_metrics)
        return;
    m_pins = std::move(pins);
    m_metrics = m_surface.metrics();
    QStringList names;
    for (const Pin &pin : m_pins)
        names += pin.author.isEmpty() ? pin.words : pin.author;
    setAccessibleDescription(names.join(u", "_s));
    update();
}

const PinnedAncestors::Pin &PinnedAncestors::pinOf(int node)
{
    const Stage &stage = m_surface.stage();
    const Id<Post> post = stage.node(node).post;
    if (const auto known = m_known.constFind(post); known != m_known.cend())
        return *known;
    const ScenePost shown = stage.scene.posts(std::span(&post, 1)).front();
    const QString &words = node == 0 && !shown.title.isEmpty() ? shown.title : shown.text;
    Pin pin{post, stage.node(node).depth, shown.author, excerpt(words, 160), {}, {}};
    for (const SceneAnnotation &annotation : shown.annotations) {
        const SceneCode *code = annotation.span ? nullptr : stage.code(annotation.code);
        if (code && !code->mark.sign.isEmpty()) {
            pin.mark = code->mark;
            pin.stance = code->name;
        }
    }
    return *m_known.insert(post, pin);
}

void PinnedAncestors::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(*this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.pinned);
    painter.fillRect(0, height() - 1, width(), 1, theme.line);
    for (int i = 0; i < static_cast<int>(m_pins.size()); ++i)
        paintPin(painter, m_pins[i], i * rowHeight);
}

void PinnedAncestors::paintPin(QPainter &painter, const Pin &pin, int top) const
{
    const Theme &theme = Theme::of(*this);
    const QFont plain = readingFont(13);
    QFont bold = plain;
    bold.setWeight(QFont::DemiBold);
    qreal x = m_metrics.textLeft(pin.depth);
    qreal right = m_metrics.right;
    const auto draw = [&](const QString &words, const QFont &font, const QColor &colour) {
        const QFontMetricsF metrics(font);
        const QString shown = metrics.elidedText(words, Qt::ElideRight, right - x);
        painter.setFont(font);
        painter.setPen(colour);
        painter.drawText(QRectF(x, top, right - x, rowHeight), Qt::AlignVCenter | Qt::TextSingleLine, shown);
        x += metrics.horizontalAdvance(shown) + 8;
    };
    if (pin.depth < 0) {
        paintIcon(painter, {x, top + 4.5, 16, 16}, "doc"_L1, theme.text);
        x += 24;
        return draw(pin.words, plain, theme.text);
    }
    if (!pin.stance.isEmpty()) {
        const QString words = pin.mark.sign + u' ' + pin.stance;
        const qreal width = QFontMetricsF(plain).horizontalAdvance(words);
        painter.setFont(plain);
        painter.setPen(theme.code(pin.mark.colour));
        painter.drawText(
            QRectF(right - width, top, width + 2, rowHeight), Qt::AlignVCenter | Qt::TextSingleLine, words);
        right -= width + 10;
    }
    draw(u"↳"_s, plain, theme.muted);
    draw(pin.author, bold, theme.text);
    draw(pin.words, plain, theme.muted);
}

void PinnedAncestors::mousePressEvent(QMouseEvent *event)
{
    const int index = static_cast<int>(event->position().y()) / rowHeight;
    if (event->button() == Qt::LeftButton && index < static_cast<int>(m_pins.size()))
        Q_EMIT activated(m_pins[index].post);
}

} // namespace rejoinder
