// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/coarse_time.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace rejoinder {

/// By which key people have pseudonyms, and how fine times are.
class VeilFields : public QWidget
{
    Q_OBJECT

public:
    explicit VeilFields(QWidget *parent = nullptr);

    [[nodiscard]] QString keyFile() const; ///< Empty: a key that nobody keeps.
    [[nodiscard]] Times times() const;
    /// Finer ones cannot be chosen.
    void setCoarsest(Times least);
    void setKeyEnabled(bool enabled);
    [[nodiscard]] QComboBox &timesBox() { return *m_times; }
    [[nodiscard]] QLineEdit &keyEdit() { return *m_key; }

Q_SIGNALS:
    void edited();

private:
    void chooseKey();

    QWidget *m_keyRow;
    QLineEdit *m_key;
    QComboBox *m_times;
};

} // namespace rejoinder
