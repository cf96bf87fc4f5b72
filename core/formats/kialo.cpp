// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/kialo.h"

#include "core/corpus/text.h"
#include "core/formats/record_list.h"
#include "core/formats/source_file.h"
#include "core/model/error.h"
#include "core/model/identity.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rejoinder::kialo {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Kialo)
};

constexpr auto titleMark = "Discussion Title:"_L1;
const auto articleKey = u"article"_s;

enum class Side { None, Pro, Con };

struct Claim
{
    QString number; ///< "1.1.2"
    Side side = Side::None;
    QString text; ///< As written.
    int line = 0;

    /// "1.1"; empty for a thesis.
    [[nodiscard]] QString parent() const
    {
        const auto dot = number.lastIndexOf(u'.');
        return dot < 0 ? QString() : number.first(dot);
    }
    [[nodiscard]] QString where() const { return Texts::tr("line %1").arg(line); }
};

/// Kialo's Markdown as its reader sees it: \( is (, and of a link its words.
QString seen(QStringView written, QStringList &links)
{
    static const QRegularExpression mark(
        uR"(\\([\\`*_{}\[\]()#+\-.!>~|])|\[((?:\\.|[^\[\]\\\n]){1,2000})\]\((\S{1,2000}?)\)(?!\)))"_s);
    QString text;
    qsizetype from = 0;
    for (auto marks = mark.globalMatchView(written); marks.hasNext();) {
        const auto match = marks.next();
        text += written.sliced(from, match.capturedStart() - from);
        if (match.hasCaptured(3)) {
            static const QRegularExpression escape(uR"(\\([\\`*_{}\[\]()#+\-.!>~|]))"_s);
            text += match.captured(2).replace(escape, u"\\1"_s);
            links << match.captured(3).replace(escape, u"\\1"_s);
        } else {
            text += match.captured(1);
        }
        from = match.capturedEnd();
    }
    text += written.sliced(from);
    return text;
}

class Discussion
{
public:
    explicit Discussion(const QString &text, const WorkPace &pace)
    {
        static const QRegularExpression numbered(uR"(^(\d{1,9}(?:\.\d{1,9}){0,999})\.\s+(?:(Pro|Con):\s?)?(.*)$)"_s);
        int number = 0;
        for (const QStringView line : QStringView(text).tokenize(u'\n')) {
            ++number;
            const auto match = numbered.matchView(line);
            if (match.hasMatch() && isClaim(match)) {
                const QString side = match.captured(2);
                m_byNumber.insert(match.captured(1), m_claims.size());
                m_claims.push_back({match.captured(1),
                    side == u"Pro"       ? Side::Pro
                        : side.isEmpty() ? Side::None
                                         : Side::Con,
                    match.captured(3), number});
            } else if (!m_claims.empty()) {
                m_claims.back().text += u'\n' + line.toString(); // Written with a line break of its own.
            } else if (title.isEmpty() && line.startsWith(titleMark)) {
                title = line.sliced(titleMark.size()).trimmed().toString();
            }
            if (pace)
                pace(double(line.data() - text.data()) / double(text.size()));
        }
        for (Claim &claim : m_claims)
            claim.text = claim.text.trimmed();
    }

    QString title;

    [[nodiscard]] const std::vector<Claim> &claims() const { return m_claims; }
    [[nodiscard]] const Claim *claim(const QString &number) const
    {
        const auto found = m_byNumber.constFind(number);
        return found == m_byNumber.cend() ? nullptr : &m_claims[*found];
    }
    /// The only one at the top; null where there are several.
    [[nodiscard]] const Claim *thesis() const
    {
        const auto isTop = [](const Claim &claim) { return claim.parent().isEmpty(); };
        return std::ranges::count_if(m_claims, isTop) == 1 ? &*std::ranges::find_if(m_claims, isTop) : nullptr;
    }

private:
    /// Below the top a claim says its side; a line of somebody's list does not.
    [[nodiscard]] bool isClaim(const QRegularExpressionMatch &match) const
    {
        const QString number = match.captured(1);
        return match.hasCaptured(2) || m_claims.empty()
            || (!number.contains(u'.') && !m_byNumber.contains(number)
                && m_byNumber.contains(QString::number(number.toInt() - 1)));
    }

    std::vector<Claim> m_claims;
    QHash<QString, size_t> m_byNumber;
};

class Records
{
public:
    explicit Records(const Discussion &discussion, std::deque<Record> &records)
        : m_discussion(discussion)
        , m_records(records)
        , m_thesis(discussion.thesis())
    {
        m_coder.header.uid = identified("coder"_L1, {u"source"_s, u"Kialo"_s});
        m_coder.header.owner = {m_coder.header.uid};
        m_coder.name = u"Kialo"_s;
        m_coder.kind = CoderKind::Source;
    }

