// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/main_window.h"

#include "core/store/profile.h"
#include "ui/coding/stopwatch.h"
#include "ui/commands/key_scheme.h"
#include "ui/commands/keys.h"
#include "ui/practice/guide.h"
#include "ui/practice/practice.h"
#include "ui/session/place.h"
#include "ui/settings/settings_page.h"
#include "ui/speech/names.h"
#include "ui/theme/theme.h"
#include "ui/window/code_page.h"
#include "ui/window/codes_menu.h"
#include "ui/window/context_menus.h"
#include "ui/window/cues_menu.h"
#include "ui/window/error_bar.h"
#include "ui/window/late_pages.h"
#include "ui/window/look.h"
#include "ui/window/start_page.h"
#include "ui/window/status_line.h"
#include "ui/window/toolbar.h"

#include <QKeyEvent>
#include <QMenuBar>
#include <QScreen>
#include <QStyleHints>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

constexpr QSize smallest(1024, 640);
constexpr QPoint nextWindow(40, 40); ///< From the window before it.

/// By Page: the commands that show them.
constexpr std::array pageCommands
    = {"page-code"_L1, "page-codebook"_L1, "page-import"_L1, "export"_L1, "page-history"_L1, "memos"_L1,
        "page-statistics"_L1, "settings"_L1, "page-merge"_L1, "handout"_L1, "page-adjudicate"_L1, "page-agreement"_L1};

} // namespace

MainWindow::MainWindow(Settings settings)
    : m_settings(std::move(settings))
    , m_files(std::make_unique<ProjectFiles>(*this, m_settings))
    , m_commands(new CommandSet(*this, [this] { return bench(); }))
    , m_start(new StartPage(*m_commands))
    , m_code(new CodePage(m_start))
    , m_pages(new LatePages)
    , m_toolbar(new Toolbar(*m_commands))
    , m_error(new ErrorBar)
    , m_status(new StatusLine)
    , m_palette(new Palette(this))
{
    applyLook();
    setMinimumSize(smallest);
    setAcceptDrops(true);
    setContextMenuPolicy(Qt::NoContextMenu);
    m_commands->fill(*menuBar());
    addCuesMenu();
    addCodesMenu();
    addPages();
    auto *body = new QWidget;
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (QWidget *part : {static_cast<QWidget *>(m_toolbar), static_cast<QWidget *>(m_error),
             static_cast<QWidget *>(m_pages), static_cast<QWidget *>(m_status)})
        layout->addWidget(part);
    layout->setStretchFactor(m_pages, 1);
    setCentralWidget(body);
    connectReader();
    connectParts();
    connectPalette();
    m_commands->setKeys(sane(m_settings.keys()));
    applyReading();
    completeNames(*this);
    m_notice.setInterval(std::chrono::seconds(1));
    connect(&m_notice, &QTimer::timeout, this, [this] {
        if (m_session)
            m_session->attempt([this] { m_session->project().notice(); });
    });
    // The desktop turns dark in the evening: the window follows at once.
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, [this] {
        if (m_settings.scheme() == Settings::Scheme::System)
            applyLook();
    });
    if (!restoreGeometry(m_settings.layout(u"window"_s)))
        resize(QSize(1600, 1000).boundedTo(screen()->availableSize()));
    setProject(nullptr);
    m_code->restoreLayout(m_settings.layout(u"docks"_s));
}

MainWindow::~MainWindow()
{
    remember();
    leaveCoach();
    m_stopwatch.reset();
    m_code->setSession(nullptr);
    Q_EMIT sessionChanged(nullptr);
}

void MainWindow::appear()
{
    const QSize room = screen()->availableSize(); // How much of it the frame takes, only the desktop knows.
    if (width() < room.width() && height() < room.height())
        show();
    else
        showMaximized();
}

Bench MainWindow::bench()
{
    return {*this, *m_files, m_code->reader(), m_session.get(), m_coding.get()};
}

void MainWindow::addCuesMenu()
{
    m_cues = new CuesMenu(m_settings, m_code->reader().reader(), this);
    connect(m_cues, &CuesMenu::failed, this, [this](const QString &sentence) { m_error->showError(sentence); });
    const QList<QAction *> menus = menuBar()->actions();
    for (QAction *menu : menus) {
        if (menu->text() == title(Menu::View))
            menu->menu()->addMenu(m_cues);
    }
    m_cues->setSession(nullptr);
    connect(this, &MainWindow::sessionChanged, m_cues, &CuesMenu::setSession);
}

