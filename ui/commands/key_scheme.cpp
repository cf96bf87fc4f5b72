// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/commands/key_scheme.h"

#include "core/model/codebook.h"
#include "core/model/error.h"
#include "ui/commands/keys.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QKeySequence>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

constexpr qsizetype mostBytes = 1 << 20;
constexpr qsizetype mostKeys = 4; ///< Of one command.

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(KeyScheme)
};

bool isCaretKey(int key)
{
    constexpr std::array keys = {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down, Qt::Key_Home, Qt::Key_End,
        Qt::Key_PageUp, Qt::Key_PageDown};
    return std::ranges::find(keys, key) != keys.end();
}

/// Who has the key and never gives it up: the text, the desktop, an input method. Empty: nobody.
QString owner(const QString &name)
{
    if (name.size() == 1)
        return {};
    const QKeyCombination press = QKeySequence::fromString(name, QKeySequence::PortableText)[0];
    const auto modifiers = press.keyboardModifiers();
    const Qt::Key key = press.key();
    const bool control = modifiers.testFlag(Qt::ControlModifier);
    const bool alt = modifiers.testFlag(Qt::AltModifier);
    const bool isFunctionKey = key >= Qt::Key_F1 && key <= Qt::Key_F35;
    if (isCaretKey(key) && !alt && (!control || (key != Qt::Key_PageUp && key != Qt::Key_PageDown)))
        return Texts::tr("the caret in the text");
    constexpr std::array text = {"Esc"_L1, "Tab"_L1, "Shift+Backtab"_L1, "Ctrl+A"_L1, "Menu"_L1, "Shift+F10"_L1};
    if (std::ranges::find(text, name) != text.end() || key == Qt::Key_Backtab)
        return Texts::tr("the text and its menus");
    if (alt && !control && key >= Qt::Key_A && key <= Qt::Key_Z)
        return Texts::tr("the menus, and letters of some keyboards");
    constexpr std::array inputMethods = {
        "Ctrl+Space"_L1, "Shift+Space"_L1, "Ctrl+Shift+U"_L1, "Ctrl+."_L1, "Ctrl+;"_L1, "Ctrl+M"_L1, "Ctrl+Shift+F"_L1};
    if (std::ranges::find(inputMethods, name) != inputMethods.end())
        return Texts::tr("input methods");
    if (modifiers.testFlag(Qt::MetaModifier) || (control && alt) || (isFunctionKey && (control || alt)))
        return Texts::tr("the desktop");
    return {};
}

/// Whether both are listened to at one place.
bool meet(Scope a, Scope b)
{
    return a == b || a == Scope::Window || b == Scope::Window;
}

const Code *codeWith(const Codebook &codebook, const QString &key)
{
    for (const Code *code : codebook.taggable()) {
        if (!code->key.isEmpty() && code->key.compare(key, Qt::CaseInsensitive) == 0)
            return code;
    }
    return nullptr;
}

Error error(const QString &sentence)
{
    return Error(sentence);
}

QStringList keysFrom(const QJsonValue &value, const QString &id, const QString &name)
{
    const QJsonArray written = value.toArray();
    if (!value.isArray() || written.size() > mostKeys)
        throw error(Texts::tr("%1: the keys of “%2” must be a list of at most %3 names, such as [\"J\"].")
                .arg(name, id)
                .arg(mostKeys));
    QStringList keys;
    for (const auto &each : written) {
        const QString key = normalKey(each.toString());
        if (key.isEmpty())
            throw error(Texts::tr("%1: “%2”, given to “%3”, is no key. Write it as J, Shift+W, Ctrl+I or F3.")
                    .arg(name, each.toVariant().toString().left(40), id));
        if (!keys.contains(key))
            keys << key;
    }
    return keys;
}

} // namespace

QStringList keysIn(const KeyScheme &scheme, const Command &command)
{
    const auto changed = scheme.constFind(QString::fromLatin1(command.id));
    return changed == scheme.cend() ? command.ownKeys() : *changed;
}

