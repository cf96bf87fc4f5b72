// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/agreement_labels.h"
#include "app/cli/agreement_project.h"
#include "app/cli/agreement_spans.h"
#include "app/cli/commands.h"
#include "core/model/error.h"

using namespace Qt::StringLiterals;

namespace rejoinder::run {

int agreement(const Arguments &arguments, Output &output)
{
    const int sources = (arguments.has("table") ? 1 : 0) + (arguments.has("spans") ? 1 : 0)
        + static_cast<int>(arguments.positionals().size());
    if (sources != 1)
        throw Error(CommandLine::tr("\"agreement\" needs a project, --table FILE or --spans FILE. See rejoinder-cli "
                                    "agreement --help."),
            Error::Kind::Usage);
    const MeasureOptions options(arguments);
    const Progress progress = [&](double share) { return output.progress(share); };
    print(output,
        arguments.has("table")       ? figuresOfTable(arguments, options)
            : arguments.has("spans") ? figuresOfSpans(arguments, options, progress)
                                     : figuresOfProject(arguments, options, progress));
    return 0;
}

} // namespace rejoinder::run
