// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/cues/cue_finder.h"

#include "core/corpus/text.h"
#include "core/model/error.h"

#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/State>

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

constexpr int longestPart = 4096; ///< UTF-16 units that a definition sees at once.
constexpr qsizetype guessedFrom = 1000;
/// A line so long was broken for want of room, a shorter one where a sentence ended.
constexpr qsizetype brokenLine = 40;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Cues)
};

/// A definition at work on one language.
class Highlighter final : public KSyntaxHighlighting::AbstractHighlighter
{
public:
    Highlighter(const CueDefinition &described, const KSyntaxHighlighting::Definition &definition)
        : m_language(described.language)
    {
        if (!definition.isValid() || definition.filePath() != described.path()) {
            throw Error(
                Words::tr("%1 cannot be loaded. Give it a name (now “%2”) that no other syntax definition has, or "
                          "take it out of the folder.")
                    .arg(described.path(), described.name));
        }
        setDefinition(definition);
        for (const KSyntaxHighlighting::Format &format : definition.formats())
            m_kinds.insert(format.id(), kindsOfAttribute(format.name()).value_or(CueKinds()));
        for (const QString &word : definition.keywordList(u"stop words"_s))
            m_stopWords.insert(word.toLower());
    }

    [[nodiscard]] const QString &language() const { return m_language; }
    [[nodiscard]] bool isStopWord(const QString &word) const { return m_stopWords.contains(word); }

    /// Cues with spans in UTF-16.
    std::vector<Cue> find(QStringView text, const std::vector<Span> &lines)
    {
        m_cues.clear();
        KSyntaxHighlighting::State state;
        for (Span line : lines) {
            m_lineStart = line.start;
            state = highlightLine(text.sliced(line.start, line.length()), state);
        }
        return std::move(m_cues);
    }

protected:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override
    {
        const CueKinds kinds = m_kinds.value(format.id());
        if (kinds.isEmpty() || length == 0)
            return;
        for (int i = 0; i < cueKindCount; ++i) {
            if (const auto kind = static_cast<CueKind>(i); kinds.contains(kind))
                m_cues.push_back({kind, {m_lineStart + offset, m_lineStart + offset + length}});
        }
    }

private:
    QString m_language;
    QHash<int, CueKinds> m_kinds; ///< By the format's id.
    QSet<QString> m_stopWords;
    std::vector<Cue> m_cues;
    int m_lineStart = 0;
};

bool isQuoting(QStringView line)
{
    return line.startsWith(u'>');
}

/// "> quoted", "- item", "2. item".
bool beginsAnew(QStringView line)
{
    const auto digits = std::ranges::find_if_not(line, [](QChar c) { return c.isDigit(); }) - line.begin();
    const QStringView mark = line.sliced(digits);
    return isQuoting(line) || (digits > 0 && (mark.startsWith("."_L1) || mark.startsWith(")"_L1)))
        || line.startsWith("- "_L1) || line.startsWith("* "_L1) || line.startsWith(u'•');
}

/// Cuts what is too long where a word ends, or anywhere in what has no blank.
void addParts(std::vector<Span> &lines, QStringView text, Span line)
{
    while (line.length() > longestPart) {
        const QStringView part = text.sliced(line.start, longestPart);
        int cut = static_cast<int>(part.lastIndexOf(u' ')) + 1;
        if (cut == 0)
            cut = longestPart - (part.back().isHighSurrogate() ? 1 : 0);
        lines.push_back({line.start, line.start + cut});
        line.start += cut;
    }
    lines.push_back(line);
}

/// What a definition sees at once, in UTF-16: paragraphs, or parts of long ones. In \p text all blanks become alike.
std::vector<Span> layOut(QString &text)
{
    text.replace(QChar::Nbsp, u' ');
    text.replace(u'\t', u' ');
    std::vector<Span> lines;
    Span paragraph;
    QString former;
    const int size = static_cast<int>(text.size());
    for (int start = 0; start < size;) {
        const int lineFeed = static_cast<int>(text.indexOf(u'\n', start));
        const int end = lineFeed < 0 ? size : lineFeed;
        const QString line = text.sliced(start, end - start).trimmed();
        if (former.size() >= brokenLine && !line.isEmpty() && !isQuoting(former) && !beginsAnew(line)) {
            text[start - 1] = u' ';
        } else {
            addParts(lines, text, paragraph);
            paragraph.start = start;
        }
        paragraph.end = end;
        former = line;
        start = end + 1;
    }
    addParts(lines, text, paragraph);
    return lines;
}

