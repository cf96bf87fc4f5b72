// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/rows.h"

#include <QFrame>

namespace rejoinder {

/// The relation types that are allowed between two ends, with their keys; the first is the usual one. It takes no focus:
/// the keys stay with the Reader.
class TypePopup : public QFrame
{
    Q_OBJECT

public:
    TypePopup(const QString &heading, const std::vector<const Code *> &types, QWidget *parent);

Q_SIGNALS:
    void typeChosen(rejoinder::Uid<rejoinder::Code> type);
};

} // namespace rejoinder
