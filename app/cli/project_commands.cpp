// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "app/cli/completions.h"
#include "app/cli/output.h"
#include "core/coding/codebook_file.h"
#include "core/store/store.h"

namespace rejoinder::run {

int create(const Arguments &arguments, Output &)
{
    const auto codebook = arguments.has("codebook") ? loadCodebook(arguments.value("codebook")) : defaultCodebook();
    Store::create(arguments.positional(0), codebook);
    return 0;
}

int completions(const Arguments &arguments, Output &output)
{
    output.bytes(completionsFor(arguments.positional(0)).toUtf8());
    return 0;
}

} // namespace rejoinder::run
