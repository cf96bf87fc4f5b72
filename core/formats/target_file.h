// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFile>

#include <functional>

namespace rejoinder {

/// A new file that an export writes. Every failure is one sentence.
class TargetFile
{
public:
    explicit TargetFile(const QString &path);

    void write(QByteArrayView bytes);
    /// When all is written: what did not reach the disk is noticed here.
    void close();

private:
    [[noreturn]] void fail() const;

    QFile m_file;
};

/// The whole file in one.
void writeFile(const QString &path, QByteArrayView bytes);
void makeFolder(const QString &path);

/// Asks \p progress and throws Error::Cancelled where it says so.
void expectGoingOn(const std::function<bool(double)> &progress, double share);

} // namespace rejoinder
