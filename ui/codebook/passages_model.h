// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/codebook/surgery_request.h"

#include <QAbstractTableModel>

namespace rejoinder {

/// The passages that surgery on the codebook touches, with the version of the codebook it was made
/// under (where one looks) and what becomes of each. The first column is ticked for a recode,
/// and names the part for a split.
class PassagesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { PassageColumn, AuthorColumn, CoderColumn, VersionColumn, FateColumn, ColumnCount };

    explicit PassagesModel(QObject *parent = nullptr);

    /// \p codebook of now; \p request as the preview was asked for.
    void show(SurgeryPreview preview, const SurgeryRequest &request, const Codebook &codebook);
    [[nodiscard]] const CodedPassage &passage(int row) const { return m_passages[size_t(row)]; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void ticked(const QUuid &annotation, bool on);

private:
    [[nodiscard]] QString fate(const CodedPassage &passage) const;
    [[nodiscard]] QString author(const CodedPassage &passage) const;

    std::vector<CodedPassage> m_passages;
    QHash<QUuid, Recoded> m_recoded;
    QSet<QUuid> m_left;
    SurgeryRequest m_request;
    Codebook m_codebook;
};

} // namespace rejoinder
