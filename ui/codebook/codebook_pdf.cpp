// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/codebook/codebook_pdf.h"

#include "core/model/error.h"
#include "ui/theme/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QLocale>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTextDocument>

namespace rejoinder {

namespace {

constexpr int dotsPerInch = 300;
constexpr qreal margin = 18; // Millimetres.
constexpr qreal footer = 0.35; // Inches.

void paintPages(QPdfWriter &writer, QTextDocument &document)
{
    QPainter painter(&writer);
    const QSizeF page(writer.width(), writer.height() - footer * dotsPerInch);
    document.documentLayout()->setPaintDevice(&writer);
    document.setPageSize(page);
    const int pages = document.pageCount();
    for (int number = 0; number < pages; ++number) {
        if (number > 0)
            writer.newPage();
        painter.save();
        painter.translate(0, -number * page.height());
        QAbstractTextDocumentLayout::PaintContext context;
        context.palette = Theme::of(Scheme::Light).palette(); // Paper is white whatever the screen is.
        context.clip = QRectF(QPointF(0, number * page.height()), page);
        painter.setClipRect(context.clip);
        document.documentLayout()->draw(&painter, context);
        painter.restore();
        painter.setFont(document.defaultFont());
        painter.drawText(QRectF(0, page.height(), page.width(), footer * dotsPerInch), Qt::AlignRight | Qt::AlignBottom,
            QCoreApplication::translate("CodebookPdf", "%1 of %2").arg(number + 1).arg(pages));
    }
}

} // namespace

void writeCodebookPdf(const QString &html, const QString &title, const QString &path)
{
    QSaveFile file(path);
    const auto failed = [&] {
        return Error(QCoreApplication::translate("CodebookPdf", "The codebook could not be written to %1: %2.")
                .arg(path, file.errorString()));
    };
    if (!file.open(QIODevice::WriteOnly))
        throw failed();
    {
        QPdfWriter writer(&file);
        const bool letter = QLocale().measurementSystem() == QLocale::ImperialUSSystem;
        writer.setPageSize(QPageSize(letter ? QPageSize::Letter : QPageSize::A4));
        writer.setPageMargins({margin, margin, margin, margin}, QPageLayout::Millimeter);
        writer.setResolution(dotsPerInch);
        writer.setTitle(title);
        writer.setCreator(QStringLiteral("Rejoinder"));
        QTextDocument document;
        QFont font = readingFont(10);
        font.setPointSizeF(10);
        document.setDefaultFont(font);
        document.setHtml(html);
        paintPages(writer, document);
    }
    if (!file.commit())
        throw failed();
}

} // namespace rejoinder
