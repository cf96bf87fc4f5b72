// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/reader/scene.h"

#include <QPainter>

namespace rejoinder {

struct Frame;
class Passage;

/// What posts quote of those they answer: a thin line under the words, and beside them in the hanging margin an arrow
/// that leads to where they come from.
class QuotationLayer
{
public:
    /// Another thread.
    void forget() { m_found.clear(); }
    /// False: not all quotations in view are looked for yet, as that takes longer than a frame may; paint again.
    [[nodiscard]] bool paint(QPainter &painter, Frame &frame);
    /// What is quoted at \p offset (code points): "Quotes market_day: …".
    [[nodiscard]] QStringList told(const Passage &passage, int offset) const;

private:
    QHash<Id<Post>, std::vector<SceneQuotation>> m_found;
};

/// "Quotes market_day. The arrow beside it leads there."
[[nodiscard]] QString describe(const SceneQuotation &quotation);

} // namespace rejoinder
