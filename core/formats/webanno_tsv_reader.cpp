// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How WebAnno TSV 3 is read: INCEpTION's documentation of the format (webannotsv.adoc).

#include "core/corpus/text.h"
#include "core/formats/coded_documents.h"
#include "core/formats/record_list.h"
#include "core/formats/source_file.h"
#include "core/formats/source_folder.h"
#include "core/formats/webanno_tsv.h"
#include "core/model/error.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <map>

using namespace Qt::StringLiterals;

namespace rejoinder::webanno_tsv {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(WebAnnoTsv)
};

constexpr auto firstLine = "#FORMAT=WebAnno TSV 3"_L1;
constexpr auto ourLayer = "webanno.custom.Rejoinder"_L1;
constexpr int mostNames = 100'000;
constexpr int mostLookedAt = 3;
constexpr int longestText = 64 << 20; ///< UTF-16 units: an offset beyond is no offset.

/// What the format escapes in texts and in values; whatever else stands after a backslash stands for itself.
QString unescaped(QStringView text)
{
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != u'\\' || i + 1 == text.size()) {
            result += text[i];
            continue;
        }
        const QChar c = text[++i];
        result += c == u'n' ? QChar(u'\n')
            : c == u't'     ? QChar(u'\t')
            : c == u'r'     ? QChar(u'\r')
            : c == u'f'     ? QChar(u'\f')
                            : c;
    }
    return result;
}

/// Parts between signs that no backslash protects.
QStringList parted(QStringView cell, QChar by)
{
    QStringList parts{QString()};
    for (qsizetype i = 0; i < cell.size(); ++i) {
        if (cell[i] == by) {
            parts << QString();
            continue;
        }
        parts.last() += cell[i];
        if (cell[i] == u'\\' && i + 1 < cell.size())
            parts.last() += cell[++i];
    }
    return parts;
}

/// "PERSON[1]": a value and the number that tells one annotation from another; 0: it has none.
struct Value
{
    QString text; ///< Null: none.
    int number = 0;
};

Value valueOf(const QString &part)
{
    Value value;
    QStringView text = part;
    // A bracket of the value itself is protected.
    if (text.endsWith(u']') && !text.endsWith(u"\\]"_s)) {
        const auto bracket = text.lastIndexOf(u'[');
        bool isNumber = false;
        const int number = bracket < 0 ? 0 : text.sliced(bracket + 1).chopped(1).toInt(&isNumber);
        if (isNumber && (bracket == 0 || text[bracket - 1] != u'\\')) {
            value.number = number;
            text = text.first(bracket);
        }
    }
    if (text != u"*" && text != u"_")
        value.text = unescaped(text);
    return value;
}

struct Layer
{
    QString name;
    QStringList features;
    QString base; ///< Of relations: the layer of their ends.
    bool isRelation = false;
    int column = 0; ///< Its first, from 0.

    [[nodiscard]] int width() const { return int(std::max<qsizetype>(1, features.size())) + (isRelation ? 1 : 0); }
    [[nodiscard]] QString shortName() const { return name.section(u'.', -1); }
};

struct Token
{
    QString name; ///< "1-4", or "1-4.1" for a part of it.
    Span units; ///< UTF-16.
    QStringList cells;
    QString where;
};

/// One file.
class Table
{
public:
    Table(const QString &text, const QString &file)
    {
        int number = 0;
        for (const QStringView line : QStringView(text).tokenize(u'\n')) {
            const QString where = Texts::tr("%1, line %2").arg(file).arg(++number);
            const QStringView words = line.endsWith(u'\r') ? line.chopped(1) : line;
            if (words.startsWith("#T_"_L1))
                addLayer(words);
            else if (words.startsWith("#Text="_L1))
                m_sentence << unescaped(words.sliced(6));
            else if (!words.startsWith(u'#') && !words.isEmpty())
                addToken(words, where);
        }
    }

    [[nodiscard]] const std::vector<Layer> &layers() const { return m_layers; }
    [[nodiscard]] const std::vector<Token> &tokens() const { return m_tokens; }
    [[nodiscard]] const QString &text() const { return m_text; }

private:
    void addLayer(QStringView line)
    {
        Layer layer;
        layer.isRelation = line.startsWith("#T_RL="_L1);
        layer.features = line.sliced(line.indexOf(u'=') + 1).toString().split(u'|');
        layer.name = layer.features.takeFirst();
        if (layer.isRelation && !layer.features.isEmpty())
            layer.base = layer.features.takeLast().remove("BT_"_L1);
        layer.column = m_layers.empty() ? 0 : m_layers.back().column + m_layers.back().width();
        m_layers.push_back(std::move(layer));
    }

