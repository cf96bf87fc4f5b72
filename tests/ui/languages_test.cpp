// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every language the interface speaks: nothing is left in English, and on a small screen nothing is cut off.

#include "tests/ui/journey.h"
#include "ui/window/elided_combo.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLibraryInfo>
#include <QProcess>
#include <QRadioButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QStandardPaths>
#include <QStyleOptionComboBox>
#include <QTabBar>
#include <QToolButton>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace rejoinder;
using namespace rejoinder::test;

namespace {

constexpr std::array pages = {"code", "codebook", "import", "export", "history", "memos", "statistics", "settings",
    "merge", "handout", "adjudicate", "agreement"};

/// What the style takes away at the sides, and a pixel for rounding.
constexpr int slack = 1;

class LanguagesTest : public Journey
{
    Q_OBJECT

private:
    QString m_spoken;

    /// "%1%2" and the like, sorted, with tags and blanks at the edges: what a translation has to keep.
    static QStringList kept(const QString &text)
    {
        static const QRegularExpression marks(u"%(?:L?[0-9]|n)|</?[a-z][a-z0-9]*[^>]*>|^\\s+|\\s+$"_s);
        QStringList found;
        for (auto match = marks.globalMatch(text); match.hasNext();)
            found << match.next().captured();
        found.sort();
        return found;
    }
    /// Entries that are not finished, empty, or lose something of their source.
    static QStringList faultsOf(const QString &path)
    {
        QStringList faults;
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return {path};
        QXmlStreamReader xml(&file);
        QString context;
        QString source;
        bool plural = false;
        const auto check = [&](const QString &translation) {
            QStringList wanted = kept(source);
            QStringList there = kept(translation);
            if (plural) { // One form may say the number in words.
                wanted.removeAll(u"%n"_s);
                there.removeAll(u"%n"_s);
            }
            if (translation.isEmpty() || wanted != there)
                faults << context + u": “"_s + source + u"” as “"_s + translation + u'”';
        };
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (xml.name() == u"name"_s) {
                context = xml.readElementText();
            } else if (xml.name() == u"message"_s) {
                plural = xml.attributes().hasAttribute(u"numerus"_s);
            } else if (xml.name() == u"source"_s) {
                source = xml.readElementText();
            } else if (xml.name() == u"translation"_s) {
                if (xml.attributes().hasAttribute(u"type"_s))
                    faults << context + u": “"_s + source + u"” is "_s + xml.attributes().value(u"type"_s).toString();
                else if (!plural)
                    check(xml.readElementText());
            } else if (xml.name() == u"numerusform"_s) {
                const QString form = xml.readElementText();
                if (faults.isEmpty() || !faults.back().contains(source))
                    check(form);
            }
        }
        if (xml.hasError())
            faults << xml.errorString();
        return faults;
    }
    static QString shown(const QString &text) { return text.section(u'\n', 0, 0).left(60); }

    static QStringList cutLabels(const QWidget &window)
    {
        QStringList cut;
        for (const auto children = window.findChildren<QLabel *>(); const QLabel *label : children) {
            if (!label->isVisible() || label->text().isEmpty())
                continue;
            const bool elides = label->sizePolicy().horizontalPolicy() == QSizePolicy::Ignored && !label->wordWrap();
            const bool narrow = !elides && !label->wordWrap() && label->width() < label->sizeHint().width() - slack;
            const bool low = label->wordWrap() && label->height() < label->heightForWidth(label->width()) - slack;
            if (narrow || low)
                cut << u"label “%1”: %2 of %3"_s.arg(shown(label->text()))
                           .arg(low ? label->height() : label->width())
                           .arg(low ? label->heightForWidth(label->width()) : label->sizeHint().width());
        }
        return cut;
    }
    static QStringList cutButtons(const QWidget &window)
    {
        QStringList cut;
        for (const auto children = window.findChildren<QAbstractButton *>(); const QAbstractButton *button : children) {
            if (button->isVisible() && !button->text().isEmpty()
                && button->sizePolicy().horizontalPolicy() != QSizePolicy::Ignored
                && button->width() < button->sizeHint().width() - slack)
                cut << u"button “%1”: %2 of %3"_s.arg(shown(button->text()))
                           .arg(button->width())
                           .arg(button->sizeHint().width());
        }
        for (const auto children = window.findChildren<QTabBar *>(); const QTabBar *bar : children) {
            if (bar->isVisible() && bar->count() > 0 && bar->tabRect(bar->count() - 1).right() > bar->width())
                cut << u"tab “%1”"_s.arg(bar->tabText(bar->count() - 1));
        }
        return cut;
    }
    static QStringList cutFields(const QWidget &window)
    {
        QStringList cut;
        for (const auto children = window.findChildren<QComboBox *>(); const QComboBox *box : children) {
            if (!box->isVisible() || qobject_cast<const ElidedCombo *>(box))
                continue;
            QStyleOptionComboBox option;
            option.initFrom(box);
            const int room
                = box->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, box).width();
            const int wanted = box->fontMetrics().horizontalAdvance(box->currentText());
            if (wanted > room + slack)
                cut << u"box “%1”: %2 of %3"_s.arg(box->currentText()).arg(room).arg(wanted);
        }
        for (const auto children = window.findChildren<QLineEdit *>(); const QLineEdit *field : children) {
            if (!field->isVisible() || !field->text().isEmpty())
                continue;
            int room = field->width() - 10;
            for (const auto signs = field->findChildren<QToolButton *>(); const QToolButton *sign : signs)
                room -= sign->isHidden() ? 0 : sign->width(); // The cross that clears keeps its place.
            const int wanted = field->fontMetrics().horizontalAdvance(field->placeholderText());
            if (wanted > room)
                cut << u"field “%1”: %2 of %3"_s.arg(field->placeholderText()).arg(room).arg(wanted);
        }
        return cut;
    }
    /// Titles of columns that do not fit; the last one may be cut by the window's edge no more than any.
    static QStringList cutColumns(const QWidget &window)
    {
        QStringList cut;
        for (const auto children = window.findChildren<QHeaderView *>(); const QHeaderView *header : children) {
            if (!header->isVisible() || header->orientation() != Qt::Horizontal || !header->model())
                continue;
            for (int column = 0; column < header->count(); ++column) {
                const QString title = header->model()->headerData(column, Qt::Horizontal).toString();
                if (header->isSectionHidden(column) || title.isEmpty())
                    continue;
                QFont bold = header->font();
                bold.setWeight(QFont::DemiBold);
                const int wanted = QFontMetrics(bold).horizontalAdvance(title);
                if (wanted > header->sectionSize(column) - 8)
                    cut << u"column “%1”: %2 of %3"_s.arg(title).arg(header->sectionSize(column) - 8).arg(wanted);
            }
        }
        return cut;
    }
    /// Controls beyond the window's edges, but for what scrolls.
    QStringList outside() const
    {
        QStringList out;
        for (const auto children = m_window->findChildren<QWidget *>(); const QWidget *widget : children) {
            const bool ofQt = widget->objectName().startsWith("qt_"_L1); // Grips between docks reach over the edge.
            if (!widget->isVisible() || widget->window() != m_window.get() || ofQt)
                continue;
            bool scrolls = false;
            for (const QWidget *above = widget; above && !scrolls; above = above->parentWidget())
                scrolls = qobject_cast<const QAbstractScrollArea *>(above->parentWidget()) != nullptr;
            const QRect place(widget->mapTo(m_window.get(), QPoint()), widget->size());
            if (!scrolls && !m_window->rect().contains(place))
                out << u"outside: %1 %2 %3 in %4, %5 %6 %7 %8"_s
                           .arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName(),
                               widget->accessibleName(),
                               QString::fromLatin1(widget->parentWidget()->metaObject()->className()))
                           .arg(place.x())
                           .arg(place.y())
                           .arg(place.width())
                           .arg(place.height());
        }
        return out;
    }

