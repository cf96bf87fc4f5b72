// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reader_scene.h"
#include "ui/reader/reader.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextEdit>

using namespace rejoinder;
using namespace Qt::StringLiterals;

class ReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyScheme(Scheme::Light); }
    void itLooksAsDrawn_data();
    void itLooksAsDrawn();
};

namespace {

void save(QWidget &widget, const QString &name)
{
    const QDir folder(QCoreApplication::applicationDirPath() + u"/../pictures"_s);
    QVERIFY(folder.mkpath(u"."_s));
    QVERIFY(widget.grab().save(folder.filePath(name)));
}

} // namespace

void ReaderTest::itLooksAsDrawn_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<QSize>("size");
    QTest::newRow("light") << false << QSize(965, 860);
    QTest::newRow("dark") << true << QSize(965, 860);
    QTest::newRow("small") << false << QSize(850, 620);
    QTest::newRow("narrow") << false << QSize(560, 620);
}

void ReaderTest::itLooksAsDrawn()
{
    QFETCH(bool, dark);
    QFETCH(QSize, size);
    applyScheme(dark ? Scheme::Dark : Scheme::Light);
    PoolThread pool;
    Reader reader;
    reader.resize(size);
    reader.show();
    reader.setScene(pool.builder.scene());
    reader.reveal(SceneBuilder::id(2), Span{10, 10});
    reader.selectAnnotation(pool.count);
    save(reader, u"reader-%1.png"_s.arg(QLatin1StringView(QTest::currentDataTag())));

    RelationMode mode;
    mode.source = {SceneBuilder::id(4), pool.granted};
    mode.candidates = {{SceneBuilder::id(3), pool.bath}, {SceneBuilder::id(3), {}}, {SceneBuilder::id(2), pool.cheaper},
        {SceneBuilder::id(2), pool.count}, {SceneBuilder::id(1), pool.closing}, {SceneBuilder::id(0), pool.children}};
    mode.chosen = 4;
    reader.reveal(SceneBuilder::id(4), Span{0, 0});
    reader.selectAnnotation(pool.granted);
    reader.setRelationMode(mode);
    save(reader, u"reader-relating-%1.png"_s.arg(QLatin1StringView(QTest::currentDataTag())));
    reader.setRelationMode(std::nullopt);

    reader.setFolded(SceneBuilder::id(2), true);
    reader.setRelationsShown(Reader::Relations::All);
    reader.reveal(SceneBuilder::id(8), std::nullopt);
    save(reader, u"reader-folded-%1.png"_s.arg(QLatin1StringView(QTest::currentDataTag())));
}

QTEST_MAIN(ReaderTest)
#include "reader_test.moc"
