// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/mark.h"

#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace rejoinder {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array stateSigns{u"○", u"✓", u"∅", u"?", u"↷"};
constexpr std::array stanceSigns{u"▲", u"▼", u"■", u"?"};

QFont keyCapFont()
{
    QFont font = readingFont(11);
    font.setWeight(QFont::DemiBold);
    return font;
}

void paintWave(QPainter &painter, qreal x1, qreal x2, qreal y, const QPen &pen)
{
    QPainterPath path(QPointF(x1, y));
    constexpr qreal half = 4;
    bool up = true;
    for (qreal x = x1; x < x2; x += half, up = !up) {
        const qreal end = std::min(x + half, x2);
        path.quadTo((x + end) / 2, y + (up ? -3 : 3), end, y);
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.strokePath(path, pen);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

} // namespace

Mark markOf(const Codebook &codebook, const Code &code)
{
    const Uid<Code> uid{code.header.uid};
    const Code *group = codebook.group(uid);
    Mark mark{code.colour, static_cast<Pattern>(std::clamp(group ? group->pattern : code.pattern, 0, 5)), {}};
    const bool oneOfPost = group && group->choice == Choice::One && group->appliesTo == AppliesTo::Post;
    if (oneOfPost && code.kind == CodeKind::Code) {
        const auto siblings = codebook.children(code.parent);
        const auto place = std::ranges::find(siblings, code.header.uid, [](const Code *c) { return c->header.uid; });
        const auto sign = std::clamp<std::ptrdiff_t>(place - siblings.begin(), 0, std::ssize(stanceSigns) - 1);
        mark.sign = QString::fromUtf16(stanceSigns[static_cast<size_t>(sign)]);
    }
    return mark;
}

QString signOf(State state)
{
    return QString::fromUtf16(stateSigns[static_cast<size_t>(state)]);
}

QColor colourOf(State state, const Theme &theme)
{
    return state == State::Coded ? theme.ok : state == State::Unsure ? theme.warning : theme.muted;
}

QString nameOfState(State state)
{
    switch (state) {
    case State::Todo:
        return QCoreApplication::translate("State", "to do");
    case State::Coded:
        return QCoreApplication::translate("State", "coded");
    case State::Nothing:
        return QCoreApplication::translate("State", "nothing to code");
    case State::Unsure:
        return QCoreApplication::translate("State", "unsure");
    case State::Skipped:
        return QCoreApplication::translate("State", "skipped");
    }
    return {};
}

QString certaintyDots(std::optional<int> certainty)
{
    if (!certainty || *certainty >= 3)
        return {};
    return QString(*certainty, u'●') + QString(3 - *certainty, u'○');
}

void paintPatternLine(
    QPainter &painter, qreal x1, qreal x2, qreal y, Pattern pattern, const QColor &colour, qreal width)
{
    QPen pen(colour, width, Qt::SolidLine, Qt::FlatCap);
    switch (pattern) {
    case Pattern::Solid:
        break;
    case Pattern::Dashed:
        pen.setDashPattern({5 / width, 2.5 / width});
        break;
    case Pattern::Dotted:
        pen.setDashPattern({1, 1});
        break;
    case Pattern::DashDot:
        pen.setDashPattern({6 / width, 2 / width, 1.5 / width, 2 / width});
        break;
    case Pattern::Double:
        pen.setWidthF(1);
        painter.setPen(pen);
        painter.drawLine(QPointF(x1, y - width / 2 - 0.5), QPointF(x2, y - width / 2 - 0.5));
        painter.drawLine(QPointF(x1, y + width / 2 + 0.5), QPointF(x2, y + width / 2 + 0.5));
        return;
    case Pattern::Wave:
        pen.setWidthF(width * 0.75);
        paintWave(painter, x1, x2, y, pen);
        return;
    }
    painter.setPen(pen);
    painter.drawLine(QPointF(x1, y), QPointF(x2, y));
}

void paintSwatch(QPainter &painter, const QRectF &rect, const Mark &mark, const Theme &theme)
{
    const QColor colour = theme.code(mark.colour);
    painter.save();
    if (!mark.sign.isEmpty()) {
        painter.setFont(readingFont(12));
        painter.setPen(colour);
        painter.drawText(rect, Qt::AlignCenter | Qt::TextDontClip, mark.sign);
    } else {
        QColor ground = colour;
        ground.setAlphaF(0.16f);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(ground);
        painter.drawRoundedRect(rect, 2, 2);
        paintPatternLine(painter, rect.left() + 1, rect.right() - 1, rect.bottom() - 2.5, mark.pattern, colour, 2.4);
    }
    painter.restore();
}

qreal keyCapWidth(const QString &key)
{
    return std::max(17.0, std::ceil(QFontMetricsF(keyCapFont()).horizontalAdvance(key)) + 10);
}

qreal paintKeyCap(QPainter &painter, qreal left, qreal middle, const QString &key, const Theme &theme)
{
    const qreal width = keyCapWidth(key);
    const QRectF cap(left + 0.5, std::round(middle) - 9 + 0.5, width - 1, 17);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.line);
    painter.setBrush(theme.base);
    painter.drawRoundedRect(cap, 3, 3);
    // The thicker lower edge makes it a key and not a box.
    painter.drawLine(cap.bottomLeft() + QPointF(2, -1), cap.bottomRight() + QPointF(-2, -1));
    painter.setFont(keyCapFont());
    painter.setPen(theme.text);
    painter.drawText(cap.adjusted(0, 0, 0, -1), Qt::AlignCenter, key);
    painter.restore();
    return width;
}

} // namespace rejoinder