void MainWindow::addCodesMenu()
{
    m_codes = new CodesMenu(this);
    connect(m_codes, &CodesMenu::codeChosen, &m_code->codebook(), &CodebookPane::codeChosen);
    const QList<QAction *> menus = menuBar()->actions();
    for (QAction *menu : menus) {
        if (menu->text() == title(Menu::Code))
            menu->menu()->insertMenu(menu->menu()->actions().front(), m_codes);
    }
    m_codes->setSession(nullptr);
    connect(this, &MainWindow::sessionChanged, m_codes, &CodesMenu::setSession);
}

void MainWindow::setProject(std::unique_ptr<Project> project)
{
    remember();
    leaveCoach();
    m_stopwatch.reset();
    m_code->setSession(nullptr);
    Q_EMIT sessionChanged(nullptr);
    m_coding.reset();
    m_session.reset();
    m_notice.stop();
    m_error->hide();
    if (project) {
        const Uid<Coder> coder = actingCoder(*project);
        const Settings::Place place = m_settings.place(project->store().projectUid());
        m_session = std::make_unique<Session>(std::move(project), coder);
        m_session->setAllCoders(m_settings.allCoders());
        m_session->setBlind(m_settings.blind(m_session->store().projectUid(), coder.value));
        const ReaderState state = readerState(m_session->store(), place);
        if (!state.selection.post.isNull())
            m_session->show(state.selection.post);
        if (const Code *target = m_session->codebook().find(place.target); target && target->kind == CodeKind::Target)
            m_session->setTarget({target->header.uid});
        m_coding = std::make_unique<CodingDesk>(*m_session, m_code->reader().reader());
        m_code->reader().setAssigned(m_coding->assigned());
        m_stopwatch = std::make_unique<Stopwatch>(*m_session, *m_code);
        m_stopwatch->setOn(m_settings.timing());
        connectSession();
        m_settings.addRecentProject(m_session->store().path());
        m_code->setSession(m_session.get(), state);
        m_code->outline().setKept(m_settings.filters(m_session->store().projectUid()));
        m_code->search().setKept(m_code->outline().kept());
        m_code->reader().setZoom(m_settings.zoom());
        Q_EMIT sessionChanged(m_session.get());
        m_notice.start();
        m_status->showWord(
            tr("%n comment(s) in %1.", nullptr, m_session->outline().size() - m_session->outline().threadCount())
                .arg(m_session->project().name()));
        showOthersFirst();
    } else {
        m_status->showWord(tr("No project is open"));
        m_status->showSelection(0);
        m_start->showRecent(m_settings.recentProjects());
    }
    setWindowTitle(m_session ? tr("%1 — Rejoinder").arg(m_session->project().name()) : tr("Rejoinder"));
    showPage(Page::Code);
    refresh();
}

// Who has coded nothing yet would see an uncoded thread, however much the others have done.
void MainWindow::showOthersFirst()
{
    if (m_session->isBlind() || m_session->allCoders() || !m_session->store().onlyOthersCoded(m_session->coder()))
        return;
    m_session->setAllCoders(true);
    m_status->showWord(
        tr("Only others have coded here: you see their work. View › Show all coders' annotations hides it."));
}

void MainWindow::takeKey(QKeyEvent *event)
{
    const QString key = keyName(*event);
    const bool single = key.size() == 1 || (key.startsWith("Shift+"_L1) && key.size() == 7);
    if (key.isEmpty() || !m_coding || (single && !m_settings.singleKeys()))
        return;
    const auto act = [&] { return m_coding->take(key) || m_commands->runKey(key, Scope::Reader); };
    // The four keys of a relation may be as fast as they like.
    const bool typed = (single || key == "Space"_L1) && !m_coding->relating().isActive();
    if (typed ? m_coding->typing().run(event->text(), event->timestamp(), act) : act())
        event->accept();
}

void MainWindow::tellTyping(const QString &sentence, bool changed)
{
    std::vector<ErrorBar::Offer> offers;
    if (changed)
        offers.push_back({tr("Undo"), [this] { m_coding->typing().undo(); }});
    offers.push_back({tr("Search instead"), [this, changed] {
                          if (changed)
                              m_coding->typing().undo();
                          m_code->reader().findBar().find(m_coding->typing().words(), FindBar::Scope::Thread);
                      }});
    m_error->showOffer(sentence, offers);
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    // On the start page there is no Reader that would bring the sheet of keys.
    if (!m_session && m_commands->runKey(keyName(*event), Scope::Reader))
        return;
    QMainWindow::keyPressEvent(event);
}

