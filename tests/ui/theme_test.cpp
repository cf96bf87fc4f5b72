// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The four schemes of colour: what is read keeps its contrast, hues stay apart for every eye, and marks are told apart
// without any colour.

#include "tests/ui/journey.h"
#include "ui/theme/mark.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QTextBlock>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace rejoinder;
using namespace rejoinder::test;

namespace {

constexpr std::array schemes{Scheme::Light, Scheme::Dark, Scheme::LightContrast, Scheme::DarkContrast};

using Triple = std::array<double, 3>;
using Matrix = std::array<Triple, 3>;

Triple operator*(const Matrix &matrix, const Triple &vector)
{
    Triple result{};
    for (size_t row = 0; row < 3; ++row) {
        for (size_t column = 0; column < 3; ++column)
            result[row] += matrix[row][column] * vector[column];
    }
    return result;
}

/// sRGB without its gamma.
Triple linear(const QColor &colour)
{
    const auto part = [](float v) { return v <= 0.04045f ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4); };
    return {part(colour.redF()), part(colour.greenF()), part(colour.blueF())};
}

constexpr Matrix toXyz{
    {{0.4124564, 0.3575761, 0.1804375}, {0.2126729, 0.7151522, 0.0721750}, {0.0193339, 0.1191920, 0.9503041}}};

/// WCAG 2.2, contrast ratio.
double contrast(const QColor &a, const QColor &b)
{
    const double x = (toXyz * linear(a))[1];
    const double y = (toXyz * linear(b))[1];
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

Triple lab(const Triple &rgb)
{
    const Triple white = toXyz * Triple{1, 1, 1};
    Triple f = toXyz * rgb;
    for (size_t i = 0; i < 3; ++i) {
        const double share = f[i] / white[i];
        f[i] = share > 216.0 / 24389 ? std::cbrt(share) : (24389.0 / 27 * share + 16) / 116;
    }
    return {116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])};
}

