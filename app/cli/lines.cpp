// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/lines.h"

#include "app/cli/command.h"
#include "core/model/error.h"

#include <QFile>

#include <cerrno>
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
    constexpr qsizetype longest = 16 * 1024 * 1024;
    line.clear();
    errno = 0;
    int c = 0;
    while (c != '\n' && (c = ::getc_unlocked(m_file.get())) != EOF) {
        line += static_cast<char>(c);
        if (line.size() > longest)
            throw Error(CommandLine::tr("%1 has a line of more than %2 MB: it holds no actions, one a line.")
                    .arg(m_path)
                    .arg(longest >> 20));
    }
    if (std::ferror(m_file.get()))
        fail(m_path);
    if (line.isEmpty())
        return false;
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    return true;
}

} // namespace rejoinder
