// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "app/cli/named_by.h"
#include "app/cli/output.h"
#include "core/coding/adjudicate.h"
#include "core/coding/settled.h"
#include "core/model/error.h"
#include "core/model/identity.h"
#include "core/model/names.h"
#include "core/store/profile.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace rejoinder::run {

namespace {

constexpr std::array standings{"open"_L1, "reopened"_L1, "contested"_L1, "postponed"_L1, "settled"_L1};
constexpr std::array matters{"post"_L1, "span"_L1, "relation"_L1};
constexpr std::array orders{"thread"_L1, "code"_L1, "size"_L1, "pair"_L1};

double toleranceAsked(const Arguments &arguments)
{
    if (!arguments.has("tolerance"))
        return 1;
    bool isNumber = false;
    const double tolerance = arguments.value("tolerance").toDouble(&isNumber);
    if (!isNumber || !(tolerance > 0 && tolerance <= 1))
        throw Error(CommandLine::tr("--tolerance is a number above 0, and 1 at most, not \"%1\".")
                        .arg(arguments.value("tolerance")),
            Error::Kind::Usage);
    return tolerance;
}

/// What is printed, with the names it needs.
class Docket
{
public:
    Docket(const Project &project, CaseList list)
        : m_store(project.store())
        , m_codebook(project.codebook())
        , m_list(std::move(list))
        , m_progress(progressOf(m_list.cases))
    {
        for (const auto &coder : project.coders())
            m_coders.insert(coder.header.uid, coder.name);
    }

    void write(Json &json, const std::vector<GoldScore> &gold) const
    {
        json.object([&] {
            json.array("cases", [&] {
                for (const auto &of : m_list.cases)
                    writeCase(json, of);
            });
            json.field("compared", m_list.compared);
            json.field("unfinished", m_list.unfinished);
            writeProgress(json);
            writeReasons(json);
            json.array("gold", [&] {
                for (const auto &score : gold)
                    writeScore(json, score);
            });
        });
    }

    void printCases(Output &output) const
    {
        for (const auto &of : m_list.cases) {
            QStringList said;
            for (const auto &version : of.versions)
                said.append(u"%1: %2"_s.arg(nameOf(version.coder), words(of, version)));
            output.line(u"%1  %2  %3  %4  %5  %6"_s.arg(externalName(letter::adjudicated, of.uid),
                QString(standings[size_t(of.standing)]).leftJustified(9),
                QString(matters[size_t(of.matter)]).leftJustified(8), m_store.nameOf(of.post),
                of.isSettled() ? QString(nameOf(of.decisions.front().outcome)) : u"-"_s, said.join(u" | "_s)));
        }
        const auto &progress = m_progress;
        output.line(CommandLine::tr("cases: %1, settled: %2 (taken %3, edited %4, rejected %5, nothing here %6), "
                                    "postponed: %7, reopened: %8, contested: %9")
                .arg(progress.cases)
                .arg(progress.settled)
                .arg(progress.taken)
                .arg(progress.edited)
                .arg(progress.rejected)
                .arg(progress.nothing)
                .arg(progress.postponed)
                .arg(progress.reopened)
                .arg(progress.contested));
        output.line(CommandLine::tr("posts compared: %1, coders' posts left out, because they are not marked done: %2")
                .arg(m_list.compared)
                .arg(m_list.unfinished));
    }

    void printReasons(Output &output) const
    {
        for (const auto &trouble : troubledCodes(m_store, m_codebook, m_list.cases)) {
            QStringList reasons;
            for (const auto &[reason, count] : trouble.reasons)
                reasons.append(u"%1 %2"_s.arg(reason).arg(count));
            output.line(CommandLine::tr("%1  cases: %2, overruled: %3  %4")
                    .arg(m_codebook.path(trouble.code))
                    .arg(trouble.cases)
                    .arg(trouble.overruled)
                    .arg(reasons.join(u", "_s)));
        }
    }

    void printGold(Output &output, const std::vector<GoldScore> &gold) const
    {
        const auto figure = [](std::optional<double> value) {
            return value ? QString::number(*value, 'f', 4) : CommandLine::tr("undefined");
        };
        for (const auto &score : gold)
            output.line(CommandLine::tr("%1  %2  precision %3, recall %4, F1 %5  (%6 in common, %7 agreed, %8 own)")
                    .arg(nameOf(score.coder), QString(matters[size_t(score.matter)]).leftJustified(8),
                        figure(score.precision()), figure(score.recall()), figure(score.f1()))
                    .arg(score.common)
                    .arg(score.agreed)
                    .arg(score.own));
    }