/// Usual sight, then protanopia, deuteranopia and tritanopia after Machado, Oliveira and Fernandes (2009), severity 1.
constexpr std::array<Matrix, 4> sights{Matrix{{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}},
    Matrix{{{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}},
    Matrix{{{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}},
    Matrix{{{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}}};

/// CIE 1976.
double distance(const QColor &a, const QColor &b, const Matrix &sight)
{
    const auto seen = [&](const QColor &colour) {
        Triple rgb = sight * linear(colour);
        for (double &part : rgb)
            part = std::clamp(part, 0.0, 1.0);
        return lab(rgb);
    };
    const Triple x = seen(a);
    const Triple y = seen(b);
    return std::hypot(x[0] - y[0], x[1] - y[1], x[2] - y[2]);
}

class ThemeTest : public Journey
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsReadKeepsItsContrast_data()
    {
        QTest::addColumn<Scheme>("scheme");
        QTest::addColumn<double>("least");
        QTest::newRow("light") << Scheme::Light << 4.5;
        QTest::newRow("dark") << Scheme::Dark << 4.5;
        QTest::newRow("light, high contrast") << Scheme::LightContrast << 7.0;
        QTest::newRow("dark, high contrast") << Scheme::DarkContrast << 7.0;
    }
    void whatIsReadKeepsItsContrast()
    {
        QFETCH(Scheme, scheme);
        QFETCH(double, least);
        const Theme &theme = Theme::of(scheme);
        const QColor grounds[] = {theme.window, theme.base, theme.alternate, theme.current, theme.pinned, theme.button};
        const QColor texts[] = {theme.text, theme.muted, theme.accent, theme.ok, theme.warning, theme.error};
        for (const QColor &ground : grounds) {
            for (const QColor &text : texts)
                QVERIFY2(contrast(text, ground) >= least, qPrintable(text.name() + u" on "_s + ground.name()));
        }
        QVERIFY(contrast(theme.text, theme.selection) >= least);
        QVERIFY(contrast(theme.muted, theme.selection) >= 4.5);
        QVERIFY(contrast(theme.onAccent, theme.accent) >= least);
        for (const QColor &code : theme.codes) {
            for (const QColor &ground : {theme.base, theme.current})
                QVERIFY2(contrast(code, ground) >= least, qPrintable(code.name() + u" on "_s + ground.name()));
        }
        if (theme.isHighContrast()) {
            QVERIFY(contrast(theme.line, theme.window) >= 7);
            QCOMPARE(theme.tint, 0);
        }
    }

    void huesStayApartForEveryEye()
    {
        for (const Scheme scheme : schemes) {
            const auto &codes = Theme::of(scheme).codes;
            for (size_t a = 0; a < codes.size(); ++a) {
                for (size_t b = 0; b < a; ++b) {
                    for (const Matrix &sight : sights)
                        QVERIFY2(distance(codes[a], codes[b], sight) >= 9,
                            qPrintable(codes[a].name() + u" and "_s + codes[b].name()));
                }
            }
        }
    }

    void aPaletteKnowsItsScheme()
    {
        for (const Scheme scheme : schemes)
            QCOMPARE(schemeOf(Theme::of(scheme).palette()), scheme);
        QCOMPARE(schemeOf(QPalette(Qt::black, Qt::black)), Scheme::Dark);
    }

    void marksAreToldApartWithoutColour()
    {
        // All in one colour and as they are drawn: each two differ where they have ink.
        std::vector<QImage> lines;
        for (const Pattern pattern :
            {Pattern::Solid, Pattern::Dashed, Pattern::Dotted, Pattern::DashDot, Pattern::Double, Pattern::Wave}) {
            for (const Scheme scheme : {Scheme::Light, Scheme::LightContrast}) {
                QImage image(80, 12, QImage::Format_Grayscale8);
                image.fill(Qt::white);
                QPainter painter(&image);
                paintPatternLine(painter, 0, 80, 6, pattern, Qt::black, Theme::of(scheme).stroke);
                painter.end();
                lines.push_back(image);
            }
        }
        const auto unlike = [](const QImage &a, const QImage &b) {
            int pixels = 0;
            for (int y = 0; y < a.height(); ++y) {
                for (int x = 0; x < a.width(); ++x)
                    pixels += std::abs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y))) > 128;
            }
            return pixels;
        };
        for (size_t a = 0; a < lines.size(); ++a) {
            for (size_t b = a % 2; b < a; b += 2) // Those of the same scheme.
                QVERIFY2(unlike(lines[a], lines[b]) >= 40, qPrintable(u"%1 and %2"_s.arg(a / 2).arg(b / 2)));
        }
        QSet<QString> signs;
        for (const State state : {State::Todo, State::Coded, State::Nothing, State::Unsure, State::Skipped})
            signs.insert(signOf(state));
        QCOMPARE(signs.size(), 5);
    }

    void theWindowTakesHighContrast()
    {
        speakEnglish();
        openWindow({1366, 768});
        m_window->files().openSample();
        session().show(post(2));
        constexpr std::array pages = {u"code", u"codebook", u"import", u"export", u"history", u"memos", u"statistics",
            u"settings", u"merge", u"handout", u"adjudicate", u"agreement"};
        for (const auto &[setting, scheme] : {std::pair(Settings::Scheme::LightContrast, Scheme::LightContrast),
                 std::pair(Settings::Scheme::DarkContrast, Scheme::DarkContrast)}) {
            m_window->setScheme(setting);
            QCOMPARE(Theme::of(*m_window).scheme, scheme);
            QCOMPARE(settings().scheme(), setting);
            // The text of the thread takes it too: nothing in it is written in a colour of another scheme.
            const Theme &theme = Theme::of(scheme);
            const QTextDocument &text = *qobject_cast<QTextEdit *>(reader().surface())->document();
            for (QTextBlock block = text.begin(); block.isValid(); block = block.next()) {
                for (auto part = block.begin(); part != block.end(); ++part) {
                    const QTextCharFormat format = part.fragment().charFormat();
                    if (format.hasProperty(QTextFormat::ForegroundBrush))
                        QVERIFY2(
                            contrast(format.foreground().color(), theme.base) >= 7, qPrintable(part.fragment().text()));
                }
            }
            for (size_t page = 0; page < pages.size(); ++page) {
                m_window->showPage(MainWindow::Page(page));
                picture(
                    u"contrast-%1%2"_s.arg(QString::fromUtf16(pages[page]), theme.isDark() ? u"-dark"_s : QString()));
            }
        }
        m_window->setScheme(Settings::Scheme::Light);
    }

    void cleanupTestCase() { m_window.reset(); }
};

} // namespace

QTEST_MAIN(ThemeTest)
#include "theme_test.moc"
