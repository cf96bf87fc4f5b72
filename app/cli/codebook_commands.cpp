// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "app/cli/named_by.h"
#include "app/cli/output.h"
#include "core/coding/codebook_file.h"
#include "core/coding/codebook_history.h"
#include "core/coding/codebook_load.h"
#include "core/model/error.h"
#include "core/model/identity.h"
#include "core/model/iso_time.h"
#include "core/store/leaving_names.h"
#include "core/store/names_rule.h"
#include "core/store/profile.h"
#include "core/store/project.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rejoinder::run {

namespace {

/// A time, a day (its end), or the number of a step; 0 is the beginning.
CodebookVersion versionNamed(const CodebookHistory &history, const QString &text)
{
    bool isNumber = false;
    if (const qint64 seq = text.toLongLong(&isNumber); isNumber && seq >= 0)
        return history.versionAfter(seq);
    const bool isDay = text.size() == 10;
    if (const auto time = readIsoTime((isDay ? text + "T23:59:59Z"_L1 : text).toLatin1()))
        return history.versionAt(*time);
    throw Error(CommandLine::tr("\"%1\" is no time. Write 2026-03-04, 2026-03-04T05:06:07Z, or the number of a step.")
                    .arg(text),
        Error::Kind::Usage);
}

CodebookVersion versionAsked(const CodebookHistory &history, const Store &store, const Arguments &arguments)
{
    if (arguments.has("annotation")) {
        const QString id = arguments.value("annotation");
        const auto annotation = store.find<Annotation>(uidNamed(letter::annotation, id));
        if (!annotation)
            throw Error(CommandLine::tr("There is no annotation \"%1\" in the project.").arg(id), Error::Kind::Usage);
        return history.madeUnder(store, *annotation);
    }
    return arguments.has("at") ? versionNamed(history, arguments.value("at")) : history.versions().back();
}

std::optional<QString> timeOf(const CodebookVersion &version)
{
    return version.step.seq ? std::optional(QString::fromLatin1(isoTime(version.step.at))) : std::nullopt;
}

void writeVersion(Json &json, const Store &store, const CodebookVersion &version)
{
    const auto coder = store.find<Coder>(version.step.actor.value);
    json.field("version", version.number);
    json.field("step", version.step.seq);
    json.field("at", timeOf(version));
    json.field("coder", coder ? coder->name : QString());
    json.field("label", version.step.label);
}

void writeDifferences(Json &json, const std::vector<CodebookDifference> &all)
{
    json.array("changes", [&] {
        for (const CodebookDifference &difference : all) {
            json.object([&] {
                json.field("code", externalName(letter::code, difference.code.value));
                json.field("path", difference.path);
                json.field("change", difference.name());
                json.field("field", difference.field.isEmpty() ? QString() : difference.field);
                json.field("before", difference.before);
                json.field("after", difference.after);
                json.field("words", difference.words());
            });
        }
    });
}

void showDifferences(Output &output, const std::vector<CodebookDifference> &all)
{
    output.json().object([&] { writeDifferences(output.json(), all); });
    for (const CodebookDifference &difference : all)
        output.line(difference.words());
    if (all.empty())
        output.line(CommandLine::tr("Nothing was changed."));
}

void showCodebook(Output &output, const Store &store, const CodebookHistory &history, const CodebookVersion &version)
{
    const Codebook codebook = history.codebook(version);
    const QStringList columns = codebookColumns();
    auto &json = output.json();
    json.object([&] {
        writeVersion(json, store, version);
        json.array("codes", [&] {
            for (const Code &code : codebook.codes()) {
                const QStringList cells = codebookCells(code, codebook);
                json.object([&] {
                    for (qsizetype i = 0; i < columns.size(); ++i)
                        json.field(columns[i].toLatin1().constData(), cells[i].isEmpty() ? QString() : cells[i]);
                });
            }
        });
        json.array("versions", [&] {
            for (const CodebookVersion &each : history.versions())
                json.object([&] { writeVersion(json, store, each); });
        });
    });
    output.line(CommandLine::tr("version %1 of %2").arg(version.number).arg(history.versions().size()));
    for (const Code &code : codebook.codes()) {
        const QString path = codebook.path({code.header.uid});
        const auto depth = splitPath(path).size() - 1;
        const QString key = code.key.isEmpty() ? QString() : u"  ["_s + code.key + u']';
        const Code *successor = codebook.effective({code.header.uid});
        const QString retired = !code.retired ? QString()
            : successor == &code              ? CommandLine::tr("  (retired)")
                                 : CommandLine::tr("  (retired: %1)").arg(codebook.path({successor->header.uid}));
        output.line(QString(2 * depth, u' ') + code.name + key + retired);
    }
}

int load(const Arguments &arguments, Output &output)
{
    Project project{Store(arguments.positional(0))};
    const QString path = arguments.value("load");
    const Action action = loadIntoCodebook(project.codebook(), codebookEntries(path), QFileInfo(path).fileName());
    const Codebook before = project.codebook();
    std::vector<Code> codes = before.codes();
    for (const Edit &edit : action.edits) {
        std::erase_if(codes, [&](const Code &code) { return code.header.uid == edit.uid(); });
        codes.push_back(std::get<Code>(*edit.after));
    }
    if (!arguments.has("dry-run"))
        project.apply(action.edits, action.label,
            arguments.has("coder") ? project.coderNamed(arguments.value("coder")) : actingCoder(project));
    showDifferences(output, differences(before, Codebook(std::move(codes))));
    return 0;
}

int exportTo(const QString &path, const Arguments &arguments, const Store &store, const CodebookHistory &history,
    const CodebookVersion &version)
{
    if (QFileInfo::exists(path) && !arguments.has("force"))
        throw Error(
            CommandLine::tr("%1 is there already and is left as it is. Choose another name, or --force.").arg(path));
    const bool pseudonyms = arguments.has("pseudonyms");
    expectAllowed(store, pseudonyms, namesRule(store).times);
    const LeavingNames names(
        store, pseudonyms, arguments.has("key") ? Pseudonyms::keyIn(arguments.value("key")) : QByteArray());
    saveCodebook(names.codebook(history.codebook(version)), path, documentOf(store, version));
    return 0;
}

} // namespace

int codebook(const Arguments &arguments, Output &output)
{
    if (arguments.has("pseudonyms") && !arguments.has("export"))
        throw Error(CommandLine::tr("--pseudonyms is for what leaves the project: --export."), Error::Kind::Usage);
    if (arguments.has("key") && !arguments.has("pseudonyms"))
        throw Error(CommandLine::tr("A key is for --pseudonyms. Ask for both, or for neither."), Error::Kind::Usage);
    if (arguments.has("load"))
        return load(arguments, output);
    const Store store(arguments.positional(0), Store::Access::ReadOnly);
    const CodebookHistory history(store);
    if (arguments.has("diff")) {
        const CodebookVersion from = versionNamed(history, arguments.value("diff"));
        const QString until = arguments.positional(1);
        const CodebookVersion to = until.isNull() ? history.versions().back() : versionNamed(history, until);
        showDifferences(output, differences(history.codebook(from), history.codebook(to)));
        return 0;
    }
    if (!arguments.positional(1).isNull())
        throw Error(CommandLine::tr("A second time belongs to --diff."), Error::Kind::Usage);
    const CodebookVersion version = versionAsked(history, store, arguments);
    if (arguments.has("export"))
        return exportTo(arguments.value("export"), arguments, store, history, version);
    showCodebook(output, store, history, version);
    return 0;
}

} // namespace rejoinder::run
