// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/memos/markdown_view.h"

#include "ui/theme/icons.h"

#include <QDesktopServices>

using namespace Qt::StringLiterals;

namespace rejoinder {

MarkdownView::MarkdownView(QWidget *parent)
    : QTextBrowser(parent)
{
    constexpr qreal indent = 18;
    setObjectName("memoCard"_L1);
    setOpenLinks(false);
    document()->setIndentWidth(indent);
    connect(this, &QTextBrowser::anchorClicked, this, [](const QUrl &link) {
        if (QStringList{u"http"_s, u"https"_s, u"mailto"_s}.contains(link.scheme()))
            QDesktopServices::openUrl(link);
    });
}

void MarkdownView::showMarkdown(const QString &markdown)
{
    document()->setMarkdown(markdown,
        QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub) | QTextDocument::MarkdownNoHTML);
}

// Never null for a picture: the document would then look for a file of that name itself.
QVariant MarkdownView::loadResource(int type, const QUrl &)
{
    return type == QTextDocument::ImageResource ? QVariant(icon("doc"_L1, ThemeColour::Muted).pixmap(16)) : QVariant();
}

} // namespace rejoinder
