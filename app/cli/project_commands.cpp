// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "app/cli/completions.h"
#include "app/cli/manual.h"
#include "app/cli/output.h"
#include "core/coding/codebook_file.h"
#include "core/corpus/pseudonyms.h"
#include "core/model/do_not_quote.h"
#include "core/model/error.h"
#include "core/store/copy.h"
#include "core/store/names_rule.h"
#include "core/store/project.h"
#include "core/store/snapshots.h"

#include <QSet>

namespace rejoinder::run {

int create(const Arguments &arguments, Output &)
{
    const auto codebook = arguments.has("codebook") ? loadCodebook(arguments.value("codebook")) : defaultCodebook();
    Store::create(arguments.positional(0), codebook);
    return 0;
}

int snapshot(const Arguments &arguments, Output &)
{
    snapshots::write(arguments.positional(0), arguments.positional(1));
    return 0;
}

int restore(const Arguments &arguments, Output &)
{
    snapshots::restore(arguments.positional(0), arguments.positional(1));
    return 0;
}

namespace {

void tell(const CopyReport &report, const CopyOptions &options, const Store &store, Output &output)
{
    if (!options.pseudonyms)
        return;
    QSet<Id<Post>> marked;
    store.eachRow(RowKind::Annotation, [&](const Row &row) {
        if (const auto &annotation = std::get<Annotation>(row); annotation.code == doNotQuote())
            marked.insert(annotation.post);
    });
    if (!marked.isEmpty() && !options.blind) // A blind copy has nobody else's marks.
        output.warn(CommandLine::tr("Posts marked “Do not quote” are in the copy with their words and their marks: %1. "
                                    "Exports of it withhold the words.")
                .arg(marked.size()));
    output.line(CommandLine::tr("Pseudonyms: %1 authors; names replaced in texts: %2.")
            .arg(report.authors)
            .arg(report.namesReplaced));
}

} // namespace

int copy(const Arguments &arguments, Output &output)
{
    CopyOptions options;
    options.blind = arguments.has("blind");
    if (options.blind && !arguments.has("for"))
        throw Error(CommandLine::tr("A blind copy is one coder's. Say whose: --for NAME."), Error::Kind::Usage);
    options.pseudonyms = arguments.has("pseudonyms");
    if (arguments.has("key") && !options.pseudonyms)
        throw Error(CommandLine::tr("A key is for --pseudonyms. Ask for both, or for neither."), Error::Kind::Usage);
    options.times = named<Times>(arguments.value("times")).value_or(Times::Keep);
    const auto path = arguments.positional(0);
    if (!arguments.has("for")) {
        const Store store(path, Store::Access::ReadOnly);
        expectAllowed(store, options.pseudonyms, options.times);
        if (arguments.has("key"))
            options.key = Pseudonyms::keyIn(arguments.value("key"));
        tell(copyProject(store, arguments.positional(1), options), options, store, output);
        return 0;
    }
    // Here the coder gets a profile, so that what comes back is known as theirs.
    Project project{Store(path)};
    expectAllowed(project.store(), options.pseudonyms, options.times);
    options.forCoder = project.coderNamed(arguments.value("for"));
    if (arguments.has("key"))
        options.key = Pseudonyms::keyIn(arguments.value("key"));
    tell(copyProject(project.store(), arguments.positional(1), options), options, project.store(), output);
    return 0;
}

int manual(const Arguments &, Output &output)
{
    output.bytes(manualPage().toUtf8());
    return 0;
}

int completions(const Arguments &arguments, Output &output)
{
    output.bytes(completionsFor(arguments.positional(0)).toUtf8());
    return 0;
}

} // namespace rejoinder::run
