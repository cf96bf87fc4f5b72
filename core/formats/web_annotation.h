// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/formats/format.h"

/// W3C Web Annotations (w3.org/TR/annotation-model): a folder with annotations.jsonld, one collection, and the posts' texts
/// that it points into. Each annotation has a position in code points, as the recommendation counts, and a quote with what
/// stands around it, for programs that count otherwise. A relation is an annotation that links two others.
namespace rejoinder::web_annotation {

void write(const Contents &contents, const QString &path, const WriteOptions &options);

} // namespace rejoinder::web_annotation
