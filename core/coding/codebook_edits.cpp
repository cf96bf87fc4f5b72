// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/coding/codebook_edits.h"

#include "core/coding/ends.h"
#include "core/model/error.h"
#include "core/model/identity.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(CodebookEdits)
};

/// Whether \p code is \p ancestor or inside it.
bool isInside(const Codebook &codebook, Uid<Code> code, Uid<Code> ancestor)
{
    const Code *at = codebook.code(code);
    for (size_t steps = 0; at && steps <= codebook.codes().size(); ++steps) {
        if (at->header.uid == ancestor.value)
            return true;
        at = codebook.code(at->parent);
    }
    return false;
}

void checkParent(const Codebook &codebook, const Code &code)
{
    if (code.parent.isNull())
        return;
    const Code *parent = codebook.code(code.parent);
    if (!parent || parent->kind != CodeKind::Group)
        throw Error(Texts::tr("“%1” must be in a group, or at the top.").arg(code.name));
    if (isInside(codebook, code.parent, {code.header.uid}))
        throw Error(Texts::tr("“%1” cannot be inside itself. Choose another group.").arg(code.name));
    if (parent->retired && !code.retired)
        throw Error(Texts::tr("The group “%1” is retired. Choose another.").arg(parent->name));
}

/// Codes and relation types are asked for at different moments: the same key may serve both.
void checkKey(const Codebook &codebook, const Code &code)
{
    if (code.key.isEmpty() || code.retired)
        return;
    if (code.key.toUcs4().size() != 1)
        throw Error(Texts::tr("“%1” is no key: a key is one character.").arg(code.key));
    const auto others = code.kind == CodeKind::Relation ? codebook.relationTypes() : codebook.taggable();
    for (const Code *other : others) {
        if (other->header.uid != code.header.uid && other->key.compare(code.key, Qt::CaseInsensitive) == 0)
            throw Error(Texts::tr("The key %1 is already that of “%2”. Choose another.")
                    .arg(code.key, codebook.path({other->header.uid})));
    }
}

void checkName(const Codebook &codebook, const Code &code)
{
    if (code.name.trimmed().isEmpty())
        throw Error(Texts::tr("A code needs a name."));
    for (const Code *other : codebook.children(code.parent)) {
        if (other->header.uid != code.header.uid && !other->retired && !code.retired && other->name == code.name)
            throw Error(
                Texts::tr("“%1” is already there. Choose another name.").arg(codebook.path({other->header.uid})));
    }
}

/// The rules of relation types that name \p before's path, or one below it, name the new one instead.
Edits rulesFollowing(const Codebook &codebook, const Code &before, const Code &after)
{
    std::vector<Code> codes = codebook.codes();
    std::ranges::replace_if(codes, [&](const Code &code) { return code.header.uid == before.header.uid; }, after);
    const Codebook renamed(codes);
    Edits edits;
    for (const Code &type : codebook.codes()) {
        EndsRule rule = EndsRule::parsed(type.ends);
        for (QStringList *side : {&rule.sources, &rule.targets}) {
            for (QString &name : *side) {
                const Code *named = codebook.find(name);
                if (named && isInside(codebook, {named->header.uid}, {before.header.uid}))
                    name = renamed.path({named->header.uid});
            }
        }
        if (type.header.uid == after.header.uid || rule == EndsRule::parsed(type.ends))
            continue;
        Code followed = type;
        followed.ends = rule.toString();
        edits.push_back(changed(type, followed));
    }
    return edits;
}

/// One edit for each row: where one follows another, from the first before to the last after.
Edits folded(Edits edits)
{
    Edits result;
    for (Edit &edit : edits) {
        const auto earlier = std::ranges::find(result, edit.uid(), &Edit::uid);
        if (earlier == result.end())
            result.push_back(std::move(edit));
        else
            earlier->after = std::move(edit.after);
    }
    return result;
}

QString labelOf(const Codebook &codebook, const Code &before, const Code &after)
{
    const QString path = codebook.path({before.header.uid});
    if (before.name != after.name)
        return Texts::tr("Rename code “%1” to “%2”").arg(path, after.name);
    if (before.parent != after.parent)
        return Texts::tr("Move code “%1”").arg(path);
    if (before.retired && !after.retired)
        return Texts::tr("Bring back code “%1”").arg(path);
    if (before.colour != after.colour || before.pattern != after.pattern)
        return Texts::tr("Recolour code “%1”").arg(path);
    if (before.key != after.key)
        return Texts::tr("Key of code “%1”").arg(path);
    return Texts::tr("Redefine code “%1”").arg(path);
}

} // namespace

const Code &entryOf(const Codebook &codebook, Uid<Code> uid)
{
    const Code *code = codebook.code(uid);
    if (!code)
        throw Error(Texts::tr("There is no such code in the codebook."));
    return *code;
}

