// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/corpus/import_reading.h"

#include "core/corpus/beside.h"
#include "core/corpus/sieve.h"
#include "core/model/error.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Import)
};

const Format &formatFor(const QString &source, const QString &id)
{
    if (id.isEmpty())
        return recognised(source);
    const Format *format = formatOf(id);
    if (!format || !format->read)
        throw Error(
            Texts::tr("There is no format “%1” that Rejoinder reads. “rejoinder-cli formats” lists them.").arg(id),
            Error::Kind::Usage);
    return *format;
}

/// Hands on what a selection takes. What is wrong with a post is told before the post: it goes the same way.
class Sifting
{
public:
    Sifting(Sieve &sieve, Importer &importer)
        : m_sieve(sieve)
        , m_importer(importer)
    {
    }

    void add(Record &&record)
    {
        if (const auto *problem = std::get_if<Problem>(&record); problem && !problem->where.isEmpty()) {
            if (!m_held.empty() && m_held.front().where != problem->where)
                flush();
            m_held.push_back(std::move(std::get<Problem>(record)));
            return;
        }
        const bool isTaken = m_sieve.takes(record);
        if (const auto *post = std::get_if<SourcePost>(&record); post && !isTaken) {
            ++m_importer.report().rows;
            if (!m_held.empty() && m_held.front().where == post->where)
                m_held.clear();
            return;
        }
        if (!isTaken)
            return;
        if (!std::holds_alternative<SourceThread>(record))
            flush();
        m_importer.add(std::move(record));
    }

    void flush()
    {
        for (Problem &problem : m_held)
            m_importer.add(std::move(problem));
        m_held.clear();
    }

private:
    Sieve &m_sieve;
    Importer &m_importer;
    std::vector<Problem> m_held;
};

/// Goes through all sources once.
class Passage
{
public:
    Passage(const std::vector<ImportSource> &sources, const ImportRequest &request, Pace &pace, int passages)
        : m_sources(sources)
        , m_request(request)
        , m_pace(pace)
        , m_shares(static_cast<double>(sources.size()) * passages)
    {
    }

    /// \p begin gets each source's number before its records, \p end its reader behind them.
    template<class Begin, class Visit, class End>
    void run(Begin begin, Visit visit, End end)
    {
        for (size_t i = 0; i < m_sources.size(); ++i) {
            begin(static_cast<int>(i));
            const auto told = [&](double share) { m_pace((m_done + share) / m_shares); };
            ReadOptions options = m_request.options;
            options.pace = told;
            const Beside<RecordReader> reader(m_sources[i].format->read(m_sources[i].path, options).release());
            while (auto record = reader->next()) {
                visit(std::move(*record));
                told(reader->progress());
            }
            end(*reader, i == 0);
            ++m_done;
        }
    }

private:
    const std::vector<ImportSource> &m_sources;
    const ImportRequest &m_request;
    Pace &m_pace;
    double m_shares; ///< Sources, as often as they are read.
    double m_done = 0;
};

void countRows(ImportReport &report, const RecordReader &reader, qint64 before, bool isFirst)
{
    const auto rows = reader.rowCount();
    report.rowsAreCounted = rows && (isFirst || report.rowsAreCounted);
    if (!rows)
        return;
    report.rows = before + rows->read;
    report.leftOut += rows->leftOut;
}

void refuseEmpty(Importer &importer)
{
    const auto &report = importer.report();
    if (report.threads == 0 && report.present == 0 && report.passedOver.allPosts() > 0)
        throw Error(Texts::tr("There is nothing to import: no thread of the source is as you ask for."));
    if (report.threads == 0 && report.present == 0 && importer.rows().empty())
        throw Error(Texts::tr("There is nothing to import: the source holds no thread."));
}

} // namespace

void Pace::operator()(double share)
{
    m_share = share;
    if (!goesOn())
        throw cancelled();
}

bool Pace::goesOn()
{
    constexpr int interval = 30; // Milliseconds: a click on Cancel is answered within 100.
    if (!m_isCancelled && m_progress && m_timer.elapsed() >= interval) {
        m_timer.start();
        m_isCancelled = !m_progress(m_share);
    }
    return !m_isCancelled;
}

Error Pace::cancelled()
{
    return Error(Texts::tr("The import was cancelled; nothing was added."), Error::Kind::Cancelled);
}

std::vector<ImportSource> sourcesOf(const ImportRequest &request)
{
    if (request.sources.isEmpty())
        throw Error(Texts::tr("There is nothing to import: name a file."), Error::Kind::Usage);
    std::vector<ImportSource> sources;
    for (const QString &path : request.sources)
        sources.push_back({path, &formatFor(path, request.format)});
    return sources;
}

void readAll(const std::vector<ImportSource> &sources, const ImportRequest &request, Importer &importer, Pace &pace)
{
    auto &report = importer.report();
    report.format = QString::fromLatin1(sources.front().format->id);
    Sieve sieve(request.selection, static_cast<int>(sources.size()));
    Passage passage(sources, request, pace, sieve.looks() + 1);
    while (sieve.needsLook()) {
        passage.run([&](int source) { sieve.beginSource(source); }, [&](const Record &record) { sieve.look(record); },
            [](const RecordReader &, bool) {});
        sieve.endLook();
    }
    Sifting sifting(sieve, importer);
    qint64 before = 0;
    passage.run(
        [&](int source) {
            sieve.beginSource(source);
            importer.beginSource(QFileInfo(sources[size_t(source)].path).fileName());
            before = report.rows;
        },
        [&](Record &&record) { sifting.add(std::move(record)); },
        [&](const RecordReader &reader, bool isFirst) {
            sifting.flush();
            countRows(report, reader, before, isFirst);
        });
    report.passedOver = sieve.passedOver();
    importer.finish([&] { pace(1); });
    refuseEmpty(importer);
}

} // namespace rejoinder
