// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QWidget;

namespace rejoinder {

/// SIGTERM, SIGINT and SIGHUP close the windows as a person would.
class ClosingSignals : public QObject
{
    Q_OBJECT

public:
    explicit ClosingSignals(QWidget &window);
    ~ClosingSignals() override;

private:
    int m_sockets[2] = {-1, -1};
};

} // namespace rejoinder
