// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/corpus/selection.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QSpinBox;
class QToolButton;

namespace rejoinder {

/// Which part of the sources is taken, folded away until one asks for it. What cannot be meant is said below the fields,
/// and not asked for.
class PartPanel : public QWidget
{
    Q_OBJECT

public:
    explicit PartPanel(QWidget *parent = nullptr);

    [[nodiscard]] const Selection &selection() const { return m_selection; }
    /// Shows and asks for it, as a person does.
    void setSelection(const Selection &selection);
    /// What comes of it, once that is known.
    void setOutcome(const QString &sentence);

Q_SIGNALS:
    void selectionChanged();
    void copyClicked();

private:
    QWidget *form();
    void show(const Selection &selection);
    [[nodiscard]] Selection typed() const;
    void take();
    void describe();

    Selection m_selection;
    QToolButton *m_head;
    QWidget *m_form;
    QLineEdit *m_since;
    QLineEdit *m_until;
    QLineEdit *m_authors;
    QLineEdit *m_match;
    QSpinBox *m_minLength;
    QSpinBox *m_maxLength;
    QSpinBox *m_minComments;
    QSpinBox *m_maxComments;
    QCheckBox *m_onlyMatching;
    QComboBox *m_sample;
    QSpinBox *m_size;
    QSpinBox *m_seed;
    QLabel *m_fault;
    QLabel *m_outcome;
};

} // namespace rejoinder
