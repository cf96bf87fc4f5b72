// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/actions.h"
#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "app/cli/lines.h"
#include "app/cli/output.h"
#include "core/model/error.h"
#include "core/store/profile.h"

#include <QJsonDocument>

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

} // namespace rejoinder::run
