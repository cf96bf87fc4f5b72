// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/codebook/code_editor_model.h"
#include "ui/codebook/code_editor_view.h"
#include "ui/codebook/code_form.h"
#include "ui/codebook/code_trail_model.h"
#include "ui/codebook/code_uses.h"
#include "ui/codebook/surgery_panel.h"
#include "ui/codebook/versions_panel.h"

#include <QSortFilterProxyModel>

class QCheckBox;
class QLineEdit;
class QSplitter;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace rejoinder {

class CommandSet;

/// The codebook as what is researched: tree, form and the history of the current entry; merging, splitting, recoding and
/// retiring open a panel beside the form.
class CodebookPage : public QWidget
{
    Q_OBJECT

public:
    explicit CodebookPage(const CommandSet &commands, QWidget *parent = nullptr);

    void setSession(Session *session);
    /// Writes what is typed and not left yet.
    void store() { m_form->store(); }
    void showCode(Uid<Code> code);
    [[nodiscard]] Uid<Code> current() const;

    // What the table of commands asks for.
    void add(CodeKind kind); ///< Into the current group, and begins to edit its name.
    void operate(SurgeryRequest::Kind kind); ///< On the current code; a retired one is brought back by Retire.
    void move(int direction); ///< Among its neighbours.
    void showVersions();
    void load();
    void write();
    void loadFrom(const QString &path);
    void writeTo(const QString &path); ///< By a worker; the suffix says how, ".pdf" prints.

    [[nodiscard]] CodeEditorModel &model() { return m_model; }
    [[nodiscard]] QTreeView &view() { return *m_view; }
    [[nodiscard]] CodeForm &form() { return *m_form; }
    [[nodiscard]] SurgeryPanel &surgery() { return *m_surgery; }
    [[nodiscard]] CodeTrailModel &trail() { return m_trail; }
    [[nodiscard]] CodeUses &uses() { return *m_uses; }
    [[nodiscard]] VersionsPanel &versions() { return *m_versions; }

Q_SIGNALS:
    void commandWanted(const QString &id);
    void said(const QString &sentence);
    void passageChosen(const rejoinder::Annotation &annotation);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeTree();
    QWidget *makeSight();
    QWidget *makeHead(const CommandSet &commands);
    void connectParts();
    void refresh();
    void fit();
    void rename(Uid<Code> code, const QString &name);
    void moveTo(Uid<Code> code, Uid<Code> parent, int index);
    void openSurgery(const SurgeryRequest &request);
    void closePanel();
    [[nodiscard]] Uid<Code> groupFor(CodeKind kind) const;
    [[nodiscard]] QString freeName(const QString &name, Uid<Code> parent) const;
    [[nodiscard]] QString title() const;

    QPointer<Session> m_session;
    CodeEditorModel m_model;
    QSortFilterProxyModel m_matching;
    CodeEditorDelegate m_delegate;
    CodeTrailModel m_trail;
    QLineEdit *m_find;
    QCheckBox *m_retired;
    CodeEditorView *m_view;
    CodeForm *m_form;
    QTableView *m_trailView;
    CodeUses *m_uses;
    SurgeryPanel *m_surgery;
    VersionsPanel *m_versions;
    QStackedWidget *m_right;
    QSplitter *m_splitter;
    QToolButton *m_version = nullptr;
    QFutureWatcher<QString> m_writing; ///< Gives the path.
    Uid<Code> m_shown; ///< Kept over resets of the model.
};

} // namespace rejoinder
