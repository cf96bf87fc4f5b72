// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/codebook/passages_model.h"
#include "ui/session/session.h"

#include <QFrame>
#include <QFutureWatcher>
#include <QPointer>
#include <QTimer>

#include <atomic>
#include <memory>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace rejoinder {

class QueryBox;

/// Merge, split, recode, retire or move: lists the passages first, with counts and what becomes of each, then does it as
/// one step. Beside the form, never over it. What is shown is worked out on a worker, what is done is what was shown.
class SurgeryPanel : public QFrame
{
    Q_OBJECT

public:
    explicit SurgeryPanel(QWidget *parent = nullptr);

    void setSession(Session *session);
    void open(const SurgeryRequest &request);
    [[nodiscard]] bool isOpen() const { return !m_request.code.isNull(); }
    [[nodiscard]] const SurgeryRequest &request() const { return m_request; }
    void close();

    [[nodiscard]] QComboBox &otherBox() { return *m_other; }
    [[nodiscard]] QLineEdit &partsField() { return *m_parts; }
    [[nodiscard]] QueryBox &queryBox() { return *m_query; }
    [[nodiscard]] QCheckBox &retireBox() { return *m_retire; }
    [[nodiscard]] QTableView &view() { return *m_view; }
    [[nodiscard]] PassagesModel &model() { return m_model; }
    [[nodiscard]] QPushButton &doButton() { return *m_do; }
    [[nodiscard]] QString summary() const;

Q_SIGNALS:
    void closed();
    void previewed(); ///< What is shown is of what is asked now.
    void passageChosen(const rejoinder::Annotation &annotation);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void layOut();
    void ask();
    void askSoon() { m_soon.start(); }
    void take();
    void carryOut();
    [[nodiscard]] Session::Intent planned() const;
    void carriedOut();
    void leave();
    void fillOther();
    void assign(int part);
    void showHead();
    [[nodiscard]] QString sentence(const SurgeryPlan &plan) const;
    [[nodiscard]] QString doing() const;

    QPointer<Session> m_session;
    SurgeryRequest m_request;
    SurgeryRequest m_asked;
    SurgeryPlan m_plan; ///< Of what is shown.
    bool m_fresh = false; ///< It is shown for m_request.
    PassagesModel m_model;
    QFutureWatcher<SurgeryPreview> m_work;
    QFutureWatcher<void> m_writing;
    std::shared_ptr<std::atomic_bool> m_stop; ///< Asked by the writer.
    QTimer m_soon;
    QLabel *m_title;
    QLabel *m_hint;
    QLabel *m_otherLabel;
    QComboBox *m_other;
    QLineEdit *m_parts;
    QueryBox *m_query;
    QCheckBox *m_retire;
    QComboBox *m_keep;
    QLabel *m_keepLabel;
    QLabel *m_summary;
    QTableView *m_view;
    QPushButton *m_do;
    QPushButton *m_cancel;
};

} // namespace rejoinder
