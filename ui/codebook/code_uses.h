// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/codebook/passages_model.h"
#include "ui/session/session.h"

#include <QFutureWatcher>
#include <QPointer>
#include <QTimer>
#include <QWidget>

class QLabel;
class QTableView;

namespace rejoinder {

/// The passages coded with the current entry, each with the version of the codebook it was made under. Enter or a double
/// click goes there.
class CodeUses : public QWidget
{
    Q_OBJECT

public:
    explicit CodeUses(QWidget *parent = nullptr);

    void setSession(Session *session);
    void showCode(Uid<Code> code);
    [[nodiscard]] PassagesModel &model() { return m_model; }
    [[nodiscard]] QTableView &view() { return *m_view; }

Q_SIGNALS:
    void passageChosen(const rejoinder::Annotation &annotation);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void ask();
    void take();

    QPointer<Session> m_session;
    Uid<Code> m_code;
    SurgeryRequest m_asked;
    PassagesModel m_model;
    QFutureWatcher<SurgeryPreview> m_work;
    QTimer m_soon;
    QLabel *m_heading;
    QTableView *m_view;
};

} // namespace rejoinder
