// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/profile.h"

#include <QSettings>
#include <QStandardPaths>

#include <pwd.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

QSettings settings()
{
    return QSettings(QSettings::IniFormat, QSettings::UserScope, u"rejoinder"_s, u"profile"_s);
}

QString accountName()
{
    const auto *account = ::getpwuid(::geteuid());
    const auto name = account ? QString::fromLocal8Bit(account->pw_name) : qEnvironmentVariable("USER");
    return name.isEmpty() ? u"coder"_s : name;
}

} // namespace

Profile profile()
{
    auto stored = settings();
    Profile result{stored.value("name"_L1).toString(), QUuid::fromString(stored.value("uid"_L1).toString()), true};
    if (result.uid.isNull()) {
        result.uid = QUuid::createUuid();
        stored.setValue("uid"_L1, result.uid.toString(QUuid::WithoutBraces));
    }
    if (result.name.isEmpty()) {
        result.name = accountName();
        result.confirmed = false;
    }
    return result;
}

void setProfileName(const QString &name)
{
    settings().setValue("name"_L1, name.trimmed());
}

QString dataFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + "/rejoinder"_L1;
}

Uid<Coder> actingCoder(Project &project)
{
    const auto present = presentCoder(project.store());
    if (!present.isNull())
        return present;
    const auto person = profile();
    return project.addCoder(person.name, person.uid);
}

Uid<Coder> presentCoder(const Store &store)
{
    for (const auto &uid : {QUuid::fromString(store.setting(u"coder")), profile().uid}) {
        if (store.find<Coder>(uid))
            return {uid};
    }
    return {};
}

} // namespace rejoinder
