// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/corpus/veil.h"
#include "ui/session/session.h"

#include <QPointer>
#include <QWidget>

class QCheckBox;
class QLabel;
class QToolButton;

namespace rejoinder {

class VeilFields;

/// What of people leaves with an export: folded, one line says how it stands.
class PeopleSection : public QWidget
{
    Q_OBJECT

public:
    explicit PeopleSection(QWidget *parent = nullptr);

    void setSession(Session *session);
    /// Asks the project anew: its rule, and how many posts are not to be quoted.
    void refresh();
    /// As chosen, without the key, which is in keyFile().
    [[nodiscard]] VeilOptions veil() const;
    [[nodiscard]] QString keyFile() const;
    void setUnfolded(bool unfolded);
    [[nodiscard]] QCheckBox &pseudonymsBox() { return *m_pseudonyms; }
    [[nodiscard]] QCheckBox &withholdBox() { return *m_withhold; }
    [[nodiscard]] QCheckBox &ruleBox() { return *m_rule; }
    [[nodiscard]] VeilFields &fields() { return *m_fields; }
    [[nodiscard]] QString summary() const;

Q_SIGNALS:
    void reportWanted();

private:
    void writeRule();
    void tellSummary();

    QPointer<Session> m_session;
    QToolButton *m_fold;
    QLabel *m_summary;
    QWidget *m_body;
    QCheckBox *m_pseudonyms;
    VeilFields *m_fields;
    QCheckBox *m_withhold;
    QCheckBox *m_rule;
    int m_marked = 0; ///< Posts that are not to be quoted.
};

} // namespace rejoinder
