<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AgreementReport</name>
    <message numerus="yes">
        <source>Few units: %n.</source>
        <translation>
            <numerusform>Few units: %n.</numerusform>
            <numerusform>Few units: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n span(s)</source>
        <translation>
            <numerusform>%n span</numerusform>
            <numerusform>%n spans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n relation(s)</source>
        <translation>
            <numerusform>%n relation</numerusform>
            <numerusform>%n relations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n unit</numerusform>
            <numerusform>%n units</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that only %1 has done</source>
        <translation>
            <numerusform>%n that only %1 has done</numerusform>
            <numerusform>%n that only %1 has done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotated but not marked done</source>
        <translation>
            <numerusform>%n annotated but not marked done</numerusform>
            <numerusform>%n annotated but not marked done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coder(s) (%1) coded the threads of “%2” independently.</source>
        <translation>
            <numerusform>%n coder (%1) coded the threads of “%2” independently.</numerusform>
            <numerusform>%n coders (%1) coded the threads of “%2” independently.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Assign</name>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n comment</numerusform>
            <numerusform>%n comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s)</source>
        <translation>
            <numerusform>%n thread</numerusform>
            <numerusform>%n threads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shared</source>
        <translation>
            <numerusform>%n shared</numerusform>
            <numerusform>%n shared</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodebookDocument</name>
    <message numerus="yes">
        <source>used %n time(s)</source>
        <translation>
            <numerusform>used %n time</numerusform>
            <numerusform>used %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s)</source>
        <translation>
            <numerusform>%n code</numerusform>
            <numerusform>%n codes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>%n character(s) of it are none.</source>
        <translation>
            <numerusform>%n character of it is none.</numerusform>
            <numerusform>%n characters of it are none.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %n article(s)</source>
        <translation>
            <numerusform>Imported %n article</numerusform>
            <numerusform>Imported %n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n comment</numerusform>
            <numerusform>%n comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them missing at the source</source>
        <translation>
            <numerusform>%n of them missing at the source</numerusform>
            <numerusform>%n of them missing at the source</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s) were here already and are not doubled</source>
        <translation>
            <numerusform>%n thread was here already and is not doubled</numerusform>
            <numerusform>%n threads were here already and are not doubled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) reported</source>
        <translation>
            <numerusform>%n problem reported</numerusform>
            <numerusform>%n problems reported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) are in two of the sources.</source>
        <translation>
            <numerusform>%n post is in two of the sources.</numerusform>
            <numerusform>%n posts are in two of the sources.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more have the same problem.</source>
        <translation>
            <numerusform>%n more has the same problem.</numerusform>
            <numerusform>%n more have the same problem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) passed over</source>
        <translation>
            <numerusform>%n post passed over</numerusform>
            <numerusform>%n posts passed over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The source holds %n row(s) of coders.</source>
        <translation>
            <numerusform>The source holds %n row of coders.</numerusform>
            <numerusform>The source holds %n rows of coders.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s) added</source>
        <translation>
            <numerusform>%n thread added</numerusform>
            <numerusform>%n threads added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not in this part of the source</source>
        <translation>
            <numerusform>%n not in this part of the source</numerusform>
            <numerusform>%n not in this part of the source</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JsonSource</name>
    <message numerus="yes">
        <source>%n byte(s) or number(s) of it are none.</source>
        <translation>
            <numerusform>%n byte or number of it is none.</numerusform>
            <numerusform>%n bytes or numbers of it are none.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message numerus="yes">
        <source>%n post(s)</source>
        <translation>
            <numerusform>%n post</numerusform>
            <numerusform>%n posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s)</source>
        <translation>
            <numerusform>%n code</numerusform>
            <numerusform>%n codes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PastedThread</name>
    <message numerus="yes">
        <source>%n byte(s) are no characters of UTF-8.</source>
        <translation>
            <numerusform>%n byte is no character of UTF-8.</numerusform>
            <numerusform>%n bytes are no characters of UTF-8.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadingCopy</name>
    <message numerus="yes">
        <source>%n post(s)</source>
        <translation>
            <numerusform>%n post</numerusform>
            <numerusform>%n posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n author(s)</source>
        <translation>
            <numerusform>%n author</numerusform>
            <numerusform>%n authors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n annotation(s))</source>
        <translation>
            <numerusform>%1 (%n annotation)</numerusform>
            <numerusform>%1 (%n annotations)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RefiQda</name>
    <message numerus="yes">
        <source>%n source(s) are no texts: %1.</source>
        <translation>
            <numerusform>%n source is no text: %1.</numerusform>
            <numerusform>%n sources are no texts: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selection(s) are neither coded nor noted.</source>
        <translation>
            <numerusform>%n selection is neither coded nor noted.</numerusform>
            <numerusform>%n selections are neither coded nor noted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) do not say any more whom they answer.</source>
        <translation>
            <numerusform>%n comment does not say any more whom it answers.</numerusform>
            <numerusform>%n comments do not say any more whom they answer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Refresh</name>
    <message numerus="yes">
        <source>The source holds %n thread(s), and only one can be %1. Leave the thread&apos;s name out.</source>
        <translation>
            <numerusform>The source holds %n thread, and only one can be %1. Leave the thread&apos;s name out.</numerusform>
            <numerusform>The source holds %n threads, and only one can be %1. Leave the thread&apos;s name out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchQuery</name>
    <message numerus="yes">
        <source>More than %n parentheses are open here; close some first.</source>
        <translation>
            <numerusform>More than %n parenthesis is open here; close some first.</numerusform>
            <numerusform>More than %n parentheses are open here; close some first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Source</name>
    <message numerus="yes">
        <source>%n byte(s) are no characters of UTF-8.</source>
        <translation>
            <numerusform>%n byte is no character of UTF-8.</numerusform>
            <numerusform>%n bytes are no characters of UTF-8.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Spoken</name>
    <message numerus="yes">
        <source>%n code(s): %1</source>
        <translation>
            <numerusform>%n code: %1</numerusform>
            <numerusform>%n codes: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n relation(s)</source>
        <translation>
            <numerusform>%n relation</numerusform>
            <numerusform>%n relations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Statistics</name>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n other</numerusform>
            <numerusform>%n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Surgery</name>
    <message numerus="yes">
        <source>%n whole comment(s) are coded so, and “%1” would be for passages only. Recode them first.</source>
        <translation>
            <numerusform>%n whole comment are coded so, and “%1” would be for passages only. Recode them first.</numerusform>
            <numerusform>%n whole comments are coded so, and “%1” would be for passages only. Recode them first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) are coded so, and “%1” would be for whole comments only. Recode them first.</source>
        <translation>
            <numerusform>%n passage are coded so, and “%1” would be for whole comments only. Recode them first.</numerusform>
            <numerusform>%n passages are coded so, and “%1” would be for whole comments only. Recode them first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) are not assigned yet, so “%1” is still needed. Assign them, or keep it.</source>
        <translation>
            <numerusform>%n passage are not assigned yet, so “%1” is still needed. Assign them, or keep it.</numerusform>
            <numerusform>%n passages are not assigned yet, so “%1” is still needed. Assign them, or keep it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recode %n annotation(s) as “%1”</source>
        <translation>
            <numerusform>Recode %n annotation as “%1”</numerusform>
            <numerusform>Recode %n annotations as “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) of “%1” have a target. Recode them first.</source>
        <translation>
            <numerusform>%n annotation of “%1” have a target. Recode them first.</numerusform>
            <numerusform>%n annotations of “%1” have a target. Recode them first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At %n place(s) one coder has several codes of “%1”. Recode them first.</source>
        <translation>
            <numerusform>At %n place one coder has several codes of “%1”. Recode them first.</numerusform>
            <numerusform>At %n places one coder has several codes of “%1”. Recode them first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message numerus="yes">
        <source>%n more row(s) have the same problem.</source>
        <translation>
            <numerusform>%n more row has the same problem.</numerusform>
            <numerusform>%n more rows have the same problem.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Wordpress</name>
    <message numerus="yes">
        <source>%n item(s) from here on are pictures, menus and the like, without comments.</source>
        <translation>
            <numerusform>%n item from here on is a picture, a menu or the like, without comments.</numerusform>
            <numerusform>%n items from here on are pictures, menus and the like, without comments.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) from here on are pingbacks and trackbacks, which nobody wrote.</source>
        <translation>
            <numerusform>%n entry from here on is a pingback or trackback, which nobody wrote.</numerusform>
            <numerusform>%n entries from here on are pingbacks and trackbacks, which nobody wrote.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>XmlSource</name>
    <message numerus="yes">
        <source>%n character(s) stand before the first tag.</source>
        <translation>
            <numerusform>%n character stands before the first tag.</numerusform>
            <numerusform>%n characters stand before the first tag.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attribute(s) have no quotes.</source>
        <translation>
            <numerusform>%n attribute has no quotes.</numerusform>
            <numerusform>%n attributes have no quotes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) are none that XML may hold.</source>
        <translation>
            <numerusform>%n character is none that XML may hold.</numerusform>
            <numerusform>%n characters are none that XML may hold.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rejoinder::AdjudicatePage</name>
    <message numerus="yes">
        <source>%n case(s) in which all coders agree were accepted together.</source>
        <translation>
            <numerusform>%n case in which all coders agree was accepted.</numerusform>
            <numerusform>%n cases in which all coders agree were accepted together.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n relation(s) wait for their ends.</source>
        <translation>
            <numerusform>%n relation waits for its ends.</numerusform>
            <numerusform>%n relations wait for their ends.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n more case(s) all coders agree:</source>
        <translation>
            <numerusform>In %n more case all coders agree:</numerusform>
            <numerusform>In %n more cases all coders agree:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) in which all coders agree were accepted.</source>
        <translation>
            <numerusform>%n case in which all coders agree was accepted.</numerusform>
            <numerusform>%n cases in which all coders agree were accepted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coded comment(s) are left out, because the coder did not mark them done.</source>
        <translation>
            <numerusform>%n coded comment is left out, because the coder did not mark it done.</numerusform>
            <numerusform>%n coded comments are left out, because the coder did not mark them done.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rejoinder::AgreementPage</name>
    <message numerus="yes">
        <source>Compared %1 %2 of %n coder(s).</source>
        <translation>
            <numerusform>Compared %1 %2 of %n coder.</numerusform>
            <numerusform>Compared %1 %2 of %n coders.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n passage</numerusform>
            <numerusform>%n passages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rejoinder::CodeChooser</name>
    <message numerus="yes">
        <source>%1 of %n code(s)</source>
        <translation>
            <numerusform>%1 of %n code</numerusform>
            <numerusform>%1 of %n codes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rejoinder::CodeEditorModel</name>
    <message numerus="yes">
        <source>%n code(s)</source>
        <translation>
            <numerusform>%n code</numerusform>
            <numerusform>%n codes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, key %2, used %n time(s)</source>
        <translation>
            <numerusform>%1, key %2, used %n time</numerusform>
            <numerusform>%1, key %2, used %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rejoinder::CodeUses</name>
    <message numerus="yes">
        <source>Coded with it: %n passage(s)</source>
        <translation>
            <numerusform>Coded with it: %n passage</numerusform>
            <numerusform>Coded with it: %n passages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rejoinder::CodebookModel</name>
    <message numerus="yes">
        <source>%1, key %2, used %n time(s)</source>
        <translation>
            <numerusform>%1, key %2, used %n time</numerusform>
            <numerusform>%1, key %2, used %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rejoinder::CuesMenu</name>
    <message numerus="yes">
        <source>%1 There are %n more such fault(s); rejoinder-cli cues lists them all.</source>
        <translation>
            <numerusform>%1 There is %n more such fault; rejoinder-cli cues lists them all.</numerusform>
            <numerusform>%1 There are %n more such faults; rejoinder-cli cues lists them all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rejoinder::DecisionPane</name>
    <message numerus="yes">
        <source>%1 of %n case(s)</source>
        <translation>
            <numerusform>%1 of %n case</numerusform>
            <numerusform>%1 of %n cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rejoinder::ExportPage</name>
    <message numerus="yes">
        <source>%n thread(s)</source>
        <translation>
            <numerusform>%n thread</numerusform>
            <numerusform>%n threads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s)</source>
        <translation>
            <numerusform>%n post</numerusform>
            <numerusform>%n posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s)</source>
        <translation>
            <numerusform>%n annotation</numerusform>
            <numerusform>%n annotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n relation(s)</source>
        <translation>
            <numerusform>%n relation</numerusform>
            <numerusform>%n relations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One thread with %n post(s) will be written.</source>
        <translation>
            <numerusform>One thread with %n post will be written.</numerusform>
            <numerusform>One thread with %n posts will be written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rejoinder::FindBar</name>
    <message numerus="yes">
        <source>%1 of %n hit(s)</source>
        <translation>
            <numerusform>%1 of %n hit</numerusform>
            <numerusform>%1 of %n hits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %n hit(s)</source>
        <translation>
            <numerusform>More than %n hit</numerusform>
            <numerusform>More than %n hits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n hit</numerusform>
            <numerusform>%n hits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rejoinder::HandoutPage</name>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n comment</numerusform>
            <numerusform>%n comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s)</source>
        <translation>
            <numerusform>%n thread</numerusform>
            <numerusform>%n threads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them several will code.</source>
        <translation>
            <numerusform>%n of them several will code.</numerusform>
            <numerusform>%n of them several will code.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assigned before stay(s).</source>
        <translation>
            <numerusform>%n assigned before stays.</numerusform>
            <numerusform>%n assigned before stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copy(s) are in %1. The project waits for them.</source>
        <translation>
            <numerusform>%n copy is in %1. The project waits for it.</numerusform>
            <numerusform>%n copies are in %1. The project waits for them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rejoinder::HistoryModel</name>
    <message numerus="yes">
        <source>%1, %n more change(s)</source>
        <translation>
            <numerusform>%1, %n more change</numerusform>
            <numerusform>%1, %n more changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rejoinder::HistoryPage</name>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %n step(s); more as you scroll</source>
        <translation>
            <numerusform>The newest %n step; more as you scroll</numerusform>
            <numerusform>The newest %n steps; more as you scroll</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n more change(s))</source>
        <translation>
            <numerusform>%1 (%n more change)</numerusform>
            <numerusform>%1 (%n more changes)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo back to here (%n step(s))</source>
        <translation>
            <numerusform>Undo back to here (%n step)</numerusform>
            <numerusform>Undo back to here (%n steps)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Do again up to here (%n step(s))</source>
        <translation>
            <numerusform>Do again up to here (%n step)</numerusform>
            <numerusform>Do again up to here (%n steps)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) after “%1” will be undone. They can be done again until something new is done.</source>
        <translation>
            <numerusform>%n step after “%1” will be undone. It can be done again until something new is done.</numerusform>
            <numerusform>%n steps after “%1” will be undone. They can be done again until something new is done.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) up to “%1” will be done again.</source>
        <translation>
            <numerusform>%n step up to “%1” will be done again.</numerusform>
            <numerusform>%n steps up to “%1” will be done again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo %n step(s)</source>
        <translation>
            <numerusform>Undo %n step</numerusform>
            <numerusform>Undo %n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Do %n step(s) again</source>
        <translation>
            <numerusform>Do %n step again</numerusform>
            <numerusform>Do %n steps again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) undone. Redo does them again.</source>
        <translation>
            <numerusform>%n step undone. Redo does it again.</numerusform>
            <numerusform>%n steps undone. Redo does them again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) done again.</source>
        <translation>
            <numerusform>%n step done again.</numerusform>
            <numerusform>%n steps done again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rejoinder::ImportPage</name>
    <message numerus="yes">
        <source>%n thread(s) of this source are in the project already and will not be doubled.</source>
        <translation>
            <numerusform>%n thread of this source is in the project already and will not be doubled.</numerusform>
            <numerusform>%n threads of this source are in the project already and will not be doubled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n comment</numerusform>
            <numerusform>%n comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suspected parent(s)</source>
        <translation>
            <numerusform>%n suspected parent</numerusform>
            <numerusform>%n suspected parents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) of the source are passed over. The tree shows the source, not the part.</source>
        <translation>
            <numerusform>%n post of the source is passed over. The tree shows the source, not the part.</numerusform>
            <numerusform>%n posts of the source are passed over. The tree shows the source, not the part.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Found here: %n thread(s). %1 posts are the same; %2.</source>
        <translation>
            <numerusform>Found here: %n thread. %1 posts are the same; %2.</numerusform>
            <numerusform>Found here: %n threads. %1 posts are the same; %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s) of this source are here already and will not be doubled. To bring in what is new in them, tick “Refresh”.</source>
        <translation>
            <numerusform>%n thread of this source is here already and will not be doubled. To bring in what is new in it, tick “Refresh”.</numerusform>
            <numerusform>%n threads of this source are here already and will not be doubled. To bring in what is new in them, tick “Refresh”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rejoinder::MainWindow</name>
    <message numerus="yes">
        <source>%n comment(s) in %1.</source>
        <translation>
            <numerusform>%n comment in %1.</numerusform>
            <numerusform>%n comments in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are copies of this project. %1</source>
        <translation>
            <numerusform>%n file is a copy of this project. %1</numerusform>
            <numerusform>%n files are copies of this project. %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rejoinder::MemosPage</name>
    <message numerus="yes">
        <source>%n memo(s)</source>
        <translation>
            <numerusform>%n memo</numerusform>
            <numerusform>%n memos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n memo(s)</source>
        <translation>
            <numerusform>%1 of %n memo</numerusform>
            <numerusform>%1 of %n memos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rejoinder::MergePage</name>
    <message numerus="yes">
        <source>%n row(s) new</source>
        <translation>
            <numerusform>%n row new</numerusform>
            <numerusform>%n rows new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n removed</numerusform>
            <numerusform>%n removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) left out.</source>
        <translation>
            <numerusform>%n post left out.</numerusform>
            <numerusform>%n posts left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s) with %1 come(s) in too.</source>
        <translation>
            <numerusform>%n thread with %1 comes in too.</numerusform>
            <numerusform>%n threads with %1 come in too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s)</source>
        <translation>
            <numerusform>%n post</numerusform>
            <numerusform>%n posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are the same on both sides.</source>
        <translation>
            <numerusform>%n row is the same on both sides.</numerusform>
            <numerusform>%n rows are the same on both sides.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge without %n post(s)</source>
        <translation>
            <numerusform>Merge without %n post</numerusform>
            <numerusform>Merge without %n posts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rejoinder::OutlineModel</name>
    <message numerus="yes">
        <source>%n thread(s)</source>
        <translation>
            <numerusform>%n thread</numerusform>
            <numerusform>%n threads</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rejoinder::PairsModel</name>
    <message numerus="yes">
        <source>%n span(s)</source>
        <translation>
            <numerusform>%n span</numerusform>
            <numerusform>%n spans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n relation(s)</source>
        <translation>
            <numerusform>%n relation</numerusform>
            <numerusform>%n relations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n unit</numerusform>
            <numerusform>%n units</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rejoinder::PeopleSection</name>
    <message numerus="yes">
        <source>Withhold the words of %n post(s) marked “Do not quote”</source>
        <translation>
            <numerusform>Withhold the words of %n post marked “Do not quote”</numerusform>
            <numerusform>Withhold the words of %n posts marked “Do not quote”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) quoted all the same</source>
        <translation>
            <numerusform>%n post quoted all the same</numerusform>
            <numerusform>%n posts quoted all the same</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) withheld</source>
        <translation>
            <numerusform>%n post withheld</numerusform>
            <numerusform>%n posts withheld</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rejoinder::Practice</name>
    <message numerus="yes">
        <source>%n key(s)</source>
        <translation>
            <numerusform>%n key</numerusform>
            <numerusform>%n keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;Done with %n key(s).&lt;/b&gt; The goal was %1 or fewer.</source>
        <translation>
            <numerusform>&lt;b&gt;Done with %n key.&lt;/b&gt; The goal was %1 or fewer.</numerusform>
            <numerusform>&lt;b&gt;Done with %n keys.&lt;/b&gt; The goal was %1 or fewer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;Done with %n key(s).&lt;/b&gt; %1 are enough: a code&apos;s key selects the sentence at the caret, and tags it when it is pressed again.</source>
        <translation>
            <numerusform>&lt;b&gt;Done with %n key.&lt;/b&gt; %1 are enough: a code&apos;s key selects the sentence at the caret, and tags it when it is pressed again.</numerusform>
            <numerusform>&lt;b&gt;Done with %n keys.&lt;/b&gt; %1 are enough: a code&apos;s key selects the sentence at the caret, and tags it when it is pressed again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rejoinder::PreviewModel</name>
    <message numerus="yes">
        <source>article, %n paragraph(s)</source>
        <translation>
            <numerusform>article, %n paragraph</numerusform>
            <numerusform>article, %n paragraphs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rejoinder::Project</name>
    <message numerus="yes">
        <source>%n coder(s) are called %1. Name one by id: %2.</source>
        <translation>
            <numerusform>%n coder is called %1. Name one by id: %2.</numerusform>
            <numerusform>%n coders are called %1. Name one by id: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rejoinder::ProjectFiles</name>
    <message numerus="yes">
        <source>A copy in which %n author(s) have pseudonyms is in %1.</source>
        <translation>
            <numerusform>A copy in which %n author has a pseudonym is in %1.</numerusform>
            <numerusform>A copy in which %n authors have pseudonyms is in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rejoinder::QuestionPanel</name>
    <message numerus="yes">
        <source>… and %n more, not listed</source>
        <translation>
            <numerusform>… and %n more, not listed</numerusform>
            <numerusform>… and %n more, not listed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rejoinder::ReaderSurface</name>
    <message numerus="yes">
        <source>…and %n more relation(s)</source>
        <translation>
            <numerusform>…and %n more relation</numerusform>
            <numerusform>…and %n more relations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rejoinder::SearchPane</name>
    <message numerus="yes">
        <source>%n hit(s) exported.</source>
        <translation>
            <numerusform>%n hit exported.</numerusform>
            <numerusform>%n hits exported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n hit</numerusform>
            <numerusform>%n hits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n hit(s); scroll for more</source>
        <translation>
            <numerusform>The first hit; scroll for more</numerusform>
            <numerusform>The first %n hits; scroll for more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n hit(s) tagged, each with its own undo.</source>
        <translation>
            <numerusform>%1: %n hit tagged; it can be undone.</numerusform>
            <numerusform>%1: %n hits tagged, each with its own undo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancelled after %n hit(s)</source>
        <translation>
            <numerusform>Cancelled after %n hit</numerusform>
            <numerusform>Cancelled after %n hits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s) so far…</source>
        <translation>
            <numerusform>%n hit so far…</numerusform>
            <numerusform>%n hits so far…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rejoinder::SnapshotsModel</name>
    <message numerus="yes">
        <source>%n step(s) were done since.</source>
        <translation>
            <numerusform>%n step was done since.</numerusform>
            <numerusform>%n steps were done since.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rejoinder::StatusLine</name>
    <message numerus="yes">
        <source>%n character(s) selected</source>
        <translation>
            <numerusform>%n character selected</numerusform>
            <numerusform>%n characters selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n comment(s) done</source>
        <translation>
            <numerusform>%1 of %n comment done</numerusform>
            <numerusform>%1 of %n comments done</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rejoinder::SurgeryPanel</name>
    <message numerus="yes">
        <source>Recode %n passage(s)</source>
        <translation>
            <numerusform>Recode %n passage</numerusform>
            <numerusform>Recode %n passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) are coded with it, and stay.</source>
        <translation>
            <numerusform>%n passage is coded with it, and stays.</numerusform>
            <numerusform>%n passages are coded with it, and stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) get another code (%1).</source>
        <translation>
            <numerusform>%n passage gets another code (%1).</numerusform>
            <numerusform>%n passages get another code (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n go(es), for the coder has the same there already.</source>
        <translation>
            <numerusform>%n goes, for the coder has the same there already.</numerusform>
            <numerusform>%n go, for the coder has the same there already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n go(es), for the group allows one at a place and the coder has another there.</source>
        <translation>
            <numerusform>%n goes, for the group allows one at a place and the coder has another there.</numerusform>
            <numerusform>%n go, for the group allows one at a place and the coder has another there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n memo(s) go over to what stays.</source>
        <translation>
            <numerusform>%n memo goes over to what stays.</numerusform>
            <numerusform>%n memos go over to what stays.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s), for the code is not for such places.</source>
        <translation>
            <numerusform>%n stays, for the code is not for such places.</numerusform>
            <numerusform>%n stay, for the code is not for such places.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n relation(s) will have an end that their type no longer allows; they stay.</source>
        <translation>
            <numerusform>%n relation will have an end that its type no longer allows; it stays.</numerusform>
            <numerusform>%n relations will have an end that their type no longer allows; they stay.</numerusform>
        </translation>
    </message>
</context>
</TS>
