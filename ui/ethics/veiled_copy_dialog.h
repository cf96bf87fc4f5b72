// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/coarse_time.h"

#include <QDialog>

namespace rejoinder {

class VeilFields;

/// How a copy with pseudonyms is made: the key, and how fine times are.
class VeiledCopyDialog : public QDialog
{
    Q_OBJECT

public:
    /// \p least: finer times than the project's rule allows cannot be chosen.
    explicit VeiledCopyDialog(Times least, QWidget *parent = nullptr);

    [[nodiscard]] VeilFields &fields() { return *m_fields; }

private:
    VeilFields *m_fields;
};

} // namespace rejoinder
