// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/corpus/beside.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace rejoinder {

namespace {

class Worker
{
public:
    void add(std::move_only_function<void()> work)
    {
        const std::lock_guard lock(m_mutex);
        m_works.push_back(std::move(work));
        m_wake.notify_one();
    }

private:
    void run(const std::stop_token &ends)
    {
        std::unique_lock lock(m_mutex);
        // Also where the program ends, what is there is done first.
        while (m_wake.wait(lock, ends, [this] { return !m_works.empty(); })) {
            auto work = std::move(m_works.front());
            m_works.pop_front();
            lock.unlock();
            work();
            lock.lock();
        }
    }

    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::deque<std::move_only_function<void()>> m_works;
    std::jthread m_thread{[this](const std::stop_token &ends) { run(ends); }}; // The last: it uses the others.
};

} // namespace

void doBeside(std::move_only_function<void()> work)
{
    static Worker worker;
    worker.add(std::move(work));
}

} // namespace rejoinder
