// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/formats/json_rows.h"

#include <QHash>

#include <simdjson.h>

namespace rejoinder {

/// JSON objects as rows of cells: what readers of lines and of documents share. Objects inside objects, four deep, are
/// columns "author.name"; lists, and what is deeper, stay JSON.
class JsonObjects : public TableRows
{
protected:
    using TableRows::TableRows;

    /// Takes a row's cells from \p object. They point into the parser's memory and the text it reads.
    simdjson::error_code take(simdjson::ondemand::object object);

private:
    simdjson::error_code flatten(simdjson::ondemand::object object, const QByteArray &prefix, int depth);
    simdjson::error_code nested(simdjson::ondemand::value &value, const QByteArray &name, int depth);
    simdjson::error_code keep(
        simdjson::ondemand::value &value, simdjson::ondemand::json_type type, const QByteArray &name);
    [[nodiscard]] simdjson::error_code read(
        simdjson::ondemand::value &value, simdjson::ondemand::json_type type, TableCell &cell);
    [[nodiscard]] qsizetype columnOf(const QByteArray &name);

    QByteArrayList m_names; ///< Of the columns, in UTF-8.
    QHash<QByteArray, qsizetype> m_columnOf;
    qsizetype m_expected = 0;
    bool m_isMended = false;
    bool m_isFull = false;
};

} // namespace rejoinder
