// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/reader/metrics.h"
#include "ui/session/session.h"

#include <QFrame>
#include <QPointer>

class QLabel;
class QTextBrowser;
class QToolButton;

namespace rejoinder {

/// The post that the current one answers, in full over the text, while one codes a deep reply: it follows the caret until
/// it is closed, and goes further up on demand. The coder's annotations in it are underlined.
class ParentPeek : public QFrame
{
    Q_OBJECT

public:
    explicit ParentPeek(QWidget *parent = nullptr);

    void setSession(Session *session);
    void setStyle(const ReadingStyle &style, int zoom);
    void setZoom(int percent) { setStyle(m_style, percent); }
    /// Closed, it opens on the parent; open, it goes one post further up, and past the article it closes.
    void step();
    void leave();
    /// What is shown; null: nothing, it is closed.
    [[nodiscard]] Id<Post> post() const { return isVisibleTo(parentWidget()) ? m_post : Id<Post>(); }
    [[nodiscard]] QString text() const;
    void scrollBy(int pages);

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void opened();
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow();
    void show(int node);
    void showText();

    QPointer<Session> m_session;
    Id<Post> m_of; ///< The post whose ancestor is shown.
    Id<Post> m_post;
    int m_up = 1; ///< How far above.
    ReadingStyle m_style;
    int m_zoom = 100;
    QLabel *m_who;
    QToolButton *m_further;
    QToolButton *m_go;
    QToolButton *m_close;
    QTextBrowser *m_text;
};

} // namespace rejoinder
