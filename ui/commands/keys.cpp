// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/commands/keys.h"

#include <QKeySequence>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

// evdev + 8, as both X11 and Wayland report: the rows of a keyboard begin at these codes.
struct KeyRow
{
    quint32 first;
    QLatin1StringView keys;
};
constexpr KeyRow digitRow = {10, "1234567890"_L1};
constexpr KeyRow letterRows[] = {{24, "QWERTYUIOP"_L1}, {38, "ASDFGHJKL"_L1}, {52, "ZXCVBNM"_L1}};

QChar keyAt(const KeyRow &row, quint32 scanCode)
{
    const bool inside = scanCode >= row.first && scanCode < row.first + quint32(row.keys.size());
    return inside ? QChar(row.keys[qsizetype(scanCode - row.first)]) : QChar();
}

QChar latinLetterAt(quint32 scanCode)
{
    for (const KeyRow &row : letterRows) {
        if (const QChar key = keyAt(row, scanCode); !key.isNull())
            return key;
    }
    return {};
}

} // namespace

QString keyName(const QKeyEvent &event)
{
    constexpr Qt::KeyboardModifiers commands = Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier;
    const bool shift = event.modifiers().testFlag(Qt::ShiftModifier);
    const QString text = event.text();
    if (!(event.modifiers() & commands) && text.size() == 1 && text[0].isPrint() && !text[0].isSpace()) {
        if (const QChar digit = keyAt(digitRow, event.nativeScanCode()); !shift && !digit.isNull())
            return digit;
        QChar character = text[0].toUpper();
        if (character.isLetter() && character.script() != QChar::Script_Latin) {
            if (const QChar latin = latinLetterAt(event.nativeScanCode()); !latin.isNull())
                character = latin;
        }
        return character.isLetter() && shift ? u"Shift+"_s + character : QString(character);
    }
    switch (event.key()) {
    case Qt::Key_Shift:
    case Qt::Key_Control:
    case Qt::Key_Alt:
    case Qt::Key_AltGr:
    case Qt::Key_Meta:
    case Qt::Key_unknown:
        return {};
    case Qt::Key_Enter:
        return u"Return"_s;
    default:
        const auto modifiers = event.modifiers() & ~Qt::KeypadModifier;
        return QKeySequence(QKeyCombination(modifiers, Qt::Key(event.key()))).toString(QKeySequence::PortableText);
    }
}

bool isSingleKey(const QString &key)
{
    const QKeySequence sequence = QKeySequence::fromString(key, QKeySequence::PortableText);
    if (key.size() == 1 || sequence.isEmpty())
        return true;
    const QKeyCombination press = sequence[0];
    if (press.keyboardModifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        return false;
    return press.key() < Qt::Key_F1 || press.key() > Qt::Key_F35;
}

QString normalKey(const QString &written)
{
    const QString key = written.trimmed();
    if (key.size() == 1)
        return key[0].isPrint() && !key[0].isSpace() ? key.toUpper() : QString();
    const QKeySequence sequence = QKeySequence::fromString(key, QKeySequence::PortableText);
    if (sequence.count() != 1 || sequence[0].key() == Qt::Key_unknown)
        return {};
    const QString name = sequence.toString(QKeySequence::PortableText);
    return name.contains(u' ') ? QString() : name;
}

} // namespace rejoinder
