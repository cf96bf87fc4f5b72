// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace rejoinder::test {

/// Projects of one test, each under a name of its own.
class ProjectFolder
{
public:
    QString newPath() { return m_folder.filePath(QStringLiteral("m%1.rejoinder").arg(++m_number)); }
    QString copyOf(const QString &path)
    {
        const auto copy = newPath();
        [&] { QVERIFY(QFile::copy(path, copy)); }();
        return copy;
    }

private:
    QTemporaryDir m_folder;
    int m_number = 0;
};

} // namespace rejoinder::test
