// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/search_query.h"

#include "core/model/error.h"
#include "core/store/search_values.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

using By = SearchQuery::Field;
using Term = SearchQuery::Term;
using Step = SearchQuery::Step;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SearchQuery)
};

constexpr std::pair<By, QLatin1StringView> fieldNames[]{
    {By::Author, "author"_L1},
    {By::Code, "code"_L1},
    {By::Stance, "stance"_L1},
    {By::Target, "target"_L1},
    {By::Relation, "relation"_L1},
    {By::Has, "has"_L1},
    {By::State, "state"_L1},
    {By::Coder, "coder"_L1},
    {By::Depth, "depth"_L1},
    {By::Date, "date"_L1},
    {By::In, "in"_L1},
    {By::Thread, "thread"_L1},
    {By::Cue, "cue"_L1},
};

/// Whether a coder: beside it says whose row is meant.
bool isRowField(By field)
{
    return field >= By::Code && field <= By::State;
}

bool hasWords(QStringView text)
{
    const auto points = text.toUcs4();
    return std::ranges::any_of(
        points, [](uint c) { return QChar::isLetterOrNumber(c) || QChar::category(c) == QChar::Other_PrivateUse; });
}

/// Reads the typed text from left to right; parentheses are kept on a stack of our own.
class Parser
{
public:
    Parser(QStringView typed, SearchQuery &query)
        : m_typed(typed)
        , m_query(query)
    {
        open(false);
    }

    void run()
    {
        while (skipBlanks()) {
            if (m_frames.size() > 1 && m_typed[m_at] == u')') {
                ++m_at;
                close();
                continue;
            }
            const auto start = m_at;
            const bool negated = m_typed[m_at] == u'-' && m_at + 1 < m_typed.size() && !m_typed[m_at + 1].isSpace();
            m_at += negated;
            if (m_typed[m_at] == u'(') {
                ++m_at;
                if (m_frames.size() > SearchQuery::deepest)
                    return fail(start, 1,
                        Words::tr("More than %n parentheses are open here; close some first.", nullptr,
                            SearchQuery::deepest));
                open(negated);
            } else {
                take(start, negated);
            }
        }
        while (m_frames.size() > 1)
            close();
        finish(m_frames.back());
        dropImplied();
    }

private:
    struct Frame
    {
        int group = 0;
        int clauses = 0; ///< Values of this frame on the evaluation's stack: never more than two.
        bool joins = false; ///< An OR came last.
        bool negatedItem = false; ///< The whole group is.
        bool parity = false; ///< Under an odd number of "-".
        int lastTerm = -1; ///< Of that clause, where it is one plain term.
    };

    bool skipBlanks()
    {
        while (m_at < m_typed.size() && m_typed[m_at].isSpace())
            ++m_at;
        return m_at < m_typed.size();
    }

    void open(bool negated)
    {
        Frame frame;
        frame.group = int(m_query.groups.size());
        frame.negatedItem = negated;
        if (!m_frames.empty()) {
            frame.parity = m_frames.back().parity != negated;
            beforeItem();
        }
        m_query.groups.push_back({m_frames.empty() ? -1 : m_frames.back().group, {}, {}});
        m_frames.push_back(frame);
    }

    void close()
    {
        const auto frame = m_frames.back();
        finish(m_frames.back());
        m_frames.pop_back();
        if (frame.clauses > 0)
            afterItem(frame.negatedItem, -1);
    }

    /// Makes one value of what a frame has left.
    void finish(Frame &frame)
    {
        keepLone(frame);
        if (frame.clauses == 2)
            m_query.steps.push_back({Step::Kind::And});
    }

    /// A clause ended that is one term: a coder or target that holds for the group.
    void keepLone(Frame &frame)
    {
        if (frame.lastTerm >= 0) {
            const auto &term = m_query.terms[frame.lastTerm];
            auto &group = m_query.groups[frame.group];
            m_lone.push_back(frame.lastTerm);
            if (term.field == By::Coder)
                group.coders.push_back(frame.lastTerm);
            if (term.field == By::Target)
                group.targets.push_back(frame.lastTerm);
        }
        frame.lastTerm = -1;
    }

    void beforeItem()
    {
        auto &frame = m_frames.back();
        if (frame.joins)
            return;
        keepLone(frame);
        if (frame.clauses == 2) {
            m_query.steps.push_back({Step::Kind::And});
            frame.clauses = 1;
        }
    }

    void afterItem(bool negated, int term)
    {
        auto &frame = m_frames.back();
        if (negated)
            m_query.steps.push_back({Step::Kind::Not});
        if (frame.joins) {
            m_query.steps.push_back({Step::Kind::Or});
            frame.lastTerm = -1;
        } else {
            ++frame.clauses;
            frame.lastTerm = negated ? -1 : term;
        }
        frame.joins = false;
    }

    void take(qsizetype start, bool negated)
    {
        Term term;
        const bool plain = !takeField(term);
        takeText(term);
        if (plain && term.text == "OR"_L1 && !term.quoted && !negated) {
            m_frames.back().joins = m_frames.back().clauses > 0;
            return;
        }
        if (term.text.trimmed().isEmpty())
            return;
        term.at = start;
        term.length = m_at - start;
        term.negated = m_frames.back().parity != negated;
        term.group = m_frames.back().group;
        if (plain && !hasWords(term.text))
            term.field = By::Signs;
        if (const auto wrong = takeValue(term); !wrong.isEmpty())
            return fail(term.at, term.length, wrong);
        beforeItem();
        m_query.steps.push_back({Step::Kind::Term, int(m_query.terms.size())});
        m_query.terms.push_back(term);
        afterItem(negated, int(m_query.terms.size()) - 1);
    }

