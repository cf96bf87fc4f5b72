// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/output.h"

#include "app/cli/command.h"
#include "core/model/error.h"

#include <cerrno>
#include <cstdio>
#include <cstring>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace rejoinder {

void Output::line(QStringView text)
{
    m_text.append(text.toUtf8()).append('\n');
}

void Output::acknowledge(const Json &answer)
{
    print(answer.bytes() + '\n');
}

void Output::warn(QStringView sentence)
{
    clearProgress();
    std::fprintf(stderr, "%s\n", sentence.toUtf8().constData());
}

bool Output::progress(double share)
{
    const int percent = static_cast<int>(share * 100);
    if (percent != m_shown && ::isatty(STDERR_FILENO)) {
        m_shown = percent;
        std::fprintf(stderr, "\r%3d %%", percent);
        std::fflush(stderr);
    }
    return true;
}

void Output::clearProgress()
{
    if (m_shown >= 0)
        std::fputs("\r     \r", stderr);
    m_shown = -1;
}

void Output::finish()
{
    clearProgress();
    print(m_json && !m_document.bytes().isEmpty() ? m_document.bytes() + '\n' : m_text);
}

void Output::fail(QStringView sentence)
{
    clearProgress();
    if (!m_json)
        return warn(sentence);
    Json document;
    document.object([&] { document.field("error", sentence); });
    print(document.bytes() + '\n');
}

void Output::print(QByteArrayView bytes)
{
    if (bytes.isEmpty())
        return;
    const bool written
        = std::fwrite(bytes.data(), 1, bytes.size(), stdout) == size_t(bytes.size()) && std::fflush(stdout) == 0;
    if (written)
        return;
    if (errno == EPIPE)
        throw ReaderGone();
    throw Error(
        CommandLine::tr("Standard output cannot be written: %1.").arg(QString::fromLocal8Bit(std::strerror(errno))));
}

} // namespace rejoinder
