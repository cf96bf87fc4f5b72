// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/cues/cue.h"
#include "core/model/corpus.h"

#include <QHash>
#include <QPainter>

#include <functional>

namespace rejoinder {

struct Frame;
class Passage;

/// Cues of discourse in the Reader: a thin dotted grey line above the words, where annotations are lines and tints in
/// colour below and behind them. The same for every kind: what it is tells the tool tip.
class CueLayer
{
public:
    using Find = std::function<std::vector<Cue>(const QString &text)>;

    /// \p kinds without any: nothing is drawn. Posts are looked through when they come into view, each once.
    void show(CueKinds kinds, Find find);
    [[nodiscard]] CueKinds kinds() const { return m_kinds; }
    /// Another thread: ids may be another project's.
    void forget() { m_found.clear(); }

    void paint(QPainter &painter, const Frame &frame);
    /// The shown cues at \p offset (code points), one line each: "Concession: although".
    [[nodiscard]] QStringList told(const Passage &passage, int offset);

private:
    [[nodiscard]] const std::vector<Cue> &cues(const Passage &passage);

    CueKinds m_kinds;
    Find m_find;
    QHash<Id<Post>, std::vector<Cue>> m_found;
};

} // namespace rejoinder
