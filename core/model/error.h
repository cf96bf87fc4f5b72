// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QException>
#include <QString>

namespace rejoinder {

/// What the world refused, in one sentence for the person at the screen: what, where, what to do.
/// Thrown where it happens, caught at three places only: the window's guard, a worker's future, the command line's main.
/// It is a QException so that it crosses a QFuture.
class Error : public QException
{
public:
    /// \c Usage: the request itself cannot be understood (the command line exits with 2). \c Changed: somebody else
    /// changed the row meanwhile; nothing was written. \c Cancelled: the person asked to stop.
    enum class Kind { Failed, Usage, Changed, Cancelled };

    explicit Error(QString sentence, Kind kind = Kind::Failed);

    [[nodiscard]] const QString &sentence() const { return m_sentence; }
    [[nodiscard]] Kind kind() const { return m_kind; }

    [[nodiscard]] const char *what() const noexcept override { return m_utf8.constData(); }
    void raise() const override { throw *this; }
    [[nodiscard]] Error *clone() const override { return new Error(*this); }

private:
    QString m_sentence;
    QByteArray m_utf8;
    Kind m_kind;
};

} // namespace rejoinder
