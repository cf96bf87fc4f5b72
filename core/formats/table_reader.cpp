// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/table_reader.h"

#include "core/corpus/text.h"
#include "core/formats/html_text.h"
#include "core/formats/table_values.h"
#include "core/model/error.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Table)
};

/// Problems of one kind that are told one by one; the others are counted.
constexpr int mostOfAKind = 1000;

/// "7_0" of "7_0_2"; empty where there is nothing above it. Three parts at least: the first two name the article's first
/// comments ("source1_7_0").
QString aboveNested(const QString &key)
{
    const qsizetype cut = key.lastIndexOf(u'_');
    if (cut <= 0)
        return {};
    const QString above = key.left(cut);
    // The article's own id is no post.
    const qsizetype parts = above.count(u'_');
    const bool named = !above.front().isDigit(); // "source1_7_0": one part more.
    return parts >= (named ? 2 : 1) ? above : QString();
}

bool isAddress(QStringView text)
{
    return text.startsWith("http://"_L1) || text.startsWith("https://"_L1);
}

} // namespace

TableReader::TableReader(
    std::unique_ptr<TableRows> rows, const TableLook &look, const TableOptions &options, const QString &name)
    : m_rows(std::move(rows))
    , m_mapping(look.mapping)
    , m_name(name)
    , m_zone(options.zone.isEmpty() ? QTimeZone::utc() : QTimeZone(options.zone))
    , m_dates(look.dates)
    , m_zoneIsGiven(!options.zone.isEmpty())
    , m_html(look.html)
    , m_attributes(options.attributes)
    , m_isNested(
          !look.mapping[TableField::Id].isEmpty() && look.mapping[TableField::Id] == look.mapping[TableField::Parent])
{
    m_columnOf.fill(-1);
    const auto ids = look.sample.valuesOf(look.sample.columns.indexOf(m_mapping[TableField::Id]));
    m_zeroIsPost = std::ranges::any_of(ids, [](const QByteArray &value) { return idIn(value) == "0"_L1; });
}

std::optional<Record> TableReader::next()
{
    while (m_ready.empty() && !m_isFinished) {
        const bool isRow = m_rows->next();
        for (Problem &problem : m_rows->takeProblems())
            add(std::move(problem));
        isRow ? takeRow() : finish();
    }
    if (m_ready.empty())
        return std::nullopt;
    auto record = std::move(m_ready.front());
    m_ready.pop_front();
    return record;
}

void TableReader::meetColumns()
{
    const QStringList &columns = m_rows->columns();
    for (; m_met < columns.size(); ++m_met) {
        bool isField = false;
        for (size_t field = 0; field < m_columnOf.size(); ++field) {
            if (m_mapping.columns[field] == columns[m_met]) {
                m_columnOf[field] = m_met;
                isField = true;
            }
        }
        if (!isField)
            m_others.push_back(m_met);
    }
}

void TableReader::takeRow()
{
    meetColumns();
    SourcePost post;
    post.where = m_rows->where();
    post.thread = threadOf();
    place(post);
    if (const QString author = text(cell(TableField::Author)).trimmed(); !author.isEmpty() && author != "[deleted]"_L1)
        post.author = author;
    readText(post);
    readTime(post);
    readWorth(post);
    if (m_attributes)
        keepAttributes(post);
    post.suspicion = m_addressed.suspicion(post);
    m_addressed.remember(post);
    announce(post.thread, post);
    m_ready.emplace_back(std::move(post));
}

/// A cell's text, mended where it is none.
QString TableReader::text(TableCell cell)
{
    if (cell.bytes.isEmpty())
        return {};
    const QString text = QString::fromUtf8(cell.bytes);
    if (!text.contains(QChar::ReplacementCharacter) || cell.bytes.isValidUtf8())
        return text;
    report(u"encoding"_s, {}, Texts::tr("It has bytes that are no characters of UTF-8."),
        Texts::tr(
            "Each is kept as U+FFFD, the sign for an unknown character. Choose another encoding if there are many."));
    return text;
}

QString TableReader::id(TableField field)
{
    const TableCell found = cell(field);
    if (hasLostDigits(found.bytes))
        report(u"lost-digits"_s, {QString::fromUtf8(found.bytes)},
            Texts::tr("Its id “%1” was rounded by a spreadsheet: its last digits are lost.")
                .arg(QString::fromUtf8(found.bytes)),
            Texts::tr("It is kept as it is. Posts that had different ids may have the same now: get the table once "
                      "more from its source."));
    QString id = cleaned(idIn(found.bytes));
    for (QChar &c : id) {
        if (c == u'\n' || c == u'\t')
            c = u' ';
    }
    return id;
}

QString TableReader::threadOf()
{
    for (const TableField field : {TableField::Thread, TableField::Url, TableField::Title}) {
        if (!m_mapping[field].isEmpty())
            return field == TableField::Thread ? id(field) : text(cell(field)).trimmed();
    }
    return {};
}

