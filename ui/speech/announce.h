// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QString;
class QWidget;

namespace rejoinder {

/// Has \p words said by a screen reader, when one is there: what the eye gets beside the focus. Empty: nothing.
void announce(QWidget &from, const QString &words);
/// The same of rich text.
void announceHtml(QWidget &from, const QString &html);

} // namespace rejoinder
