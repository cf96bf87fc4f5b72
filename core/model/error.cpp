// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/error.h"

namespace rejoinder {

Error::Error(QString sentence, Kind kind)
    : m_sentence(std::move(sentence))
    , m_utf8(m_sentence.toUtf8())
    , m_kind(kind)
{
}

} // namespace rejoinder