/// Before a thread's first post, and once more where a later row names what was missing.
void TableReader::announce(const QString &id, const SourcePost &post)
{
    const QString title = text(cell(TableField::Title)).simplified();
    const QString url = text(cell(TableField::Url)).trimmed();
    const auto known = m_threads.constFind(id);
    const bool isNew = known == m_threads.cend();
    if (!isNew && (known->hasTitle || title.isEmpty()) && (known->hasUrl || url.isEmpty()))
        return;
    SourceThread thread;
    thread.id = id;
    thread.where = post.where;
    const QString name = id.isEmpty() ? QFileInfo(m_name).completeBaseName() : id;
    thread.title = title.isEmpty() ? name : title;
    thread.url = url.isEmpty() && isAddress(id) ? id : url;
    // Ids of threads are often short ("7"), files are often called alike: the first post tells these apart, so that no
    // thread is taken for another. An address is enough.
    thread.identity = isAddress(thread.url)
        ? thread.url
        : name + u'\x1f' + (post.key.isEmpty() ? post.text.value_or(QString()) : post.key);
    m_threads.insert(
        id, {!title.isEmpty() || (!isNew && known->hasTitle), !url.isEmpty() || (!isNew && known->hasUrl)});
    m_ready.emplace_back(std::move(thread));
}

void TableReader::place(SourcePost &post)
{
    post.key = id(TableField::Id);
    if (m_isNested)
        return nest(post);
    const TableCell above = cell(TableField::Parent);
    if (const QString parent = id(TableField::Parent); !namesNobody(above.bytes) || (m_zeroIsPost && parent == "0"_L1))
        post.parent = parent;
    if (post.thread.isEmpty())
        return;
    // What a discussion starts from has its id.
    if (post.key == post.thread && (post.parent.isEmpty() || post.parent == post.key)) {
        post.kind = PostKind::Article;
        post.parent.clear();
    } else if (post.parent == post.thread) {
        post.parent = u"article"_s;
    }
}

void TableReader::nest(SourcePost &post)
{
    if (post.key.isEmpty())
        return;
    m_seen.insert(qHashMulti(0, post.thread, post.key));
    post.parent = aboveNested(post.key);
    if (!post.parent.isEmpty() && !m_seen.contains(qHashMulti(0, post.thread, post.parent)))
        m_gaps.insert({post.thread, post.parent}, post.where);
}

void TableReader::readText(SourcePost &post)
{
    const TableCell found = cell(TableField::Text);
    post.text = text(found);
    if (m_html && !post.text->isEmpty()) {
        const bool marksLines = post.text->contains("<p"_L1, Qt::CaseInsensitive)
            || post.text->contains("<br"_L1, Qt::CaseInsensitive)
            || post.text->contains("<div"_L1, Qt::CaseInsensitive);
        QStringList links;
        post.text = textSeen(*post.text, &links, marksLines ? LineEnds::Blanks : LineEnds::Breaks);
        if (!links.isEmpty())
            post.extras.insert("links"_L1, QJsonArray::fromStringList(links));
    }
    if (post.kind == PostKind::Article && post.text->isEmpty())
        post.text.reset();
    else if (post.text->isEmpty())
        report(u"empty-text"_s, {post.key}, Texts::tr("It has no text."), Texts::tr("It is kept as an empty comment."));
    else if (*post.text == "[deleted]"_L1)
        post.status = PostStatus::Deleted;
    else if (*post.text == "[removed]"_L1)
        post.status = PostStatus::Removed;
}

void TableReader::readTime(SourcePost &post)
{
    const TableCell found = cell(TableField::Created);
    if (found.kind == TableCell::Kind::Absent)
        return;
    const auto time = timeIn(found.bytes, m_dates, m_zone);
    if (!time) {
        report(u"bad-time"_s, {post.key},
            Texts::tr("“%1” cannot be read as a time.").arg(excerpt(QString::fromUtf8(found.bytes))),
            Texts::tr("The post has no time; the words are kept as an attribute."));
        return keep(post, m_columnOf[size_t(TableField::Created)]);
    }
    post.created = time->seconds;
    post.precision = time->precision;
    if (!time->hasZone && !m_zoneIsGiven) {
        m_lastWithoutZone = m_rows->number();
        m_firstWithoutZone = m_firstWithoutZone == 0 ? m_lastWithoutZone : m_firstWithoutZone;
    }
    if (time->isAmbiguous && m_ambiguous.isEmpty())
        m_ambiguous = QString::fromUtf8(found.bytes);
}

void TableReader::readWorth(SourcePost &post)
{
    if (const TableCell found = cell(TableField::Score); found.kind != TableCell::Kind::Absent) {
        post.score = scoreIn(found.bytes);
        if (!post.score) {
            report(u"bad-cell"_s, {post.key},
                Texts::tr("“%1” cannot be read as a score.").arg(excerpt(QString::fromUtf8(found.bytes))),
                Texts::tr("The post has no score; the words are kept as an attribute."));
            keep(post, m_columnOf[size_t(TableField::Score)]);
        }
    }
    if (const TableCell found = cell(TableField::Status); found.kind != TableCell::Kind::Absent) {
        if (const auto status = statusIn(found.bytes, m_mapping[TableField::Status]))
            post.status = post.status == PostStatus::Ok ? *status : post.status;
        else
            keep(post, m_columnOf[size_t(TableField::Status)]); // A word of that site's own.
    }
}

