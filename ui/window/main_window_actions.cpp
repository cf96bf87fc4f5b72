// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the table of actions asks of the window.

#include "core/model/error.h"
#include "core/store/profile.h"
#include "ui/adjudication/adjudicate_page.h"
#include "ui/history/history_page.h"
#include "ui/import/import_page.h"
#include "ui/merge/merge_page.h"
#include "ui/rounds/rounds_dialog.h"
#include "ui/search/query_box.h"
#include "ui/window/code_page.h"
#include "ui/window/error_bar.h"
#include "ui/window/key_sheet.h"
#include "ui/window/late_pages.h"
#include "ui/window/main_window.h"
#include "ui/window/status_line.h"
#include "ui/window/toolbar.h"

#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QInputDialog>
#include <QMenuBar>
#include <QMessageBox>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rejoinder {

void MainWindow::openPaths(const QStringList &paths)
{
    QStringList sources;
    QStringList copies;
    QStringList projects;
    for (const QString &path : paths) {
        const bool isProject = path.endsWith(".rejoinder"_L1, Qt::CaseInsensitive);
        (!isProject ? sources : isCopy(path) ? copies : projects) << path;
    }
    for (const QString &path : std::as_const(projects))
        m_files->reopen(path);
    if (!copies.isEmpty())
        offerMerge(copies);
    if (sources.isEmpty())
        return;
    importPage().setSources(sources);
    showPage(Page::Import);
}

/// Another file of the project that is open.
bool MainWindow::isCopy(const QString &path) const
{
    if (!m_session || QFileInfo(path).canonicalFilePath() == QFileInfo(m_session->store().path()).canonicalFilePath())
        return false;
    try {
        return Store(path, Store::Access::ReadOnly).projectUid() == m_session->store().projectUid();
    } catch (const Error &) {
        return false; // Opening says what is wrong with it.
    }
}

void MainWindow::offerMerge(const QStringList &copies)
{
    const QString merging = tr("Merging brings in what was done there, as one step that can be undone.");
    if (copies.size() > 1) {
        m_error->showOffer(tr("%n file(s) are copies of this project. %1", nullptr, int(copies.size())).arg(merging),
            {{tr("Merge"), [this, copies] { mergeProjects(copies); }}});
        return;
    }
    const QString path = copies.front();
    m_error->showOffer(tr("%1 is a copy of this project. %2").arg(QFileInfo(path).completeBaseName(), merging),
        {{tr("Merge"), [this, path] { mergeProjects({path}); }},
            {tr("Open it"), [this, path] { m_files->open(path); }}});
}

void MainWindow::mergeProjects(const QStringList &paths)
{
    if (m_session->isBlind())
        return m_error->showError(tr("Blind is on: other coders' work is not merged. Turn blind off first."));
    showPage(Page::Merge);
    mergePage().setCopies(paths);
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
    importPage().setPasted(text);
    showPage(Page::Import);
}

void MainWindow::findInProject()
{
    showPage(Page::Code);
    m_code->showSearch();
    m_code->search().box().setFocus();
    m_code->search().box().selectAll();
}

void MainWindow::sayAlreadySaved()
{
    m_status->showWord(tr("Already saved: everything you do is in the file at once."));
}

void MainWindow::turn(bool undo)
{
    constexpr int large = 1000; // Rows; some 20 µs each.
    const auto step = undo ? m_session->store().nextUndo() : m_session->store().nextRedo();
    const bool hidden = step && m_session->isBlind() && step->actor != m_session->coder();
    if (step && step->edits >= large && !hidden)
        historyPage().turnTo(undo ? step->seq - 1 : step->seq, undo);
    else if (undo)
        m_session->undo();
    else
        m_session->redo();
}

void MainWindow::openPalette(bool codesOnly, Palette::Then then)
{
    const Uid<Code> group = m_coding ? m_coding->tagger().currentGroup() : Uid<Code>();
    m_palette->open(m_session.get(), codesOnly, then, group,
        [this](const Command &command) { return m_commands->isAvailable(command); });
}

void MainWindow::setBlind(bool blind)
{
    if (!m_session)
        return;
    if (m_session->isSealed())
        return explainBlind();
    m_settings.setBlind(m_session->store().projectUid(), m_session->coder().value, blind);
    m_session->setBlind(blind);
    m_status->showWord(blind ? tr("Blind is on: you see your own work only.") : tr("Blind is off."));
}

