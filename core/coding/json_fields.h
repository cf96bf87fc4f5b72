// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QStringList>

#include <initializer_list>
#include <optional>
#include <vector>

namespace rejoinder {

/// The fields of one JSON action, each read as the type it must have; throws Error where it has another.
class JsonFields
{
public:
    explicit JsonFields(QJsonObject object)
        : m_object(std::move(object))
    {
    }

    /// Throws where there is a field of another name: a slip must not be taken for a wish.
    void expect(std::initializer_list<const char *> names) const;

    [[nodiscard]] bool has(const char *key) const { return m_object.contains(QLatin1StringView(key)); }
    /// Absent or null.
    [[nodiscard]] bool isNull(const char *key) const;
    [[nodiscard]] QString text(const char *key) const; ///< Must be there.
    [[nodiscard]] QString maybeText(const char *key) const; ///< Null where it is absent or null.
    [[nodiscard]] std::optional<int> number(const char *key) const; ///< A whole number.
    [[nodiscard]] std::optional<double> share(const char *key) const; ///< More than 0, at most 1.
    [[nodiscard]] std::optional<bool> truth(const char *key) const;
    [[nodiscard]] QStringList texts(const char *key) const; ///< One or a list of them; none where it is absent or null.
    [[nodiscard]] std::vector<JsonFields> objects(const char *key) const; ///< A list; none where it is absent or null.

private:
    QJsonObject m_object;
};

} // namespace rejoinder
