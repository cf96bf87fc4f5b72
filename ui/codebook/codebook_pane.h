// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/codebook/codebook_delegate.h"
#include "ui/codebook/codebook_model.h"

#include <QSortFilterProxyModel>

class QFrame;
class QLabel;
class QLineEdit;
class QTreeView;

namespace rejoinder {

class DefinitionLabel;

/// Find box, tree of codes, and definition, example and "Not" of the current one. A click tags.
class CodebookPane : public QWidget
{
    Q_OBJECT

public:
    explicit CodebookPane(QWidget *parent = nullptr);

    void setSession(Session *session);
    void showCode(Uid<Code> code);
    /// The definition folds where there is little room.
    void setBrief(bool brief);
    [[nodiscard]] CodebookModel &model() { return m_model; }
    [[nodiscard]] QTreeView &view() { return *m_view; }

Q_SIGNALS:
    void codeChosen(rejoinder::Uid<rejoinder::Code> code); ///< To tag with: clicked, or Enter.

protected:
    void changeEvent(QEvent *event) override;

private:
    void choose(const QModelIndex &index);
    void describe(const QModelIndex &index);
    void resetView();

    CodebookModel m_model;
    QSortFilterProxyModel m_matching;
    CodebookDelegate m_delegate;
    QPointer<Session> m_session;
    QLineEdit *m_find;
    QTreeView *m_view;
    QLabel *m_empty;
    DefinitionLabel *m_definition;
    bool m_brief = false;
};

} // namespace rejoinder
