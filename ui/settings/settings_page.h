// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/settings.h"
#include "ui/settings/keys_editor.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QScrollArea;
class QSpinBox;

namespace rejoinder {

/// The few things one can set, and all keys, under one search. Each holds at once and is remembered.
class SettingsPage : public QWidget
{
    Q_OBJECT

public:
    explicit SettingsPage(Settings &settings, QWidget *parent = nullptr);

    void setCodebook(const Codebook *codebook) { m_keys->setCodebook(codebook); }
    /// Reads all anew: menus set the same things.
    void refresh();
    [[nodiscard]] KeysEditor &keys() { return *m_keys; }
    [[nodiscard]] QLineEdit &search() { return *m_search; }
    [[nodiscard]] QLineEdit &name() { return *m_name; } ///< Of the person's profile.

Q_SIGNALS:
    void schemeChosen(rejoinder::Settings::Scheme scheme);
    void zoomChosen(int percent);
    void readingChanged(); ///< Face, line length or drag.
    void singleKeysChosen(bool on);
    void allCodersChosen(bool on);
    void timingChosen(bool on);
    void nameChosen(const QString &name);
    void said(const QString &sentence);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Row
    {
        QWidget *widget;
        QString words;
    };

    void addRow(const QString &title, const QString &about, QWidget *control);
    void addCheck(QCheckBox *check, const QString &about);
    void fill();
    void connectAll();
    void narrow(const QString &words);

    Settings &m_settings;
    QLineEdit *m_search;
    QScrollArea *m_scroll;
    QWidget *m_list;
    std::vector<Row> m_rows;
    QLineEdit *m_name;
    QComboBox *m_scheme;
    QSpinBox *m_zoom;
    QSpinBox *m_lineLength;
    QComboBox *m_face;
    QComboBox *m_language;
    QCheckBox *m_wordDrag;
    QCheckBox *m_singleKeys;
    QCheckBox *m_allCoders;
    QCheckBox *m_blind;
    QCheckBox *m_timing;
    KeysEditor *m_keys;
};

} // namespace rejoinder
