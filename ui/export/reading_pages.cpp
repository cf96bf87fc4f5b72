// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/export/reading_pages.h"

#include "core/model/error.h"
#include "ui/theme/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QFile>
#include <QLocale>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

constexpr int dotsPerInch = 300;
constexpr qreal margin = 18; // Millimetres.
constexpr qreal footer = 0.35; // Inches.
constexpr qreal fontSize = 9.5; // Points.
constexpr qreal screenDotsPerInch = 96;
constexpr int pictureWidth = 900;
constexpr int pictureMargin = 24;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ReadingPages)
};

QFont paperFont(qreal points)
{
    QFont font = readingFont(10);
    font.setPointSizeF(points);
    return font;
}

/// One part of the copy, laid out for a device.
class Sheet
{
public:
    Sheet(const QString &html, QPaintDevice &device, qreal width)
        : m_device(device)
        , m_width(width)
    {
        m_document.setUndoRedoEnabled(false);
        m_document.setDocumentMargin(0);
        m_document.setDefaultFont(paperFont(fontSize));
        m_document.setDefaultStyleSheet(reading_copy::styleSheet());
        m_document.setHtml(html);
        m_document.documentLayout()->setPaintDevice(&device);
        m_document.setPageSize({width, -1});
    }

    [[nodiscard]] qreal height() const { return m_document.documentLayout()->documentSize().height(); }

    /// Breaks it over pages of that height, the first \p used of which is taken.
    void paginate(qreal pageHeight, qreal used)
    {
        if (used > 0) {
            QTextCursor cursor(&m_document);
            cursor.insertText(QString(QChar::Nbsp));
            QTextBlockFormat room;
            room.setLineHeight(used * screenDotsPerInch / m_device.logicalDpiY(), QTextBlockFormat::FixedHeight);
            cursor.setBlockFormat(room);
        }
        m_document.setPageSize({m_width, pageHeight});
    }

    void paint(QPainter &painter, qreal y, const QRectF &clip)
    {
        painter.save();
        painter.translate(0, y);
        QAbstractTextDocumentLayout::PaintContext context;
        context.palette = Theme::of(Scheme::Light).palette(); // Paper is white whatever the screen is.
        context.clip = clip.translated(0, -y);
        painter.setClipRect(context.clip);
        m_document.documentLayout()->draw(&painter, context);
        painter.restore();
    }

private:
    QPaintDevice &m_device;
    qreal m_width;
    QTextDocument m_document;
};

/// Fills one page after the other.
class Pages
{
public:
    Pages(QPagedPaintDevice &device, const QString &title, PageRange range)
        : m_device(device)
        , m_painter(&device)
        , m_title(title)
        , m_range(range)
        , m_page(0, 0, device.width(), device.height() - footer * device.logicalDpiY())
    {
    }

    void add(const reading_copy::Part &part)
    {
        if (part.startsThread && m_y > 0)
            turn();
        Sheet sheet(part.html, m_device, m_page.width());
        const qreal height = sheet.height();
        const bool fits = m_y + height <= m_page.height();
        // What is short is kept together; what is long may be broken, but not after a line or two.
        if (!fits && m_y > 0 && (height <= m_page.height() * keptTogether || m_y > m_page.height() * (1 - leastStart)))
            turn();
        if (m_y + height <= m_page.height()) {
            paint(sheet, m_y);
            m_y += height;
            return;
        }
        sheet.paginate(m_page.height(), m_y);
        const qreal whole = sheet.height();
        qreal painted = 0;
        for (; painted + m_page.height() < whole; painted += m_page.height()) {
            paint(sheet, -painted);
            turn();
        }
        paint(sheet, -painted);
        m_y = whole - painted;
    }

    void end()
    {
        foot();
        m_painter.end();
    }

private:
    static constexpr qreal keptTogether = 0.25;
    static constexpr qreal leastStart = 0.12;

    [[nodiscard]] bool isWanted() const
    {
        return m_number >= m_range.first && (m_range.last == 0 || m_number <= m_range.last);
    }

    void paint(Sheet &sheet, qreal y)
    {
        if (isWanted())
            sheet.paint(m_painter, y, m_page);
    }

