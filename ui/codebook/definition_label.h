// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLabel>

namespace rejoinder {

/// What a code means, at the foot of the codebook. It keeps the height of the longest text it had, so that the tree above
/// it stands still while one goes from code to code.
class DefinitionLabel : public QLabel
{
    Q_OBJECT

public:
    explicit DefinitionLabel(QWidget *parent = nullptr);

    void setWords(const QString &html);
    void forgetHeight(); ///< Other texts are to come: another codebook's.

    [[nodiscard]] bool hasHeightForWidth() const override { return false; }
    [[nodiscard]] QSize sizeHint() const override { return {0, m_height}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, m_height}; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void makeRoom();

    int m_height = 0;
};

} // namespace rejoinder
