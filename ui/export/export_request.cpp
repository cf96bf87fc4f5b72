// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/export/export_request.h"

#include "core/corpus/export.h"
#include "core/cues/cue_index.h"
#include "core/cues/cue_tables.h"
#include "core/store/names_rule.h"
#include "core/store/timing.h"
#include "ui/export/reading_pages.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

const QString pdf = u"pdf"_s;
const QString svg = u"svg"_s;
const QString html = u"html"_s;

QString translated(const char *text)
{
    return QCoreApplication::translate("Export", text);
}

void writeCopy(
    const Contents &contents, const ExportRequest &request, const reading_copy::Choice &choice, const QString &path)
{
    if (request.kind == pdf)
        writeReadingPdf(contents, path, choice, request.title);
    else if (request.kind == svg)
        writeReadingSvg(contents, path, choice, request.title);
    else
        reading_copy::write(contents, path, choice);
}

} // namespace

VeilOptions allowedVeil(const Store &store, const VeilOptions &asked, const QString &keyFile)
{
    expectAllowed(store, asked.pseudonyms, asked.times);
    VeilOptions veil = asked;
    if (!keyFile.isEmpty())
        veil.key = Pseudonyms::keyIn(keyFile);
    return veil;
}

std::vector<ExportKind> exportKinds()
{
    std::vector<ExportKind> kinds;
    for (const Format &format : formats()) {
        if (!format.write)
            continue;
        const QString id = QString::fromLatin1(format.id);
        kinds.push_back({id, QCoreApplication::translate("Format", format.name),
            QString::fromLatin1(format.suffixes).section(u' ', 0, 0), id == html, holdsExtras(format),
            format.read != nullptr, id.startsWith("refi-qda"_L1),
            format.about ? QCoreApplication::translate("Format", format.about) : QString()});
    }
    kinds.push_back(
        {pdf, translated(QT_TRANSLATE_NOOP("Export", "Reading copy (PDF)")), pdf, true, false, false, false, {}});
    kinds.push_back({svg, translated(QT_TRANSLATE_NOOP("Export", "Reading copy (one picture, SVG)")), svg, true, false,
        false, false, {}});
    return kinds;
}

void carryOut(const QString &project, const ExportRequest &request, const std::function<bool(double)> &progress)
{
    const Store store(project, Store::Access::ReadOnly);
    const Veil contents(store, allowedVeil(store, request.veil, request.keyFile));
    if (const Format *format = formatOf(request.kind); format && request.kind != html) {
        WriteOptions options;
        options.coders = request.coders;
        options.qdaCounting = request.counting;
        options.progress = progress;
        return writeExport(request.path, request.replace, [&](const QString &fresh) {
            if (!request.cues && !request.times)
                return format->write(contents, fresh, options);
            std::optional<CueFinder> finder;
            if (request.cues) {
                const CueDefinitions definitions = cueDefinitions();
                finder.emplace(definitions, cueLanguage(store, store.outline(), definitions));
            }
            writeWithExtras(contents, *format, fresh, options, finder ? &*finder : nullptr,
                request.times ? timesOf(store) : EachTiming());
        });
    }
    const reading_copy::Choice choice{request.coders, {}, request.threads, progress};
    writeExport(
        request.path, request.replace, [&](const QString &fresh) { writeCopy(contents, request, choice, fresh); });
}

} // namespace rejoinder
