// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/import/columns_model.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QTableView;
class QToolButton;

namespace rejoinder {

/// How a table is read: its columns, and under "Details" what its bytes mean. Every guess can be changed, and what was
/// chosen can be kept for the next table with these columns or copied as a command.
class TablePanel : public QWidget
{
    Q_OBJECT

public:
    enum class From { Guess, Person, Saved }; ///< Where the mapping comes from.

    explicit TablePanel(QWidget *parent = nullptr);

    /// Shows what was found, with \p options as they were asked for.
    void setLook(const TableLook &look, const TableOptions &options, From from);
    [[nodiscard]] ColumnsModel &columns() { return m_columns; }
    [[nodiscard]] const TableOptions &options() const { return m_options; }
    void setOptions(const TableOptions &options); ///< As a person does.

Q_SIGNALS:
    void optionsChanged(); ///< By a person.
    void saveClicked();
    void copyClicked();

private:
    QWidget *detailsForm();
    void takeOptions();
    void sayDetails(const TableLook &look);

    ColumnsModel m_columns;
    TableOptions m_options;
    QLabel *m_from;
    QToolButton *m_details;
    QWidget *m_form;
    QComboBox *m_encoding;
    QComboBox *m_separator;
    QComboBox *m_dates;
    QComboBox *m_zone;
    QComboBox *m_html;
    QCheckBox *m_attributes;
    QTableView *m_view;
};

} // namespace rejoinder
