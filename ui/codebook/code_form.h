// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/session.h"

#include <QPointer>
#include <QScrollArea>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace rejoinder {

class EndsEdit;

/// One entry of the codebook, edited in place: each field is written, as one step, when it is left or chosen. What the
/// codebook's rules refuse is said, and the field is as it was.
class CodeForm : public QScrollArea
{
    Q_OBJECT

public:
    explicit CodeForm(QWidget *parent = nullptr);

    void setSession(Session *session);
    void showCode(Uid<Code> code); ///< Null: an empty form. Writes what was typed before.
    [[nodiscard]] Uid<Code> code() const { return m_code; }
    /// Writes what is typed and not left yet.
    void store();

    [[nodiscard]] QLineEdit &nameField() { return *m_name; }
    [[nodiscard]] QComboBox &keyBox() { return *m_key; }
    [[nodiscard]] QComboBox &colourBox() { return *m_colour; }
    [[nodiscard]] QComboBox &choiceBox() { return *m_choice; }
    [[nodiscard]] QPlainTextEdit &textField(QString Code::*member);
    [[nodiscard]] EndsEdit &ends() { return *m_ends; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct TextField
    {
        QPlainTextEdit *edit;
        QString Code::*member;
    };
    void addText(const QString &name, QString Code::*member, int lines, const QString &hint);
    void addRules();
    [[nodiscard]] const Code *current() const;
    void fill();
    void fillTexts(const Code &code);
    void fillRules(const Code &code);
    void showRowsFor(const Code &code);
    /// \p change holds values only: where it could not be stored it is kept, and carried out on the code of then. False:
    /// it was not stored.
    bool commit(const std::function<void(Code &)> &change);
    void storeText(const TextField &field);
    void storeName();

    QPointer<Session> m_session;
    Uid<Code> m_code;
    bool m_filling = false;
    QWidget *m_body; ///< The fields, at the top of what there is room for.
    QFormLayout *m_layout;
    QLabel *m_title;
    QLineEdit *m_name;
    QComboBox *m_key;
    QComboBox *m_colour;
    QComboBox *m_pattern;
    std::vector<TextField> m_texts;
    QComboBox *m_applies;
    QComboBox *m_choice;
    QCheckBox *m_required;
    QCheckBox *m_targeted;
    QCheckBox *m_counted;
    QLabel *m_inherited;
    EndsEdit *m_ends;
};

} // namespace rejoinder