    void add()
    {
        addThread();
        for (const Claim &claim : m_discussion.claims()) {
            if (&claim != m_thesis)
                addPost(claim);
        }
        m_records.push_back(SourceRow{m_coder, {}, {}});
        for (const Claim &claim : m_discussion.claims()) {
            if (claim.side != Side::None)
                addRelation(claim);
        }
    }

private:
    void addThread()
    {
        SourcePost article;
        article.kind = PostKind::Article;
        article.key = articleKey;
        article.where = Texts::tr("line %1").arg(1);
        if (m_thesis) {
            article.where = m_thesis->where();
            article.text = textOf(*m_thesis, article.extras);
        }
        SourceThread thread;
        thread.title = m_discussion.title;
        thread.where = Texts::tr("line %1").arg(1);
        // As the import would make it: relations name their posts by it.
        thread.uid = identified("thread"_L1, {u"article"_s, thread.title, article.text.value_or(QString())});
        m_thread = thread.uid;
        m_records.push_back(std::move(thread));
        m_records.push_back(std::move(article));
    }

    void addPost(const Claim &claim)
    {
        SourcePost post;
        post.key = claim.number;
        post.parent = keyOf(claim.parent());
        post.where = claim.where();
        post.text = textOf(claim, post.extras);
        if (claim.side != Side::None)
            post.extras.insert(u"side"_s, claim.side == Side::Pro ? u"pro"_s : u"con"_s);
        m_records.push_back(std::move(post));
    }

    void addRelation(const Claim &claim)
    {
        const QString parent = claim.parent();
        if (!m_discussion.claim(parent))
            return; // A placeholder will stand there; the claim's extras tell its side.
        static const QRegularExpression link(uR"(^-> See (\d[\d.]*?)\.?$)"_s);
        const auto match = link.match(claim.text);
        const QString from = match.hasMatch() ? match.captured(1) : claim.number;
        if (!m_discussion.claim(from)) {
            m_records.push_back(Problem{u"missing-link"_s, claim.where(), {claim.number, from},
                Texts::tr("The claim that it refers to is not in the file."),
                Texts::tr("It is kept as it stands, without a relation.")});
            return;
        }
        const bool isPro = claim.side == Side::Pro;
        Relation relation;
        relation.header.uid = identified("relation"_L1, {threadName(m_thread), claim.number, u"Kialo"_s});
        relation.header.owner = {m_coder.header.uid};
        relation.type = {identified("code"_L1, {u"Relation"_s, isPro ? u"supports"_s : u"rebuts"_s})};
        m_records.push_back(SourceRow{
            relation, {postName(m_thread, postKey(from)), postName(m_thread, postKey(parent))}, claim.where()});
    }

    /// What a reply calls it; empty for the article.
    [[nodiscard]] QString keyOf(const QString &number) const
    {
        return m_thesis && number == m_thesis->number ? QString() : number;
    }
    [[nodiscard]] QString postKey(const QString &number) const
    {
        const QString key = keyOf(number);
        return key.isEmpty() ? articleKey : key;
    }

    static QString textOf(const Claim &claim, QJsonObject &extras)
    {
        QStringList links;
        QString text = seen(claim.text, links);
        if (!links.isEmpty())
            extras.insert(u"links"_s, QJsonArray::fromStringList(links));
        return text.isNull() ? u""_s : text;
    }

    const Discussion &m_discussion;
    std::deque<Record> &m_records;
    const Claim *m_thesis;
    Coder m_coder;
    QUuid m_thread;
};

} // namespace

int recognise(QByteArrayView head, const QString &)
{
    return QStringView(decoded(head.first(std::min<qsizetype>(head.size(), 4096)))).trimmed().startsWith(titleMark) ? 95
                                                                                                                    : 0;
}

std::unique_ptr<RecordReader> read(QIODevice &device, const QString &name, const ReadOptions &options)
{
    std::deque<Record> records;
    const QString text = sourceText(device, name, {}, records);
    const Discussion discussion(text, options.pace);
    if (discussion.claims().empty())
        throw Error(Texts::tr("%1 holds no claims: a discussion of Kialo has one a line, as “1.1. Pro: …”. Export it "
                              "again as text.")
                .arg(name));
    Records(discussion, records).add();
    return std::make_unique<RecordList>(std::move(records));
}

std::unique_ptr<RecordReader> read(const QString &path, const ReadOptions &options)
{
    return read(*openedSource(path), QFileInfo(path).fileName(), options);
}

} // namespace rejoinder::kialo
