// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/palette/palette_delegate.h"
#include "ui/palette/palette_model.h"

#include <QFrame>
#include <QFutureWatcher>

class QLabel;
class QLineEdit;
class QListView;

namespace rejoinder {

/// One field that finds any code, action, post or author. Over the work, never instead of it: Esc, or a click outside,
/// and it was not there.
class Palette : public QFrame
{
    Q_OBJECT

public:
    /// What is done after a code was put on the selection.
    enum class Then { Nothing, Memo, Relate, Target };

    explicit Palette(QWidget *parent);
    ~Palette() override;

    void open(Session *session, bool codesOnly, Then then, Uid<Code> group,
        const std::function<bool(const Command &)> &available);
    [[nodiscard]] QLineEdit &field() { return *m_field; }
    [[nodiscard]] PaletteModel &model() { return m_model; }

Q_SIGNALS:
    void codeChosen(rejoinder::Uid<rejoinder::Code> code, rejoinder::Palette::Then then);
    void newCodeWanted(const QString &name, rejoinder::Uid<rejoinder::Code> group, rejoinder::Palette::Then then);
    void commandChosen(const rejoinder::Command *command);
    void postChosen(rejoinder::Id<rejoinder::Post> post);
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search();
    void choose(Then then);
    void move(int direction);
    void describe();
    void place();

    PaletteModel m_model;
    PaletteDelegate m_delegate;
    QPointer<Session> m_session;
    Then m_then = Then::Nothing;
    QLineEdit *m_field;
    QLabel *m_purpose;
    QListView *m_list;
    QLabel *m_about;
    QFutureWatcher<std::vector<Id<Post>>> m_hits;
};

} // namespace rejoinder
