// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/corpus/spot.h"
#include "ui/coding/coding_desk.h"
#include "ui/commands/command_set.h"
#include "ui/palette/palette.h"
#include "ui/session/settings.h"
#include "ui/window/project_files.h"

#include <QMainWindow>
#include <QTimer>

namespace rejoinder {

class AdjudicatePage;
class AgreementPage;
class CodePage;
class CodebookPage;
class CodesMenu;
class CuesMenu;
class ErrorBar;
class ExportPage;
class Guide;
class HandoutPage;
class HistoryPage;
class ImportPage;
class LatePages;
class MergePage;
class MemosPage;
class Practice;
class SettingsPage;
class StartPage;
class StatisticsPage;
class StatusLine;
class Stopwatch;
class Toolbar;
struct ReadingStyle;

/// The window: joins pages, session, controllers and actions.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// Narrower than this, words that can be spared are left out.
    static constexpr int briefBelow = 1500;

    enum class Page {
        Code,
        Codebook,
        Import,
        Export,
        History,
        Memos,
        Statistics,
        Settings,
        Merge,
        Handout,
        Adjudicate,
        Agreement
    };

    explicit MainWindow(Settings settings = Settings());
    ~MainWindow() override;

    /// Shows it as it was left; where the screen has no room for it and its frame, maximized.
    void appear();

    [[nodiscard]] ProjectFiles &files() { return *m_files; }
    [[nodiscard]] Session *session() { return m_session.get(); }
    [[nodiscard]] CodePage &codePage() { return *m_code; }
    // Made when they are first asked for.
    [[nodiscard]] CodebookPage &codebookPage();
    [[nodiscard]] ImportPage &importPage();
    [[nodiscard]] ExportPage &exportPage();
    [[nodiscard]] HistoryPage &historyPage();
    [[nodiscard]] MergePage &mergePage();
    [[nodiscard]] HandoutPage &handoutPage();
    [[nodiscard]] MemosPage &memosPage();
    [[nodiscard]] AgreementPage &agreementPage();
    [[nodiscard]] StatisticsPage &statisticsPage();
    [[nodiscard]] AdjudicatePage &adjudicatePage();
    [[nodiscard]] SettingsPage &settingsPage();
    [[nodiscard]] bool isMade(Page page) const; ///< A page that is not has nothing to tell.
    [[nodiscard]] Practice *practice() { return m_practice.get(); } ///< Null: nobody practises.
    [[nodiscard]] Guide *guideThrough() { return m_guide.get(); } ///< Null: none is shown.
    [[nodiscard]] Palette &palettePopup() { return *m_palette; }
    [[nodiscard]] ErrorBar &errorBar() { return *m_error; }
    /// What the actions work with now.
    [[nodiscard]] Bench bench();
    [[nodiscard]] CommandSet &commandSet() { return *m_commands; }

    /// Null: none is open.
    void setProject(std::unique_ptr<Project> project);
    void showPage(Page page);
    /// To the page on which the open project was left; before one would have to choose files, to the Reader.
    void returnToPage();
    /// Another window on the open project; both show each other's work.
    void openAnother();
    /// Projects are opened, everything else is shown on the Import page.
    void openPaths(const QStringList &paths);

    // What the table of actions asks for.
    void chooseSources();
    void pasteThread();
    void sayAlreadySaved();
    /// Undo, or redo: a large step on a worker.
    void turn(bool undo);
    void findInProject();
    void openPalette(bool codesOnly, Palette::Then then = Palette::Then::Nothing);
    void setAllCoders(bool all);
    void setBlind(bool blind);
    /// Says what is hidden, and offers the other.
    void explainBlind();
    /// Shows what bringing these copies of the open project in would do.
    void mergeProjects(const QStringList &paths);
    void focusPane(int direction);
    void toggleDocks();
    void toggleFullScreen();
    void editMemo();
    void editMemoOn(About about); ///< The code, thread or project one works with.
    void toggleQuestion();
    void showGuidelines();
    void showTrail();
    void chooseRound();
    /// On the Adjudicate page, to the next case that is open, or the one before.
    void goToDisagreement(int direction);
    void editAnnotation();
    void chooseCoder();
    /// The name of the person at this machine, in the open project too.
    void callMe(const QString &name);
    void setScheme(Settings::Scheme scheme);
    [[nodiscard]] Settings::Scheme scheme() const { return m_settings.scheme(); }
    void toggleSingleKeys() { setSingleKeys(!singleKeys()); }
    void setSingleKeys(bool on);
    [[nodiscard]] bool singleKeys() const { return m_settings.singleKeys(); }
    /// On the sample, in a strip over its thread; the other of the two is left.
    void practise();
    void guide();
    /// The guide, for who opens the sample for the first time.
    void offerGuide();
    void showKeys();
    void showAbout();

Q_SIGNALS:
    void sessionChanged(rejoinder::Session *session); ///< Null: what was shown is about to be closed.
    void settingsChanged();
    void closing();

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void addCuesMenu();
    void addCodesMenu();
    void addPages();
    template<class Widget>
    Widget &made(Page page);
    template<class Widget>
    void followSession(Widget *page);
    [[nodiscard]] QWidget *makeCodebookPage();
    [[nodiscard]] QWidget *makeImportPage();
    [[nodiscard]] QWidget *makeExportPage();
    [[nodiscard]] QWidget *makeHistoryPage();
    [[nodiscard]] QWidget *makeMemosPage();
    [[nodiscard]] QWidget *makeStatisticsPage();
    [[nodiscard]] QWidget *makeSettingsPage();
    [[nodiscard]] QWidget *makeMergePage();
    [[nodiscard]] QWidget *makeHandoutPage();
    [[nodiscard]] QWidget *makeAdjudicatePage();
    [[nodiscard]] QWidget *makeAgreementPage();
    void goTo(Id<Post> post);
    /// The first thread that came after \p known, unless one has gone on working from \p place.
    void showArrived(Id<Thread> known, const Session::Cursor &place);
    void listPassages(const QString &title, const std::vector<Spot> &passages);
    void connectReader();
    void connectParts();
    void connectPalette();
    [[nodiscard]] ReadingStyle readingStyle() const;
    void applyReading();
    void showGuide();
    void leaveCoach();
    void setBusy(bool busy);
    [[nodiscard]] QUuid codeAtHand() const;
    void connectSession();
    void takeKey(QKeyEvent *event);
    void tellTyping(const QString &sentence, bool changed);
    void remember();
    void applyLook();
    void followSettings(); ///< Another window may have changed them.
    void refresh();
    void refreshActions();
    void refreshProgress();
    void refreshBlind();
    void showOthersFirst();
    [[nodiscard]] bool isCopy(const QString &path) const;
    void offerMerge(const QStringList &copies);
    void warnOfCoder();

    Settings m_settings;
    std::unique_ptr<ProjectFiles> m_files;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<CodingDesk> m_coding;
    std::unique_ptr<Stopwatch> m_stopwatch;
    std::unique_ptr<Practice> m_practice;
    std::unique_ptr<Guide> m_guide;
    CommandSet *m_commands;
    StartPage *m_start;
    CodePage *m_code;
    CuesMenu *m_cues = nullptr;
    CodesMenu *m_codes = nullptr;
    LatePages *m_pages; ///< By Page.
    Toolbar *m_toolbar;
    ErrorBar *m_error;
    StatusLine *m_status;
    Palette *m_palette;
    QTimer m_notice;
    bool m_coderSaid = false;
};

} // namespace rejoinder