    bool takeField(Term &term)
    {
        const auto rest = m_typed.sliced(m_at);
        for (const auto &[field, name] : fieldNames) {
            if (rest.size() > name.size() && rest[name.size()] == u':' && rest.startsWith(name, Qt::CaseInsensitive)) {
                term.field = field;
                m_at += name.size() + 1;
                return true;
            }
        }
        return false;
    }

    void takeText(Term &term)
    {
        term.quoted = m_at < m_typed.size() && m_typed[m_at] == u'"';
        const auto start = term.quoted ? ++m_at : m_at;
        int opened = 0; // Parentheses inside a word are its own.
        while (m_at < m_typed.size()) {
            const auto c = m_typed[m_at];
            if (c == u'"' || (!term.quoted && c.isSpace()))
                break;
            if (!term.quoted && c == u')' && opened == 0 && m_frames.size() > 1)
                break;
            opened += c == u'(' ? 1 : c == u')' && opened > 0 ? -1 : 0;
            ++m_at;
        }
        term.text = m_typed.sliced(start, m_at - start).toString();
        if (term.quoted && m_at < m_typed.size())
            ++m_at;
        if (term.quoted && m_at < m_typed.size() && m_typed[m_at] == u'*') {
            term.prefix = true;
            ++m_at;
        } else if (!term.quoted && term.text.size() > 1 && term.text.endsWith(u'*')) {
            term.prefix = true;
            term.text.chop(1);
        }
    }

    void fail(qsizetype at, qsizetype length, const QString &sentence)
    {
        m_query.problems.push_back({at, length, sentence});
    }

    /// A coder: beside a row's own condition only says whose row: a post to do has no trace of the coder.
    void dropImplied()
    {
        for (const int lone : m_lone) {
            const auto &coder = m_query.terms[lone];
            const bool implied = coder.field == By::Coder && std::ranges::any_of(m_lone, [&](int other) {
                const auto &term = m_query.terms[other];
                return term.group == coder.group && isRowField(term.field);
            });
            if (implied)
                m_query.terms[lone].implied = true;
        }
    }

    QStringView m_typed;
    SearchQuery &m_query;
    qsizetype m_at = 0;
    std::vector<Frame> m_frames;
    std::vector<int> m_lone; ///< Terms that are a clause of their own.
};

std::vector<int> around(const SearchQuery &query, int group, std::vector<int> SearchQuery::Group::*which)
{
    std::vector<int> found;
    for (; group >= 0; group = query.groups[group].parent)
        found.insert(found.end(), (query.groups[group].*which).begin(), (query.groups[group].*which).end());
    return found;
}

} // namespace

SearchQuery SearchQuery::parsed(QStringView typed)
{
    SearchQuery query;
    Parser(typed, query).run();
    return query;
}

void SearchQuery::expectSound() const
{
    if (!problems.empty())
        throw Error(Words::tr("%1 (at character %2)").arg(problems.front().sentence).arg(problems.front().at + 1),
            Error::Kind::Usage);
}

std::vector<int> SearchQuery::codersFor(const Term &term) const
{
    return around(*this, term.group, &Group::coders);
}

std::vector<int> SearchQuery::targetsFor(const Term &term) const
{
    return around(*this, term.group, &Group::targets);
}

bool SearchQuery::hasPlaces() const
{
    return std::ranges::any_of(
        terms, [](const Term &term) { return !term.negated && (term.field <= By::Signs || term.field == By::Cue); });
}

std::vector<int> SearchQuery::excluding() const
{
    struct Deciding // Terms that decide alone, where they hold, that it holds or that it does not.
    {
        std::vector<int> holds;
        std::vector<int> holdsNot;
    };
    std::vector<Deciding> stack;
    for (const auto &step : steps) {
        if (step.kind == Step::Kind::Term) {
            stack.push_back({{step.term}, {}});
        } else if (step.kind == Step::Kind::Not) {
            std::swap(stack.back().holds, stack.back().holdsNot);
        } else {
            const auto right = std::move(stack.back());
            stack.pop_back();
            auto &[holds, holdsNot] = stack.back();
            if (step.kind == Step::Kind::And) {
                holds.clear();
                holdsNot.insert(holdsNot.end(), right.holdsNot.begin(), right.holdsNot.end());
            } else {
                holds.insert(holds.end(), right.holds.begin(), right.holds.end());
                holdsNot.clear();
            }
        }
    }
    return stack.empty() ? std::vector<int>() : stack.back().holdsNot;
}

QLatin1StringView nameOf(SearchQuery::Field field)
{
    const auto found = std::ranges::find(fieldNames, field, &std::pair<By, QLatin1StringView>::first);
    return found == std::end(fieldNames) ? QLatin1StringView() : found->second;
}

QString quotedValue(const QString &text)
{
    const bool plain = std::ranges::none_of(text, [](QChar c) { return c.isSpace() || c == u'(' || c == u')'; });
    return plain && !text.endsWith(u'*') ? text : u'"' + text + u'"';
}

QString folded(QStringView text)
{
    QString result;
    for (const QString normal = text.toString().normalized(QString::NormalizationForm_KD); const QChar c : normal) {
        if (c.category() != QChar::Mark_NonSpacing)
            result.append(c);
    }
    return result.toCaseFolded();
}

} // namespace rejoinder
