// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/actions.h"
#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "app/cli/lines.h"
#include "app/cli/output.h"
#include "core/model/error.h"
#include "core/model/iso_time.h"
#include "core/store/profile.h"

#include <QJsonDocument>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace rejoinder::run {

namespace {

/// One line's action, which may name what earlier lines \p made; false where it failed.
bool answerLine(Project &project, const QByteArray &line, int number, Uid<Coder> coder, QHash<QString, QString> &made,
    Output &output)
{
    Json answer;
    try {
        QJsonParseError error;
        const auto document = QJsonDocument::fromJson(line, &error);
        if (!document.isObject()) {
            throw Error(error.error == QJsonParseError::NoError
                    ? CommandLine::tr("The line is no JSON object.")
                    : CommandLine::tr("The line is no JSON: %1.").arg(error.errorString()));
        }
        answer.object([&] {
            answer.field("line", number);
            const QString id = perform(project, document.object(), coder, made, answer);
            if (!id.isEmpty())
                made.insert(u'#' + QString::number(number), id);
        });
    } catch (const Error &error) {
        Json failure;
        failure.object([&] {
            failure.field("line", number);
            failure.field("error", error.sentence());
        });
        output.acknowledge(failure);
        return false;
    }
    output.acknowledge(answer);
    return true;
}

/// Undoes or redoes as often as asked; says how often there was something.
int turn(const Arguments &arguments, Output &output, std::optional<Store::Turned> (Project::*once)(), const char *key,
    const QString &summary)
{
    const auto count = arguments.value("count") == "all"_L1 ? std::numeric_limits<int>::max()
                                                            : arguments.number("count", 0).value_or(1);
    Project project{Store(arguments.positional(0))};
    QStringList labels;
    while (labels.size() < count) {
        const auto turned = (project.*once)();
        if (!turned)
            break;
        labels.append(turned->step.label);
    }
    auto &json = output.json();
    json.object([&] {
        json.field(key, qint64(labels.size()));
        json.array("labels", [&] { std::ranges::for_each(labels, [&](const QString &label) { json.value(label); }); });
    });
    for (const auto &label : labels)
        output.line(label);
    output.line(summary.arg(labels.size()));
    return 0;
}

} // namespace

int code(const Arguments &arguments, Output &output)
{
    Project project{Store(arguments.positional(0))};
    Lines lines(arguments.positionals().size() > 1 ? arguments.positional(1) : u"-"_s);
    // A profile is made for the first action that needs it, so that reading no action writes nothing.
    std::optional<Uid<Coder>> coder;
    QHash<QString, QString> made;
    bool failed = false;
    QByteArray line;
    for (int number = 1; lines.next(line); ++number) {
        if (!coder)
            coder = arguments.has("coder") ? project.coderNamed(arguments.value("coder")) : actingCoder(project);
        failed |= !answerLine(project, line, number, *coder, made, output);
    }
    return failed ? 1 : 0;
}

int undo(const Arguments &arguments, Output &output)
{
    return turn(arguments, output, &Project::undo, "undone", CommandLine::tr("Steps undone: %1."));
}

int redo(const Arguments &arguments, Output &output)
{
    return turn(arguments, output, &Project::redo, "redone", CommandLine::tr("Steps done again: %1."));
}

int history(const Arguments &arguments, Output &output)
{
    const Store store(arguments.positional(0), Store::Access::ReadOnly);
    QHash<QUuid, QString> names;
    for (const auto &coder : store.coders())
        names.insert(coder.header.uid, coder.name);
    auto steps = store.history();
    std::ranges::reverse(steps);
    auto &json = output.json();
    json.object([&] {
        json.array("steps", [&] {
            for (const auto &step : steps) {
                json.object([&] {
                    json.field("seq", step.seq);
                    json.field("at", QString::fromLatin1(isoTime(step.at)));
                    json.field("coder", names.value(step.actor.value));
                    json.field("label", step.label);
                    json.field("edits", step.edits);
                    json.field("undone", step.undone);
                    json.field("foreign", step.foreign);
                });
            }
        });
    });
    for (const auto &step : steps) {
        const auto mark = step.foreign ? CommandLine::tr(" (from a merge)")
            : step.undone              ? CommandLine::tr(" (undone)")
                                       : QString();
        output.line(u"%1  %2  %3  %4%5"_s.arg(QString::number(step.seq), QString::fromLatin1(isoTime(step.at)),
            names.value(step.actor.value, u"-"_s), step.label, mark));
    }
    return 0;
}

} // namespace rejoinder::run
