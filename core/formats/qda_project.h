// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QUuid>

#include <optional>
#include <vector>

/// What a REFI-QDA project (.qde, schema 1.0) says of its texts, as it says it: nothing is judged here but the form.
/// Codes are read by qdc.h.
namespace rejoinder {

/// Who made something, and when: null and 0 where that is not said.
struct QdaMaker
{
    QUuid user;
    qint64 time = 0; ///< Seconds since 1970-01-01 UTC.
};

struct QdaCoding
{
    QUuid uid;
    QUuid code;
    QdaMaker maker;
    std::vector<QUuid> notes;
};

struct QdaSelection
{
    QUuid uid;
    QString name; ///< Most programs write the words here, cut where they are long.
    QString description;
    std::optional<int> start; ///< As the program counts.
    std::optional<int> end;
    QdaMaker maker;
    std::vector<QdaCoding> codings;
    std::vector<QUuid> notes;
    QString where;
};

/// A text, or a note.
struct QdaText
{
    QUuid uid;
    QString name;
    QString path; ///< "internal://….txt"; empty: the words are here.
    QString words;
    QString description;
    QdaMaker maker;
    std::vector<QdaSelection> selections;
    std::vector<QdaCoding> codings; ///< On the text as a whole.
    std::vector<QUuid> notes;
    QHash<QUuid, QString> values; ///< Of variables, whatever their type; also those of the cases that it is in.
    QString where;
};

struct QdaLink
{
    QUuid uid;
    QString name;
    QUuid origin;
    QUuid target;
    std::vector<QUuid> notes;
    QString where;
};

struct QdaProject
{
    QString origin; ///< The program that wrote it, with its version.
    QdaMaker maker;
    std::vector<std::pair<QUuid, QString>> users;
    std::vector<QdaText> texts;
    std::vector<QdaText> notes;
    std::vector<QdaLink> links;
    std::vector<QUuid> projectNotes;
    std::vector<QString> passedOver; ///< Names of sources that are no texts, with what they are.
    QHash<QUuid, QString> variables; ///< Their names.
    bool hasCases = false;
    bool hasGraphs = false;
};

/// Throws Error with the line for what is no such file; document types (entities) are refused.
[[nodiscard]] QdaProject readQdaProject(const QByteArray &xml, const QString &name);

} // namespace rejoinder
