// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/table_mapping.h"
#include "core/formats/table_values.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

/// What columns are called, the likeliest first; lower case, letters and digits only.
constexpr std::array<const char *, tableFieldNames.size()> usualNames{
    // id
    "id commentid postid messageid utteranceid tweetid replyid key cid guid idstr objectid uuid kommentarid beitragid "
    "idcomentario commentcounter nodeid commenthex rowid index",
    // parent
    "parentid parent replyto inreplyto inreplytoid replytoid inreplytostatusid inreplytocommentid parentcommentid "
    "parentpostid responseto respondsto isreplyto answers answerto antwortauf elternid respuestaa padre parentkey "
    "parenthex",
    // author
    "author authorname username userdisplayname commentauthor displayname authordisplayname screenname user speaker "
    "commenter name nickname nick poster postedby from fromname by creator autor autorin nutzer benutzer verfasser "
    "usuario "
    "nombre",
    // created
    "createdat created createdutc timestamp datetime date time posted postedat posttime postdate postcreated "
    "publishedat "
    "published publishdate createdate createdtime creationdate commentdate approvedate pubdate datum zeit zeitpunkt "
    "fecha "
    "hora",
    // text
    "text body commenttext commentbody comment posttext fulltext message textoriginal textdisplay content selftext "
    "commentcontent messagetext tweet utterance post reply kommentar kommentartext inhalt nachricht texto comentario "
    "mensaje "
    "cuerpo cooked markdown raw html",
    // title
    "threadtitle articletitle title headline subject topic storytitle videotitle posttitle titel betreff titulo asunto",
    // thread
    "threadid thread articleid conversationid discussionid linkid submissionid storyid topicid videoid rootid pageid "
    "threadkey article conversation discussion debateid",
    // url
    "threadurl articleurl url webpageurl pageurl link storyurl videourl globeurl adresse",
    // score
    "score likes likecount upvotes ups up points votes votecount totalvotes recommendations favorites favoritecount "
    "numrecommends karma punkte puntos",
    // status
    "status commentstatus poststatus state deleted isdeleted removed isremoved moderation",
};

QString plainName(QStringView name)
{
    QString plain;
    for (const QChar c : name) {
        if (c.isLetterOrNumber())
            plain += c.toLower();
    }
    return plain;
}

struct Preset
{
    const char *name;
    const char *columns; ///< All of them must be there, as they are written.
    std::array<const char *, tableFieldNames.size()> fields; ///< By TableField; null: guessed no more.
};

// By the names that formats.md lists.
constexpr Preset presets[]{
    {"SOCC", "comment_counter comment_text",
        {"comment_counter", "comment_counter", "comment_author", "timestamp", "comment_text", "title", "article_id",
            "globe_url", "TotalVotes", nullptr}},
    {"NYT", "commentID commentBody parentID articleID",
        {"commentID", "parentID", "userDisplayName", "createDate", "commentBody", nullptr, "articleID", nullptr,
            "recommendations", "status"}},
    {"4CAT", "id thread_id timestamp body",
        {"id", "parent", "author", "timestamp", "body", "subject", "thread_id", nullptr, "score", nullptr}},
    {"YouTube Data Tools", "id isReplyTo publishedAt authorName text",
        {"id", "isReplyTo", "authorName", "publishedAt", "text", nullptr, "videoId", nullptr, "likeCount", nullptr}},
    {"Facepager", "id parent_id level object_id message",
        {"id", "parent_id", "from.name", "created_time", "message", nullptr, nullptr, nullptr, nullptr, nullptr}},
};

std::optional<TableMapping> presetFor(const QStringList &columns)
{
    for (const Preset &preset : presets) {
        const auto needed = QString::fromLatin1(preset.columns).split(u' ');
        if (!std::ranges::all_of(needed, [&](const QString &column) { return columns.contains(column); }))
            continue;
        TableMapping mapping;
        mapping.preset = QString::fromLatin1(preset.name);
        for (size_t i = 0; i < preset.fields.size(); ++i) {
            const QString column = QString::fromLatin1(preset.fields[i]);
            if (columns.contains(column))
                mapping.columns[i] = column;
        }
        return mapping;
    }
    return std::nullopt;
}

/// What a sample tells of one column.
struct Column
{
    QByteArrayList values;
    QSet<QByteArray> distinct;
    double length = 0; ///< Of a value, on average.
    double times = 0; ///< The share that are times…
    double numbers = 0; ///< …and numbers…
    double blanks = 0; ///< …and have blanks in them…
    double lists = 0; ///< …or are JSON.
};

