// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/ethics_report.h"

#include "core/model/do_not_quote.h"
#include "core/model/error.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

constexpr int postsBetweenReports = 256;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(EthicsReport)
};

class Reporting
{
public:
    Reporting(const Store &store, int leastWords, const std::function<bool(double)> &progress)
        : m_store(store)
        , m_progress(progress)
        , m_finder(authorsOf(store))
    {
        m_report.leastWords = leastWords;
        m_report.rule = namesRule(store);
        m_report.authors = m_authors;
        store.eachRow(RowKind::Annotation, [this](const Row &row) {
            if (const auto &annotation = std::get<Annotation>(row); annotation.code == doNotQuote())
                m_marked.insert(annotation.post);
        });
    }

    EthicsReport report()
    {
        const auto threads = m_store.threads();
        for (size_t i = 0; i < threads.size(); ++i) {
            m_report.addresses += !threads[i].url.isEmpty();
            m_store.eachPost(threads[i].id, [&](const Contents::ReadPost &read) {
                if (m_seen++ % postsBetweenReports == 0)
                    goOn(double(i) / double(threads.size()));
                look(read);
            });
        }
        keepWhatStandsOnce();
        count();
        return std::move(m_report);
    }

private:
    QStringList authorsOf(const Store &store)
    {
        QStringList names;
        auto query = store.database().prepare("SELECT name FROM author");
        while (query.step())
            names.append(query.text(0));
        m_authors = int(names.size());
        return names;
    }

    void goOn(double share) const
    {
        if (m_progress && !m_progress(share))
            throw Error(Texts::tr("The report was cancelled."), Error::Kind::Cancelled);
    }

    void look(const Contents::ReadPost &read)
    {
        if (m_marked.contains(read.post.id))
            m_report.doNotQuote.push_back(read.post.id);
        if (!read.text || read.text->isEmpty())
            return;
        ++m_report.posts;
        for (FoundClue &found : m_finder.find(*read.text))
            m_report.findings.push_back({read.post.id, std::move(found)});
        const QByteArray passage = longPassage(*read.text, m_report.leastWords);
        if (passage.isEmpty())
            return;
        ++m_passages[passage];
        m_passageOf.insert(qsizetype(m_report.findings.size()), passage);
        m_report.findings.push_back({read.post.id, {Clue::Passage, {0, codePoints(*read.text)}, {}}});
    }

    void keepWhatStandsOnce()
    {
        std::vector<EthicsReport::Finding> kept;
        for (size_t i = 0; i < m_report.findings.size(); ++i) {
            if (m_report.findings[i].found.clue != Clue::Passage
                || m_passages.value(m_passageOf.value(qsizetype(i))) == 1)
                kept.push_back(std::move(m_report.findings[i]));
        }
        m_report.findings = std::move(kept);
    }

    void count()
    {
        std::array<Id<Post>, clueCount> last;
        for (const auto &finding : m_report.findings) {
            const auto clue = size_t(finding.found.clue);
            ++m_report.counts[clue].findings;
            m_report.counts[clue].posts += std::exchange(last[clue], finding.post) != finding.post;
        }
    }

    const Store &m_store;
    const std::function<bool(double)> &m_progress;
    int m_authors = 0;
    ClueFinder m_finder;
    EthicsReport m_report;
    QSet<Id<Post>> m_marked;
    QHash<QByteArray, int> m_passages; ///< How often each stands.
    QHash<qsizetype, QByteArray> m_passageOf; ///< By finding.
    int m_seen = 0;
};

} // namespace

EthicsReport ethicsReport(const Store &store, int leastWords, const std::function<bool(double)> &progress)
{
    return Reporting(store, leastWords, progress).report();
}

QString shownName(Clue clue)
{
    switch (clue) {
    case Clue::Email:
        return Texts::tr("e-mail addresses");
    case Clue::KnownHandle:
        return Texts::tr("@mentions of authors");
    case Clue::OtherHandle:
        return Texts::tr("@mentions of others");
    case Clue::Name:
        return Texts::tr("names of authors in texts");
    case Clue::Phone:
        return Texts::tr("telephone numbers");
    case Clue::Profile:
        return Texts::tr("links to somebody’s page");
    case Clue::Passage:
        break;
    }
    return Texts::tr("long posts that stand once");
}

QLatin1StringView nameOf(Clue clue)
{
    constexpr std::array names{
        "email"_L1, "handle"_L1, "other-handle"_L1, "name"_L1, "phone"_L1, "profile"_L1, "passage"_L1};
    return names[size_t(clue)];
}

QStringList explanations(const EthicsReport &report)
{
    QStringList paragraphs{
        Texts::tr("Found by their shape and by the names of the authors here: some are missed, and some are no clue. "
                  "Nicknames, misspelt names, places, jobs and what people tell of themselves are not looked for."),
        Texts::tr("Pseudonyms replace authors’ names, @mentions and e-mail addresses, and take away addresses of "
                  "threads, further fields of the source and names of files. Telephone numbers, links and the words "
                  "themselves stay; so do the source’s own ids of posts, which lead back to them where it is public."),
        Texts::tr(
            "A post of %1 words or more that stands once in the project is found by a search engine that knows the "
            "source, from any sentence of it: pseudonyms do not help. Paraphrase instead of quoting, or mark the "
            "post “Do not quote”, and exports withhold its words.")
            .arg(report.leastWords)};
    return paragraphs;
}

} // namespace rejoinder