void TableReader::keepAttributes(SourcePost &post)
{
    for (const qsizetype column : m_others)
        keep(post, column);
}

void TableReader::keep(SourcePost &post, qsizetype column)
{
    const TableCell found = m_rows->cell(column);
    const QString &name = m_rows->columns()[column];
    switch (found.kind) {
    case TableCell::Kind::Absent:
        return;
    case TableCell::Kind::Truth:
        post.extras.insert(name, found.bytes == "true");
        return;
    case TableCell::Kind::Number: {
        // Only what a number holds as it is: the rest would lose digits.
        bool isWhole = false;
        const qint64 number = found.bytes.toLongLong(&isWhole);
        const double fraction = isWhole ? 0 : found.bytes.toDouble();
        if (isWhole)
            post.extras.insert(name, number);
        else if (QByteArray::number(fraction, 'g', QLocale::FloatingPointShortest) == found.bytes)
            post.extras.insert(name, fraction);
        else
            post.extras.insert(name, QString::fromUtf8(found.bytes));
        return;
    }
    case TableCell::Kind::Json: {
        QJsonParseError error;
        const auto json = QJsonDocument::fromJson(found.bytes.toByteArray(), &error);
        if (error.error == QJsonParseError::NoError) {
            post.extras.insert(name, json.isArray() ? QJsonValue(json.array()) : QJsonValue(json.object()));
            return;
        }
        report(u"bad-cell"_s, {post.key}, Texts::tr("Its “%1” is no whole JSON, or nested too deep.").arg(name),
            Texts::tr("It is left out."));
        return;
    }
    case TableCell::Kind::Text:
        // The New York Times writes a line break where there is nothing.
        if (m_mapping.preset == "NYT"_L1 && found.bytes == "<br/>")
            return;
        post.extras.insert(name, cleaned(text(found)));
        return;
    }
}

/// Placeholders for nested ids that never came, each under what its own id names.
void TableReader::fillGaps()
{
    std::vector<Gap> gaps;
    for (const auto &[name, where] : m_gaps.asKeyValueRange()) {
        QString at = where;
        for (QString key = name.second; !key.isEmpty(); key = aboveNested(key)) {
            const size_t hash = qHashMulti(0, name.first, key);
            if (m_seen.contains(hash))
                break;
            m_seen.insert(hash);
            gaps.push_back({name.first, key, at});
        }
    }
    std::ranges::sort(gaps, {}, [](const Gap &gap) { return std::pair(gap.thread, gap.key); });
    for (const Gap &gap : gaps) {
        SourcePost missing;
        missing.thread = gap.thread;
        missing.key = gap.key;
        missing.parent = aboveNested(gap.key);
        missing.kind = PostKind::Placeholder;
        missing.status = PostStatus::Missing;
        missing.where = gap.where;
        m_ready.emplace_back(std::move(missing));
        add({u"missing-parent"_s, gap.where, {gap.key}, Texts::tr("The post it answers is not in the source."),
            Texts::tr("A placeholder stands in that post's place.")});
    }
}

void TableReader::finish()
{
    m_isFinished = true;
    fillGaps();
    if (m_firstWithoutZone > 0) {
        const QString rows = m_firstWithoutZone == m_lastWithoutZone
            ? m_rows->where()
            : Texts::tr("rows %1–%2").arg(m_firstWithoutZone).arg(m_lastWithoutZone);
        add({u"no-zone"_s, rows, {}, Texts::tr("The times name no time zone."), Texts::tr("They are read as UTC.")});
    }
    if (!m_ambiguous.isEmpty())
        add({u"ambiguous-date"_s, {}, {}, Texts::tr("“%1” may be read in two ways.").arg(m_ambiguous),
            m_dates == DateOrder::DayFirst ? Texts::tr("The day is taken to come first.")
                                           : Texts::tr("The month is taken to come first.")});
    for (size_t field = 0; field < m_columnOf.size(); ++field) {
        if (!m_mapping.columns[field].isEmpty() && m_columnOf[field] < 0)
            add({u"no-column"_s, {}, {}, Texts::tr("No row has “%1”.").arg(m_mapping.columns[field]),
                Texts::tr("The posts have no “%1”.").arg(QLatin1StringView(tableFieldNames[field]))});
    }
    for (const auto &[kind, count] : m_reported.asKeyValueRange()) {
        if (count > mostOfAKind)
            m_ready.push_back(
                Problem{kind, {}, {}, Texts::tr("%n more row(s) have the same problem.", nullptr, count - mostOfAKind),
                    Texts::tr("The same became of them.")});
    }
}

void TableReader::report(const QString &kind, const QStringList &ids, const QString &what, const QString &outcome)
{
    add({kind, m_rows->where(), ids, what, outcome});
}

void TableReader::add(Problem problem)
{
    if (++m_reported[problem.kind] <= mostOfAKind)
        m_ready.emplace_back(std::move(problem));
}

} // namespace rejoinder
