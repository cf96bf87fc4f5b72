// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/search_query.h"

#include <algorithm>
#include <limits>
#include <optional>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

using Factor = SearchQuery::Factor;

/// One piece of what was typed: a field's name, its words, and how they were written.
struct Piece
{
    QString field; ///< Without the colon; null: none.
    QString text;
    bool negated = false;
    bool quoted = false;
    bool prefix = false;
};

/// Cuts the typed text into pieces, at blanks outside quotes.
class Pieces
{
public:
    explicit Pieces(QStringView typed)
        : m_typed(typed)
    {
    }

    std::optional<Piece> next()
    {
        while (m_at < m_typed.size() && m_typed[m_at].isSpace())
            ++m_at;
        if (m_at == m_typed.size())
            return std::nullopt;
        Piece piece;
        if (m_typed[m_at] == u'-' && m_at + 1 < m_typed.size() && !m_typed[m_at + 1].isSpace()) {
            piece.negated = true;
            ++m_at;
        }
        takeField(piece);
        takeText(piece);
        return piece;
    }

private:
    void takeField(Piece &piece)
    {
        for (const auto field : {"author"_L1, "code"_L1, "coder"_L1, "depth"_L1}) {
            const auto rest = m_typed.sliced(m_at);
            if (rest.size() > field.size() && rest.startsWith(field, Qt::CaseInsensitive)
                && rest[field.size()] == u':') {
                piece.field = field;
                m_at += field.size() + 1;
                return;
            }
        }
    }

    void takeText(Piece &piece)
    {
        piece.quoted = m_at < m_typed.size() && m_typed[m_at] == u'"';
        const auto start = piece.quoted ? ++m_at : m_at;
        while (m_at < m_typed.size()
            && (piece.quoted ? m_typed[m_at] != u'"' : !m_typed[m_at].isSpace() && m_typed[m_at] != u'"'))
            ++m_at;
        piece.text = m_typed.sliced(start, m_at - start).toString();
        if (piece.quoted && m_at < m_typed.size())
            ++m_at;
        if (piece.quoted && m_at < m_typed.size() && m_typed[m_at] == u'*') {
            piece.prefix = true;
            ++m_at;
        } else if (!piece.quoted && piece.text.size() > 1 && piece.text.endsWith(u'*')) {
            piece.prefix = true;
            piece.text.chop(1);
        }
    }

    QStringView m_typed;
    qsizetype m_at = 0;
};

bool hasWords(QStringView text)
{
    const auto points = text.toUcs4();
    return std::ranges::any_of(
        points, [](uint c) { return QChar::isLetterOrNumber(c) || QChar::category(c) == QChar::Other_PrivateUse; });
}

/// "2", "1-3", ">2", ">=2", "<2", "<=2"
bool takeDepth(QStringView text, Factor &factor)
{
    const bool above = text.startsWith(u'>');
    const bool below = text.startsWith(u'<');
    const bool inclusive = (above || below) && text.sliced(1).startsWith(u'=');
    const auto digits = text.sliced((above || below) + inclusive);
    const auto dash = above || below ? -1 : digits.indexOf(u'-');
    bool first = false;
    bool second = true;
    factor.least = (dash < 0 ? digits : digits.first(dash)).toInt(&first);
    factor.most = dash < 0 ? factor.least : digits.sliced(dash + 1).toInt(&second);
    if (above) {
        factor.least += !inclusive;
        factor.most = std::numeric_limits<int>::max();
    } else if (below) {
        factor.most -= !inclusive;
        factor.least = 0;
    }
    return first && second;
}

/// Nothing where the piece says nothing (a lone quotation mark).
std::optional<Factor> factorOf(const Piece &piece)
{
    Factor factor{.text = piece.text, .prefix = piece.prefix, .negated = piece.negated};
    if (piece.field == "author"_L1)
        factor.kind = Factor::Kind::Author;
    else if (piece.field == "code"_L1)
        factor.kind = Factor::Kind::Code;
    else if (piece.field == "coder"_L1)
        factor.kind = Factor::Kind::Coder;
    else if (piece.field == "depth"_L1 && takeDepth(piece.text, factor))
        factor.kind = Factor::Kind::Depth;
    else if (!piece.field.isNull())
        factor.text = piece.field + u' ' + piece.text;
    if (factor.text.trimmed().isEmpty())
        return std::nullopt;
    if (factor.kind == Factor::Kind::Words && !hasWords(factor.text))
        factor.kind = Factor::Kind::Signs;
    return factor;
}

} // namespace

SearchQuery SearchQuery::parsed(QStringView typed)
{
    SearchQuery query;
    Pieces pieces(typed);
    bool joins = false;
    while (const auto piece = pieces.next()) {
        if (piece->text == "OR"_L1 && !piece->quoted && !piece->negated && piece->field.isNull()) {
            joins = !query.clauses.empty();
            continue;
        }
        const auto factor = factorOf(*piece);
        if (!factor)
            continue;
        if (joins)
            query.clauses.back().push_back(*factor);
        else
            query.clauses.push_back({*factor});
        joins = false;
    }
    return query;
}

QString folded(QStringView text)
{
    QString result;
    for (const QChar c : text.toString().normalized(QString::NormalizationForm_KD)) {
        if (c.category() != QChar::Mark_NonSpacing)
            result.append(c);
    }
    return result.toCaseFolded();
}

} // namespace rejoinder
