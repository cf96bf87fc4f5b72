// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/record_list.h"

#include "core/corpus/text.h"
#include "core/formats/source_file.h"
#include "core/model/error.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Source)
};

} // namespace

std::optional<Record> RecordList::next()
{
    if (m_records.empty())
        return std::nullopt;
    auto record = std::move(m_records.front());
    m_records.pop_front();
    return record;
}

double RecordList::progress() const
{
    return m_total == 0 ? 1 : 1 - double(m_records.size()) / double(m_total);
}

QString sourceText(QIODevice &device, const QString &name, const WorkPace &pace, std::deque<Record> &problems)
{
    const QByteArray bytes = textBytesOf(device, name, pace);
    if (looksBinary(QByteArrayView(bytes).first(std::min<qsizetype>(bytes.size(), 64 * 1024))))
        throw Error(
            Texts::tr("%1 is not text in UTF-8 (a picture, an archive, or another encoding). Save it as plain text in "
                      "UTF-8, then import that.")
                .arg(name));
    Repairs repairs;
    QString text = decoded(bytes, &repairs);
    if (QStringView(text).trimmed().isEmpty())
        throw Error(Texts::tr("%1 is empty: there is nothing to import.").arg(name));
    if (repairs.any()) {
        const auto first = std::max<qsizetype>(0, text.indexOf(QChar::ReplacementCharacter));
        problems.emplace_back(
            Problem{u"encoding"_s, Texts::tr("line %1").arg(QStringView(text).first(first).count(u'\n') + 1), {},
                Texts::tr("%n byte(s) are no characters of UTF-8.", nullptr,
                    repairs.invalidUtf8 + repairs.nulls + repairs.loneSurrogates),
                Texts::tr("Each is kept as U+FFFD, the sign for an unknown character.")});
    }
    return text;
}

} // namespace rejoinder
