// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/palette/palette.h"

#include "core/corpus/text.h"
#include "core/store/filter.h"
#include "ui/session/worker.h"
#include "ui/speech/announce.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/window/key_label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

constexpr QSize largest(640, 400);
constexpr int listWidth = 352;

QWidget *foot()
{
    auto *foot = new QWidget;
    foot->setObjectName("paletteFoot"_L1);
    auto *layout = new QHBoxLayout(foot);
    layout->setContentsMargins(12, 6, 12, 6);
    layout->setSpacing(6);
    const std::pair<QString, QString> keys[] = {{Palette::tr("Enter"), Palette::tr("choose, tag")},
        {Palette::tr("Ctrl+Enter"), Palette::tr("tag and relate")},
        {Palette::tr("Shift+Enter"), Palette::tr("tag with memo")}};
    for (const auto &[key, meaning] : keys) {
        layout->addWidget(new KeyLabel(key));
        layout->addWidget(new QLabel(meaning));
        layout->addSpacing(8);
    }
    layout->addStretch(1);
    layout->addWidget(new KeyLabel(Palette::tr("Esc")));
    layout->addWidget(new QLabel(Palette::tr("close")));
    return foot;
}

} // namespace

Palette::Palette(QWidget *parent)
    : QFrame(parent)
    , m_field(new QLineEdit)
    , m_purpose(new QLabel)
    , m_list(new QListView)
    , m_about(new QLabel)
{
    setObjectName("popup"_L1);
    setAccessibleName(tr("Palette"));
    m_field->setObjectName("paletteField"_L1);
    m_field->setFrame(false);
    m_field->setPlaceholderText(tr("Find any code, action or post"));
    m_field->setAccessibleName(m_field->placeholderText());
    m_field->addAction(icon("find"_L1), QLineEdit::LeadingPosition);
    m_field->installEventFilter(this);
    m_list->setModel(&m_model);
    m_list->setItemDelegate(&m_delegate);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFixedWidth(listWidth);
    m_list->setMouseTracking(true);
    m_list->setAccessibleName(tr("Found"));
    m_about->setWordWrap(true);
    m_about->setAlignment(Qt::AlignTop);
    m_about->setObjectName("paletteAbout"_L1);
    m_about->setTextFormat(Qt::RichText);
    auto *head = new QWidget;
    head->setObjectName("paletteHead"_L1);
    auto *headLayout = new QHBoxLayout(head);
    headLayout->setContentsMargins(6, 5, 12, 5);
    headLayout->addWidget(m_field, 1);
    headLayout->addWidget(m_purpose);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_list);
    middle->addWidget(m_about, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addWidget(head);
    layout->addLayout(middle, 1);
    layout->addWidget(foot());
    connect(m_field, &QLineEdit::textChanged, this, &Palette::search);
    connect(m_list, &QListView::clicked, this, [this] { choose(m_then); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &Palette::describe);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        if (isVisible()) // The focus stays in the field.
            announce(*m_list, index.data(Qt::AccessibleTextRole).toString());
    });
    connect(&m_hits, &QFutureWatcherBase::finished, this, [this] {
        if (m_session && isVisible() && !m_hits.isCanceled())
            m_session->attempt([this] {
                m_model.setPosts(m_hits.result());
                if (!m_list->currentIndex().isValid())
                    m_list->setCurrentIndex(m_model.firstChoice());
            });
    });
    hide();
}

Palette::~Palette()
{
    m_hits.disconnect(this);
    m_hits.cancel();
    awaitEnd(m_hits);
}

void Palette::open(
    Session *session, bool codesOnly, Then then, Uid<Code> group, const std::function<bool(const Command &)> &available)
{
    m_session = session;
    m_then = then;
    m_delegate.setCodebook(session ? &session->codebook() : nullptr);
    m_field->clear();
    m_model.setSources(session, codesOnly, group, available);
    QString purpose;
    if (session && session->cursor().selection) {
        const QString words = excerpt(quoteAt(session->text(session->post()), *session->cursor().selection), 32);
        purpose = then == Then::Relate ? tr("code “%1” first, then relate").arg(words)
            : then == Then::Target     ? tr("code “%1” as the target").arg(words)
                                       : tr("tag “%1”").arg(words);
    }
    m_purpose->setText(purpose.toHtmlEscaped());
    m_field->setPlaceholderText(codesOnly ? tr("Find a code, or name a new one") : tr("Find any code, action or post"));
    search();
    place();
    show();
    raise();
    m_field->setFocus();
}