void MainWindow::warnOfCoder()
{
    const bool other = m_session && m_session->coder().value != profile().uid;
    if (other || profile().confirmed || std::exchange(m_coderSaid, true))
        return;
    m_error->showOffer(tr("You code as %1, the name of your user account.").arg(profile().name),
        {{tr("Change"), [this] { chooseCoder(); }}});
}

void MainWindow::showPage(Page page)
{
    if (page == Page::Settings)
        settingsPage().setCodebook(m_session ? &m_session->codebook() : nullptr);
    m_pages->setCurrentWidget(&m_pages->page(int(page)));
    m_toolbar->showPage(QString(pageCommands[size_t(page)]));
    if (page == Page::Code && m_session)
        m_code->reader().reader().surface()->setFocus();
    else if (page != Page::Code)
        m_pages->currentWidget()->setFocus();
}

void MainWindow::returnToPage()
{
    if (!m_session)
        return;
    const QString left = m_settings.place(m_session->store().projectUid()).page;
    const auto known = std::ranges::find(pageCommands, left);
    const auto page = known == pageCommands.end() ? Page::Code : Page(known - pageCommands.begin());
    showPage(page == Page::Import ? Page::Code : page);
}

void MainWindow::openAnother()
{
    auto *another = new MainWindow(m_settings.again());
    another->setAttribute(Qt::WA_DeleteOnClose);
    another->move(pos() + nextWindow);
    another->appear();
    if (m_session && another->files().open(m_session->store().path()))
        another->errorBar().hide(); // That it is open here too was the wish.
}

void MainWindow::refresh()
{
    refreshActions();
    refreshProgress();
}

void MainWindow::refreshActions()
{
    m_commands->refresh();
    m_toolbar->showSteps(m_session.get());
    const Coder *coder = m_session ? m_session->project().coder(m_session->coder()) : nullptr;
    m_status->showCoder(coder ? coder->name : profile().name, m_session && m_session->showsEverybody());
    const bool rounds = m_session && m_session->store().rounds().size() > 1;
    m_status->showRound(rounds ? m_session->project().round().name : QString());
    m_status->showSaved(m_session != nullptr);
    if (!m_session)
        m_start->showCoder(profile().name, profile().confirmed);
    refreshBlind();
}

void MainWindow::refreshProgress()
{
    if (m_coding && !m_coding->assigned().isEmpty()) {
        const AssignedWork &assigned = m_coding->assigned();
        return m_status->showProgress(assigned.done(), int(assigned.posts().size()), width() < briefBelow, true);
    }
    int all = 0;
    int done = 0;
    if (m_session && !m_session->rows().isComplete())
        return; // Counted when all is read.
    const int root
        = m_session && m_session->threadIndex() >= 0 ? m_session->outline().root(m_session->threadIndex()) : -1;
    const int end = root < 0 ? -1 : m_session->outline().subtreeEnd(root);
    for (int at = root; at < end; ++at) {
        if (m_session->outline().kind(at) != PostKind::Comment)
            continue;
        const State state = m_session->rows().state(m_session->outline().post(at), m_session->coder());
        ++all;
        done += state == State::Coded || state == State::Nothing;
    }
    m_status->showProgress(done, all, width() < briefBelow);
}

void MainWindow::remember()
{
    if (!m_session)
        return;
    Settings::Place place = placeOf(*m_session, m_code->reader().reader().state());
    place.page = QString(pageCommands[size_t(m_pages->currentIndex())]);
    m_settings.setPlace(m_session->store().projectUid(), place);
}

void MainWindow::applyLook()
{
    const auto scheme = [wanted = m_settings.scheme()] {
        switch (wanted) {
        case Settings::Scheme::System:
            break;
        case Settings::Scheme::Light:
            return Scheme::Light;
        case Settings::Scheme::Dark:
            return Scheme::Dark;
        case Settings::Scheme::LightContrast:
            return Scheme::LightContrast;
        case Settings::Scheme::DarkContrast:
            return Scheme::DarkContrast;
        }
        return desktopScheme();
    }();
    applyScheme(scheme);
    const QString sheet = styleSheetOf(Theme::of(scheme));
    if (sheet != styleSheet())
        setStyleSheet(sheet);
}

void MainWindow::followSettings()
{
    applyLook();
    m_commands->setKeys(sane(m_settings.keys()));
    applyReading();
}

} // namespace rejoinder