KeyScheme withKeys(KeyScheme scheme, const Command &command, const QStringList &keys)
{
    if (keys == command.ownKeys())
        scheme.remove(QString::fromLatin1(command.id));
    else
        scheme.insert(QString::fromLatin1(command.id), keys);
    return scheme;
}

std::optional<KeyConflict> conflictOf(
    const KeyScheme &scheme, const Command &command, const QString &key, const Codebook *codebook)
{
    const QString shown = shownKey(key);
    if (const QString kept = owner(key); !kept.isEmpty() && !command.ownKeys().contains(key))
        return KeyConflict{Texts::tr("%1 is kept for %2. Press another key.").arg(shown, kept), nullptr};
    if (command.scope == Scope::Case && key.size() == 1 && key[0] >= u'1' && key[0] <= u'9')
        return KeyConflict{
            Texts::tr("%1 is kept for %2. Press another key.").arg(shown, Texts::tr("the coders' versions")), nullptr};
    if (const Code *code = codebook && command.scope != Scope::Case ? codeWith(*codebook, key) : nullptr)
        return KeyConflict{Texts::tr("%1 tags the code “%2”. Press another key, or change the code's key on the "
                                     "Codebook page first.")
                               .arg(shown, codebook->path({code->header.uid})),
            nullptr};
    for (const Command &other : commands()) {
        if (&other != &command && meet(command.scope, other.scope) && keysIn(scheme, other).contains(key))
            return KeyConflict{Texts::tr("%1 is the key of “%2”.").arg(shown, other.title()), &other};
    }
    return {};
}

QByteArray toJson(const KeyScheme &scheme)
{
    QJsonObject keys;
    for (const Command &command : commands())
        keys.insert(QLatin1StringView(command.id), QJsonArray::fromStringList(keysIn(scheme, command)));
    return QJsonDocument(QJsonObject{{u"format"_s, u"rejoinder-keys"_s}, {u"version"_s, 1}, {u"keys"_s, keys}})
        .toJson();
}

KeyScheme schemeFromJson(const QByteArray &json, const QString &name, const Codebook *codebook)
{
    if (json.size() > mostBytes)
        throw error(Texts::tr("%1 is larger than a file of keys can be. Choose a file that “Export” wrote.").arg(name));
    const QJsonObject file = QJsonDocument::fromJson(json).object();
    if (file.value("format"_L1) != "rejoinder-keys"_L1 || !file.value("keys"_L1).isObject())
        throw error(Texts::tr("%1 is no file of keys. Choose a file that “Export” wrote.").arg(name));
    if (file.value("version"_L1) != 1)
        throw error(Texts::tr("%1 was written by a newer Rejoinder. Update Rejoinder to read it.").arg(name));
    const QJsonObject keys = file.value("keys"_L1).toObject();
    KeyScheme scheme;
    for (auto entry = keys.begin(); entry != keys.end(); ++entry) {
        const Command *command = commandOf(entry.key());
        if (!command)
            throw error(Texts::tr("%1: there is no command “%2” here. Remove it from the file, or update Rejoinder.")
                    .arg(name, entry.key().left(40)));
        scheme = withKeys(scheme, *command, keysFrom(entry.value(), entry.key(), name));
    }
    for (const Command &command : commands()) {
        const QStringList names = keysIn(scheme, command);
        for (const QString &key : names) {
            if (const auto conflict = conflictOf(scheme, command, key, codebook);
                conflict && !command.ownKeys().contains(key))
                throw error(Texts::tr("%1 gives %2 to “%3”, but: %4")
                        .arg(name, shownKey(key), command.title(), conflict->sentence));
        }
    }
    return scheme;
}

KeyScheme sane(const KeyScheme &stored)
{
    KeyScheme scheme;
    for (auto entry = stored.begin(); entry != stored.end(); ++entry) {
        const Command *command = commandOf(entry.key());
        if (!command)
            continue;
        QStringList keys;
        for (const QString &key : entry.value()) {
            if (!key.isEmpty() && normalKey(key) == key)
                keys << key;
        }
        scheme = withKeys(scheme, *command, keys);
    }
    return scheme;
}

} // namespace rejoinder