    void keepDisputed()
    {
        std::erase_if(m_list.cases, [](const Case &of) { return !isDisputed(of); });
    }
    void arrangeBy(CaseOrder order, const Outline &outline) { arrange(m_list.cases, order, m_codebook, outline); }
    [[nodiscard]] const std::vector<Coder> &coders() const { return m_list.coders; }

private:
    using Names = QHash<QUuid, QString>;

    static QLatin1StringView nameOf(Outcome outcome) { return rejoinder::nameOf(outcome); }
    QString nameOf(Uid<Coder> coder) const { return m_coders.value(coder.value); }

    QString path(Uid<Code> code) const { return code.isNull() ? QString() : m_codebook.path(code); }

    QString endName(const End &end) const
    {
        if (!end.annotation.isNull())
            return externalName(letter::annotation, end.annotation.value);
        return end.post.isNull() ? QString() : m_store.nameOf(end.post);
    }

    QString words(const Case &of, const Version &version) const
    {
        if (version.isNothing())
            return u"-"_s;
        QStringList words;
        for (const auto &annotation : version.annotations) {
            words.append(of.matter == Matter::Span
                    ? u"%1 %2-%3"_s.arg(path(annotation.code)).arg(*annotation.start).arg(*annotation.end)
                    : path(annotation.code));
        }
        if (version.relation)
            words.append(u"%1 %2"_s.arg(path(version.relation->type),
                version.relation->target().isAbsent() ? u"absent"_s : endName(version.relation->target())));
        return words.join(u", "_s);
    }

    void writeVersion(Json &json, const Version &version) const
    {
        json.object([&] {
            json.field("coder", nameOf(version.coder));
            json.field("coderId", externalName(letter::coder, version.coder.value));
            json.array("annotations", [&] {
                for (const auto &annotation : version.annotations) {
                    json.object([&] {
                        json.field("id", externalName(letter::annotation, annotation.header.uid));
                        json.field("code", path(annotation.code));
                        json.field("start", annotation.start);
                        json.field("end", annotation.end);
                        json.field("quote", annotation.start ? annotation.quote : QString());
                        json.field("certainty", annotation.certainty);
                    });
                }
            });
            if (!version.relation)
                return json.field("relation", nullptr);
            json.object("relation", [&] {
                json.field("id", externalName(letter::relation, version.relation->header.uid));
                json.field("type", path(version.relation->type));
                json.field("source", endName(version.relation->source()));
                const QString target = endName(version.relation->target());
                json.field("target", target.isEmpty() ? QString() : target);
            });
        });
    }

    void writeDecisions(Json &json, const char *key, const std::vector<Decision> &decisions) const
    {
        json.array(key, [&] {
            for (const auto &decision : decisions) {
                json.object([&] {
                    json.field("id", externalName(letter::decision, decision.header.uid));
                    json.field("outcome", nameOf(decision.outcome));
                    json.field("reason", decision.reason.isEmpty() ? QString() : decision.reason);
                    json.field("note", decision.note.isEmpty() ? QString() : decision.note);
                    json.field("coder", nameOf(decision.header.owner));
                    json.field("coderId", externalName(letter::coder, decision.header.owner.value));
                });
            }
        });
    }

    void writeCase(Json &json, const Case &of) const
    {
        json.object([&] {
            json.field("id", externalName(letter::adjudicated, of.uid));
            json.field("standing", standings[size_t(of.standing)]);
            json.field("matter", matters[size_t(of.matter)]);
            json.field("post", m_store.nameOf(of.post));
            json.field("group", path(of.group));
            json.field("target", path(of.target));
            json.field("agrees", of.agrees);
            json.field("proposed", nameOf(of.versions[size_t(proposedVersion(of, m_codebook))].coder));
            json.array("versions", [&] {
                for (const auto &version : of.versions)
                    writeVersion(json, version);
            });
            writeDecisions(json, "decisions", of.decisions);
            writeDecisions(json, "former", of.former);
            json.array("agreed", [&] {
                for (const auto &row : of.agreed)
                    json.value(
                        externalName(of.matter == Matter::Relation ? letter::relation : letter::annotation, row));
            });
        });
    }