/// The words of a text's beginning, in lower case.
QStringList firstWords(QStringView text)
{
    QStringList words;
    QString word;
    for (QChar c : text.first(std::min(guessedFrom, text.size()))) {
        if (c.isLetterOrNumber() || c.isMark()) {
            word += c.toLower();
        } else if (!word.isEmpty()) {
            words += std::exchange(word, {});
        }
    }
    if (!word.isEmpty())
        words += word;
    return words;
}

} // namespace

struct CueFinder::Parts
{
    /// One a folder, so that files of one name in different folders never meet.
    std::map<QString, std::unique_ptr<KSyntaxHighlighting::Repository>> repositories;
    std::vector<std::unique_ptr<Highlighter>> highlighters;
    CueLanguage language;

    [[nodiscard]] Highlighter *of(QStringView wanted) const
    {
        const auto found = std::ranges::find_if(
            highlighters, [&](const auto &highlighter) { return highlighter->language() == wanted; });
        return found == highlighters.end() ? nullptr : found->get();
    }

    KSyntaxHighlighting::Repository &repository(const QString &folder)
    {
        auto &repository = repositories[folder];
        if (!repository) {
            repository = std::make_unique<KSyntaxHighlighting::Repository>();
            repository->addCustomSearchPath(folder);
        }
        return *repository;
    }
};

CueFinder::CueFinder(const CueDefinitions &definitions, CueLanguage language)
    : m_parts(std::make_unique<Parts>())
{
    if (!language.chosen.isEmpty() && !definitions.of(language.chosen)) {
        throw Error(Words::tr("There is no definition of cues for the language “%1”. There are: %2.")
                        .arg(language.chosen, definitions.languages().join(u", "_s)),
            Error::Kind::Usage);
    }
    for (const CueDefinition &definition : definitions.all) {
        if (language.chosen.isEmpty() || language.chosen == definition.language) {
            const auto found = m_parts->repository(definition.folder).definitionForName(definition.name);
            m_parts->highlighters.push_back(std::make_unique<Highlighter>(definition, found));
        }
    }
    m_parts->language = std::move(language);
}

CueFinder::~CueFinder() = default;
CueFinder::CueFinder(CueFinder &&) noexcept = default;
CueFinder &CueFinder::operator=(CueFinder &&) noexcept = default;

std::vector<Cue> CueFinder::find(const QString &text)
{
    Highlighter *highlighter = m_parts->of(languageOf(text));
    if (!highlighter)
        return {};
    QString shown = text;
    const std::vector<Span> lines = layOut(shown);
    std::vector<Cue> cues = highlighter->find(shown, lines);
    const Offsets offsets(text);
    for (Cue &cue : cues)
        cue.span = offsets.spanFromUtf16(cue.span.start, cue.span.end);
    return cues;
}

QString CueFinder::languageOf(QStringView text) const
{
    const CueLanguage &language = m_parts->language;
    if (!language.chosen.isEmpty())
        return language.chosen;
    const QString words = guessed(text);
    if (!words.isEmpty() || m_parts->highlighters.empty())
        return words;
    return m_parts->of(language.otherwise) ? language.otherwise : m_parts->highlighters.front()->language();
}

QString CueFinder::guessed(QStringView text) const
{
    constexpr int least = 2;
    const QStringList words = firstWords(text);
    QString best;
    int most = least - 1;
    for (const auto &highlighter : m_parts->highlighters) {
        const int count = static_cast<int>(
            std::ranges::count_if(words, [&](const QString &word) { return highlighter->isStopWord(word); }));
        if (count > most)
            best = highlighter->language();
        else if (count == most)
            best.clear(); // Two languages are as likely.
        most = std::max(most, count);
    }
    return best;
}

} // namespace rejoinder
