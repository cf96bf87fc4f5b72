// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/faces.h"

#include <QFontDatabase>

using namespace Qt::StringLiterals;

namespace rejoinder {

QString familyOf(Settings::Face face)
{
    QStringList wanted;
    if (face == Settings::Face::Serif)
        wanted = {u"Noto Serif"_s, u"Source Serif 4"_s, u"DejaVu Serif"_s, u"Liberation Serif"_s, u"Georgia"_s};
    else if (face == Settings::Face::Dyslexic)
        wanted = {u"OpenDyslexic"_s, u"OpenDyslexic 3"_s, u"OpenDyslexic3"_s, u"Open Dyslexic"_s};
    const QStringList installed = QFontDatabase::families();
    for (const QString &family : wanted) {
        if (installed.contains(family))
            return family;
    }
    return {};
}

bool isInstalled(Settings::Face face)
{
    return face == Settings::Face::Sans || !familyOf(face).isEmpty();
}

} // namespace rejoinder
