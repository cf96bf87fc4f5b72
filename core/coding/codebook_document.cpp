// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/coding/codebook_document.h"

#include "core/coding/ends.h"
#include "core/formats/codebook_table.h"
#include "core/model/iso_time.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

constexpr auto page = R"(<!DOCTYPE html PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>%1</title>
<style type="text/css">
body { font-family: "Noto Sans", sans-serif; font-size: 10pt; color: #1f2427; background: #ffffff; max-width: 46em; margin: 2em auto; padding: 0 1em; }
h1 { font-size: 18pt; margin: 0 0 4pt 0; }
h2 { font-size: 13pt; margin: 18pt 0 4pt 0; }
p { margin: 0 0 4pt 0; }
.muted { color: #5a646c; }
td { padding: 1pt 6pt 1pt 0; vertical-align: top; }
</style></head>
<body>
<h1>%1</h1>
<p class="muted">%2</p>
%3
</body></html>
)"_L1;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(CodebookDocument)
};

QString html(const QString &text)
{
    return text.toHtmlEscaped().replace(u'\n', "<br>"_L1);
}

QString paragraph(const QString &text)
{
    return text.isEmpty() ? QString() : u"<p>%1</p>\n"_s.arg(html(text));
}

QString row(const QString &name, const QString &cell)
{
    return cell.isEmpty() ? QString()
                          : u"<tr><td class=\"muted\" width=\"90\">%1</td><td>%2</td></tr>\n"_s.arg(name, cell);
}

QString rulesOf(const Code &group)
{
    QStringList rules;
    rules += group.appliesTo == AppliesTo::Span ? Texts::tr("for passages")
        : group.appliesTo == AppliesTo::Post    ? Texts::tr("for whole comments")
                                                : Texts::tr("for passages and whole comments");
    rules += group.choice == Choice::One ? Texts::tr("one at each place") : Texts::tr("any number at a place");
    if (group.targeted)
        rules += Texts::tr("towards a target");
    if (group.required)
        rules += Texts::tr("required");
    if (!group.counted)
        rules += Texts::tr("not counted when passages are compared");
    return rules.join(", "_L1);
}

QString endsOf(const QStringList &names)
{
    QStringList shown;
    for (const QString &name : names)
        shown += name == "post"_L1 ? Texts::tr("a whole comment")
            : name == "absent"_L1  ? Texts::tr("what is not in the text")
                                   : name;
    return shown.isEmpty() ? Texts::tr("anything") : shown.join(", "_L1);
}

QString examplesOf(const Code &code)
{
    QStringList examples;
    for (const QString &line : code.examples.split(u'\n', Qt::SkipEmptyParts))
        examples += Texts::tr("“%1”").arg(line).toHtmlEscaped();
    return examples.join("<br>"_L1);
}

QString entry(const Codebook &codebook, const Code &code, const CodebookDocument &about)
{
    const bool isTopCode = codebook.group({code.header.uid}) == &code && code.kind == CodeKind::Code;
    QString text
        = u"<p style=\"margin-top:10pt\"><span style=\"background-color:#%1\">&nbsp;&nbsp;&nbsp;</span>&nbsp; <b>%2</b>"_s
              .arg(colourOnPaper(code.colour), 6, 16, QChar(u'0'))
              .arg(html(code.name));
    if (!code.key.isEmpty())
        text += u" <span class=\"muted\">%1</span>"_s.arg(html(Texts::tr("key %1").arg(code.key)));
    if (about.withCounts)
        text += u" <span class=\"muted\">%1</span>"_s.arg(
            Texts::tr("used %n time(s)", nullptr, about.counts.value(code.header.uid)));
    text += "</p>\n"_L1 + paragraph(code.definition) + "<table>\n"_L1;
    text += row(Texts::tr("Include"), html(code.include)) + row(Texts::tr("Exclude"), html(code.exclude))
        + row(Texts::tr("Examples"), examplesOf(code));
    if (isTopCode)
        text += row(Texts::tr("Rules"), html(rulesOf(code)));
    if (code.kind == CodeKind::Relation) {
        const EndsRule rule = EndsRule::parsed(code.ends);
        text += row(Texts::tr("From"), html(endsOf(rule.sources))) + row(Texts::tr("To"), html(endsOf(rule.targets)));
    }
    return text + "</table>\n"_L1;
}

bool holdsRelations(const Codebook &codebook, const Code &group)
{
    const auto types = codebook.relationTypes();
    return !types.empty() && types.front()->parent.value == group.header.uid;
}

QString heading(const Codebook &codebook, const Code &group)
{
    QString text = u"<h2>%1</h2>\n"_s.arg(html(codebook.path({group.header.uid})));
    if (!holdsRelations(codebook, group))
        text += u"<p class=\"muted\">%1</p>\n"_s.arg(html(rulesOf(*codebook.group({group.header.uid}))));
    text += paragraph(group.definition);
    const QString rows
        = row(Texts::tr("Include"), html(group.include)) + row(Texts::tr("Exclude"), html(group.exclude));
    return rows.isEmpty() ? text : text + "<table>\n"_L1 + rows + "</table>\n"_L1;
}

QString retiredList(const Codebook &codebook)
{
    QString list;
    for (const Code &code : codebook.codes()) {
        if (!code.retired)
            continue;
        const Code *successor = codebook.effective({code.header.uid});
        const QString path = codebook.path({code.header.uid});
        list += paragraph(
            successor == &code ? path : Texts::tr("%1: now %2").arg(path, codebook.path({successor->header.uid})));
    }
    return list.isEmpty() ? QString() : u"<h2>%1</h2>\n"_s.arg(Texts::tr("No longer used")) + list;
}

} // namespace

CodebookDocument documentOf(const Store &store, const CodebookVersion &version)
{
    CodebookDocument about;
    about.title = QFileInfo(store.path()).completeBaseName();
    about.version = version.step.seq
        ? Texts::tr("version %1 of %2").arg(version.number).arg(QString::fromLatin1(isoTime(version.step.at)).left(10))
        : Texts::tr("version 1, as the project began");
    for (const Store::CodeCount &count : store.codeCounts())
        about.counts[count.code.value] += count.count;
    about.withCounts = true;
    return about;
}

QString codebookDocument(const Codebook &codebook, const CodebookDocument &about)
{
    QString body;
    int codes = 0;
    const Code *target = nullptr;
    for (const Code &code : codebook.codes()) {
        if (code.retired)
            continue;
        if (code.kind == CodeKind::Target && !std::exchange(target, &code))
            body += u"<h2>%1</h2>\n"_s.arg(Texts::tr("Stance targets"));
        body += code.kind == CodeKind::Group ? heading(codebook, code) : entry(codebook, code, about);
        codes += code.kind == CodeKind::Code;
    }
    body += retiredList(codebook);
    QStringList facts{Texts::tr("%n code(s)", nullptr, codes)};
    if (!about.version.isEmpty())
        facts += html(about.version);
    const QString title = about.title.isEmpty() ? Texts::tr("Codebook") : Texts::tr("Codebook of %1").arg(about.title);
    // In one pass, so that a percent sign in a text stays one.
    return QString(page).arg(html(title), facts.join(u" · "_s), body);
}

} // namespace rejoinder