void Palette::place()
{
    const QSize room = parentWidget()->size();
    resize(largest.boundedTo(room - QSize(40, 80)));
    QWidget::move((room.width() - width()) / 2, std::max(60, (room.height() - height()) / 3));
}

void Palette::search()
{
    m_model.search(m_field->text());
    m_list->setCurrentIndex(m_model.firstChoice());
    describe();
    m_hits.cancel();
    const QString words = m_field->text();
    if (!m_session || words.size() < 2)
        return;
    m_hits.setFuture(QtConcurrent::run([path = m_session->store().path(), outline = m_session->outline(), words,
                                           coder = m_session->coder()](QPromise<std::vector<Id<Post>>> &promise) {
        const Store store(path, Store::Access::ReadOnly);
        const auto stopped = [&promise] { return promise.isCanceled(); };
        promise.addResult(firstPosts(store, outline, words, coder, PaletteModel::mostPosts, stopped));
    }));
}

void Palette::describe()
{
    const QModelIndex index = m_list->currentIndex();
    const PaletteEntry *entry = index.isValid() ? &m_model.entry(index) : nullptr;
    const Code *code = m_session && entry && entry->kind == PaletteEntry::Kind::Code
        ? m_session->codebook().code(entry->code)
        : nullptr;
    if (!code) {
        m_about->setText(entry && entry->kind == PaletteEntry::Kind::Post ? entry->detail.toHtmlEscaped() : QString());
        return;
    }
    const QString muted = Theme::of(*this).muted.name();
    QString text = u"<p><b style=\"font-size:14px\">%1</b><br><span style=\"color:%4\">%2</span></p><p>%3</p>"_s.arg(
        code->name.toHtmlEscaped(), entry->detail.toHtmlEscaped(), code->definition.toHtmlEscaped(), muted);
    if (!code->include.isEmpty())
        text += u"<p><b>%1</b> %2</p>"_s.arg(tr("Include"), code->include.toHtmlEscaped());
    if (!code->exclude.isEmpty())
        text += u"<p><b>%1</b> %2</p>"_s.arg(tr("Exclude"), code->exclude.toHtmlEscaped());
    if (const QString example = code->examples.section(u'\n', 0, 0); !example.isEmpty())
        text += u"<p style=\"color:%1\">“%2”</p>"_s.arg(muted, example.toHtmlEscaped());
    m_about->setText(text);
}

void Palette::move(int direction)
{
    int row = m_list->currentIndex().row() + direction;
    while (row >= 0 && row < m_model.rowCount() && !m_model.flags(m_model.index(row)).testFlag(Qt::ItemIsSelectable))
        row += direction;
    if (row >= 0 && row < m_model.rowCount())
        m_list->setCurrentIndex(m_model.index(row));
}

void Palette::choose(Then then)
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid())
        return;
    const PaletteEntry entry = m_model.entry(index);
    const QString words = m_field->text().simplified();
    hide();
    Q_EMIT closed();
    switch (entry.kind) {
    case PaletteEntry::Kind::Heading:
        break;
    case PaletteEntry::Kind::Code:
        Q_EMIT codeChosen(entry.code, then);
        break;
    case PaletteEntry::Kind::NewCode:
        Q_EMIT newCodeWanted(words, entry.code, then);
        break;
    case PaletteEntry::Kind::Command:
        Q_EMIT commandChosen(entry.command);
        break;
    case PaletteEntry::Kind::Post:
        Q_EMIT postChosen(entry.post);
        break;
    }
}

bool Palette::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut && isVisible()
        && static_cast<QFocusEvent *>(event)->reason() == Qt::MouseFocusReason) {
        hide();
        Q_EMIT closed();
    }
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    switch (key->key()) {
    case Qt::Key_Escape:
        hide();
        Q_EMIT closed();
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
        move(key->key() == Qt::Key_Up ? -1 : 1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(key->modifiers().testFlag(Qt::ControlModifier)  ? Then::Relate
                : key->modifiers().testFlag(Qt::ShiftModifier) ? Then::Memo
                                                               : m_then);
        return true;
    default:
        return QFrame::eventFilter(watched, event);
    }
}

} // namespace rejoinder
