// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/formats/reading_copy.h"

class QPagedPaintDevice;

/// The reading copy on paper. For workers: nothing here needs the GUI thread, each post is laid out by itself (so memory
/// does not grow with the thread), and choice.progress is asked after each.
namespace rejoinder {

/// Which pages are painted; both ends count, 0: from the first, to the last.
struct PageRange
{
    int first = 0;
    int last = 0;
};

/// Paints on \p device, an open printer or PDF, with \p title and the number at the foot of each page.
void paintReadingCopy(QPagedPaintDevice &device, const Contents &contents, const reading_copy::Choice &choice,
    const QString &title, PageRange range = {});

/// A new PDF, A4 or Letter as the locale has it. Throws Error.
void writeReadingPdf(
    const Contents &contents, const QString &path, const reading_copy::Choice &choice, const QString &title);

/// One picture as tall as the threads are, to be cut and set by other programs. Throws Error.
void writeReadingSvg(
    const Contents &contents, const QString &path, const reading_copy::Choice &choice, const QString &title);

} // namespace rejoinder
