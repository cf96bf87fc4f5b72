// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/qda_text.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

constexpr std::array lineEndNames{"lf", "crlf", "crlf-as-one"};
constexpr auto utf16Name = "utf-16"_L1;

} // namespace

QString nameOf(const QdaCounting &counting)
{
    QString name = QString::fromLatin1(lineEndNames[size_t(counting.lineEnds)]);
    if (counting.utf16)
        name += u" "_s + utf16Name;
    return name;
}

QdaCounting qdaCountingNamed(const QString &name)
{
    QdaCounting counting;
    for (const auto words = name.split(u' '); const QString &word : words) {
        for (size_t i = 0; i < lineEndNames.size(); ++i) {
            if (word == QLatin1StringView(lineEndNames[i]))
                counting.lineEnds = QdaCounting::LineEnds(i);
        }
        counting.utf16 |= word == utf16Name;
    }
    return counting;
}

QByteArray qdaBytes(const QString &text, const QdaCounting &counting)
{
    QByteArray bytes = text.toUtf8();
    if (counting.lineEnds != QdaCounting::LineEnds::Lf)
        bytes.replace('\n', "\r\n");
    return bytes;
}

QdaPlaces::QdaPlaces(QStringView raw, const QdaCounting &counting)
    : m_steps{{}}
{
    int here = 0;
    int shift = 0;
    for (qsizetype at = 0; at < raw.size(); ++at, ++here) {
        int wider = 0;
        if (raw[at] == u'\r' && at + 1 < raw.size() && raw[at + 1] == u'\n') {
            ++at;
            wider = counting.lineEnds == QdaCounting::LineEnds::CrLfAsOne ? 0 : 1;
        } else if (raw[at].isHighSurrogate() && at + 1 < raw.size() && raw[at + 1].isLowSurrogate()) {
            ++at;
            wider = counting.utf16 ? 1 : 0;
        }
        if (wider > 0)
            m_steps.push_back({here + 1, shift += wider});
    }
}

int QdaPlaces::ours(int there) const
{
    const auto after
        = std::ranges::upper_bound(m_steps, there, {}, [](const Step &step) { return step.here + step.shift; });
    if (after == m_steps.begin())
        return there;
    const int here = there - std::prev(after)->shift;
    // Inside a pair, or between CR and LF: that character's.
    return after == m_steps.end() ? here : std::min(here, after->here - 1);
}

int QdaPlaces::theirs(int here) const
{
    const auto after = std::ranges::upper_bound(m_steps, here, {}, &Step::here);
    return after == m_steps.begin() ? here : here + std::prev(after)->shift;
}

} // namespace rejoinder