class Guess
{
public:
    explicit Guess(const TableSample &sample)
        : m_sample(sample)
    {
        for (qsizetype i = 0; i < sample.columns.size(); ++i)
            m_columns.push_back(look(sample.valuesOf(i)));
    }

    TableMapping mapping()
    {
        using enum TableField;
        // The surest first: what one field took, no other gets.
        take(Text, named(Text, [this](qsizetype c) { return !isRows() || m_columns[c].numbers < 0.5; }));
        take(Parent,
            named(Parent, [this](qsizetype c) { return m_columns[c].length < 80 && m_columns[c].blanks < 0.2; }));
        take(Id, named(Id, [this](qsizetype c) { return isUnique(c); }));
        findReferences();
        take(Thread, named(Thread, [this](qsizetype c) { return m_columns[c].length < 200; }));
        take(Created, named(Created, [this](qsizetype c) { return isEmpty(c) || m_columns[c].times > 0.7; }));
        if (m_of[size_t(Created)] < 0)
            take(Created, first([this](qsizetype c) {
                return m_columns[c].times > 0.9 && m_columns[c].length > 7 && m_columns[c].numbers < 0.5;
            }));
        take(Author,
            named(Author, [this](qsizetype c) { return m_columns[c].length < 60 && m_columns[c].times < 0.5; }));
        take(Score, named(Score, [this](qsizetype c) { return isEmpty(c) || m_columns[c].numbers > 0.8; }));
        take(Status, named(Status, [this](qsizetype c) { return isEmpty(c) || isStatus(c); }));
        take(Title, named(Title, [this](qsizetype c) { return belongsToThreads(c); }));
        take(Url, named(Url, [this](qsizetype c) { return belongsToThreads(c); }));
        if (m_of[size_t(Text)] < 0)
            take(Text, longest());
        TableMapping mapping;
        for (size_t field = 0; field < m_of.size(); ++field) {
            if (m_of[field] >= 0)
                mapping.columns[field] = m_sample.columns[m_of[field]];
        }
        return mapping;
    }

private:
    static Column look(QByteArrayList values)
    {
        Column column;
        column.values = std::move(values);
        const auto zone = QTimeZone::utc();
        for (const QByteArray &value : column.values) {
            column.distinct.insert(value);
            column.length += double(value.size());
            column.times += timeIn(value, DateOrder::DayFirst, zone).has_value();
            column.numbers += scoreIn(value).has_value();
            column.blanks += value.contains(' ');
            column.lists += value.startsWith("[{") || value.startsWith("[\"") || value.startsWith("{\"");
        }
        const auto all = double(std::max<qsizetype>(1, column.values.size()));
        for (double *share : {&column.length, &column.times, &column.numbers, &column.blanks, &column.lists})
            *share /= all;
        return column;
    }

    [[nodiscard]] bool isRows() const { return !m_sample.rows.empty(); }
    [[nodiscard]] bool isEmpty(qsizetype column) const { return m_columns[size_t(column)].values.isEmpty(); }
    [[nodiscard]] bool isUnique(qsizetype column) const
    {
        const auto &seen = m_columns[size_t(column)];
        return seen.distinct.size() * 10 >= seen.values.size() * 9 && seen.length < 200;
    }
    [[nodiscard]] bool isStatus(qsizetype column) const
    {
        const auto &values = m_columns[size_t(column)].values;
        return std::ranges::all_of(
            values, [&](const QByteArray &value) { return statusIn(value, m_sample.columns[column]).has_value(); });
    }

    /// Titles and addresses of threads are the same on each row of one. A title a row belongs to the comments.
    [[nodiscard]] bool belongsToThreads(qsizetype column) const
    {
        const qsizetype thread = m_of[size_t(TableField::Thread)];
        QHash<QByteArray, QByteArray> first;
        int same = 0;
        int all = 0;
        QSet<QByteArray> distinct;
        for (const QByteArrayList &row : m_sample.rows) {
            const QByteArray value = row.value(column);
            if (value.isEmpty())
                continue;
            ++all;
            distinct.insert(value);
            const QByteArray key = thread < 0 ? QByteArray() : row.value(thread);
            const auto known = first.constFind(key);
            if (known == first.cend())
                first.insert(key, value);
            same += known == first.cend() || *known == value;
        }
        if (thread < 0) // Threads by their titles: these come again.
            return all > 1 && distinct.size() * 2 <= all;
        return all > 0 && same * 5 >= all * 4;
    }

    void take(TableField field, qsizetype column)
    {
        if (column < 0)
            return;
        m_of[size_t(field)] = column;
        m_taken.insert(column);
    }

