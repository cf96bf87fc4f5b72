// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/cues/cue.h"

#include <QCoreApplication>

namespace rejoinder {

QStringList namesOfCues()
{
    QStringList names;
    for (const char *name : Names<CueKind>::values)
        names += QString::fromLatin1(name);
    return names;
}

QString titleOf(CueKind kind)
{
    static constexpr std::array titles{
        QT_TRANSLATE_NOOP("Cues", "Hedges"),
        QT_TRANSLATE_NOOP("Cues", "Boosters"),
        QT_TRANSLATE_NOOP("Cues", "Negation"),
        QT_TRANSLATE_NOOP("Cues", "Contrast"),
        QT_TRANSLATE_NOOP("Cues", "Concession"),
        QT_TRANSLATE_NOOP("Cues", "Cause"),
        QT_TRANSLATE_NOOP("Cues", "Conclusion"),
        QT_TRANSLATE_NOOP("Cues", "Questions"),
        QT_TRANSLATE_NOOP("Cues", "Quotation"),
        QT_TRANSLATE_NOOP("Cues", "Reported speech"),
        QT_TRANSLATE_NOOP("Cues", "Address and mention"),
        QT_TRANSLATE_NOOP("Cues", "First person"),
        QT_TRANSLATE_NOOP("Cues", "Second person"),
        QT_TRANSLATE_NOOP("Cues", "Evidence"),
        QT_TRANSLATE_NOOP("Cues", "Insult markers"),
    };
    static_assert(titles.size() == cueKindCount);
    return QCoreApplication::translate("Cues", titles[static_cast<size_t>(kind)]);
}

} // namespace rejoinder
