// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/code_colours.h"

#include "ui/reader/frame.h"

#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/State>
#include <KSyntaxHighlighting/Theme>

#include <QRegularExpression>
#include <QTextCursor>

#include <array>
#include <cmath>

namespace rejoinder {

using namespace Qt::StringLiterals;

namespace {

/// Milliseconds of a frame.
constexpr int patience = 8;
/// A longer line is data, not code somebody reads.
constexpr qsizetype longestLine = 4000;

bool isCoded(const Frame &frame, int row)
{
    return !frame.document.at(row).code().empty() && frame.document.textStart(row) >= 0;
}

qreal luminance(const QColor &colour)
{
    const auto linear = [](float c) { return c <= 0.03928F ? c / 12.92F : std::pow((c + 0.055F) / 1.055F, 2.4F); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

/// What tells a language to somebody who glances at it.
struct Tell
{
    const char *definition;
    const char *pattern;
};

constexpr std::array tells{
    Tell{"C++", R"(#include\s*[<"]|std::|\btemplate\s*<|\bauto\s+\w+\s*=|\w+->\w+\()"},
    Tell{"Python",
        R"(^\s*(def|class)\s+\w+.*:\s*$|^\s*(from\s+\S+\s+)?import\s+[\w., ]+$|\bself\.|^\s*(if|for|while|elif)\s.*:\s*$|\bprint\()"},
    Tell{"JavaScript", R"(\bfunction\b.*\{|=>|\b(const|let|var)\s+\w+\s*=|console\.log|document\.|===)"},
    Tell{"Java", R"(\b(public|private|protected)\s+(static\s+)?[\w<>]+\s+\w+|System\.out|^\s*import\s+[\w.]+;)"},
    Tell{"Rust", R"(\bfn\s+\w+.*\{|\blet\s+mut\b|\bimpl\b|println!|&mut\b|->\s*Result)"},
    Tell{"Go", R"(^\s*package\s+\w+$|\bfunc\s+(\(|\w+\()|:=|\bfmt\.)"},
    Tell{"SQL",
        R"((?i)^\s*(select\s.+|insert\s+into|update\s+\w+\s+set|create\s+table|delete\s+from)|\bfrom\s+\w+\s+where\b)"},
    Tell{"Bash", R"(^#!.*\b(ba|z)?sh\b|^\s*\$\s+\w|^\s*(sudo|apt|cd|echo|export|git|npm|pip|curl)\s|\bfi$|\bdone$)"},
    Tell{"HTML", R"((?i)</?(html|div|span|p|a|script|body|table)\b[^>]*>)"},
    Tell{"CSS", R"(^\s*[.#]?[\w-]+\s*\{\s*$|^\s*[\w-]+\s*:\s*[^;{]+;\s*$)"},
    Tell{"JSON", R"(^\s*"[^"]+"\s*:\s*["\d\[{tfn])"},
    Tell{"Haskell", R"(^\w+\s*::\s*.*->|\bwhere$|^import\s+qualified\b)"},
    Tell{"C#", R"(^\s*using\s+[\w.]+;|\bnamespace\s+[\w.]+|Console\.Write)"},
    Tell{"Diff", R"(^(\+\+\+|---)\s\S|^@@\s)"},
};

} // namespace

struct CodeColours::Progress
{
    size_t block = 0; ///< Of the code blocks, the one that is next…
    int line = 0; ///< …and its line.
    KSyntaxHighlighting::State state; ///< Before that line.
};

class CodeColours::Highlighter final : public KSyntaxHighlighting::AbstractHighlighter
{
public:
    Highlighter(const KSyntaxHighlighting::Theme &theme, QColor ground, Scheme colours)
        : scheme(colours)
        , m_ground(std::move(ground))
    {
        setTheme(theme);
    }

    void use(const KSyntaxHighlighting::Definition &definition) { setDefinition(definition); }

    /// The line's formats; \p state goes on to the next line.
    QList<QTextLayout::FormatRange> formats(const QString &line, KSyntaxHighlighting::State &state)
    {
        m_ranges.clear();
        state = highlightLine(line, state);
        return std::move(m_ranges);
    }

    const Scheme scheme;

protected:
    // Colours only: heavier or slanted letters could break the lines elsewhere.
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override
    {
        if (length == 0 || !format.hasTextColor(theme()))
            return;
        QTextCharFormat words;
        words.setForeground(readableOn(m_ground, format.textColor(theme())));
        m_ranges.append({offset, length, words});
    }

private:
    QColor m_ground;
    QList<QTextLayout::FormatRange> m_ranges;
};

CodeColours::CodeColours() = default;
CodeColours::~CodeColours() = default;

void CodeColours::forget()
{
    m_coloured.clear();
}

bool CodeColours::isBehind(const Frame &frame) const
{
    for (int row = frame.firstRow; row < frame.endRow; ++row) {
        if (!isCoded(frame, row))
            continue;
        const auto found = m_coloured.find(frame.node(row));
        if (found == m_coloured.end() || found->second->block < frame.document.at(row).code().size())
            return true;
    }
    return false;
}

void CodeColours::prepare(const Theme &theme)
{
    if (!m_repository)
        m_repository = std::make_unique<KSyntaxHighlighting::Repository>();
    if (!m_highlighter || m_highlighter->scheme != theme.scheme) {
        using KSyntaxHighlighting::Repository;
        const bool dark = theme.scheme == Scheme::Dark;
        m_highlighter = std::make_unique<Highlighter>(
            m_repository->defaultTheme(dark ? Repository::DarkTheme : Repository::LightTheme), theme.alternate,
            theme.scheme);
    }
}

void CodeColours::colour(ThreadDocument &document, const Frame &frame, const Theme &theme)
{
    m_timer.start();
    // One change for all: each change of a document costs by its length.
    QTextCursor cursor(document.document());
    cursor.beginEditBlock();
    for (int row = frame.firstRow; row < frame.endRow && !m_timer.hasExpired(patience); ++row) {
        if (!isCoded(frame, row))
            continue;
        prepare(theme);
        std::unique_ptr<Progress> &progress = m_coloured[frame.node(row)];
        if (!progress)
            progress = std::make_unique<Progress>();
        colour(document, row, *progress);
    }
    cursor.endEditBlock();
}

void CodeColours::colour(ThreadDocument &document, int row, Progress &progress)
{
    const Passage &passage = document.at(row);
    for (; progress.block < passage.code().size(); ++progress.block) {
        const CodeBlock &code = passage.code()[progress.block];
        const int start = document.position(row, passage.offsets().toUtf16(code.lines.start));
        const int end = document.position(row, passage.offsets().toUtf16(code.lines.end));
        const QString language = languageOf(*m_repository, code.language,
            QStringView(passage.post().text)
                .sliced(passage.offsets().toUtf16(code.lines.start))
                .first(std::min<qsizetype>(4000, end - start)));
        m_highlighter->use(m_repository->definitionForName(language));
        QTextBlock line = document.document()->findBlock(start);
        for (int i = 0; i < progress.line; ++i)
            line = line.next();
        for (; line.isValid() && line.position() <= end && !language.isEmpty(); line = line.next()) {
            if (m_timer.hasExpired(patience))
                return;
            if (line.length() <= longestLine)
                line.layout()->setFormats(m_highlighter->formats(line.text(), progress.state));
            ++progress.line;
        }
        progress.line = 0;
        progress.state = {};
    }
}

QString languageOf(const KSyntaxHighlighting::Repository &repository, const QString &named, QStringView code)
{
    if (!named.isEmpty()) {
        if (const auto definition = repository.definitionForName(named); definition.isValid())
            return definition.name();
        if (const auto definition = repository.definitionForFileName(u"x."_s + named); definition.isValid())
            return definition.name();
    }
    const QList<QStringView> lines = code.split(u'\n');
    QString best;
    int most = 0;
    for (const Tell &tell : tells) {
        const QRegularExpression pattern(QString::fromLatin1(tell.pattern), QRegularExpression::MultilineOption);
        int told = 0;
        for (QStringView line : lines.first(std::min<qsizetype>(lines.size(), 40)))
            told += line.size() <= longestLine && pattern.matchView(line).hasMatch();
        if (told > most) {
            most = told;
            best = QString::fromLatin1(tell.definition);
        }
    }
    return best;
}

QColor readableOn(const QColor &ground, QColor colour)
{
    const qreal below = luminance(ground);
    const bool darken = below > 0.18;
    const auto contrast = [&] {
        const qreal above = luminance(colour);
        return (std::max(above, below) + 0.05) / (std::min(above, below) + 0.05);
    };
    for (int step = 0; step < 20 && contrast() < 4.5; ++step) {
        const QColor to = darken ? QColor(Qt::black) : QColor(Qt::white);
        const auto mixed = [](float from, float towards) { return from + (towards - from) * 0.12F; };
        colour = QColor::fromRgbF(
            mixed(colour.redF(), to.redF()), mixed(colour.greenF(), to.greenF()), mixed(colour.blueF(), to.blueF()));
    }
    return colour;
}

} // namespace rejoinder