    void addToken(QStringView line, const QString &where)
    {
        const QStringList cells = line.toString().split(u'\t');
        const QStringList places = cells.value(1).split(u'-');
        bool sound[2]{};
        const Span units{places.value(0).toInt(&sound[0]), places.value(1).toInt(&sound[1])};
        if (cells.size() < 3 || !sound[0] || !sound[1] || units.start < 0 || units.end < units.start
            || units.end > longestText)
            throw Error(Texts::tr("It is no token of WebAnno TSV: %1. Export it again.").arg(where));
        if (!m_sentence.isEmpty()) {
            // What stood between two sentences is not told, but its length is.
            if (m_text.size() < units.start)
                m_text += QString(units.start - m_text.size(), u'\n');
            m_text += m_sentence.join(u'\n');
            m_sentence.clear();
        }
        m_tokens.push_back({cells[0], units, cells.mid(3), where});
    }

    std::vector<Layer> m_layers;
    std::vector<Token> m_tokens;
    QStringList m_sentence; ///< Its lines, until its first token says where it begins.
    QString m_text;
};

/// The codings of one file.
class Layers
{
public:
    Layers(CodedDocuments &to, const Table &table, const QString &text, int document, Uid<Coder> coder)
        : m_to(to)
        , m_table(table)
        , m_offsets(text)
        , m_document(document)
        , m_coder(coder)
    {
    }

    void read()
    {
        for (const Layer &layer : m_table.layers()) {
            if (!layer.isRelation)
                readSpans(layer);
        }
        for (const Layer &layer : m_table.layers()) {
            if (layer.isRelation)
                readRelations(layer);
        }
    }

private:
    struct Marked
    {
        Span units;
        QStringList values; ///< By feature.
        QString where;
    };
    /// Layer, then the number, or the token and the place in its stack.
    using Key = std::pair<QString, QString>;

    static Key keyOf(const Layer &layer, const Token &token, int number, qsizetype place)
    {
        return {layer.name, number > 0 ? QString::number(number) : u"%1/%2"_s.arg(token.name).arg(place)};
    }

    void readSpans(const Layer &layer)
    {
        std::map<Key, Marked> marked;
        std::vector<Key> order;
        for (const Token &token : m_table.tokens()) {
            for (int feature = 0; feature < layer.width(); ++feature) {
                const QString cell = token.cells.value(layer.column + feature, u"_"_s);
                if (cell == "_"_L1 || cell.isEmpty())
                    continue;
                const QStringList parts = parted(cell, u'|');
                for (qsizetype place = 0; place < parts.size(); ++place) {
                    const Value value = valueOf(parts[place]);
                    const Key key = keyOf(layer, token, value.number, place);
                    const auto [found, isNew] = marked.try_emplace(key, Marked{token.units, {}, token.where});
                    if (isNew)
                        order.push_back(key);
                    Marked &one = found->second;
                    one.units
                        = {std::min(one.units.start, token.units.start), std::max(one.units.end, token.units.end)};
                    one.values.resize(layer.width());
                    one.values[feature] = value.text;
                    m_onToken[token.name].push_back(key);
                }
            }
        }
        for (const Key &key : order)
            m_places.emplace(key, m_to.add(codingOf(layer, marked[key])));
    }

    [[nodiscard]] CodedDocuments::Coding codingOf(const Layer &layer, const Marked &marked)
    {
        CodedDocuments::Coding coding;
        coding.document = m_document;
        coding.span = m_offsets.spanFromUtf16(marked.units.start, marked.units.end);
        coding.coder = m_coder;
        coding.where = marked.where;
        const QString label = marked.values.value(0);
        if (layer.name == ourLayer) {
            coding.code = m_to.code(label, splitPath(label));
            if (const QString target = marked.values.value(1); !target.isEmpty())
                coding.target = m_to.code(target, splitPath(target));
            if (const int certainty = marked.values.value(2).toInt(); certainty >= 1 && certainty <= 3)
                coding.certainty = certainty;
            coding.memo = marked.values.value(3);
            coding.whole = !marked.values.value(4).isEmpty();
            return coding;
        }
        coding.code = m_to.code({}, {layer.shortName(), label.isEmpty() ? layer.shortName() : label});
        QStringList others;
        for (qsizetype i = 1; i < marked.values.size(); ++i) {
            if (!marked.values[i].isEmpty())
                others << u"%1: %2"_s.arg(layer.features.value(i), marked.values[i]);
        }
        coding.memo = others.join(u'\n');
        return coding;
    }

    void readRelations(const Layer &layer)
    {
        const int base = layer.column + layer.width() - 1;
        for (const Token &token : m_table.tokens()) {
            const QString cell = token.cells.value(base, u"_"_s);
            if (cell == "_"_L1 || cell.isEmpty())
                continue;
            const QStringList sources = parted(cell, u'|');
            const QStringList types = parted(token.cells.value(layer.column), u'|');
            for (qsizetype place = 0; place < sources.size(); ++place) {
                QString numbers = sources[place].section(u'[', 1);
                if (numbers.endsWith(u']'))
                    numbers.chop(1);
                const QString type = valueOf(types.value(place)).text;
                const QString name = type.isEmpty() ? layer.shortName() : type;
                m_to.relate(m_to.code(name, {u"Relation"_s, name}, CodeKind::Relation),
                    endAt(layer, sources[place].section(u'[', 0, 0), numbers.section(u'_', 0, 0).toInt(), token.where),
                    endAt(layer, token.name, numbers.section(u'_', 1, 1).toInt(), token.where), m_coder, token.where);
            }
        }
    }

