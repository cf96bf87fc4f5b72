// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "app/cli/named_by.h"
#include "app/cli/output.h"
#include "core/agreement/percent.h"
#include "core/formats/ratings_table.h"
#include "core/model/error.h"
#include "core/store/ratings.h"

#include <QFile>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace rejoinder::run {

namespace {

/// One line of the report.
struct Figure
{
    QString level; ///< Null: of a table.
    QString code; ///< Null: pooled.
    Agreement agreement;
};

QString reasonOf(Exclusion::Reason reason)
{
    switch (reason) {
    case Exclusion::Reason::NobodyCoded:
        return CommandLine::tr("coded by nobody");
    case Exclusion::Reason::OneCoder:
        return CommandLine::tr("coded by one coder only");
    case Exclusion::Reason::Unfinished:
        return CommandLine::tr("annotated but not marked done");
    }
    return {};
}

QString whyUndefined(Agreement::Undefined why)
{
    switch (why) {
    case Agreement::Undefined::No:
        return {};
    case Agreement::Undefined::OneCoder:
        return CommandLine::tr("there are not two coders");
    case Agreement::Undefined::NoUnits:
        return CommandLine::tr("there is nothing that a coder has finished");
    case Agreement::Undefined::NothingShared:
        return CommandLine::tr("no unit was coded by two coders");
    }
    return {};
}

constexpr std::array levels{
    std::pair{"span"_L1, Level::Span},
    std::pair{"post"_L1, Level::Post},
    std::pair{"thread"_L1, Level::Thread},
    std::pair{"relation"_L1, Level::Relation},
};

/// Each code against the rest of its group, then all groups together.
void addLevel(std::vector<Figure> &figures, const QString &level, const std::vector<LoadedRatings> &groups)
{
    std::vector<Agreement> whole;
    for (const auto &group : groups) {
        const auto finished = [&](Agreement agreement) {
            if (group.unfinished > 0)
                agreement.excluded.push_back({Exclusion::Reason::Unfinished, group.unfinished});
            return agreement;
        };
        for (int label = 0; label < static_cast<int>(group.codes.size()); ++label)
            figures.push_back(
                {level, group.ratings.labels()[label], finished(percentAgreement(group.ratings.collapsed(label)))});
        whole.push_back(finished(percentAgreement(group.ratings)));
    }
    figures.push_back({level, {}, pooled(whole)});
}

std::vector<Figure> figuresOfProject(const Arguments &arguments)
{
    const Store store(arguments.positional(0), Store::Access::ReadOnly);
    const auto codebook = store.codebook();
    RatingsRequest request;
    for (const auto names = arguments.values("coder"); const auto &coder : names)
        request.coders.push_back(named_by::coder(store, coder));
    for (const auto names = arguments.values("code"); const auto &code : names)
        request.codes.push_back(named_by::code(codebook, code));
    for (const auto options = arguments.values("option"); const auto &option : options) {
        if (option != "unfinished=exclude"_L1 && option != "unfinished=count"_L1)
            throw Error(
                CommandLine::tr("-o cannot be \"%1\". Write unfinished=exclude or unfinished=count.").arg(option),
                Error::Kind::Usage);
        request.countUnfinished = option == "unfinished=count"_L1;
    }
    const auto outline = store.outline();
    std::vector<Figure> figures;
    for (const auto &[name, level] : levels) {
        if (arguments.has("level") && arguments.value("level") != name)
            continue;
        request.level = level;
        addLevel(figures, name, loadRatings(store, outline, request));
    }
    return figures;
}

std::vector<Figure> figuresOfTable(const Arguments &arguments)
{
    const auto path = arguments.value("table");
    QFile file(path);
    const bool opened = path == "-"_L1 ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!opened)
        throw Error(CommandLine::tr("%1 cannot be read: %2.").arg(path, file.errorString()));
    const auto ratings = ratingsFromCsv(file, path, arguments.value("codes").split(u',', Qt::SkipEmptyParts));
    std::vector<Figure> figures;
    figures.reserve(ratings.labels().size() + 1);
    for (int label = 0; label < static_cast<int>(ratings.labels().size()); ++label)
        figures.push_back({{}, ratings.labels()[label], percentAgreement(ratings.collapsed(label))});
    figures.push_back({{}, {}, percentAgreement(ratings)});
    return figures;
}

void writeFigure(Json &json, const Figure &figure)
{
    const auto &agreement = figure.agreement;
    json.object([&] {
        json.field("measure", u"percent_agreement"_s);
        json.field("metric", u"nominal"_s);
        if (!figure.level.isNull())
            json.field("level", figure.level);
        json.field("code", figure.code);
        json.field("value", agreement.value);
        json.field("undefined", whyUndefined(agreement.why));
        json.field("n", agreement.n);
        json.field("coders", agreement.coders());
        json.array("excluded", [&] {
            for (const auto &exclusion : agreement.excluded) {
                json.object([&] {
                    json.field("reason", reasonOf(exclusion.reason));
                    json.field("count", exclusion.count);
                });
            }
        });
        json.field("interval", nullptr);
    });
}

void printFigures(Output &output, const std::vector<Figure> &figures)
{
    qsizetype width = 8;
    for (const auto &figure : figures)
        width = std::max(width, figure.code.size() + figure.level.size() + 2);
    for (const auto &figure : figures) {
        const auto &agreement = figure.agreement;
        const auto name = (figure.level.isNull() ? QString() : figure.level + "  "_L1)
            + (figure.code.isNull() ? CommandLine::tr("(all)") : figure.code);
        const auto value = agreement.value ? QString::number(*agreement.value * 100, 'f', 1) + " %"_L1 : u"–"_s;
        auto line = u"%1  %2  n = %3, "_s.arg(name.leftJustified(width), value.rightJustified(7)).arg(agreement.n)
            + CommandLine::tr("coders: %1").arg(agreement.coders());
        if (!agreement.value)
            line += "; "_L1 + whyUndefined(agreement.why);
        for (const auto &exclusion : agreement.excluded)
            line += u"; "_s + reasonOf(exclusion.reason) + u": %1"_s.arg(exclusion.count);
        output.line(line);
    }
}

} // namespace

int agreement(const Arguments &arguments, Output &output)
{
    const bool ofTable = arguments.has("table");
    if (ofTable != arguments.positionals().isEmpty())
        throw Error(
            CommandLine::tr("\"agreement\" needs a project or --table FILE. See rejoinder-cli agreement --help."),
            Error::Kind::Usage);
    const auto figures = ofTable ? figuresOfTable(arguments) : figuresOfProject(arguments);
    auto &json = output.json();
    json.object([&] {
        json.array("results",
            [&] { std::ranges::for_each(figures, [&](const Figure &figure) { writeFigure(json, figure); }); });
    });
    printFigures(output, figures);
    return 0;
}

} // namespace rejoinder::run
