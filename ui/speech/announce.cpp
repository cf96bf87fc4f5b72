// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/speech/announce.h"

#include <QAccessible>
#include <QTextDocumentFragment>
#include <QWidget>

namespace rejoinder {

void announce(QWidget &from, const QString &words)
{
    if (words.isEmpty())
        return;
    QAccessibleAnnouncementEvent event(&from, words);
    QAccessible::updateAccessibility(&event);
}

void announceHtml(QWidget &from, const QString &html)
{
    announce(from, QTextDocumentFragment::fromHtml(html).toPlainText());
}

} // namespace rejoinder
