// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTest>

/// Waits, events running, until it is so (QTRY_VERIFY narrows a number, which our warnings forbid).
#define EVENTUALLY(...) QVERIFY2(QTest::qWaitFor([&] { return bool(__VA_ARGS__); }, 10'000), #__VA_ARGS__)
