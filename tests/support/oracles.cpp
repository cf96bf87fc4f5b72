// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/oracles.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;

namespace rejoinder::test {

QJsonArray agreementOracles()
{
    for (const auto *folder : {SOURCE_DIR "/../shared", SOURCE_DIR "/../../shared"}) {
        QFile file(QLatin1StringView(folder) + "/oracles/agreement.json"_L1);
        if (file.open(QIODevice::ReadOnly))
            return QJsonDocument::fromJson(file.readAll()).object()["cases"_L1].toArray();
    }
    return {};
}

void addOracles(const std::function<bool(const QString &task, const QString &measure)> &isWanted)
{
    QTest::addColumn<QJsonObject>("data");
    QTest::addColumn<QJsonObject>("expected");
    for (const auto &value : agreementOracles()) {
        const QJsonObject oracle = value.toObject();
        int number = 0;
        for (const auto &expected : oracle["expect"_L1].toArray()) {
            const QString measure = expected["measure"_L1].toString();
            if (isWanted(oracle["task"_L1].toString(), measure))
                QTest::addRow("%s %s %d", qPrintable(oracle["id"_L1].toString()), qPrintable(measure), number++)
                    << oracle["data"_L1].toObject() << expected.toObject();
        }
    }
}

bool meets(double value, const QJsonObject &expected)
{
    if (const auto range = expected["range"_L1].toArray(); !range.isEmpty())
        return value >= range[0].toDouble() && value <= range[1].toDouble();
    const auto tolerance = expected["stat_tol"_L1].toDouble(expected["tol"_L1].toDouble(1e-12));
    return std::abs(value - expected["value"_L1].toDouble()) <= tolerance;
}

} // namespace rejoinder::test
