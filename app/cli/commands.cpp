// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"

#include "core/agreement/measures.h"

#include <algorithm>
#include <string_view>

namespace rejoinder {

namespace {

using enum Positional::Count;

constexpr auto N(const char *text)
{
    return text;
}
#define TEXT(text) N(QT_TRANSLATE_NOOP("CommandLine", text))

constexpr Option json{"json", 0, nullptr, TEXT("Print one JSON document.")};
constexpr Option asCoder{"coder", 0, "NAME", TEXT("Who acts: a name or id. Without it, your own profile.")};
constexpr Option force{"force", 0, nullptr, TEXT("Replace what is there, once the new is whole.")};
constexpr Option dryRun{"dry-run", 0, nullptr, TEXT("Say what would happen and write nothing.")};
constexpr Option codes{"code", 0, "PATH", TEXT("Only this code or group, \"Claim/Fact\"."), true};
constexpr Option coders{"coder", 0, "NAME", TEXT("Only this coder's work: a name or id."), true};
constexpr Option count{"count", 0, "N|all", TEXT("How many steps; 1 without it.")};

constexpr Positional project{"PROJECT"};
constexpr Positional justProject[]{project};

constexpr Option formatsOptions[]{json};
constexpr Option createOptions[]{
    {"codebook", 0, "FILE", TEXT("A codebook as CSV or JSON; without it, the default codebook.")}};
constexpr Positional importWords[]{project, {"SOURCE", Many}};
constexpr Option importOptions[]{
    {"format", 0, "FORMAT", TEXT("How the sources are written; without it, they are recognised.")},
    {"map", 0, "FIELD=COLUMN",
        TEXT(
            "The column of a table that holds a field: id, parent, author, created, text, title, thread, url, score or "
            "status. Without it, the columns are guessed."),
        true},
    {"option", 'o', "KEY=VALUE",
        TEXT("How a table is written, where that is not found out rightly: "
             "encoding=utf-8|utf-16le|utf-16be|windows-1252, "
             "separator=comma|semicolon|tab|pipe, dates=day-first|month-first, zone=Europe/Berlin, html=yes|no, "
             "attributes=yes|no."),
        true},
    {"since", 0, "DATE",
        TEXT("Only posts from then on: 2024, 2024-05 or 2024-05-17 (UTC). What is asked of posts decides which threads "
             "are taken, whole.")},
    {"until", 0, "DATE", TEXT("Only posts up to the end of then.")},
    {"author", 0, "NAME", TEXT("Only posts of this author."), true},
    {"min-length", 0, "N", TEXT("Only posts with so many characters or more.")},
    {"max-length", 0, "N", TEXT("Only posts with so many characters or fewer.")},
    {"match", 0, "QUERY",
        TEXT("Only posts with these words: word, word*, \"a phrase\", OR, -word, as the search has it.")},
    {"min-comments", 0, "N", TEXT("Only threads with so many comments or more.")},
    {"max-comments", 0, "N", TEXT("Only threads with so many comments or fewer.")},
    {"only-matching", 0, nullptr, TEXT("Of the threads, only the posts asked for and what they answer.")},
    {"sample-threads", 0, "N", TEXT("Draw so many of the threads; each is as likely.")},
    {"sample-posts", 0, "N", TEXT("Draw so many of the comments, and take what they answer.")},
    {"seed", 0, "N", TEXT("Where random numbers begin, 1 without it; the same seed gives the same sample.")},
    {"refresh", 0, nullptr,
        TEXT("The sources are later scrapes of threads that the project has: new posts slot in, edited ones show their "
             "new text and keep the old one as a version, with annotations moved to where their words went, and posts "
             "that are gone stay, as deleted. One step; undo takes it back.")},
    {"thread", 0, "ID", TEXT("With --refresh: the project's thread that the source is; without it, it is found.")},
    dryRun,
    json,
};
constexpr Option treeOptions[]{{"thread", 0, "ID", TEXT("Only this thread.")}, json};
constexpr Positional codeWords[]{project, {"FILE", Optional}};
constexpr Option codeOptions[]{asCoder};
constexpr Option to{
    "to", 0, "SEQ", TEXT("Up to this step of the history, which stays done; 0 undoes all. All of it or nothing.")};
constexpr Option turnOptions[]{count, to, json};
constexpr Option historyOptions[]{
    {"full", 0, nullptr, TEXT("With each step what it changed: the row, before and after.")}, json};
constexpr Option roundsOptions[]{
    {"new", 0, "NAME", TEXT("Start a round of this name; it is the current one from then on.")},
    {"groups", 0, "A,B", TEXT("The groups of codes that are coded in it; all without it.")},
    {"go", 0, "NAME", TEXT("Go back to a round: a name or id.")},
    asCoder,
    json,
};
constexpr Option key{"key", 0, "FILE",
    TEXT("The key of the pseudonyms: the same key, the same pseudonyms. Made where it is missing; keep it apart from "
         "what is written. Without one nothing leads back.")};
constexpr Option times{"times", 0, "HOW",
    TEXT("Times of threads and posts: as they are, the day, the month (its first day, as an estimate), or none. When "
         "somebody coded stays."),
    false, "keep date month none"};
constexpr Option exportOptions[]{
    {"format", 0, "FORMAT", TEXT("What to write; see rejoinder-cli formats.")},
    {"output", 'o', "PATH", TEXT("The file or folder to make.")},
    coders,
    codes,
    {"thread", 0, "ID", TEXT("Of a reading copy (html): only this thread."), true},
    force,
    {"pseudonyms", 0, nullptr,
        TEXT("Without real names: authors, coders, @mentions and e-mail addresses have pseudonyms, in texts, titles, "
             "quotes, memos and the codebook; no addresses, names of files, nor further fields of the source.")},
    key,
    times,
    {"quote-all", 0, nullptr,
        TEXT("Write the words of posts that are marked \"Do not quote\" too. Without it, they are withheld: full "
             "blocks stand for them, as many as characters.")},
    {"line-ends", 0, "HOW",
        TEXT("Of REFI-QDA, for programs of Windows that want CR LF in texts (MAXQDA): crlf counts each as two "
             "characters, crlf-as-one as one."),
        false, "lf crlf crlf-as-one"},
    {"positions", 0, "UNIT", TEXT("Of REFI-QDA: code-points, as the standard has it, or utf-16, as NVivo counts."),
        false, "code-points utf-16"},
    {"with", 0, "TABLE",
        TEXT("A table that is written only when asked for: cues (words that suggest where to look), timing (how long "
             "coders who switched that on were at each post)."),
        true, "cues timing"},
};
constexpr Positional mergeWords[]{project, {"OTHER", Many}};
constexpr Option mergeOptions[]{
    dryRun,
    {"except-changed", 0, nullptr, TEXT("Leave out posts whose text is unknown on either side, and list them.")},
    {"foreign", 0, nullptr, TEXT("Take another project's file as well.")},
    {"codebook", 0, "SIDE", TEXT("Whose words stand where codes differ; without it, the newer. Kept in later merges."),
        false, "here there"},
    {"one-person", 0, "FROM=INTO",
        TEXT("Two coders, by id, are one person: FROM's work is INTO's, in later merges too."), true},
    {"list", 0, "N", TEXT("In JSON: name up to N rows behind each count.")},
    json,
};
constexpr Option assignOptions[]{
    {"coders", 0, "A,B", TEXT("Who gets comments or threads to code: names or ids.")},
    {"posts", 0, "N|all", TEXT("So many comments are drawn.")},
    {"threads", 0, "N|all", TEXT("So many whole threads are drawn.")},
    {"overlap", 0, "PERCENT", TEXT("The share that several coders get, \"20%\"; nothing without it.")},
    {"each", 0, "N", TEXT("How many coders get what is shared; all without it.")},
    {"seed", 0, "N", TEXT("Where random numbers begin; the same seed gives the same sample.")},
    {"stratify", 0, "BY", TEXT("Draw from each of these as from the whole (size: of threads)."), false,
        "depth thread author codes size"},
    {"order", 0, "ORDER", TEXT("In what order each coder comes by them; as they are read without it."), false,
        "reading threads random"},
    {"anew", 0, nullptr, TEXT("In place of what was assigned in the round.")},
    dryRun,
    asCoder,
    json,
};
constexpr Positional handoutWords[]{project, {"FOLDER"}};
constexpr Option handoutOptions[]{
    {"coders", 0, "A,B", TEXT("Only these: names or ids; without it, all who have an assignment.")},
    {"blind", 0, nullptr, TEXT("Without other coders' work: as it is without this option too.")},
    {"with-others", 0, nullptr, TEXT("With everybody's work and the history.")},
    {"hide", 0, "WHAT", TEXT("Of the posts' heads; may be repeated."), true, "authors votes times order"},
    {"ancestors-only", 0, nullptr, TEXT("Only what is to be coded and what it answers.")},
    {"codebook", 0, "LOCK", TEXT("What the coder may do to it: all, add codes, or nothing."), false,
        "open proposals locked"},
    json,
};
constexpr Option copiesOptions[]{
    {"give-up", 0, "ID", TEXT("Wait for this copy no more.")},
    {"expect", 0, "ID", TEXT("Wait for it again.")},
    json,
};
constexpr Option keep{"keep", 0, "WHICH",
    TEXT("Where a coder would have two in one place: the one that is there (present, as without it) or the recoded "
         "one."),
    false, "present moved"};
constexpr Positional codebookWords[]{project, {"UNTIL", Optional}};
constexpr Option codebookOptions[]{
    {"at", 0, "TIME",
        TEXT("As it was: 2026-03-04 (the end of that day), 2026-03-04T05:06:07Z, or after a step's number.")},
    {"annotation", 0, "ID", TEXT("As it was when this annotation was made.")},
    {"diff", 0, "TIME", TEXT("What has changed since, until now or UNTIL; 0 is the beginning.")},
    {"export", 0, "FILE", TEXT("Write it to FILE: .csv, .json, .qdc (REFI-QDA) or .html (a document).")},
    {"pseudonyms", 0, nullptr,
        TEXT("With --export: without real names of authors and coders in definitions and examples.")},
    key,
    {"load", 0, "FILE", TEXT("Bring in the codes of a CSV, JSON or REFI-QDA file; what it does not say stays.")},
    force,
    dryRun,
    asCoder,
    json,
};
constexpr Positional mergeCodesWords[]{project, {"CODE"}, {"INTO"}};
constexpr Option mergeCodesOptions[]{keep, dryRun, asCoder, json};
constexpr Positional recodeWords[]{project, {"CODE"}};
constexpr Option recodeOptions[]{
    {"from", 0, "PATH", TEXT("Annotations of this code or group."), true},
    {"by", 0, "NAME", TEXT("Only this coder's: a name or id."), true},
    {"where", 0, "QUERY", TEXT("Only in posts that a search finds.")},
    keep,
    dryRun,
    asCoder,
    json,
};
constexpr Positional splitCodeWords[]{project, {"CODE"}};
constexpr Option splitCodeOptions[]{
    {"into", 0, "NAME=QUERY",
        TEXT("A code for the passages in posts that a search finds: a path, or the name of a new one beside CODE. The "
             "first that fits. NAME alone: only what --assign says."),
        true},
    {"assign", 0, "FILE", TEXT("A CSV with the columns annotation_id and code: who goes to which --into.")},
    {"retire", 0, nullptr, TEXT("Retire CODE; refused while a passage of it is left.")},
    keep,
    dryRun,
    asCoder,
    json,
};
constexpr Positional agreementWords[]{{"PROJECT", Optional}};
constexpr Option agreementOptions[]{
    {"table", 0, "FILE", TEXT("Any CSV of units and coders instead of a project; \"-\" is standard input.")},
    {"spans", 0, "FILE", TEXT("Any CSV of coder, start, end, category (and continuum); \"-\" is standard input.")},
    {"length", 0, "N", TEXT("Of spans: how long the text is; to the last end without it.")},
    {"level", 0, "LEVEL", TEXT("What is compared; all levels without it."), false, "span post thread relation"},
    {"measure", 0, "ID", TEXT("The measure; those that fit the data without it."), true, measureIds.data()},
    {"metric", 0, "ID", TEXT("How far two answers differ."), false,
        "nominal ordinal interval ratio masi jaccard dice linear quadratic"},
    {"codes", 0, "a,b,c", TEXT("Of a table: the labels there are, where not all of them occur.")},
    codes,
    coders,
    {"thread", 0, "ID", TEXT("Of a project: only this thread."), true},
    {"option", 'o', "KEY=VALUE",
        TEXT("A choice of a measure: interval=bootstrap|jackknife|linearised|none, unfinished=exclude|count …"), true},
    {"seed", 0, "N", TEXT("Where random numbers begin; the same seed gives the same figures.")},
    json,
};
constexpr Option adjudicateOptions[]{
    {"list", 0, nullptr, TEXT("List the cases, as without any option.")},
    {"all", 0, nullptr, TEXT("Also those in which all coders say the same.")},
    {"order", 0, "ORDER", TEXT("In reading order, by code, the longest first, or by the coders who differ."), false,
        "thread code size pair"},
    {"of", 0, "NAME", TEXT("Compare this coder: a name or id; all persons without it."), true},
    codes,
    {"tolerance", 0, "SHARE",
        TEXT("Passages with the same code are the same from this intersection over union on: 1 (the same edges, as "
             "without it), 0.5 …")},
    {"unfinished", 0, nullptr, TEXT("Compare also posts that a coder annotated but did not mark done.")},
    {"accept", 0, nullptr, TEXT("Take what all coders say into the agreed layer, as one undo step.")},
    {"gold", 0, nullptr, TEXT("Precision, recall and F1 of each coder against the agreed layer.")},
    {"reasons", 0, nullptr, TEXT("The codes that need a better definition first, with the reasons given.")},
    asCoder,
    json,
};
constexpr Positional searchWords[]{project, {"QUERY"}};
constexpr Option searchOptions[]{{"limit", 0, "N", TEXT("At most so many hits.")}, json};
constexpr Option justJson[]{json};
constexpr Option statsOptions[]{
    {"by", 0, "DIMENSION", TEXT("Cross the codes with this; may be repeated."), true,
        "coder depth author parent-stance thread target time"},
    {"coder", 0, "NAME", TEXT("Only this coder's work is crossed.")},
    {"cues", 0, nullptr, TEXT("Count cues of discourse by kind as well.")},
    json,
};
constexpr Positional snapshotWords[]{project, {"PATH"}};
constexpr Positional restoreWords[]{project, {"SNAPSHOT"}};
constexpr Option copyOptions[]{
    {"for", 0, "NAME", TEXT("For this coder, who then codes in it under that name.")},
    {"blind", 0, nullptr, TEXT("Without other coders' work, names and history.")},
    {"pseudonyms", 0, nullptr,
        TEXT("Without real names: authors, @mentions and e-mail addresses have pseudonyms, in texts, quotes, memos and "
             "tables; no addresses, names of files, further fields of the source, nor history. Posts marked \"Do not "
             "quote\" keep their words and their marks: exports of the copy withhold them.")},
    key,
    times,
};
constexpr const char *cueKinds
    = "hedge booster negation contrast concession cause conclusion question quotation reported-speech address "
      "first-person second-person evidence insult";
constexpr Option cuesOptions[]{
    {"kind", 0, "KIND", TEXT("Only this kind of cue."), true, cueKinds},
    {"language", 0, "LANGUAGE",
        TEXT("The definition for every post, \"en\"; without it, the project's, or each post's as its words tell.")},
    {"limit", 0, "N", TEXT("At most so many cues.")},
    json,
};
constexpr Option ethicsOptions[]{
    {"names", 0, "WHICH", TEXT("What leaves the project from now on: real names too, or pseudonyms only."), false,
        "real pseudonyms"},
    {"times", 0, "HOW", TEXT("How fine times may be that leave it from now on."), false, "keep date month none"},
    {"words", 0, "N", TEXT("How many words make a passage that a search engine finds; 12 without it.")},
    json,
};
constexpr Positional completionsWords[]{{"SHELL", One, "bash zsh fish"}};

constexpr Command table[]{
    {"formats", TEXT("Lists the formats that are read and written."), nullptr, {}, formatsOptions, run::formats},
    {"create", TEXT("Makes an empty project."), TEXT("Never overwrites a file."), justProject, createOptions,
        run::create},
    {"import", TEXT("Adds threads to a project."),
        TEXT("Makes PROJECT when it is missing. Reports what came in and each problem with its place. All or nothing."),
        importWords, importOptions, run::import},
    {"tree", TEXT("Prints the threads as an indented tree."), nullptr, justProject, treeOptions, run::tree},
    {"code", TEXT("Codes posts: one JSON action a line, from FILE or standard input."),
        TEXT("Actions: {\"annotate\": {\"post\", \"code\", \"start\", \"end\", \"target\", \"certainty\", \"memo\", "
             "\"coder\"}}, {\"relate\": "
             "{\"type\", \"source\", \"target\", \"note\", \"certainty\", \"memo\", \"coder\"}}, {\"state\": "
             "{\"post\", \"state\", "
             "\"coder\"}}, {\"memo\": {\"about\": a row's id or \"project\", \"text\", \"question\", \"coder\"}}, "
             "{\"quote\": {\"post\", \"allowed\", \"coder\"}}, "
             "{\"change\": {\"id\", …}}, {\"remove\": {\"id\"}}, {\"decide\": {\"case\": "
             "its id or a version's, \"take\": coders or versions, \"outcome\": taken, edited, rejected, nothing or "
             "postponed, \"annotations\": [{\"code\", \"start\", \"end\", \"target\"}], \"relations\": [{\"type\", "
             "\"source\", \"target\", \"note\"}], \"reason\", \"note\", \"coder\"}}, {\"accept\": {\"tolerance\"}}, "
             "{\"undo\": {}}, {\"redo\": {}}. \"#3\" "
             "names what line 3 made. Each line is answered by one "
             "line once it is on disk; the exit status is 1 if any failed, and the others stand."),
        codeWords, codeOptions, run::code},
    {"undo", TEXT("Takes back the last steps."), TEXT("Where fewer are left than asked, all that are left."),
        justProject, turnOptions, run::undo},
    {"redo", TEXT("Does steps again that were undone."), TEXT("Where fewer are left than asked, all that are left."),
        justProject, turnOptions, run::redo},
    {"history", TEXT("Prints the steps of a project, oldest first."), nullptr, justProject, historyOptions,
        run::history},
    {"rounds", TEXT("Lists the rounds of work and their groups of codes, starts one, or goes back to one."),
        TEXT("States of posts are per round. The current one is marked with *."), justProject, roundsOptions,
        run::rounds},
    {"export", TEXT("Writes a project's tables or a reading copy to a file or folder, whole or not at all."),
        TEXT("A reading copy (html) is a page of the threads with their codes in place, to read and to print; \"-\" is "
             "standard output."),
        justProject, exportOptions, run::exportTables},
    {"ethics", TEXT("Lists what could still identify who wrote, and says what may leave the project."),
        TEXT(
            "E-mail addresses, telephone numbers, links to people's pages, @mentions, names of authors in texts, and "
            "posts that a search engine would find; and which of them pseudonyms replace. With --names pseudonyms, "
            "exports and copies with real names are refused, in copies of the project too, and so is a codebook's file "
            "(codebook --export has --pseudonyms). What tree, search and other commands print is for you and has real "
            "names; in the window, a list of hits and what is copied with its reference have pseudonyms. A copy that "
            "is handed out to a coder goes without authors' names; its words stay."),
        justProject, ethicsOptions, run::ethics},
    {"assign", TEXT("Draws a sample of comments or threads and gives it to coders, as one undo step."),
        TEXT("In the current round. The sample is balanced; the step's label keeps the rule and the seed. What "
             "is assigned in the round already is not drawn again."),
        justProject, assignOptions, run::assign},
    {"handout", TEXT("Writes one project file a coder, with their assignment and nobody else's work."),
        TEXT(
            "Threads in which a coder has nothing to code are not in the file. Who is named without an assignment gets "
            "all. Never overwrites a file."),
        handoutWords, handoutOptions, run::handout},
    {"copies", TEXT("Lists the copies that were handed out, and which came back by a merge."), nullptr, justProject,
        copiesOptions, run::copies},
    {"merge", TEXT("Brings other coders' copies in, as one undo step."),
        TEXT("Order and repetition do not matter. A post whose text is unknown on either side stops it, unless "
             "--except-changed."),
        mergeWords, mergeOptions, run::merge},
    {"codebook", TEXT("Prints, compares, writes or brings in the codebook, as it is or as it was."),
        TEXT("Without options: as it is. What was undone never happened. A loaded file is one undo step."),
        codebookWords, codebookOptions, run::codebook},
    {"merge-codes", TEXT("Retires a code into another and recodes what was coded with it, as one undo step."),
        TEXT("All coders' annotations stay theirs. Where a coder would have two in one place, one goes, and its "
             "relations "
             "and memos go over to the other."),
        mergeCodesWords, mergeCodesOptions, run::mergeCodes},
    {"recode", TEXT("Gives annotations another code, as one undo step."),
        TEXT("At least one of --from, --by and --where says which."), recodeWords, recodeOptions, run::recode},
    {"split-code", TEXT("Gives the passages of a code to several others, as one undo step."),
        TEXT("New codes are made beside it. What neither --into nor --assign names keeps the code."), splitCodeWords,
        splitCodeOptions, run::splitCode},
    {"agreement", TEXT("Prints how far the coders agree, what it rests on and what was left out."),
        TEXT("Of a project, or of a table whose first column is the unit and whose other columns are coders (empty: "
             "missing; a|b: two "
             "labels; {}: none of them)."),
        agreementWords, agreementOptions, run::agreement},
    {"adjudicate", TEXT("Lists where coders say different things, and what was settled."),
        TEXT("Compared are posts that two coders or more marked done in this round. A case is settled by the action "
             "{\"decide\": …} of the command code, and is open again once a version changes."),
        justProject, adjudicateOptions, run::adjudicate},
    {"search", TEXT("Finds words in the posts and shows them in their context."),
        TEXT("All words must occur; \"a phrase\", stem*, -without, OR between two, parentheses. Fields narrow it: "
             "author: "
             "code: stance: target: relation: coder: thread: by a name, depth: (3, 2.., 2..4), date: (2024, 2024-05.., "
             "2024-01..2024-03), state: (todo, coded, nothing, unsure, skipped), has: (annotation, relation, memo, "
             "question), in: (article, comments), cue: (a kind)."),
        searchWords, searchOptions, run::search},
    {"cues", TEXT("Finds words that suggest where to look: hedges, negation, connectives, evidence."),
        TEXT("They are found by word lists (syntax definitions), also by your own in the folder rejoinder/syntax of "
             "your "
             "data folder, and are never codes."),
        justProject, cuesOptions, run::cues},
    {"stats", TEXT("Counts threads, posts and codes, by coder and by depth."),
        TEXT("With --by, a table of codes by that: the stance of the parent is what the same coder said of the post "
             "answered."),
        justProject, statsOptions, run::stats},
    {"check", TEXT("Looks whether everything in a project is sound; status 1 if not."), nullptr, justProject, justJson,
        run::check},
    {"snapshot", TEXT("Writes a verified copy of a project as it is now."), nullptr, snapshotWords, {}, run::snapshot},
    {"restore", TEXT("Makes a project what a snapshot of it holds."), nullptr, restoreWords, {}, run::restore},
    {"copy", TEXT("Builds a new project file, of all or of what one coder may see."), TEXT("Never overwrites a file."),
        snapshotWords, copyOptions, run::copy},
    {"completions", TEXT("Prints the completions for a shell."), nullptr, completionsWords, {}, run::completions},
    {"manual", TEXT("Prints this program's manual page, for man."), nullptr, {}, {}, run::manual},
};

#undef TEXT

} // namespace

std::span<const Command> commands()
{
    return table;
}

const Command *commandNamed(QStringView name)
{
    const auto found
        = std::ranges::find_if(table, [&](const Command &command) { return name == QLatin1StringView(command.name); });
    return found == std::end(table) ? nullptr : &*found;
}

} // namespace rejoinder
