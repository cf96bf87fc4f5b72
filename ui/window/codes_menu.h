// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/session.h"

#include <QMenu>
#include <QPointer>

namespace rejoinder {

/// Adds a submenu for each group with codes that can be given; \p choose is called with the one that is chosen.
void addCodes(QMenu &menu, const Codebook &codebook, QObject &context, const std::function<void(Uid<Code>)> &choose);

/// The codes with their keys, always those of the codebook: also for who works by menus alone.
class CodesMenu : public QMenu
{
    Q_OBJECT

public:
    explicit CodesMenu(QWidget *parent = nullptr);

    void setSession(Session *session);

Q_SIGNALS:
    void codeChosen(rejoinder::Uid<rejoinder::Code> code);

private:
    void fill();

    QPointer<Session> m_session;
};

} // namespace rejoinder
