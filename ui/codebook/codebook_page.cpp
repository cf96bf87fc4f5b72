// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/codebook/codebook_page.h"

#include "core/coding/codebook_edits.h"
#include "core/coding/codebook_file.h"
#include "core/coding/codebook_load.h"
#include "core/model/error.h"
#include "core/store/leaving_names.h"
#include "ui/codebook/codebook_pdf.h"
#include "ui/session/worker.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace rejoinder {

namespace {

constexpr int manyUses = 500;

QString nameOfKind(CodeKind kind)
{
    switch (kind) {
    case CodeKind::Group:
        return CodebookPage::tr("New group");
    case CodeKind::Code:
        return CodebookPage::tr("New code");
    case CodeKind::Relation:
        return CodebookPage::tr("new relation");
    case CodeKind::Target:
        return CodebookPage::tr("New target");
    }
    Q_UNREACHABLE_RETURN({});
}

bool changesNoCoding(const SurgeryPlan &plan)
{
    return plan.yielding() == 0 && plan.unfit.empty() && plan.recoded() == 0;
}

} // namespace

void CodebookPage::setSession(Session *session)
{
    if (m_session) {
        store();
        m_session->disconnect(this);
    }
    m_session = session;
    m_shown = {};
    m_find->clear();
    m_delegate.setCodebook(session ? &session->codebook() : nullptr);
    m_form->setSession(session);
    m_trail.setSession(session);
    m_uses->setSession(session);
    m_surgery->setSession(session);
    m_versions->setSession(session);
    m_model.setSession(session);
    m_right->setCurrentIndex(0);
    m_splitter->setEnabled(session);
    if (session) {
        connect(session, &Session::changed, this, [this](const Change &change) {
            const auto isCode = [](const Edit &edit) { return edit.kind() == RowKind::Code; };
            if (change.everything || std::ranges::any_of(change.edits, isCode))
                refresh();
        });
        m_view->setCurrentIndex(m_matching.index(0, 0));
    }
    refresh();
}

void CodebookPage::refresh()
{
    if (!m_session) {
        m_version->setText(tr("No version"));
        return;
    }
    const CodebookHistory history(m_session->store());
    m_version->setText(tr("Version %1").arg(history.versions().back().number));
}

void CodebookPage::showCode(Uid<Code> code)
{
    const QModelIndex index = m_matching.mapFromSource(m_model.indexOf(code));
    if (!index.isValid()) {
        // What was shown is gone from sight (retired, or undone): its form with it.
        m_form->showCode(m_session && m_session->codebook().code(code) ? code : Uid<Code>());
        return;
    }
    m_view->setCurrentIndex(index);
    m_view->scrollTo(index);
}

Uid<Code> CodebookPage::current() const
{
    return m_session && m_session->codebook().code(m_shown) ? m_shown : Uid<Code>();
}

Uid<Code> CodebookPage::groupFor(CodeKind kind) const
{
    const Codebook &codebook = m_session->codebook();
    if (kind == CodeKind::Target)
        return {};
    if (kind == CodeKind::Relation)
        return codebook.relationTypes().empty() ? Uid<Code>() : codebook.relationTypes().front()->parent;
    const Code *code = codebook.code(current());
    if (!code || code->kind == CodeKind::Target || code->kind == CodeKind::Relation || kind == CodeKind::Group)
        return {};
    return code->kind == CodeKind::Group ? Uid<Code>{code->header.uid} : code->parent;
}

QString CodebookPage::freeName(const QString &name, Uid<Code> parent) const
{
    const auto siblings = m_session->codebook().children(parent);
    QString proposed = name;
    for (int again = 2; std::ranges::any_of(siblings, [&](const Code *code) { return code->name == proposed; });
        ++again)
        proposed = tr("%1 %2").arg(name).arg(again);
    return proposed;
}

void CodebookPage::add(CodeKind kind)
{
    if (!m_session)
        return;
    const Codebook &codebook = m_session->codebook();
    Code code;
    code.kind = kind;
    code.parent = groupFor(kind);
    code.name = freeName(nameOfKind(kind), code.parent);
    const Code *group = codebook.code(code.parent);
    const int siblings = int(codebook.children(code.parent).size());
    if (group) {
        code.appliesTo = group->appliesTo;
        code.choice = group->choice;
        code.targeted = group->targeted;
        code.colour = group->colour + siblings;
    } else {
        code.colour = siblings;
        code.pattern = siblings;
    }
    m_find->clear();
    const auto action
        = m_session->carryOut([session = m_session.data(), code] { return addCode(session->codebook(), code); });
    if (!action)
        return;
    showCode({action->uid});
    m_view->setFocus();
    m_view->edit(m_view->currentIndex());
}

void CodebookPage::rename(Uid<Code> uid, const QString &name)
{
    if (!m_session)
        return;
    m_session->carryOut([session = m_session.data(), uid, name] {
        Code code = entryOf(session->codebook(), uid);
        code.name = name;
        return changeCode(session->codebook(), code);
    });
}

