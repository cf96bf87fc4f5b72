// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QSet>
#include <QString>

#include <initializer_list>

namespace rejoinder {

/// What the beginning of a JSON source looks like, though it breaks off anywhere: which names its first value has, and
/// whether other values follow on lines of their own. For recognising, not for reading: it believes what it sees.
class JsonShape
{
public:
    explicit JsonShape(QByteArrayView head);

    enum class Root { None, Object, Array };
    [[nodiscard]] Root root() const { return m_root; }
    /// Whether the first value is a line, and what follows, if anything, is another value.
    [[nodiscard]] bool isLines() const { return m_isLines; }
    /// Whether all paths are there: names joined by ".", arrays are passed through: "data.children.kind".
    [[nodiscard]] bool has(std::initializer_list<QLatin1StringView> paths) const;
    /// The first string at the path; empty where there is none.
    [[nodiscard]] QByteArray textAt(QLatin1StringView path) const { return m_texts.value(QByteArray(path)); }

private:
    QHash<QByteArray, QByteArray> m_texts;
    QSet<QByteArray> m_paths;
    Root m_root = Root::None;
    bool m_isLines = false;
};

} // namespace rejoinder