    /// The annotation of the base layer with that number, or the one on that token; a token where tokens are related.
    CodedDocuments::Place endAt(const Layer &layer, const QString &token, int number, const QString &where)
    {
        if (number > 0) {
            const auto found = m_places.find({layer.base, QString::number(number)});
            return found == m_places.end() ? CodedDocuments::Place() : found->second;
        }
        for (const Key &key : m_onToken.value(token)) {
            if (key.first == layer.base)
                return m_places[key];
        }
        const auto found = std::ranges::find(m_table.tokens(), token, &Token::name);
        if (found == m_table.tokens().end() || !layer.base.endsWith(".Token"_L1))
            return {};
        const auto [place, isNew] = m_places.try_emplace(Key{layer.base, token});
        if (isNew)
            place->second = m_to.add({.document = m_document,
                .span = m_offsets.spanFromUtf16(found->units.start, found->units.end),
                .code = m_to.code({}, {u"Token"_s, u"Token"_s}),
                .coder = m_coder,
                .where = where});
        return place->second;
    }

    CodedDocuments &m_to;
    const Table &m_table;
    Offsets m_offsets;
    int m_document;
    Uid<Coder> m_coder;
    std::map<Key, CodedDocuments::Place> m_places;
    QHash<QString, std::vector<Key>> m_onToken;
};

bool isTable(QByteArrayView head)
{
    return head.startsWith(QByteArrayView(firstLine.data(), firstLine.size()));
}

QStringList tablesIn(const SourceFolder &folder)
{
    QStringList tables;
    int others = 0;
    for (const auto names = folder.names(mostNames); const QString &name : names) {
        if (!name.endsWith(".tsv"_L1) || (tables.isEmpty() && others == mostLookedAt))
            continue;
        if (isTable(folder.opened(name).device->peek(firstLine.size())))
            tables << name;
        else
            ++others;
    }
    return tables;
}

/// Whose file it is, and of what: folders are coders with us, documents in the export of INCEpTION ("thread.txt/anna.tsv").
struct Named
{
    QString document;
    QString coder;
};

Named namedBy(const QString &name, const QString &fallback)
{
    const QString file = QFileInfo(name).completeBaseName();
    const QString folder = folderOf(name).isEmpty() ? QString() : fileOf(folderOf(name).chopped(1));
    if (folder.contains(u'.'))
        return {folder.section(u'.', 0, -2), file};
    return {file, folder.isEmpty() ? fallback : folder};
}

} // namespace

int recognise(QByteArrayView head, const QString &path)
{
    if (isTable(head))
        return 96;
    const auto folder
        = QFileInfo(path).isDir() || head.startsWith("PK\x03\x04") ? SourceFolder::openedIfWhole(path) : nullptr;
    return folder && !tablesIn(*folder).isEmpty() ? 90 : 0;
}

std::unique_ptr<RecordReader> read(const QString &path, const ReadOptions &options)
{
    const QFileInfo info(path);
    const auto folder = SourceFolder::open(path);
    const auto holder = folder ? nullptr : SourceFolder::open(info.absolutePath());
    const SourceFolder &files = folder ? *folder : *holder;
    const QStringList tables = folder ? tablesIn(*folder) : QStringList{info.fileName()};
    if (tables.isEmpty())
        throw Error(Texts::tr("%1 holds no table of WebAnno TSV 3.").arg(info.fileName()));
    std::deque<Record> records;
    std::optional<thread_places::Places> places;
    const QString ours = QLatin1StringView(thread_places::fileName);
    if (folder && folder->names(mostNames).contains(ours))
        places = thread_places::read(sourceText(*files.opened(ours).device, ours, {}, records), ours);
    CodedDocuments documents(records, places);
    double done = 0;
    for (const QString &name : tables) {
        if (options.pace)
            options.pace(done++ / double(tables.size()));
        const Table table(sourceText(*files.opened(name).device, name, {}, records), name);
        const Named named = namedBy(name, info.completeBaseName());
        // The words between sentences are only in our own file.
        const auto known = places ? places->threads.constFind(named.document)
                                  : QHash<QString, thread_places::PlacedThread>::const_iterator();
        const bool isOurs = places && known != places->threads.cend();
        const QString text = isOurs ? known->words : table.text();
        if (text.isEmpty()) {
            documents.report(u"bad-row"_s, name, Texts::tr("It holds no text."), Texts::tr("It is left out."));
            continue;
        }
        const int document = documents.addDocument(named.document, text, name);
        // Threads that nobody has coded are in a folder that is no coder's.
        const bool isCoded = !places || std::ranges::contains(places->head.coders, named.coder, [](const auto &person) {
            return person.folder;
        });
        if (isCoded)
            Layers(documents, table, text, document, documents.coderNamed(named.coder)).read();
    }
    documents.finish();
    return std::make_unique<RecordList>(std::move(records));
}

} // namespace rejoinder::webanno_tsv
