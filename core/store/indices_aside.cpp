// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/indices_aside.h"

#include <exception>
#include <sqlite3.h>
#include <utility>

namespace rejoinder {

namespace {

/// Asks \p goOn while SQLite works; what it throws goes through SQLite's C as an interruption.
class Questions
{
public:
    Questions(const Database &database, const std::function<void()> &goOn)
        : m_handle(database.handle())
        , m_goOn(goOn)
    {
        constexpr int often = 20'000; // Instructions of SQLite's machine: about a millisecond.
        sqlite3_progress_handler(m_handle, often, goOn ? &Questions::ask : nullptr, this);
    }
    ~Questions() { sqlite3_progress_handler(m_handle, 0, nullptr, nullptr); }
    Q_DISABLE_COPY_MOVE(Questions)

    void rethrow() const
    {
        if (m_thrown)
            std::rethrow_exception(m_thrown);
    }

private:
    static int ask(void *self)
    {
        auto &questions = *static_cast<Questions *>(self);
        try {
            questions.m_goOn();
            return 0;
        } catch (...) {
            questions.m_thrown = std::current_exception();
            return 1;
        }
    }

    sqlite3 *m_handle;
    const std::function<void()> &m_goOn;
    std::exception_ptr m_thrown;
};

} // namespace

void IndicesAside::setAside(const char *table)
{
    std::vector<QByteArray> names;
    {
        // What keeps rows apart stays.
        auto indices = m_database.prepare(
            "SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND tbl_name = ? AND sql NOT LIKE '% UNIQUE %'");
        for (indices.bind(QString::fromLatin1(table)); indices.step();) {
            names.push_back(indices.blob(0));
            m_makers.push_back(indices.blob(1));
        }
    }
    for (const QByteArray &name : names)
        m_database.execute(("DROP INDEX " + name).constData());
}

void IndicesAside::restore(const std::function<void()> &goOn)
{
    m_database.execute("PRAGMA threads = 2"); // Sorts on others too.
    for (const QByteArray &make : std::exchange(m_makers, {})) {
        const Questions questions(m_database, goOn);
        try {
            m_database.execute(make.constData());
        } catch (...) {
            questions.rethrow(); // The reason, where there is one.
            throw;
        }
    }
}

} // namespace rejoinder
