// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The rows of the table of formats, in the order in which they are offered: one's own first.

#include "core/formats/format.h"

#include "core/formats/article.h"
#include "core/formats/brat.h"
#include "core/formats/browser_copy.h"
#include "core/formats/commento_json.h"
#include "core/formats/convokit.h"
#include "core/formats/convokit_writer.h"
#include "core/formats/discourse_json.h"
#include "core/formats/disqus_xml.h"
#include "core/formats/guardian_json.h"
#include "core/formats/hn_algolia.h"
#include "core/formats/hn_firebase.h"
#include "core/formats/html_page.h"
#include "core/formats/iac.h"
#include "core/formats/jsonl.h"
#include "core/formats/kialo.h"
#include "core/formats/mastodon_json.h"
#include "core/formats/mbox.h"
#include "core/formats/pasted_thread.h"
#include "core/formats/reading_copy.h"
#include "core/formats/reddit_json.h"
#include "core/formats/reddit_pushshift.h"
#include "core/formats/refi_qda.h"
#include "core/formats/rejoinder_csv.h"
#include "core/formats/rumoureval.h"
#include "core/formats/table.h"
#include "core/formats/web_annotation.h"
#include "core/formats/webanno_tsv.h"
#include "core/formats/wordpress_wxr.h"
#include "core/formats/youtube.h"

#include <array>

