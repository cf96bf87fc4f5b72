// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/error.h"
#include "tests/support/eventually.h"
#include "tests/support/large_file.h"
#include "tests/support/print_model.h"
#include "tests/support/random_project.h"
#include "ui/annotations/annotations_model.h"
#include "ui/annotations/relations_model.h"
#include "ui/codebook/codebook_model.h"
#include "ui/outline/outline_model.h"
#include "ui/session/session.h"

#include <QAbstractItemModelTester>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rejoinder;
using namespace rejoinder::test;

namespace {

constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::QtTest;

/// The models of the window on one session.
struct Followers
{
    explicit Followers(Session &session)
        : m_outlineTester(&outline, fatal)
        , m_codebookTester(&codebook, fatal)
        , m_annotationsTester(&annotations, fatal)
        , m_relationsTester(&relations, fatal)
    {
        outline.setSession(&session);
        codebook.setSession(&session);
        annotations.setSession(&session);
        relations.setSession(&session);
    }

    /// Everything they say.
    [[nodiscard]] QString print()
    {
        fetch({});
        const auto row = [](const QModelIndex &index) {
            QStringList marks;
            for (const QUuid &code : index.data(OutlineModel::MarksRole).value<QList<QUuid>>())
                marks << code.toString(QUuid::Id128).first(6);
            return u"%1 %2 %3 %4"_s.arg(index.data(Qt::ToolTipRole).toString().simplified(),
                index.data(OutlineModel::StateRole).toString(), index.data(OutlineModel::OthersStateRole).toString(),
                marks.join(u','));
        };
        const auto code = [](const QModelIndex &index) {
            return index.data().toString() + u' ' + index.data(CodebookModel::CountRole).toString();
        };
        return printed(outline, row) + u"---\n"_s + printed(codebook, code) + u"---\n"_s + printed(annotations)
            + u"---\n"_s + printed(relations);
    }

    OutlineModel outline;
    CodebookModel codebook;
    AnnotationsModel annotations;
    RelationsModel relations;

private:
    void fetch(const QModelIndex &parent)
    {
        QModelIndexList rows;
        for (int at = 0; at < outline.rowCount(parent); ++at) {
            rows << outline.index(at, 0, parent);
            fetch(rows.last());
        }
        outline.fetch(rows);
    }

    QAbstractItemModelTester m_outlineTester;
    QAbstractItemModelTester m_codebookTester;
    QAbstractItemModelTester m_annotationsTester;
    QAbstractItemModelTester m_relationsTester;
};

} // namespace

/// Models that are only told what changed say the same as models that read everything anew.
class FollowersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoOnlyFollowsKnowsWhatAFreshReaderKnows_data()
    {
        QTest::addColumn<quint32>("seed");
        QTest::addColumn<bool>("everybody");
        QTest::addColumn<bool>("large");
        for (const quint32 seed : {1U, 2U, 3U}) {
            QTest::addRow("own %u", seed) << seed << false << false;
            QTest::addRow("all %u", seed) << seed << true << false;
            QTest::addRow("large %u", seed) << seed << true << true;
        }
    }

    void whoOnlyFollowsKnowsWhatAFreshReaderKnows()
    {
        QFETCH(quint32, seed);
        QFETCH(bool, everybody);
        QFETCH(bool, large);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"random.rejoinder"_s);
        RandomProject people(path, seed, 2, 8);
        people.work(20);
        if (large) // What takes time is read by a worker, while the work goes on.
            makeLarge(people.store);
        Session session(std::make_unique<Project>(Store(path)), people.coders.front());
        session.setAllCoders(everybody);
        session.show(people.posts[3]);
        Followers followers(session);
        (void)followers.print(); // They know every row now.
        QRandomGenerator random(seed);
        for (int round = 0; round < 60; ++round) {
            try {
                switch (random.bounded(6)) {
                case 0:
                    session.undo();
                    break;
                case 1:
                    session.redo();
                    break;
                case 2: // In another process.
                    people.work(2);
                    if (random.bounded(3) == 0)
                        people.store.undo();
                    session.project().notice();
                    break;
                default: {
                    const Action action = people.action();
                    session.project().apply(action.edits, action.label, people.coders[random.bounded(3)]);
                }
                }
            } catch (const Error &) {
                continue; // Refused, as in life.
            }
            if (large && random.bounded(2) == 0)
                continue;
            EVENTUALLY(!session.project().isReading());
            Session fresh(std::make_unique<Project>(Store(path)), session.coder());
            fresh.setAllCoders(everybody);
            fresh.showThread(session.thread());
            fresh.setCursor(session.cursor());
            Followers readers(fresh);
            const QString told = followers.print();
            const QString read = readers.print();
            if (told != read)
                qInfo().noquote() << round << told << u"but"_s << read;
            QVERIFY(told == read);
        }
    }
};

QTEST_MAIN(FollowersTest)
#include "followers_test.moc"
