// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"

/// What the commands do, each as its row of the table names it.
namespace rejoinder::run {

int formats(const Arguments &arguments, Output &output);
int create(const Arguments &arguments, Output &output);
int tree(const Arguments &arguments, Output &output);
int code(const Arguments &arguments, Output &output);
int undo(const Arguments &arguments, Output &output);
int redo(const Arguments &arguments, Output &output);
int history(const Arguments &arguments, Output &output);
int rounds(const Arguments &arguments, Output &output);
int exportTables(const Arguments &arguments, Output &output);
int ethics(const Arguments &arguments, Output &output);
int snapshot(const Arguments &arguments, Output &output);
int restore(const Arguments &arguments, Output &output);
int copy(const Arguments &arguments, Output &output);
int import(const Arguments &arguments, Output &output);
int assign(const Arguments &arguments, Output &output);
int handout(const Arguments &arguments, Output &output);
int copies(const Arguments &arguments, Output &output);
int merge(const Arguments &arguments, Output &output);
int adjudicate(const Arguments &arguments, Output &output);
int agreement(const Arguments &arguments, Output &output);
int codebook(const Arguments &arguments, Output &output);
int mergeCodes(const Arguments &arguments, Output &output);
int recode(const Arguments &arguments, Output &output);
int splitCode(const Arguments &arguments, Output &output);
int cues(const Arguments &arguments, Output &output);
int search(const Arguments &arguments, Output &output);
int stats(const Arguments &arguments, Output &output);
int check(const Arguments &arguments, Output &output);
int completions(const Arguments &arguments, Output &output);
int manual(const Arguments &arguments, Output &output);

} // namespace rejoinder::run