void CodebookPage::moveTo(Uid<Code> code, Uid<Code> parent, int index)
{
    if (!m_session)
        return;
    SurgeryRequest request;
    request.kind = SurgeryRequest::Move;
    request.code = code;
    request.other = parent;
    request.index = index;
    // What takes long to work out is worked out by the panel, beside the window's own work.
    if (m_model.indexOf(code).data(CodebookModel::CountRole).toInt() > manyUses) {
        openSurgery(request);
        return;
    }
    const auto plan = [session = m_session.data(), code, parent, index] {
        return moveToGroup(session->store(), session->codebook(), code, parent, index);
    };
    bool isSimple = false;
    if (!m_session->attempt([&] { isSimple = changesNoCoding(plan()); }))
        return;
    if (!isSimple)
        return openSurgery(request);
    m_session->carryOut([plan] {
        SurgeryPlan now = plan();
        if (!changesNoCoding(now))
            throw Error(tr("Since then it was coded with, and moving it changes that: move it again to see what."));
        return now.action;
    });
}

void CodebookPage::move(int direction)
{
    const Code *code = m_session ? m_session->codebook().code(current()) : nullptr;
    if (!code)
        return;
    const QModelIndex index = m_model.indexOf(m_shown);
    const int row = index.row() + direction;
    if (row < 0 || row >= m_model.rowCount(index.parent()) || m_model.codeAt(index.siblingAtRow(row)).isNull())
        return;
    // Downwards it goes before the one after its neighbour.
    moveTo(m_shown, code->parent, m_model.placeOfRow(direction > 0 ? row + 1 : row, index.parent()));
}

void CodebookPage::operate(SurgeryRequest::Kind kind)
{
    const Code *code = m_session ? m_session->codebook().code(current()) : nullptr;
    if (!code) {
        Q_EMIT said(tr("Choose a code first."));
        return;
    }
    store();
    if (kind == SurgeryRequest::Retire && code->retired) {
        m_session->carryOut([session = m_session.data(), uid = m_shown] {
            Code back = entryOf(session->codebook(), uid);
            back.retired = false;
            back.mergedInto = {};
            return changeCode(session->codebook(), back);
        });
        return;
    }
    const bool needsCode = kind == SurgeryRequest::Split || kind == SurgeryRequest::Recode;
    if ((needsCode && code->kind != CodeKind::Code)
        || (kind == SurgeryRequest::Merge && code->kind == CodeKind::Group)) {
        Q_EMIT said(tr("That can be done with a code, and “%1” is none. Choose one.").arg(code->name));
        return;
    }
    SurgeryRequest request;
    request.kind = kind;
    request.code = m_shown;
    openSurgery(request);
}

void CodebookPage::openSurgery(const SurgeryRequest &request)
{
    m_right->setCurrentWidget(m_surgery);
    m_surgery->open(request);
    fit();
}

void CodebookPage::closePanel()
{
    m_right->setCurrentIndex(0);
    fit();
    m_view->setFocus();
}

void CodebookPage::showVersions()
{
    if (!m_session)
        return;
    store();
    m_right->setCurrentWidget(m_versions);
    m_versions->open();
    fit();
}

QString CodebookPage::title() const
{
    return m_session->project().name();
}

void CodebookPage::load()
{
    if (!m_session)
        return;
    const QString path = QFileDialog::getOpenFileName(
        this, tr("Load codes from a file"), {}, tr("Codebooks (*.csv *.json *.qdc);;All files (*)"));
    if (!path.isEmpty())
        loadFrom(path);
}

void CodebookPage::loadFrom(const QString &path)
{
    std::vector<CodebookEntry> entries;
    if (!m_session->attempt([&] { entries = codebookEntries(path); }))
        return;
    const auto action = m_session->carryOut([session = m_session.data(), entries, name = QFileInfo(path).fileName()] {
        return loadIntoCodebook(session->codebook(), entries, name);
    });
    if (action && action->edits.empty())
        Q_EMIT said(tr("The file says nothing new: the codebook is as it was."));
}

void CodebookPage::write()
{
    if (!m_session)
        return;
    QStringList filters{tr("PDF to print (*.pdf)")};
    for (const CodebookFormat &format : codebookFormats())
        filters.prepend(u"%1 (*%2)"_s.arg(
            QCoreApplication::translate("CodebookFormat", format.name), QLatin1StringView(format.suffix)));
    QString filter = filters.constLast();
    const QString proposed
        = QFileInfo(m_session->store().path()).absolutePath() + u'/' + tr("%1 codebook").arg(title());
    QString path = QFileDialog::getSaveFileName(
        this, tr("Save or print the codebook"), proposed, filters.join(";;"_L1), &filter);
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += filter.section(u'*', -1).chopped(1);
    writeTo(path);
}

void CodebookPage::writeTo(const QString &path)
{
    if (!m_session || isAtWork(m_writing))
        return;
    store();
    m_writing.setFuture(QtConcurrent::run(
        [path, project = m_session->store().path(), withCounts = !m_session->isBlind(), all = m_session->codebook()] {
            const Store store(project, Store::Access::ReadOnly);
            const CodebookHistory history(store);
            CodebookDocument about = documentOf(store, history.versions().back());
            about.withCounts = withCounts;
            // Definitions and examples may speak of people.
            const Codebook codebook = LeavingNames(store).codebook(all);
            if (path.endsWith(".pdf"_L1, Qt::CaseInsensitive))
                writeCodebookPdf(codebookDocument(codebook, about), about.title, path);
            else
                saveCodebook(codebook, path, about);
            return path;
        }));
}

} // namespace rejoinder
