// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/search_csv.h"

#include "core/formats/csv.h"
#include "core/model/error.h"
#include "core/model/identity.h"
#include "core/store/leaving_names.h"

#include <QCoreApplication>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

constexpr int lot = 1'000;

} // namespace

qint64 writeHits(const Store &store, const Outline &outline, SearchRun &run, const QString &path)
{
    QSaveFile file(path);
    const auto fail = [&] {
        throw Error(QCoreApplication::translate("SearchQuery", "%1 cannot be written: %2. Choose another place.")
                .arg(path, file.errorString()));
    };
    if (!file.open(QIODevice::WriteOnly))
        fail();
    qint64 count = 0;
    const LeavingNames names(store);
    {
        CsvWriter csv(file);
        csv.row("post_id"_L1, "thread_id"_L1, "author"_L1, "depth"_L1, "left"_L1, "hit"_L1, "right"_L1, "start"_L1,
            "end"_L1, "codes"_L1);
        for (auto hits = run.next(lot); !hits.empty(); hits = run.next(lot)) {
            for (const auto &hit : hits) {
                const int depth = outline.depth(hit.node);
                const bool words = hit.span.length() > 0 && !names.arePseudonyms();
                csv.row(store.nameOf(hit.post),
                    threadName(store.thread(outline.thread(outline.threadOf(hit.node)))->uid), names.author(hit.author),
                    depth < 0 ? std::nullopt : std::optional(depth), names.words(hit.left), names.words(hit.words),
                    names.words(hit.right), words ? std::optional(hit.span.start) : std::nullopt,
                    words ? std::optional(hit.span.end) : std::nullopt, hit.codes.join(u'|'));
            }
            count += qint64(hits.size());
        }
        csv.flush();
    }
    if (run.wasStopped())
        throw Error(QCoreApplication::translate("SearchQuery", "The export was cancelled; nothing was written."),
            Error::Kind::Cancelled);
    if (!file.commit())
        fail();
    return count;
}

} // namespace rejoinder
