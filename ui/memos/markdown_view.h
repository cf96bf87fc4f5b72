// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTextBrowser>

namespace rejoinder {

/// Text of a researcher, who may be another's, as Markdown: HTML is shown as it is typed, and no picture is loaded,
/// neither from the network nor from this computer. A link to the web is opened by the desktop when it is clicked.
class MarkdownView : public QTextBrowser
{
    Q_OBJECT

public:
    explicit MarkdownView(QWidget *parent = nullptr);

    void showMarkdown(const QString &markdown);

protected:
    [[nodiscard]] QVariant loadResource(int type, const QUrl &name) override;
};

} // namespace rejoinder
