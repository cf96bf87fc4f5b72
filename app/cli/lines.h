// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <cstdio>
#include <memory>

namespace rejoinder {

/// Reads a file or standard input ("-") line by line; a line is there as soon as its writer ended it.
class Lines
{
public:
    explicit Lines(const QString &path);

    /// Goes to the next line, without its end; false at the end. Throws Error where reading fails.
    [[nodiscard]] bool next(QByteArray &line);

private:
    struct Close
    {
        void operator()(std::FILE *file) const;
    };

    QString m_path;
    std::unique_ptr<std::FILE, Close> m_file;
};

} // namespace rejoinder
