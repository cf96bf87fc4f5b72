// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/lines.h"

#include "app/cli/command.h"
#include "core/model/error.h"

#include <QFile>

#include <cerrno>
#include <cstdlib>
#include <cstring>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

[[noreturn]] void fail(const QString &path)
{
    throw Error(CommandLine::tr("%1 cannot be read: %2.").arg(path, QString::fromLocal8Bit(std::strerror(errno))));
}

} // namespace

Lines::Lines(const QString &path)
    : m_path(path == "-"_L1 ? CommandLine::tr("Standard input") : path)
    , m_file(path == "-"_L1 ? stdin : std::fopen(QFile::encodeName(path).constData(), "rb"))
{
    if (!m_file)
        fail(m_path);
}

void Lines::Close::operator()(std::FILE *file) const
{
    if (file != stdin)
        std::fclose(file);
}

bool Lines::next(QByteArray &line)
{
    char *buffer = nullptr;
    size_t room = 0;
    errno = 0;
    const auto length = ::getline(&buffer, &room, m_file.get());
    const std::unique_ptr<char, decltype(&std::free)> owner(buffer, std::free);
    if (length < 0) {
        if (std::ferror(m_file.get()))
            fail(m_path);
        return false;
    }
    line = QByteArray(buffer, length);
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    return true;
}

} // namespace rejoinder
