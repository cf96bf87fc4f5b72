// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/rejoinder_csv_tables.h"

#include <algorithm>

namespace rejoinder::rejoinder_csv {

namespace {

constexpr auto count = "nonNegativeInteger";
constexpr auto time = "dateTime";
constexpr auto text = "string";
constexpr auto truth = "boolean";

constexpr auto toThread = "threads.csv thread_id";
constexpr auto toPost = "posts.csv post_id";
constexpr auto toCoder = "coders.csv coder_id";
constexpr auto toCode = "codebook.csv code_id";
constexpr auto toRound = "rounds.csv round_id";

constexpr Column coders[]{
    {"coder_id", text, "The coder's id: o and 32 hexadecimal digits."},
    {"coder", text, "The coder's name."},
    {"kind", "person|agreed|source",
        "person; agreed: the layer of settled codings; source: codings that came with the source."},
    {"colour", count, "Place in the palette, from 0."},
    {"owner", text, "Id of the coder whose profile it is."},
    {"modified", time, "When the profile was last changed."},
};

constexpr Column codebook[]{
    {"code_id", text, "The code's id: c and 32 hexadecimal digits."},
    {"parent_id", text, "The group it is in; empty at the top.", toCode},
    {"path", text, "Its name with the groups around it, separated by /. A slash inside a name is \\/."},
    {"kind", "group|code|relation|target",
        "group; code: put on posts and passages; relation: a type of link; target: what a stance is towards."},
    {"name", text, "Its name."},
    {"colour", text, "Name of a colour of the palette."},
    {"key", text, "The key that applies it."},
    {"definition", text, "What it means."},
    {"include", text, "What it is used for."},
    {"exclude", text, "What it is not used for, and what is used instead."},
    {"examples", text, "Examples, one a line."},
    {"applies_to", "span|post|both", "Passages, whole posts, or both. The rule of the topmost group holds."},
    {"choice", "one|many",
        "Whether one or many codes of the group may stand at one place. The rule of the topmost group holds."},
    {"required", truth, "Of a group: whether a post is done without one of its codes."},
    {"position", "integer", "Place among its siblings."},
    {"ends", text, "Of a relation type: what it may start at > what it may point at. Empty: anything."},
    {"counted", truth, "Whether it counts when agreement on passages is measured."},
    {"retired", truth, "Whether it is out of use."},
    {"merged_into", text, "Of a retired code: the code as which its annotations count.", toCode},
    {"targeted", truth, "Of a group: whether its codes are taken towards a target."},
    {"pattern", text, "Of a group: the line pattern of its marks."},
    {"owner", text, "Id of the coder whose own it is; empty: the project's."},
    {"modified", time, "When it was last changed."},
};

constexpr Column rounds[]{
    {"round_id", text, "The round's id: u and 32 hexadecimal digits."},
    {"round", text, "Its name."},
    {"scope", text, "Ids of the groups that are coded in it, separated by blanks. Empty: all."},
    {"since", time, "When it began, or was last gone back to: the latest is the current one."},
    {"owner", text, "Id of the coder whose own it is; empty: the project's."},
    {"modified", time, "When it was last changed."},
};

constexpr Column threads[]{
    {"thread_id", text, "The thread's id: t and 16 hexadecimal digits, the same in every project that imported it."},
    {"title", text, "Title of the article."},
    {"standfirst", text, "The line below the title."},
    {"source", text, "The source line as printed."},
    {"url", text, "Address of the article."},
    {"published", time, "When the article was published."},
    {"imported_from", text, "Name of the file it was imported from."},
    {"content_hash", text, "SHA-256 of keys, parents and texts as imported."},
    {"posts", count, "How many posts it has, the article and placeholders included."},
    {"imported", time, "When it was imported."},
    {"uid", text, "The whole UUID of which thread_id is the beginning."},
};

constexpr Column posts[]{
    {"post_id", text, "The post's id: its thread's, a dot and its key."},
    {"thread_id", text, "The thread it is in.", toThread},
    {"key", text,
        "The source's own id, or one made in the order of the source; article for the article. Unique in its thread."},
    {"parent_id", text, "The post it answers; the article where depth is 0. Empty for the article.", toPost},
    {"parent_as_shown_id", text, "The same as the source shows it: differs where a researcher corrected it.", toPost},
    {"position", count, "Place in reading order; the article has 0."},
    {"depth", count, "0 answers the article, 1 answers that. Empty for the article."},
    {"kind", "article|comment|placeholder",
        "placeholder: stands for a post that others answer but the source does not hold."},
    {"author_id", text, "The author's id: w and 16 hexadecimal digits made of the name."},
    {"author", text, "The author's name; empty: anonymous."},
    {"created", time, "When it was written; created_precision says how much of it is true."},
    {"created_precision", "none|date|second|estimated", "How much of created is true."},
    {"status", "ok|deleted|removed|stub|missing", "What the source says of it."},
    {"score", "integer", "The source's score."},
    {"code_points", count, "Length of the text in Unicode code points; empty: there is no text."},
    {"sha256", text, "SHA-256 of the text in UTF-8."},
    {"text", text, "The text: line feeds between lines, nothing else changed."},
    {"extras", "json", "Other fields of the source, as a JSON object."},
    {"rank", "integer", "Order in the source: siblings are shown by it."},
    {"correction_id", text, "Where a researcher corrected the parent: id of the correction."},
    {"corrected_by", text, "Who corrected it.", toCoder},
    {"corrected", time, "When it was corrected."},
};

constexpr Column annotations[]{
    {"annotation_id", text, "The annotation's id: a and 32 hexadecimal digits."},
    {"thread_id", text, "The thread of its post.", toThread},
    {"post_id", text, "The post it is on.", toPost},
    {"depth", count, "Depth of the post."},
    {"coder_id", text, "Who made it.", toCoder},
    {"coder", text, "That coder's name."},
    {"code_group", text, "Path of the code's group."},
    {"code", text, "Name of the code; of its successor where the code was retired into another."},
    {"code_path", text, "Path of the same code."},
    {"target", text, "Of stance: what it is towards."},
    {"start", count,
        "Where the passage begins, in Unicode code points of the post's text, from 0. Empty: the whole post."},
    {"end", count, "Where it ends: the first code point after it."},
    {"start_utf16", count, "start in UTF-16 units."},
    {"end_utf16", count, "end in UTF-16 units."},
    {"start_utf8", count, "start in bytes of UTF-8."},
    {"end_utf8", count, "end in bytes of UTF-8."},
    {"quote", text, "The passage."},
    {"certainty", count, "How certain the coder was: 1 to 3."},
    {"memo", text, "The coder's own memo on it."},
    {"created", time, "When it was made."},
    {"modified", time, "When it was last changed."},
    {"code_id", text, "The code as it was put, also where it was retired since.", toCode},
    {"target_id", text, "Id of the target.", toCode},
};

constexpr Column relations[]{
    {"relation_id", text, "The relation's id: r and 32 hexadecimal digits."},
    {"thread_id", text, "The thread of its source.", toThread},
    {"type", text, "Name of its type; of the successor where the type was retired into another."},
    {"coder_id", text, "Who made it.", toCoder},
    {"coder", text, "That coder's name."},
    {"source_kind", "annotation|post", "What answers: a coded passage or a whole post."},
    {"source_id", text, "Id of that annotation or post."},
    {"source_post_id", text, "The post it is in.", toPost},
    {"target_kind", "annotation|post|absent", "What is answered; absent: it is not in the text."},
    {"target_id", text, "Id of that annotation or post."},
    {"target_post_id", text, "The post it is in.", toPost},
    {"certainty", count, "How certain the coder was: 1 to 3."},
    {"memo", text, "The coder's own memo on it."},
    {"created", time, "When it was made."},
    {"modified", time, "When it was last changed."},
    {"note", text, "Why the target is absent."},
    {"type_id", text, "The type as it was chosen, also where it was retired since.", toCode},
};

constexpr Column memos[]{
    {"memo_id", text, "The memo's id: m and 32 hexadecimal digits."},
    {"about_kind", "annotation|relation|post|code|thread|project", "What it is about."},
    {"about_id", text, "Id of that; empty for the project."},
    {"coder_id", text, "Who wrote it.", toCoder},
    {"coder", text, "That coder's name."},
    {"text", text, "The memo."},
    {"question", truth, "Whether it is a question to the team."},
    {"created", time, "When it was written."},
    {"modified", time, "When it was last changed."},
};

constexpr Column postStates[]{
    {"post_id", text, "The post.", toPost},
    {"coder_id", text, "Whose work it is.", toCoder},
    {"coder", text, "That coder's name."},
    {"state", "todo|coded|nothing|unsure|skipped",
        "How far the coder is with it; nothing: looked at, nothing to code."},
    {"round", text, "Name of the round."},
    {"round_id", text, "Id of the round.", toRound},
    {"modified", time, "When it was last changed."},
    {"state_id", text, "The state's id: s and 32 hexadecimal digits."},
};

constexpr Column assignments[]{
    {"assignment_id", text, "The assignment's id: g and 32 hexadecimal digits."},
    {"coder_id", text, "Who is to code.", toCoder},
    {"coder", text, "That coder's name."},
    {"round_id", text, "Id of the round.", toRound},
    {"round", text, "Name of the round."},
    {"post_id", text, "The post to be coded; empty: the whole thread.", toPost},
    {"thread_id", text, "The thread to be coded.", toThread},
    {"position", "integer", "Order of work."},
    {"blind", truth, "Whether others' work is hidden from the coder."},
    {"modified", time, "When it was last changed."},
};

constexpr Column decisions[]{
    {"decision_id", text, "The decision's id: d and 32 hexadecimal digits."},
    {"post_id", text, "The post it is about.", toPost},
    {"versions", text,
        "The annotations or relations that were compared, each with a mark of what it said; after > what was agreed."},
    {"outcome", "taken|edited|rejected|nothing|postponed", "What was settled."},
    {"reason", text,
        "Why: boundaries-differ, code-mistaken, codebook-unclear, context-overlooked, irony, real-ambiguity, slip, "
        "agreement (all coders said the same), or any text."},
    {"note", text, "Anything else."},
    {"coder_id", text, "Who settled it.", toCoder},
    {"coder", text, "That coder's name."},
    {"modified", time, "When it was last changed."},
};

constexpr Column matrix[]{
    {"post_id", text, "The post.", toPost},
    {"thread_id", text, "Its thread.", toThread},
    {"parent_id", text, "The post it answers.", toPost},
    {"depth", count, "Its depth; empty for the article."},
    {"coder", text, "The coder's name."},
    {"round", text, "The round's name."},
    {"target", text, "What stances of this row are towards; empty for groups without targets."},
    {"coder_id", text, "The coder's id.", toCoder},
};

constexpr Column cues[]{
    {"post_id", text, "The post.", toPost},
    {"cue",
        "hedge|booster|negation|contrast|concession|cause|conclusion|question|quotation|reported-speech|address|first-"
        "person|second-person|evidence|insult",
        "The kind of cue."},
    {"start", count, "Where it begins, in Unicode code points of the post's text, from 0."},
    {"end", count, "Where it ends: the first code point after it."},
    {"text", text, "The words."},
};

constexpr Table cuesTable{"cues.csv",
    "Words that suggest where to look (hedges, negation, connectives …), found by word lists when the tables were "
    "written. "
    "No coding, and not read back.",
    nullptr, cues};

constexpr Column timing[]{
    {"post_id", text, "The post.", toPost},
    {"coder_id", text, "Who was there.", toCoder},
    {"coder", text, "That coder's name."},
    {"round", text, "The round of work by its name."},
    {"milliseconds", count,
        "How long the coder was at the post, all visits together: while the window was in front, without pauses of "
        "more "
        "than a minute."},
    {"visits", count, "How often the coder came to it."},
    {"last", time, "When the last visit ended."},
};

constexpr Table timingTable{"timing.csv",
    "How long coders were at posts. Only coders who switched that on are in it; not read back.", nullptr, timing};

constexpr Table all[]{
    {"coders.csv", "Who coded.", "coder_id", coders},
    {"codebook.csv", "The codes, groups, relation types and stance targets.", "code_id", codebook},
    {"rounds.csv", "Bounded pieces of work.", "round_id", rounds},
    {"threads.csv", "The threads: an article and what answers it.", "thread_id", threads},
    {"posts.csv", "The articles and comments, in reading order.", "post_id", posts},
    {"annotations.csv", "Codes on passages and on whole posts.", "annotation_id", annotations},
    {"relations.csv", "Links from what answers to what is answered.", "relation_id", relations},
    {"memos.csv", "Notes of coders.", "memo_id", memos},
    {"post_states.csv", "How far each coder is with each post.", "state_id", postStates},
    {"assignments.csv", "Who is to code what.", "assignment_id", assignments},
    {"decisions.csv", "How disagreements were settled.", "decision_id", decisions},
    {"matrix.csv",
        "One row for each post, coder, round and stance target that has a state or an annotation, one column for each "
        "code: 1 where the code "
        "is there, 0 where the coder looked (state coded or nothing) and it is not, empty where nobody can tell.",
        nullptr, matrix},
};

} // namespace

std::span<const Table> tables()
{
    return all;
}

const Table &table(QByteArrayView file)
{
    for (const Table *asked : {&cuesTable, &timingTable}) {
        if (file == asked->file)
            return *asked;
    }
    const auto found = std::ranges::find_if(all, [file](const Table &table) { return file == table.file; });
    Q_ASSERT(found != std::end(all));
    return *found;
}

} // namespace rejoinder::rejoinder_csv
