// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the table of actions asks of the window.

#include "core/store/profile.h"
#include "ui/export/export_page.h"
#include "ui/import/import_page.h"
#include "ui/window/code_page.h"
#include "ui/window/error_bar.h"
#include "ui/window/key_sheet.h"
#include "ui/window/main_window.h"
#include "ui/window/status_line.h"
#include "ui/window/toolbar.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QInputDialog>
#include <QMessageBox>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rejoinder {

void MainWindow::openPaths(const QStringList &paths)
{
    QStringList sources;
    for (const QString &path : paths) {
        if (path.endsWith(".rejoinder"_L1, Qt::CaseInsensitive))
            m_files->open(path);
        else
            sources << path;
    }
    if (sources.isEmpty())
        return;
    m_import->setSources(sources);
    showPage(Page::Import);
}

void MainWindow::chooseSources()
{
    const QStringList paths
        = QFileDialog::getOpenFileNames(this, tr("Import an article and its comments"), {}, ImportPage::fileFilter());
    if (!paths.isEmpty())
        openPaths(paths);
}

void MainWindow::pasteThread()
{
    const QString text = QGuiApplication::clipboard()->text();
    if (text.trimmed().isEmpty()) {
        m_status->showWord(tr("The clipboard holds no text. Copy an article with its comments first."));
        return;
    }
    m_import->setPasted(text);
    showPage(Page::Import);
}

void MainWindow::sayAlreadySaved()
{
    m_status->showWord(tr("Already saved: everything you do is in the file at once."));
}

void MainWindow::openPalette(bool codesOnly, Palette::Then then)
{
    const Uid<Code> group = m_coding ? m_coding->tagger().currentGroup() : Uid<Code>();
    m_palette->open(m_session.get(), codesOnly, then, group,
        [this](const Command &command) { return m_commands->isAvailable(command); });
}

void MainWindow::setAllCoders(bool all)
{
    m_settings.setAllCoders(all);
    if (m_session)
        m_session->setAllCoders(all);
}

void MainWindow::focusPane(int direction)
{
    std::vector<QWidget *> panes = m_code->panes();
    if (m_pages->currentWidget() != m_code)
        panes = {m_pages->currentWidget()};
    panes.push_back(m_toolbar->paletteButton());
    std::erase_if(panes, [](const QWidget *pane) { return !pane->isVisible(); });
    const auto holdsFocus
        = [](const QWidget *pane) { return pane->hasFocus() || pane->isAncestorOf(QApplication::focusWidget()); };
    const auto now = std::ranges::find_if(panes, holdsFocus);
    const auto count = std::ssize(panes);
    const auto next = now == panes.end() ? 0 : (now - panes.begin() + direction + count) % count;
    panes[size_t(next)]->setFocus(Qt::TabFocusReason);
}

void MainWindow::toggleDocks()
{
    m_code->toggleDocks();
}

void MainWindow::toggleFullScreen()
{
    setWindowState(windowState() ^ Qt::WindowFullScreen);
}

void MainWindow::editMemo()
{
    m_code->showMemo();
    m_code->memo().edit();
}

void MainWindow::editAnnotation()
{
    m_code->showAnnotations();
    m_code->annotations().editCurrent();
}

void MainWindow::chooseCoder()
{
    const Profile person = profile();
    const Coder *now = m_session ? m_session->project().coder(m_session->coder()) : nullptr;
    const QString present = now ? now->name : person.name;
    QStringList names(present);
    if (m_session) {
        for (const Coder &coder : m_session->project().coders()) {
            if (coder.kind == CoderKind::Person && coder.name != present)
                names << coder.name;
        }
    }
    bool chosen = false;
    const QString name
        = QInputDialog::getItem(this, tr("Who codes"), tr("Your name:"), names, 0, true, &chosen).trimmed();
    if (!chosen || name.isEmpty())
        return;
    setProfileName(name);
    if (m_session) {
        m_session->attempt([&] {
            // A name given for the first time is this person's; later another name is another coder.
            if (now && !person.confirmed && !names.contains(name)) {
                Coder renamed = *now;
                renamed.name = name;
                m_session->apply({{changed(*now, renamed)}, now->header.uid, tr("Call the coder %1").arg(name)});
            } else {
                m_session->setCoder(m_session->project().coderNamed(name));
            }
        });
    }
    refresh();
}

void MainWindow::setScheme(Settings::Scheme scheme)
{
    m_settings.setScheme(scheme);
    applyLook();
}

void MainWindow::toggleSingleKeys()
{
    m_settings.setSingleKeys(!m_settings.singleKeys());
}

void MainWindow::showKeys()
{
    (new KeySheet(m_session ? &m_session->codebook() : nullptr, this))->show();
}

void MainWindow::showAbout()
{
    QMessageBox::about(this, tr("About Rejoinder"),
        tr("<h3>Rejoinder %1</h3><p>Code threads of comments by hand: stance, claims and rebuttals, and what they "
           "answer.</p>"
           "<p>Free software under the GNU General Public License, version 3 or later.</p>")
            .arg(u"" REJOINDER_VERSION ""_s));
}

} // namespace rejoinder
