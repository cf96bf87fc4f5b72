// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/cues/cue_index.h"

#include "core/model/error.h"
#include "core/store/store.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <atomic>
#include <exception>
#include <map>
#include <thread>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

constexpr int chunk = 256; ///< Posts read at once.
constexpr int sampleSize = 200;
constexpr qint64 betweenReports = 30; ///< Milliseconds.
constexpr auto languageKey = u"cues.language";

CueKind kindOf(quint32 lengthAndKind)
{
    return static_cast<CueKind>(lengthAndKind & 0xff);
}

/// The posts of a project shared out among threads, chunk by chunk.
class Analysis
{
public:
    Analysis(const QString &path, const Outline &outline, const CueAnalysis &analysis)
        : m_path(path)
        , m_outline(outline)
        , m_analysis(analysis)
        , m_chunks(size_t((outline.size() + chunk - 1) / chunk))
        , m_failures(size_t(std::max(1, workers())))
    {
    }

    CueIndex run()
    {
        {
            std::vector<std::jthread> others;
            for (size_t i = 1; i < m_failures.size(); ++i)
                others.emplace_back([this, i] { work(m_failures[i], {}); });
            work(m_failures[0], [this] { report(); });
        }
        for (const std::exception_ptr &failure : m_failures) {
            if (failure)
                std::rethrow_exception(failure);
        }
        CueIndex all;
        for (const CueIndex &part : m_chunks)
            all.append(part);
        return all;
    }

private:
    [[nodiscard]] int workers() const
    {
        const int wished
            = m_analysis.workers > 0 ? m_analysis.workers : static_cast<int>(std::thread::hardware_concurrency());
        return std::clamp(wished, 1, std::max(1, static_cast<int>(m_chunks.size())));
    }

    void work(std::exception_ptr &failure, const std::function<void()> &between)
    {
        try {
            const Store store(m_path, Store::Access::ReadOnly);
            CueFinder finder(m_analysis.definitions, m_analysis.language);
            for (size_t next = m_next++; next < m_chunks.size() && !m_stopped; next = m_next++)
                analyse(next, store, finder, between);
            // Others may still be at work.
            while (between && m_done < m_outline.size() && !m_stopped) {
                between();
                std::this_thread::sleep_for(std::chrono::milliseconds(5));
            }
        } catch (...) {
            failure = std::current_exception();
            m_stopped = true;
        }
    }

    void analyse(size_t index, const Store &store, CueFinder &finder, const std::function<void()> &between)
    {
        std::vector<Id<Post>> posts;
        const int first = static_cast<int>(index) * chunk;
        for (int node = first; node < std::min(first + chunk, m_outline.size()); ++node)
            posts.push_back(m_outline.post(node));
        for (const PostContent &content : store.contents(posts)) {
            if (m_stopped)
                return;
            m_chunks[index].append(finder.find(content.text));
            ++m_done;
            if (between)
                between();
        }
    }

    void report()
    {
        if (m_analysis.progress && (!m_sinceReport.isValid() || m_sinceReport.elapsed() >= betweenReports)) {
            m_sinceReport.start();
            if (!m_analysis.progress(double(m_done) / double(std::max(1, m_outline.size()))))
                throw Error(QCoreApplication::translate("Cues", "Finding cues was cancelled."), Error::Kind::Cancelled);
        }
    }

    const QString m_path;
    const Outline &m_outline;
    const CueAnalysis &m_analysis;
    std::vector<CueIndex> m_chunks;
    std::vector<std::exception_ptr> m_failures; ///< One a worker.
    std::atomic<size_t> m_next = 0;
    std::atomic<int> m_done = 0; ///< Posts.
    std::atomic<bool> m_stopped = false;
    QElapsedTimer m_sinceReport;
};

} // namespace

std::vector<bool> CueIndex::admitted(CueKinds kinds) const
{
    std::vector<bool> admitted(m_kinds.size());
    std::ranges::transform(m_kinds, admitted.begin(), [&](CueKinds there) { return there.containsAll(kinds); });
    return admitted;
}

std::vector<Cue> CueIndex::cues(int node) const
{
    std::vector<Cue> cues;
    for (qint64 i = node == 0 ? 0 : m_ends[node - 1]; i < m_ends[node]; ++i) {
        const Packed &packed = m_cues[i];
        const int start = static_cast<int>(packed.start);
        const int length = static_cast<int>(packed.lengthAndKind >> 8);
        cues.push_back({kindOf(packed.lengthAndKind), {start, start + length}});
    }
    return cues;
}

std::array<CueIndex::Count, cueKindCount> CueIndex::counts() const
{
    std::array<Count, cueKindCount> counts{};
    for (const Packed &packed : m_cues)
        ++counts[static_cast<size_t>(kindOf(packed.lengthAndKind))].cues;
    for (CueKinds kinds : m_kinds) {
        for (int i = 0; i < cueKindCount; ++i)
            counts[i].posts += kinds.contains(static_cast<CueKind>(i));
    }
    return counts;
}

void CueIndex::append(std::span<const Cue> cues)
{
    constexpr quint32 longest = (1u << 24) - 1; // A longer one ends there.
    CueKinds &kinds = m_kinds.emplace_back();
    for (const Cue &cue : cues) {
        kinds.insert(cue.kind);
        const quint32 length = std::min(longest, static_cast<quint32>(cue.span.length()));
        m_cues.push_back({static_cast<quint32>(cue.span.start), length << 8 | static_cast<quint32>(cue.kind)});
    }
    m_ends.push_back(cueCount());
}

void CueIndex::append(const CueIndex &following)
{
    const qint64 before = cueCount();
    m_kinds.insert(m_kinds.end(), following.m_kinds.begin(), following.m_kinds.end());
    m_cues.insert(m_cues.end(), following.m_cues.begin(), following.m_cues.end());
    for (qint64 end : following.m_ends)
        m_ends.push_back(before + end);
}

CueLanguage cueLanguage(
    const Store &store, const Outline &outline, const CueDefinitions &definitions, const QString &named)
{
    CueLanguage language{named.isEmpty() ? store.setting(languageKey) : named, {}};
    // What was set where another person's definition was at hand is no reason to find nothing here.
    if (named.isEmpty() && !definitions.of(language.chosen))
        language.chosen.clear();
    if (!language.chosen.isEmpty() || outline.size() == 0)
        return language;
    std::vector<Id<Post>> sample;
    const int step = std::max(1, outline.size() / sampleSize);
    for (int node = 0; node < outline.size(); node += step)
        sample.push_back(outline.post(node));
    const CueFinder finder(definitions);
    std::map<QString, int> told;
    for (const PostContent &content : store.beginnings(sample, 1000))
        ++told[finder.guessed(content.text)];
    told.erase(QString());
    if (!told.empty())
        language.otherwise = std::ranges::max_element(told, {}, [](const auto &count) { return count.second; })->first;
    return language;
}

void setCueLanguage(Store &store, const QString &language)
{
    store.setSetting(languageKey, language);
}

CueIndex analysedCues(const QString &path, const Outline &outline, const CueAnalysis &analysis)
{
    return Analysis(path, outline, analysis).run();
}

} // namespace rejoinder
