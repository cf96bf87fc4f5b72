// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/target_file.h"

#include "core/model/error.h"

#include <QCoreApplication>
#include <QDir>

namespace rejoinder {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Export)
};

} // namespace

TargetFile::TargetFile(const QString &path)
    : m_file(path)
{
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        throw Error(Texts::tr("%1 cannot be written: %2. Choose another place.").arg(path, m_file.errorString()));
}

void TargetFile::write(QByteArrayView bytes)
{
    if (m_file.write(bytes.data(), bytes.size()) != bytes.size())
        fail();
}

void TargetFile::close()
{
    if (!m_file.flush())
        fail();
    m_file.close();
}

void TargetFile::fail() const
{
    throw Error(Texts::tr("Writing %1 failed: %2. Free some space or choose another place, then try again.")
            .arg(m_file.fileName(), m_file.errorString()));
}

void writeFile(const QString &path, QByteArrayView bytes)
{
    TargetFile file(path);
    file.write(bytes);
    file.close();
}

void makeFolder(const QString &path)
{
    if (!QDir().mkdir(path))
        throw Error(Texts::tr("The folder %1 cannot be made. Choose another place.").arg(path));
}

void expectGoingOn(const std::function<bool(double)> &progress, double share)
{
    if (progress && !progress(share))
        throw Error(Texts::tr("The export was cancelled; nothing was written."), Error::Kind::Cancelled);
}

} // namespace rejoinder
