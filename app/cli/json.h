// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <concepts>
#include <optional>

namespace rejoinder {

/// One JSON document, keys in the order given: the same values give the same bytes. It is built whole, so that a failure
/// on the way leaves nothing half printed.
/// \code
/// json.object([&] { json.field("count", 2); json.array("hits", [&] { json.value(u"a"); }); });
/// \endcode
class Json
{
public:
    void object(std::invocable auto &&fill) { enclose('{', '}', fill); }
    void array(std::invocable auto &&fill) { enclose('[', ']', fill); }
    void object(const char *key, std::invocable auto &&fill) { name(key), object(fill); }
    void array(const char *key, std::invocable auto &&fill) { name(key), array(fill); }
    void field(const char *key, const auto &content) { name(key), value(content); }

    void value(std::nullptr_t) { raw("null"); }
    void value(bool boolean) { raw(boolean ? "true" : "false"); }
    void value(int number) { raw(QByteArray::number(number)); }
    void value(qint64 number) { raw(QByteArray::number(number)); }
    void value(double number); ///< The shortest that reads back the same; null where it is not finite.
    void value(QStringView text); ///< A null string is null.
    void value(const QString &text) { value(QStringView(text)); }
    void value(QLatin1StringView text) { value(text.toString()); }
    template<class T>
    void value(const std::optional<T> &content)
    {
        content ? value(*content) : value(nullptr);
    }

    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }

private:
    void enclose(char left, char right, auto &&fill)
    {
        open(left);
        fill();
        close(right);
    }
    void open(char bracket);
    void close(char bracket);
    void name(const char *key);
    void raw(QByteArrayView token);
    void quoted(QByteArrayView utf8);

    QByteArray m_bytes;
    bool m_comma = false; ///< The next token needs one before it.
};

} // namespace rejoinder
