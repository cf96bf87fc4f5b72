// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/coding/assign.h"

#include <QFrame>

class QCheckBox;
class QComboBox;
class QLabel;
class QSpinBox;

namespace rejoinder {

/// The rule of a sample: what is drawn, how many, from which strata, how much of it several code, in what order, by which
/// seed.
class SampleForm : public QFrame
{
    Q_OBJECT

public:
    explicit SampleForm(QWidget *parent = nullptr);

    /// All but the coders.
    [[nodiscard]] AssignmentRequest request() const;
    /// How many coders there are to share with.
    void setCoders(int count);
    [[nodiscard]] QComboBox &unit() { return *m_unit; }
    [[nodiscard]] QSpinBox &size() { return *m_size; }
    [[nodiscard]] QSpinBox &overlap() { return *m_overlap; }
    [[nodiscard]] QComboBox &strata() { return *m_strata; }
    [[nodiscard]] QComboBox &order() { return *m_order; }
    [[nodiscard]] QSpinBox &seed() { return *m_seed; }

Q_SIGNALS:
    void changed();

private:
    void fillStrata();

    QComboBox *m_unit;
    QSpinBox *m_size;
    QComboBox *m_strata;
    QSpinBox *m_overlap;
    QSpinBox *m_each;
    QComboBox *m_order;
    QSpinBox *m_seed;
    QCheckBox *m_anew;
};

} // namespace rejoinder