private Q_SLOTS:
    void everyTextIsTranslated_data()
    {
        QTest::addColumn<QString>("language");
        for (const auto &language : {"en", "de", "es"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }
    /// The sources are read anew: what has no entry yet comes as an unfinished one.
    void everyTextIsTranslated()
    {
        QFETCH(QString, language);
        const QString lupdate = QStandardPaths::findExecutable(u"lupdate"_s,
            {QLibraryInfo::path(QLibraryInfo::BinariesPath), QLibraryInfo::path(QLibraryInfo::LibraryExecutablesPath)});
        if (lupdate.isEmpty())
            QSKIP("The texts cannot be read: lupdate is not installed (qt6-l10n-tools).");
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"rejoinder_%1.ts"_s.arg(language));
        QVERIFY(QFile::copy(QStringLiteral(SOURCE_DIR "/resources/translations/rejoinder_%1.ts").arg(language), file));
        QVERIFY(QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner));
        QStringList arguments{u"-I"_s, u"."_s, u"-locations"_s, u"none"_s, u"-no-obsolete"_s};
        if (language == u"en"_s)
            arguments << u"-pluralonly"_s;
        QProcess process;
        process.setWorkingDirectory(QStringLiteral(SOURCE_DIR));
        process.start(lupdate, arguments + QStringList{u"core"_s, u"ui"_s, u"app"_s, u"-ts"_s, file});
        QVERIFY(process.waitForFinished(120'000));
        QVERIFY2(process.exitCode() == 0, process.readAllStandardError());
        const QStringList faults = faultsOf(file);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

    void nothingIsCutOffOnASmallScreen_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("page");
        for (const auto &language : {"en", "de", "es"}) {
            for (size_t page = 0; page < pages.size(); ++page)
                QTest::addRow("%s, %s", language, pages[page]) << QString::fromLatin1(language) << int(page);
            QTest::addRow("%s, first start", language) << QString::fromLatin1(language) << -1;
        }
    }
    void nothingIsCutOffOnASmallScreen()
    {
        QFETCH(QString, language);
        QFETCH(int, page);
        if (m_spoken != language) {
            m_spoken = language;
            m_window.reset();
            QLocale::setDefault(QLocale(language));
            speak(language);
            openWindow({1366, 768});
        }
        if (page < 0) {
            m_window->setProject(nullptr);
        } else if (!m_window->session()) {
            m_window->files().openSample();
            session().show(post(2));
        }
        if (page >= 0)
            m_window->showPage(MainWindow::Page(page));
        QStringList cut;
        const auto isWhole = [&] { // What a worker just told may wait for its place: only what stays cut is a fault.
            cut = cutLabels(*m_window) + cutButtons(*m_window) + cutFields(*m_window) + cutColumns(*m_window)
                + outside();
            return cut.isEmpty();
        };
        picture(u"language-%1-%2"_s.arg(language, page < 0 ? u"start"_s : QString::fromLatin1(pages[size_t(page)])));
        QCOMPARE(m_window->size(), QSize(1366, 768));
        QVERIFY2(QTest::qWaitFor(isWhole), qPrintable(cut.join(u'\n')));
    }

    void cleanupTestCase() { m_window.reset(); }
};

} // namespace

QTEST_MAIN(LanguagesTest)
#include "languages_test.moc"