    void turn()
    {
        foot();
        ++m_number;
        m_y = 0;
        if (isWanted() && m_number > std::max(1, m_range.first))
            m_device.newPage();
    }

    void foot()
    {
        if (!isWanted())
            return;
        m_painter.setFont(paperFont(8));
        m_painter.setPen(Theme::of(Scheme::Light).muted);
        const QRectF room(0, m_page.bottom(), m_page.width(), footer * m_device.logicalDpiY());
        const qreal numberWidth = room.width() / 6;
        const QString title
            = m_painter.fontMetrics().elidedText(m_title, Qt::ElideRight, int(room.width() - numberWidth));
        m_painter.drawText(room, Qt::AlignLeft | Qt::AlignBottom, title);
        m_painter.drawText(room, Qt::AlignRight | Qt::AlignBottom, QLocale().toString(m_number));
    }

    QPagedPaintDevice &m_device;
    QPainter m_painter;
    QString m_title;
    PageRange m_range;
    QRectF m_page;
    qreal m_y = 0;
    int m_number = 1;
};

/// How tall the picture of the threads is; lays everything out once.
int pictureHeight(const Contents &contents, reading_copy::Choice choice, QPaintDevice &device, qreal width)
{
    choice.progress = [report = choice.progress](double share) { return !report || report(share / 2); };
    qreal height = 0;
    reading_copy::eachPart(
        contents, choice, [&](const reading_copy::Part &part) { height += Sheet(part.html, device, width).height(); });
    return int(std::ceil(height));
}

} // namespace

void paintReadingCopy(QPagedPaintDevice &device, const Contents &contents, const reading_copy::Choice &choice,
    const QString &title, PageRange range)
{
    Pages pages(device, title, range);
    reading_copy::eachPart(contents, choice, [&](const reading_copy::Part &part) { pages.add(part); });
    pages.end();
}

void writeReadingPdf(
    const Contents &contents, const QString &path, const reading_copy::Choice &choice, const QString &title)
{
    QFile file(path);
    const auto failed = [&] { return Error(Texts::tr("%1 cannot be written: %2.").arg(path, file.errorString())); };
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        throw failed();
    {
        QPdfWriter writer(&file);
        const bool letter = QLocale().measurementSystem() == QLocale::ImperialUSSystem;
        writer.setPageSize(QPageSize(letter ? QPageSize::Letter : QPageSize::A4));
        writer.setPageMargins({margin, margin, margin, margin}, QPageLayout::Millimeter);
        writer.setResolution(dotsPerInch);
        writer.setTitle(title);
        writer.setCreator(u"Rejoinder"_s);
        paintReadingCopy(writer, contents, choice, title);
    }
    if (file.error() != QFileDevice::NoError || !file.flush())
        throw failed();
}

void writeReadingSvg(
    const Contents &contents, const QString &path, const reading_copy::Choice &choice, const QString &title)
{
    QFile file(path);
    const auto failed = [&] { return Error(Texts::tr("%1 cannot be written: %2.").arg(path, file.errorString())); };
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        throw failed();
    {
        QSvgGenerator picture;
        picture.setOutputDevice(&file);
        picture.setResolution(int(screenDotsPerInch));
        picture.setTitle(title);
        constexpr qreal width = pictureWidth - 2 * pictureMargin;
        const int height = pictureHeight(contents, choice, picture, width) + 2 * pictureMargin;
        picture.setSize({pictureWidth, height});
        picture.setViewBox(QRect(0, 0, pictureWidth, height));
        QPainter painter(&picture);
        painter.fillRect(0, 0, pictureWidth, height, Qt::white);
        painter.translate(pictureMargin, pictureMargin);
        reading_copy::Choice second = choice;
        second.progress = [report = choice.progress](double share) { return !report || report(0.5 + share / 2); };
        qreal y = 0;
        reading_copy::eachPart(contents, second, [&](const reading_copy::Part &part) {
            Sheet sheet(part.html, picture, width);
            sheet.paint(painter, y, QRectF(0, y, width, sheet.height()));
            y += sheet.height();
        });
    }
    if (file.error() != QFileDevice::NoError || !file.flush())
        throw failed();
}

} // namespace rejoinder
