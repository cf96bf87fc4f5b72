// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the desktop tells the window: closed, resized, another look, files dropped.

#include "ui/window/code_page.h"
#include "ui/window/main_window.h"
#include "ui/window/toolbar.h"

#include <QCloseEvent>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace rejoinder {

void MainWindow::closeEvent(QCloseEvent *event)
{
    Q_EMIT closing();
    m_code->guidelines().store();
    m_code->memo().store();
    m_settings.setLayout(u"window"_s, saveGeometry());
    m_settings.setLayout(u"docks"_s, m_code->saveState());
    setProject(nullptr);
    event->accept();
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    m_code->fit(size());
    refreshBlind();
    refreshProgress();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() != QEvent::ActivationChange || !isActiveWindow())
        return;
    followSettings();
    if (m_session)
        m_session->attempt([this] { m_session->project().notice(); });
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    QStringList paths;
    const QList<QUrl> urls = event->mimeData()->urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    openPaths(paths);
}

} // namespace rejoinder
