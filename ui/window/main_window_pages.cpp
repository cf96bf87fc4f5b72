// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The pages of the window: how each is made, and what it asks of the window. A page hears of the project, of settings and
// of the end by the window's signals, from when it is made.

#include "ui/adjudication/adjudicate_page.h"
#include "ui/agreement/agreement_page.h"
#include "ui/codebook/codebook_page.h"
#include "ui/coding/stopwatch.h"
#include "ui/commands/key_scheme.h"
#include "ui/export/export_page.h"
#include "ui/handout/handout_page.h"
#include "ui/history/history_page.h"
#include "ui/import/import_page.h"
#include "ui/memos/memos_page.h"
#include "ui/merge/merge_page.h"
#include "ui/reader/metrics.h"
#include "ui/settings/settings_page.h"
#include "ui/statistics/statistics_page.h"
#include "ui/window/code_page.h"
#include "ui/window/error_bar.h"
#include "ui/window/late_pages.h"
#include "ui/window/main_window.h"
#include "ui/window/status_line.h"

#include <tuple>

namespace rejoinder {

namespace {

/// What works on another thread says its progress, its end and its failure in the same places, and is cancelled there.
template<class Page>
void joinWork(Page *page, StatusLine *status, ErrorBar *error)
{
    QObject::connect(status, &StatusLine::cancelClicked, page, &Page::cancel);
    QObject::connect(page, &Page::progressed, status, &StatusLine::showWork);
    QObject::connect(page, &Page::said, status, &StatusLine::showWord);
    QObject::connect(
        page, &Page::failed, error, [error](const QString &sentence, const std::function<void()> &retry = {}) {
            error->showError(sentence, retry);
        });
}

/// Threads that come later have higher ids.
Id<Thread> newestThread(const Outline &outline)
{
    Id<Thread> newest;
    for (int i = 0; i < outline.threadCount(); ++i)
        newest = std::max(newest, outline.thread(i));
    return newest;
}

/// What is settled where coders differ at a level of the report: a thread's codes are its article's.
Matter matterAt(Level level)
{
    switch (level) {
    case Level::Span:
        return Matter::Span;
    case Level::Relation:
        return Matter::Relation;
    case Level::Post:
    case Level::Thread:
        break;
    }
    return Matter::Post;
}

} // namespace

void MainWindow::addPages()
{
    const auto add = [this](Page page, QWidget *(MainWindow::*make)()) {
        Q_ASSERT(m_pages->count() == int(page));
        m_pages->add([this, make] { return (this->*make)(); });
    };
    m_pages->add([this] { return m_code; });
    std::ignore = m_pages->page(int(Page::Code));
    add(Page::Codebook, &MainWindow::makeCodebookPage);
    add(Page::Import, &MainWindow::makeImportPage);
    add(Page::Export, &MainWindow::makeExportPage);
    add(Page::History, &MainWindow::makeHistoryPage);
    add(Page::Memos, &MainWindow::makeMemosPage);
    add(Page::Statistics, &MainWindow::makeStatisticsPage);
    add(Page::Settings, &MainWindow::makeSettingsPage);
    add(Page::Merge, &MainWindow::makeMergePage);
    add(Page::Handout, &MainWindow::makeHandoutPage);
    add(Page::Adjudicate, &MainWindow::makeAdjudicatePage);
    add(Page::Agreement, &MainWindow::makeAgreementPage);
}

bool MainWindow::isMade(Page page) const
{
    return m_pages->isMade(int(page));
}

template<class Widget>
Widget &MainWindow::made(Page page)
{
    return static_cast<Widget &>(m_pages->page(int(page)));
}

CodebookPage &MainWindow::codebookPage()
{
    return made<CodebookPage>(Page::Codebook);
}

ImportPage &MainWindow::importPage()
{
    return made<ImportPage>(Page::Import);
}

ExportPage &MainWindow::exportPage()
{
    return made<ExportPage>(Page::Export);
}

HistoryPage &MainWindow::historyPage()
{
    return made<HistoryPage>(Page::History);
}

MemosPage &MainWindow::memosPage()
{
    return made<MemosPage>(Page::Memos);
}

StatisticsPage &MainWindow::statisticsPage()
{
    return made<StatisticsPage>(Page::Statistics);
}

SettingsPage &MainWindow::settingsPage()
{
    return made<SettingsPage>(Page::Settings);
}

MergePage &MainWindow::mergePage()
{
    return made<MergePage>(Page::Merge);
}

HandoutPage &MainWindow::handoutPage()
{
    return made<HandoutPage>(Page::Handout);
}

AdjudicatePage &MainWindow::adjudicatePage()
{
    return made<AdjudicatePage>(Page::Adjudicate);
}

AgreementPage &MainWindow::agreementPage()
{
    return made<AgreementPage>(Page::Agreement);
}

template<class Widget>
void MainWindow::followSession(Widget *page)
{
    connect(this, &MainWindow::sessionChanged, page, &Widget::setSession);
    page->setSession(m_session.get());
}

QWidget *MainWindow::makeCodebookPage()
{
    auto *page = new CodebookPage(*m_commands);
    followSession(page);
    connect(this, &MainWindow::closing, page, &CodebookPage::store);
    connect(page, &CodebookPage::commandWanted, this, [this](const QString &id) {
        if (const Command *command = commandOf(id))
            m_commands->run(*command);
    });
    connect(page, &CodebookPage::said, m_status, &StatusLine::showWord);
    connect(page, &CodebookPage::passageChosen, this, [this](const Annotation &annotation) {
        showPage(Page::Code);
        m_session->show(annotation);
    });
    return page;
}

QWidget *MainWindow::makeImportPage()
{
    auto *page = new ImportPage(m_settings);
    joinWork(page, m_status, m_error);
    const auto follow = [page](const Session *session) {
        if (session)
            page->setProject(session->store().path(), session->coder());
        else
            page->setProject({}, {});
    };
    connect(this, &MainWindow::sessionChanged, page, follow);
    follow(m_session.get());
    connect(this, &MainWindow::closing, page, [page] {
        if (page->isBusy())
            page->cancel();
    });
    connect(page, &ImportPage::left, this, [this] { showPage(Page::Code); });
    const auto known = std::make_shared<Id<Thread>>();
    connect(page, &ImportPage::begun, this,
        [this, known] { *known = m_session ? newestThread(m_session->outline()) : Id<Thread>(); });
    connect(page, &ImportPage::imported, this, [this, known](const QString &path) {
        const bool isHere = m_session && m_session->store().path() == path;
        if (isHere)
            m_session->attempt([this] { m_session->project().notice(); });
        else
            m_files->open(path);
        showPage(Page::Code);
        if (isHere)
            showArrived(*known, m_session->cursor());
    });
    return page;
}

void MainWindow::showArrived(Id<Thread> known, const Session::Cursor &place)
{
    if (!m_session || m_session->cursor() != place)
        return;
    const Outline &outline = m_session->outline();
    for (int i = 0; i < outline.threadCount(); ++i) {
        if (outline.thread(i) > known && outline.root(i) >= 0)
            return m_session->show(outline.post(outline.root(i)));
    }
    // A large project's outline is still being read.
    if (m_session->project().isReading())
        connect(
            m_session.get(), &Session::changed, this, [this, known, place] { showArrived(known, place); },
            Qt::SingleShotConnection);
}

QWidget *MainWindow::makeExportPage()
{
    auto *page = new ExportPage;
    joinWork(page, m_status, m_error);
    followSession(page);
    connect(this, &MainWindow::closing, page, [page] {
        if (page->isBusy())
            page->cancel();
    });
    connect(page, &ExportPage::postWanted, this, &MainWindow::goTo);
    return page;
}

QWidget *MainWindow::makeHistoryPage()
{
    auto *page = new HistoryPage;
    joinWork(page, m_status, m_error);
    followSession(page);
    connect(this, &MainWindow::closing, page, &HistoryPage::cancel);
    connect(page, &HistoryPage::asked, this,
        [this](const QString &question, const QString &button, const std::function<void()> &accept) {
            m_error->showOffer(question, {{button, accept}});
        });
    connect(page, &HistoryPage::busyChanged, this, &MainWindow::setBusy);
    connect(page, &HistoryPage::left, this, [this] { showPage(Page::Code); });
    connect(page, &HistoryPage::restored, this, [this](const QString &path) {
        if (!m_files->open(path))
            return;
        showPage(Page::History);
        m_status->showWord(tr("Restored. What the project was before is the newest snapshot."));
    });
    return page;
}

QWidget *MainWindow::makeMemosPage()
{
    auto *page = new MemosPage;
    followSession(page);
    connect(this, &MainWindow::closing, page, &MemosPage::store);
    connect(page, &MemosPage::said, m_status, &StatusLine::showWord);
    connect(page, &MemosPage::failed, this, [this](const QString &sentence) { m_error->showError(sentence); });
    connect(page, &MemosPage::left, this, [this] { showPage(Page::Code); });
    connect(page, &MemosPage::codeShown, &m_code->codebook(), &CodebookPane::showCode);
    return page;
}

QWidget *MainWindow::makeStatisticsPage()
{
    auto *page = new StatisticsPage;
    joinWork(page, m_status, m_error);
    followSession(page);
    connect(page, &StatisticsPage::passagesWanted, this, &MainWindow::listPassages);
    return page;
}

QWidget *MainWindow::makeSettingsPage()
{
    auto *page = new SettingsPage(m_settings);
    page->keys().setScheme(sane(m_settings.keys()));
    connect(this, &MainWindow::settingsChanged, page, [this, page] {
        page->refresh();
        if (const KeyScheme keys = sane(m_settings.keys()); keys != page->keys().scheme())
            page->keys().setScheme(keys);
    });
    // What is shown of a codebook is read anew when the page is shown.
    connect(this, &MainWindow::sessionChanged, page, [page] { page->setCodebook(nullptr); });
    connect(page, &SettingsPage::schemeChosen, this, &MainWindow::setScheme);
    connect(page, &SettingsPage::zoomChosen, this, [this](int percent) {
        m_settings.setZoom(percent); // Without a project there is no thread that would say it.
        m_code->reader().setZoom(percent);
    });
    connect(page, &SettingsPage::readingChanged, this, &MainWindow::applyReading);
    connect(page, &SettingsPage::singleKeysChosen, this, &MainWindow::setSingleKeys);
    connect(page, &SettingsPage::allCodersChosen, this, [this, page](bool all) {
        setAllCoders(all);
        page->refresh(); // Blind may have said no.
    });
    connect(page, &SettingsPage::timingChosen, this, [this](bool on) {
        if (m_stopwatch)
            m_stopwatch->setOn(on);
    });
    connect(page, &SettingsPage::nameChosen, this, &MainWindow::callMe);
    connect(page, &SettingsPage::said, m_status, &StatusLine::showWord);
    connect(&page->keys(), &KeysEditor::changed, this, [this](const KeyScheme &keys) {
        m_settings.setKeys(keys);
        m_commands->setKeys(keys);
    });
    return page;
}

QWidget *MainWindow::makeMergePage()
{
    auto *page = new MergePage;
    joinWork(page, m_status, m_error);
    followSession(page);
    connect(this, &MainWindow::closing, page, &MergePage::cancel);
    connect(page, &MergePage::busyChanged, this, &MainWindow::setBusy);
    connect(page, &MergePage::merged, this, [this](const QString &sentence) {
        if (m_session)
            m_session->attempt([this] { m_session->project().notice(); });
        m_status->showDone(sentence);
    });
    connect(page, &MergePage::placeWanted, this, &MainWindow::goTo);
    return page;
}

QWidget *MainWindow::makeHandoutPage()
{
    auto *page = new HandoutPage;
    joinWork(page, m_status, m_error);
    followSession(page);
    connect(this, &MainWindow::closing, page, &HandoutPage::cancel);
    return page;
}

QWidget *MainWindow::makeAdjudicatePage()
{
    auto *page = new AdjudicatePage;
    joinWork(page, m_status, m_error);
    page->setKeys([this](const QString &key) { return m_commands->runKey(key, Scope::Case); });
    connect(m_commands, &CommandSet::keysChanged, page, &AdjudicatePage::showKeys);
    const auto takeSettings = [this, page] {
        page->setSingleKeys(singleKeys());
        page->setStyle(readingStyle());
    };
    connect(this, &MainWindow::settingsChanged, page, takeSettings);
    takeSettings();
    connect(this, &MainWindow::sessionChanged, page, [this, page] { page->setZoom(m_settings.zoom()); });
    page->setZoom(m_settings.zoom());
    followSession(page);
    connect(this, &MainWindow::closing, page, &AdjudicatePage::cancel);
    return page;
}

QWidget *MainWindow::makeAgreementPage()
{
    auto *page = new AgreementPage;
    joinWork(page, m_status, m_error);
    followSession(page);
    connect(page, &AgreementPage::passagesWanted, this, &MainWindow::listPassages);
    connect(page, &AgreementPage::casesWanted, this,
        [this](const QString &title, Level level, const std::vector<Spot> &passages) {
            showPage(Page::Adjudicate);
            adjudicatePage().showOnly(title, matterAt(level), passages);
        });
    connect(page, &AgreementPage::passageChosen, this, [this](Id<Post> post, Span span) {
        goTo(post);
        if (span.length() > 0)
            m_session->select(post, span);
    });
    return page;
}

void MainWindow::goTo(Id<Post> post)
{
    showPage(Page::Code);
    m_session->show(post);
}

void MainWindow::listPassages(const QString &title, const std::vector<Spot> &passages)
{
    showPage(Page::Code);
    m_code->showSearch();
    m_code->search().showPassages(title, passages);
}

} // namespace rejoinder