void MainWindow::explainBlind()
{
    if (!m_session)
        return;
    if (m_session->isSealed())
        return m_error->showOffer(tr("Blind: this copy was made for you and holds nobody else's work."));
    const bool on = m_session->isBlind();
    const QString hidden
        = tr("Counts, marks, search, statistics and history show only your own work; merging and others' "
             "exports are off. The file holds others' work all the same: it is hidden, not sealed.");
    m_error->showOffer(on ? tr("Blind is on. %1").arg(hidden) : tr("Blind is off. When it is on: %1").arg(hidden),
        {{on ? tr("Turn it off") : tr("Turn it on"), [this, on] { setBlind(!on); }}});
}

void MainWindow::refreshBlind()
{
    using Blind = StatusLine::Blind;
    const Blind blind = !m_session ? Blind::None
        : m_session->isSealed()    ? Blind::Sealed
        : m_session->isBlind()     ? Blind::Hidden
                                   : Blind::Off;
    m_status->showBlind(blind, width() < briefBelow);
}

void MainWindow::setAllCoders(bool all)
{
    if (m_session && m_session->isBlind()) {
        m_status->showWord(tr("Blind is on: others' annotations stay hidden."));
        return;
    }
    m_settings.setAllCoders(all);
    Q_EMIT settingsChanged();
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

/// The code of the selected annotation, else of the codebook's current row.
QUuid MainWindow::codeAtHand() const
{
    if (const Annotation *annotation = m_session->annotation())
        return annotation->code.value;
    return m_code->codebook().view().currentIndex().data(CodebookModel::UidRole).toUuid();
}

void MainWindow::editMemoOn(About about)
{
    if (about == About::Code && codeAtHand().isNull()) {
        m_status->showWord(tr("No code is chosen. Choose one in the codebook, or an annotation."));
        return;
    }
    if (about == About::Code)
        m_code->memo().showSubject({about, codeAtHand(), {}});
    else if (about == About::Thread)
        m_code->memo().showSubject({about, m_session->store().thread(m_session->thread())->uid, {}});
    else
        m_code->memo().showSubject({About::Project, {}, {}});
    showPage(Page::Code);
    editMemo();
}

void MainWindow::toggleQuestion()
{
    if (!m_code->memo().toggleQuestion())
        editMemo(); // There is no memo yet: what one writes now is the question.
}

void MainWindow::showGuidelines()
{
    showPage(Page::Code);
    m_code->showGuidelines();
}

void MainWindow::showTrail()
{
    historyPage().showTrailOfCursor();
    showPage(Page::History);
}

void MainWindow::goToDisagreement(int direction)
{
    showPage(Page::Adjudicate);
    adjudicatePage().goToOpen(direction);
}

void MainWindow::chooseRound()
{
    if (m_session)
        RoundsDialog(*m_session, this).exec();
}

/// While a worker writes to the project nobody else here does.
void MainWindow::setBusy(bool busy)
{
    m_pages->setDisabled(busy);
    m_toolbar->setDisabled(busy);
    menuBar()->setDisabled(busy);
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
    // A name given for the first time is this person's; later another name is another coder.
    const bool own = !now || now->header.uid == person.uid;
    if (!m_session || (own && !person.confirmed && !names.sliced(1).contains(name)))
        return callMe(name);
    m_session->attempt([&] {
        const Uid<Coder> coder = m_session->project().coderNamed(name);
        m_session->setBlind(m_settings.blind(m_session->store().projectUid(), coder.value));
        m_session->setCoder(coder);
    });
    refresh();
}

void MainWindow::callMe(const QString &name)
{
    setProfileName(name);
    const Coder *me = m_session ? m_session->project().coder({profile().uid}) : nullptr;
    if (me && me->name != name) {
        Coder renamed = *me;
        renamed.name = name;
        m_session->apply({{changed(*me, renamed)}, me->header.uid, tr("Call the coder %1").arg(name)});
    }
    refresh();
}

void MainWindow::setScheme(Settings::Scheme scheme)
{
    m_settings.setScheme(scheme);
    applyLook();
    m_commands->refresh();
    Q_EMIT settingsChanged();
}

void MainWindow::setSingleKeys(bool on)
{
    m_settings.setSingleKeys(on);
    m_commands->refresh();
    Q_EMIT settingsChanged();
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