void checkCode(const Codebook &codebook, const Code &code)
{
    checkParent(codebook, code);
    checkName(codebook, code);
    checkKey(codebook, code);
}

Action addCode(const Codebook &codebook, Code code)
{
    QStringList path = code.parent.isNull() ? QStringList() : splitPath(codebook.path(code.parent));
    path += code.name;
    code.header = {};
    code.header.uid = identified("code"_L1, path);
    if (codebook.code({code.header.uid}))
        code.header.uid = QUuid::createUuid();
    checkCode(codebook, code);
    for (const Code *sibling : codebook.children(code.parent))
        code.position = std::max(code.position, sibling->position + 1);
    return {{added(code)}, code.header.uid, Texts::tr("Add code “%1”").arg(joinPath(path))};
}

Action changeCode(const Codebook &codebook, const Code &code)
{
    const Code before = entryOf(codebook, {code.header.uid});
    if (before == code)
        return {{}, code.header.uid, {}};
    if (before.kind != code.kind)
        throw Error(Texts::tr("“%1” cannot become another kind of entry. Add a new one.").arg(before.name));
    checkCode(codebook, code);
    Action action{{changed(before, code)}, code.header.uid, labelOf(codebook, before, code)};
    if (before.name != code.name || before.parent != code.parent)
        std::ranges::move(rulesFollowing(codebook, before, code), std::back_inserter(action.edits));
    return action;
}

Action moveCode(const Codebook &codebook, Uid<Code> uid, Uid<Code> parent, int index)
{
    Code moved = entryOf(codebook, uid);
    const QString label = Texts::tr("Move code “%1”").arg(codebook.path(uid));
    std::vector<const Code *> siblings = codebook.children(parent);
    const auto before = siblings.begin() + std::clamp<ptrdiff_t>(index, 0, std::ssize(siblings));
    std::vector<Code> order;
    for (auto at = siblings.begin();; ++at) {
        if (at == before)
            order.push_back(moved);
        if (at == siblings.end())
            break;
        if ((*at)->header.uid != uid.value)
            order.push_back(**at);
    }

    Edits edits;
    std::vector<Code> renumbered = codebook.codes();
    for (int position = 0; position < int(order.size()); ++position) {
        Code &after = order[size_t(position)];
        const Code was = after;
        after.position = position;
        if (after.header.uid == uid.value || after.position == was.position)
            continue;
        edits.push_back(changed(was, after));
        std::ranges::replace_if(
            renumbered, [&](const Code &code) { return code.header.uid == after.header.uid; }, after);
    }
    moved = *std::ranges::find(order, uid.value, [](const Code &code) { return code.header.uid; });
    moved.parent = parent;
    std::ranges::move(changeCode(Codebook(renumbered), moved).edits, std::back_inserter(edits));
    return {folded(std::move(edits)), uid.value, label};
}

Action retireCode(const Codebook &codebook, Uid<Code> uid, Uid<Code> into)
{
    const Code before = entryOf(codebook, uid);
    const QString path = codebook.path(uid);
    if (!into.isNull()) {
        const Code successor = entryOf(codebook, into);
        if (successor.kind != before.kind || before.kind == CodeKind::Group || successor.retired || into == uid)
            throw Error(Texts::tr("“%1” cannot go on as “%2”: choose another code of its kind that is in use.")
                    .arg(path, codebook.path(into)));
        const AppliesTo from = codebook.group(uid)->appliesTo;
        const AppliesTo to = codebook.group(into)->appliesTo;
        if (to != from && to != AppliesTo::Both)
            throw Error(Texts::tr("“%1” cannot go on as “%2”: one is for passages, the other for whole comments.")
                    .arg(path, codebook.path(into)));
    }
    Action action{{}, uid.value,
        into.isNull() ? Texts::tr("Retire code “%1”").arg(path)
                      : Texts::tr("Retire code “%1” into “%2”").arg(path, codebook.path(into))};
    for (const Code &code : codebook.codes()) {
        if (code.retired || !isInside(codebook, {code.header.uid}, uid))
            continue;
        Code after = code;
        after.retired = true;
        after.mergedInto = into;
        action.edits.push_back(changed(code, after));
    }
    return action;
}

Action addExample(const Codebook &codebook, Uid<Code> uid, const QString &words)
{
    Code code = entryOf(codebook, uid);
    const QString example = words.simplified();
    QStringList examples = code.examples.split(u'\n', Qt::SkipEmptyParts);
    if (example.isEmpty() || examples.contains(example))
        return {{}, uid.value, {}};
    examples += example;
    code.examples = examples.join(u'\n');
    Action action = changeCode(codebook, code);
    action.label = Texts::tr("Take an example for code “%1”").arg(codebook.path(uid));
    return action;
}

} // namespace rejoinder