namespace rejoinder {

namespace {

constexpr std::array table{
    Format{.id = "disqus-paste",
        .name = QT_TRANSLATE_NOOP("Format", "Pasted thread"),
        .suffixes = "txt",
        .recognise = pasted_thread::recognise,
        .read = pasted_thread::read},
    Format{.id = "rejoinder-csv",
        .name = QT_TRANSLATE_NOOP("Format", "Tables (folder of CSV files)"),
        .suffixes = "",
        .recognise = rejoinder_csv::recognise,
        .read = rejoinder_csv::read,
        .write = rejoinder_csv::write},
    Format{.id = "spreadsheet",
        .name = QT_TRANSLATE_NOOP("Format", "Tables for Excel and LibreOffice (folder of CSV files)"),
        .suffixes = "",
        .write = rejoinder_csv::writeForSpreadsheets},
    Format{.id = "disqus-browser-copy",
        .name = QT_TRANSLATE_NOOP("Format", "Disqus thread copied from a browser"),
        .suffixes = "txt",
        .recognise = browser_copy::recognise,
        .read = browser_copy::read},
    Format{.id = "disqus-xml",
        .name = QT_TRANSLATE_NOOP("Format", "Disqus export (XML)"),
        .suffixes = "xml xml.gz",
        .recognise = disqus_xml::recognise,
        .read = disqus_xml::read},
    Format{.id = "wordpress-wxr",
        .name = QT_TRANSLATE_NOOP("Format", "WordPress export (WXR)"),
        .suffixes = "xml xml.gz",
        .recognise = wordpress_wxr::recognise,
        .read = wordpress_wxr::read},
    Format{.id = "kialo-txt",
        .name = QT_TRANSLATE_NOOP("Format", "Kialo discussion (text)"),
        .suffixes = "txt",
        .recognise = kialo::recognise,
        .read = kialo::read},
    Format{.id = "html-page",
        .name = QT_TRANSLATE_NOOP("Format", "Page saved by a browser (HTML, MHTML)"),
        .suffixes = "html htm xhtml mhtml mht",
        .recognise = html_page::recognise,
        .read = html_page::read},
    Format{.id = "mbox",
        .name = QT_TRANSLATE_NOOP("Format", "Mailing list (mbox, Pipermail)"),
        .suffixes = "mbox mbx txt txt.gz mbox.gz",
        .recognise = mbox::recognise,
        .read = mbox::read},
    Format{.id = "iac",
        .name = QT_TRANSLATE_NOOP("Format", "Internet Argument Corpus (JSON)"),
        .suffixes = "json",
        .recognise = iac::recognise,
        .read = iac::read},
    Format{.id = "article",
        .name = QT_TRANSLATE_NOOP("Format", "Article without comments (Markdown, Word, LibreOffice, text)"),
        .suffixes = "md markdown docx odt txt",
        .recognise = article::recognise,
        .read = article::read},
    Format{.id = "reddit-json",
        .name = QT_TRANSLATE_NOOP("Format", "Reddit thread (JSON)"),
        .suffixes = "json",
        .recognise = reddit_json::recognise,
        .read = reddit_json::read},
    Format{.id = "reddit-pushshift",
        .name = QT_TRANSLATE_NOOP("Format", "Reddit dump (Pushshift, Arctic Shift)"),
        .suffixes = "zst ndjson jsonl json",
        .recognise = reddit_pushshift::recognise,
        .read = reddit_pushshift::read},
    Format{.id = "hn-algolia",
        .name = QT_TRANSLATE_NOOP("Format", "Hacker News (search API)"),
        .suffixes = "json",
        .recognise = hn_algolia::recognise,
        .read = hn_algolia::read},
    Format{.id = "hn-firebase",
        .name = QT_TRANSLATE_NOOP("Format", "Hacker News (items)"),
        .suffixes = "json jsonl ndjson",
        .recognise = hn_firebase::recognise,
        .read = hn_firebase::read},
    Format{.id = "youtube",
        .name = QT_TRANSLATE_NOOP("Format", "YouTube comments (yt-dlp, downloader, API)"),
        .suffixes = "json jsonl ndjson",
        .recognise = youtube::recognise,
        .read = youtube::read},
    Format{.id = "convokit",
        .name = QT_TRANSLATE_NOOP("Format", "ConvoKit corpus"),
        .suffixes = "zip jsonl json",
        .recognise = convokit::recognise,
        .read = convokit::read,
        .write = convokit_writer::write,
        .about = QT_TRANSLATE_NOOP("Format",
            "For ConvoKit in Python: conversations, utterances and speakers, with the codings in each utterance’s "
            "meta. Memos, certainty, rounds, states of work, decisions and the codebook’s definitions are not in it.")},
    Format{.id = "convokit-info",
        .name = QT_TRANSLATE_NOOP("Format", "ConvoKit: codings beside the corpus (folder)"),
        .suffixes = "",
        .write = convokit_writer::writeBeside,
        .about = QT_TRANSLATE_NOOP("Format",
            "For a corpus that was imported from ConvoKit: only what was coded, by the corpus’s own ids, to be put "
            "into "
            "its folder and read with load_info. Texts, memos, certainty, rounds, states of work, decisions and the "
            "codebook’s definitions are not in it.")},
    Format{.id = "rumoureval",
        .name = QT_TRANSLATE_NOOP("Format", "RumourEval and PHEME threads"),
        .suffixes = "zip json",
        .recognise = rumoureval::recognise,
        .read = rumoureval::read},
    Format{.id = "guardian-json",
        .name = QT_TRANSLATE_NOOP("Format", "Guardian discussion"),
        .suffixes = "json",
        .recognise = guardian_json::recognise,
        .read = guardian_json::read},
    Format{.id = "discourse-json",
        .name = QT_TRANSLATE_NOOP("Format", "Discourse topic"),
        .suffixes = "json",
        .recognise = discourse_json::recognise,
        .read = discourse_json::read},
    Format{.id = "mastodon-json",
        .name = QT_TRANSLATE_NOOP("Format", "Mastodon thread"),
        .suffixes = "json",
        .recognise = mastodon_json::recognise,
        .read = mastodon_json::read},
    Format{.id = "commento-json",
        .name = QT_TRANSLATE_NOOP("Format", "Commento export"),
        .suffixes = "json",
        .recognise = commento_json::recognise,
        .read = commento_json::read},
    Format{.id = "html",
        .name = QT_TRANSLATE_NOOP("Format", "Reading copy (HTML page)"),
        .suffixes = "html",
        .write = reading_copy::write},
    Format{.id = "table",
        .name = QT_TRANSLATE_NOOP("Format", "Table of comments (CSV, JSON)"),
        .suffixes = "csv tsv tab psv json jsonl ndjson",
        .recognise = mapped_table::recognise,
        .read = mapped_table::read},
    Format{.id = "refi-qda",
        .name = QT_TRANSLATE_NOOP("Format", "QDA project: one text a thread (REFI-QDA)"),
        .suffixes = "qdpx",
        .recognise = refi_qda::recognise,
        .read = refi_qda::read,
        .write = refi_qda::write,
        .about = QT_TRANSLATE_NOOP("Format",
            "For MAXQDA, NVivo, ATLAS.ti, QualCoder and others: each thread is one text that reads from the article to "
            "the last answer, with its codings, coders, memos and relations. Rounds, states of work, decisions and "
            "relations to what is absent from the text are not in it.")},
    Format{.id = "refi-qda-posts",
        .name = QT_TRANSLATE_NOOP("Format", "QDA project: one text a comment (REFI-QDA)"),
        .suffixes = "qdpx",
        .write = refi_qda::writePosts,
        .about = QT_TRANSLATE_NOOP("Format",
            "For MAXQDA, NVivo, ATLAS.ti, QualCoder and others: each comment is a text with author, depth, time and "
            "the comment it answers as variables. Rounds, states of work, decisions and relations to what is absent "
            "from the text are not in it.")},
    Format{.id = "jsonl",
        .name = QT_TRANSLATE_NOOP("Format", "JSON Lines: one comment a line"),
        .suffixes = "jsonl",
        .write = jsonl::write,
        .about = QT_TRANSLATE_NOOP("Format",
            "For Python, jq and other programs: each comment is one object with its codings, relations, memos and "
            "states inside. The codebook, rounds, assignments and decisions are not in it.")},
    Format{.id = "brat",
        .name = QT_TRANSLATE_NOOP("Format", "brat standoff (folder)"),
        .suffixes = "",
        .recognise = brat::recognise,
        .read = brat::read,
        .write = brat::write,
        .about = QT_TRANSLATE_NOOP("Format",
            "For brat and programs that read its files: a folder for each coder with a text and its codings for each "
            "thread. Rounds, states of work, decisions, memos on comments and relations to what is absent from the "
            "text are not in it.")},
    Format{.id = "webanno-tsv",
        .name = QT_TRANSLATE_NOOP("Format", "WebAnno TSV 3.3, for INCEpTION (folder)"),
        .suffixes = "",
        .recognise = webanno_tsv::recognise,
        .read = webanno_tsv::read,
        .write = webanno_tsv::write,
        .about = QT_TRANSLATE_NOOP("Format",
            "For INCEpTION and WebAnno: a folder for each coder with the words of each thread and their codings. Blank "
            "lines, rounds, states of work, decisions, memos on comments and relations to what is absent from the text "
            "are not in it.")},
    Format{.id = "web-annotation",
        .name = QT_TRANSLATE_NOOP("Format", "Web Annotations of the W3C (folder)"),
        .suffixes = "",
        .write = web_annotation::write,
        .about = QT_TRANSLATE_NOOP("Format",
            "For programs that know the W3C’s annotation model: codings and relations as linked data, and the texts "
            "they point into. The tree of answers, authors, rounds, states of work and decisions are not in it.")},
};

} // namespace

std::span<const Format> formats()
{
    return table;
}

} // namespace rejoinder
