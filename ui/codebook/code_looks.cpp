// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/codebook/code_looks.h"

#include "core/formats/codebook_table.h"
#include "ui/commands/command.h"
#include "ui/theme/icons.h"
#include "ui/theme/mark.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QPainter>
#include <QStandardItemModel>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

constexpr QSize swatch(24, 14);

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(CodeLooks)
};

QString commandWithKey(const QString &key)
{
    for (const Command &command : commands()) {
        if (command.scope == Scope::Reader && command.keyNames().contains(key))
            return command.title();
    }
    return {};
}

/// Who has the key already; empty: nobody.
QString holder(const Codebook &codebook, const Code &code, const QString &key)
{
    const bool isRelation = code.kind == CodeKind::Relation;
    for (const Code *other : isRelation ? codebook.relationTypes() : codebook.taggable()) {
        if (other->header.uid != code.header.uid && other->key.compare(key, Qt::CaseInsensitive) == 0)
            return codebook.path({other->header.uid});
    }
    // While a relation is made the keys of the Reader rest.
    return isRelation ? QString() : commandWithKey(key);
}

void disable(QComboBox &box, int row)
{
    if (auto *model = qobject_cast<QStandardItemModel *>(box.model()))
        model->item(row)->setEnabled(false);
}

} // namespace

QString colourTitle(int colour)
{
    const std::array<QString, colourCount> names{Texts::tr("blue"), Texts::tr("orange"), Texts::tr("teal"),
        Texts::tr("magenta"), Texts::tr("violet"), Texts::tr("olive"), Texts::tr("red"), Texts::tr("green"),
        Texts::tr("sky"), Texts::tr("brown"), Texts::tr("plum"), Texts::tr("slate")};
    return names[size_t(colour) % names.size()];
}

QString patternTitle(int pattern)
{
    const std::array<QString, patternCount> names{Texts::tr("solid"), Texts::tr("dashed"), Texts::tr("dotted"),
        Texts::tr("dash-dot"), Texts::tr("double"), Texts::tr("wave")};
    return names[size_t(pattern) % names.size()];
}

QIcon swatchIcon(const Codebook &codebook, Code code, const Theme &theme)
{
    QPixmap picture(swatch * 2);
    picture.setDevicePixelRatio(2);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    if (code.kind == CodeKind::Relation)
        paintIcon(painter, QRectF(5, 0, 14, 14), "rel"_L1, theme.text);
    else
        paintSwatch(painter, QRectF(1, 1, swatch.width() - 2, swatch.height() - 2), markOf(codebook, code), theme);
    return QIcon(picture);
}

void fillColours(QComboBox &box, const Codebook &codebook, const Code &code, const Theme &theme)
{
    box.clear();
    for (int colour = 0; colour < colourCount; ++colour) {
        Code coloured = code;
        coloured.colour = colour;
        box.addItem(swatchIcon(codebook, coloured, theme), colourTitle(colour), colour);
    }
    box.setCurrentIndex(code.colour % colourCount);
}

void fillPatterns(QComboBox &box, const Codebook &codebook, const Code &code, const Theme &theme)
{
    box.clear();
    for (int pattern = 0; pattern < patternCount; ++pattern) {
        std::vector<Code> codes = codebook.codes();
        Code patterned = code;
        patterned.pattern = pattern;
        std::ranges::replace_if(codes, [&](const Code &each) { return each.header.uid == code.header.uid; }, patterned);
        box.addItem(swatchIcon(Codebook(codes), patterned, theme), patternTitle(pattern), pattern);
    }
    box.setCurrentIndex(code.pattern % patternCount);
}

void fillKeys(QComboBox &box, const Codebook &codebook, const Code &code)
{
    box.clear();
    box.addItem(Texts::tr("no key"), QString());
    QStringList keys;
    for (const QChar key : u"123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"_s)
        keys += key;
    if (!code.key.isEmpty() && !keys.contains(code.key, Qt::CaseInsensitive))
        keys += code.key;
    for (const QString &key : std::as_const(keys)) {
        const QString taken = holder(codebook, code, key);
        const bool own = key.compare(code.key, Qt::CaseInsensitive) == 0;
        box.addItem(taken.isEmpty() ? key : Texts::tr("%1  taken: %2").arg(key, taken), key);
        if (own)
            box.setCurrentIndex(box.count() - 1);
        else if (!taken.isEmpty())
            disable(box, box.count() - 1);
    }
}

void fillCodes(QComboBox &box, const Codebook &codebook, CodeKind kind, Uid<Code> without, const Theme &theme)
{
    box.clear();
    for (const Code &code : codebook.codes()) {
        if (code.kind == kind && !code.retired && code.header.uid != without.value)
            box.addItem(swatchIcon(codebook, code, theme), codebook.path({code.header.uid}), code.header.uid);
    }
}

} // namespace rejoinder
