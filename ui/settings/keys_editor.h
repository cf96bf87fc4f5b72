// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/settings/keys_model.h"

#include <QSortFilterProxyModel>
#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace rejoinder {

class KeyField;

/// The keys of all commands, to be changed, reset, written to a file and read from one. It says what is wrong with a key
/// before anything changes; a key that another command has can be taken from it.
class KeysEditor : public QWidget
{
    Q_OBJECT

public:
    explicit KeysEditor(QWidget *parent = nullptr);

    void setScheme(const KeyScheme &scheme);
    void setCodebook(const Codebook *codebook);
    /// Shows the commands with these words in name, menu or keys.
    void narrow(const QString &words);
    void choose(const Command &command);
    void setBrief(bool brief); ///< Little room: the menus are left out.

    void change(); ///< Waits for a key, which is then the chosen command's only one.
    void add(); ///< Waits for a further one.
    void take(const QString &key); ///< What was pressed.
    void takeFromHolder(); ///< The key in conflict, from the command that has it.
    void clear();
    void reset();
    void resetAll();
    void writeTo(const QString &path);
    void readFrom(const QString &path);

    [[nodiscard]] const KeyScheme &scheme() const { return m_model.scheme(); }
    [[nodiscard]] QString sentence() const; ///< What it says below the table.
    [[nodiscard]] QTableView &view() { return *m_view; }
    [[nodiscard]] KeyField &field() { return *m_field; }

Q_SIGNALS:
    void changed(const rejoinder::KeyScheme &scheme);

private:
    [[nodiscard]] QWidget *makeButtons();
    [[nodiscard]] const Command *current() const;
    void listen(bool further);
    void rest();
    void put(const KeyScheme &scheme, const QString &sentence);
    void say(const QString &sentence, bool isWrong = false);
    void showCurrent();

    KeysModel m_model;
    QSortFilterProxyModel m_shown;
    const Codebook *m_codebook = nullptr;
    QTableView *m_view;
    QLabel *m_word;
    KeyField *m_field;
    QPushButton *m_take;
    std::vector<QPushButton *> m_ofOne; ///< What needs a command.
    QString m_pressed; ///< In conflict.
    bool m_further = false;
};

} // namespace rejoinder
