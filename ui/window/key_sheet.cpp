// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/key_sheet.h"

#include "core/model/codebook.h"
#include "ui/commands/command.h"

#include <QTextBrowser>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

using Lines = std::vector<std::pair<QString, QString>>; // key, what it does

QString section(const QString &title, const Lines &lines)
{
    QString rows;
    for (const auto &[key, what] : lines) {
        rows
            += u"<tr><td align=right style=\"padding:2px 10px 2px 0\"><b>%1</b></td><td style=\"padding:2px 0\">%2</td></tr>"_s
                   .arg(key.toHtmlEscaped(), what.toHtmlEscaped());
    }
    return u"<h3>%1</h3><table cellspacing=0>%2</table>"_s.arg(title.toHtmlEscaped(), rows);
}

Lines keysOf(Menu menu)
{
    Lines lines;
    for (const Command &action : commands()) {
        QStringList keys;
        for (const QString &key : action.keyNames())
            keys << shownKey(key);
        if (action.menu == menu && !keys.isEmpty())
            lines.emplace_back(keys.join(u", "_s), action.title());
    }
    return lines;
}

Lines keysOf(const Codebook &codebook)
{
    Lines lines;
    for (const Code *code : codebook.taggable()) {
        if (!code->key.isEmpty())
            lines.emplace_back(code->key, codebook.path({code->header.uid}));
    }
    return lines;
}

} // namespace

KeySheet::KeySheet(const Codebook *codebook, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("All keys"));
    setAttribute(Qt::WA_DeleteOnClose);
    const auto menuTitle = [](Menu menu) { return title(menu).remove(u'&'); };
    std::array<QString, 3> columns;
    if (codebook)
        columns[0] += section(tr("Codes, in the Reader"), keysOf(*codebook));
    columns[0]
        += section(menuTitle(Menu::File), keysOf(Menu::File)) + section(menuTitle(Menu::Edit), keysOf(Menu::Edit));
    columns[1]
        = section(menuTitle(Menu::Code), keysOf(Menu::Code)) + section(menuTitle(Menu::Help), keysOf(Menu::Help));
    columns[2] = section(menuTitle(Menu::Go), keysOf(Menu::Go)) + section(menuTitle(Menu::View), keysOf(Menu::View));
    for (const Menu menu : {Menu::Codebook, Menu::Review, Menu::Settings})
        columns[1] += section(menuTitle(menu), keysOf(menu));

    QString cells;
    for (const QString &column : columns)
        cells += u"<td width=33% style=\"padding:0 14px\">%1</td>"_s.arg(column);
    // One document is laid out once; labels that turn their lines are laid out some twenty times each.
    auto *sheet = new QTextBrowser;
    sheet->setHtml(u"<table width=100% cellspacing=0><tr>%1</tr></table>"_s.arg(cells));
    sheet->setFrameShape(QFrame::NoFrame);
    sheet->document()->setDocumentMargin(10);
    sheet->setAccessibleName(tr("All keys"));
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(sheet);
    const QSize room = parent ? parent->size() - QSize(80, 60) : QSize(1240, 760);
    resize(QSize(1240, 760).boundedTo(room));
}

} // namespace rejoinder
