// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

namespace rejoinder {

class Codebook;

/// All keys on one sheet, from the table of actions and the codebook. Shown beside the work, not instead of it.
class KeySheet : public QDialog
{
    Q_OBJECT

public:
    /// Null: no project is open; its codes' keys are left out.
    KeySheet(const Codebook *codebook, QWidget *parent);
};

} // namespace rejoinder
