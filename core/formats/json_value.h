// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QJsonObject>
#include <QString>

#include <array>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <vector>

/// JSON as sources have it: any field may lack, be null or of another type than its documentation says. The parser is
/// simdjson's; it is known in json_value.cpp only, for its header is large.
namespace rejoinder {

/// A value of a parsed text; a view that is good until its JsonParser parses again. Looking for something in what has
/// another type gives nothing, so a reader asks for what it wants and checks at the end.
class JsonValue
{
public:
    JsonValue() = default; ///< Nothing.

    /// Absent or null.
    [[nodiscard]] bool isNothing() const;
    [[nodiscard]] bool isObject() const;
    [[nodiscard]] bool isArray() const;
    [[nodiscard]] bool isText() const;
    [[nodiscard]] bool isTrue() const;

    /// A field of an object; the first, where several have the name.
    [[nodiscard]] JsonValue operator[](QLatin1StringView name) const;
    /// The elements of an array.
    [[nodiscard]] std::vector<JsonValue> items() const;
    void eachField(const std::function<void(const QString &name, const JsonValue &value)> &visit) const;

    /// Of a string; a null QString of all else.
    [[nodiscard]] QString text() const;
    /// A string or a whole number as it is written: ids are names, not quantities. Null of all else, and of "".
    [[nodiscard]] QString id() const;
    /// Of a number without a fraction, or of a string that is one.
    [[nodiscard]] std::optional<qint64> integer() const;
    [[nodiscard]] std::optional<double> number() const;
    /// integer(), as scores are kept.
    [[nodiscard]] std::optional<int> score() const;

    /// The fields of an object that say something (not null, false or empty) and are not in \p taken, as extras keep
    /// them. What lies deeper than some levels inside them is left out.
    [[nodiscard]] QJsonObject rest(std::span<const QLatin1StringView> taken) const;

private:
    friend class JsonParser;

    std::array<quintptr, 2> m_element{}; ///< A simdjson::dom::element; zeros: nothing.
};

/// Parses one text after the other and keeps the memory.
class JsonParser
{
public:
    JsonParser();
    ~JsonParser();
    Q_DISABLE_COPY_MOVE(JsonParser)

    /// How many bytes must be readable after a text that parse() gets. They need not be of any value.
    static constexpr qsizetype padding = 64;

    struct Parsed
    {
        JsonValue value; ///< Nothing where \c isSound is false.
        bool isSound = false;
        bool isTooDeep = false;
        int repairs = 0; ///< Bytes and escapes that are no characters, NaN and Infinity: as U+FFFD and null.
    };
    /// The whole of \p json. Checks all of it, in time and memory that its size bounds, whatever its depth.
    [[nodiscard]] Parsed parse(QByteArrayView json);

private:
    struct Simdjson;
    std::unique_ptr<Simdjson> m_simdjson;
    QByteArray m_repaired;
};

/// JSON with the repairs that JsonParser makes, with padding behind it.
[[nodiscard]] QByteArray repairedJson(QByteArrayView json);

/// The elements of an array, or of a list in an object, one after the other: a text of any size is not built as a tree.
class JsonElements
{
public:
    /// \p json: an array, or an object in which \p list is an array (or lacks). Must outlive this, with padding.
    JsonElements(QByteArrayView json, QLatin1StringView list);
    ~JsonElements();
    Q_DISABLE_COPY_MOVE(JsonElements)

    /// False where the text is no such array or object.
    [[nodiscard]] bool isSound() const { return m_isSound; }
    [[nodiscard]] bool hasList() const { return m_hasList; }
    /// The object without its list; "{}" of an array.
    [[nodiscard]] const QByteArray &head() const { return m_head; }
    /// The text of the next element; nullopt at the end, and where the text breaks: then isSound() is false.
    [[nodiscard]] std::optional<QByteArrayView> next();

private:
    struct Walk;
    std::unique_ptr<Walk> m_walk;
    QByteArray m_head = "{}";
    bool m_isSound = false;
    bool m_hasList = false;
};

} // namespace rejoinder
