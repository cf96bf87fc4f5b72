// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/import/part_panel.h"
#include "ui/import/preview_model.h"
#include "ui/import/problems_model.h"
#include "ui/import/table_panel.h"
#include "ui/session/settings.h"
#include "ui/session/worker.h"

#include <QFutureWatcher>
#include <QWidget>

#include <atomic>
#include <functional>
#include <memory>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QTemporaryDir;
class QTreeView;

namespace rejoinder {

/// Source at the left, the tree to be at the right: nothing is written before one presses the button, which says the
/// counts. Reading and writing are done by workers.
class ImportPage : public QWidget
{
    Q_OBJECT

public:
    explicit ImportPage(Settings &settings, QWidget *parent = nullptr);
    ~ImportPage() override;

    /// The open project's file, and who codes in it; empty: a new project is made.
    void setProject(const QString &path, Uid<Coder> coder);
    void setSources(const QStringList &paths);
    void setPasted(const QString &text);
    void run();
    void cancel();
    [[nodiscard]] bool isBusy() const { return isAtWork(m_reading) || isAtWork(m_writing); }
    [[nodiscard]] PreviewModel &preview() { return m_preview; }
    [[nodiscard]] ProblemsModel &problems() { return m_problems; }
    [[nodiscard]] TablePanel &table() { return *m_table; }
    [[nodiscard]] PartPanel &part() { return *m_part; }
    /// The command that imports the same.
    [[nodiscard]] QString command() const;
    void writeProblemsTo(const QString &path);
    [[nodiscard]] static QString fileFilter();

Q_SIGNALS:
    void begun(); ///< To write.
    void imported(const QString &project);
    void progressed(const QString &what, double share); ///< An empty \p what: it ended.
    void said(const QString &sentence);
    void failed(const QString &sentence, const std::function<void()> &retry);
    void left(); ///< Cancelled by the person: back to work.
    void previewed(); ///< The whole source was gone through.

private:
    QWidget *sourceColumn();
    QWidget *treeColumn();
    QWidget *problemBox();
    void chooseFiles();
    void read();
    void showPreview(const SourcePreview &preview);
    void endReading();
    bool useSavedMapping(const TableLook &look);
    void takeMapping();
    void takeOptions();
    void saveMapping();
    void copyCommand();
    void saveProblems();
    void offerConfidences();
    void describe();
    void refresh();
    void correct(ReadOptions::Reading reading);
    void finish();
    void showMenu(const QPoint &position);
    [[nodiscard]] QString intoPath() const;
    [[nodiscard]] bool isRefresh() const;
    void tellPresent(const SourcePreview &preview);

    enum class Next { Nothing, Reading, Writing };

    Settings &m_settings;
    PreviewModel m_preview;
    ProblemsModel m_problems;
    QStringList m_paths;
    QString m_project;
    Uid<Coder> m_coder;
    QString m_target; ///< Where the running import writes.
    ReadOptions m_options;
    std::unique_ptr<QTemporaryDir> m_pasted; ///< Holds a pasted text as a file.
    QLabel *m_source;
    QComboBox *m_format;
    QComboBox *m_into;
    QCheckBox *m_refresh;
    QLabel *m_undoing; ///< How what is about to be done is taken back.
    QLabel *m_present; ///< That threads of the source are here, and what a refresh would do.
    QLabel *m_counts;
    QLabel *m_suspected;
    QPushButton *m_acceptAll;
    QPushButton *m_acceptNone;
    QPushButton *m_acceptSure;
    TablePanel *m_table;
    QWidget *m_tableBox;
    PartPanel *m_part;
    QTreeView *m_tree;
    QLabel *m_explanation;
    QLabel *m_problemCount;
    QWidget *m_problemBox;
    QLabel *m_promise;
    QPushButton *m_button;
    QFutureWatcher<SourcePreview> m_reading;
    QFutureWatcher<QString> m_writing;
    Next m_next = Next::Nothing; ///< When the reading that goes on was stopped.
    TablePanel::From m_mappingFrom = TablePanel::From::Guess;
    std::atomic_bool m_cancelled = false; ///< Read by the workers, which never outlive the page.
};

} // namespace rejoinder