    template<class Fits>
    [[nodiscard]] qsizetype named(TableField field, Fits fits) const
    {
        const auto names = QString::fromLatin1(usualNames[size_t(field)]).split(u' ');
        qsizetype best = -1;
        qsizetype bestRank = std::numeric_limits<qsizetype>::max();
        for (qsizetype c = 0; c < m_sample.columns.size(); ++c) {
            if (m_taken.contains(c) || !fits(c))
                continue;
            // The whole name first; "snippet.textOriginal" by its last part.
            const QString &name = m_sample.columns[c];
            qsizetype rank = names.indexOf(plainName(name));
            if (rank < 0 && name.contains(u'.')) {
                rank = names.indexOf(plainName(QStringView(name).sliced(name.lastIndexOf(u'.') + 1)));
                rank = rank < 0 ? rank : rank + names.size();
            }
            if (rank >= 0 && rank < bestRank) {
                best = c;
                bestRank = rank;
            }
        }
        return best;
    }

    template<class Fits>
    [[nodiscard]] qsizetype first(Fits fits) const
    {
        for (qsizetype c = 0; c < m_sample.columns.size(); ++c) {
            if (!m_taken.contains(c) && !isEmpty(c) && fits(c))
                return c;
        }
        return -1;
    }

    /// How many of the values that name somebody are values of the other column.
    [[nodiscard]] double references(qsizetype from, qsizetype to) const
    {
        int all = 0;
        int found = 0;
        QSet<QString> ids;
        for (const QByteArray &value : m_columns[size_t(to)].values)
            ids.insert(idIn(value));
        for (const QByteArray &value : m_columns[size_t(from)].values) {
            const bool inside = ids.contains(idIn(value));
            if (!inside && namesNobody(value))
                continue;
            ++all;
            found += inside;
        }
        return all > 1 ? double(found) / all : 0;
    }

    /// Where names do not tell: a column of unique values that another column's values are among.
    void findReferences()
    {
        using enum TableField;
        if (m_of[size_t(Id)] >= 0 && m_of[size_t(Parent)] >= 0)
            return;
        constexpr double enough = 0.6;
        constexpr double mostBlank = 0.1;
        double best = enough;
        qsizetype id = -1;
        qsizetype parent = -1;
        const auto may = [&](TableField field, qsizetype c) {
            return m_of[size_t(field)] == c
                || (m_of[size_t(field)] < 0 && !m_taken.contains(c) && !isEmpty(c)
                    && m_columns[size_t(c)].blanks < mostBlank);
        };
        for (qsizetype to = 0; to < m_sample.columns.size(); ++to) {
            if (!may(Id, to) || !isUnique(to) || m_columns[size_t(to)].values.size() < 3)
                continue;
            for (qsizetype from = 0; from < m_sample.columns.size(); ++from) {
                if (from == to || !may(Parent, from) || isSame(from, to))
                    continue;
                if (const double share = references(from, to); share > best) {
                    best = share;
                    id = to;
                    parent = from;
                }
            }
        }
        take(Id, id);
        take(Parent, parent);
    }

    [[nodiscard]] bool isSame(qsizetype one, qsizetype other) const
    {
        return m_columns[size_t(one)].values == m_columns[size_t(other)].values;
    }

    /// Words: the longest column that has blanks, is neither times nor addresses, and is there in half of the rows: in a
    /// list of things of many sorts (the annotations of a corpus) no column is the text of a comment.
    [[nodiscard]] qsizetype longest() const
    {
        constexpr double shortest = 20;
        constexpr double someBlanks = 0.5;
        qsizetype best = -1;
        double most = shortest;
        for (qsizetype c = 0; c < m_sample.columns.size(); ++c) {
            const Column &column = m_columns[size_t(c)];
            const bool isUsual = size_t(column.values.size()) * 2 >= m_sample.rows.size();
            if (isUsual && !m_taken.contains(c) && column.blanks > someBlanks && column.times < 0.5
                && column.lists < 0.5 && column.length > most) {
                best = c;
                most = column.length;
            }
        }
        return best;
    }

    const TableSample &m_sample;
    std::vector<Column> m_columns;
    std::array<qsizetype, tableFieldNames.size()> m_of{-1, -1, -1, -1, -1, -1, -1, -1, -1, -1};
    QSet<qsizetype> m_taken;
};

} // namespace

TableMapping guessedMapping(const TableSample &sample)
{
    if (auto preset = presetFor(sample.columns))
        return *preset;
    return Guess(sample).mapping();
}

} // namespace rejoinder
