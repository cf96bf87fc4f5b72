// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/corpus/spot.h"
#include "ui/agreement/comparing.h"
#include "ui/session/session.h"

#include <QAbstractTableModel>
#include <QPointer>

namespace rejoinder {

/// The units behind a number: who wrote, what stands there, and what each coder said. Words are read as they are scrolled
/// to, some hundred rows at a time; data() never queries.
class DifferencesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { AuthorColumn, TextColumn, DepthColumn, FirstCoderColumn };

    static constexpr int pageSize = 200;

    explicit DifferencesModel(QObject *parent = nullptr);

    /// \p answer outlives what is shown of it.
    void show(Session &session, const CompareAnswer &answer, const std::vector<UnitList> &lists);
    void clear();
    [[nodiscard]] int total() const { return int(m_units.size()); } ///< Also those that are not read yet.
    [[nodiscard]] Id<Post> post(int row) const { return postOf(m_units[size_t(row)]); }
    /// Empty: the post as a whole.
    [[nodiscard]] Span passage(int row) const;
    /// All of them, in the outline of now.
    [[nodiscard]] std::vector<Spot> spots() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

private:
    struct Unit
    {
        int group;
        int table;
        int unit;
    };
    struct Row
    {
        QString author;
        QString text;
        int depth = 0;
        std::vector<QString> answers;
    };
    [[nodiscard]] const UnitTable &tableOf(const Unit &unit) const;
    [[nodiscard]] Id<Post> postOf(const Unit &unit) const;
    [[nodiscard]] QString said(const Unit &unit, int coder) const;
    [[nodiscard]] Row read(const Unit &unit, const PostContent &content) const;

    QPointer<Session> m_session;
    const CompareAnswer *m_answer = nullptr;
    std::vector<Unit> m_units;
    std::vector<Row> m_rows; ///< Of those that were read.
    bool m_fetching = false;
};

} // namespace rejoinder
