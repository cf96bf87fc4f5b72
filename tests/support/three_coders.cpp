// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/three_coders.h"

#include "tests/support/small_project.h"

#include "core/coding/states.h"
#include "core/corpus/text.h"

using namespace Qt::StringLiterals;

namespace rejoinder::test {

namespace {

constexpr std::array stances{u"Favour", u"Against", u"Neither"};

std::vector<Code> stanceCodebook()
{
    auto codes = smallCodebook();
    Code group;
    group.header.uid = codeUid(u"Stance");
    group.header.modified = 1;
    group.name = u"Stance"_s;
    group.kind = CodeKind::Group;
    group.appliesTo = AppliesTo::Post;
    group.choice = Choice::One;
    group.targeted = true;
    group.position = 9;
    codes.push_back(group);
    int position = 0;
    for (const QStringView name : stances) {
        Code code = group;
        code.header.uid = codeUid(name);
        code.name = name.toString();
        code.kind = CodeKind::Code;
        code.parent = {group.header.uid};
        code.position = position++;
        codes.push_back(code);
    }
    return codes;
}

/// The edits of one coder on one comment.
struct Work
{
    Store &store;
    Id<Post> post;
    Id<Post> parent;
    Uid<Coder> coder;
    Edits edits = {};

    void say(QStringView code)
    {
        Annotation row = annotationOn(store, post, coder, code);
        row.start.reset();
        row.end.reset();
        row.quote.clear();
        row.target = {codeUid(u"lane")};
        edits.push_back(added(row));
    }
    void mark(QStringView code, Span span)
    {
        Annotation row = annotationOn(store, post, coder, code);
        row.start = span.start;
        row.end = span.end;
        row.quote = quoteAt(store.text(post), span);
        edits.push_back(added(row));
    }
    void rebut()
    {
        Relation row;
        row.header.uid = QUuid::createUuid();
        row.header.owner = coder;
        row.type = {codeUid(u"rebuts")};
        row.sourcePost = post;
        row.targetPost = parent;
        row.created = 1;
        edits.push_back(added(row));
    }
};

} // namespace

ThreeCoders::ThreeCoders(const QString &path, int comments)
    : store(Store::create(path, stanceCodebook()))
{
    addThread(store, u"Harbour Street"_s, comments);
    addThread(store, u"Tram stop"_s, comments);
    anna = {store.addCoder(u"Anna"_s, CoderKind::Person).header.uid};
    ben = {store.addCoder(u"Ben"_s, CoderKind::Person).header.uid};
    carla = {store.addCoder(u"Carla"_s, CoderKind::Person).header.uid};
    round = {store.rounds().back().header.uid};
    const Outline outline = store.outline();
    for (int thread = 0; thread < outline.threadCount(); ++thread) {
        int i = 0;
        for (int node = outline.root(thread) + 1; node < outline.subtreeEnd(outline.root(thread)); ++node) {
            ++i;
            for (const auto &coder : {anna, ben, carla}) {
                if (thread == 1 && i == 1 && coder != anna)
                    continue;
                Work work{store, outline.post(node), outline.post(outline.parent(node)), coder};
                const bool slips = (coder == ben && i % 5 == 0) || (coder == carla && i % 4 == 0);
                work.say(stances[size_t(i + (slips ? 1 : 0)) % stances.size()]);
                if (i % 2 == 0)
                    work.mark(
                        coder == ben && i % 6 == 0 ? u"Value" : u"Fact", coder == carla ? Span{4, 12} : Span{0, 8});
                if (i > 1 && (coder != carla || i % 4 != 0))
                    work.rebut();
                store.apply(work.edits, u"code"_s, coder);
                if (coder == carla && i % 7 == 0)
                    continue;
                const auto done = setState(store, outline.post(node), round, State::Coded, coder);
                store.apply(done.edits, done.label, coder);
            }
        }
    }
}

} // namespace rejoinder::test