    void writeProgress(Json &json) const
    {
        const auto &progress = m_progress;
        json.object("progress", [&] {
            json.field("cases", progress.cases);
            json.field("settled", progress.settled);
            json.field("taken", progress.taken);
            json.field("edited", progress.edited);
            json.field("rejected", progress.rejected);
            json.field("nothing", progress.nothing);
            json.field("postponed", progress.postponed);
            json.field("reopened", progress.reopened);
            json.field("contested", progress.contested);
            json.field("agreeing", progress.agreeing);
            json.field("accepted", progress.accepted);
        });
    }

    void writeReasons(Json &json) const
    {
        json.array("codes", [&] {
            for (const auto &trouble : troubledCodes(m_store, m_codebook, m_list.cases)) {
                json.object([&] {
                    json.field("code", path(trouble.code));
                    json.field("cases", trouble.cases);
                    json.field("overruled", trouble.overruled);
                    json.array("reasons", [&] {
                        for (const auto &[reason, count] : trouble.reasons) {
                            json.object([&] {
                                json.field("reason", reason);
                                json.field("n", count);
                            });
                        }
                    });
                });
            }
        });
    }

    void writeScore(Json &json, const GoldScore &score) const
    {
        json.object([&] {
            json.field("coder", nameOf(score.coder));
            json.field("coderId", externalName(letter::coder, score.coder.value));
            json.field("matter", matters[size_t(score.matter)]);
            json.field("common", score.common);
            json.field("agreed", score.agreed);
            json.field("own", score.own);
            json.field("precision", score.precision());
            json.field("recall", score.recall());
            json.field("f1", score.f1());
        });
    }

    const Store &m_store;
    const Codebook &m_codebook;
    CaseList m_list;
    SettlingProgress m_progress;
    Names m_coders;
};

int accept(Project &project, const CaseRequest &request, const Arguments &arguments, Output &output)
{
    const auto coder = arguments.has("coder") ? project.coderNamed(arguments.value("coder")) : actingCoder(project);
    const auto acceptance = acceptAgreed(project.store(), project.codebook(), project.outline(), request, coder,
        [&](double share) { return output.progress(share); });
    project.apply(acceptance.action.edits, acceptance.action.label, coder);
    output.json().object([&] {
        output.json().field("accepted", acceptance.cases);
        output.json().field("waiting", acceptance.waiting);
    });
    output.line(CommandLine::tr("accepted: %1, relations that wait for their ends: %2")
            .arg(acceptance.cases)
            .arg(acceptance.waiting));
    return 0;
}

} // namespace

int adjudicate(const Arguments &arguments, Output &output)
{
    Project project{
        Store(arguments.positional(0), arguments.has("accept") ? Store::Access::ReadWrite : Store::Access::ReadOnly)};
    CaseRequest request;
    for (const auto names = arguments.values("of"); const auto &name : names)
        request.coders.push_back(named_by::coder(project.store(), name));
    for (const auto paths = arguments.values("code"); const auto &path : paths)
        request.codes.push_back(named_by::code(project.codebook(), path));
    request.tolerance = toleranceAsked(arguments);
    request.countUnfinished = arguments.has("unfinished");
    if (arguments.has("accept"))
        return accept(project, request, arguments, output);

    Docket docket(project,
        listCases(project.store(), project.codebook(), project.outline(), request,
            [&](double share) { return output.progress(share); }));
    if (const auto order = std::ranges::find(orders, arguments.value("order")); order != orders.end())
        docket.arrangeBy(CaseOrder(order - orders.begin()), project.outline());
    std::vector<GoldScore> gold;
    if (arguments.has("gold") || output.isJson())
        gold = goldScores(project.store(), project.codebook(), project.outline(), docket.coders());
    if (arguments.has("reasons"))
        docket.printReasons(output);
    if (arguments.has("gold"))
        docket.printGold(output, gold);
    if (!arguments.has("all"))
        docket.keepDisputed();
    if (arguments.has("list") || !(arguments.has("reasons") || arguments.has("gold")))
        docket.printCases(output);
    docket.write(output.json(), gold);
    return 0;
}

} // namespace rejoinder::run
