<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>There is no post &quot;%1&quot;.</source>
        <translation>Es gibt keinen Beitrag „%1“.</translation>
    </message>
    <message>
        <source>There is no code &quot;%1&quot;.</source>
        <translation>Es gibt keinen Code „%1“.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no earlier line that made an annotation or a relation.</source>
        <translation>„%1“ ist keine frühere Zeile, die eine Annotation oder Beziehung erzeugt hat.</translation>
    </message>
    <message>
        <source>A span needs both start and end. Leave out both for the whole post.</source>
        <translation>Eine Textstelle braucht start und end. Für den ganzen Beitrag beide weglassen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no state: write todo, coded, nothing, unsure or skipped.</source>
        <translation>„%1“ ist kein Stand: todo, coded, nothing, unsure oder skipped schreiben.</translation>
    </message>
    <message>
        <source>There is no annotation, relation, code, post or thread &quot;%1&quot;.</source>
        <translation>Es gibt keine Annotation, keine Beziehung, keinen Code, keinen Beitrag und keinen Thread „%1“.</translation>
    </message>
    <message>
        <source>This action knows no &quot;%1&quot;.</source>
        <translation>Diese Aktion kennt kein „%1“.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing.</source>
        <translation>„%1“ fehlt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a text.</source>
        <translation>„%1“ muss ein Text sein.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a whole number.</source>
        <translation>„%1“ muss eine ganze Zahl sein.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be true or false.</source>
        <translation>„%1“ muss true oder false sein.</translation>
    </message>
    <message>
        <source>There is no case &quot;%1&quot;. See rejoinder-cli adjudicate.</source>
        <translation>Es gibt keinen Fall „%1“. Siehe rejoinder-cli adjudicate.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no part in this case.</source>
        <translation>„%1“ ist an diesem Fall nicht beteiligt.</translation>
    </message>
    <message>
        <source>More than one coder is called &quot;%1&quot;. Name one by id.</source>
        <translation>Mehrere, die codieren, heißen „%1“. Eine Person über ihre ID nennen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no outcome: write taken, edited, rejected, nothing or postponed.</source>
        <translation>„%1“ ist kein Ergebnis: taken, edited, rejected, nothing oder postponed schreiben.</translation>
    </message>
    <message>
        <source>No coder of this project is called &quot;%1&quot;.</source>
        <translation>In diesem Projekt codiert niemand namens „%1“.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a number above 0, and 1 at most.</source>
        <translation>„%1“ muss eine Zahl über 0 und höchstens 1 sein.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a text, or a list of texts.</source>
        <translation>„%1“ muss ein Text oder eine Liste von Texten sein.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a list of objects.</source>
        <translation>„%1“ muss eine Liste von Objekten sein.</translation>
    </message>
    <message>
        <source>Say whether it may be quoted: &quot;allowed&quot;: true or false.</source>
        <translation>Angeben, ob daraus zitiert werden darf: &quot;allowed&quot;: true oder false.</translation>
    </message>
</context>
<context>
    <name>Adjudication</name>
    <message>
        <source>Settle “%1” on %2: %3</source>
        <translation>„%1“ entscheiden (%2): %3</translation>
    </message>
    <message>
        <source>There is no such post in the project.</source>
        <translation>Diesen Beitrag gibt es nicht im Projekt.</translation>
    </message>
    <message>
        <source>The case is no longer as you saw it: somebody changed a version or settled it. Look at it again, then repeat.</source>
        <translation>Der Fall ist nicht mehr, wie er zu sehen war: Jemand hat eine Fassung geändert oder ihn entschieden. Noch einmal ansehen und dann wiederholen.</translation>
    </message>
    <message>
        <source>What is taken is no version of this case. Take one of its versions.</source>
        <translation>Das Übernommene ist keine Fassung dieses Falls. Eine seiner Fassungen übernehmen.</translation>
    </message>
    <message>
        <source>Accepting was cancelled; nothing was changed.</source>
        <translation>Das Annehmen wurde abgebrochen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Accept what all coders say</source>
        <translation>Annehmen, was alle Codierenden sagen</translation>
    </message>
    <message>
        <source>Nothing is chosen to be agreed. Take a version, or reject them all.</source>
        <translation>Für die Einigung ist nichts ausgewählt. Eine Fassung übernehmen oder alle ablehnen.</translation>
    </message>
    <message>
        <source>There is no such annotation in the project.</source>
        <translation>Diese Annotation gibt es nicht im Projekt.</translation>
    </message>
    <message>
        <source>The passage “%1” at an end of this relation is not settled yet. Settle it first.</source>
        <translation>Die Textstelle „%1“ an einem Ende dieser Beziehung ist noch nicht entschieden. Sie zuerst entscheiden.</translation>
    </message>
    <message>
        <source>The passage “%1” at an end of this relation was rejected. Choose another end, or reject the relation.</source>
        <translation>Die Textstelle „%1“ an einem Ende dieser Beziehung wurde abgelehnt. Ein anderes Ende auswählen oder die Beziehung ablehnen.</translation>
    </message>
    <message>
        <source>Looking for cases was cancelled.</source>
        <translation>Die Suche nach Fällen wurde abgebrochen.</translation>
    </message>
    <message>
        <source>boundaries differ</source>
        <translation>Grenzen verschieden</translation>
    </message>
    <message>
        <source>code mistaken</source>
        <translation>Code verwechselt</translation>
    </message>
    <message>
        <source>codebook unclear</source>
        <translation>Codebuch unklar</translation>
    </message>
    <message>
        <source>context overlooked</source>
        <translation>Kontext übersehen</translation>
    </message>
    <message>
        <source>irony</source>
        <translation>Ironie</translation>
    </message>
    <message>
        <source>real ambiguity</source>
        <translation>echte Mehrdeutigkeit</translation>
    </message>
    <message>
        <source>slip of the hand</source>
        <translation>Versehen</translation>
    </message>
    <message>
        <source>all said the same</source>
        <translation>alle sagten dasselbe</translation>
    </message>
</context>
<context>
    <name>Agreement</name>
    <message>
        <source>there are not two coders</source>
        <translation>es gibt keine zwei Codierenden</translation>
    </message>
    <message>
        <source>there is nothing that a coder has finished</source>
        <translation>es gibt nichts, was Codierende abgeschlossen haben</translation>
    </message>
    <message>
        <source>no unit was coded by two coders</source>
        <translation>keine Einheit wurde von zwei Codierenden codiert</translation>
    </message>
    <message>
        <source>no variation: all answers are the same, so agreement is 100 % but reliability cannot be shown</source>
        <translation>keine Variation: Alle Antworten sind gleich, die Übereinstimmung beträgt also 100 %, die Reliabilität lässt sich aber nicht zeigen</translation>
    </message>
    <message>
        <source>the measure compares two coders, and there are more; choose two, or take a measure for many</source>
        <translation>das Maß vergleicht zwei Codierende, und es gibt mehr; zwei auswählen oder ein Maß für viele nehmen</translation>
    </message>
    <message>
        <source>the metric needs numbers, and some labels are none</source>
        <translation>die Metrik braucht Zahlen, und einige Werte sind keine</translation>
    </message>
    <message>
        <source>the metric needs one label for each answer, and some answers have several or none</source>
        <translation>die Metrik braucht einen Wert je Antwort, und einige Antworten haben mehrere oder keinen</translation>
    </message>
    <message>
        <source>the ratio metric needs numbers from 0 up</source>
        <translation>die Verhältnismetrik braucht Zahlen ab 0</translation>
    </message>
    <message>
        <source>spans of one coder overlap each other; compare their codes one by one, or take gamma</source>
        <translation>Textstellen einer Person überlappen einander; die Codes einzeln vergleichen oder Gamma nehmen</translation>
    </message>
    <message>
        <source>no coder marked a span</source>
        <translation>niemand hat eine Textstelle markiert</translation>
    </message>
    <message>
        <source>no stretch was marked by two coders</source>
        <translation>keine Strecke wurde von zwei Codierenden markiert</translation>
    </message>
    <message>
        <source>there are no relations to compare</source>
        <translation>es gibt keine Beziehungen zu vergleichen</translation>
    </message>
    <message>
        <source>random continua show no disorder, so there is no chance to compare with</source>
        <translation>zufällige Kontinua zeigen keine Unordnung, es fehlt also der Zufall zum Vergleich</translation>
    </message>
    <message>
        <source>coded by nobody</source>
        <translation>von niemandem codiert</translation>
    </message>
    <message>
        <source>coded by one coder only</source>
        <translation>nur von einer Person codiert</translation>
    </message>
    <message>
        <source>annotated but not marked done</source>
        <translation>annotiert, aber nicht als erledigt markiert</translation>
    </message>
    <message>
        <source>spans of no length</source>
        <translation>Textstellen ohne Länge</translation>
    </message>
    <message>
        <source>pairs of coders without a figure of their own</source>
        <translation>Paare von Codierenden ohne eigenen Wert</translation>
    </message>
    <message>
        <source>The computation was stopped.</source>
        <translation>Die Berechnung wurde angehalten.</translation>
    </message>
</context>
<context>
    <name>AgreementReport</name>
    <message>
        <source>By Krippendorff&apos;s convention the data are reliable (lower limit from .800 up).</source>
        <translation>Nach Krippendorffs Konvention sind die Daten zuverlässig (untere Grenze ab 0,800).</translation>
    </message>
    <message>
        <source>By Krippendorff&apos;s convention the data allow tentative conclusions only (lower limit from .667 to .800).</source>
        <translation>Nach Krippendorffs Konvention erlauben die Daten nur vorläufige Schlüsse (untere Grenze von 0,667 bis 0,800).</translation>
    </message>
    <message>
        <source>By Krippendorff&apos;s convention no conclusions should be drawn from the data (lower limit below .667).</source>
        <translation>Nach Krippendorffs Konvention sollten aus den Daten keine Schlüsse gezogen werden (untere Grenze unter 0,667).</translation>
    </message>
    <message>
        <source>%1 is undefined: %2.</source>
        <translation>%1 ist nicht definiert: %2.</translation>
    </message>
    <message>
        <source>The %1 % interval reaches from %2 to %3.</source>
        <translation>Das %1-%-Intervall reicht von %2 bis %3.</translation>
    </message>
    <message>
        <source>Skewed: one answer makes up more than 80 %, so chance-corrected figures are low because there is little to disagree about.</source>
        <translation>Schief verteilt: Eine Antwort macht mehr als 80 % aus; zufallskorrigierte Werte sind niedrig, weil es kaum Anlass zur Uneinigkeit gibt.</translation>
    </message>
    <message numerus="yes">
        <source>Few units: %n.</source>
        <translation>
            <numerusform>Wenige Einheiten: %n.</numerusform>
            <numerusform>Wenige Einheiten: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 agrees with the others much less than they do among themselves.</source>
        <translation>%1 stimmt mit den anderen viel weniger überein als diese untereinander.</translation>
    </message>
    <message>
        <source>The computation was stopped.</source>
        <translation>Die Berechnung wurde angehalten.</translation>
    </message>
    <message>
        <source>All codes</source>
        <translation>Alle Codes</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Maß</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervall</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>Equal</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>poor</source>
        <translation>schlecht</translation>
    </message>
    <message>
        <source>slight</source>
        <translation>gering</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>ausreichend</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>mittelmäßig</translation>
    </message>
    <message>
        <source>substantial</source>
        <translation>beachtlich</translation>
    </message>
    <message>
        <source>almost perfect</source>
        <translation>fast vollkommen</translation>
    </message>
    <message>
        <source>By the convention of Landis and Koch, arbitrary in their own words, the lower limit is “%1”.</source>
        <translation>Nach der Konvention von Landis und Koch, die sie selbst willkürlich nennen, ist die untere Grenze „%1“.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>whole threads</source>
        <translation>ganze Threads</translation>
    </message>
    <message>
        <source>single units</source>
        <translation>einzelne Einheiten</translation>
    </message>
    <message>
        <source>whole posts</source>
        <translation>ganze Beiträge</translation>
    </message>
    <message numerus="yes">
        <source>%n span(s)</source>
        <translation>
            <numerusform>%n Textstelle</numerusform>
            <numerusform>%n Textstellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n relation(s)</source>
        <translation>
            <numerusform>%n Beziehung</numerusform>
            <numerusform>%n Beziehungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n Einheit</numerusform>
            <numerusform>%n Einheiten</numerusform>
        </translation>
    </message>
    <message>
        <source>percentile bootstrap over %1, %2 replicates, seed %3</source>
        <translation>Perzentil-Bootstrap über %1, %2 Replikate, Startwert %3</translation>
    </message>
    <message>
        <source>jackknife over %1</source>
        <translation>Jackknife über %1</translation>
    </message>
    <message>
        <source>linearised variance of the measure</source>
        <translation>linearisierte Varianz des Maßes</translation>
    </message>
    <message>
        <source>%1 (any overlap)</source>
        <translation>%1 (jede Überschneidung)</translation>
    </message>
    <message>
        <source>%1 (same edges)</source>
        <translation>%1 (gleiche Grenzen)</translation>
    </message>
    <message>
        <source>%1 is %2 on %3: %4.</source>
        <translation>%1 ist %2 bei %3: %4.</translation>
    </message>
    <message>
        <source>Below 0 coders agree less than chance would have it.</source>
        <translation>Unter 0 stimmen die Codierenden weniger überein, als der Zufall ergäbe.</translation>
    </message>
    <message>
        <source>The best alignment is not proven: the value is between %1 and %2.</source>
        <translation>Die beste Zuordnung ist nicht bewiesen: Der Wert liegt zwischen %1 und %2.</translation>
    </message>
    <message>
        <source>No interval: what alpha U expects depends on the text as a whole, so it cannot be drawn thread by thread. Take u-alpha.</source>
        <translation>Kein Intervall: Was Alpha U erwartet, hängt vom Text als Ganzem ab und lässt sich also nicht Thread für Thread ziehen. u-Alpha nehmen.</translation>
    </message>
    <message>
        <source>No interval: gamma has no linearised variance. Take the bootstrap.</source>
        <translation>Kein Intervall: Gamma hat keine linearisierte Varianz. Den Bootstrap nehmen.</translation>
    </message>
    <message>
        <source>No interval: gamma draws whole threads, and there are not two that count.</source>
        <translation>Kein Intervall: Gamma zieht ganze Threads, und es gibt keine zwei, die zählen.</translation>
    </message>
    <message>
        <source>No interval: the measure has no linearised variance here. Take the bootstrap.</source>
        <translation>Kein Intervall: Das Maß hat hier keine linearisierte Varianz. Den Bootstrap nehmen.</translation>
    </message>
    <message>
        <source>No interval: there are not two threads or posts to draw from, or too many different answers.</source>
        <translation>Kein Intervall: Es gibt keine zwei Threads oder Beiträge zum Ziehen oder zu viele verschiedene Antworten.</translation>
    </message>
    <message numerus="yes">
        <source>%n that only %1 has done</source>
        <translation>
            <numerusform>%n, was nur %1 erledigt hat</numerusform>
            <numerusform>%n, die nur %1 erledigt hat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotated but not marked done</source>
        <translation>
            <numerusform>%n annotiert, aber nicht als erledigt markiert</numerusform>
            <numerusform>%n annotiert, aber nicht als erledigt markiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>Ausgelassen: %1.</translation>
    </message>
    <message>
        <source>%1 of the %2 compared were done by some of the %3 coders only.</source>
        <translation>%1 der %2 verglichenen Einheiten haben nur einige der %3 Codierenden erledigt.</translation>
    </message>
    <message numerus="yes">
        <source>%n coder(s) (%1) coded the threads of “%2” independently.</source>
        <translation>
            <numerusform>%n Person (%1) hat die Threads von „%2“ unabhängig codiert.</numerusform>
            <numerusform>%n Personen (%1) haben die Threads von „%2“ unabhängig voneinander codiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Agreement on %1 was measured by %2</source>
        <translation>Die Übereinstimmung (%1) wurde gemessen mit %2</translation>
    </message>
    <message>
        <source>in the round “%1”</source>
        <translation>in der Runde „%1“</translation>
    </message>
    <message>
        <source>, %1 % interval %2 to %3</source>
        <translation>, %1-%-Intervall von %2 bis %3</translation>
    </message>
    <message>
        <source>%1: %2; n = %3 units coded by two coders or more.</source>
        <translation>%1: %2; n = %3 von mindestens zwei Codierenden codierte Einheiten.</translation>
    </message>
    <message>
        <source>%1: undefined, %2.</source>
        <translation>%1: nicht definiert, %2.</translation>
    </message>
    <message>
        <source>%1 undefined</source>
        <translation>%1 nicht definiert</translation>
    </message>
    <message>
        <source>By code: %1.</source>
        <translation>Nach Code: %1.</translation>
    </message>
    <message>
        <source>undefined</source>
        <translation>nicht definiert</translation>
    </message>
    <message>
        <source>Beside it: %1.</source>
        <translation>Daneben: %1.</translation>
    </message>
    <message>
        <source>Intervals: %1.</source>
        <translation>Intervalle: %1.</translation>
    </message>
    <message>
        <source>Codes not compared: %1.</source>
        <translation>Nicht verglichene Codes: %1.</translation>
    </message>
    <message>
        <source>Computed with Rejoinder %1.</source>
        <translation>Berechnet mit Rejoinder %1.</translation>
    </message>
</context>
<context>
    <name>Article</name>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>%1 is empty: there is nothing to import.</source>
        <translation>%1 ist leer: Es gibt nichts zu importieren.</translation>
    </message>
</context>
<context>
    <name>Assign</name>
    <message>
        <source>There are %1 comments to draw from, not %2. Ask for fewer, or assign anew.</source>
        <translation>Zum Ziehen stehen %1 Kommentare bereit, nicht %2. Weniger angeben oder neu zuweisen.</translation>
    </message>
    <message>
        <source>There are %1 threads to draw from, not %2. Ask for fewer, or assign anew.</source>
        <translation>Zum Ziehen stehen %1 Threads bereit, nicht %2. Weniger angeben oder neu zuweisen.</translation>
    </message>
    <message>
        <source>Nobody is named who gets the assignment. Name at least one coder.</source>
        <translation>Niemand ist genannt, dem zugewiesen wird. Mindestens eine codierende Person nennen.</translation>
    </message>
    <message>
        <source>A coder is named twice. Name each once.</source>
        <translation>Eine Person ist zweimal genannt. Jede nur einmal nennen.</translation>
    </message>
    <message>
        <source>The overlap is a share from 0 to 100 %.</source>
        <translation>Die Überlappung ist ein Anteil von 0 bis 100 %.</translation>
    </message>
    <message>
        <source>An overlap needs two coders at least. Name another, or leave it out.</source>
        <translation>Eine Überlappung braucht mindestens zwei Codierende. Noch jemanden nennen oder sie weglassen.</translation>
    </message>
    <message>
        <source>%1 coders cannot share a unit here: from 2 to %2 can.</source>
        <translation>%1 Codierende können sich hier keine Einheit teilen: Möglich sind 2 bis %2.</translation>
    </message>
    <message>
        <source>Strata by size are for threads. Draw threads, or choose other strata.</source>
        <translation>Schichten nach Größe sind für Threads. Threads ziehen oder andere Schichten auswählen.</translation>
    </message>
    <message>
        <source>Threads are stratified by size only. Draw comments for other strata.</source>
        <translation>Threads werden nur nach Größe geschichtet. Für andere Schichten Kommentare ziehen.</translation>
    </message>
    <message>
        <source>There is nothing to assign yet. Import a thread first.</source>
        <translation>Noch gibt es nichts zuzuweisen. Zuerst einen Thread importieren.</translation>
    </message>
    <message>
        <source>Everything is assigned in this round already. Assign anew, or start another round.</source>
        <translation>In dieser Runde ist schon alles zugewiesen. Neu zuweisen oder eine andere Runde beginnen.</translation>
    </message>
    <message>
        <source>no code</source>
        <translation>ohne Code</translation>
    </message>
    <message>
        <source>depth %1</source>
        <translation>Tiefe %1</translation>
    </message>
    <message>
        <source>untitled</source>
        <translation>ohne Titel</translation>
    </message>
    <message>
        <source>anonymous</source>
        <translation>anonym</translation>
    </message>
    <message>
        <source>%1 to %2 comments</source>
        <translation>%1 bis %2 Kommentare</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n Kommentar</numerusform>
            <numerusform>%n Kommentare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s)</source>
        <translation>
            <numerusform>%n Thread</numerusform>
            <numerusform>%n Threads</numerusform>
        </translation>
    </message>
    <message>
        <source>by depth</source>
        <translation>nach Tiefe</translation>
    </message>
    <message>
        <source>by thread</source>
        <translation>nach Thread</translation>
    </message>
    <message>
        <source>by author</source>
        <translation>nach Personen</translation>
    </message>
    <message>
        <source>by codes</source>
        <translation>nach Codes</translation>
    </message>
    <message>
        <source>by size</source>
        <translation>nach Größe</translation>
    </message>
    <message numerus="yes">
        <source>%n shared</source>
        <translation>
            <numerusform>%n gemeinsam</numerusform>
            <numerusform>%n gemeinsam</numerusform>
        </translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>Startwert %1</translation>
    </message>
    <message>
        <source>Assign %1 to %2 (%3)</source>
        <translation>%1 zuweisen an %2 (%3)</translation>
    </message>
</context>
<context>
    <name>Brat</name>
    <message>
        <source>%1, line %2</source>
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source>Sets of equals have no place here.</source>
        <translation>Für Mengen von Gleichem gibt es hier keinen Ort.</translation>
    </message>
    <message>
        <source>It is left out.</source>
        <translation>Es wird weggelassen.</translation>
    </message>
    <message>
        <source>It is no annotation as brat writes it.</source>
        <translation>Es ist keine Annotation, wie brat sie schreibt.</translation>
    </message>
    <message>
        <source>It is no relation as brat writes it.</source>
        <translation>Es ist keine Beziehung, wie brat sie schreibt.</translation>
    </message>
    <message>
        <source>It is on something that is not there.</source>
        <translation>Es bezieht sich auf etwas, das nicht da ist.</translation>
    </message>
    <message>
        <source>%1 holds no files of brat: a text x.txt with its annotations x.ann beside it.</source>
        <translation>%1 enthält keine Dateien von brat: einen Text x.txt und daneben seine Annotationen x.ann.</translation>
    </message>
</context>
<context>
    <name>BrowserCopy</name>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>No comment by %1 stands before it.</source>
        <translation>Kein Kommentar von %1 steht davor.</translation>
    </message>
    <message>
        <source>It answers a placeholder in that comment&apos;s place.</source>
        <translation>Er antwortet auf einen Platzhalter an Stelle jenes Kommentars.</translation>
    </message>
    <message>
        <source>%1 holds no comments as Disqus shows them. Select the thread in the browser from its first comment to its last, copy it, and save that as text.</source>
        <translation>%1 enthält keine Kommentare, wie Disqus sie zeigt. Den Thread im Browser vom ersten bis zum letzten Kommentar markieren, kopieren und als Text speichern.</translation>
    </message>
</context>
<context>
    <name>Cases</name>
    <message>
        <source>Coder %1</source>
        <translation>Person %1</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>open again</source>
        <translation>wieder offen</translation>
    </message>
    <message>
        <source>contested</source>
        <translation>strittig</translation>
    </message>
    <message>
        <source>later</source>
        <translation>später</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>bearbeitet</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>übernommen</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Beziehung</translation>
    </message>
    <message>
        <source>what is not in the text</source>
        <translation>was nicht im Text steht</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1: „%2“</translation>
    </message>
    <message>
        <source>%1 of %2 coders marked nothing here.</source>
        <translation>%1 von %2 Codierenden haben hier nichts markiert.</translation>
    </message>
    <message>
        <source>All chose this code; %1’s passage shares most with the others’.</source>
        <translation>Alle haben diesen Code gewählt; die Textstelle von %1 hat mit den anderen am meisten gemeinsam.</translation>
    </message>
    <message>
        <source>%1 of %2 coders chose this code.</source>
        <translation>%1 von %2 Codierenden haben diesen Code gewählt.</translation>
    </message>
    <message>
        <source>No version has most coders behind it: this is %1’s.</source>
        <translation>Hinter keiner Fassung steht die Mehrheit: Dies ist die von %1.</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>The file&apos;s structure: %1</source>
        <translation>Der Aufbau der Datei: %1</translation>
    </message>
    <message>
        <source>Thread t%1 has %2 articles instead of one.</source>
        <translation>Thread t%1 hat %2 Artikel statt einem.</translation>
    </message>
    <message>
        <source>Post %1 answers itself by way of its parents.</source>
        <translation>Beitrag %1 antwortet über seine Elternbeiträge sich selbst.</translation>
    </message>
    <message>
        <source>Post %1 answers a post of another thread.</source>
        <translation>Beitrag %1 antwortet auf einen Beitrag eines anderen Threads.</translation>
    </message>
    <message>
        <source>The text of post %1 is not what was imported.</source>
        <translation>Der Text von Beitrag %1 ist nicht der importierte.</translation>
    </message>
    <message>
        <source>Post %1 shows another post&apos;s text.</source>
        <translation>Beitrag %1 zeigt den Text eines anderen Beitrags.</translation>
    </message>
    <message>
        <source>The quote of annotation a%1 is not the text at %2 to %3.</source>
        <translation>Das Zitat der Annotation a%1 ist nicht der Text von %2 bis %3.</translation>
    </message>
    <message>
        <source>Annotation a%1 was made on another post&apos;s text.</source>
        <translation>Annotation a%1 wurde am Text eines anderen Beitrags erstellt.</translation>
    </message>
    <message>
        <source>Step %1 of the history has %3 of its %2 edits.</source>
        <translation>Schritt %1 des Verlaufs hat %3 von %2 Änderungen.</translation>
    </message>
    <message>
        <source>Post %1 answers a post that is not there.</source>
        <translation>Beitrag %1 antwortet auf einen Beitrag, der nicht vorhanden ist.</translation>
    </message>
    <message>
        <source>The search does not find the text of post %1.</source>
        <translation>Die Suche findet den Text von Beitrag %1 nicht.</translation>
    </message>
    <message>
        <source>Row %3 of %1 names a row of %2 that is not there.</source>
        <translation>Zeile %3 von %1 nennt eine Zeile von %2, die nicht vorhanden ist.</translation>
    </message>
    <message>
        <source>Code c%1 lies in itself.</source>
        <translation>Code c%1 liegt in sich selbst.</translation>
    </message>
    <message>
        <source>The search index does not hold the words of the texts.</source>
        <translation>Der Suchindex enthält die Wörter der Texte nicht.</translation>
    </message>
    <message>
        <source>Memo m%1 is about something that is not there.</source>
        <translation>Memo m%1 handelt von etwas, das nicht vorhanden ist.</translation>
    </message>
    <message>
        <source>Step %1 of the history holds an edit that cannot be read.</source>
        <translation>Schritt %1 des Verlaufs enthält eine Änderung, die sich nicht lesen lässt.</translation>
    </message>
    <message>
        <source>The waiting row %1 cannot be read.</source>
        <translation>Die wartende Zeile %1 lässt sich nicht lesen.</translation>
    </message>
</context>
<context>
    <name>CodeLooks</name>
    <message>
        <source>blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>teal</source>
        <translation>Petrol</translation>
    </message>
    <message>
        <source>magenta</source>
        <translation>Magenta</translation>
    </message>
    <message>
        <source>violet</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>olive</source>
        <translation>Oliv</translation>
    </message>
    <message>
        <source>red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>sky</source>
        <translation>Himmelblau</translation>
    </message>
    <message>
        <source>brown</source>
        <translation>Braun</translation>
    </message>
    <message>
        <source>plum</source>
        <translation>Pflaume</translation>
    </message>
    <message>
        <source>slate</source>
        <translation>Schiefer</translation>
    </message>
    <message>
        <source>solid</source>
        <translation>durchgezogen</translation>
    </message>
    <message>
        <source>dashed</source>
        <translation>gestrichelt</translation>
    </message>
    <message>
        <source>dotted</source>
        <translation>gepunktet</translation>
    </message>
    <message>
        <source>dash-dot</source>
        <translation>Strich-Punkt</translation>
    </message>
    <message>
        <source>double</source>
        <translation>doppelt</translation>
    </message>
    <message>
        <source>wave</source>
        <translation>Welle</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>keine Taste</translation>
    </message>
    <message>
        <source>%1  taken: %2</source>
        <translation>%1  belegt: %2</translation>
    </message>
</context>
<context>
    <name>Codebook</name>
    <message>
        <source>The codebook %1 cannot be opened: %2. Check the path and its rights.</source>
        <translation>Das Codebuch %1 lässt sich nicht öffnen: %2. Pfad und Zugriffsrechte prüfen.</translation>
    </message>
    <message>
        <source>%1 is too large to be a codebook. Choose a codebook.csv or its JSON.</source>
        <translation>%1 ist zu groß für ein Codebuch. Eine codebook.csv oder ihr JSON auswählen.</translation>
    </message>
    <message>
        <source>%1 is no codebook: its first row has no column “path” or “name”.</source>
        <translation>%1 ist kein Codebuch: Die erste Zeile hat keine Spalte „path“ oder „name“.</translation>
    </message>
    <message>
        <source>The codebook cannot be read: %1 is not in UTF-8. Save it as UTF-8.</source>
        <translation>Das Codebuch lässt sich nicht lesen: %1 ist nicht in UTF-8. Die Datei in UTF-8 speichern.</translation>
    </message>
    <message>
        <source>Line %1 of %2 is not JSON: %3.</source>
        <translation>Zeile %1 von %2 ist kein JSON: %3.</translation>
    </message>
    <message>
        <source>%1 is no codebook: it has no list “codes”.</source>
        <translation>%1 ist kein Codebuch: Die Liste „codes“ fehlt.</translation>
    </message>
    <message>
        <source>code %1 of %2</source>
        <translation>Code %1 von %2</translation>
    </message>
    <message>
        <source>The codebook could not be written to %1: %2.</source>
        <translation>Das Codebuch konnte nicht nach %1 geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>The codebook cannot be read: %1 %2</source>
        <translation>Das Codebuch lässt sich nicht lesen: %1 %2</translation>
    </message>
    <message>
        <source>has “%1” as %2; write one of: %3.</source>
        <translation>hat „%1“ als %2; erlaubt ist: %3.</translation>
    </message>
    <message>
        <source>The codebook cannot be read: it has more than %1 codes. Choose a codebook&apos;s file.</source>
        <translation>Das Codebuch lässt sich nicht lesen: Es hat mehr als %1 Codes. Die Datei eines Codebuchs auswählen.</translation>
    </message>
    <message>
        <source>has no name. Write one under path or name.</source>
        <translation>hat keinen Namen. Einen unter path oder name eintragen.</translation>
    </message>
    <message>
        <source>is nested deeper than %1 groups.</source>
        <translation>ist tiefer als %1 Gruppen verschachtelt.</translation>
    </message>
    <message>
        <source>names a code a second time. Give it another path or id.</source>
        <translation>nennt einen Code ein zweites Mal. Einen anderen Pfad oder eine andere id angeben.</translation>
    </message>
    <message>
        <source>names %1 as %2, and no row has that id.</source>
        <translation>nennt %1 als %2, und keine Zeile hat diese id.</translation>
    </message>
    <message>
        <source>has the key “%1”: a key is one character.</source>
        <translation>hat die Taste „%1“: Eine Taste ist ein einzelnes Zeichen.</translation>
    </message>
    <message>
        <source>The codebook cannot be read: “%1” is inside itself. Mend its parent.</source>
        <translation>Das Codebuch lässt sich nicht lesen: „%1“ liegt in sich selbst. Den übergeordneten Eintrag berichtigen.</translation>
    </message>
    <message>
        <source>has a document type, which no codebook needs. Export it again from its program</source>
        <translation>hat einen Dokumenttyp, den kein Codebuch braucht. Das Codebuch aus dem anderen Programm erneut exportieren</translation>
    </message>
    <message>
        <source>is not well-formed: %1</source>
        <translation>ist nicht wohlgeformt: %1</translation>
    </message>
    <message>
        <source>The codebook cannot be read: line %1 of %2 %3.</source>
        <translation>Das Codebuch lässt sich nicht lesen: Zeile %1 von %2 %3.</translation>
    </message>
    <message>
        <source>is no REFI-QDA codebook: it begins with the element %1</source>
        <translation>ist kein REFI-QDA-Codebuch: Es beginnt mit dem Element %1</translation>
    </message>
    <message>
        <source>has codes inside each other deeper than %1</source>
        <translation>hat Codes, die tiefer als %1 ineinanderliegen</translation>
    </message>
    <message>
        <source>line %1 of %2</source>
        <translation>Zeile %1 von %2</translation>
    </message>
    <message>
        <source>has a code without a guid</source>
        <translation>hat einen Code ohne guid</translation>
    </message>
    <message>
        <source>has a code without a name</source>
        <translation>hat einen Code ohne Namen</translation>
    </message>
    <message>
        <source>The codebook %1 is not a file. Choose a codebook.csv or its JSON.</source>
        <translation>Das Codebuch %1 ist keine Datei. Eine codebook.csv oder ihr JSON auswählen.</translation>
    </message>
    <message>
        <source>is no REFI-QDA codebook: it has no element %1</source>
        <translation>ist kein REFI-QDA-Codebuch: Das Element %1 fehlt</translation>
    </message>
</context>
<context>
    <name>CodebookDocument</name>
    <message>
        <source>for passages</source>
        <translation>für Textstellen</translation>
    </message>
    <message>
        <source>for whole comments</source>
        <translation>für ganze Kommentare</translation>
    </message>
    <message>
        <source>for passages and whole comments</source>
        <translation>für Textstellen und ganze Kommentare</translation>
    </message>
    <message>
        <source>one at each place</source>
        <translation>einer je Stelle</translation>
    </message>
    <message>
        <source>any number at a place</source>
        <translation>beliebig viele je Stelle</translation>
    </message>
    <message>
        <source>towards a target</source>
        <translation>gegenüber einem Ziel</translation>
    </message>
    <message>
        <source>required</source>
        <translation>erforderlich</translation>
    </message>
    <message>
        <source>not counted when passages are compared</source>
        <translation>zählt nicht beim Vergleich von Textstellen</translation>
    </message>
    <message>
        <source>a whole comment</source>
        <translation>ein ganzer Kommentar</translation>
    </message>
    <message>
        <source>what is not in the text</source>
        <translation>was nicht im Text steht</translation>
    </message>
    <message>
        <source>anything</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>key %1</source>
        <translation>Taste %1</translation>
    </message>
    <message numerus="yes">
        <source>used %n time(s)</source>
        <translation>
            <numerusform>%n-mal verwendet</numerusform>
            <numerusform>%n-mal verwendet</numerusform>
        </translation>
    </message>
    <message>
        <source>Include</source>
        <translation>Einschließen</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Ausschließen</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>%1: now %2</source>
        <translation>%1: jetzt %2</translation>
    </message>
    <message>
        <source>No longer used</source>
        <translation>Nicht mehr in Gebrauch</translation>
    </message>
    <message>
        <source>version %1 of %2</source>
        <translation>Version %1 von %2</translation>
    </message>
    <message>
        <source>version 1, as the project began</source>
        <translation>Version 1, wie das Projekt begann</translation>
    </message>
    <message>
        <source>Stance targets</source>
        <translation>Haltungsziele</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s)</source>
        <translation>
            <numerusform>%n Code</numerusform>
            <numerusform>%n Codes</numerusform>
        </translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>Codebuch</translation>
    </message>
    <message>
        <source>Codebook of %1</source>
        <translation>Codebuch von %1</translation>
    </message>
</context>
<context>
    <name>CodebookEdits</name>
    <message>
        <source>There is no such code in the codebook.</source>
        <translation>Diesen Code gibt es nicht im Codebuch.</translation>
    </message>
    <message>
        <source>“%1” must be in a group, or at the top.</source>
        <translation>„%1“ muss in einer Gruppe oder ganz oben liegen.</translation>
    </message>
    <message>
        <source>“%1” cannot be inside itself. Choose another group.</source>
        <translation>„%1“ kann nicht in sich selbst liegen. Eine andere Gruppe auswählen.</translation>
    </message>
    <message>
        <source>The group “%1” is retired. Choose another.</source>
        <translation>Die Gruppe „%1“ ist stillgelegt. Eine andere auswählen.</translation>
    </message>
    <message>
        <source>“%1” is no key: a key is one character.</source>
        <translation>„%1“ ist keine Taste: Eine Taste ist ein einzelnes Zeichen.</translation>
    </message>
    <message>
        <source>The key %1 is already that of “%2”. Choose another.</source>
        <translation>Die Taste %1 gehört schon zu „%2“. Eine andere auswählen.</translation>
    </message>
    <message>
        <source>A code needs a name.</source>
        <translation>Ein Code braucht einen Namen.</translation>
    </message>
    <message>
        <source>“%1” is already there. Choose another name.</source>
        <translation>„%1“ ist schon vorhanden. Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>Rename code “%1” to “%2”</source>
        <translation>Code „%1“ in „%2“ umbenennen</translation>
    </message>
    <message>
        <source>Move code “%1”</source>
        <translation>Code „%1“ verschieben</translation>
    </message>
    <message>
        <source>Bring back code “%1”</source>
        <translation>Code „%1“ wieder in Gebrauch nehmen</translation>
    </message>
    <message>
        <source>Recolour code “%1”</source>
        <translation>Code „%1“ umfärben</translation>
    </message>
    <message>
        <source>Key of code “%1”</source>
        <translation>Taste von Code „%1“</translation>
    </message>
    <message>
        <source>Redefine code “%1”</source>
        <translation>Code „%1“ neu definieren</translation>
    </message>
    <message>
        <source>Add code “%1”</source>
        <translation>Code „%1“ hinzufügen</translation>
    </message>
    <message>
        <source>“%1” cannot become another kind of entry. Add a new one.</source>
        <translation>„%1“ kann keine andere Art von Eintrag werden. Einen neuen hinzufügen.</translation>
    </message>
    <message>
        <source>“%1” cannot go on as “%2”: choose another code of its kind that is in use.</source>
        <translation>„%1“ kann nicht als „%2“ weitergeführt werden: einen anderen Code derselben Art auswählen, der in Gebrauch ist.</translation>
    </message>
    <message>
        <source>“%1” cannot go on as “%2”: one is for passages, the other for whole comments.</source>
        <translation>„%1“ kann nicht als „%2“ weitergeführt werden: Der eine ist für Textstellen, der andere für ganze Kommentare.</translation>
    </message>
    <message>
        <source>Retire code “%1”</source>
        <translation>Code „%1“ stilllegen</translation>
    </message>
    <message>
        <source>Retire code “%1” into “%2”</source>
        <translation>Code „%1“ zugunsten von „%2“ stilllegen</translation>
    </message>
    <message>
        <source>Take an example for code “%1”</source>
        <translation>Beispiel für Code „%1“ übernehmen</translation>
    </message>
    <message>
        <source>Load the codebook %1</source>
        <translation>Codebuch %1 laden</translation>
    </message>
    <message>
        <source>“%1” is a %2 here and a %3 in %4. Give it another name there.</source>
        <translation>„%1“ ist hier als %2 und in %4 als %3 eingetragen. Dort einen anderen Namen vergeben.</translation>
    </message>
</context>
<context>
    <name>CodebookFormat</name>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>REFI-QDA codebook</source>
        <translation>REFI-QDA-Codebuch</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
</context>
<context>
    <name>CodebookHistory</name>
    <message>
        <source>definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>what to include</source>
        <translation>Einschluss</translation>
    </message>
    <message>
        <source>what to exclude</source>
        <translation>Ausschluss</translation>
    </message>
    <message>
        <source>examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>line pattern</source>
        <translation>Linienmuster</translation>
    </message>
    <message>
        <source>what it applies to</source>
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>one or many</source>
        <translation>einer oder mehrere</translation>
    </message>
    <message>
        <source>required</source>
        <translation>erforderlich</translation>
    </message>
    <message>
        <source>towards a target</source>
        <translation>gegenüber einem Ziel</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>gezählt</translation>
    </message>
    <message>
        <source>allowed ends</source>
        <translation>erlaubte Enden</translation>
    </message>
    <message>
        <source>“%1” was added.</source>
        <translation>„%1“ wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>“%1” is not there any more.</source>
        <translation>„%1“ ist nicht mehr vorhanden.</translation>
    </message>
    <message>
        <source>“%1” was retired.</source>
        <translation>„%1“ wurde stillgelegt.</translation>
    </message>
    <message>
        <source>“%1” was merged into “%2”.</source>
        <translation>„%1“ wurde mit „%2“ zusammengeführt.</translation>
    </message>
    <message>
        <source>“%1” was brought back.</source>
        <translation>„%1“ wurde wieder in Gebrauch genommen.</translation>
    </message>
    <message>
        <source>“%1” was renamed to “%2”.</source>
        <translation>„%1“ wurde in „%2“ umbenannt.</translation>
    </message>
    <message>
        <source>“%1” was moved from %2 to %3.</source>
        <translation>„%1“ wurde von %2 nach %3 verschoben.</translation>
    </message>
    <message>
        <source>the top</source>
        <translation>ganz oben</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>“%1” has another place among its neighbours.</source>
        <translation>„%1“ hat einen anderen Platz unter seinen Nachbarn.</translation>
    </message>
    <message>
        <source>“%1” has no key any more.</source>
        <translation>„%1“ hat keine Taste mehr.</translation>
    </message>
    <message>
        <source>“%1” has the key %2.</source>
        <translation>„%1“ hat die Taste %2.</translation>
    </message>
    <message>
        <source>“%1” has the key %2 instead of %3.</source>
        <translation>„%1“ hat die Taste %2 statt %3.</translation>
    </message>
    <message>
        <source>“%1”, %2: “%3” became “%4”.</source>
        <translation>„%1“, %2: Aus „%3“ wurde „%4“.</translation>
    </message>
</context>
<context>
    <name>CodebookPdf</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>The codebook could not be written to %1: %2.</source>
        <translation>Das Codebuch konnte nicht nach %1 geschrieben werden: %2.</translation>
    </message>
</context>
<context>
    <name>CodedDocuments</name>
    <message>
        <source>It lies on no text of one post: %1–%2.</source>
        <translation>Es liegt auf keinem Text eines einzelnen Beitrags: %1–%2.</translation>
    </message>
    <message>
        <source>It is left out.</source>
        <translation>Es wird weggelassen.</translation>
    </message>
    <message>
        <source>It names something that is not there.</source>
        <translation>Es nennt etwas, das nicht da ist.</translation>
    </message>
    <message>
        <source>Its text is not the one that was exported.</source>
        <translation>Sein Text ist nicht der, der exportiert wurde.</translation>
    </message>
    <message>
        <source>It is taken as one article.</source>
        <translation>Er wird als ein Artikel übernommen.</translation>
    </message>
</context>
<context>
    <name>Coding</name>
    <message>
        <source>There is no such code in the codebook. Choose one of its codes.</source>
        <translation>Diesen Code gibt es nicht im Codebuch. Einen seiner Codes auswählen.</translation>
    </message>
    <message>
        <source>“%1” is retired. Choose another code.</source>
        <translation>„%1“ ist stillgelegt. Einen anderen Code auswählen.</translation>
    </message>
    <message>
        <source>“%1” is retired. Use “%2”.</source>
        <translation>„%1“ ist stillgelegt. „%2“ verwenden.</translation>
    </message>
    <message>
        <source>“%1” is for whole comments. Leave out start and end.</source>
        <translation>„%1“ ist für ganze Kommentare. start und end weglassen.</translation>
    </message>
    <message>
        <source>“%1” is for passages. Select one first.</source>
        <translation>„%1“ ist für Textstellen. Zuerst eine markieren.</translation>
    </message>
    <message>
        <source>“%1” has no target. Leave it out.</source>
        <translation>„%1“ hat kein Ziel. Es weglassen.</translation>
    </message>
    <message>
        <source>There is no such target in the codebook. Add it, or choose another.</source>
        <translation>Dieses Ziel gibt es nicht im Codebuch. Es hinzufügen oder ein anderes auswählen.</translation>
    </message>
    <message>
        <source>Certainty is 1, 2, 3 or nothing, not %1.</source>
        <translation>Die Sicherheit ist 1, 2, 3 oder leer, nicht %1.</translation>
    </message>
    <message>
        <source>There is no such post in the project.</source>
        <translation>Diesen Beitrag gibt es nicht im Projekt.</translation>
    </message>
    <message>
        <source>There is no such annotation in the project.</source>
        <translation>Diese Annotation gibt es nicht im Projekt.</translation>
    </message>
    <message>
        <source>The annotation is another coder&apos;s: only who made it may change or remove it.</source>
        <translation>Die Annotation gehört einer anderen Person: Nur wer sie erstellt hat, darf sie ändern oder entfernen.</translation>
    </message>
    <message>
        <source>The passage from %1 to %2 is empty. Its end must be after its start.</source>
        <translation>Die Textstelle von %1 bis %2 ist leer. Ihr Ende muss nach dem Anfang liegen.</translation>
    </message>
    <message>
        <source>The passage from %1 to %2 leaves the text, which has %3 characters.</source>
        <translation>Die Textstelle von %1 bis %2 reicht über den Text hinaus, der %3 Zeichen hat.</translation>
    </message>
    <message>
        <source>The annotation is on the whole comment: a passage needs both a start and an end.</source>
        <translation>Die Annotation gilt dem ganzen Kommentar: Eine Textstelle braucht Anfang und Ende.</translation>
    </message>
    <message>
        <source>“%1” is already there. Remove it first.</source>
        <translation>„%1“ ist schon vorhanden. Zuerst entfernen.</translation>
    </message>
    <message>
        <source>There is no such memo in the project any more.</source>
        <translation>Dieses Memo gibt es nicht mehr im Projekt.</translation>
    </message>
    <message>
        <source>This memo is another coder&apos;s: only they change it.</source>
        <translation>Dieses Memo gehört einer anderen Person: Nur sie ändert es.</translation>
    </message>
    <message>
        <source>a passage coded “%1”</source>
        <translation>eine mit „%1“ codierte Textstelle</translation>
    </message>
    <message>
        <source>a whole comment</source>
        <translation>ein ganzer Kommentar</translation>
    </message>
    <message>
        <source>something that is not in the text</source>
        <translation>etwas, das nicht im Text steht</translation>
    </message>
    <message>
        <source>A relation joins one&apos;s own annotations or comments: this annotation is another coder&apos;s.</source>
        <translation>Eine Beziehung verbindet eigene Annotationen oder Kommentare: Diese Annotation gehört einer anderen Person.</translation>
    </message>
    <message>
        <source>There is no such relation type in the codebook. Choose one of its types.</source>
        <translation>Diesen Beziehungstyp gibt es nicht im Codebuch. Einen seiner Typen auswählen.</translation>
    </message>
    <message>
        <source>A relation starts at an annotation or a comment. Choose one.</source>
        <translation>Eine Beziehung beginnt an einer Annotation oder einem Kommentar. Etwas davon auswählen.</translation>
    </message>
    <message>
        <source>Both ends of the relation are the same. Choose another target.</source>
        <translation>Beide Enden der Beziehung sind gleich. Ein anderes Ziel auswählen.</translation>
    </message>
    <message>
        <source>“%1” cannot start at %2.</source>
        <translation>Hier kann „%1“ nicht beginnen: %2.</translation>
    </message>
    <message>
        <source>“%1” cannot point at %2.</source>
        <translation>Hierauf kann „%1“ nicht zeigen: %2.</translation>
    </message>
    <message>
        <source>There is no such relation in the project.</source>
        <translation>Diese Beziehung gibt es nicht im Projekt.</translation>
    </message>
    <message>
        <source>The relation is another coder&apos;s: only who made it may change or remove it.</source>
        <translation>Die Beziehung gehört einer anderen Person: Nur wer sie erstellt hat, darf sie ändern oder entfernen.</translation>
    </message>
    <message>
        <source>The same relation is already there.</source>
        <translation>Dieselbe Beziehung ist schon vorhanden.</translation>
    </message>
    <message>
        <source>Allow quoting of %1</source>
        <translation>Zitieren erlauben: %1</translation>
    </message>
    <message>
        <source>%1 marked it “Do not quote”, and only who did may take that away.</source>
        <translation>%1 hat es mit „Nicht zitieren“ markiert; nur wer das tat, darf es zurücknehmen.</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Jemand anderes</translation>
    </message>
    <message>
        <source>Do not quote %1</source>
        <translation>Nicht zitieren: %1</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>New project…</source>
        <translation>Neues Projekt …</translation>
    </message>
    <message>
        <source>Open a project…</source>
        <translation>Projekt öffnen …</translation>
    </message>
    <message>
        <source>Try the sample thread</source>
        <translation>Beispielthread ausprobieren</translation>
    </message>
    <message>
        <source>Import an article and its comments…</source>
        <translation>Artikel mit Kommentaren importieren …</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Kopie speichern …</translation>
    </message>
    <message>
        <source>Close the project</source>
        <translation>Projekt schließen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy with reference</source>
        <translation>Mit Quellenangabe kopieren</translation>
    </message>
    <message>
        <source>Paste a copied thread</source>
        <translation>Kopierten Thread einfügen</translation>
    </message>
    <message>
        <source>Find in the thread, again: in the project</source>
        <translation>Im Thread suchen, nochmals: im Projekt</translation>
    </message>
    <message>
        <source>Search all threads</source>
        <translation>Alle Threads durchsuchen</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Weitersuchen</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Rückwärts suchen</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Codieren</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>Codebuch</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>All memos and questions</source>
        <translation>Alle Memos und Fragen</translation>
    </message>
    <message>
        <source>Coding guidelines</source>
        <translation>Codierleitfaden</translation>
    </message>
    <message>
        <source>History of this annotation or comment</source>
        <translation>Verlauf dieser Annotation oder dieses Kommentars</translation>
    </message>
    <message>
        <source>Find any code, action or post</source>
        <translation>Code, Aktion oder Beitrag finden</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Text größer</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Text kleiner</translation>
    </message>
    <message>
        <source>Text at 100 %</source>
        <translation>Text auf 100 %</translation>
    </message>
    <message>
        <source>Unfold the replies</source>
        <translation>Antworten aufklappen</translation>
    </message>
    <message>
        <source>Fold the replies</source>
        <translation>Antworten zuklappen</translation>
    </message>
    <message>
        <source>Unfold all below</source>
        <translation>Alles darunter aufklappen</translation>
    </message>
    <message>
        <source>Show all coders&apos; annotations</source>
        <translation>Annotationen aller Codierenden anzeigen</translation>
    </message>
    <message>
        <source>Blind: show only my own work</source>
        <translation>Blind: nur die eigene Arbeit anzeigen</translation>
    </message>
    <message>
        <source>Show only some codes in the text…</source>
        <translation>Nur einige Codes im Text anzeigen …</translation>
    </message>
    <message>
        <source>Show all codes in the text</source>
        <translation>Alle Codes im Text anzeigen</translation>
    </message>
    <message>
        <source>Whole thread, or ancestors only</source>
        <translation>Ganzer Thread oder nur Vorgänger</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Voriger Bereich</translation>
    </message>
    <message>
        <source>Show or hide the docks</source>
        <translation>Seitenleisten ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Next to do</source>
        <translation>Nächster offener Kommentar</translation>
    </message>
    <message>
        <source>Last place</source>
        <translation>Letzte Stelle</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>Wieder vorwärts</translation>
    </message>
    <message>
        <source>Next post</source>
        <translation>Nächster Beitrag</translation>
    </message>
    <message>
        <source>Previous post</source>
        <translation>Voriger Beitrag</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Elternbeitrag</translation>
    </message>
    <message>
        <source>First reply</source>
        <translation>Erste Antwort</translation>
    </message>
    <message>
        <source>Next answer to the same post</source>
        <translation>Nächste Antwort auf denselben Beitrag</translation>
    </message>
    <message>
        <source>Previous answer to the same post</source>
        <translation>Vorige Antwort auf denselben Beitrag</translation>
    </message>
    <message>
        <source>Next by the same author</source>
        <translation>Nächster Beitrag derselben Person</translation>
    </message>
    <message>
        <source>Previous by the same author</source>
        <translation>Voriger Beitrag derselben Person</translation>
    </message>
    <message>
        <source>Next annotation</source>
        <translation>Nächste Annotation</translation>
    </message>
    <message>
        <source>Previous annotation</source>
        <translation>Vorige Annotation</translation>
    </message>
    <message>
        <source>Other end of the relation</source>
        <translation>Anderes Ende der Beziehung</translation>
    </message>
    <message>
        <source>Next thread</source>
        <translation>Nächster Thread</translation>
    </message>
    <message>
        <source>Previous thread</source>
        <translation>Voriger Thread</translation>
    </message>
    <message>
        <source>Find a code</source>
        <translation>Code finden</translation>
    </message>
    <message>
        <source>Repeat the last code</source>
        <translation>Letzten Code wiederholen</translation>
    </message>
    <message>
        <source>New code from the selected words</source>
        <translation>Neuer Code aus den markierten Wörtern</translation>
    </message>
    <message>
        <source>Select the sentence, then one more</source>
        <translation>Satz markieren, dann einen weiteren</translation>
    </message>
    <message>
        <source>Select one sentence less</source>
        <translation>Einen Satz weniger markieren</translation>
    </message>
    <message>
        <source>Next stance target</source>
        <translation>Nächstes Haltungsziel</translation>
    </message>
    <message>
        <source>New stance target…</source>
        <translation>Neues Haltungsziel …</translation>
    </message>
    <message>
        <source>Relate</source>
        <translation>Beziehung ziehen</translation>
    </message>
    <message>
        <source>Move the edges</source>
        <translation>Grenzen verschieben</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Memo</translation>
    </message>
    <message>
        <source>Memo is a question for the team</source>
        <translation>Memo ist eine Frage an das Team</translation>
    </message>
    <message>
        <source>Memo on the current code</source>
        <translation>Memo zum aktuellen Code</translation>
    </message>
    <message>
        <source>Memo on the thread</source>
        <translation>Memo zum Thread</translation>
    </message>
    <message>
        <source>Memo on the project</source>
        <translation>Memo zum Projekt</translation>
    </message>
    <message>
        <source>Certainty: next of 3 levels</source>
        <translation>Sicherheit: nächste von 3 Stufen</translation>
    </message>
    <message>
        <source>Next of overlapping annotations</source>
        <translation>Nächste der überlappenden Annotationen</translation>
    </message>
    <message>
        <source>Edit in the dock</source>
        <translation>In der Seitenleiste bearbeiten</translation>
    </message>
    <message>
        <source>Take the passage as an example of its code</source>
        <translation>Textstelle als Beispiel ihres Codes übernehmen</translation>
    </message>
    <message>
        <source>Remove the annotation</source>
        <translation>Annotation entfernen</translation>
    </message>
    <message>
        <source>Done, and go to the next to do</source>
        <translation>Erledigt, weiter zum nächsten offenen</translation>
    </message>
    <message>
        <source>Nothing to code here, and go on</source>
        <translation>Hier nichts zu codieren, weiter</translation>
    </message>
    <message>
        <source>Skip, and go on</source>
        <translation>Überspringen, weiter</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Unsicher</translation>
    </message>
    <message>
        <source>To do again</source>
        <translation>Wieder offen</translation>
    </message>
    <message>
        <source>Add a code to the codebook</source>
        <translation>Code zum Codebuch hinzufügen</translation>
    </message>
    <message>
        <source>Add a group of codes</source>
        <translation>Gruppe von Codes hinzufügen</translation>
    </message>
    <message>
        <source>Add a relation type</source>
        <translation>Beziehungstyp hinzufügen</translation>
    </message>
    <message>
        <source>Add a stance target</source>
        <translation>Haltungsziel hinzufügen</translation>
    </message>
    <message>
        <source>Move the code up</source>
        <translation>Code nach oben</translation>
    </message>
    <message>
        <source>Move the code down</source>
        <translation>Code nach unten</translation>
    </message>
    <message>
        <source>Merge the code into another…</source>
        <translation>Code mit einem anderen zusammenführen …</translation>
    </message>
    <message>
        <source>Split the code…</source>
        <translation>Code aufteilen …</translation>
    </message>
    <message>
        <source>Recode passages of the code…</source>
        <translation>Textstellen des Codes umcodieren …</translation>
    </message>
    <message>
        <source>Retire the code, or bring it back…</source>
        <translation>Code stilllegen oder zurückholen …</translation>
    </message>
    <message>
        <source>Versions of the codebook, and what differs</source>
        <translation>Versionen des Codebuchs und ihre Unterschiede</translation>
    </message>
    <message>
        <source>Load codes from a file…</source>
        <translation>Codes aus einer Datei laden …</translation>
    </message>
    <message>
        <source>Save or print the codebook…</source>
        <translation>Codebuch speichern oder drucken …</translation>
    </message>
    <message>
        <source>Who codes…</source>
        <translation>Wer codiert …</translation>
    </message>
    <message>
        <source>Rounds…</source>
        <translation>Runden …</translation>
    </message>
    <message>
        <source>Colours as the system</source>
        <translation>Farben wie im System</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Helle Farben</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Dunkle Farben</translation>
    </message>
    <message>
        <source>Single keys in the Reader</source>
        <translation>Einzeltasten in der Leseansicht</translation>
    </message>
    <message>
        <source>All keys on one sheet</source>
        <translation>Alle Tasten auf einem Blatt</translation>
    </message>
    <message>
        <source>About Rejoinder</source>
        <translation>Über Rejoinder</translation>
    </message>
    <message>
        <source>Export tables, or a copy to read…</source>
        <translation>Tabellen oder eine Lesefassung exportieren …</translation>
    </message>
    <message>
        <source>Print the thread…</source>
        <translation>Thread drucken …</translation>
    </message>
    <message>
        <source>Another window on this project</source>
        <translation>Weiteres Fenster für dieses Projekt</translation>
    </message>
    <message>
        <source>Next unsure</source>
        <translation>Nächster unsicherer Beitrag</translation>
    </message>
    <message>
        <source>Select the paragraph, then one more</source>
        <translation>Absatz markieren, dann einen weiteren</translation>
    </message>
    <message>
        <source>Select the whole text of the post</source>
        <translation>Ganzen Text des Beitrags markieren</translation>
    </message>
    <message>
        <source>Another code in place of this one</source>
        <translation>Diesen Code durch einen anderen ersetzen</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Hoher Kontrast, hell</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Hoher Kontrast, dunkel</translation>
    </message>
    <message>
        <source>All settings and keys…</source>
        <translation>Alle Einstellungen und Tasten …</translation>
    </message>
    <message>
        <source>Practise on the sample</source>
        <translation>Am Beispiel üben</translation>
    </message>
    <message>
        <source>A first coding, step by step</source>
        <translation>Erstes Codieren, Schritt für Schritt</translation>
    </message>
    <message>
        <source>The parent’s text above, again: further up</source>
        <translation>Elternbeitrag einblenden, nochmals: weiter oben</translation>
    </message>
    <message>
        <source>Details of the annotation here</source>
        <translation>Details der Annotation hier</translation>
    </message>
    <message>
        <source>Where the quotation comes from</source>
        <translation>Herkunft des Zitats</translation>
    </message>
    <message>
        <source>Assign, and hand out copies…</source>
        <translation>Zuweisen und Kopien austeilen …</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Übereinstimmung</translation>
    </message>
    <message>
        <source>Adjudicate</source>
        <translation>Schlichten</translation>
    </message>
    <message>
        <source>Next disagreement</source>
        <translation>Nächste Uneinigkeit</translation>
    </message>
    <message>
        <source>Previous disagreement</source>
        <translation>Vorige Uneinigkeit</translation>
    </message>
    <message>
        <source>Take the proposed version</source>
        <translation>Vorgeschlagene Fassung übernehmen</translation>
    </message>
    <message>
        <source>Keep several versions</source>
        <translation>Mehrere Fassungen behalten</translation>
    </message>
    <message>
        <source>Edit the proposed version, then take it</source>
        <translation>Vorgeschlagene Fassung bearbeiten, dann übernehmen</translation>
    </message>
    <message>
        <source>Agree something new</source>
        <translation>Etwas Neues vereinbaren</translation>
    </message>
    <message>
        <source>Reject all versions</source>
        <translation>Alle Fassungen ablehnen</translation>
    </message>
    <message>
        <source>Agreed: nothing here</source>
        <translation>Einigung: hier nichts</translation>
    </message>
    <message>
        <source>Decide the case later</source>
        <translation>Fall später entscheiden</translation>
    </message>
    <message>
        <source>Next reason</source>
        <translation>Nächster Grund</translation>
    </message>
    <message>
        <source>Accept all cases in which coders agree</source>
        <translation>Alle Fälle annehmen, in denen Einigkeit besteht</translation>
    </message>
    <message>
        <source>Hide the names of coders</source>
        <translation>Namen der Codierenden verbergen</translation>
    </message>
    <message>
        <source>Save a copy with pseudonyms…</source>
        <translation>Kopie mit Pseudonymen speichern …</translation>
    </message>
    <message>
        <source>Do not quote this post, or allow it again</source>
        <translation>Diesen Beitrag nicht zitieren, oder wieder erlauben</translation>
    </message>
    <message>
        <source>Note on the decision</source>
        <translation>Notiz zur Entscheidung</translation>
    </message>
    <message>
        <source>Next case</source>
        <translation>Nächster Fall</translation>
    </message>
    <message>
        <source>Previous case</source>
        <translation>Voriger Fall</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>There is no annotation or relation &quot;%1&quot;.</source>
        <translation>Es gibt keine Annotation oder Beziehung „%1“.</translation>
    </message>
    <message>
        <source>&quot;agreement&quot; needs a project, --table FILE or --spans FILE. See rejoinder-cli agreement --help.</source>
        <translation>„agreement“ braucht ein Projekt, --table DATEI oder --spans DATEI. Siehe rejoinder-cli agreement --help.</translation>
    </message>
    <message>
        <source>Intervals: %1 %, %2 over %3</source>
        <translation>Intervalle: %1 %, %2 über %3</translation>
    </message>
    <message>
        <source>threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>, %1 replicates, seed %2</source>
        <translation>, %1 Replikate, Startwert %2</translation>
    </message>
    <message>
        <source>(all)</source>
        <translation>(alle)</translation>
    </message>
    <message>
        <source>coders: %1</source>
        <translation>Codierende: %1</translation>
    </message>
    <message>
        <source>of %1 % of the text</source>
        <translation>an %1 % des Textes</translation>
    </message>
    <message>
        <source>the best alignment is not proven: between %1 and %2</source>
        <translation>die beste Zuordnung ist nicht bewiesen: zwischen %1 und %2</translation>
    </message>
    <message>
        <source>-o cannot be &quot;%1&quot;. Write one of these, &quot;=&quot; and a value: %2.</source>
        <translation>-o kann nicht „%1“ sein. Eines von diesen, „=“ und einen Wert schreiben: %2.</translation>
    </message>
    <message>
        <source>-o level= needs a number below 1, such as 0.95.</source>
        <translation>-o level= braucht eine Zahl unter 1, etwa 0.95.</translation>
    </message>
    <message>
        <source>-o %1= needs a number from %2 up, not &quot;%3&quot;.</source>
        <translation>-o %1= braucht eine Zahl ab %2, nicht „%3“.</translation>
    </message>
    <message>
        <source>-o %1= cannot be &quot;%2&quot;. Choose one of: %3.</source>
        <translation>-o %1= kann nicht „%2“ sein. Eines auswählen von: %3.</translation>
    </message>
    <message>
        <source>The measure %1 has no metric &quot;%2&quot;. Choose one of: %3.</source>
        <translation>Das Maß %1 hat keine Metrik „%2“. Eine auswählen von: %3.</translation>
    </message>
    <message>
        <source>%1 cannot be compared by the metric %2: %3. Choose another metric, or mend the labels.</source>
        <translation>%1 lässt sich mit der Metrik %2 nicht vergleichen: %3. Eine andere Metrik auswählen oder die Werte berichtigen.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 lässt sich nicht lesen: %2.</translation>
    </message>
    <message>
        <source>The measure %1 does not compare a table of labels. See --spans, or give a project.</source>
        <translation>Das Maß %1 vergleicht keine Tabelle von Codes. Siehe --spans, oder ein Projekt angeben.</translation>
    </message>
    <message>
        <source>The measure %1 does not compare the level &quot;%2&quot;.</source>
        <translation>Das Maß %1 vergleicht die Ebene „%2“ nicht.</translation>
    </message>
    <message>
        <source>-o overlap= cannot be &quot;%1&quot;. Write exact, any or a share such as 0.5.</source>
        <translation>-o overlap= kann nicht „%1“ sein. exact, any oder einen Anteil wie 0.5 schreiben.</translation>
    </message>
    <message>
        <source>The measure %1 does not compare spans. See --table, or give a project.</source>
        <translation>Das Maß %1 vergleicht keine Textstellen. Siehe --table, oder ein Projekt angeben.</translation>
    </message>
    <message>
        <source>-o match= cannot be &quot;%1&quot;. Write exact, overlap or a share such as 0.5.</source>
        <translation>-o match= kann nicht „%1“ sein. exact, overlap oder einen Anteil wie 0.5 schreiben.</translation>
    </message>
    <message>
        <source>-o reference= names no coder: &quot;%1&quot;.</source>
        <translation>-o reference= nennt niemanden, der codiert: „%1“.</translation>
    </message>
    <message>
        <source>-o alpha= and beta= cannot both be 0.</source>
        <translation>-o alpha= und beta= können nicht beide 0 sein.</translation>
    </message>
    <message>
        <source>--length takes a number above 0, not &quot;%1&quot;.</source>
        <translation>--length nimmt eine Zahl über 0, nicht „%1“.</translation>
    </message>
    <message>
        <source>%1 cannot be &quot;%2&quot;. Choose one of: %3.</source>
        <translation>%1 kann nicht „%2“ sein. Eines auswählen von: %3.</translation>
    </message>
    <message>
        <source>%1 is no option of &quot;%2&quot;. See rejoinder-cli %2 --help.</source>
        <translation>%1 ist keine Option von „%2“. Siehe rejoinder-cli %2 --help.</translation>
    </message>
    <message>
        <source>%1 was given twice. Give it once.</source>
        <translation>%1 steht zweimal da. Einmal genügt.</translation>
    </message>
    <message>
        <source>%1 takes no value. Leave out what follows the equals sign.</source>
        <translation>%1 nimmt keinen Wert. Weglassen, was auf das Gleichheitszeichen folgt.</translation>
    </message>
    <message>
        <source>%1 needs a value: %1 %2.</source>
        <translation>%1 braucht einen Wert: %1 %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs %2. See rejoinder-cli %1 --help.</source>
        <translation>„%1“ braucht %2. Siehe rejoinder-cli %1 --help.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not know what to do with &quot;%2&quot;. See rejoinder-cli %1 --help.</source>
        <translation>„%1“ kann mit „%2“ nichts anfangen. Siehe rejoinder-cli %1 --help.</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from %2, not &quot;%3&quot;.</source>
        <translation>--%1 nimmt eine ganze Zahl ab %2, nicht „%3“.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time. Write 2026-03-04, 2026-03-04T05:06:07Z, or the number of a step.</source>
        <translation>„%1“ ist kein Zeitpunkt. 2026-03-04, 2026-03-04T05:06:07Z oder die Nummer eines Schritts schreiben.</translation>
    </message>
    <message>
        <source>There is no annotation &quot;%1&quot; in the project.</source>
        <translation>Im Projekt gibt es keine Annotation „%1“.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>version %1 of %2</source>
        <translation>Version %1 von %2</translation>
    </message>
    <message>
        <source>  (retired)</source>
        <translation>  (stillgelegt)</translation>
    </message>
    <message>
        <source>  (retired: %1)</source>
        <translation>  (stillgelegt: %1)</translation>
    </message>
    <message>
        <source>%1 is there already and is left as it is. Choose another name, or --force.</source>
        <translation>%1 ist schon vorhanden und bleibt, wie es ist. Einen anderen Namen wählen oder --force angeben.</translation>
    </message>
    <message>
        <source>A second time belongs to --diff.</source>
        <translation>Ein zweiter Zeitpunkt gehört zu --diff.</translation>
    </message>
    <message>
        <source>The line is no JSON object.</source>
        <translation>Die Zeile ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>The line is no JSON: %1.</source>
        <translation>Die Zeile ist kein JSON: %1.</translation>
    </message>
    <message>
        <source>(not in the source)</source>
        <translation>(nicht in der Quelle)</translation>
    </message>
    <message>
        <source>(anonymous)</source>
        <translation>(anonym)</translation>
    </message>
    <message>
        <source>reads, writes</source>
        <translation>liest, schreibt</translation>
    </message>
    <message>
        <source>reads</source>
        <translation>liest</translation>
    </message>
    <message>
        <source>writes</source>
        <translation>schreibt</translation>
    </message>
    <message>
        <source>&quot;export&quot; needs --%1. See rejoinder-cli export --help.</source>
        <translation>„export“ braucht --%1. Siehe rejoinder-cli export --help.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no format that can be written. See rejoinder-cli formats.</source>
        <translation>„%1“ ist kein Format, das geschrieben werden kann. Siehe rejoinder-cli formats.</translation>
    </message>
    <message>
        <source>This format makes a folder, which standard output cannot hold. Name a path.</source>
        <translation>Dieses Format ergibt einen Ordner, und der passt nicht in die Standardausgabe. Einen Pfad nennen.</translation>
    </message>
    <message>
        <source>Rejoinder codes threads of comments. Everything the window does to a project, a script does here.</source>
        <translation>Rejoinder codiert Threads von Kommentaren. Alles, was das Fenster mit einem Projekt tut, tut hier ein Skript.</translation>
    </message>
    <message>
        <source>Usage: rejoinder-cli COMMAND PROJECT …</source>
        <translation>Aufruf: rejoinder-cli BEFEHL PROJEKT …</translation>
    </message>
    <message>
        <source>rejoinder-cli COMMAND --help tells more of one, --version the version. &quot;-&quot; is standard input or output. The exit status is 0 when it is done, 1 when it failed (one sentence on standard error, the project as it was), 2 for wrong usage.</source>
        <translation>rejoinder-cli BEFEHL --help sagt mehr zu einem Befehl, --version nennt die Version. „-“ ist die Standardeingabe oder -ausgabe. Der Rückgabewert ist 0, wenn es getan ist, 1, wenn es misslang (ein Satz auf der Fehlerausgabe, das Projekt wie zuvor), und 2 bei falschem Aufruf.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Aufruf: %1</translation>
    </message>
    <message>
        <source>Print this help.</source>
        <translation>Gibt diese Hilfe aus.</translation>
    </message>
    <message>
        <source>--to and --count say the same in two ways. Give one.</source>
        <translation>--to und --count sagen dasselbe auf zwei Arten. Eines davon angeben.</translation>
    </message>
    <message>
        <source>      %1, %2: %3 -&gt; %4</source>
        <translation>      %1, %2: %3 -&gt; %4</translation>
    </message>
    <message>
        <source>(all groups)</source>
        <translation>(alle Gruppen)</translation>
    </message>
    <message>
        <source>There is no round &quot;%1&quot;. See rejoinder-cli rounds.</source>
        <translation>Es gibt keine Runde „%1“. Siehe rejoinder-cli rounds.</translation>
    </message>
    <message>
        <source>Steps undone: %1.</source>
        <translation>Rückgängig gemachte Schritte: %1.</translation>
    </message>
    <message>
        <source>Steps done again: %1.</source>
        <translation>Wiederholte Schritte: %1.</translation>
    </message>
    <message>
        <source> (from a merge)</source>
        <translation> (aus einer Zusammenführung)</translation>
    </message>
    <message>
        <source> (undone)</source>
        <translation> (rückgängig gemacht)</translation>
    </message>
    <message>
        <source>--new and --go name two rounds. Give one.</source>
        <translation>--new und --go nennen zwei Runden. Eine davon angeben.</translation>
    </message>
    <message>
        <source>--groups says what is coded in a new round. Give --new as well.</source>
        <translation>--groups sagt, was in einer neuen Runde codiert wird. Auch --new angeben.</translation>
    </message>
    <message>
        <source>format: %1, threads: %2, posts: %3, placeholders: %4</source>
        <translation>Format: %1, Threads: %2, Beiträge: %3, Platzhalter: %4</translation>
    </message>
    <message>
        <source>threads that were there already: %1</source>
        <translation>Threads, die schon vorhanden waren: %1</translation>
    </message>
    <message>
        <source>rows of coders: %1</source>
        <translation>Zeilen von Codierenden: %1</translation>
    </message>
    <message>
        <source>%1 may answer %2 (%3 %): %4</source>
        <translation>%1 antwortet vielleicht auf %2 (%3 %): %4</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no format that can be read. See rejoinder-cli formats.</source>
        <translation>„%1“ ist kein Format, das gelesen werden kann. Siehe rejoinder-cli formats.</translation>
    </message>
    <message>
        <source>Standard input cannot be kept aside in %1. Free some space there.</source>
        <translation>Die Standardeingabe lässt sich nicht in %1 zwischenspeichern. Dort Platz schaffen.</translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation>Standardeingabe</translation>
    </message>
    <message>
        <source>Which command? See rejoinder-cli --help.</source>
        <translation>Welcher Befehl? Siehe rejoinder-cli --help.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no command. See rejoinder-cli --help.</source>
        <translation>„%1“ ist kein Befehl. Siehe rejoinder-cli --help.</translation>
    </message>
    <message>
        <source>There is not enough memory for this. Close other programs, or work on a smaller project.</source>
        <translation>Dafür reicht der Arbeitsspeicher nicht. Andere Programme schließen oder mit einem kleineren Projekt arbeiten.</translation>
    </message>
    <message>
        <source>codes threads of comments by script</source>
        <translation>codiert Threads von Kommentaren per Skript</translation>
    </message>
    <message>
        <source>Everything that Rejoinder&apos;s window does to a project, a script does here. Results go to standard output, warnings to standard error; &quot;-&quot; is standard input or output.</source>
        <translation>Alles, was Rejoinders Fenster mit einem Projekt tut, tut hier ein Skript. Ergebnisse gehen an die Standardausgabe, Warnungen an die Fehlerausgabe; „-“ ist die Standardeingabe oder -ausgabe.</translation>
    </message>
    <message>
        <source>0: it is done. 1: it failed, one sentence on standard error says why, and the project is as it was. 2: wrong usage.</source>
        <translation>0: Es ist getan. 1: Es misslang, ein Satz auf der Fehlerausgabe sagt warum, und das Projekt ist wie zuvor. 2: falscher Aufruf.</translation>
    </message>
    <message>
        <source>threads: %1, posts: %2</source>
        <translation>Threads: %1, Beiträge: %2</translation>
    </message>
    <message>
        <source>added: %1, changed: %2, removed: %3, same: %4</source>
        <translation>hinzugefügt: %1, geändert: %2, entfernt: %3, gleich: %4</translation>
    </message>
    <message>
        <source>waiting for what was removed in another copy: %1</source>
        <translation>warten auf das, was in einer anderen Kopie entfernt wurde: %1</translation>
    </message>
    <message>
        <source>left out, because its text differs: %1</source>
        <translation>ausgelassen, weil der Text abweicht: %1</translation>
    </message>
    <message>
        <source>clash: %1</source>
        <translation>Konflikt: %1</translation>
    </message>
    <message>
        <source>codebook: %1</source>
        <translation>Codebuch: %1</translation>
    </message>
    <message>
        <source>No coder of this project is called &quot;%1&quot;. See rejoinder-cli stats.</source>
        <translation>In diesem Projekt codiert niemand namens „%1“. Siehe rejoinder-cli stats.</translation>
    </message>
    <message>
        <source>More than one coder is called &quot;%1&quot;. Name one by id: %2.</source>
        <translation>Mehrere, die codieren, heißen „%1“. Eine Person über ihre ID nennen: %2.</translation>
    </message>
    <message>
        <source>There is no code &quot;%1&quot;. Write its path, as &quot;Claim/Fact&quot;.</source>
        <translation>Es gibt keinen Code „%1“. Seinen Pfad schreiben, etwa „Claim/Fact“.</translation>
    </message>
    <message>
        <source>There is no thread &quot;%1&quot;. See rejoinder-cli tree.</source>
        <translation>Es gibt keinen Thread „%1“. Siehe rejoinder-cli tree.</translation>
    </message>
    <message>
        <source>Standard output cannot be written: %1.</source>
        <translation>Die Standardausgabe lässt sich nicht schreiben: %1.</translation>
    </message>
    <message>
        <source>A blind copy is one coder&apos;s. Say whose: --for NAME.</source>
        <translation>Eine Blindkopie gehört einer Person, die codiert. Sagen, wem: --for NAME.</translation>
    </message>
    <message>
        <source>threads: %1, posts: %2 (placeholders: %3), authors: %4</source>
        <translation>Threads: %1, Beiträge: %2 (Platzhalter: %3), Namen: %4</translation>
    </message>
    <message>
        <source>annotations: %1, relations: %2, memos: %3</source>
        <translation>Annotationen: %1, Beziehungen: %2, Memos: %3</translation>
    </message>
    <message>
        <source>%1  posts at depth %2</source>
        <translation>%1  Beiträge in Tiefe %2</translation>
    </message>
    <message>
        <source>%1  posts in %2</source>
        <translation>%1  Beiträge in %2</translation>
    </message>
    <message>
        <source>Left out: %1 %2.</source>
        <translation>Ausgelassen: %1 %2.</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>Alles ist in Ordnung.</translation>
    </message>
    <message>
        <source>recoded: %1, removed because the coder has one there: %2 (of another code: %3)</source>
        <translation>umcodiert: %1, entfernt, weil die Person dort schon eine hat: %2 (mit anderem Code: %3)</translation>
    </message>
    <message>
        <source>relations changed: %1, removed: %2; memos moved: %3</source>
        <translation>Beziehungen geändert: %1, entfernt: %2; Memos verschoben: %3</translation>
    </message>
    <message>
        <source>left, because the code is not for such places: %1</source>
        <translation>geblieben, weil der Code nicht für solche Stellen ist: %1</translation>
    </message>
    <message>
        <source>relations that their type no longer allows, and that stay: %1</source>
        <translation>Beziehungen, die ihr Typ nicht mehr erlaubt und die bleiben: %1</translation>
    </message>
    <message>
        <source>Say which annotations: --from, --by or --where.</source>
        <translation>Sagen, welche Annotationen: --from, --by oder --where.</translation>
    </message>
    <message>
        <source>Single threads are written as a reading copy only: --format html.</source>
        <translation>Einzelne Threads werden nur als Lesefassung geschrieben: --format html.</translation>
    </message>
    <message>
        <source>%1 has a line of more than %2 MB: it holds no actions, one a line.</source>
        <translation>%1 hat eine Zeile von mehr als %2 MB: Es enthält keine Aktionen, eine je Zeile.</translation>
    </message>
    <message>
        <source>%1  %2 in posts: %3</source>
        <translation>%1  %2 in Beiträgen: %3</translation>
    </message>
    <message>
        <source>%1 has no column &quot;%2&quot;. It needs annotation_id and code.</source>
        <translation>%1 hat keine Spalte „%2“. Nötig sind annotation_id und code.</translation>
    </message>
    <message>
        <source>%1 is empty. It needs the columns annotation_id and code.</source>
        <translation>%1 ist leer. Nötig sind die Spalten annotation_id und code.</translation>
    </message>
    <message>
        <source>In %1, &quot;%2&quot; is no annotation, or &quot;%3&quot; no code that --into names.</source>
        <translation>In %1 ist „%2“ keine Annotation oder „%3“ kein Code, den --into nennt.</translation>
    </message>
    <message>
        <source>Say into what: --into NAME=QUERY, or --into NAME with --assign FILE.</source>
        <translation>Sagen, in was: --into NAME=SUCHE, oder --into NAME mit --assign DATEI.</translation>
    </message>
    <message>
        <source>Pseudonyms: %1 authors; names replaced in texts: %2.</source>
        <translation>Pseudonyme: %1 Personen; in Texten ersetzte Namen: %2.</translation>
    </message>
    <message>
        <source>A key is for --pseudonyms. Ask for both, or for neither.</source>
        <translation>Ein Schlüssel gehört zu --pseudonyms. Beides angeben oder keines.</translation>
    </message>
    <message>
        <source>Who settled this case has a version in it.</source>
        <translation>Wer diesen Fall entschieden hat, hat selbst eine Fassung darin.</translation>
    </message>
    <message>
        <source>--tolerance is a number above 0, and 1 at most, not &quot;%1&quot;.</source>
        <translation>--tolerance ist eine Zahl über 0 und höchstens 1, nicht „%1“.</translation>
    </message>
    <message>
        <source>cases: %1, settled: %2 (taken %3, edited %4, rejected %5, nothing here %6), postponed: %7, reopened: %8, contested: %9</source>
        <translation>Fälle: %1, entschieden: %2 (übernommen %3, bearbeitet %4, abgelehnt %5, hier nichts %6), aufgeschoben: %7, wieder offen: %8, strittig: %9</translation>
    </message>
    <message>
        <source>posts compared: %1, coders&apos; posts left out, because they are not marked done: %2</source>
        <translation>verglichene Beiträge: %1, nicht als erledigt markiert und darum ausgelassen: %2</translation>
    </message>
    <message>
        <source>%1  cases: %2, overruled: %3  %4</source>
        <translation>%1  Fälle: %2, überstimmt: %3  %4</translation>
    </message>
    <message>
        <source>undefined</source>
        <translation>nicht definiert</translation>
    </message>
    <message>
        <source>%1  %2  precision %3, recall %4, F1 %5  (%6 in common, %7 agreed, %8 own)</source>
        <translation>%1  %2  Präzision %3, Trefferquote %4, F1 %5  (%6 gemeinsam, %7 vereinbart, %8 eigene)</translation>
    </message>
    <message>
        <source>accepted: %1, relations that wait for their ends: %2</source>
        <translation>angenommen: %1, Beziehungen, die auf ihre Enden warten: %2</translation>
    </message>
    <message>
        <source>--overlap takes a share such as 20%, not &quot;%1&quot;.</source>
        <translation>--overlap nimmt einen Anteil wie 20%, nicht „%1“.</translation>
    </message>
    <message>
        <source>Say what to draw: --posts N or --threads N.</source>
        <translation>Sagen, was gezogen wird: --posts N oder --threads N.</translation>
    </message>
    <message>
        <source>round: %1; drawn: %2 of %3 (assigned already: %4), shared: %5</source>
        <translation>Runde: %1; gezogen: %2 von %3 (schon zugewiesen: %4), gemeinsam: %5</translation>
    </message>
    <message>
        <source>  %1: %2 (comments: %3, shared: %4)</source>
        <translation>  %1: %2 (Kommentare: %3, gemeinsam: %4)</translation>
    </message>
    <message>
        <source>  %1: %2 of %3</source>
        <translation>  %1: %2 von %3</translation>
    </message>
    <message>
        <source>No copy &quot;%1&quot; was handed out. See rejoinder-cli copies.</source>
        <translation>Keine Kopie „%1“ wurde ausgeteilt. Siehe rejoinder-cli copies.</translation>
    </message>
    <message>
        <source>No copy was handed out.</source>
        <translation>Keine Kopie wurde ausgeteilt.</translation>
    </message>
    <message>
        <source>back since %1</source>
        <translation>zurück seit %1</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>aufgegeben</translation>
    </message>
    <message>
        <source>out</source>
        <translation>unterwegs</translation>
    </message>
    <message>
        <source>%1  %2  %3, %4: %5 comments, given %6, %7</source>
        <translation>%1  %2  %3, %4: %5 Kommentare, ausgeteilt %6, %7</translation>
    </message>
    <message>
        <source>Say who gets them: --coders A,B.</source>
        <translation>Sagen, an wen: --coders A,B.</translation>
    </message>
    <message>
        <source>--blind and --with-others say the contrary. Give one.</source>
        <translation>--blind und --with-others sagen das Gegenteil voneinander. Eines davon angeben.</translation>
    </message>
    <message>
        <source>%1 is read as: %2, %3</source>
        <translation>%1 wird gelesen als: %2, %3</translation>
    </message>
    <message>
        <source>its columns: %1</source>
        <translation>die Spalten: %1</translation>
    </message>
    <message>
        <source>kept as attributes: %1</source>
        <translation>als Attribute behalten: %1</translation>
    </message>
    <message>
        <source>rows: %1 = %2 comments + %3 articles + %4 there already + %5 left out</source>
        <translation>Zeilen: %1 = %2 Kommentare + %3 Artikel + %4 schon vorhanden + %5 ausgelassen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no column. Write --map FIELD=COLUMN, as in --map text=body.</source>
        <translation>„%1“ nennt keine Spalte. --map FELD=SPALTE schreiben, etwa --map text=body.</translation>
    </message>
    <message>
        <source>--map is for tables; &quot;%1&quot; has fields of its own. Leave one of the two out.</source>
        <translation>--map ist für Tabellen; „%1“ hat eigene Felder. Eines von beiden weglassen.</translation>
    </message>
    <message>
        <source>--one-person takes two ids of coders, FROM=INTO, not &quot;%1&quot;. A dry run lists them.</source>
        <translation>--one-person nimmt zwei IDs von Codierenden, VON=NACH, nicht „%1“. Ein Probelauf listet sie auf.</translation>
    </message>
    <message>
        <source>codebook differs: %1: %2 here, %3 there; %4 stands</source>
        <translation>Codebuch verschieden: %1: hier %2, dort %3; es gilt: %4</translation>
    </message>
    <message>
        <source>there</source>
        <translation>dort</translation>
    </message>
    <message>
        <source>here</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>perhaps one person: %1; %2 (--one-person %3=%4)</source>
        <translation>vielleicht eine Person: %1; %2 (--one-person %3=%4)</translation>
    </message>
    <message>
        <source>came back: %1</source>
        <translation>zurückgekommen: %1</translation>
    </message>
    <message>
        <source>An action is one of {&quot;annotate&quot;: {…}}, relate, state, memo, quote, change, remove, decide, accept, undo and redo.</source>
        <translation>Eine Aktion ist eine von {&quot;annotate&quot;: {…}}, relate, state, memo, quote, change, remove, decide, accept, undo und redo.</translation>
    </message>
    <message>
        <source>Posts marked “Do not quote”, whose words are withheld: %1.</source>
        <translation>Mit „Nicht zitieren“ markierte Beiträge, deren Worte zurückgehalten werden: %1.</translation>
    </message>
    <message>
        <source>authors: %1; posts with words: %2; threads with an address: %3</source>
        <translation>Verfasser: %1; Beiträge mit Worten: %2; Threads mit einer Adresse: %3</translation>
    </message>
    <message>
        <source>rule of the project: names %1, times %2; marked “Do not quote”: %3 posts</source>
        <translation>Regel des Projekts: Namen %1, Zeiten %2; mit „Nicht zitieren“ markiert: %3 Beiträge</translation>
    </message>
    <message>
        <source>Pseudonyms replace:</source>
        <translation>Pseudonyme ersetzen:</translation>
    </message>
    <message>
        <source>Pseudonyms leave:</source>
        <translation>Pseudonyme lassen stehen:</translation>
    </message>
    <message>
        <source>  %1: %2 in %3 posts</source>
        <translation>  %1: %2 in %3 Beiträgen</translation>
    </message>
    <message>
        <source>in threads without a post asked for</source>
        <translation>in Threads ohne einen gesuchten Beitrag</translation>
    </message>
    <message>
        <source>in threads with fewer or more comments</source>
        <translation>in Threads mit weniger oder mehr Kommentaren</translation>
    </message>
    <message>
        <source>in threads that were not drawn</source>
        <translation>in Threads, die nicht gezogen wurden</translation>
    </message>
    <message>
        <source>in threads behind those the sample was drawn from</source>
        <translation>in Threads hinter denen, aus denen die Stichprobe gezogen wurde</translation>
    </message>
    <message>
        <source>in the threads that were taken</source>
        <translation>in den übernommenen Threads</translation>
    </message>
    <message>
        <source>selection: %1</source>
        <translation>Auswahl: %1</translation>
    </message>
    <message>
        <source>passed over: %1 posts, threads: %2%3</source>
        <translation>übergangen: %1 Beiträge, Threads: %2%3</translation>
    </message>
    <message>
        <source>about </source>
        <translation>etwa </translation>
    </message>
    <message>
        <source>  %1 posts %2, threads: %3</source>
        <translation>  %1 Beiträge %2, Threads: %3</translation>
    </message>
    <message>
        <source>The sample is smaller than asked for, by %1: there are no more of that kind%2.</source>
        <translation>Die Stichprobe ist um %1 kleiner als verlangt: Mehr von dieser Art gibt es nicht%2.</translation>
    </message>
    <message>
        <source> among those that were looked at; ask for less of posts and threads</source>
        <translation> unter den angesehenen; verlangen Sie weniger von Beiträgen und Threads</translation>
    </message>
    <message>
        <source>%1 + %2 passed over</source>
        <translation>%1 + %2 übergangen</translation>
    </message>
    <message>
        <source>--seed is of a sample. Add --sample-threads or --sample-posts.</source>
        <translation>--seed gehört zu einer Stichprobe. Fügen Sie --sample-threads oder --sample-posts hinzu.</translation>
    </message>
    <message>
        <source>--only-matching needs something that is asked of posts, such as --match.</source>
        <translation>--only-matching braucht etwas, das von Beiträgen verlangt wird, etwa --match.</translation>
    </message>
    <message>
        <source>--pseudonyms is for what leaves the project: --export.</source>
        <translation>--pseudonyms gilt für das, was das Projekt verlässt: --export.</translation>
    </message>
    <message>
        <source>--line-ends and --positions are for refi-qda and refi-qda-posts.</source>
        <translation>--line-ends und --positions gelten für refi-qda und refi-qda-posts.</translation>
    </message>
    <message>
        <source>threads refreshed: %1, new threads: %2</source>
        <translation>aufgefrischte Threads: %1, neue Threads: %2</translation>
    </message>
    <message>
        <source>posts: %1 new, %2 edited, %3 vanished, %4 came back, %5 same</source>
        <translation>Beiträge: %1 neu, %2 bearbeitet, %3 verschwunden, %4 wieder da, %5 unverändert</translation>
    </message>
    <message>
        <source>%1 posts are not in the source, which is only a part: they stay as they are.</source>
        <translation>%1 Beiträge stehen nicht in der Quelle, die nur ein Teil ist: Sie bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>annotations: %1 on the same words, %2 moved with their words, %3 left on earlier words</source>
        <translation>Annotationen: %1 auf denselben Wörtern, %2 mit ihren Wörtern gewandert, %3 auf früheren Wörtern geblieben</translation>
    </message>
    <message>
        <source>%1: some posts answer others now, in a circle; all answer whom they did.</source>
        <translation>%1: Einige Beiträge antworten jetzt anderen, im Kreis; alle antworten weiter, wem sie antworteten.</translation>
    </message>
    <message>
        <source>Nothing is new: the project stays as it is.</source>
        <translation>Nichts ist neu: Das Projekt bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>--thread says which thread is refreshed. Add --refresh.</source>
        <translation>--thread sagt, welcher Thread aufgefrischt wird. --refresh hinzufügen.</translation>
    </message>
    <message>
        <source>Posts marked “Do not quote” are in the copy with their words and their marks: %1. Exports of it withhold the words.</source>
        <translation>Beiträge mit der Markierung „Nicht zitieren“ stehen mit ihren Wörtern und Markierungen in der Kopie: %1. Exporte daraus halten die Wörter zurück.</translation>
    </message>
</context>
<context>
    <name>Commento</name>
    <message>
        <source>It is no comment.</source>
        <translation>Es ist kein Kommentar.</translation>
    </message>
    <message>
        <source>It is left out.</source>
        <translation>Es wird ausgelassen.</translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message>
        <source>whole comments</source>
        <translation>ganze Kommentare</translation>
    </message>
    <message>
        <source>passages</source>
        <translation>Textstellen</translation>
    </message>
    <message>
        <source>relations</source>
        <translation>Beziehungen</translation>
    </message>
    <message>
        <source>threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>nicht erledigt</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>ConvoKit</name>
    <message>
        <source>It is no utterance.</source>
        <translation>Es ist keine Äußerung.</translation>
    </message>
    <message>
        <source>It is left out.</source>
        <translation>Es wird ausgelassen.</translation>
    </message>
    <message>
        <source>Some of its attributes are kept in binary files (pickles), which may hold programs.</source>
        <translation>Einige der Attribute liegen in Binärdateien (Pickles), die Programme enthalten können.</translation>
    </message>
    <message>
        <source>They are left out, here and wherever they occur.</source>
        <translation>Sie werden ausgelassen, hier und überall, wo sie vorkommen.</translation>
    </message>
    <message>
        <source>%1 holds no utterances.jsonl, so it is no corpus of ConvoKit. Choose the folder that has it.</source>
        <translation>%1 enthält keine utterances.jsonl, ist also kein ConvoKit-Korpus. Den Ordner auswählen, der sie enthält.</translation>
    </message>
    <message>
        <source>Two posts are called %1, so this project was not imported from one ConvoKit corpus. Export a whole corpus (format convokit).</source>
        <translation>Zwei Beiträge heißen %1, also wurde dieses Projekt nicht aus einem einzigen ConvoKit-Korpus importiert. Ein ganzes Korpus exportieren (Format convokit).</translation>
    </message>
</context>
<context>
    <name>Copy</name>
    <message>
        <source>A blind copy is for one coder. Say for whom.</source>
        <translation>Eine blinde Kopie ist für eine bestimmte Person. Angeben, für wen.</translation>
    </message>
</context>
<context>
    <name>Csv</name>
    <message>
        <source>row %1 of %2</source>
        <translation>Zeile %1 von %2</translation>
    </message>
    <message>
        <source>Reading %1 failed: %2. Check the disk, then try again.</source>
        <translation>Beim Lesen von %1 ist ein Fehler aufgetreten: %2. Den Datenträger prüfen und es erneut versuchen.</translation>
    </message>
    <message>
        <source>Row %1 of %2 has a quotation mark that is never closed. Close it, or double it where it belongs to the text.</source>
        <translation>Zeile %1 von %2 hat ein Anführungszeichen, das nie geschlossen wird. Es schließen oder verdoppeln, wo es zum Text gehört.</translation>
    </message>
    <message>
        <source>Row %1 of %2 has a quotation mark in the middle of a cell. Quote the whole cell and double the mark.</source>
        <translation>Zeile %1 von %2 hat ein Anführungszeichen mitten in einer Zelle. Die ganze Zelle in Anführungszeichen setzen und das Zeichen verdoppeln.</translation>
    </message>
    <message>
        <source>Writing failed: %1. Free some space or choose another place, then try again.</source>
        <translation>Das Schreiben ist fehlgeschlagen: %1. Platz schaffen oder einen anderen Ort wählen und es erneut versuchen.</translation>
    </message>
    <message>
        <source>Row %1 of %2 is longer than %3 MB: it is no table, or a quotation mark is never closed.</source>
        <translation>Zeile %1 von %2 ist länger als %3 MB: Es ist keine Tabelle, oder ein Anführungszeichen wird nie geschlossen.</translation>
    </message>
</context>
<context>
    <name>Cues</name>
    <message>
        <source>Hedges</source>
        <translation>Abschwächungen</translation>
    </message>
    <message>
        <source>Boosters</source>
        <translation>Verstärkungen</translation>
    </message>
    <message>
        <source>Negation</source>
        <translation>Verneinung</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Gegensatz</translation>
    </message>
    <message>
        <source>Concession</source>
        <translation>Einräumung</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Folgerung</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>Reported speech</source>
        <translation>Redewiedergabe</translation>
    </message>
    <message>
        <source>Address and mention</source>
        <translation>Anrede und Erwähnung</translation>
    </message>
    <message>
        <source>First person</source>
        <translation>Erste Person</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>Zweite Person</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Insult markers</source>
        <translation>Beleidigungsmarker</translation>
    </message>
    <message>
        <source>%1 calls itself “%2” as %3 does; give one of them another name. It is left out.</source>
        <translation>%1 nennt sich „%2“ wie %3; einer von beiden einen anderen Namen geben. Die Datei wird ausgelassen.</translation>
    </message>
    <message>
        <source>%1 cannot be loaded. Give it a name (now “%2”) that no other syntax definition has, or take it out of the folder.</source>
        <translation>%1 lässt sich nicht laden. Ihr einen Namen geben (jetzt „%2“), den keine andere Syntaxdefinition hat, oder sie aus dem Ordner nehmen.</translation>
    </message>
    <message>
        <source>There is no definition of cues for the language “%1”. There are: %2.</source>
        <translation>Für die Sprache „%1“ gibt es keine Definition von Hinweisen. Vorhanden sind: %2.</translation>
    </message>
    <message>
        <source>Finding cues was cancelled.</source>
        <translation>Die Suche nach Hinweisen wurde abgebrochen.</translation>
    </message>
    <message>
        <source>“%1” is no kind of cue. The kinds are %2.</source>
        <translation>„%1“ ist keine Art von Hinweis. Die Arten sind %2.</translation>
    </message>
    <message>
        <source>Cues and times are tables of the formats rejoinder-csv and spreadsheet only.</source>
        <translation>Hinweise und Zeiten gibt es nur als Tabellen der Formate rejoinder-csv und spreadsheet.</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2. It is left out.</source>
        <translation>%1 lässt sich nicht öffnen: %2. Die Datei wird ausgelassen.</translation>
    </message>
    <message>
        <source>%1 is larger than 4 MiB, which no word list needs. It is left out.</source>
        <translation>%1 ist größer als 4 MiB, und so viel braucht keine Wortliste. Die Datei wird ausgelassen.</translation>
    </message>
    <message>
        <source>%1, line %2: %3 The definition is left out.</source>
        <translation>%1, Zeile %2: %3 Die Definition wird ausgelassen.</translation>
    </message>
    <message>
        <source>it is not well-formed XML (%1).</source>
        <translation>Das ist kein wohlgeformtes XML (%1).</translation>
    </message>
    <message>
        <source>it is no syntax definition; its outermost element must be &lt;language&gt;.</source>
        <translation>Das ist keine Syntaxdefinition; das äußerste Element muss &lt;language&gt; sein.</translation>
    </message>
    <message>
        <source>&lt;%1&gt; is no element of a definition that can find cues.</source>
        <translation>&lt;%1&gt; ist kein Element einer Definition, die Hinweise finden kann.</translation>
    </message>
    <message>
        <source>&lt;language&gt; needs the attribute “%1”.</source>
        <translation>&lt;language&gt; braucht das Attribut „%1“.</translation>
    </message>
    <message>
        <source>kateversion “%1” is newer than what is understood here (6.13).</source>
        <translation>kateversion „%1“ ist neuer als das, was hier verstanden wird (6.13).</translation>
    </message>
    <message>
        <source>a &lt;context&gt; needs a name.</source>
        <translation>Ein &lt;context&gt; braucht einen Namen.</translation>
    </message>
    <message>
        <source>“%1” is no kind of cue. The kinds are %2; several are joined by +, and Normal Text is none.</source>
        <translation>„%1“ ist keine Art von Hinweis. Die Arten sind %2; mehrere werden durch + verbunden, und Normal Text ist keine.</translation>
    </message>
    <message>
        <source>&lt;%1&gt; needs the attribute “%2”.</source>
        <translation>&lt;%1&gt; braucht das Attribut „%2“.</translation>
    </message>
    <message>
        <source>the regular expression is not valid at its character %1: %2.</source>
        <translation>Der reguläre Ausdruck ist am Zeichen %1 ungültig: %2.</translation>
    </message>
    <message>
        <source>“%1” names another definition; cues are found by one file alone.</source>
        <translation>„%1“ nennt eine andere Definition; Hinweise werden mit einer einzigen Datei gefunden.</translation>
    </message>
    <message>
        <source>“%1” is no way to another context.</source>
        <translation>„%1“ führt zu keinem anderen context.</translation>
    </message>
    <message>
        <source>there is no &lt;context&gt;, so it would find nothing.</source>
        <translation>Es gibt kein &lt;context&gt;, und so würde nichts gefunden.</translation>
    </message>
    <message>
        <source>no &lt;itemData&gt; is named “%1”.</source>
        <translation>Kein &lt;itemData&gt; heißt „%1“.</translation>
    </message>
    <message>
        <source>no &lt;context&gt; is named “%1”.</source>
        <translation>Kein &lt;context&gt; heißt „%1“.</translation>
    </message>
    <message>
        <source>no &lt;list&gt; is named “%1”.</source>
        <translation>Kein &lt;list&gt; heißt „%1“.</translation>
    </message>
    <message>
        <source>Cue · %1: %2</source>
        <translation>Hinweis · %1: %2</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>The disk is full: nothing was stored in %1. Free some space, then try again.</source>
        <translation>Der Datenträger ist voll: In %1 wurde nichts gespeichert. Platz schaffen und es erneut versuchen.</translation>
    </message>
    <message>
        <source>Another program keeps %1 locked. Close it there, then try again.</source>
        <translation>Ein anderes Programm hält %1 gesperrt. Die Datei dort schließen und es erneut versuchen.</translation>
    </message>
    <message>
        <source>%1 cannot be changed: the file or its folder is read-only. Save a copy elsewhere and open that.</source>
        <translation>%1 lässt sich nicht ändern: Die Datei oder ihr Ordner ist schreibgeschützt. Eine Kopie an anderem Ort speichern und diese öffnen.</translation>
    </message>
    <message>
        <source>%1 is not a Rejoinder project. Choose a .rejoinder file, or import it.</source>
        <translation>%1 ist kein Rejoinder-Projekt. Eine .rejoinder-Datei auswählen oder die Datei importieren.</translation>
    </message>
    <message>
        <source>%1 is damaged. Restore a snapshot of it.</source>
        <translation>%1 ist beschädigt. Eine Sicherung davon wiederherstellen.</translation>
    </message>
    <message>
        <source>%1 cannot be opened: it is missing, a folder, or you may not read it. Check the path and its rights.</source>
        <translation>%1 lässt sich nicht öffnen: Die Datei fehlt, ist ein Ordner oder darf nicht gelesen werden. Pfad und Zugriffsrechte prüfen.</translation>
    </message>
    <message>
        <source>Reading or writing %1 failed. Check the disk or the network drive, then try again.</source>
        <translation>Lesen oder Schreiben von %1 ist fehlgeschlagen. Den Datenträger oder das Netzlaufwerk prüfen und es erneut versuchen.</translation>
    </message>
    <message>
        <source>The project %1 could not be read or written (%2).</source>
        <translation>Das Projekt %1 konnte nicht gelesen oder geschrieben werden (%2).</translation>
    </message>
    <message>
        <source>%1 cannot hold a text as long as a gigabyte. Shorten it where it comes from, then try again.</source>
        <translation>%1 kann keinen Text von der Länge eines Gigabytes aufnehmen. Den Text an seiner Quelle kürzen und es erneut versuchen.</translation>
    </message>
</context>
<context>
    <name>Discourse</name>
    <message>
        <source>%1 holds no topic of Discourse. Save a topic with “.json” at the end of its address.</source>
        <translation>%1 enthält kein Thema von Discourse. Ein Thema mit „.json“ am Ende der Adresse speichern.</translation>
    </message>
    <message>
        <source>An element of it is no post.</source>
        <translation>Ein Element davon ist kein Beitrag.</translation>
    </message>
    <message>
        <source>It is left out.</source>
        <translation>Es wird ausgelassen.</translation>
    </message>
</context>
<context>
    <name>DisqusXml</name>
    <message>
        <source>This thread has no dsq:id.</source>
        <translation>Dieser Thread hat keine dsq:id.</translation>
    </message>
    <message>
        <source>It is left out; posts cannot name it.</source>
        <translation>Er wird ausgelassen; Beiträge können ihn nicht nennen.</translation>
    </message>
    <message>
        <source>Another thread before it has the same id.</source>
        <translation>Ein früherer Thread hat dieselbe Kennung.</translation>
    </message>
    <message>
        <source>The first is taken.</source>
        <translation>Der erste wird genommen.</translation>
    </message>
    <message>
        <source>This post has no dsq:id.</source>
        <translation>Dieser Beitrag hat keine dsq:id.</translation>
    </message>
    <message>
        <source>It gets an id by its place in the file.</source>
        <translation>Er bekommt eine Kennung nach seinem Platz in der Datei.</translation>
    </message>
    <message>
        <source>The thread that this post names is not in the file.</source>
        <translation>Der Thread, den dieser Beitrag nennt, ist nicht in der Datei.</translation>
    </message>
    <message>
        <source>Its posts are a thread without title and article.</source>
        <translation>Seine Beiträge bilden einen Thread ohne Titel und Artikel.</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>%1 cannot be unpacked: it is damaged or no document. Save it again from its program.</source>
        <translation>%1 lässt sich nicht entpacken: Die Datei ist beschädigt oder kein Dokument. Sie im ursprünglichen Programm neu speichern.</translation>
    </message>
    <message>
        <source>%1 is no text of Word or LibreOffice. Save it as .docx or .odt.</source>
        <translation>%1 ist kein Text von Word oder LibreOffice. Als .docx oder .odt speichern.</translation>
    </message>
    <message>
        <source>%1 unpacks to more than 64 megabytes of text, which no article is. It is not read.</source>
        <translation>%1 enthält entpackt mehr als 64 Megabyte Text, und so lang ist kein Artikel. Die Datei wird nicht gelesen.</translation>
    </message>
    <message>
        <source>%1 has a document type inside, which no such document needs. It is not read.</source>
        <translation>%1 enthält einen Dokumenttyp, den kein solches Dokument braucht. Die Datei wird nicht gelesen.</translation>
    </message>
    <message>
        <source>%1 is nested deeper than documents are. It is not read.</source>
        <translation>%1 ist tiefer verschachtelt als Dokumente sonst. Die Datei wird nicht gelesen.</translation>
    </message>
    <message>
        <source>%1 is damaged inside: %2. Save it again from its program.</source>
        <translation>%1 ist innen beschädigt: %2. Die Datei im ursprünglichen Programm neu speichern.</translation>
    </message>
</context>
<context>
    <name>EarlierTexts</name>
    <message>
        <source>What it said before…</source>
        <translation>Was er vorher sagte …</translation>
    </message>
    <message>
        <source>What it said before</source>
        <translation>Was er vorher sagte</translation>
    </message>
    <message>
        <source>Earlier text of the comment</source>
        <translation>Früherer Text des Kommentars</translation>
    </message>
</context>
<context>
    <name>EthicsReport</name>
    <message>
        <source>The report was cancelled.</source>
        <translation>Der Bericht wurde abgebrochen.</translation>
    </message>
    <message>
        <source>e-mail addresses</source>
        <translation>E-Mail-Adressen</translation>
    </message>
    <message>
        <source>@mentions of authors</source>
        <translation>@Erwähnungen von Verfassern</translation>
    </message>
    <message>
        <source>@mentions of others</source>
        <translation>@Erwähnungen von anderen</translation>
    </message>
    <message>
        <source>names of authors in texts</source>
        <translation>Namen von Verfassern in Texten</translation>
    </message>
    <message>
        <source>telephone numbers</source>
        <translation>Telefonnummern</translation>
    </message>
    <message>
        <source>links to somebody’s page</source>
        <translation>Links auf jemandes Seite</translation>
    </message>
    <message>
        <source>long posts that stand once</source>
        <translation>lange Beiträge, die nur einmal vorkommen</translation>
    </message>
    <message>
        <source>Found by their shape and by the names of the authors here: some are missed, and some are no clue. Nicknames, misspelt names, places, jobs and what people tell of themselves are not looked for.</source>
        <translation>Gefunden an ihrer Form und an den Namen der Verfasser hier: Manches wird übersehen, manches ist kein Hinweis. Nach Spitznamen, falsch geschriebenen Namen, Orten, Berufen und dem, was Leute von sich erzählen, wird nicht gesucht.</translation>
    </message>
    <message>
        <source>Pseudonyms replace authors’ names, @mentions and e-mail addresses, and take away addresses of threads, further fields of the source and names of files. Telephone numbers, links and the words themselves stay; so do the source’s own ids of posts, which lead back to them where it is public.</source>
        <translation>Pseudonyme ersetzen Namen von Verfassern, @Erwähnungen und E-Mail-Adressen; Adressen der Threads, weitere Felder der Quelle und Dateinamen fallen weg. Telefonnummern, Links und die Worte selbst bleiben; ebenso die eigenen Kennungen der Beiträge aus der Quelle, die zu ihnen zurückführen, wo diese öffentlich ist.</translation>
    </message>
    <message>
        <source>A post of %1 words or more that stands once in the project is found by a search engine that knows the source, from any sentence of it: pseudonyms do not help. Paraphrase instead of quoting, or mark the post “Do not quote”, and exports withhold its words.</source>
        <translation>Ein Beitrag ab %1 Wörtern, der im Projekt nur einmal vorkommt, wird von einer Suchmaschine, die die Quelle kennt, an jedem seiner Sätze gefunden: Pseudonyme helfen nicht. Umschreiben statt zitieren, oder den Beitrag mit „Nicht zitieren“ markieren: Dann halten Exporte seine Worte zurück.</translation>
    </message>
</context>
<context>
    <name>Examples</name>
    <message>
        <source>Put the caret into a coded passage first: its words become the example.</source>
        <translation>Zuerst den Textcursor in eine codierte Textstelle setzen: Ihre Wörter werden das Beispiel.</translation>
    </message>
    <message>
        <source>“%1” has this example already.</source>
        <translation>„%1“ hat dieses Beispiel schon.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>%1 cannot be put in its place: %2.</source>
        <translation>%1 lässt sich nicht an seinen Platz bringen: %2.</translation>
    </message>
    <message>
        <source>%1 is there already and is left as it is. Choose another name, or replace it.</source>
        <translation>%1 ist schon vorhanden und bleibt, wie es ist. Einen anderen Namen wählen oder ersetzen.</translation>
    </message>
    <message>
        <source>%1 is neither a file nor a folder and is left as it is. Choose another name.</source>
        <translation>%1 ist weder Datei noch Ordner und bleibt, wie es ist. Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>There is no folder %1. Make it first, or choose another.</source>
        <translation>Den Ordner %1 gibt es nicht. Ihn zuerst anlegen oder einen anderen wählen.</translation>
    </message>
    <message>
        <source>Reading copy (PDF)</source>
        <translation>Lesefassung (PDF)</translation>
    </message>
    <message>
        <source>Reading copy (one picture, SVG)</source>
        <translation>Lesefassung (ein Bild, SVG)</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another place.</source>
        <translation>%1 lässt sich nicht schreiben: %2. Einen anderen Ort wählen.</translation>
    </message>
    <message>
        <source>Writing %1 failed: %2. Free some space or choose another place, then try again.</source>
        <translation>Das Schreiben von %1 ist fehlgeschlagen: %2. Platz schaffen oder einen anderen Ort wählen und es erneut versuchen.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Choose another place.</source>
        <translation>Der Ordner %1 lässt sich nicht anlegen. Einen anderen Ort wählen.</translation>
    </message>
    <message>
        <source>The export was cancelled; nothing was written.</source>
        <translation>Der Export wurde abgebrochen; nichts wurde geschrieben.</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>Pasted thread</source>
        <translation>Eingefügter Thread</translation>
    </message>
    <message>
        <source>Tables (folder of CSV files)</source>
        <translation>Tabellen (Ordner mit CSV-Dateien)</translation>
    </message>
    <message>
        <source>Tables for Excel and LibreOffice (folder of CSV files)</source>
        <translation>Tabellen für Excel und LibreOffice (Ordner mit CSV-Dateien)</translation>
    </message>
    <message>
        <source>%1 is a folder without tables that Rejoinder reads. Choose a file in it.</source>
        <translation>%1 ist ein Ordner ohne Tabellen, die Rejoinder liest. Eine Datei darin auswählen.</translation>
    </message>
    <message>
        <source>%1 is empty: there is nothing to import.</source>
        <translation>%1 ist leer: Es gibt nichts zu importieren.</translation>
    </message>
    <message>
        <source>%1 is not text in UTF-8 (a picture, an archive, or another encoding). Save it as plain text in UTF-8, then import that.</source>
        <translation>%1 ist kein Text in UTF-8 (sondern ein Bild, ein Archiv oder eine andere Kodierung). Als reinen Text in UTF-8 speichern und diesen importieren.</translation>
    </message>
    <message>
        <source>%1 has no form that Rejoinder knows. Choose the format yourself, or save the thread as text or CSV.</source>
        <translation>%1 hat keine Form, die Rejoinder kennt. Das Format selbst auswählen oder den Thread als Text oder CSV speichern.</translation>
    </message>
    <message>
        <source>Reading copy (HTML page)</source>
        <translation>Lesefassung (HTML-Seite)</translation>
    </message>
    <message>
        <source>Disqus thread copied from a browser</source>
        <translation>Disqus-Thread, aus dem Browser kopiert</translation>
    </message>
    <message>
        <source>Disqus export (XML)</source>
        <translation>Disqus-Export (XML)</translation>
    </message>
    <message>
        <source>WordPress export (WXR)</source>
        <translation>WordPress-Export (WXR)</translation>
    </message>
    <message>
        <source>Kialo discussion (text)</source>
        <translation>Kialo-Diskussion (Text)</translation>
    </message>
    <message>
        <source>Page saved by a browser (HTML, MHTML)</source>
        <translation>Im Browser gespeicherte Seite (HTML, MHTML)</translation>
    </message>
    <message>
        <source>Mailing list (mbox, Pipermail)</source>
        <translation>Mailingliste (mbox, Pipermail)</translation>
    </message>
    <message>
        <source>Internet Argument Corpus (JSON)</source>
        <translation>Internet Argument Corpus (JSON)</translation>
    </message>
    <message>
        <source>Article without comments (Markdown, Word, LibreOffice, text)</source>
        <translation>Artikel ohne Kommentare (Markdown, Word, LibreOffice, Text)</translation>
    </message>
    <message>
        <source>Reddit thread (JSON)</source>
        <translation>Reddit-Thread (JSON)</translation>
    </message>
    <message>
        <source>Reddit dump (Pushshift, Arctic Shift)</source>
        <translation>Reddit-Archiv (Pushshift, Arctic Shift)</translation>
    </message>
    <message>
        <source>Hacker News (search API)</source>
        <translation>Hacker News (Such-API)</translation>
    </message>
    <message>
        <source>Hacker News (items)</source>
        <translation>Hacker News (Items)</translation>
    </message>
    <message>
        <source>YouTube comments (yt-dlp, downloader, API)</source>
        <translation>YouTube-Kommentare (yt-dlp, Downloader, API)</translation>
    </message>
    <message>
        <source>ConvoKit corpus</source>
        <translation>ConvoKit-Korpus</translation>
    </message>
    <message>
        <source>For ConvoKit in Python: conversations, utterances and speakers, with the codings in each utterance’s meta. Memos, certainty, rounds, states of work, decisions and the codebook’s definitions are not in it.</source>
        <translation>Für ConvoKit in Python: Gespräche, Äußerungen und Sprechende, mit den Codierungen in den meta-Daten jeder Äußerung. Memos, Sicherheit, Runden, Bearbeitungsstände, Entscheidungen und die Definitionen des Codebuchs sind nicht darin.</translation>
    </message>
    <message>
        <source>RumourEval and PHEME threads</source>
        <translation>RumourEval- und PHEME-Threads</translation>
    </message>
    <message>
        <source>Guardian discussion</source>
        <translation>Guardian-Diskussion</translation>
    </message>
    <message>
        <source>Discourse topic</source>
        <translation>Discourse-Thema</translation>
    </message>
    <message>
        <source>Mastodon thread</source>
        <translation>Mastodon-Thread</translation>
    </message>
    <message>
        <source>Commento export</source>
        <translation>Commento-Export</translation>
    </message>
    <message>
        <source>Table of comments (CSV, JSON)</source>
        <translation>Tabelle mit Kommentaren (CSV, JSON)</translation>
    </message>
    <message>
        <source>QDA project: one text a thread (REFI-QDA)</source>
        <translation>QDA-Projekt: ein Text je Thread (REFI-QDA)</translation>
    </message>
    <message>
        <source>For MAXQDA, NVivo, ATLAS.ti, QualCoder and others: each thread is one text that reads from the article to the last answer, with its codings, coders, memos and relations. Rounds, states of work, decisions and relations to what is absent from the text are not in it.</source>
        <translation>Für MAXQDA, NVivo, ATLAS.ti, QualCoder und andere: Jeder Thread ist ein Text, der vom Artikel bis zur letzten Antwort reicht, mit Codierungen, Codierenden, Memos und Beziehungen. Runden, Bearbeitungsstände, Entscheidungen und Beziehungen zu dem, was nicht im Text steht, sind nicht darin.</translation>
    </message>
    <message>
        <source>QDA project: one text a comment (REFI-QDA)</source>
        <translation>QDA-Projekt: ein Text je Kommentar (REFI-QDA)</translation>
    </message>
    <message>
        <source>For MAXQDA, NVivo, ATLAS.ti, QualCoder and others: each comment is a text with author, depth, time and the comment it answers as variables. Rounds, states of work, decisions and relations to what is absent from the text are not in it.</source>
        <translation>Für MAXQDA, NVivo, ATLAS.ti, QualCoder und andere: Jeder Kommentar ist ein Text, mit Name, Tiefe, Zeit und dem beantworteten Kommentar als Variablen. Runden, Bearbeitungsstände, Entscheidungen und Beziehungen zu dem, was nicht im Text steht, sind nicht darin.</translation>
    </message>
    <message>
        <source>JSON Lines: one comment a line</source>
        <translation>JSON Lines: ein Kommentar je Zeile</translation>
    </message>
    <message>
        <source>For Python, jq and other programs: each comment is one object with its codings, relations, memos and states inside. The codebook, rounds, assignments and decisions are not in it.</source>
        <translation>Für Python, jq und andere Programme: Jeder Kommentar ist ein Objekt, das seine Codierungen, Beziehungen, Memos und Stände enthält. Codebuch, Runden, Zuweisungen und Entscheidungen sind nicht darin.</translation>
    </message>
    <message>
        <source>brat standoff (folder)</source>
        <translation>brat-Standoff (Ordner)</translation>
    </message>
    <message>
        <source>For brat and programs that read its files: a folder for each coder with a text and its codings for each thread. Rounds, states of work, decisions, memos on comments and relations to what is absent from the text are not in it.</source>
        <translation>Für brat und Programme, die dessen Dateien lesen: ein Ordner je codierender Person, darin zu jedem Thread ein Text und seine Codierungen. Runden, Bearbeitungsstände, Entscheidungen, Memos zu Kommentaren und Beziehungen zu dem, was nicht im Text steht, sind nicht darin.</translation>
    </message>
    <message>
        <source>WebAnno TSV 3.3, for INCEpTION (folder)</source>
        <translation>WebAnno TSV 3.3, für INCEpTION (Ordner)</translation>
    </message>
    <message>
        <source>For INCEpTION and WebAnno: a folder for each coder with the words of each thread and their codings. Blank lines, rounds, states of work, decisions, memos on comments and relations to what is absent from the text are not in it.</source>
        <translation>Für INCEpTION und WebAnno: ein Ordner je codierender Person, darin die Wörter jedes Threads und ihre Codierungen. Leerzeilen, Runden, Bearbeitungsstände, Entscheidungen, Memos zu Kommentaren und Beziehungen zu dem, was nicht im Text steht, sind nicht darin.</translation>
    </message>
    <message>
        <source>Web Annotations of the W3C (folder)</source>
        <translation>Web Annotations des W3C (Ordner)</translation>
    </message>
    <message>
        <source>For programs that know the W3C’s annotation model: codings and relations as linked data, and the texts they point into. The tree of answers, authors, rounds, states of work and decisions are not in it.</source>
        <translation>Für Programme, die das Annotationsmodell des W3C kennen: Codierungen und Beziehungen als Linked Data, dazu die Texte, auf die sie zeigen. Antwortbaum, Namen, Runden, Bearbeitungsstände und Entscheidungen sind nicht darin.</translation>
    </message>
    <message>
        <source>ConvoKit: codings beside the corpus (folder)</source>
        <translation>ConvoKit: Codierungen neben dem Korpus (Ordner)</translation>
    </message>
    <message>
        <source>For a corpus that was imported from ConvoKit: only what was coded, by the corpus’s own ids, to be put into its folder and read with load_info. Texts, memos, certainty, rounds, states of work, decisions and the codebook’s definitions are not in it.</source>
        <translation>Für ein Korpus, das aus ConvoKit importiert wurde: nur das Codierte, mit den Kennungen des Korpus, für dessen Ordner, zu lesen mit load_info. Texte, Memos, Sicherheit, Runden, Arbeitsstände, Entscheidungen und die Definitionen des Codebuchs sind nicht darin.</translation>
    </message>
</context>
<context>
    <name>Guardian</name>
    <message>
        <source>%1 holds no discussion of The Guardian. Choose another file.</source>
        <translation>%1 enthält keine Diskussion des Guardian. Eine andere Datei auswählen.</translation>
    </message>
    <message>
        <source>An element of it is no comment.</source>
        <translation>Ein Element davon ist kein Kommentar.</translation>
    </message>
    <message>
        <source>It is left out.</source>
        <translation>Es wird ausgelassen.</translation>
    </message>
</context>
<context>
    <name>HackerNews</name>
    <message>
        <source>An item of it has no id.</source>
        <translation>Ein Item davon hat keine Kennung.</translation>
    </message>
    <message>
        <source>It is left out.</source>
        <translation>Es wird ausgelassen.</translation>
    </message>
    <message>
        <source>%1 holds no item of Hacker News. Save an item of hn.algolia.com, then import that.</source>
        <translation>%1 enthält kein Item von Hacker News. Ein Item von hn.algolia.com speichern und dieses importieren.</translation>
    </message>
    <message>
        <source>It is no item of Hacker News.</source>
        <translation>Es ist kein Item von Hacker News.</translation>
    </message>
</context>
<context>
    <name>HandOut</name>
    <message>
        <source>Nobody has an assignment in the round “%1”. Assign comments or threads first, or name the coders who get all of it.</source>
        <translation>In der Runde „%1“ hat niemand eine Zuweisung. Zuerst Kommentare oder Threads zuweisen oder die Codierenden nennen, die alles bekommen.</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <comment>a file&apos;s name</comment>
        <translation>%1 für %2</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Choose another place.</source>
        <translation>Der Ordner %1 lässt sich nicht anlegen. Einen anderen Ort wählen.</translation>
    </message>
    <message>
        <source>The handing out was cancelled; no file was left.</source>
        <translation>Das Austeilen wurde abgebrochen; keine Datei blieb zurück.</translation>
    </message>
    <message>
        <source>The codebook of this copy is locked: you were given it to code by. Write what you miss in a memo on the code.</source>
        <translation>Das Codebuch dieser Kopie ist gesperrt: Sie ist zum Codieren nach ihm bestimmt. Was fehlt, in einem Memo zum Code vermerken.</translation>
    </message>
    <message>
        <source>In this copy you may propose codes, but those that came with it stay as they are. Add a code, or write a memo on this one.</source>
        <translation>In dieser Kopie lassen sich Codes vorschlagen, aber die mitgelieferten bleiben, wie sie sind. Einen Code hinzufügen oder zu diesem ein Memo schreiben.</translation>
    </message>
    <message>
        <source>No such copy was handed out from this project.</source>
        <translation>Eine solche Kopie wurde aus diesem Projekt nicht ausgeteilt.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1 of 3</source>
        <translation>%1 von 3</translation>
    </message>
    <message>
        <source>passages</source>
        <translation>Textstellen</translation>
    </message>
    <message>
        <source>whole comments</source>
        <translation>ganze Kommentare</translation>
    </message>
    <message>
        <source>both</source>
        <translation>beides</translation>
    </message>
    <message>
        <source>taken as it is</source>
        <translation>unverändert übernommen</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>bearbeitet</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>agreed: nothing here</source>
        <translation>Einigung: hier nichts</translation>
    </message>
    <message>
        <source>later</source>
        <translation>später</translation>
    </message>
    <message>
        <source>group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>relation type</source>
        <translation>Beziehungstyp</translation>
    </message>
    <message>
        <source>stance target</source>
        <translation>Haltungsziel</translation>
    </message>
    <message>
        <source>person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>agreed layer</source>
        <translation>gemeinsame Fassung</translation>
    </message>
    <message>
        <source>source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>Codierer/in</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Runde</translation>
    </message>
    <message>
        <source>Corrected parent</source>
        <translation>Berichtigter Elternbeitrag</translation>
    </message>
    <message>
        <source>Annotation</source>
        <translation>Annotation</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Beziehung</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Memo</translation>
    </message>
    <message>
        <source>State of work</source>
        <translation>Bearbeitungsstand</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>Zuweisung</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Removed elsewhere</source>
        <translation>Anderswo entfernt</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>coded</source>
        <translation>codiert</translation>
    </message>
    <message>
        <source>nothing to code</source>
        <translation>nichts zu codieren</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>unsicher</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>in</source>
        <translation>in</translation>
    </message>
    <message>
        <source>key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>include</source>
        <translation>Einschluss</translation>
    </message>
    <message>
        <source>exclude</source>
        <translation>Ausschluss</translation>
    </message>
    <message>
        <source>examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>pattern</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>for</source>
        <translation>für</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>one</source>
        <translation>einer</translation>
    </message>
    <message>
        <source>many</source>
        <translation>mehrere</translation>
    </message>
    <message>
        <source>place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>allowed ends</source>
        <translation>erlaubte Enden</translation>
    </message>
    <message>
        <source>merged into</source>
        <translation>zusammengeführt mit</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>current since</source>
        <translation>aktuell seit</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>the whole comment</source>
        <translation>der ganze Kommentar</translation>
    </message>
    <message>
        <source>towards</source>
        <translation>gegenüber</translation>
    </message>
    <message>
        <source>certainty</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <source>to</source>
        <translation>nach</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>round</source>
        <translation>Runde</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>antwortet auf</translation>
    </message>
    <message>
        <source>format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>%1 removed in another copy</source>
        <translation>%1, in einer anderen Kopie entfernt</translation>
    </message>
    <message>
        <source>%1 that waits for what it names</source>
        <translation>%1, wartet auf das Genannte</translation>
    </message>
    <message>
        <source>%1 on “%2”</source>
        <translation>%1 zu „%2“</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <translation>%1 – %2 → %3</translation>
    </message>
    <message>
        <source>coding guidelines</source>
        <translation>Codierleitfaden</translation>
    </message>
    <message>
        <source>a removed annotation</source>
        <translation>eine entfernte Annotation</translation>
    </message>
    <message>
        <source>a removed relation</source>
        <translation>eine entfernte Beziehung</translation>
    </message>
    <message>
        <source>the code %1</source>
        <translation>der Code %1</translation>
    </message>
    <message>
        <source>the thread “%1”</source>
        <translation>der Thread „%1“</translation>
    </message>
    <message>
        <source>the project</source>
        <translation>das Projekt</translation>
    </message>
    <message>
        <source>what is not in the text</source>
        <translation>was nicht im Text steht</translation>
    </message>
    <message>
        <source>the codebook</source>
        <translation>das Codebuch</translation>
    </message>
    <message>
        <source>The guidelines are longer than a million characters. Shorten them, or keep the rest elsewhere.</source>
        <translation>Der Leitfaden ist länger als eine Million Zeichen. Ihn kürzen oder den Rest anderswo ablegen.</translation>
    </message>
    <message>
        <source>Remove the coding guidelines</source>
        <translation>Codierleitfaden entfernen</translation>
    </message>
    <message>
        <source>Write the coding guidelines</source>
        <translation>Codierleitfaden schreiben</translation>
    </message>
    <message>
        <source>Change the coding guidelines</source>
        <translation>Codierleitfaden ändern</translation>
    </message>
    <message>
        <source>the article</source>
        <translation>der Artikel</translation>
    </message>
    <message>
        <source>the comment by %1</source>
        <translation>der Kommentar von %1</translation>
    </message>
    <message>
        <source>an empty comment</source>
        <translation>ein leerer Kommentar</translation>
    </message>
    <message>
        <source>the comment “%1”</source>
        <translation>der Kommentar „%1“</translation>
    </message>
    <message>
        <source>Tag “%1” on %2</source>
        <translation>Mit „%1“ codieren: %2</translation>
    </message>
    <message>
        <source>Change “%1” to “%2” on %3</source>
        <translation>„%1“ in „%2“ ändern: %3</translation>
    </message>
    <message>
        <source>Move the edges of “%1” to %2</source>
        <translation>Grenzen von „%1“ verschieben: %2</translation>
    </message>
    <message>
        <source>Certainty of “%1” on %2</source>
        <translation>Sicherheit von „%1“: %2</translation>
    </message>
    <message>
        <source>Change “%1” on %2</source>
        <translation>„%1“ ändern: %2</translation>
    </message>
    <message>
        <source>Remove “%1” from %2</source>
        <translation>„%1“ entfernen: %2</translation>
    </message>
    <message>
        <source>Relate: %1</source>
        <translation>Beziehung ziehen: %1</translation>
    </message>
    <message>
        <source>Change the relation: %1</source>
        <translation>Beziehung ändern: %1</translation>
    </message>
    <message>
        <source>Remove the relation: %1</source>
        <translation>Beziehung entfernen: %1</translation>
    </message>
    <message>
        <source>Mark %1 as %2</source>
        <translation>Als „%2“ markieren: %1</translation>
    </message>
    <message>
        <source>Remove a memo</source>
        <translation>Memo entfernen</translation>
    </message>
    <message>
        <source>Write a memo</source>
        <translation>Memo schreiben</translation>
    </message>
</context>
<context>
    <name>Html</name>
    <message>
        <source>The page is nested far deeper than pages are. Save it again, or copy its text into a file and import that.</source>
        <translation>Die Seite ist viel tiefer verschachtelt als Seiten sonst. Sie neu speichern oder ihren Text in eine Datei kopieren und diese importieren.</translation>
    </message>
</context>
<context>
    <name>HtmlPage</name>
    <message>
        <source>%1 holds no page of HTML. Save the page again, as “Webpage, complete” or “single file”.</source>
        <translation>%1 enthält keine HTML-Seite. Die Seite neu speichern, als „Webseite, komplett“ oder „eine Datei“.</translation>
    </message>
    <message>
        <source>the page</source>
        <translation>die Seite</translation>
    </message>
    <message>
        <source>comment %1</source>
        <translation>Kommentar %1</translation>
    </message>
    <message>
        <source>The page shows its comments by Disqus, which loads them from elsewhere: what a browser saves does not hold them.</source>
        <translation>Die Seite zeigt ihre Kommentare über Disqus, das sie von anderswo lädt: Was ein Browser speichert, enthält sie nicht.</translation>
    </message>
    <message>
        <source>No comments were found in the page.</source>
        <translation>In der Seite wurden keine Kommentare gefunden.</translation>
    </message>
    <message>
        <source>Only the article is taken. Select the comments in the browser, copy them into a text file, and import that.</source>
        <translation>Nur der Artikel wird übernommen. Die Kommentare im Browser markieren, in eine Textdatei kopieren und diese importieren.</translation>
    </message>
    <message>
        <source>%1 is larger than any page of comments: 64 megabytes. Save the thread as text or CSV.</source>
        <translation>%1 ist größer als jede Seite mit Kommentaren: 64 Megabyte. Den Thread als Text oder CSV speichern.</translation>
    </message>
    <message>
        <source>%1 is empty: there is nothing to import.</source>
        <translation>%1 ist leer: Es gibt nichts zu importieren.</translation>
    </message>
    <message>
        <source>%1 is no page of HTML. Save the page again from the browser.</source>
        <translation>%1 ist keine HTML-Seite. Die Seite im Browser neu speichern.</translation>
    </message>
</context>
<context>
    <name>Iac</name>
    <message>
        <source>%1 cannot be read: it is no JSON from byte %2 on (%3). Get the file again.</source>
        <translation>%1 lässt sich nicht lesen: Ab Byte %2 ist es kein JSON (%3). Die Datei neu beschaffen.</translation>
    </message>
    <message>
        <source>%1 holds no posts as the Internet Argument Corpus writes them. Choose another format.</source>
        <translation>%1 enthält keine Beiträge in der Form des Internet Argument Corpus. Ein anderes Format auswählen.</translation>
    </message>
    <message>
        <source>post %1</source>
        <translation>Beitrag %1</translation>
    </message>
    <message>
        <source>This post lacks its id or its text.</source>
        <translation>Diesem Beitrag fehlt die Kennung oder der Text.</translation>
    </message>
    <message>
        <source>It is left out.</source>
        <translation>Er wird ausgelassen.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>The import was cancelled; nothing was added.</source>
        <translation>Der Import wurde abgebrochen; nichts wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>There is no format “%1” that Rejoinder reads. “rejoinder-cli formats” lists them.</source>
        <translation>Es gibt kein Format „%1“, das Rejoinder liest. „rejoinder-cli formats“ führt sie auf.</translation>
    </message>
    <message>
        <source>There is nothing to import: name a file.</source>
        <translation>Es gibt nichts zu importieren: Eine Datei angeben.</translation>
    </message>
    <message>
        <source>There is nothing to import: the source holds no thread.</source>
        <translation>Es gibt nichts zu importieren: Die Quelle enthält keinen Thread.</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 importieren</translation>
    </message>
    <message>
        <source>%1 could not be made. Check that its folder can be written to, and that it is not there already.</source>
        <translation>%1 konnte nicht angelegt werden. Prüfen, ob der Ordner beschreibbar ist und die Datei nicht schon vorhanden ist.</translation>
    </message>
    <message>
        <source>It names a post, a coder or a code that is not in the project.</source>
        <translation>Hier wird ein Beitrag, eine Person oder ein Code genannt, die das Projekt nicht enthält.</translation>
    </message>
    <message>
        <source>The project has it with other content.</source>
        <translation>Das Projekt hat es mit anderem Inhalt.</translation>
    </message>
    <message>
        <source>It is left out.</source>
        <translation>Es wird ausgelassen.</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) of it are none.</source>
        <translation>
            <numerusform>%n Zeichen davon ist keines.</numerusform>
            <numerusform>%n Zeichen davon sind keine.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each is kept as U+FFFD, the sign for an unknown character.</source>
        <translation>Jedes bleibt als U+FFFD erhalten, das Zeichen für ein unbekanntes Zeichen.</translation>
    </message>
    <message>
        <source>It answers itself.</source>
        <translation>Er antwortet sich selbst.</translation>
    </message>
    <message>
        <source>It answers the article.</source>
        <translation>Er antwortet auf den Artikel.</translation>
    </message>
    <message>
        <source>Another post before it has the same id.</source>
        <translation>Ein früherer Beitrag hat dieselbe Kennung.</translation>
    </message>
    <message>
        <source>Both are kept; this one is called %1. Answers to the id go to the first.</source>
        <translation>Beide bleiben; dieser heißt %1. Antworten auf die Kennung gehen an den ersten.</translation>
    </message>
    <message>
        <source>The post it answers is not in the source.</source>
        <translation>Der Beitrag, auf den er antwortet, fehlt in der Quelle.</translation>
    </message>
    <message>
        <source>It answers a placeholder in that post&apos;s place.</source>
        <translation>Er antwortet auf einen Platzhalter an Stelle jenes Beitrags.</translation>
    </message>
    <message>
        <source>These posts answer each other in a circle.</source>
        <translation>Diese Beiträge antworten einander im Kreis.</translation>
    </message>
    <message>
        <source>The first of them answers the article.</source>
        <translation>Der erste von ihnen antwortet auf den Artikel.</translation>
    </message>
    <message>
        <source>“%1” is in the project already.</source>
        <translation>„%1“ ist schon im Projekt.</translation>
    </message>
    <message>
        <source>“%1” is in the project already, with other posts or words.</source>
        <translation>„%1“ ist schon im Projekt, mit anderen Beiträgen oder Wörtern.</translation>
    </message>
    <message>
        <source>The project&apos;s thread stays as it is; it is not brought in a second time.</source>
        <translation>Der Thread des Projekts bleibt, wie er ist; er wird nicht ein zweites Mal übernommen.</translation>
    </message>
    <message>
        <source>Another import into %1 is running. Wait until it has ended, then import again.</source>
        <translation>Ein anderer Import nach %1 läuft. Sein Ende abwarten und dann erneut importieren.</translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation>Das Lesen wurde abgebrochen.</translation>
    </message>
    <message numerus="yes">
        <source>Imported %n article(s)</source>
        <translation>
            <numerusform>%n Artikel importiert</numerusform>
            <numerusform>%n Artikel importiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n Kommentar</numerusform>
            <numerusform>%n Kommentare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them missing at the source</source>
        <translation>
            <numerusform>%n davon fehlt in der Quelle</numerusform>
            <numerusform>%n davon fehlen in der Quelle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s) were here already and are not doubled</source>
        <translation>
            <numerusform>%n Thread war schon da und wird nicht verdoppelt</numerusform>
            <numerusform>%n Threads waren schon da und werden nicht verdoppelt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) reported</source>
        <translation>
            <numerusform>%n Problem gemeldet</numerusform>
            <numerusform>%n Probleme gemeldet</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to import: no thread of the source is as you ask for.</source>
        <translation>Es gibt nichts zu importieren: Kein Thread der Quelle ist, wie Sie ihn suchen.</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) are in two of the sources.</source>
        <translation>
            <numerusform>%n Beitrag steht in zwei der Quellen.</numerusform>
            <numerusform>%n Beiträge stehen in zwei der Quellen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each is taken once.</source>
        <translation>Jeder wird einmal übernommen.</translation>
    </message>
    <message numerus="yes">
        <source>%n more have the same problem.</source>
        <translation>
            <numerusform>%n weiterer hat dasselbe Problem.</numerusform>
            <numerusform>%n weitere haben dasselbe Problem.</numerusform>
        </translation>
    </message>
    <message>
        <source>The same became of them.</source>
        <translation>Mit ihnen geschah dasselbe.</translation>
    </message>
    <message>
        <source>“%1” is no date. Write a year, a month or a day: 2024, 2024-05, 2024-05-17.</source>
        <translation>„%1“ ist kein Datum. Schreiben Sie ein Jahr, einen Monat oder einen Tag: 2024, 2024-05, 2024-05-17.</translation>
    </message>
    <message>
        <source>Nothing is from %1 on and before the end of %2. Exchange the two dates.</source>
        <translation>Nichts liegt nach dem Beginn von %1 und vor dem Ende von %2. Vertauschen Sie die beiden Daten.</translation>
    </message>
    <message>
        <source>“%1” asks for nothing. Write a word.</source>
        <translation>„%1“ sucht nichts. Schreiben Sie ein Wort.</translation>
    </message>
    <message>
        <source>“%1:” asks what only a project knows; an import can be asked for words, author:, date: and in:.</source>
        <translation>„%1:“ fragt nach etwas, das nur ein Projekt weiß; beim Import kann nach Wörtern, author:, date: und in: gefragt werden.</translation>
    </message>
    <message>
        <source>Nothing is at least %1 and at most %2. Exchange the two numbers.</source>
        <translation>Nichts ist mindestens %1 und höchstens %2. Vertauschen Sie die beiden Zahlen.</translation>
    </message>
    <message>
        <source>A sample is of threads or of posts. Leave one of the two numbers out.</source>
        <translation>Eine Stichprobe besteht aus Threads oder aus Beiträgen. Lassen Sie eine der beiden Zahlen weg.</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) passed over</source>
        <translation>
            <numerusform>%n Beitrag übergangen</numerusform>
            <numerusform>%n Beiträge übergangen</numerusform>
        </translation>
    </message>
    <message>
        <source>Refresh from %1</source>
        <translation>Aus %1 auffrischen</translation>
    </message>
    <message>
        <source>There is no project %1 to refresh. Import the source as new first.</source>
        <translation>Es gibt kein Projekt %1, das sich auffrischen ließe. Die Quelle zuerst als neu importieren.</translation>
    </message>
    <message numerus="yes">
        <source>The source holds %n row(s) of coders.</source>
        <translation>
            <numerusform>Die Quelle enthält %n Zeile von Codierenden.</numerusform>
            <numerusform>Die Quelle enthält %n Zeilen von Codierenden.</numerusform>
        </translation>
    </message>
    <message>
        <source>A refresh takes posts only: they are left out.</source>
        <translation>Ein Auffrischen übernimmt nur Beiträge: Sie werden weggelassen.</translation>
    </message>
    <message>
        <source>%1 new, %2 edited, %3 vanished</source>
        <translation>%1 neu, %2 bearbeitet, %3 verschwunden</translation>
    </message>
    <message>
        <source>, %1 came back</source>
        <translation>, %1 wieder da</translation>
    </message>
    <message>
        <source>annotations: %1 on the same words, %2 moved with their words, %3 left on earlier words</source>
        <translation>Annotationen: %1 auf denselben Wörtern, %2 mit ihren Wörtern gewandert, %3 auf früheren Wörtern geblieben</translation>
    </message>
    <message>
        <source>Nothing is new: the project stays as it is.</source>
        <translation>Nichts ist neu: Das Projekt bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Refreshed: %1</source>
        <translation>Aufgefrischt: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s) added</source>
        <translation>
            <numerusform>%n Thread hinzugefügt</numerusform>
            <numerusform>%n Threads hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not in this part of the source</source>
        <translation>
            <numerusform>%n nicht in diesem Teil der Quelle</numerusform>
            <numerusform>%n nicht in diesem Teil der Quelle</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JsonSource</name>
    <message>
        <source>%1 is nested deeper than any conversation: it is no source of threads. Choose another file.</source>
        <translation>%1 ist tiefer verschachtelt als jedes Gespräch: Es ist keine Quelle von Threads. Eine andere Datei auswählen.</translation>
    </message>
    <message>
        <source>%1 is no complete JSON document: it is cut off or damaged. Download or save it again.</source>
        <translation>%1 ist kein vollständiges JSON-Dokument: Es ist abgeschnitten oder beschädigt. Es neu herunterladen oder speichern.</translation>
    </message>
    <message>
        <source>%1 is a JSON document of more than 1 GB, too large to be read at once. Save its items as JSON lines, then import that.</source>
        <translation>%1 ist ein JSON-Dokument von mehr als 1 GB, zu groß, um auf einmal gelesen zu werden. Seine Elemente als JSON Lines speichern und diese importieren.</translation>
    </message>
    <message>
        <source>%1 is empty: there is nothing to import.</source>
        <translation>%1 ist leer: Es gibt nichts zu importieren.</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>It is longer than any post.</source>
        <translation>Es ist länger als jeder Beitrag.</translation>
    </message>
    <message>
        <source>It is left out.</source>
        <translation>Es wird ausgelassen.</translation>
    </message>
    <message>
        <source>Some of its bytes are no characters.</source>
        <translation>Einige Bytes davon sind keine Zeichen.</translation>
    </message>
    <message>
        <source>Each is kept as U+FFFD, the sign for an unknown character.</source>
        <translation>Jedes bleibt als U+FFFD erhalten, das Zeichen für ein unbekanntes Zeichen.</translation>
    </message>
    <message>
        <source>item %1</source>
        <translation>Element %1</translation>
    </message>
    <message>
        <source>Reading %1 failed (%2). Check the file or download it again, then import it again.</source>
        <translation>Das Lesen von %1 ist fehlgeschlagen (%2). Die Datei prüfen oder neu herunterladen und erneut importieren.</translation>
    </message>
    <message>
        <source>It is nested deeper than any post.</source>
        <translation>Es ist tiefer verschachtelt als jeder Beitrag.</translation>
    </message>
    <message>
        <source>It is no complete JSON.</source>
        <translation>Es ist kein vollständiges JSON.</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) or number(s) of it are none.</source>
        <translation>
            <numerusform>%n Byte oder Zahl davon ist ungültig.</numerusform>
            <numerusform>%n Bytes oder Zahlen davon sind ungültig.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each is kept as U+FFFD, the sign for an unknown character, or as no value.</source>
        <translation>Jedes bleibt als U+FFFD erhalten, das Zeichen für ein unbekanntes Zeichen, oder als leerer Wert.</translation>
    </message>
    <message>
        <source>The source holds %1 of the %2 comments that it names.</source>
        <translation>Die Quelle enthält %1 der %2 Kommentare, die sie nennt.</translation>
    </message>
    <message>
        <source>What is there is taken.</source>
        <translation>Was vorhanden ist, wird übernommen.</translation>
    </message>
</context>
<context>
    <name>KeyScheme</name>
    <message>
        <source>the caret in the text</source>
        <translation>den Textcursor</translation>
    </message>
    <message>
        <source>the text and its menus</source>
        <translation>den Text und seine Menüs</translation>
    </message>
    <message>
        <source>the menus, and letters of some keyboards</source>
        <translation>die Menüs und Buchstaben mancher Tastaturen</translation>
    </message>
    <message>
        <source>input methods</source>
        <translation>Eingabemethoden</translation>
    </message>
    <message>
        <source>the desktop</source>
        <translation>die Arbeitsumgebung</translation>
    </message>
    <message>
        <source>%1: the keys of “%2” must be a list of at most %3 names, such as [&quot;J&quot;].</source>
        <translation>%1: Die Tasten von „%2“ müssen eine Liste von höchstens %3 Namen sein, etwa [&quot;J&quot;].</translation>
    </message>
    <message>
        <source>%1: “%2”, given to “%3”, is no key. Write it as J, Shift+W, Ctrl+I or F3.</source>
        <translation>%1: „%2“, vergeben an „%3“, ist keine Taste. Als J, Shift+W, Ctrl+I oder F3 schreiben.</translation>
    </message>
    <message>
        <source>%1 is kept for %2. Press another key.</source>
        <translation>%1 ist für %2 reserviert. Eine andere Taste drücken.</translation>
    </message>
    <message>
        <source>%1 tags the code “%2”. Press another key, or change the code&apos;s key on the Codebook page first.</source>
        <translation>%1 vergibt den Code „%2“. Eine andere Taste drücken oder zuerst die Taste des Codes auf der Seite „Codebuch“ ändern.</translation>
    </message>
    <message>
        <source>%1 is the key of “%2”.</source>
        <translation>%1 ist die Taste von „%2“.</translation>
    </message>
    <message>
        <source>%1 is larger than a file of keys can be. Choose a file that “Export” wrote.</source>
        <translation>%1 ist größer, als eine Tastendatei sein kann. Eine Datei auswählen, die „Exportieren“ geschrieben hat.</translation>
    </message>
    <message>
        <source>%1 is no file of keys. Choose a file that “Export” wrote.</source>
        <translation>%1 ist keine Tastendatei. Eine Datei auswählen, die „Exportieren“ geschrieben hat.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Rejoinder. Update Rejoinder to read it.</source>
        <translation>%1 wurde von einem neueren Rejoinder geschrieben. Rejoinder aktualisieren, um es zu lesen.</translation>
    </message>
    <message>
        <source>%1: there is no command “%2” here. Remove it from the file, or update Rejoinder.</source>
        <translation>%1: Den Befehl „%2“ gibt es hier nicht. Ihn aus der Datei entfernen oder Rejoinder aktualisieren.</translation>
    </message>
    <message>
        <source>%1 gives %2 to “%3”, but: %4</source>
        <translation>%1 vergibt %2 an „%3“, aber: %4</translation>
    </message>
    <message>
        <source>the coders&apos; versions</source>
        <translation>die Fassungen der Codierenden</translation>
    </message>
</context>
<context>
    <name>Kialo</name>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>The claim that it refers to is not in the file.</source>
        <translation>Die Behauptung, auf die sie verweist, ist nicht in der Datei.</translation>
    </message>
    <message>
        <source>It is kept as it stands, without a relation.</source>
        <translation>Sie bleibt, wie sie ist, ohne Beziehung.</translation>
    </message>
    <message>
        <source>%1 holds no claims: a discussion of Kialo has one a line, as “1.1. Pro: …”. Export it again as text.</source>
        <translation>%1 enthält keine Behauptungen: Eine Kialo-Diskussion hat eine je Zeile, als „1.1. Pro: …“. Sie neu als Text exportieren.</translation>
    </message>
</context>
<context>
    <name>Launch</name>
    <message>
        <source>Code threads of comments by hand.</source>
        <translation>Threads von Kommentaren von Hand codieren.</translation>
    </message>
    <message>
        <source>Says this and quits.</source>
        <translation>Gibt dies aus und beendet.</translation>
    </message>
    <message>
        <source>Says the version and quits.</source>
        <translation>Gibt die Version aus und beendet.</translation>
    </message>
    <message>
        <source>Draws the window on PROJECT into the file and quits.</source>
        <translation>Zeichnet das Fenster mit PROJECT in die Datei und beendet.</translation>
    </message>
    <message>
        <source>Of that picture, such as 1600x1000.</source>
        <translation>Größe dieses Bildes, etwa 1600x1000.</translation>
    </message>
    <message>
        <source>That picture in dark colours.</source>
        <translation>Dieses Bild in dunklen Farben.</translation>
    </message>
    <message>
        <source>A project to open, or sources to import.</source>
        <translation>Ein Projekt zum Öffnen oder Quellen zum Importieren.</translation>
    </message>
    <message>
        <source>“%1” is no size. Write it as 1600x1000.
</source>
        <translation>„%1“ ist keine Größe. Sie wird wie 1600x1000 geschrieben.
</translation>
    </message>
    <message>
        <source>The picture cannot be written to %1. Choose another place.
</source>
        <translation>Das Bild lässt sich nicht nach %1 schreiben. Einen anderen Ort wählen.
</translation>
    </message>
</context>
<context>
    <name>Mastodon</name>
    <message>
        <source>%1 holds no posts of Mastodon. Choose another file.</source>
        <translation>%1 enthält keine Beiträge von Mastodon. Eine andere Datei auswählen.</translation>
    </message>
    <message>
        <source>An element of it is no post.</source>
        <translation>Ein Element davon ist kein Beitrag.</translation>
    </message>
    <message>
        <source>It is left out.</source>
        <translation>Es wird ausgelassen.</translation>
    </message>
</context>
<context>
    <name>Mbox</name>
    <message>
        <source>%1 holds no letters: each begins with a line “From …”. Choose another format.</source>
        <translation>%1 enthält keine Nachrichten: Jede beginnt mit einer Zeile „From …“. Ein anderes Format auswählen.</translation>
    </message>
    <message>
        <source>Reading %1 failed (%2). Check the disk or the network drive, then import again.</source>
        <translation>Das Lesen von %1 ist fehlgeschlagen (%2). Den Datenträger oder das Netzlaufwerk prüfen und erneut importieren.</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>This letter is larger than %1 megabytes.</source>
        <translation>Diese Nachricht ist größer als %1 Megabyte.</translation>
    </message>
    <message>
        <source>Its end is left out.</source>
        <translation>Ihr Ende wird ausgelassen.</translation>
    </message>
    <message>
        <source>The first letter of this discussion is not in the archive.</source>
        <translation>Die erste Nachricht dieser Diskussion ist nicht im Archiv.</translation>
    </message>
    <message>
        <source>The letters stand without it.</source>
        <translation>Die Nachrichten stehen ohne sie.</translation>
    </message>
</context>
<context>
    <name>MeasureChoice</name>
    <message>
        <source>One label for each unit: Krippendorff&apos;s alpha takes any number of coders and units that not all of them coded. Gwet&apos;s AC1 stands beside it for labels that are much more frequent than others, percent only with them.</source>
        <translation>Ein Wert je Einheit: Krippendorffs Alpha erlaubt beliebig viele Codierende und Einheiten, die nicht alle codiert haben. Gwets AC1 steht daneben für Werte, die viel häufiger sind als andere, Prozente nur zusammen mit diesen.</translation>
    </message>
    <message>
        <source>Several labels for a unit: alpha with the MASI distance counts sets that share labels as partly alike. Other distances give other values, so name the distance; each label against the rest stands beside it.</source>
        <translation>Mehrere Werte je Einheit: Alpha mit dem MASI-Abstand zählt Mengen mit gemeinsamen Werten als teilweise gleich. Andere Abstände ergeben andere Zahlen, der Abstand ist also zu nennen; jeder Wert gegen die übrigen steht daneben.</translation>
    </message>
    <message>
        <source>Spans of one code that do not overlap: |u-alpha compares what is marked with what is not, character by character.</source>
        <translation>Textstellen eines Codes ohne Überlappung: |u-Alpha vergleicht Zeichen für Zeichen, was markiert ist und was nicht.</translation>
    </message>
    <message>
        <source>Spans that are found and labelled: gamma aligns them and counts both where they lie and what they are. gamma-cat and cu-alpha tell how far labels alone agree; F1 is not corrected for chance.</source>
        <translation>Gefundene und benannte Textstellen: Gamma ordnet sie einander zu und zählt sowohl, wo sie liegen, als auch, was sie sind. Gamma-cat und cu-Alpha sagen, wie weit die Werte allein übereinstimmen; F1 ist nicht zufallskorrigiert.</translation>
    </message>
    <message>
        <source>Spans of one coder overlap each other: gamma can align them, no alpha can.</source>
        <translation>Textstellen einer Person überlappen einander: Gamma kann sie zuordnen, kein Alpha kann es.</translation>
    </message>
    <message>
        <source>Relations between spans: F1 among those whose ends both coders have, then F1 of all, which counts missing ends too. What each span answers is compared by alpha, corrected for chance.</source>
        <translation>Beziehungen zwischen Textstellen: F1 unter denen, deren Enden beide Codierenden haben, dann F1 aller, das auch fehlende Enden zählt. Worauf jede Textstelle antwortet, vergleicht Alpha, zufallskorrigiert.</translation>
    </message>
</context>
<context>
    <name>Measures</name>
    <message>
        <source>Percent agreement</source>
        <translation>Prozentuale Übereinstimmung</translation>
    </message>
    <message>
        <source>the share of pairs of coders who gave a unit the same answer</source>
        <translation>der Anteil der Paare von Codierenden, die einer Einheit dieselbe Antwort gaben</translation>
    </message>
    <message>
        <source>beside a measure that is corrected for chance, never alone</source>
        <translation>neben einem zufallskorrigierten Maß, nie allein</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa</source>
        <translation>Cohens Kappa</translation>
    </message>
    <message>
        <source>agreement of two coders beyond what their own habits would give by chance</source>
        <translation>Übereinstimmung zweier Codierender über das hinaus, was ihre eigenen Gewohnheiten durch Zufall ergäben</translation>
    </message>
    <message>
        <source>two coders who both coded every unit, one label each</source>
        <translation>zwei Codierende, die beide jede Einheit mit je einem Wert codiert haben</translation>
    </message>
    <message>
        <source>Cohen&apos;s weighted kappa</source>
        <translation>Cohens gewichtetes Kappa</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa where near misses count less than far ones</source>
        <translation>Cohens Kappa, bei dem knappe Abweichungen weniger zählen als weite</translation>
    </message>
    <message>
        <source>two coders and labels in an order</source>
        <translation>zwei Codierende und geordnete Werte</translation>
    </message>
    <message>
        <source>Scott&apos;s pi</source>
        <translation>Scotts Pi</translation>
    </message>
    <message>
        <source>agreement of two coders beyond what the labels&apos; shares would give by chance</source>
        <translation>Übereinstimmung zweier Codierender über das hinaus, was die Anteile der Werte durch Zufall ergäben</translation>
    </message>
    <message>
        <source>two coders who are taken as interchangeable</source>
        <translation>zwei Codierende, die als austauschbar gelten</translation>
    </message>
    <message>
        <source>Bennett&apos;s S</source>
        <translation>Bennetts S</translation>
    </message>
    <message>
        <source>agreement of two coders beyond choosing labels blindly</source>
        <translation>Übereinstimmung zweier Codierender über blindes Wählen hinaus</translation>
    </message>
    <message>
        <source>comparison with studies that report it</source>
        <translation>Vergleich mit Studien, die es berichten</translation>
    </message>
    <message>
        <source>Fleiss&apos; kappa</source>
        <translation>Fleiss’ Kappa</translation>
    </message>
    <message>
        <source>agreement of many coders beyond what the labels&apos; shares would give by chance</source>
        <translation>Übereinstimmung vieler Codierender über das hinaus, was die Anteile der Werte durch Zufall ergäben</translation>
    </message>
    <message>
        <source>many coders, one label for each unit</source>
        <translation>viele Codierende, ein Wert je Einheit</translation>
    </message>
    <message>
        <source>Conger&apos;s kappa</source>
        <translation>Congers Kappa</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa for many coders: chance by each coder&apos;s own habits</source>
        <translation>Cohens Kappa für viele Codierende: Zufall nach den Gewohnheiten jeder Person</translation>
    </message>
    <message>
        <source>many coders whose habits differ</source>
        <translation>viele Codierende mit verschiedenen Gewohnheiten</translation>
    </message>
    <message>
        <source>Light&apos;s kappa</source>
        <translation>Lights Kappa</translation>
    </message>
    <message>
        <source>the mean of Cohen&apos;s kappa over pairs of coders</source>
        <translation>der Mittelwert von Cohens Kappa über die Paare von Codierenden</translation>
    </message>
    <message>
        <source>Brennan and Prediger&apos;s coefficient</source>
        <translation>Koeffizient von Brennan und Prediger</translation>
    </message>
    <message>
        <source>agreement of many coders beyond choosing labels blindly</source>
        <translation>Übereinstimmung vieler Codierender über blindes Wählen hinaus</translation>
    </message>
    <message>
        <source>many coders and no wish to let the labels&apos; shares count</source>
        <translation>viele Codierende, und die Anteile der Werte sollen nicht zählen</translation>
    </message>
    <message>
        <source>Gwet&apos;s AC1 / AC2</source>
        <translation>Gwets AC1 / AC2</translation>
    </message>
    <message>
        <source>agreement beyond chance, where chance is only expected of hard units</source>
        <translation>Übereinstimmung über den Zufall hinaus, wobei Zufall nur bei schwierigen Einheiten erwartet wird</translation>
    </message>
    <message>
        <source>beside alpha where one label is much more frequent than the others</source>
        <translation>neben Alpha, wo ein Wert viel häufiger ist als die anderen</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha</source>
        <translation>Krippendorffs Alpha</translation>
    </message>
    <message>
        <source>1 minus the disagreement seen over the disagreement expected by chance</source>
        <translation>1 minus beobachtete durch zufällig erwartete Uneinigkeit</translation>
    </message>
    <message>
        <source>any number of coders, missing answers, any kind of label</source>
        <translation>beliebig viele Codierende, fehlende Antworten, jede Art von Werten</translation>
    </message>
    <message>
        <source>alpha U (2004)</source>
        <translation>Alpha U (2004)</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s first alpha for unitizing, by category</source>
        <translation>Krippendorffs erstes Alpha für das Unitizing, je Kategorie</translation>
    </message>
    <message>
        <source>comparison with older studies; two coders</source>
        <translation>Vergleich mit älteren Studien; zwei Codierende</translation>
    </message>
    <message>
        <source>u-alpha</source>
        <translation>u-Alpha</translation>
    </message>
    <message>
        <source>agreement on where spans lie and what they are, text without spans included</source>
        <translation>Übereinstimmung darin, wo Textstellen liegen und was sie sind, Text ohne Textstellen eingeschlossen</translation>
    </message>
    <message>
        <source>spans that do not overlap, with labels</source>
        <translation>Textstellen ohne Überlappung, mit Werten</translation>
    </message>
    <message>
        <source>|u-alpha</source>
        <translation>|u-Alpha</translation>
    </message>
    <message>
        <source>agreement on what is a span and what is not, whatever its label</source>
        <translation>Übereinstimmung darin, was eine Textstelle ist und was nicht, gleich mit welchem Wert</translation>
    </message>
    <message>
        <source>spans that do not overlap, without labels</source>
        <translation>Textstellen ohne Überlappung, ohne Werte</translation>
    </message>
    <message>
        <source>cu-alpha</source>
        <translation>cu-Alpha</translation>
    </message>
    <message>
        <source>agreement on the labels of the text that two coders marked</source>
        <translation>Übereinstimmung bei den Werten des Textes, den zwei Codierende markiert haben</translation>
    </message>
    <message>
        <source>the labels alone, given what was found by several</source>
        <translation>die Werte allein, bei dem, was mehrere gefunden haben</translation>
    </message>
    <message>
        <source>(k)u-alpha</source>
        <translation>(k)u-Alpha</translation>
    </message>
    <message>
        <source>cu-alpha of a single label</source>
        <translation>cu-Alpha eines einzelnen Werts</translation>
    </message>
    <message>
        <source>finding the label that is confused with others</source>
        <translation>den Wert finden, der mit anderen verwechselt wird</translation>
    </message>
    <message>
        <source>gamma</source>
        <translation>Gamma</translation>
    </message>
    <message>
        <source>1 minus the disorder of the best alignment of the coders&apos; spans over that of random spans</source>
        <translation>1 minus Unordnung der besten Zuordnung der Textstellen durch die zufälliger Textstellen</translation>
    </message>
    <message>
        <source>finding and labelling spans, overlapping ones too</source>
        <translation>Finden und Benennen von Textstellen, auch überlappender</translation>
    </message>
    <message>
        <source>gamma-cat</source>
        <translation>Gamma-cat</translation>
    </message>
    <message>
        <source>gamma of the labels alone, on spans that are aligned</source>
        <translation>Gamma der Werte allein, bei zugeordneten Textstellen</translation>
    </message>
    <message>
        <source>gamma-k</source>
        <translation>Gamma-k</translation>
    </message>
    <message>
        <source>gamma-cat of a single label</source>
        <translation>Gamma-cat eines einzelnen Werts</translation>
    </message>
    <message>
        <source>Span F1</source>
        <translation>F1 der Textstellen</translation>
    </message>
    <message>
        <source>how many spans two coders share, of all that both have; the mean over pairs of coders</source>
        <translation>wie viele Textstellen zwei Codierende gemeinsam haben, von allen beider; Mittelwert über die Paare</translation>
    </message>
    <message>
        <source>beside gamma; not corrected for chance</source>
        <translation>neben Gamma; nicht zufallskorrigiert</translation>
    </message>
    <message>
        <source>Span precision</source>
        <translation>Präzision der Textstellen</translation>
    </message>
    <message>
        <source>how many of a coder&apos;s spans the reference has</source>
        <translation>wie viele Textstellen einer Person die Referenz hat</translation>
    </message>
    <message>
        <source>coders against an agreed result</source>
        <translation>Codierende gegen ein vereinbartes Ergebnis</translation>
    </message>
    <message>
        <source>Span recall</source>
        <translation>Trefferquote der Textstellen</translation>
    </message>
    <message>
        <source>how many spans of the reference a coder has</source>
        <translation>wie viele Textstellen der Referenz eine Person hat</translation>
    </message>
    <message>
        <source>Boundary similarity</source>
        <translation>Grenzenähnlichkeit</translation>
    </message>
    <message>
        <source>how many boundaries two segmentations share, near misses in part</source>
        <translation>wie viele Grenzen zwei Segmentierungen gemeinsam haben, knapp verfehlte anteilig</translation>
    </message>
    <message>
        <source>cutting a text into parts</source>
        <translation>einen Text in Teile schneiden</translation>
    </message>
    <message>
        <source>Pk</source>
        <translation>Pk</translation>
    </message>
    <message>
        <source>how often two places are wrongly in the same or in different segments; 0 is best</source>
        <translation>wie oft zwei Stellen fälschlich in demselben oder in verschiedenen Segmenten liegen; 0 ist am besten</translation>
    </message>
    <message>
        <source>WindowDiff</source>
        <translation>WindowDiff</translation>
    </message>
    <message>
        <source>how often a window holds a wrong number of boundaries; 0 is best</source>
        <translation>wie oft ein Fenster eine falsche Zahl von Grenzen enthält; 0 ist am besten</translation>
    </message>
    <message>
        <source>Relation F1</source>
        <translation>F1 der Beziehungen</translation>
    </message>
    <message>
        <source>how many typed relations two coders share, missing ends included</source>
        <translation>wie viele typisierte Beziehungen zwei Codierende gemeinsam haben, fehlende Enden eingeschlossen</translation>
    </message>
    <message>
        <source>the whole task at once</source>
        <translation>die ganze Aufgabe auf einmal</translation>
    </message>
    <message>
        <source>Relation F1, ends matched, typed</source>
        <translation>F1 der Beziehungen, Enden zugeordnet, mit Typ</translation>
    </message>
    <message>
        <source>how many typed relations two coders share among those whose ends both have</source>
        <translation>wie viele typisierte Beziehungen zwei Codierende gemeinsam haben, unter denen, deren Enden beide haben</translation>
    </message>
    <message>
        <source>relations between spans</source>
        <translation>Beziehungen zwischen Textstellen</translation>
    </message>
    <message>
        <source>Relation F1, ends matched, untyped</source>
        <translation>F1 der Beziehungen, Enden zugeordnet, ohne Typ</translation>
    </message>
    <message>
        <source>how many relations of any type two coders share among those whose ends both have</source>
        <translation>wie viele Beziehungen gleich welchen Typs zwei Codierende gemeinsam haben, unter denen, deren Enden beide haben</translation>
    </message>
    <message>
        <source>whether coders link the same things</source>
        <translation>ob Codierende dieselben Dinge verbinden</translation>
    </message>
    <message>
        <source>Agreement on types</source>
        <translation>Übereinstimmung der Typen</translation>
    </message>
    <message>
        <source>how often relations that both coders drew have the same type</source>
        <translation>wie oft Beziehungen, die beide gezogen haben, denselben Typ haben</translation>
    </message>
    <message>
        <source>beside alpha of the types</source>
        <translation>neben Alpha der Typen</translation>
    </message>
    <message>
        <source>Alpha of types</source>
        <translation>Alpha der Typen</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha of the types of relations that both coders drew</source>
        <translation>Krippendorffs Alpha der Typen von Beziehungen, die beide gezogen haben</translation>
    </message>
    <message>
        <source>whether coders mean the same by the types</source>
        <translation>ob Codierende mit den Typen dasselbe meinen</translation>
    </message>
    <message>
        <source>Alpha of targets</source>
        <translation>Alpha der Ziele</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha of what a matched span answers, or that it answers nothing</source>
        <translation>Krippendorffs Alpha dessen, worauf eine zugeordnete Textstelle antwortet, oder dass sie auf nichts antwortet</translation>
    </message>
    <message>
        <source>each rebuttal answers one target</source>
        <translation>jede Entgegnung antwortet auf ein Ziel</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Codieren</translation>
    </message>
    <message>
        <source>Code&amp;book</source>
        <translation>Codeb&amp;uch</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Prüfen</translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message>
        <source>%1 has “%2” and “%3” at one place of %4: the first stays, the second waits.</source>
        <translation>%1 hat „%2“ und „%3“ an derselben Stelle von %4: Das erste bleibt, das zweite wartet.</translation>
    </message>
    <message>
        <source>%1 belongs to another project. Merge it only if you mean to, with --foreign.</source>
        <translation>%1 gehört zu einem anderen Projekt. Mit --foreign zusammenführen, wenn das beabsichtigt ist.</translation>
    </message>
    <message>
        <source>The words of %1 differ between %2 and this project: %3. Nothing was merged. Leave these posts out with --except-changed.</source>
        <translation>Die Wörter von %1 sind in %2 anders als in diesem Projekt: %3. Nichts wurde zusammengeführt. Diese Beiträge mit --except-changed auslassen.</translation>
    </message>
    <message>
        <source>Merge %1</source>
        <translation>%1 zusammenführen</translation>
    </message>
    <message>
        <source>An import into this project is running. Wait until it has ended, then merge again.</source>
        <translation>Ein Import in dieses Projekt läuft. Sein Ende abwarten und dann erneut zusammenführen.</translation>
    </message>
    <message>
        <source>The merge was cancelled; nothing was changed.</source>
        <translation>Das Zusammenführen wurde abgebrochen; nichts wurde geändert.</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s)</source>
        <translation>
            <numerusform>%n Beitrag</numerusform>
            <numerusform>%n Beiträgen</numerusform>
        </translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation>%1 mit %2</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s)</source>
        <translation>
            <numerusform>%n Code</numerusform>
            <numerusform>%n Codes</numerusform>
        </translation>
    </message>
    <message>
        <source>Only two persons of the project can be one person. Name two coders by their ids.</source>
        <translation>Nur zwei Personen des Projekts können eine Person sein. Zwei Codierende über ihre IDs nennen.</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>Clear the field</source>
        <translation>Feld leeren</translation>
    </message>
</context>
<context>
    <name>NamesRule</name>
    <message>
        <source>no time finer than the day leaves this project</source>
        <translation>verlässt keine Zeit dieses Projekt, die genauer als der Tag ist</translation>
    </message>
    <message>
        <source>no time finer than the month leaves this project</source>
        <translation>verlässt keine Zeit dieses Projekt, die genauer als der Monat ist</translation>
    </message>
    <message>
        <source>no times leave this project</source>
        <translation>verlassen keine Zeiten dieses Projekt</translation>
    </message>
    <message>
        <source>No real names leave this project: ask for pseudonyms, or change its rule first.</source>
        <translation>Keine echten Namen verlassen dieses Projekt: Pseudonyme verlangen oder zuerst seine Regel ändern.</translation>
    </message>
    <message>
        <source>By its rule, %1: ask for coarser ones, or change the rule first.</source>
        <translation>Nach seiner Regel %1: Gröbere verlangen oder zuerst die Regel ändern.</translation>
    </message>
</context>
<context>
    <name>PastedThread</name>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>This paragraph stands further out than the comment before it.</source>
        <translation>Dieser Absatz steht weiter außen als der Kommentar davor.</translation>
    </message>
    <message>
        <source>Kept as text of that comment.</source>
        <translation>Bleibt Text jenes Kommentars.</translation>
    </message>
    <message>
        <source>No comment stands where its parent should.</source>
        <translation>Wo sein Elternkommentar stehen sollte, steht keiner.</translation>
    </message>
    <message>
        <source>It answers the article.</source>
        <translation>Er antwortet auf den Artikel.</translation>
    </message>
    <message>
        <source>It answers %1.</source>
        <translation>Er antwortet auf %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) are no characters of UTF-8.</source>
        <translation>
            <numerusform>%n Byte ist kein Zeichen von UTF-8.</numerusform>
            <numerusform>%n Bytes sind keine Zeichen von UTF-8.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each is kept as U+FFFD, the sign for an unknown character.</source>
        <translation>Jedes bleibt als U+FFFD erhalten, das Zeichen für ein unbekanntes Zeichen.</translation>
    </message>
    <message>
        <source>%1 is not text in UTF-8 (a picture, an archive, or another encoding). Save it as plain text in UTF-8, then import that.</source>
        <translation>%1 ist kein Text in UTF-8 (sondern ein Bild, ein Archiv oder eine andere Kodierung). Als reinen Text in UTF-8 speichern und diesen importieren.</translation>
    </message>
    <message>
        <source>%1 is empty: there is nothing to import.</source>
        <translation>%1 ist leer: Es gibt nichts zu importieren.</translation>
    </message>
</context>
<context>
    <name>PostGroups</name>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Depth %1</source>
        <translation>Tiefe %1</translation>
    </message>
    <message>
        <source>Depth %1 and more</source>
        <translation>Tiefe %1 und mehr</translation>
    </message>
    <message>
        <source>Thread %1</source>
        <translation>Thread %1</translation>
    </message>
    <message>
        <source>(other authors)</source>
        <translation>(andere Personen)</translation>
    </message>
    <message>
        <source>Answers %1</source>
        <translation>Antwortet auf %1</translation>
    </message>
    <message>
        <source>Answers what coders differ on</source>
        <translation>Antwortet auf uneinig Codiertes</translation>
    </message>
    <message>
        <source>Answers what has no stance</source>
        <translation>Antwortet auf etwas ohne Haltung</translation>
    </message>
    <message>
        <source>Answers the article</source>
        <translation>Antwortet auf den Artikel</translation>
    </message>
    <message>
        <source>%1 to %2 % of the work</source>
        <translation>%1 bis %2 % der Arbeit</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Tiefe</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Stance of the parent</source>
        <translation>Haltung des Elternbeitrags</translation>
    </message>
    <message>
        <source>Thread</source>
        <translation>Thread</translation>
    </message>
    <message>
        <source>Time of writing</source>
        <translation>Zeit des Schreibens</translation>
    </message>
    <message>
        <source>Time of coding</source>
        <translation>Zeit des Codierens</translation>
    </message>
    <message>
        <source>Order of coding</source>
        <translation>Reihenfolge des Codierens</translation>
    </message>
</context>
<context>
    <name>ProjectFile</name>
    <message>
        <source>There is no project %1. Check the path, or make a new project.</source>
        <translation>Es gibt kein Projekt %1. Den Pfad prüfen oder ein neues Projekt anlegen.</translation>
    </message>
    <message>
        <source>%1 is a folder or a device, not a project. Choose a .rejoinder file.</source>
        <translation>%1 ist ein Ordner oder ein Gerät, kein Projekt. Eine .rejoinder-Datei auswählen.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check its rights.</source>
        <translation>%1 lässt sich nicht lesen. Die Zugriffsrechte prüfen.</translation>
    </message>
    <message>
        <source>%1 is not a Rejoinder project. Choose a .rejoinder file, or import it.</source>
        <translation>%1 ist kein Rejoinder-Projekt. Eine .rejoinder-Datei auswählen oder die Datei importieren.</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of Rejoinder. Update this one to open it.</source>
        <translation>%1 stammt von einer neueren Version von Rejoinder. Dieses Programm aktualisieren, um das Projekt zu öffnen.</translation>
    </message>
    <message>
        <source>%1 is damaged: its end is missing. Restore a snapshot of it.</source>
        <translation>%1 ist beschädigt: Das Ende fehlt. Eine Sicherung davon wiederherstellen.</translation>
    </message>
</context>
<context>
    <name>Pseudonyms</name>
    <message>
        <source>The key cannot be kept in %1: %2. Choose another place.</source>
        <translation>Der Schlüssel lässt sich nicht in %1 ablegen: %2. Einen anderen Ort wählen.</translation>
    </message>
    <message>
        <source>The key %1 cannot be read: %2. Check its rights.</source>
        <translation>Der Schlüssel %1 lässt sich nicht lesen: %2. Die Zugriffsrechte prüfen.</translation>
    </message>
    <message>
        <source>The key %1 is too short to be a secret: it needs %2 characters. Name a file that is not there yet, and one is made.</source>
        <translation>Der Schlüssel %1 ist zu kurz für ein Geheimnis: Er braucht %2 Zeichen. Eine Datei nennen, die es noch nicht gibt; sie wird dann angelegt.</translation>
    </message>
</context>
<context>
    <name>Ratings</name>
    <message>
        <source>The comparison was stopped.</source>
        <translation>Der Vergleich wurde angehalten.</translation>
    </message>
</context>
<context>
    <name>RatingsTable</name>
    <message>
        <source>%1 is empty. It needs a header: the unit, then a column for each coder.</source>
        <translation>%1 ist leer. Gebraucht wird eine Kopfzeile: die Einheit, dann eine Spalte je Codierer/in.</translation>
    </message>
    <message>
        <source>The header of %2 has %3 columns, %1 has %4. Mend that row.</source>
        <translation>Die Kopfzeile von %2 hat %3 Spalten, %1 hat %4. Diese Zeile berichtigen.</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>1 comment to do</source>
        <translation>1 Kommentar offen</translation>
    </message>
    <message>
        <source>%1 comments to do</source>
        <translation>%1 Kommentare offen</translation>
    </message>
    <message>
        <source>%1 unsure</source>
        <translation>%1 unsicher</translation>
    </message>
    <message>
        <source>End of the thread.</source>
        <translation>Ende des Threads.</translation>
    </message>
    <message>
        <source>goes to the next one.</source>
        <translation>geht zum nächsten.</translation>
    </message>
    <message>
        <source>whole article</source>
        <translation>ganzer Artikel</translation>
    </message>
    <message>
        <source>whole comment</source>
        <translation>ganzer Kommentar</translation>
    </message>
    <message>
        <source>A comment that the source does not hold. Its replies are kept in place.</source>
        <translation>Ein Kommentar, den die Quelle nicht enthält. Seine Antworten bleiben an ihrem Platz.</translation>
    </message>
    <message>
        <source>Comment deleted at the source.</source>
        <translation>Kommentar in der Quelle gelöscht.</translation>
    </message>
    <message>
        <source>Comment removed by the source&apos;s moderators.</source>
        <translation>Kommentar von der Moderation der Quelle entfernt.</translation>
    </message>
    <message>
        <source>The source shows only that there was a comment.</source>
        <translation>Die Quelle zeigt nur, dass es einen Kommentar gab.</translation>
    </message>
    <message>
        <source>The comment is missing at the source.</source>
        <translation>Der Kommentar fehlt in der Quelle.</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>anonymous</source>
        <translation>anonym</translation>
    </message>
    <message>
        <source>1 reply</source>
        <translation>1 Antwort</translation>
    </message>
    <message>
        <source>%1 replies</source>
        <translation>%1 Antworten</translation>
    </message>
    <message>
        <source>1 author</source>
        <translation>1 Person</translation>
    </message>
    <message>
        <source>%1 authors</source>
        <translation>%1 Personen</translation>
    </message>
    <message>
        <source>%1 by %2 folded</source>
        <translation>%1 von %2 zugeklappt</translation>
    </message>
    <message>
        <source>✓ %1 of %2</source>
        <translation>✓ %1 von %2</translation>
    </message>
    <message>
        <source>1 code</source>
        <translation>1 Code</translation>
    </message>
    <message>
        <source>%1 codes</source>
        <translation>%1 Codes</translation>
    </message>
    <message>
        <source>1 relation</source>
        <translation>1 Beziehung</translation>
    </message>
    <message>
        <source>%1 relations</source>
        <translation>%1 Beziehungen</translation>
    </message>
    <message>
        <source>Quoted from above. The arrow beside it leads there.</source>
        <translation>Zitat von weiter oben. Der Pfeil daneben führt dorthin.</translation>
    </message>
    <message>
        <source>Quoted from %1. The arrow beside it leads there.</source>
        <translation>Zitat von %1. Der Pfeil daneben führt dorthin.</translation>
    </message>
    <message>
        <source>quoted</source>
        <translation>zitiert</translation>
    </message>
    <message>
        <source>edited since</source>
        <translation>seither bearbeitet</translation>
    </message>
</context>
<context>
    <name>ReadingCopy</name>
    <message>
        <source>Coded threads</source>
        <translation>Codierte Threads</translation>
    </message>
    <message>
        <source>The export was cancelled; nothing was written.</source>
        <translation>Der Export wurde abgebrochen; nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Writing %1 failed: %2. Free some space or choose another place, then try again.</source>
        <translation>Das Schreiben von %1 ist fehlgeschlagen: %2. Platz schaffen oder einen anderen Ort wählen und es erneut versuchen.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another place.</source>
        <translation>%1 lässt sich nicht schreiben: %2. Einen anderen Ort wählen.</translation>
    </message>
    <message>
        <source>the article</source>
        <translation>der Artikel</translation>
    </message>
    <message>
        <source>(not in the source)</source>
        <translation>(nicht in der Quelle)</translation>
    </message>
    <message>
        <source>(anonymous)</source>
        <translation>(anonym)</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>um %1</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>removed by a moderator</source>
        <translation>von der Moderation entfernt</translation>
    </message>
    <message>
        <source>not loaded</source>
        <translation>nicht geladen</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>nothing to code</source>
        <translation>nichts zu codieren</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>unsicher</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>Thread without a title</source>
        <translation>Thread ohne Titel</translation>
    </message>
    <message>
        <source>published %1</source>
        <translation>veröffentlicht %1</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s)</source>
        <translation>
            <numerusform>%n Beitrag</numerusform>
            <numerusform>%n Beiträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n author(s)</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n annotation(s))</source>
        <translation>
            <numerusform>%1 (%n Annotation)</numerusform>
            <numerusform>%1 (%n Annotationen)</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is coded in it.</source>
        <translation>Darin ist nichts codiert.</translation>
    </message>
    <message>
        <source>Coded by %1.</source>
        <translation>Codiert von %1.</translation>
    </message>
    <message>
        <source>Work of other coders is left out.</source>
        <translation>Die Arbeit anderer ist ausgelassen.</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>A number in brackets stands where a coded passage begins, and again where it ends; the code is beside the text. A number without brackets in the text is coded on the whole post.</source>
        <translation>Eine Zahl in Klammern steht, wo eine codierte Textstelle beginnt, und wieder, wo sie endet; der Code steht neben dem Text. Eine Zahl ohne Klammern im Text gilt dem ganzen Beitrag.</translation>
    </message>
    <message>
        <source>answers %1</source>
        <translation>antwortet auf %1</translation>
    </message>
    <message>
        <source>depth %1</source>
        <translation>Tiefe %1</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>The source holds no article.</source>
        <translation>Die Quelle enthält keinen Artikel.</translation>
    </message>
    <message>
        <source>No text.</source>
        <translation>Kein Text.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>towards %1</source>
        <translation>gegenüber: %1</translation>
    </message>
    <message>
        <source>the whole post</source>
        <translation>der ganze Beitrag</translation>
    </message>
    <message>
        <source>certainty %1 of 3</source>
        <translation>Sicherheit %1 von 3</translation>
    </message>
    <message>
        <source>∅ not in the text</source>
        <translation>∅ nicht im Text</translation>
    </message>
    <message>
        <source>: %1</source>
        <translation>: %1</translation>
    </message>
    <message>
        <source> “%1”</source>
        <translation> „%1“</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (another thread)</source>
        <translation>%1 (anderer Thread)</translation>
    </message>
    <message>
        <source>Question for the team:</source>
        <translation>Frage an das Team:</translation>
    </message>
    <message>
        <source>Memo:</source>
        <translation>Memo:</translation>
    </message>
    <message>
        <source> · %1</source>
        <translation> · %1</translation>
    </message>
</context>
<context>
    <name>ReadingPages</name>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 lässt sich nicht schreiben: %2.</translation>
    </message>
</context>
<context>
    <name>Reddit</name>
    <message>
        <source>%1 holds neither a submission nor a comment of Reddit. Save the page of one thread with “.json” at the end of its address.</source>
        <translation>%1 enthält weder eine Submission noch einen Kommentar von Reddit. Die Seite eines Threads mit „.json“ am Ende der Adresse speichern.</translation>
    </message>
    <message>
        <source>A post of it has no id.</source>
        <translation>Ein Beitrag davon hat keine Kennung.</translation>
    </message>
    <message>
        <source>It is left out.</source>
        <translation>Er wird ausgelassen.</translation>
    </message>
    <message>
        <source>It is neither a submission nor a comment of Reddit.</source>
        <translation>Es ist weder eine Submission noch ein Kommentar von Reddit.</translation>
    </message>
</context>
<context>
    <name>RefiQda</name>
    <message>
        <source>%1 cannot be written: %2. Choose another place.</source>
        <translation>%1 lässt sich nicht schreiben: %2. Einen anderen Ort wählen.</translation>
    </message>
    <message>
        <source>Writing %1 failed: %2. Free some space or choose another place, then try again.</source>
        <translation>Das Schreiben von %1 ist fehlgeschlagen: %2. Platz schaffen oder einen anderen Ort wählen und es erneut versuchen.</translation>
    </message>
    <message>
        <source>%1 is no REFI-QDA project: an archive with a file .qde in it. Export it again from its program as .qdpx.</source>
        <translation>%1 ist kein REFI-QDA-Projekt: ein Archiv mit einer Datei .qde darin. Aus dem anderen Programm erneut als .qdpx exportieren.</translation>
    </message>
    <message>
        <source>%1 unpacks to more than %2 megabytes of text, which no project of texts holds. It is not read.</source>
        <translation>%1 entpackt sich zu mehr als %2 Megabyte Text, was kein Textprojekt enthält. Es wird nicht gelesen.</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>film</source>
        <translation>Film</translation>
    </message>
    <message>
        <source>has a document type, which no project needs. Export it again from its program</source>
        <translation>hat einen Dokumenttyp, den kein Projekt braucht. Es aus dem anderen Programm erneut exportieren</translation>
    </message>
    <message>
        <source>is no REFI-QDA project: it begins with the element %1</source>
        <translation>ist kein REFI-QDA-Projekt: Es beginnt mit dem Element %1</translation>
    </message>
    <message>
        <source>is not well-formed: %1</source>
        <translation>ist nicht wohlgeformt: %1</translation>
    </message>
    <message>
        <source>The project cannot be read: line %1 of %2 %3.</source>
        <translation>Das Projekt lässt sich nicht lesen: Zeile %1 von %2 %3.</translation>
    </message>
    <message>
        <source>line %1 of %2</source>
        <translation>Zeile %1 von %2</translation>
    </message>
    <message>
        <source>It is left out.</source>
        <translation>Es wird weggelassen.</translation>
    </message>
    <message>
        <source>The text of “%1” has bytes that are no characters.</source>
        <translation>Der Text von „%1“ hat Bytes, die keine Zeichen sind.</translation>
    </message>
    <message>
        <source>Each is kept as U+FFFD, the sign for an unknown character.</source>
        <translation>Jedes bleibt als U+FFFD erhalten, das Zeichen für ein unbekanntes Zeichen.</translation>
    </message>
    <message>
        <source>The text of %1 is not in the archive.</source>
        <translation>Der Text von %1 ist nicht im Archiv.</translation>
    </message>
    <message>
        <source>“%1” has no plain text in the archive, so nothing that is coded in it has a place.</source>
        <translation>„%1“ hat keinen reinen Text im Archiv, also hat nichts, was darin codiert ist, eine Stelle.</translation>
    </message>
    <message>
        <source>Its positions are no places of a text.</source>
        <translation>Seine Positionen sind keine Stellen eines Textes.</translation>
    </message>
    <message>
        <source>It is coded with a target alone.</source>
        <translation>Es ist nur mit einem Ziel codiert.</translation>
    </message>
    <message>
        <source>It is coded with a code that is not in the codebook.</source>
        <translation>Es ist mit einem Code codiert, der nicht im Codebuch steht.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Verknüpfung</translation>
    </message>
    <message>
        <source>It names a note that is not there.</source>
        <translation>Es nennt eine Notiz, die es nicht gibt.</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) are no texts: %1.</source>
        <translation>
            <numerusform>%n Quelle ist kein Text: %1.</numerusform>
            <numerusform>%n Quellen sind keine Texte: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are passed over, with what is coded in them.</source>
        <translation>Sie werden übergangen, samt dem, was in ihnen codiert ist.</translation>
    </message>
    <message numerus="yes">
        <source>%n selection(s) are neither coded nor noted.</source>
        <translation>
            <numerusform>%n Auswahl ist weder codiert noch mit einer Notiz versehen.</numerusform>
            <numerusform>%n Auswahlen sind weder codiert noch mit einer Notiz versehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are left out.</source>
        <translation>Sie werden ausgelassen.</translation>
    </message>
    <message>
        <source>It has cases, variables or graphs, which have no place in a project of threads.</source>
        <translation>Es hat Fälle, Variablen oder Grafiken, für die ein Projekt aus Threads keinen Ort hat.</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) do not say any more whom they answer.</source>
        <translation>
            <numerusform>%n Kommentar sagt nicht mehr, wem er antwortet.</numerusform>
            <numerusform>%n Kommentare sagen nicht mehr, wem sie antworten.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are taken as answers to the article.</source>
        <translation>Sie werden als Antworten auf den Artikel genommen.</translation>
    </message>
    <message>
        <source>The headings of the comments in “%1” do not fit each other any more.</source>
        <translation>Die Überschriften der Kommentare in „%1“ passen nicht mehr zueinander.</translation>
    </message>
    <message>
        <source>It is taken as one article.</source>
        <translation>Der Text wird als ein einziger Artikel übernommen.</translation>
    </message>
    <message>
        <source>Another program saved it and kept of the comments what stands in the texts: no scores, no states such as deleted, no other columns.</source>
        <translation>Ein anderes Programm hat es gespeichert und von den Kommentaren behalten, was in den Texten steht: keine Bewertungen, keine Zustände wie „gelöscht“, keine weiteren Spalten.</translation>
    </message>
    <message>
        <source>They are empty. “QDA project: one text a comment” keeps scores and states.</source>
        <translation>Sie sind leer. „QDA-Projekt: ein Text je Kommentar“ behält Bewertungen und Zustände.</translation>
    </message>
</context>
<context>
    <name>Refresh</name>
    <message>
        <source>There is no thread “%1” in the project. “rejoinder-cli tree” shows what they are called.</source>
        <translation>Es gibt keinen Thread „%1“ im Projekt. „rejoinder-cli tree“ zeigt, wie sie heißen.</translation>
    </message>
    <message numerus="yes">
        <source>The source holds %n thread(s), and only one can be %1. Leave the thread&apos;s name out.</source>
        <translation>
            <numerusform>Die Quelle enthält %n Thread, und nur einer kann %1 sein. Den Namen des Threads weglassen.</numerusform>
            <numerusform>Die Quelle enthält %n Threads, und nur einer kann %1 sein. Den Namen des Threads weglassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>An import into this project is running. Wait until it has ended, then refresh again.</source>
        <translation>Ein Import in dieses Projekt läuft. Sein Ende abwarten, dann erneut auffrischen.</translation>
    </message>
    <message>
        <source>%1 holds no thread that is in %2: there is nothing to refresh. Import it as new, or name the thread that it is (--thread).</source>
        <translation>%1 enthält keinen Thread, der in %2 ist: Es gibt nichts aufzufrischen. Als neu importieren oder den Thread nennen, der es ist (--thread).</translation>
    </message>
</context>
<context>
    <name>RejoinderCsv</name>
    <message>
        <source>Its certainty is %1.</source>
        <translation>Die Sicherheit ist %1.</translation>
    </message>
    <message>
        <source>It is taken as empty.</source>
        <translation>Es gilt als leer.</translation>
    </message>
    <message>
        <source>It has no id of its own, or no coder_id.</source>
        <translation>Eine eigene id oder die coder_id fehlt.</translation>
    </message>
    <message>
        <source>It is left out.</source>
        <translation>Es wird ausgelassen.</translation>
    </message>
    <message>
        <source>It has no coder_id or no name.</source>
        <translation>coder_id oder name fehlt.</translation>
    </message>
    <message>
        <source>It has no round_id or no name.</source>
        <translation>round_id oder name fehlt.</translation>
    </message>
    <message>
        <source>Its code is not in the codebook.</source>
        <translation>Der Code steht nicht im Codebuch.</translation>
    </message>
    <message>
        <source>It does not end after it starts.</source>
        <translation>Das Ende liegt nicht nach dem Anfang.</translation>
    </message>
    <message>
        <source>Its type is not in the codebook.</source>
        <translation>Der Typ steht nicht im Codebuch.</translation>
    </message>
    <message>
        <source>It has no source.</source>
        <translation>Der Ausgangspunkt fehlt.</translation>
    </message>
    <message>
        <source>It has no text, or nothing to be about.</source>
        <translation>Der Text fehlt oder das, wovon er handelt.</translation>
    </message>
    <message>
        <source>It has no thread_id.</source>
        <translation>Die thread_id fehlt.</translation>
    </message>
    <message>
        <source>It has neither a thread_id nor a post_id that names one.</source>
        <translation>Es fehlt eine thread_id und eine post_id, die einen Thread nennt.</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2. Check the folder and its rights.</source>
        <translation>%1 lässt sich nicht öffnen: %2. Den Ordner und seine Zugriffsrechte prüfen.</translation>
    </message>
    <message>
        <source>%1 has no column “%2” in its first row: it is not the table it should be.</source>
        <translation>%1 hat in der ersten Zeile keine Spalte „%2“: Es ist nicht die erwartete Tabelle.</translation>
    </message>
    <message>
        <source>It has %1 cells where the first row has %2.</source>
        <translation>Die Zeile hat %1 Zellen, die erste Zeile hat %2.</translation>
    </message>
    <message>
        <source>What is missing is taken as empty, what is too much is left out.</source>
        <translation>Was fehlt, gilt als leer; was zu viel ist, wird ausgelassen.</translation>
    </message>
    <message>
        <source>Its %1 has characters that are no text.</source>
        <translation>%1 enthält Zeichen, die kein Text sind.</translation>
    </message>
    <message>
        <source>They were replaced by �.</source>
        <translation>Sie wurden durch � ersetzt.</translation>
    </message>
    <message>
        <source>“%1” cannot be read as %2.</source>
        <translation>„%1“ lässt sich nicht als %2 lesen.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another place.</source>
        <translation>%1 lässt sich nicht schreiben: %2. Einen anderen Ort wählen.</translation>
    </message>
    <message>
        <source>Writing %1 failed: %2. Free some space or choose another place, then try again.</source>
        <translation>Das Schreiben von %1 ist fehlgeschlagen: %2. Platz schaffen oder einen anderen Ort wählen und es erneut versuchen.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Choose another place.</source>
        <translation>Der Ordner %1 lässt sich nicht anlegen. Einen anderen Ort wählen.</translation>
    </message>
    <message>
        <source>Writing %1 failed: %2. Free some space, then try again.</source>
        <translation>Das Schreiben von %1 ist fehlgeschlagen: %2. Platz schaffen und es erneut versuchen.</translation>
    </message>
    <message>
        <source>The export was cancelled; nothing was written.</source>
        <translation>Der Export wurde abgebrochen; nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>%1 is not a file. Put the table itself there.</source>
        <translation>%1 ist keine Datei. Die Tabelle selbst dorthin legen.</translation>
    </message>
</context>
<context>
    <name>Rounds</name>
    <message>
        <source>A round needs a name.</source>
        <translation>Eine Runde braucht einen Namen.</translation>
    </message>
    <message>
        <source>There is a round “%1” already. Choose another name, or go back to it.</source>
        <translation>Es gibt schon eine Runde „%1“. Einen anderen Namen wählen oder zu ihr zurückkehren.</translation>
    </message>
    <message>
        <source>“%1” is no group at the top of the codebook. Name groups such as Claim.</source>
        <translation>„%1“ ist keine oberste Gruppe des Codebuchs. Gruppen wie „Claim“ nennen.</translation>
    </message>
    <message>
        <source>There is no such round in the project.</source>
        <translation>Diese Runde gibt es nicht im Projekt.</translation>
    </message>
    <message>
        <source>Start the round “%1”</source>
        <translation>Runde „%1“ beginnen</translation>
    </message>
    <message>
        <source>Change the round “%1”</source>
        <translation>Runde „%1“ ändern</translation>
    </message>
    <message>
        <source>Go to the round “%1”</source>
        <translation>Zur Runde „%1“ wechseln</translation>
    </message>
</context>
<context>
    <name>RumourEval</name>
    <message>
        <source>%1 holds no structure.json, so it is no thread of RumourEval or PHEME. Choose the folder above the threads.</source>
        <translation>%1 enthält keine structure.json, ist also kein Thread von RumourEval oder PHEME. Den Ordner über den Threads auswählen.</translation>
    </message>
    <message>
        <source>%1 is no folder or archive of threads. Labels alone hold no post: choose the folder of the threads, or one that has both.</source>
        <translation>%1 ist kein Ordner oder Archiv von Threads. Labels allein enthalten keine Beiträge: den Ordner der Threads auswählen oder einen, der beides hat.</translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>Code the sample as %1</source>
        <translation>Das Beispiel als %1 codieren</translation>
    </message>
</context>
<context>
    <name>Scene</name>
    <message>
        <source>answers the article</source>
        <translation>antwortet auf den Artikel</translation>
    </message>
    <message>
        <source>answers a missing comment</source>
        <translation>antwortet auf einen fehlenden Kommentar</translation>
    </message>
    <message>
        <source>answers a comment without author</source>
        <translation>antwortet auf einen Kommentar ohne Namen</translation>
    </message>
    <message>
        <source>answers %1</source>
        <translation>antwortet auf %1</translation>
    </message>
    <message>
        <source>%1 what is not in the text</source>
        <translation>%1: nicht im Text</translation>
    </message>
    <message>
        <source>%1 the article</source>
        <translation>%1: Artikel</translation>
    </message>
</context>
<context>
    <name>SceneDetails</name>
    <message>
        <source>the article</source>
        <translation>der Artikel</translation>
    </message>
    <message>
        <source>a comment without author</source>
        <translation>ein Kommentar ohne Namen</translation>
    </message>
    <message>
        <source>not in the text</source>
        <translation>nicht im Text</translation>
    </message>
    <message>
        <source>in another thread</source>
        <translation>in einem anderen Thread</translation>
    </message>
    <message>
        <source>%1, the whole post</source>
        <translation>%1, der ganze Beitrag</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1: „%2“</translation>
    </message>
    <message>
        <source>Question: %1</source>
        <translation>Frage: %1</translation>
    </message>
    <message>
        <source>Memo: %1</source>
        <translation>Memo: %1</translation>
    </message>
    <message>
        <source>certainty %1 of 3</source>
        <translation>Sicherheit %1 von 3</translation>
    </message>
    <message>
        <source>towards %1</source>
        <translation>gegenüber: %1</translation>
    </message>
    <message>
        <source>→ %1 → %2</source>
        <translation>→ %1 → %2</translation>
    </message>
    <message>
        <source>anonymous</source>
        <translation>anonym</translation>
    </message>
    <message>
        <source>comment %1</source>
        <translation>Kommentar %1</translation>
    </message>
    <message>
        <source>comment %1 on “%2”</source>
        <translation>Kommentar %1 zu „%2“</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
</context>
<context>
    <name>SearchQuery</name>
    <message>
        <source>Cues cannot be searched here; leave out cue:%1.</source>
        <translation>Hinweise lassen sich hier nicht suchen; cue:%1 weglassen.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another place.</source>
        <translation>%1 lässt sich nicht schreiben: %2. Einen anderen Ort wählen.</translation>
    </message>
    <message>
        <source>The export was cancelled; nothing was written.</source>
        <translation>Der Export wurde abgebrochen; nichts wurde geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>More than %n parentheses are open here; close some first.</source>
        <translation>
            <numerusform>Mehr als %n Klammer ist hier offen; zuerst einige schließen.</numerusform>
            <numerusform>Mehr als %n Klammern sind hier offen; zuerst einige schließen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (at character %2)</source>
        <translation>%1 (bei Zeichen %2)</translation>
    </message>
    <message>
        <source>No code is called “%1”.</source>
        <translation>Kein Code heißt „%1“.</translation>
    </message>
    <message>
        <source>No stance is called “%1”.</source>
        <translation>Keine Haltung heißt „%1“.</translation>
    </message>
    <message>
        <source>No target is called “%1”.</source>
        <translation>Kein Ziel heißt „%1“.</translation>
    </message>
    <message>
        <source>No type of relations is called “%1”.</source>
        <translation>Kein Beziehungstyp heißt „%1“.</translation>
    </message>
    <message>
        <source>No coder is called “%1”.</source>
        <translation>Niemand unter den Codierenden heißt „%1“.</translation>
    </message>
    <message>
        <source>“%1” is no depth: write 3, 2.., ..4 or 2..4.</source>
        <translation>„%1“ ist keine Tiefe: 3, 2.., ..4 oder 2..4 schreiben.</translation>
    </message>
    <message>
        <source>“%1” is no date: write 2024, 2024-05 or 2024-05-17, and .. for from and to.</source>
        <translation>„%1“ ist kein Datum: 2024, 2024-05 oder 2024-05-17 schreiben, und .. für von und bis.</translation>
    </message>
    <message>
        <source>%1: knows no “%2”: write %3.</source>
        <translation>%1: kennt kein „%2“: %3 schreiben.</translation>
    </message>
</context>
<context>
    <name>Snapshots</name>
    <message>
        <source>%1 is damaged; nothing was changed. Choose another snapshot.</source>
        <translation>%1 ist beschädigt; nichts wurde geändert. Eine andere Sicherung auswählen.</translation>
    </message>
    <message>
        <source>%1 is there already and is left as it is. Choose another name.</source>
        <translation>%1 ist schon vorhanden und bleibt, wie es ist. Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>%1 could not be made. Check that its folder can be written to.</source>
        <translation>%1 konnte nicht angelegt werden. Prüfen, ob der Ordner beschreibbar ist.</translation>
    </message>
    <message>
        <source>%1 is a snapshot of another project; nothing was changed. Choose one of this project.</source>
        <translation>%1 ist die Sicherung eines anderen Projekts; nichts wurde geändert. Eine von diesem Projekt auswählen.</translation>
    </message>
    <message>
        <source>%1 could not be set aside; nothing was changed. Check that its folder can be written to.</source>
        <translation>%1 konnte nicht beiseitegelegt werden; nichts wurde geändert. Prüfen, ob der Ordner beschreibbar ist.</translation>
    </message>
    <message>
        <source>There is no place for snapshots of %1. Check your data folder.</source>
        <translation>Für Sicherungen von %1 gibt es keinen Platz. Den Datenordner prüfen.</translation>
    </message>
    <message>
        <source>The snapshot %1 could not be deleted. Check its rights.</source>
        <translation>Die Sicherung %1 konnte nicht gelöscht werden. Die Zugriffsrechte prüfen.</translation>
    </message>
</context>
<context>
    <name>Source</name>
    <message>
        <source>%1 does not exist. Check the path.</source>
        <translation>%1 gibt es nicht. Den Pfad prüfen.</translation>
    </message>
    <message>
        <source>%1 is a folder without tables that Rejoinder reads. Choose a file in it.</source>
        <translation>%1 ist ein Ordner ohne Tabellen, die Rejoinder liest. Eine Datei darin auswählen.</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2). Check its rights.</source>
        <translation>%1 lässt sich nicht lesen (%2). Die Zugriffsrechte prüfen.</translation>
    </message>
    <message>
        <source>Reading %1 failed (%2). Check the disk or the network drive, then import again.</source>
        <translation>Das Lesen von %1 ist fehlgeschlagen (%2). Den Datenträger oder das Netzlaufwerk prüfen und erneut importieren.</translation>
    </message>
    <message>
        <source>%1 is a pipe, not a file. Save what comes through it as a file, then import that.</source>
        <translation>%1 ist eine Pipe, keine Datei. Was hindurchkommt, als Datei speichern und diese importieren.</translation>
    </message>
    <message>
        <source>%1 is a device, not a file. Save what it gives as a file, then take that.</source>
        <translation>%1 ist ein Gerät, keine Datei. Was es liefert, als Datei speichern und diese nehmen.</translation>
    </message>
    <message>
        <source>%1 is not text in UTF-8 (a picture, an archive, or another encoding). Save it as plain text in UTF-8, then import that.</source>
        <translation>%1 ist kein Text in UTF-8 (sondern ein Bild, ein Archiv oder eine andere Kodierung). Als reinen Text in UTF-8 speichern und diesen importieren.</translation>
    </message>
    <message>
        <source>%1 is empty: there is nothing to import.</source>
        <translation>%1 ist leer: Es gibt nichts zu importieren.</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) are no characters of UTF-8.</source>
        <translation>
            <numerusform>%n Byte ist kein Zeichen von UTF-8.</numerusform>
            <numerusform>%n Bytes sind keine Zeichen von UTF-8.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each is kept as U+FFFD, the sign for an unknown character.</source>
        <translation>Jedes bleibt als U+FFFD erhalten, das Zeichen für ein unbekanntes Zeichen.</translation>
    </message>
    <message>
        <source>the archive breaks off</source>
        <translation>das Archiv bricht ab</translation>
    </message>
    <message>
        <source>%1 is no whole zip archive: it is cut off or damaged. Download or copy it again.</source>
        <translation>%1 ist kein vollständiges ZIP-Archiv: Es ist abgeschnitten oder beschädigt. Es neu herunterladen oder kopieren.</translation>
    </message>
    <message>
        <source>%1 in %2 cannot be read. Download or copy the archive again.</source>
        <translation>%1 in %2 lässt sich nicht lesen. Das Archiv neu herunterladen oder kopieren.</translation>
    </message>
    <message>
        <source>“%1” is no time.</source>
        <translation>„%1“ ist keine Zeitangabe.</translation>
    </message>
    <message>
        <source>It has none; the words are kept beside it.</source>
        <translation>Der Beitrag hat keine Zeit; die Wörter bleiben daneben erhalten.</translation>
    </message>
    <message>
        <source>the compressed file breaks off</source>
        <translation>die komprimierte Datei bricht ab</translation>
    </message>
    <message>
        <source>the compressed file is damaged: %1</source>
        <translation>die komprimierte Datei ist beschädigt: %1</translation>
    </message>
    <message>
        <source>%1 is larger than a single text can be: %2 megabytes. Import it as a table (CSV, JSON lines), which is read row by row.</source>
        <translation>%1 ist größer, als ein einzelner Text sein kann: %2 Megabyte. Als Tabelle (CSV, JSON Lines) importieren, die Zeile für Zeile gelesen wird.</translation>
    </message>
</context>
<context>
    <name>SpansTable</name>
    <message>
        <source>%1 has no column &quot;%2&quot;. It needs coder, start and end, and may have category and continuum.</source>
        <translation>%1 hat keine Spalte „%2“. Gebraucht werden coder, start und end, möglich sind category und continuum.</translation>
    </message>
    <message>
        <source>%1 is empty. It needs a header: coder, start, end, category.</source>
        <translation>%1 ist leer. Gebraucht wird eine Kopfzeile: coder, start, end, category.</translation>
    </message>
    <message>
        <source>In %1, &quot;%2&quot; is no place in a text. Write a number.</source>
        <translation>In %1 ist „%2“ keine Stelle in einem Text. Eine Zahl schreiben.</translation>
    </message>
    <message>
        <source>The header of %2 has %3 columns, %1 has %4. Mend that row.</source>
        <translation>Die Kopfzeile von %2 hat %3 Spalten, %1 hat %4. Diese Zeile berichtigen.</translation>
    </message>
    <message>
        <source>%1 names no coder. Mend that row.</source>
        <translation>%1 nennt keine codierende Person. Diese Zeile berichtigen.</translation>
    </message>
    <message>
        <source>The span in %1 ends before it starts. Mend that row.</source>
        <translation>Die Textstelle in %1 endet vor ihrem Anfang. Diese Zeile berichtigen.</translation>
    </message>
    <message>
        <source>The span in %1 lies outside the text, which reaches from %2 to %3. Mend that row, or give another --length.</source>
        <translation>Die Textstelle in %1 liegt außerhalb des Textes, der von %2 bis %3 reicht. Diese Zeile berichtigen oder ein anderes --length angeben.</translation>
    </message>
    <message>
        <source>In %1 the distance to &quot;%2&quot; is not there or not between 0 and 1.</source>
        <translation>In %1 fehlt der Abstand zu „%2“ oder liegt nicht zwischen 0 und 1.</translation>
    </message>
    <message>
        <source>%1 needs one distance between &quot;%2&quot; and &quot;%3&quot;, the same in both directions, and 0 between a category and itself.</source>
        <translation>%1 braucht einen Abstand zwischen „%2“ und „%3“, gleich in beiden Richtungen, und 0 zwischen einer Kategorie und ihr selbst.</translation>
    </message>
</context>
<context>
    <name>Spoken</name>
    <message>
        <source>a code that is not known here</source>
        <translation>ein hier unbekannter Code</translation>
    </message>
    <message>
        <source>%1 towards %2</source>
        <translation>%1 gegenüber %2</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>certainty %1 of 3</source>
        <translation>Sicherheit %1 von 3</translation>
    </message>
    <message>
        <source>with a memo</source>
        <translation>mit Memo</translation>
    </message>
    <message>
        <source>on the whole comment</source>
        <translation>zum ganzen Kommentar</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1: „%2“</translation>
    </message>
    <message>
        <source>End of %1</source>
        <translation>Ende von %1</translation>
    </message>
    <message>
        <source>Out of %1</source>
        <translation>Außerhalb von %1</translation>
    </message>
    <message>
        <source>Start of %1</source>
        <translation>Anfang von %1</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>In %1</translation>
    </message>
    <message>
        <source>an unnamed author</source>
        <comment>Reply by …</comment>
        <translation>jemandem ohne Namen</translation>
    </message>
    <message>
        <source>Comment by %1 on the article</source>
        <translation>Kommentar von %1 zum Artikel</translation>
    </message>
    <message>
        <source>Reply by %1 to a missing comment</source>
        <translation>Antwort von %1 auf einen fehlenden Kommentar</translation>
    </message>
    <message>
        <source>Reply by %1 to %2</source>
        <translation>Antwort von %1 an %2</translation>
    </message>
    <message>
        <source>an unnamed author</source>
        <comment>Reply to …</comment>
        <translation>jemanden ohne Namen</translation>
    </message>
    <message>
        <source>The article</source>
        <translation>Der Artikel</translation>
    </message>
    <message>
        <source>Missing comment</source>
        <translation>Fehlender Kommentar</translation>
    </message>
    <message>
        <source>depth %1</source>
        <translation>Tiefe %1</translation>
    </message>
    <message>
        <source>no codes</source>
        <translation>keine Codes</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s): %1</source>
        <translation>
            <numerusform>%n Code: %1</numerusform>
            <numerusform>%n Codes: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n relation(s)</source>
        <translation>
            <numerusform>%n Beziehung</numerusform>
            <numerusform>%n Beziehungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>to do</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>coded</source>
        <translation>codiert</translation>
    </message>
    <message>
        <source>nothing to code</source>
        <translation>nichts zu codieren</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>unsicher</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
</context>
<context>
    <name>Statistics</name>
    <message>
        <source>Code of the reply</source>
        <translation>Code der Antwort</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Code of the post answered</source>
        <translation>Code des beantworteten Beitrags</translation>
    </message>
    <message>
        <source>replies to a post without the coder&apos;s codes</source>
        <translation>Antworten auf einen Beitrag ohne Codes dieser Person</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>Wer antwortet</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>Wem</translation>
    </message>
    <message>
        <source>whose target is not in the text</source>
        <translation>deren Ziel nicht im Text steht</translation>
    </message>
    <message>
        <source>with a post without a named author</source>
        <translation>mit einem Beitrag ohne Namen</translation>
    </message>
    <message>
        <source>on posts without a named author</source>
        <translation>an Beiträgen ohne Namen</translation>
    </message>
    <message>
        <source>without a target</source>
        <translation>ohne Ziel</translation>
    </message>
    <message>
        <source>on posts without a date</source>
        <translation>an Beiträgen ohne Datum</translation>
    </message>
    <message>
        <source>on the article, which answers nothing</source>
        <translation>am Artikel, der auf nichts antwortet</translation>
    </message>
    <message>
        <source>on replies to a post whose stance the coder did not say</source>
        <translation>an Antworten auf einen Beitrag ohne Haltung dieser Person</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>Codierer/in</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Tiefe</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Stance of the parent</source>
        <translation>Haltung des Elternbeitrags</translation>
    </message>
    <message>
        <source>Thread</source>
        <translation>Thread</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Haltung</translation>
    </message>
    <message>
        <source>Stance of the reply</source>
        <translation>Haltung der Antwort</translation>
    </message>
    <message>
        <source>on posts that answer the article</source>
        <translation>an Beiträgen, die auf den Artikel antworten</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n weitere Person</numerusform>
            <numerusform>%n weitere Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>The counting was cancelled.</source>
        <translation>Das Zählen wurde abgebrochen.</translation>
    </message>
    <message>
        <source>article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>thread %1</source>
        <translation>Thread %1</translation>
    </message>
    <message>
        <source>(other authors)</source>
        <translation>(andere Personen)</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>The history names the post %1, which this project does not hold.</source>
        <translation>Der Verlauf nennt den Beitrag %1, den dieses Projekt nicht enthält.</translation>
    </message>
    <message>
        <source>%1 cannot be changed: the file is read-only. Save a copy elsewhere and open that.</source>
        <translation>%1 lässt sich nicht ändern: Die Datei ist schreibgeschützt. Eine Kopie an anderem Ort speichern und diese öffnen.</translation>
    </message>
    <message>
        <source>%1 is damaged. Restore a snapshot of it.</source>
        <translation>%1 ist beschädigt. Eine Sicherung davon wiederherstellen.</translation>
    </message>
    <message>
        <source>%1 is there already and is left as it is. Choose another name.</source>
        <translation>%1 ist schon vorhanden und bleibt, wie es ist. Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>There is no folder %1. Make it first, or choose another.</source>
        <translation>Den Ordner %1 gibt es nicht. Ihn zuerst anlegen oder einen anderen wählen.</translation>
    </message>
    <message>
        <source>%1 could not be made. Check that its folder can be written to.</source>
        <translation>%1 konnte nicht angelegt werden. Prüfen, ob der Ordner beschreibbar ist.</translation>
    </message>
    <message>
        <source>All codes</source>
        <translation>Alle Codes</translation>
    </message>
    <message>
        <source>The post is no longer in the project.</source>
        <translation>Der Beitrag ist nicht mehr im Projekt.</translation>
    </message>
    <message>
        <source>Somebody else changed this meanwhile; nothing was stored. Look at it again, then repeat.</source>
        <translation>Jemand anderes hat dies inzwischen geändert; nichts wurde gespeichert. Noch einmal ansehen und dann wiederholen.</translation>
    </message>
</context>
<context>
    <name>Surgery</name>
    <message>
        <source>A code is split into others: name at least one.</source>
        <translation>Ein Code wird in andere aufgeteilt: mindestens einen nennen.</translation>
    </message>
    <message>
        <source>A passage is assigned to a part that there is not.</source>
        <translation>Eine Textstelle ist einem Teil zugewiesen, den es nicht gibt.</translation>
    </message>
    <message>
        <source>“%1” is no code to put passages in.</source>
        <translation>„%1“ ist kein Code, der Textstellen aufnimmt.</translation>
    </message>
    <message numerus="yes">
        <source>%n whole comment(s) are coded so, and “%1” would be for passages only. Recode them first.</source>
        <translation>
            <numerusform>%n ganzer Kommentar ist so codiert, und „%1“ wäre nur für Textstellen. Ihn zuerst umcodieren.</numerusform>
            <numerusform>%n ganze Kommentare sind so codiert, und „%1“ wäre nur für Textstellen. Sie zuerst umcodieren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) are coded so, and “%1” would be for whole comments only. Recode them first.</source>
        <translation>
            <numerusform>%n Textstelle ist so codiert, und „%1“ wäre nur für ganze Kommentare. Sie zuerst umcodieren.</numerusform>
            <numerusform>%n Textstellen sind so codiert, und „%1“ wäre nur für ganze Kommentare. Sie zuerst umcodieren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge code “%1” into “%2”</source>
        <translation>Code „%1“ mit „%2“ zusammenführen</translation>
    </message>
    <message>
        <source>“%1” cannot be split: only codes can.</source>
        <translation>„%1“ lässt sich nicht aufteilen: Das geht nur mit Codes.</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) are not assigned yet, so “%1” is still needed. Assign them, or keep it.</source>
        <translation>
            <numerusform>%n Textstelle ist noch nicht zugewiesen, „%1“ wird also noch gebraucht. Sie zuweisen oder den Code behalten.</numerusform>
            <numerusform>%n Textstellen sind noch nicht zugewiesen, „%1“ wird also noch gebraucht. Sie zuweisen oder den Code behalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Split code “%1” into “%2”</source>
        <translation>Code „%1“ in „%2“ aufteilen</translation>
    </message>
    <message>
        <source>”, “</source>
        <translation>“, „</translation>
    </message>
    <message>
        <source>“%1” is no code in use. Choose one that is.</source>
        <translation>„%1“ ist kein Code in Gebrauch. Einen auswählen, der es ist.</translation>
    </message>
    <message>
        <source>There is no such annotation in the project.</source>
        <translation>Diese Annotation gibt es nicht im Projekt.</translation>
    </message>
    <message numerus="yes">
        <source>Recode %n annotation(s) as “%1”</source>
        <translation>
            <numerusform>%n Annotation in „%1“ umcodieren</numerusform>
            <numerusform>%n Annotationen in „%1“ umcodieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) of “%1” have a target. Recode them first.</source>
        <translation>
            <numerusform>%n Annotation von „%1“ hat ein Ziel. Sie zuerst umcodieren.</numerusform>
            <numerusform>%n Annotationen von „%1“ haben ein Ziel. Sie zuerst umcodieren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At %n place(s) one coder has several codes of “%1”. Recode them first.</source>
        <translation>
            <numerusform>An %n Stelle hat eine Person mehrere Codes von „%1“. Diese zuerst umcodieren.</numerusform>
            <numerusform>An %n Stellen hat eine Person mehrere Codes von „%1“. Diese zuerst umcodieren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the other code.</source>
        <translation>Den anderen Code auswählen.</translation>
    </message>
    <message>
        <source>Name the new codes, with commas between them.</source>
        <translation>Die neuen Codes nennen, durch Kommas getrennt.</translation>
    </message>
</context>
<context>
    <name>SuspectedParents</name>
    <message>
        <source>It opens with words of %1: “%2”.</source>
        <translation>Er beginnt mit Wörtern von %1: „%2“.</translation>
    </message>
    <message>
        <source>It speaks to %1 by name.</source>
        <translation>Er spricht %1 mit Namen an.</translation>
    </message>
    <message>
        <source>%1 would answer their own comment here; %2 spoke in between, and the page indents no further.</source>
        <translation>%1 würde hier auf den eigenen Kommentar antworten; %2 hat dazwischen gesprochen, und die Seite rückt nicht weiter ein.</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>entry %1</source>
        <translation>Eintrag %1</translation>
    </message>
    <message>
        <source>It is no JSON object.</source>
        <translation>Es ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>It is left out.</source>
        <translation>Es wird ausgelassen.</translation>
    </message>
    <message>
        <source>Reading %1 failed: %2. Check the disk, then try again.</source>
        <translation>Beim Lesen von %1 ist ein Fehler aufgetreten: %2. Den Datenträger prüfen und es erneut versuchen.</translation>
    </message>
    <message>
        <source>The file has bytes that are no characters of UTF-8.</source>
        <translation>Die Datei hat Bytes, die keine Zeichen von UTF-8 sind.</translation>
    </message>
    <message>
        <source>Each is kept as U+FFFD, the sign for an unknown character.</source>
        <translation>Jedes bleibt als U+FFFD erhalten, das Zeichen für ein unbekanntes Zeichen.</translation>
    </message>
    <message>
        <source>%1 is JSON, but no list of objects is in it: there is nothing to import.</source>
        <translation>%1 ist JSON, enthält aber keine Liste von Objekten: Es gibt nichts zu importieren.</translation>
    </message>
    <message>
        <source>%1 is broken in entry %2: it is no JSON from there on. Get the file once more, or mend it.</source>
        <translation>%1 ist in Eintrag %2 defekt: Von dort an ist es kein JSON. Die Datei neu beschaffen oder berichtigen.</translation>
    </message>
    <message>
        <source>%1 is no whole JSON: its end may be missing. Get the file once more, or mend it.</source>
        <translation>%1 ist kein vollständiges JSON: Vielleicht fehlt das Ende. Die Datei neu beschaffen oder berichtigen.</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>It has bytes that are no characters of UTF-8.</source>
        <translation>Sie hat Bytes, die keine Zeichen von UTF-8 sind.</translation>
    </message>
    <message>
        <source>It is no whole JSON.</source>
        <translation>Sie ist kein vollständiges JSON.</translation>
    </message>
    <message>
        <source>Line %1 of %2 is longer than %3 MB: it is no table. Choose another format for it.</source>
        <translation>Zeile %1 von %2 ist länger als %3 MB: Es ist keine Tabelle. Ein anderes Format dafür auswählen.</translation>
    </message>
    <message>
        <source>It holds halves of characters.</source>
        <translation>Es enthält halbe Zeichen.</translation>
    </message>
    <message>
        <source>The file has more than %1 columns.</source>
        <translation>Die Datei hat mehr als %1 Spalten.</translation>
    </message>
    <message>
        <source>What is in the further ones is left out.</source>
        <translation>Was in den weiteren steht, wird ausgelassen.</translation>
    </message>
    <message>
        <source>%1 is no text (a picture, an archive, a spreadsheet). Save it as CSV, then import that.</source>
        <translation>%1 ist kein Text (sondern ein Bild, ein Archiv, eine Tabellenkalkulation). Als CSV speichern und dieses importieren.</translation>
    </message>
    <message>
        <source>No column of %1 looks like the text of a comment. Say which one is, with --map text=COLUMN; it has: %2.</source>
        <translation>Keine Spalte von %1 sieht nach dem Text eines Kommentars aus. Mit --map text=SPALTE angeben, welche es ist; vorhanden sind: %2.</translation>
    </message>
    <message>
        <source>“%1” is no field of a post. There are: %2.</source>
        <translation>„%1“ ist kein Feld eines Beitrags. Es gibt: %2.</translation>
    </message>
    <message>
        <source>%1 has no column “%2”. It has: %3.</source>
        <translation>%1 hat keine Spalte „%2“. Vorhanden sind: %3.</translation>
    </message>
    <message>
        <source>Which column of %1 holds the text? Say so with --map text=COLUMN; it has: %2.</source>
        <translation>Welche Spalte von %1 enthält den Text? Mit --map text=SPALTE angeben; vorhanden sind: %2.</translation>
    </message>
    <message>
        <source>“%1” says nothing about a table. What can be said: %2.</source>
        <translation>„%1“ sagt nichts über eine Tabelle. Angeben lässt sich: %2.</translation>
    </message>
    <message>
        <source>Each is kept as U+FFFD, the sign for an unknown character. Choose another encoding if there are many.</source>
        <translation>Jedes bleibt als U+FFFD erhalten, das Zeichen für ein unbekanntes Zeichen. Bei vielen eine andere Kodierung auswählen.</translation>
    </message>
    <message>
        <source>Its id “%1” was rounded by a spreadsheet: its last digits are lost.</source>
        <translation>Die Kennung „%1“ wurde von einer Tabellenkalkulation gerundet: Die letzten Ziffern sind verloren.</translation>
    </message>
    <message>
        <source>It is kept as it is. Posts that had different ids may have the same now: get the table once more from its source.</source>
        <translation>Sie bleibt, wie sie ist. Beiträge mit einst verschiedenen Kennungen haben jetzt vielleicht dieselbe: die Tabelle neu aus ihrer Quelle beschaffen.</translation>
    </message>
    <message>
        <source>It has no text.</source>
        <translation>Der Text fehlt.</translation>
    </message>
    <message>
        <source>It is kept as an empty comment.</source>
        <translation>Es bleibt als leerer Kommentar.</translation>
    </message>
    <message>
        <source>“%1” cannot be read as a time.</source>
        <translation>„%1“ lässt sich nicht als Zeit lesen.</translation>
    </message>
    <message>
        <source>The post has no time; the words are kept as an attribute.</source>
        <translation>Der Beitrag hat keine Zeit; die Wörter bleiben als Attribut erhalten.</translation>
    </message>
    <message>
        <source>“%1” cannot be read as a score.</source>
        <translation>„%1“ lässt sich nicht als Bewertung lesen.</translation>
    </message>
    <message>
        <source>The post has no score; the words are kept as an attribute.</source>
        <translation>Der Beitrag hat keine Bewertung; die Wörter bleiben als Attribut erhalten.</translation>
    </message>
    <message>
        <source>Its “%1” is no whole JSON, or nested too deep.</source>
        <translation>„%1“ davon ist kein vollständiges JSON oder zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>The post it answers is not in the source.</source>
        <translation>Der Beitrag, auf den er antwortet, fehlt in der Quelle.</translation>
    </message>
    <message>
        <source>A placeholder stands in that post&apos;s place.</source>
        <translation>Ein Platzhalter steht an Stelle jenes Beitrags.</translation>
    </message>
    <message>
        <source>rows %1–%2</source>
        <translation>Zeilen %1–%2</translation>
    </message>
    <message>
        <source>The times name no time zone.</source>
        <translation>Die Zeiten nennen keine Zeitzone.</translation>
    </message>
    <message>
        <source>They are read as UTC.</source>
        <translation>Sie werden als UTC gelesen.</translation>
    </message>
    <message>
        <source>“%1” may be read in two ways.</source>
        <translation>„%1“ lässt sich auf zwei Arten lesen.</translation>
    </message>
    <message>
        <source>The day is taken to come first.</source>
        <translation>Der Tag gilt als zuerst genannt.</translation>
    </message>
    <message>
        <source>The month is taken to come first.</source>
        <translation>Der Monat gilt als zuerst genannt.</translation>
    </message>
    <message>
        <source>No row has “%1”.</source>
        <translation>Keine Zeile hat „%1“.</translation>
    </message>
    <message>
        <source>The posts have no “%1”.</source>
        <translation>Den Beiträgen fehlt „%1“.</translation>
    </message>
    <message numerus="yes">
        <source>%n more row(s) have the same problem.</source>
        <translation>
            <numerusform>%n weitere Zeile hat dasselbe Problem.</numerusform>
            <numerusform>%n weitere Zeilen haben dasselbe Problem.</numerusform>
        </translation>
    </message>
    <message>
        <source>The same became of them.</source>
        <translation>Mit ihnen geschah dasselbe.</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>%1 is empty: there is nothing to import.</source>
        <translation>%1 ist leer: Es gibt nichts zu importieren.</translation>
    </message>
    <message>
        <source>It holds the names of the columns once more.</source>
        <translation>Sie enthält noch einmal die Namen der Spalten.</translation>
    </message>
    <message>
        <source>All its cells are empty.</source>
        <translation>Alle ihre Zellen sind leer.</translation>
    </message>
    <message>
        <source>It has a quotation mark that is never closed.</source>
        <translation>Sie hat ein Anführungszeichen, das nie geschlossen wird.</translation>
    </message>
    <message>
        <source>Its last cell holds all the rest of the file. Close the mark and import again.</source>
        <translation>Die letzte Zelle enthält den ganzen Rest der Datei. Das Anführungszeichen schließen und erneut importieren.</translation>
    </message>
    <message>
        <source>It has %1 cells where the first row has %2.</source>
        <translation>Die Zeile hat %1 Zellen, die erste Zeile hat %2.</translation>
    </message>
    <message>
        <source>What is missing is taken as empty.</source>
        <translation>Was fehlt, gilt als leer.</translation>
    </message>
    <message>
        <source>What is too much is kept as attributes without a name.</source>
        <translation>Was zu viel ist, bleibt als Attribute ohne Namen.</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>Spalte %1</translation>
    </message>
</context>
<context>
    <name>ThreadPlaces</name>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>%1 is damaged in %2. Export it again, or delete that file to read the texts only.</source>
        <translation>%1 ist beschädigt (%2). Noch einmal exportieren oder diese Datei löschen, um nur die Texte zu lesen.</translation>
    </message>
</context>
<context>
    <name>WebAnnoTsv</name>
    <message>
        <source>%1, line %2</source>
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source>It is no token of WebAnno TSV: %1. Export it again.</source>
        <translation>Es ist kein Token von WebAnno TSV: %1. Noch einmal exportieren.</translation>
    </message>
    <message>
        <source>%1 holds no table of WebAnno TSV 3.</source>
        <translation>%1 enthält keine Tabelle von WebAnno TSV 3.</translation>
    </message>
    <message>
        <source>It holds no text.</source>
        <translation>Es enthält keinen Text.</translation>
    </message>
    <message>
        <source>It is left out.</source>
        <translation>Es wird weggelassen.</translation>
    </message>
</context>
<context>
    <name>Wordpress</name>
    <message numerus="yes">
        <source>%n item(s) from here on are pictures, menus and the like, without comments.</source>
        <translation>
            <numerusform>Von hier an ist %n Element ein Bild, Menü oder Ähnliches, ohne Kommentare.</numerusform>
            <numerusform>Von hier an sind %n Elemente Bilder, Menüs oder Ähnliches, ohne Kommentare.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are left out.</source>
        <translation>Sie werden ausgelassen.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) from here on are pingbacks and trackbacks, which nobody wrote.</source>
        <translation>
            <numerusform>Von hier an ist %n Eintrag ein Pingback oder Trackback, den niemand geschrieben hat.</numerusform>
            <numerusform>Von hier an sind %n Einträge Pingbacks und Trackbacks, die niemand geschrieben hat.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>XmlSource</name>
    <message>
        <source>one element there is larger than any post can be</source>
        <translation>ein Element dort ist größer, als ein Beitrag sein kann</translation>
    </message>
    <message>
        <source>it ends in the middle</source>
        <translation>die Datei endet mittendrin</translation>
    </message>
    <message>
        <source>Reading %1 failed (%2). Check the disk or the network drive, then import again.</source>
        <translation>Das Lesen von %1 ist fehlgeschlagen (%2). Den Datenträger oder das Netzlaufwerk prüfen und erneut importieren.</translation>
    </message>
    <message>
        <source>it has a document type, which no export of comments needs and which may name other files</source>
        <translation>die Datei hat einen Dokumenttyp, den kein Export von Kommentaren braucht und der andere Dateien nennen kann</translation>
    </message>
    <message>
        <source>its elements are nested deeper than %1</source>
        <translation>die Elemente sind tiefer verschachtelt als %1</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>the record there is larger than any post can be</source>
        <translation>der Datensatz dort ist größer, als ein Beitrag sein kann</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>Zeile %1, Spalte %2</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2 (%3). Export it again, or mend it there in a text editor.</source>
        <translation>%1 lässt sich nicht lesen: %2 (%3). Neu exportieren oder dort in einem Texteditor berichtigen.</translation>
    </message>
    <message>
        <source>The file breaks here: %1.</source>
        <translation>Die Datei ist hier defekt: %1.</translation>
    </message>
    <message>
        <source>What stands before it is taken; what comes behind it is not.</source>
        <translation>Was davor steht, wird übernommen; was danach kommt, nicht.</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) stand before the first tag.</source>
        <translation>
            <numerusform>%n Zeichen steht vor dem ersten Tag.</numerusform>
            <numerusform>%n Zeichen stehen vor dem ersten Tag.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are passed over.</source>
        <translation>Sie werden übergangen.</translation>
    </message>
    <message numerus="yes">
        <source>%n attribute(s) have no quotes.</source>
        <translation>
            <numerusform>%n Attribut hat keine Anführungszeichen.</numerusform>
            <numerusform>%n Attribute haben keine Anführungszeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are read as if they had.</source>
        <translation>Sie werden gelesen, als hätten sie welche.</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) are none that XML may hold.</source>
        <translation>
            <numerusform>%n Zeichen ist in XML nicht erlaubt.</numerusform>
            <numerusform>%n Zeichen sind in XML nicht erlaubt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each is kept as U+FFFD, the sign for an unknown character.</source>
        <translation>Jedes bleibt als U+FFFD erhalten, das Zeichen für ein unbekanntes Zeichen.</translation>
    </message>
    <message>
        <source>Some bytes are no characters of the file&apos;s encoding.</source>
        <translation>Einige Bytes sind keine Zeichen der Kodierung der Datei.</translation>
    </message>
    <message>
        <source>%1 is not read: line %2: %3. Export it again from its program.</source>
        <translation>%1 wird nicht gelesen: Zeile %2: %3. Im ursprünglichen Programm neu exportieren.</translation>
    </message>
</context>
<context>
    <name>YouTube</name>
    <message>
        <source>It begins with the name of that comment&apos;s author.</source>
        <translation>Er beginnt mit dem Namen der Person, die jenen Kommentar schrieb.</translation>
    </message>
    <message>
        <source>It is no comment of YouTube.</source>
        <translation>Es ist kein Kommentar von YouTube.</translation>
    </message>
    <message>
        <source>It is left out.</source>
        <translation>Es wird ausgelassen.</translation>
    </message>
    <message>
        <source>The file tells of the video, but holds no comment.</source>
        <translation>Die Datei beschreibt das Video, enthält aber keinen Kommentar.</translation>
    </message>
    <message>
        <source>Its description is taken. For comments run yt-dlp with --write-comments.</source>
        <translation>Seine Beschreibung wird übernommen. Für Kommentare yt-dlp mit --write-comments aufrufen.</translation>
    </message>
    <message>
        <source>The source holds %1 of its %2 answers.</source>
        <translation>Die Quelle enthält %1 der %2 Antworten darauf.</translation>
    </message>
    <message>
        <source>What is there is taken.</source>
        <translation>Was vorhanden ist, wird übernommen.</translation>
    </message>
</context>
<context>
    <name>rejoinder::AdjudicatePage</name>
    <message numerus="yes">
        <source>%n case(s) in which all coders agree were accepted together.</source>
        <translation>
            <numerusform>%n Fall, in dem alle einig sind, wurde mit angenommen.</numerusform>
            <numerusform>%n Fälle, in denen alle einig sind, wurden zusammen angenommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n relation(s) wait for their ends.</source>
        <translation>
            <numerusform>%n Beziehung wartet auf ihre Enden.</numerusform>
            <numerusform>%n Beziehungen warten auf ihre Enden.</numerusform>
        </translation>
    </message>
    <message>
        <source>No case is open: everything is settled.</source>
        <translation>Kein Fall ist offen: Alles ist entschieden.</translation>
    </message>
    <message>
        <source>There is no case: nobody differs.</source>
        <translation>Es gibt keinen Fall: Niemand weicht ab.</translation>
    </message>
    <message>
        <source>The coders do not differ on this comment.</source>
        <translation>Bei diesem Kommentar weichen die Codierenden nicht voneinander ab.</translation>
    </message>
    <message>
        <source>Every case is settled.</source>
        <translation>Jeder Fall ist entschieden.</translation>
    </message>
    <message>
        <source>This coder marked nothing here: there is nothing to keep.</source>
        <translation>Diese Person hat hier nichts markiert: Es gibt nichts zu behalten.</translation>
    </message>
    <message>
        <source>Choose the versions to keep by their digits, then press Enter.</source>
        <translation>Die zu behaltenden Fassungen mit ihren Ziffern auswählen, dann Eingabe drücken.</translation>
    </message>
    <message>
        <source>Digits choose the versions to keep together; Enter keeps them, B takes one again.</source>
        <translation>Ziffern wählen die Fassungen, die zusammen bleiben; Eingabe behält sie, B nimmt wieder nur eine.</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Also comments not marked done</source>
        <translation>Auch nicht erledigte Kommentare</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Fälle</translation>
    </message>
    <message>
        <source>Which cases</source>
        <translation>Welche Fälle</translation>
    </message>
    <message>
        <source>Open and settled</source>
        <translation>Alle Fälle</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offene</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Entschiedene</translation>
    </message>
    <message>
        <source>Order of the cases</source>
        <translation>Reihenfolge der Fälle</translation>
    </message>
    <message>
        <source>In thread order</source>
        <translation>Wie im Thread</translation>
    </message>
    <message>
        <source>By code</source>
        <translation>Nach Code</translation>
    </message>
    <message>
        <source>Longest first</source>
        <translation>Längste zuerst</translation>
    </message>
    <message>
        <source>By pair of coders</source>
        <translation>Nach Personenpaar</translation>
    </message>
    <message>
        <source>Cases; digits take a version, Enter the proposed one</source>
        <translation>Fälle; Ziffern übernehmen eine Fassung, Eingabe die vorgeschlagene</translation>
    </message>
    <message>
        <source>Which passages with the same code count as the same</source>
        <translation>Welche Textstellen mit demselben Code als gleich zählen</translation>
    </message>
    <message>
        <source>same edges</source>
        <translation>gleiche Grenzen</translation>
    </message>
    <message>
        <source>from %1 % shared</source>
        <translation>ab %1 % gemeinsam</translation>
    </message>
    <message>
        <source>Names of coders</source>
        <translation>Namen der Codierenden</translation>
    </message>
    <message>
        <source>Names shown</source>
        <translation>Namen sichtbar</translation>
    </message>
    <message>
        <source>Names hidden</source>
        <translation>Namen verborgen</translation>
    </message>
    <message>
        <source>Which codes</source>
        <translation>Welche Codes</translation>
    </message>
    <message>
        <source>The coders’ versions</source>
        <translation>Die Fassungen der Codierenden</translation>
    </message>
    <message>
        <source>keep several</source>
        <translation>mehrere behalten</translation>
    </message>
    <message>
        <source>edit, then take</source>
        <translation>geändert übernehmen</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>reject all</source>
        <translation>alle ablehnen</translation>
    </message>
    <message>
        <source>agreed: nothing here</source>
        <translation>Einigung: hier nichts</translation>
    </message>
    <message>
        <source>decide later</source>
        <translation>später entscheiden</translation>
    </message>
    <message>
        <source>Case %1 of %2: %3, %4</source>
        <translation>Fall %1 von %2: %3, %4</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>keep %1’s</source>
        <translation>%1 behalten</translation>
    </message>
    <message>
        <source>take %1’s</source>
        <translation>%1 übernehmen</translation>
    </message>
    <message>
        <source>Enter takes it too</source>
        <translation>Auch die Eingabetaste übernimmt sie</translation>
    </message>
    <message>
        <source>No project is open.</source>
        <translation>Kein Projekt ist geöffnet.</translation>
    </message>
    <message>
        <source>Blind is on: others’ work stays hidden, so there is nothing to settle. Turn blind off first.</source>
        <translation>Blind ist an: Die Arbeit anderer bleibt verborgen, es gibt also nichts zu entscheiden. Zuerst Blind ausschalten.</translation>
    </message>
    <message>
        <source>There is nothing to settle: only one person has coded here. Merge the others’ copies first.</source>
        <translation>Es gibt nichts zu entscheiden: Nur eine Person hat hier codiert. Zuerst die Kopien der anderen zusammenführen.</translation>
    </message>
    <message>
        <source>Looking for cases…</source>
        <translation>Suche nach Fällen läuft …</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1 of %2 settled</source>
        <translation>%1 von %2 entschieden</translation>
    </message>
    <message>
        <source>No comment is marked done by two coders yet.</source>
        <translation>Noch haben keine zwei Codierenden denselben Kommentar als erledigt markiert.</translation>
    </message>
    <message>
        <source>The coders do not differ.</source>
        <translation>Die Codierenden weichen nicht voneinander ab.</translation>
    </message>
    <message numerus="yes">
        <source>In %n more case(s) all coders agree:</source>
        <translation>
            <numerusform>In %n weiteren Fall sind sich alle einig:</numerusform>
            <numerusform>In %n weiteren Fällen sind sich alle einig:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) in which all coders agree were accepted.</source>
        <translation>
            <numerusform>%n Fall, in dem alle einig sind, wurde angenommen.</numerusform>
            <numerusform>%n Fälle, in denen alle einig sind, wurden angenommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coded comment(s) are left out, because the coder did not mark them done.</source>
        <translation>
            <numerusform>%n codierter Kommentar ist ausgelassen, weil er nicht als erledigt markiert ist.</numerusform>
            <numerusform>%n codierte Kommentare sind ausgelassen, weil sie nicht als erledigt markiert sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>All codes</source>
        <translation>Alle Codes</translation>
    </message>
    <message>
        <source>None of these passages is a case: a case needs two coders who marked the comment done and differ.</source>
        <translation>Keine dieser Stellen ist ein Fall: Dazu müssen zwei Codierende den Kommentar als erledigt markiert haben und sich unterscheiden.</translation>
    </message>
</context>
<context>
    <name>rejoinder::AgreementPage</name>
    <message>
        <source>This copy was made for you and holds nobody else&apos;s work, so there is nothing to compare.</source>
        <translation>Diese Kopie ist für eine Person gemacht und enthält keine Arbeit anderer; es gibt also nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>Blind is on: agreement would show what others coded. Turn blind off in the View menu to compare.</source>
        <translation>Blind ist an: Die Übereinstimmung würde zeigen, was andere codiert haben. Zum Vergleichen Blind im Menü „Ansicht“ ausschalten.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Vergleich läuft …</translation>
    </message>
    <message>
        <source>The comparison was cancelled.</source>
        <translation>Der Vergleich wurde abgebrochen.</translation>
    </message>
    <message numerus="yes">
        <source>Compared %1 %2 of %n coder(s).</source>
        <translation>
            <numerusform>Verglichen: %1 %2 von %n Person.</numerusform>
            <numerusform>Verglichen: %1 %2 von %n Codierenden.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 × %2: rows %1, columns %2</source>
        <translation>%1 × %2: Zeilen %1, Spalten %2</translation>
    </message>
    <message>
        <source>Where coders differ: %1</source>
        <translation>Worin die Codierenden abweichen: %1</translation>
    </message>
    <message>
        <source>Where %1 and %2 differ</source>
        <translation>Worin %1 und %2 voneinander abweichen</translation>
    </message>
    <message>
        <source>%1: %2, %3: %4</source>
        <translation>%1: %2, %3: %4</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n Textstelle</numerusform>
            <numerusform>%n Textstellen</numerusform>
        </translation>
    </message>
    <message>
        <source>The post is no longer in the project. Compare again.</source>
        <translation>Der Beitrag ist nicht mehr im Projekt. Erneut vergleichen.</translation>
    </message>
    <message>
        <source>No project is open.</source>
        <translation>Kein Projekt ist geöffnet.</translation>
    </message>
    <message>
        <source>Old: the project or the choices at the left have changed since. Compare again for figures of now.</source>
        <translation>Veraltet: Das Projekt oder die Auswahl links hat sich seitdem geändert. Für heutige Zahlen erneut vergleichen.</translation>
    </message>
    <message>
        <source>Choose at the left what is compared, then press Compare. Nothing is changed.</source>
        <translation>Links auswählen, was verglichen wird, dann „Vergleichen“ drücken. Nichts wird geändert.</translation>
    </message>
    <message>
        <source>%1 % interval %2 to %3</source>
        <translation>%1-%-Intervall von %2 bis %3</translation>
    </message>
    <message>
        <source>%1 %2 compared</source>
        <translation>%1 %2 verglichen</translation>
    </message>
    <message>
        <source>%1 left out</source>
        <translation>%1 ausgelassen</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Übereinstimmung</translation>
    </message>
    <message>
        <source>Not compared: %1.</source>
        <translation>Nicht verglichen: %1.</translation>
    </message>
    <message>
        <source>Copied. The figures are old: the project or the choices have changed since.</source>
        <translation>Kopiert. Die Zahlen sind veraltet: Das Projekt oder die Auswahl hat sich seitdem geändert.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>LaTeX (*.tex)</source>
        <translation>LaTeX (*.tex)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Picture (*.svg)</source>
        <translation>Bild (*.svg)</translation>
    </message>
    <message>
        <source>Save the agreement report</source>
        <translation>Bericht zur Übereinstimmung speichern</translation>
    </message>
    <message>
        <source>%1 cannot be saved: its name must end in .txt, .tex, .csv, .json or .svg.</source>
        <translation>%1 lässt sich nicht speichern: Der Name muss auf .txt, .tex, .csv, .json oder .svg enden.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another place.</source>
        <translation>%1 lässt sich nicht schreiben: %2. Einen anderen Ort wählen.</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 gespeichert.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern …</translation>
    </message>
    <message>
        <source>List beside the text</source>
        <translation>Neben dem Text auflisten</translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation>Kopieren als</translation>
    </message>
    <message>
        <source>Copies the methods paragraph and the table</source>
        <translation>Kopiert den Methodenabsatz und die Tabelle</translation>
    </message>
    <message>
        <source>Copy the report as</source>
        <translation>Bericht kopieren als</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>LaTeX</source>
        <translation>LaTeX</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>SVG</source>
        <translation>SVG</translation>
    </message>
    <message>
        <source>Figures; each lists its passages below</source>
        <translation>Zahlen; unten stehen die Textstellen der ausgewählten</translation>
    </message>
    <message>
        <source>dotted: .667 and .800, customary limits of the alphas for tentative and firm conclusions</source>
        <translation>gepunktet: 0,667 und 0,800, übliche Grenzen der Alphas für vorläufige und sichere Schlüsse</translation>
    </message>
    <message>
        <source>Coder by coder</source>
        <translation>Codierende paarweise</translation>
    </message>
    <message>
        <source>What two coders said, against each other</source>
        <translation>Was zwei Codierende sagten, einander gegenübergestellt</translation>
    </message>
    <message>
        <source>Codes of the matrix</source>
        <translation>Codes der Matrix</translation>
    </message>
    <message>
        <source>Lists all of them in the search pane, beside the Reader</source>
        <translation>Listet alle in der Suche auf, neben der Leseansicht</translation>
    </message>
    <message>
        <source>%1: undefined</source>
        <translation>%1: nicht definiert</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Schlichten</translation>
    </message>
    <message>
        <source>Passages behind the number; Enter opens one in its thread, Ctrl+Enter settles them</source>
        <translation>Stellen hinter der Zahl; Enter öffnet eine in ihrem Thread, Strg+Enter schlichtet sie</translation>
    </message>
    <message>
        <source>Goes through the cases at these passages on the page Adjudicate (Ctrl+Enter)</source>
        <translation>Geht die Fälle an diesen Stellen auf der Seite „Schlichten“ durch (Strg+Enter)</translation>
    </message>
    <message>
        <source>No real names leave this project: what is copied or saved has pseudonyms.</source>
        <translation>Aus diesem Projekt gehen keine wirklichen Namen hinaus: Was kopiert oder gespeichert wird, hat Pseudonyme.</translation>
    </message>
    <message>
        <source>Lines by times finer than may leave this project are neither copied nor saved.</source>
        <translation>Zeilen nach Zeiten, die feiner sind, als sie dieses Projekt verlassen dürfen, werden weder kopiert noch gespeichert.</translation>
    </message>
    <message>
        <source>The report is kept back: what names and times may leave this project has changed since. Compare again.</source>
        <translation>Der Bericht wird zurückgehalten: Welche Namen und Zeiten dieses Projekt verlassen dürfen, hat sich seither geändert. Vergleichen Sie noch einmal.</translation>
    </message>
</context>
<context>
    <name>rejoinder::AnnotationsModel</name>
    <message>
        <source>certainty %1 of 3</source>
        <translation>Sicherheit %1 von 3</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>sicher</translation>
    </message>
    <message>
        <source>Unknown code</source>
        <translation>Unbekannter Code</translation>
    </message>
    <message>
        <source>whole comment</source>
        <translation>ganzer Kommentar</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Textstelle</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Sicher</translation>
    </message>
    <message>
        <source>%1 (in its earlier text)</source>
        <translation>%1 (in seinem früheren Text)</translation>
    </message>
</context>
<context>
    <name>rejoinder::AnnotationsPane</name>
    <message>
        <source>Annotations of the current comment</source>
        <translation>Annotationen des aktuellen Kommentars</translation>
    </message>
    <message>
        <source>No annotation in this comment yet.
Select text and press a code&apos;s key, or / to find one.</source>
        <translation>Noch keine Annotation in diesem Kommentar.
Text markieren und die Taste eines Codes drücken oder mit / einen finden.</translation>
    </message>
    <message>
        <source>Memo on %1</source>
        <translation>Memo zu %1</translation>
    </message>
</context>
<context>
    <name>rejoinder::CandidateList</name>
    <message>
        <source>What can be answered</source>
        <translation>Was beantwortet werden kann</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>rejoinder::CaseCard</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Marked nothing here, and the comment as done.</source>
        <translation>Hat hier nichts markiert, den Kommentar aber als erledigt.</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Sicher</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Memo</translation>
    </message>
    <message>
        <source>Coded</source>
        <translation>Codiert</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
</context>
<context>
    <name>rejoinder::CaseEditor</name>
    <message>
        <source>Agree this</source>
        <translation>So vereinbaren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Code to agree</source>
        <translation>Zu vereinbarender Code</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>“%1”  Select another passage in the text to change it.</source>
        <translation>„%1“  Zum Ändern eine andere Textstelle im Text markieren.</translation>
    </message>
    <message>
        <source>Select the passage in the text above.</source>
        <translation>Die Textstelle oben im Text markieren.</translation>
    </message>
</context>
<context>
    <name>rejoinder::CaseReader</name>
    <message>
        <source>Agreed</source>
        <translation>Vereinbart</translation>
    </message>
</context>
<context>
    <name>rejoinder::CaseSearch</name>
    <message>
        <source>Accepting what agrees…</source>
        <translation>Einigkeit wird angenommen …</translation>
    </message>
    <message>
        <source>Looking for cases…</source>
        <translation>Suche nach Fällen läuft …</translation>
    </message>
    <message>
        <source>article</source>
        <translation>Artikel</translation>
    </message>
</context>
<context>
    <name>rejoinder::CasesModel</name>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Gesagt</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Entschieden</translation>
    </message>
</context>
<context>
    <name>rejoinder::ChangesModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
</context>
<context>
    <name>rejoinder::ChartView</name>
    <message>
        <source>Share, %</source>
        <translation>Anteil, %</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Annotationen</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another place.</source>
        <translation>%1 lässt sich nicht schreiben. Einen anderen Ort wählen.</translation>
    </message>
</context>
<context>
    <name>rejoinder::CluesModel</name>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Worte</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Beitrag</translation>
    </message>
</context>
<context>
    <name>rejoinder::CoachBar</name>
    <message>
        <source>Again</source>
        <translation>Nochmals</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
</context>
<context>
    <name>rejoinder::CodeChooser</name>
    <message>
        <source>Codes that are shown</source>
        <translation>Angezeigte Codes</translation>
    </message>
    <message>
        <source>Show all codes</source>
        <translation>Alle Codes anzeigen</translation>
    </message>
    <message>
        <source>All codes</source>
        <translation>Alle Codes</translation>
    </message>
    <message>
        <source>No codes</source>
        <translation>Keine Codes</translation>
    </message>
    <message>
        <source>%1 only</source>
        <translation>nur %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n code(s)</source>
        <translation>
            <numerusform>%1 von %n Code</numerusform>
            <numerusform>%1 von %n Codes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rejoinder::CodeEditorModel</name>
    <message>
        <source>Stance targets</source>
        <translation>Haltungsziele</translation>
    </message>
    <message>
        <source>%1 (retired)</source>
        <translation>%1 (stillgelegt)</translation>
    </message>
    <message>
        <source>Towards what stance is taken</source>
        <translation>Wozu Haltung eingenommen wird</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s)</source>
        <translation>
            <numerusform>%n Code</numerusform>
            <numerusform>%n Codes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, group</source>
        <translation>%1, Gruppe</translation>
    </message>
    <message numerus="yes">
        <source>%1, key %2, used %n time(s)</source>
        <translation>
            <numerusform>%1, Taste %2, %n-mal verwendet</numerusform>
            <numerusform>%1, Taste %2, %n-mal verwendet</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1, retired</source>
        <translation>%1, stillgelegt</translation>
    </message>
</context>
<context>
    <name>rejoinder::CodeEditorView</name>
    <message>
        <source>Codebook</source>
        <translation>Codebuch</translation>
    </message>
    <message>
        <source>F2 renames, Insert adds a code, Delete retires, Alt with the up and down arrows moves.</source>
        <translation>F2 benennt um, Einfg fügt einen Code hinzu, Entf legt still, Alt mit den Pfeilen nach oben und unten verschiebt.</translation>
    </message>
</context>
<context>
    <name>rejoinder::CodeForm</name>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linie</translation>
    </message>
    <message>
        <source>Applies to</source>
        <translation>Gilt für</translation>
    </message>
    <message>
        <source>At one place</source>
        <translation>An einer Stelle</translation>
    </message>
    <message>
        <source>A comment is not done without one</source>
        <translation>Ohne ihn ist ein Kommentar nicht erledigt</translation>
    </message>
    <message>
        <source>Taken towards a stance target</source>
        <translation>Gegenüber einem Haltungsziel</translation>
    </message>
    <message>
        <source>Counted when passages are compared</source>
        <translation>Zählt beim Vergleich von Textstellen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>What it means, in one or two sentences.</source>
        <translation>Was es bedeutet, in ein oder zwei Sätzen.</translation>
    </message>
    <message>
        <source>Include</source>
        <translation>Einschließen</translation>
    </message>
    <message>
        <source>Use it for …</source>
        <translation>Zu verwenden für …</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Ausschließen</translation>
    </message>
    <message>
        <source>Not for …, which is: another code.</source>
        <translation>Nicht für …, das ist: ein anderer Code.</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>One a line. %1 in the Reader takes the selected passage.</source>
        <translation>Eines je Zeile. %1 in der Leseansicht übernimmt die markierte Textstelle.</translation>
    </message>
    <message>
        <source>passages</source>
        <translation>Textstellen</translation>
    </message>
    <message>
        <source>whole comments</source>
        <translation>ganze Kommentare</translation>
    </message>
    <message>
        <source>passages and whole comments</source>
        <translation>Textstellen und ganze Kommentare</translation>
    </message>
    <message>
        <source>one code of the group, by a coder</source>
        <translation>ein Code der Gruppe je Person</translation>
    </message>
    <message>
        <source>any number of codes</source>
        <translation>beliebig viele Codes</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Allowed ends</source>
        <translation>Erlaubte Enden</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Relation type</source>
        <translation>Beziehungstyp</translation>
    </message>
    <message>
        <source>Stance target</source>
        <translation>Haltungsziel</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>, retired</source>
        <translation>, stillgelegt</translation>
    </message>
    <message>
        <source>, retired: now %1</source>
        <translation>, stillgelegt: jetzt %1</translation>
    </message>
    <message>
        <source>%1 “%2”%3</source>
        <translation>%1 „%2“%3</translation>
    </message>
    <message>
        <source>Those of the group “%1”: %2, %3.</source>
        <translation>Die der Gruppe „%1“: %2, %3.</translation>
    </message>
</context>
<context>
    <name>rejoinder::CodePage</name>
    <message>
        <source>Outline</source>
        <translation>Gliederung</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>Codebuch</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Annotationen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Guidelines</source>
        <translation>Leitfaden</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Beziehungen</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Memo</translation>
    </message>
    <message>
        <source>Relations %1</source>
        <translation>Beziehungen %1</translation>
    </message>
    <message>
        <source>Coding</source>
        <translation>Codieren</translation>
    </message>
</context>
<context>
    <name>rejoinder::CodeTrailModel</name>
    <message>
        <source>undone: %1</source>
        <translation>rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
</context>
<context>
    <name>rejoinder::CodeUses</name>
    <message>
        <source>Passages coded with it</source>
        <translation>Damit codierte Textstellen</translation>
    </message>
    <message>
        <source>Coded with it</source>
        <translation>Damit codiert</translation>
    </message>
    <message>
        <source>Nothing is coded with it</source>
        <translation>Nichts ist damit codiert</translation>
    </message>
    <message numerus="yes">
        <source>Coded with it: %n passage(s)</source>
        <translation>
            <numerusform>Damit codiert: %n Textstelle</numerusform>
            <numerusform>Damit codiert: %n Textstellen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, the first %2 of them</source>
        <translation>%1, davon die ersten %2</translation>
    </message>
</context>
<context>
    <name>rejoinder::CodebookModel</name>
    <message>
        <source>Relation types</source>
        <translation>Beziehungstypen</translation>
    </message>
    <message numerus="yes">
        <source>%1, key %2, used %n time(s)</source>
        <translation>
            <numerusform>%1, Taste %2, %n-mal verwendet</numerusform>
            <numerusform>%1, Taste %2, %n-mal verwendet</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>after R</source>
        <translation>nach R</translation>
    </message>
    <message>
        <source>spans</source>
        <translation>Textstellen</translation>
    </message>
    <message>
        <source>whole comment, one per target</source>
        <translation>ganzer Kommentar, einer je Ziel</translation>
    </message>
    <message>
        <source>whole comment</source>
        <translation>ganzer Kommentar</translation>
    </message>
    <message>
        <source>spans or whole comment</source>
        <translation>Textstellen oder ganzer Kommentar</translation>
    </message>
    <message>
        <source>not in this round</source>
        <translation>nicht in dieser Runde</translation>
    </message>
    <message>
        <source>It is not coded in the round “%1”.</source>
        <translation>Er wird in der Runde „%1“ nicht codiert.</translation>
    </message>
</context>
<context>
    <name>rejoinder::CodebookPage</name>
    <message>
        <source>New group</source>
        <translation>Neue Gruppe</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Neuer Code</translation>
    </message>
    <message>
        <source>new relation</source>
        <translation>neue Beziehung</translation>
    </message>
    <message>
        <source>New target</source>
        <translation>Neues Ziel</translation>
    </message>
    <message>
        <source>Retired too</source>
        <translation>Auch stillgelegte</translation>
    </message>
    <message>
        <source>Find a code</source>
        <translation>Code finden</translation>
    </message>
    <message>
        <source>History of this entry</source>
        <translation>Verlauf dieses Eintrags</translation>
    </message>
    <message>
        <source>New relation type</source>
        <translation>Neuer Beziehungstyp</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Zusammenführen …</translation>
    </message>
    <message>
        <source>Split…</source>
        <translation>Aufteilen …</translation>
    </message>
    <message>
        <source>Recode…</source>
        <translation>Umcodieren …</translation>
    </message>
    <message>
        <source>Retire or bring back…</source>
        <translation>Stilllegen …</translation>
    </message>
    <message>
        <source>Load…</source>
        <translation>Laden …</translation>
    </message>
    <message>
        <source>Save or print…</source>
        <translation>Ausgeben …</translation>
    </message>
    <message>
        <source>The codebook is in %1.</source>
        <translation>Das Codebuch liegt in %1.</translation>
    </message>
    <message>
        <source>No version</source>
        <translation>Keine Version</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Choose a code first.</source>
        <translation>Zuerst einen Code auswählen.</translation>
    </message>
    <message>
        <source>That can be done with a code, and “%1” is none. Choose one.</source>
        <translation>Das geht nur mit einem Code, und „%1“ ist keiner. Einen auswählen.</translation>
    </message>
    <message>
        <source>Load codes from a file</source>
        <translation>Codes aus einer Datei laden</translation>
    </message>
    <message>
        <source>Codebooks (*.csv *.json *.qdc);;All files (*)</source>
        <translation>Codebücher (*.csv *.json *.qdc);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The file says nothing new: the codebook is as it was.</source>
        <translation>Die Datei sagt nichts Neues: Das Codebuch ist, wie es war.</translation>
    </message>
    <message>
        <source>PDF to print (*.pdf)</source>
        <translation>PDF zum Drucken (*.pdf)</translation>
    </message>
    <message>
        <source>%1 codebook</source>
        <translation>%1 Codebuch</translation>
    </message>
    <message>
        <source>Save or print the codebook</source>
        <translation>Codebuch speichern oder drucken</translation>
    </message>
    <message>
        <source>Since then it was coded with, and moving it changes that: move it again to see what.</source>
        <translation>Seither wurde damit codiert, und das Verschieben ändert das: Verschieben Sie ihn noch einmal, um zu sehen, was.</translation>
    </message>
</context>
<context>
    <name>rejoinder::CodebookPane</name>
    <message>
        <source>A new project starts with
Stance, Claim and Rebuttal.
You can change all of it.</source>
        <translation>Ein neues Projekt beginnt mit
Stance, Claim und Rebuttal.
Alles davon lässt sich ändern.</translation>
    </message>
    <message>
        <source>Find a code</source>
        <translation>Code finden</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>Codebuch</translation>
    </message>
    <message>
        <source>Definition of the current code</source>
        <translation>Definition des aktuellen Codes</translation>
    </message>
    <message>
        <source>Example: “%1”</source>
        <translation>Beispiel: „%1“</translation>
    </message>
    <message>
        <source>Not: %1</source>
        <translation>Nicht: %1</translation>
    </message>
</context>
<context>
    <name>rejoinder::CodesMenu</name>
    <message>
        <source>Give a code</source>
        <translation>Code vergeben</translation>
    </message>
</context>
<context>
    <name>rejoinder::CodingDesk</name>
    <message>
        <source>Select text first, and drop the code on it.</source>
        <translation>Zuerst Text markieren und den Code darauf ablegen.</translation>
    </message>
</context>
<context>
    <name>rejoinder::ColumnsDelegate</name>
    <message>
        <source>What “%1” is</source>
        <translation>Was „%1“ ist</translation>
    </message>
</context>
<context>
    <name>rejoinder::ColumnsModel</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Elternbeitrag</translation>
    </message>
    <message>
        <source>Id with the place in it (7_0_2)</source>
        <translation>Kennung mit dem Platz darin (7_0_2)</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Thread</source>
        <translation>Thread</translation>
    </message>
    <message>
        <source>Title of the thread</source>
        <translation>Titel des Threads</translation>
    </message>
    <message>
        <source>Address of the thread</source>
        <translation>Adresse des Threads</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Attribut</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Is the</source>
        <translation>Ist</translation>
    </message>
</context>
<context>
    <name>rejoinder::ConfusionModel</name>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
</context>
<context>
    <name>rejoinder::CopiesModel</name>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>✓ back, %1</source>
        <translation>✓ zurück, %1</translation>
    </message>
    <message>
        <source>not waited for</source>
        <translation>nicht mehr erwartet</translation>
    </message>
    <message>
        <source>○ out</source>
        <translation>○ unterwegs</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Runde</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Ausgeteilt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
</context>
<context>
    <name>rejoinder::CrossTableModel</name>
    <message>
        <source>Sum</source>
        <translation>Summe</translation>
    </message>
</context>
<context>
    <name>rejoinder::CuesMenu</name>
    <message>
        <source>Cues</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Language of the posts</source>
        <translation>Sprache der Beiträge</translation>
    </message>
    <message>
        <source>Show all kinds</source>
        <translation>Alle Arten anzeigen</translation>
    </message>
    <message>
        <source>Show none</source>
        <translation>Keine anzeigen</translation>
    </message>
    <message>
        <source>Open the folder of your own word lists</source>
        <translation>Ordner der eigenen Wortlisten öffnen</translation>
    </message>
    <message>
        <source>As each post&apos;s words tell</source>
        <translation>Je nach Wortlaut des Beitrags</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Check its rights.</source>
        <translation>Der Ordner %1 lässt sich nicht anlegen. Seine Zugriffsrechte prüfen.</translation>
    </message>
    <message>
        <source>Read the word lists again</source>
        <translation>Wortlisten neu einlesen</translation>
    </message>
    <message numerus="yes">
        <source>%1 There are %n more such fault(s); rejoinder-cli cues lists them all.</source>
        <translation>
            <numerusform>%1 Es gibt noch %n solchen Fehler; rejoinder-cli cues listet alle auf.</numerusform>
            <numerusform>%1 Es gibt noch %n solche Fehler; rejoinder-cli cues listet alle auf.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rejoinder::DecisionPane</name>
    <message>
        <source>Agreed version, if you press Enter</source>
        <translation>Gemeinsame Fassung nach Drücken der Eingabetaste</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>The coders’ own work is not changed. Decisions are stored as the agreed layer.</source>
        <translation>Die eigene Arbeit der Codierenden ändert sich nicht. Entscheidungen werden als gemeinsame Fassung gespeichert.</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Bisher</translation>
    </message>
    <message>
        <source>Codes to define better</source>
        <translation>Besser zu definierende Codes</translation>
    </message>
    <message>
        <source>Coders against what was agreed</source>
        <translation>Codierende gegen das Vereinbarte</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>optional,</source>
        <translation>optional,</translation>
    </message>
    <message>
        <source>none given</source>
        <translation>keiner angegeben</translation>
    </message>
    <message>
        <source>Note for the report</source>
        <translation>Notiz für den Bericht</translation>
    </message>
    <message>
        <source>Note on the decision</source>
        <translation>Notiz zur Entscheidung</translation>
    </message>
    <message>
        <source>One version here is your own. Somebody else had better settle it.</source>
        <translation>Eine Fassung hier ist die eigene. Besser entscheidet jemand anderes.</translation>
    </message>
    <message>
        <source>Open again: a version is another than when it was settled.</source>
        <translation>Wieder offen: Eine Fassung ist anders als zur Zeit der Entscheidung.</translation>
    </message>
    <message>
        <source>Open again: what was agreed is gone.</source>
        <translation>Wieder offen: Das Vereinbarte ist nicht mehr da.</translation>
    </message>
    <message>
        <source>Two adjudicators settled it differently. The next decision stands.</source>
        <translation>Zwei Personen haben ihn verschieden entschieden. Die nächste Entscheidung gilt.</translation>
    </message>
    <message>
        <source>%1 decided: %2.</source>
        <translation>%1 hat entschieden: %2.</translation>
    </message>
    <message>
        <source>No case is chosen.</source>
        <translation>Kein Fall ist ausgewählt.</translation>
    </message>
    <message>
        <source>Kept as a coder had it</source>
        <translation>Unverändert übernommen</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Bearbeitet</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Agreed: nothing here</source>
        <translation>Einigung: hier nichts</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>of them for later</source>
        <translation>davon für später</translation>
    </message>
    <message>
        <source>of them open again</source>
        <translation>davon wieder offen</translation>
    </message>
    <message>
        <source>of them contested</source>
        <translation>davon strittig</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n case(s)</source>
        <translation>
            <numerusform>%1 von %n Fall</numerusform>
            <numerusform>%1 von %n Fällen</numerusform>
        </translation>
    </message>
    <message>
        <source>Cases settled for “codebook unclear” or “real ambiguity”, of all in which the code occurs.</source>
        <translation>Fälle, die wegen „Codebuch unklar“ oder „echte Mehrdeutigkeit“ entschieden wurden, von allen, in denen der Code vorkommt.</translation>
    </message>
    <message>
        <source>Prec.</source>
        <translation>Präz.</translation>
    </message>
    <message>
        <source>Rec.</source>
        <translation>Treff.</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>passages</source>
        <translation>Textstellen</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>On comments with which both the coder and the agreed layer are done. A passage counts where its code and its edges are the same.</source>
        <translation>Bei Kommentaren, die sowohl die Person als auch die gemeinsame Fassung erledigt hat. Eine Textstelle zählt, wo Code und Grenzen gleich sind.</translation>
    </message>
</context>
<context>
    <name>rejoinder::DifferencesModel</name>
    <message>
        <source>article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Tiefe</translation>
    </message>
</context>
<context>
    <name>rejoinder::Dock</name>
    <message>
        <source>Hide this dock; F9 shows it again</source>
        <translation>Diese Seitenleiste ausblenden; F9 zeigt sie wieder</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>%1 ausblenden</translation>
    </message>
</context>
<context>
    <name>rejoinder::Edges</name>
    <message>
        <source>Select one of your own annotations of a passage first; its edges can then be moved.</source>
        <translation>Zuerst eine eigene Annotation einer Textstelle auswählen; ihre Grenzen lassen sich dann verschieben.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Move the edges&lt;/b&gt; of “%1”</source>
        <translation>&lt;b&gt;Grenzen verschieben&lt;/b&gt; von „%1“</translation>
    </message>
    <message>
        <source>by words, with Shift by characters</source>
        <translation>um Wörter, mit Umschalt um Zeichen</translation>
    </message>
    <message>
        <source>other edge</source>
        <translation>andere Grenze</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>behalten</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>wie vorher</translation>
    </message>
</context>
<context>
    <name>rejoinder::EndsEdit</name>
    <message>
        <source>May start at</source>
        <translation>Darf beginnen an</translation>
    </message>
    <message>
        <source>May point at</source>
        <translation>Darf zeigen auf</translation>
    </message>
    <message>
        <source>Where nothing is ticked, anything is allowed.</source>
        <translation>Wo nichts angekreuzt ist, ist alles erlaubt.</translation>
    </message>
    <message>
        <source>a whole comment</source>
        <translation>ein ganzer Kommentar</translation>
    </message>
    <message>
        <source>what is not in the text</source>
        <translation>was nicht im Text steht</translation>
    </message>
</context>
<context>
    <name>rejoinder::ErrorBar</name>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>rejoinder::EthicsDialog</name>
    <message>
        <source>The texts are looked through…</source>
        <translation>Die Texte werden durchgesehen …</translation>
    </message>
    <message>
        <source>What could still identify somebody</source>
        <translation>Was noch jemanden erkennen lässt</translation>
    </message>
    <message>
        <source>Places that could identify somebody</source>
        <translation>Stellen, die jemanden erkennen lassen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Pseudonyms replace %1.</source>
        <translation>Pseudonyme ersetzen %1.</translation>
    </message>
    <message>
        <source>Pseudonyms leave %1.</source>
        <translation>Pseudonyme lassen stehen: %1.</translation>
    </message>
</context>
<context>
    <name>rejoinder::ExportPage</name>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Whose work is exported</source>
        <translation>Wessen Arbeit exportiert wird</translation>
    </message>
    <message>
        <source>A folder of plain tables with a description of every column. It can be imported again, and the same project gives the same bytes.</source>
        <translation>Ein Ordner einfacher Tabellen mit einer Beschreibung jeder Spalte. Er lässt sich wieder importieren, und dasselbe Projekt ergibt dieselben Bytes.</translation>
    </message>
    <message>
        <source>Whose work</source>
        <translation>Wessen Arbeit</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Export läuft …</translation>
    </message>
    <message>
        <source>No project is open. Open one to export it.</source>
        <translation>Kein Projekt ist geöffnet. Eines öffnen, um es zu exportieren.</translation>
    </message>
    <message>
        <source>Blind is on: others&apos; work is left out.</source>
        <translation>Blind ist an: Die Arbeit anderer wird ausgelassen.</translation>
    </message>
    <message>
        <source>%1, %2, %3 and %4 will be written.</source>
        <translation>%1, %2, %3 und %4 werden geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s)</source>
        <translation>
            <numerusform>%n Thread</numerusform>
            <numerusform>%n Threads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s)</source>
        <translation>
            <numerusform>%n Beitrag</numerusform>
            <numerusform>%n Beiträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s)</source>
        <translation>
            <numerusform>%n Annotation</numerusform>
            <numerusform>%n Annotationen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n relation(s)</source>
        <translation>
            <numerusform>%n Beziehung</numerusform>
            <numerusform>%n Beziehungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Export to a new folder</source>
        <translation>In einen neuen Ordner exportieren</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>Nach %1 exportiert.</translation>
    </message>
    <message>
        <source>The export was cancelled; nothing was written.</source>
        <translation>Der Export wurde abgebrochen; nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Which threads</source>
        <translation>Welche Threads</translation>
    </message>
    <message>
        <source>With the table of cues (words that suggest where to look)</source>
        <translation>Mit der Tabelle der Hinweise (Wörter, die zeigen, wo sich ein Blick lohnt)</translation>
    </message>
    <message>
        <source>With the table of times (how long coders were at each post)</source>
        <translation>Mit der Tabelle der Zeiten (wie lange die Codierenden an jedem Beitrag waren)</translation>
    </message>
    <message>
        <source>The thread that is shown</source>
        <translation>Der angezeigte Thread</translation>
    </message>
    <message>
        <source>All threads</source>
        <translation>Alle Threads</translation>
    </message>
    <message>
        <source>Which threads are exported</source>
        <translation>Welche Threads exportiert werden</translation>
    </message>
    <message>
        <source>Export tables, or a copy to read</source>
        <translation>Tabellen oder eine Lesefassung exportieren</translation>
    </message>
    <message>
        <source>The threads as one reads them, every coded passage marked and named beside the text, with its memos and relations. To read, print and quote; it is not imported again.</source>
        <translation>Die Threads, wie man sie liest, jede codierte Textstelle markiert und neben dem Text benannt, mit ihren Memos und Beziehungen. Zum Lesen, Drucken und Zitieren; nicht für einen erneuten Import.</translation>
    </message>
    <message>
        <source>A folder of tables that Excel and LibreOffice open as they are: with the separator of this system, and an apostrophe before what they would take for a formula. They are not imported again.</source>
        <translation>Ein Ordner mit Tabellen, die Excel und LibreOffice so öffnen, wie sie sind: mit dem Trennzeichen dieses Systems und einem Apostroph vor allem, was sie für eine Formel hielten. Nicht für einen erneuten Import.</translation>
    </message>
    <message numerus="yes">
        <source>One thread with %n post(s) will be written.</source>
        <translation>
            <numerusform>Ein Thread mit %n Beitrag wird geschrieben.</numerusform>
            <numerusform>Ein Thread mit %n Beiträgen wird geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export to a file</source>
        <translation>In eine Datei exportieren</translation>
    </message>
    <message>
        <source>Print the thread</source>
        <translation>Thread drucken</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Wird gedruckt …</translation>
    </message>
    <message>
        <source>Printed.</source>
        <translation>Gedruckt.</translation>
    </message>
    <message>
        <source>The printing was cancelled.</source>
        <translation>Das Drucken wurde abgebrochen.</translation>
    </message>
    <message>
        <source>For which program</source>
        <translation>Für welches Programm</translation>
    </message>
    <message>
        <source>As the standard has it</source>
        <translation>Wie es der Standard will</translation>
    </message>
    <message>
        <source>MAXQDA on Windows (line ends are two characters)</source>
        <translation>MAXQDA unter Windows (Zeilenenden sind zwei Zeichen)</translation>
    </message>
    <message>
        <source>Other programs on Windows (line ends are CR LF, counted as one)</source>
        <translation>Andere Programme unter Windows (Zeilenenden sind CR LF, als eines gezählt)</translation>
    </message>
    <message>
        <source>NVivo (positions in UTF-16)</source>
        <translation>NVivo (Positionen in UTF-16)</translation>
    </message>
    <message>
        <source>NVivo on Windows (line ends are two characters, positions in UTF-16)</source>
        <translation>NVivo unter Windows (Zeilenenden sind zwei Zeichen, Positionen in UTF-16)</translation>
    </message>
    <message>
        <source>For which program it is written</source>
        <translation>Für welches Programm geschrieben wird</translation>
    </message>
</context>
<context>
    <name>rejoinder::FindBar</name>
    <message>
        <source>Words to find</source>
        <translation>Gesuchte Wörter</translation>
    </message>
    <message>
        <source>in this thread</source>
        <translation>in diesem Thread</translation>
    </message>
    <message>
        <source>in the whole project</source>
        <translation>im ganzen Projekt</translation>
    </message>
    <message>
        <source>Where to find</source>
        <translation>Wo gesucht wird</translation>
    </message>
    <message>
        <source>Ctrl+F again finds in the whole project.</source>
        <translation>Nochmals Strg+F sucht im ganzen Projekt.</translation>
    </message>
    <message>
        <source>Previous hit (Shift+F3)</source>
        <translation>Voriger Treffer (Umschalt+F3)</translation>
    </message>
    <message>
        <source>Next hit (F3)</source>
        <translation>Nächster Treffer (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Finding “%1”…</source>
        <translation>„%1“ wird gesucht …</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n hit(s)</source>
        <translation>
            <numerusform>%1 von %n Treffer</numerusform>
            <numerusform>%1 von %n Treffern</numerusform>
        </translation>
    </message>
    <message>
        <source>Finding…</source>
        <translation>Suche läuft …</translation>
    </message>
    <message numerus="yes">
        <source>More than %n hit(s)</source>
        <translation>
            <numerusform>Mehr als %n Treffer</numerusform>
            <numerusform>Mehr als %n Treffer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n Treffer</numerusform>
            <numerusform>%n Treffer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rejoinder::Guide</name>
    <message>
        <source>Read a comment, put the caret into a sentence and select it: %1, or drag over it.</source>
        <translation>Einen Kommentar lesen, den Textcursor in einen Satz setzen und ihn markieren: %1, oder mit der Maus darüberziehen.</translation>
    </message>
    <message>
        <source>What is it? Press the key of a code at the right, such as &lt;b&gt;1&lt;/b&gt; for a claim of fact, or %1 to find one.</source>
        <translation>Was ist es? Die Taste eines Codes rechts drücken, etwa &lt;b&gt;1&lt;/b&gt; für eine Tatsachenbehauptung, oder %1, um einen zu finden.</translation>
    </message>
    <message>
        <source>Where does the comment stand? The keys of the stance codes work anywhere in it: &lt;b&gt;F&lt;/b&gt; in favour, &lt;b&gt;A&lt;/b&gt; against.</source>
        <translation>Wo steht der Kommentar? Die Tasten der Haltungscodes wirken überall in ihm: &lt;b&gt;F&lt;/b&gt; dafür, &lt;b&gt;A&lt;/b&gt; dagegen.</translation>
    </message>
    <message>
        <source>What does it answer? %1, then the number that lights up at the passage, then the kind of relation.</source>
        <translation>Worauf antwortet er? %1, dann die Zahl, die an der Textstelle erscheint, dann die Art der Beziehung.</translation>
    </message>
    <message>
        <source>Ready with this comment? %1 marks it done and goes to the next.</source>
        <translation>Fertig mit diesem Kommentar? %1 markiert ihn als erledigt und geht zum nächsten.</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Markieren</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Codieren</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Haltung</translation>
    </message>
    <message>
        <source>Relate</source>
        <translation>Beziehung ziehen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>&lt;b&gt;That is all of it.&lt;/b&gt; Undo takes back whatever you tried; %1 shows all keys.</source>
        <translation>&lt;b&gt;Das ist alles.&lt;/b&gt; „Rückgängig“ nimmt alles Ausprobierte zurück; %1 zeigt alle Tasten.</translation>
    </message>
</context>
<context>
    <name>rejoinder::GuidelinesPane</name>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Aus einer Datei …</translation>
    </message>
    <message>
        <source>Coding guidelines</source>
        <translation>Codierleitfaden</translation>
    </message>
    <message>
        <source>No coding guidelines yet. Write them here, or take a Markdown file: they go with every copy of the project.</source>
        <translation>Noch kein Codierleitfaden. Ihn hier schreiben oder eine Markdown-Datei übernehmen: Er begleitet jede Kopie des Projekts.</translation>
    </message>
    <message>
        <source>Coding guidelines, in Markdown</source>
        <translation>Codierleitfaden, in Markdown</translation>
    </message>
    <message>
        <source># How we code

Markdown. Ctrl+Enter stores it, Esc leaves it as it was.</source>
        <translation># Wie wir codieren

Markdown. Strg+Eingabe speichert, Esc lässt alles, wie es war.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Coding guidelines from a file</source>
        <translation>Codierleitfaden aus einer Datei</translation>
    </message>
    <message>
        <source>Markdown and text (*.md *.markdown *.txt)</source>
        <translation>Markdown und Text (*.md *.markdown *.txt)</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 lässt sich nicht lesen: %2.</translation>
    </message>
    <message>
        <source>%1 is not text in UTF-8. Save it as plain text in UTF-8, then take that.</source>
        <translation>%1 ist kein Text in UTF-8. Als reinen Text in UTF-8 speichern und diesen übernehmen.</translation>
    </message>
</context>
<context>
    <name>rejoinder::HandoutPage</name>
    <message>
        <source>Blind: nobody else&apos;s work is in the file</source>
        <translation>Blind: keine Arbeit anderer ist in der Datei</translation>
    </message>
    <message>
        <source>Without authors&apos; names over comments</source>
        <translation>Ohne Namen über den Kommentaren</translation>
    </message>
    <message>
        <source>Without votes</source>
        <translation>Ohne Bewertungen</translation>
    </message>
    <message>
        <source>Without times</source>
        <translation>Ohne Zeiten</translation>
    </message>
    <message>
        <source>Only what is to be coded and what it answers</source>
        <translation>Nur was zu codieren ist und worauf es antwortet</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Zuweisen</translation>
    </message>
    <message>
        <source>Wait no more</source>
        <translation>Nicht mehr warten</translation>
    </message>
    <message>
        <source>Hand out…</source>
        <translation>Austeilen …</translation>
    </message>
    <message>
        <source>Handing out…</source>
        <translation>Wird ausgeteilt …</translation>
    </message>
    <message>
        <source>Who codes</source>
        <translation>Wer codiert</translation>
    </message>
    <message>
        <source>Who gets comments to code</source>
        <translation>Wer Kommentare zum Codieren bekommt</translation>
    </message>
    <message>
        <source>Another coder&apos;s name</source>
        <translation>Weiterer Name</translation>
    </message>
    <message>
        <source>Another coder&apos;s name; Enter adds them</source>
        <translation>Weiterer Name; Eingabe fügt die Person hinzu</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>What is in a copy</source>
        <translation>Was in einer Kopie ist</translation>
    </message>
    <message>
        <source>Names of nobody stand there, the same for the same author. What the words of a comment say of others stays as it is.</source>
        <translation>Dort stehen erfundene Namen, für dieselbe Person derselbe. Was die Wörter eines Kommentars über andere sagen, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Codebook: coders may change it</source>
        <translation>Codebuch: darf geändert werden</translation>
    </message>
    <message>
        <source>Codebook: coders may propose codes</source>
        <translation>Codebuch: Codes dürfen vorgeschlagen werden</translation>
    </message>
    <message>
        <source>Codebook: locked</source>
        <translation>Codebuch: gesperrt</translation>
    </message>
    <message>
        <source>What coders may do to the codebook</source>
        <translation>Was Codierende am Codebuch dürfen</translation>
    </message>
    <message>
        <source>What to hand out</source>
        <translation>Was ausgeteilt wird</translation>
    </message>
    <message>
        <source>What each coder has to code</source>
        <translation>Was alle jeweils zu codieren haben</translation>
    </message>
    <message>
        <source>Copies that were handed out</source>
        <translation>Ausgeteilte Kopien</translation>
    </message>
    <message>
        <source>The copy will not come back: nobody is reminded of it any more</source>
        <translation>Die Kopie kommt nicht zurück: Niemand wird mehr an sie erinnert</translation>
    </message>
    <message>
        <source>Hand out copies</source>
        <translation>Kopien austeilen</translation>
    </message>
    <message>
        <source>No project is open. Open one to hand out copies of it.</source>
        <translation>Kein Projekt ist geöffnet. Eines öffnen, um Kopien davon auszuteilen.</translation>
    </message>
    <message>
        <source>This copy was handed out to you. Copies for others are made in the project it came from.</source>
        <translation>Diese Kopie ist selbst eine ausgeteilte. Kopien für andere entstehen in dem Projekt, aus dem sie kam.</translation>
    </message>
    <message>
        <source>Blind is on: who codes what is hidden. Turn blind off to hand out copies.</source>
        <translation>Blind ist an: Wer was codiert, ist verborgen. Zum Austeilen Blind ausschalten.</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n Kommentar</numerusform>
            <numerusform>%n Kommentare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s)</source>
        <translation>
            <numerusform>%n Thread</numerusform>
            <numerusform>%n Threads</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 will be drawn in the round “%3”.</source>
        <translation>In der Runde „%3“ gezogen: %1 von %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them several will code.</source>
        <translation>
            <numerusform>%n davon codieren mehrere.</numerusform>
            <numerusform>%n davon codieren mehrere.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assigned before stay(s).</source>
        <translation>
            <numerusform>%n schon zugewiesen, bleibt so.</numerusform>
            <numerusform>%n schon zugewiesen, bleiben so.</numerusform>
        </translation>
    </message>
    <message>
        <source>None yet. Each coder gets one file, with what is assigned to them.</source>
        <translation>Noch keine. Alle bekommen je eine Datei, mit dem, was ihnen zugewiesen ist.</translation>
    </message>
    <message>
        <source>All are back.</source>
        <translation>Alle sind zurück.</translation>
    </message>
    <message>
        <source>Still out: %1. They come back by a merge.</source>
        <translation>Noch unterwegs: %1. Sie kommen durch Zusammenführen zurück.</translation>
    </message>
    <message>
        <source>Wait for it again</source>
        <translation>Wieder auf sie warten</translation>
    </message>
    <message>
        <source>Where to put the copies</source>
        <translation>Wohin mit den Kopien</translation>
    </message>
    <message>
        <source>Nobody is chosen who gets a copy. Tick at least one coder.</source>
        <translation>Niemand ist ausgewählt, um eine Kopie zu bekommen. Mindestens eine Person ankreuzen.</translation>
    </message>
    <message numerus="yes">
        <source>%n copy(s) are in %1. The project waits for them.</source>
        <translation>
            <numerusform>%n Kopie liegt in %1. Das Projekt wartet auf sie.</numerusform>
            <numerusform>%n Kopien liegen in %1. Das Projekt wartet auf sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers in shuffled order</source>
        <translation>Antworten in gemischter Reihenfolge</translation>
    </message>
    <message>
        <source>The order in which a site shows answers tells of their votes or times.</source>
        <translation>Die Reihenfolge, in der eine Website Antworten zeigt, verrät ihre Stimmen oder Zeiten.</translation>
    </message>
</context>
<context>
    <name>rejoinder::HistoryFilter</name>
    <message>
        <source>Who did it</source>
        <translation>Wer es getan hat</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle Personen</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>Was geändert wurde</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Between…</source>
        <translation>Zwischen …</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>In this post</source>
        <translation>In diesem Beitrag</translation>
    </message>
    <message>
        <source>This annotation</source>
        <translation>Diese Annotation</translation>
    </message>
    <message>
        <source>Words of what was done</source>
        <translation>Wörter aus dem Schritt</translation>
    </message>
    <message>
        <source>From this day on</source>
        <translation>Von diesem Tag an</translation>
    </message>
    <message>
        <source>Up to and with this day</source>
        <translation>Bis einschließlich dieses Tages</translation>
    </message>
</context>
<context>
    <name>rejoinder::HistoryModel</name>
    <message>
        <source>undone</source>
        <translation>rückgängig gemacht</translation>
    </message>
    <message>
        <source>undone, given up</source>
        <translation>rückgängig gemacht, verworfen</translation>
    </message>
    <message>
        <source>merged, read only</source>
        <translation>zusammengeführt, nur lesbar</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n more change(s)</source>
        <translation>
            <numerusform>%1, %n weitere Änderung</numerusform>
            <numerusform>%1, %n weitere Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
</context>
<context>
    <name>rejoinder::HistoryPage</name>
    <message>
        <source>Go to it</source>
        <translation>Dorthin gehen</translation>
    </message>
    <message>
        <source>Its whole trail</source>
        <translation>Gesamter Verlauf davon</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Steps, the newest first</source>
        <translation>Schritte, die neuesten zuerst</translation>
    </message>
    <message>
        <source>What the step changed</source>
        <translation>Was der Schritt geändert hat</translation>
    </message>
    <message>
        <source>Undoing…</source>
        <translation>Wird rückgängig gemacht …</translation>
    </message>
    <message>
        <source>Doing again…</source>
        <translation>Wird wiederholt …</translation>
    </message>
    <message>
        <source>No project is open.</source>
        <translation>Kein Projekt ist geöffnet.</translation>
    </message>
    <message>
        <source>Nothing was done yet. What you do is listed here and can be undone.</source>
        <translation>Noch wurde nichts getan. Was geschieht, steht hier und lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>No step fits.</source>
        <translation>Kein Schritt passt.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n Schritt</numerusform>
            <numerusform>%n Schritte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %n step(s); more as you scroll</source>
        <translation>
            <numerusform>Der neueste Schritt; mehr beim Blättern</numerusform>
            <numerusform>Die neuesten %n Schritte; mehr beim Blättern</numerusform>
        </translation>
    </message>
    <message>
        <source>What the selected step changed</source>
        <translation>Was der ausgewählte Schritt geändert hat</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n more change(s))</source>
        <translation>
            <numerusform>%1 (%n weitere Änderung)</numerusform>
            <numerusform>%1 (%n weitere Änderungen)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo back to here (%n step(s))</source>
        <translation>
            <numerusform>Bis hierher rückgängig machen (%n Schritt)</numerusform>
            <numerusform>Bis hierher rückgängig machen (%n Schritte)</numerusform>
        </translation>
    </message>
    <message>
        <source>Undoes what was done after this step. It can be done again.</source>
        <translation>Macht rückgängig, was nach diesem Schritt getan wurde. Es lässt sich wiederholen.</translation>
    </message>
    <message numerus="yes">
        <source>Do again up to here (%n step(s))</source>
        <translation>
            <numerusform>Bis hierher wiederholen (%n Schritt)</numerusform>
            <numerusform>Bis hierher wiederholen (%n Schritte)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) after “%1” will be undone. They can be done again until something new is done.</source>
        <translation>
            <numerusform>%n Schritt nach „%1“ wird rückgängig gemacht. Er lässt sich wiederholen, bis etwas Neues getan wird.</numerusform>
            <numerusform>%n Schritte nach „%1“ werden rückgängig gemacht. Sie lassen sich wiederholen, bis etwas Neues getan wird.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) up to “%1” will be done again.</source>
        <translation>
            <numerusform>%n Schritt bis „%1“ wird wiederholt.</numerusform>
            <numerusform>%n Schritte bis „%1“ werden wiederholt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo %n step(s)</source>
        <translation>
            <numerusform>%n Schritt rückgängig machen</numerusform>
            <numerusform>%n Schritte rückgängig machen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Do %n step(s) again</source>
        <translation>
            <numerusform>%n Schritt wiederholen</numerusform>
            <numerusform>%n Schritte wiederholen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) undone. Redo does them again.</source>
        <translation>
            <numerusform>%n Schritt rückgängig gemacht. „Wiederholen“ stellt ihn wieder her.</numerusform>
            <numerusform>%n Schritte rückgängig gemacht. „Wiederholen“ stellt sie wieder her.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) done again.</source>
        <translation>
            <numerusform>%n Schritt wiederholt.</numerusform>
            <numerusform>%n Schritte wiederholt.</numerusform>
        </translation>
    </message>
    <message>
        <source>This was not done on a comment: %1.</source>
        <translation>Dies geschah nicht an einem Kommentar: %1.</translation>
    </message>
    <message>
        <source>This was cancelled; nothing was changed.</source>
        <translation>Dies wurde abgebrochen; nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>rejoinder::ImportPage</name>
    <message>
        <source>Accept all</source>
        <translation>Alle annehmen</translation>
    </message>
    <message>
        <source>Accept none</source>
        <translation>Keine annehmen</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Import läuft …</translation>
    </message>
    <message>
        <source>Recognised by itself</source>
        <translation>Selbst erkannt</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Lesen als</translation>
    </message>
    <message>
        <source>Into which project</source>
        <translation>In welches Projekt</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Dateien auswählen …</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>In</translation>
    </message>
    <message>
        <source>The import is one batch. It can be taken out again as a whole while nothing is coded on it.</source>
        <translation>Der Import ist ein Stapel. Er lässt sich als Ganzes wieder entfernen, solange nichts daran codiert ist.</translation>
    </message>
    <message>
        <source>This is how the thread will look</source>
        <translation>So wird der Thread aussehen</translation>
    </message>
    <message>
        <source>The tree to be</source>
        <translation>Der künftige Baum</translation>
    </message>
    <message>
        <source>Problems of the source</source>
        <translation>Probleme der Quelle</translation>
    </message>
    <message>
        <source>Nothing has been written yet.</source>
        <translation>Noch wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>This project, as a new thread</source>
        <translation>Dieses Projekt, als neuer Thread</translation>
    </message>
    <message>
        <source>A new project</source>
        <translation>Ein neues Projekt</translation>
    </message>
    <message>
        <source>Threads (%1)</source>
        <translation>Threads (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Import an article and its comments</source>
        <translation>Artikel mit Kommentaren importieren</translation>
    </message>
    <message>
        <source>Pasted thread</source>
        <translation>Eingefügter Thread</translation>
    </message>
    <message>
        <source>The pasted text cannot be kept in %1: %2. Free some space there and paste again.</source>
        <translation>Der eingefügte Text lässt sich nicht in %1 ablegen: %2. Dort Platz schaffen und erneut einfügen.</translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s) of this source are in the project already and will not be doubled.</source>
        <translation>
            <numerusform>%n Thread dieser Quelle ist schon im Projekt und wird nicht verdoppelt.</numerusform>
            <numerusform>%n Threads dieser Quelle sind schon im Projekt und werden nicht verdoppelt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n Artikel</numerusform>
            <numerusform>%n Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n Kommentar</numerusform>
            <numerusform>%n Kommentare</numerusform>
        </translation>
    </message>
    <message>
        <source>the first %1</source>
        <translation>die ersten %1</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 importieren</translation>
    </message>
    <message>
        <source>Import the whole source</source>
        <translation>Ganze Quelle importieren</translation>
    </message>
    <message numerus="yes">
        <source>%n suspected parent(s)</source>
        <translation>
            <numerusform>%n vermuteter Elternbeitrag</numerusform>
            <numerusform>%n vermutete Elternbeiträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose files, drop them here, or paste a copied thread.</source>
        <translation>Dateien auswählen, hier ablegen oder einen kopierten Thread einfügen.</translation>
    </message>
    <message>
        <source>A comment without author</source>
        <translation>Ein Kommentar ohne Namen</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1, %2.&lt;/b&gt; Is its first line no author, or is all of it a part of the comment above? The context menu corrects it.</source>
        <translation>&lt;b&gt;%1, %2.&lt;/b&gt; Ist die erste Zeile kein Name, oder gehört alles zum Kommentar darüber? Das Kontextmenü berichtigt es.</translation>
    </message>
    <message>
        <source>This is text of the parent</source>
        <translation>Dies ist Text des Elternbeitrags</translation>
    </message>
    <message>
        <source>The first line is the author</source>
        <translation>Die erste Zeile ist der Name</translation>
    </message>
    <message>
        <source>“%1” is text, not an author</source>
        <translation>„%1“ ist Text, kein Name</translation>
    </message>
    <message>
        <source>The import was cancelled; nothing was written.</source>
        <translation>Der Import wurde abgebrochen; nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Accept the surest…</source>
        <translation>Sicherste annehmen …</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n Problem</numerusform>
            <numerusform>%n Probleme</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved: the next table with these columns is read like this.</source>
        <translation>Gespeichert: Die nächste Tabelle mit diesen Spalten wird so gelesen.</translation>
    </message>
    <message>
        <source>The command that imports the same is copied.</source>
        <translation>Der Befehl, der dasselbe importiert, ist kopiert.</translation>
    </message>
    <message>
        <source>Save the list of problems</source>
        <translation>Liste der Probleme speichern</translation>
    </message>
    <message>
        <source>problems.csv</source>
        <translation>probleme.csv</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another place.</source>
        <translation>%1 lässt sich nicht schreiben: %2. Einen anderen Ort wählen.</translation>
    </message>
    <message>
        <source>The problems are in %1.</source>
        <translation>Die Probleme stehen in %1.</translation>
    </message>
    <message>
        <source>Of %1 % and more (%2)</source>
        <translation>Ab %1 % (%2)</translation>
    </message>
    <message>
        <source>Nothing has been written yet. The whole source is being checked…</source>
        <translation>Noch wurde nichts geschrieben. Die ganze Quelle wird geprüft …</translation>
    </message>
    <message>
        <source>&lt;b&gt;Which column holds the text of the comments?&lt;/b&gt; Choose “Text” for it under Columns.</source>
        <translation>&lt;b&gt;Welche Spalte enthält den Text der Kommentare?&lt;/b&gt; Für sie unter „Spalten“ den Eintrag „Text“ auswählen.</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1, %2:&lt;/b&gt; it probably answers &lt;b&gt;%3&lt;/b&gt;: %4 (%5 %). The source&apos;s own parent is stored as well, so the choice can be changed later.</source>
        <translation>&lt;b&gt;%1, %2:&lt;/b&gt; antwortet wahrscheinlich auf &lt;b&gt;%3&lt;/b&gt;: %4 (%5 %). Der Elternbeitrag der Quelle wird ebenfalls gespeichert; die Wahl lässt sich also später ändern.</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Als CSV speichern …</translation>
    </message>
    <message>
        <source>Save the problems as CSV</source>
        <translation>Probleme als CSV speichern</translation>
    </message>
    <message>
        <source>Not saved: choose first which column holds the text.</source>
        <translation>Nicht gesichert: zuerst wählen, welche Spalte den Text enthält.</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) of the source are passed over. The tree shows the source, not the part.</source>
        <translation>
            <numerusform>%n Beitrag der Quelle wird übergangen. Der Baum zeigt die Quelle, nicht den Teil.</numerusform>
            <numerusform>%n Beiträge der Quelle werden übergangen. Der Baum zeigt die Quelle, nicht den Teil.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import this part</source>
        <translation>Diesen Teil importieren</translation>
    </message>
    <message>
        <source>Refresh the threads it has</source>
        <translation>Die enthaltenen Threads auffrischen</translation>
    </message>
    <message numerus="yes">
        <source>Found here: %n thread(s). %1 posts are the same; %2.</source>
        <translation>
            <numerusform>Hier gefunden: %n Thread. %1 Beiträge sind gleich; %2.</numerusform>
            <numerusform>Hier gefunden: %n Threads. %1 Beiträge sind gleich; %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s) of this source are here already and will not be doubled. To bring in what is new in them, tick “Refresh”.</source>
        <translation>
            <numerusform>%n Thread dieser Quelle ist schon hier und wird nicht verdoppelt. Um Neues daraus aufzunehmen, „Auffrischen“ ankreuzen.</numerusform>
            <numerusform>%n Threads dieser Quelle sind schon hier und werden nicht verdoppelt. Um Neues daraus aufzunehmen, „Auffrischen“ ankreuzen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Auffrischen</translation>
    </message>
    <message>
        <source>Refresh: %1</source>
        <translation>Auffrischen: %1</translation>
    </message>
    <message>
        <source>Nothing is new</source>
        <translation>Nichts ist neu</translation>
    </message>
    <message>
        <source>The source is a later state of threads that are here: new comments slot in, edited ones show their new text, and what is gone stays, marked as deleted.</source>
        <translation>Die Quelle ist ein späterer Stand von Threads, die hier sind: Neue Kommentare reihen sich ein, bearbeitete zeigen ihren neuen Text, und was verschwunden ist, bleibt, als gelöscht markiert.</translation>
    </message>
    <message>
        <source>A refresh is one step: undo takes it back as a whole.</source>
        <translation>Ein Auffrischen ist ein Schritt: Rückgängig nimmt es als Ganzes zurück.</translation>
    </message>
</context>
<context>
    <name>rejoinder::KeyField</name>
    <message>
        <source>Press the new key, or Esc</source>
        <translation>Neue Taste drücken, oder Esc</translation>
    </message>
    <message>
        <source>The new key</source>
        <translation>Die neue Taste</translation>
    </message>
</context>
<context>
    <name>rejoinder::KeyLabel</name>
    <message>
        <source>Key %1</source>
        <translation>Taste %1</translation>
    </message>
</context>
<context>
    <name>rejoinder::KeySheet</name>
    <message>
        <source>All keys</source>
        <translation>Alle Tasten</translation>
    </message>
    <message>
        <source>Codes, in the Reader</source>
        <translation>Codes, in der Leseansicht</translation>
    </message>
</context>
<context>
    <name>rejoinder::KeysEditor</name>
    <message>
        <source>Keys (*.json)</source>
        <translation>Tasten (*.json)</translation>
    </message>
    <message>
        <source>Give it to this one</source>
        <translation>Diesem Befehl geben</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Befehle und ihre Tasten</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>One more key</source>
        <translation>Weitere Taste</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Keine Taste</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Alle zurücksetzen</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Import keys</source>
        <translation>Tasten importieren</translation>
    </message>
    <message>
        <source>Export keys</source>
        <translation>Tasten exportieren</translation>
    </message>
    <message>
        <source>“%1”: Enter changes its key.</source>
        <translation>„%1“: Die Eingabetaste ändert seine Taste.</translation>
    </message>
    <message>
        <source>Choose a command to change its keys. Every change holds at once.</source>
        <translation>Einen Befehl auswählen, um seine Tasten zu ändern. Jede Änderung gilt sofort.</translation>
    </message>
    <message>
        <source>One more key for “%1”.</source>
        <translation>Weitere Taste für „%1“.</translation>
    </message>
    <message>
        <source>The new key of “%1”.</source>
        <translation>Die neue Taste von „%1“.</translation>
    </message>
    <message>
        <source>“%1” is now %2.</source>
        <translation>„%1“ ist jetzt %2.</translation>
    </message>
    <message>
        <source>“%1” is now %2; “%3” has no key any more.</source>
        <translation>„%1“ ist jetzt %2; „%3“ hat keine Taste mehr.</translation>
    </message>
    <message>
        <source>“%1” has no key any more.</source>
        <translation>„%1“ hat keine Taste mehr.</translation>
    </message>
    <message>
        <source>It cannot be reset: %1</source>
        <translation>Zurücksetzen ist nicht möglich: %1</translation>
    </message>
    <message>
        <source>“%1” has the keys it came with.</source>
        <translation>„%1“ hat wieder die mitgelieferten Tasten.</translation>
    </message>
    <message>
        <source>All commands have the keys they came with.</source>
        <translation>Alle Befehle haben wieder die mitgelieferten Tasten.</translation>
    </message>
    <message>
        <source>The keys are in %1.</source>
        <translation>Die Tasten stehen in %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another place.</source>
        <translation>%1 lässt sich nicht schreiben: %2. Einen anderen Ort wählen.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2. Choose another file.</source>
        <translation>%1 lässt sich nicht lesen: %2. Eine andere Datei auswählen.</translation>
    </message>
    <message>
        <source>The keys of %1 hold now.</source>
        <translation>Jetzt gelten die Tasten aus %1.</translation>
    </message>
</context>
<context>
    <name>rejoinder::KeysModel</name>
    <message>
        <source>%1 tags %2 instead</source>
        <translation>%1 vergibt stattdessen %2</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmerkung</translation>
    </message>
</context>
<context>
    <name>rejoinder::KwicModel</name>
    <message>
        <source>article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>%1, depth %2
%3</source>
        <translation>%1, Tiefe %2
%3</translation>
    </message>
    <message>
        <source>No author</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>No codes here</source>
        <translation>Keine Codes hier</translation>
    </message>
    <message>
        <source>%1 %2 %3, by %4</source>
        <translation>%1 %2 %3, von %4</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Hit</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Tiefe</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
</context>
<context>
    <name>rejoinder::LinesModel</name>
    <message>
        <source>Undefined: %1.</source>
        <translation>Nicht definiert: %1.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervall</translation>
    </message>
    <message>
        <source>Interval, drawn</source>
        <translation>Intervall, gezeichnet</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Verglichen</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Equal</source>
        <translation>Gleich</translation>
    </message>
</context>
<context>
    <name>rejoinder::MainWindow</name>
    <message numerus="yes">
        <source>%n comment(s) in %1.</source>
        <translation>
            <numerusform>%n Kommentar in %1.</numerusform>
            <numerusform>%n Kommentare in %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No project is open</source>
        <translation>Kein Projekt ist geöffnet</translation>
    </message>
    <message>
        <source>%1 — Rejoinder</source>
        <translation>%1 – Rejoinder</translation>
    </message>
    <message>
        <source>Rejoinder</source>
        <translation>Rejoinder</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Search instead</source>
        <translation>Stattdessen suchen</translation>
    </message>
    <message>
        <source>You code as %1, the name of your user account.</source>
        <translation>Codiert wird als %1, dem Namen des Benutzerkontos.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Blind is on: other coders&apos; work is not merged. Turn blind off first.</source>
        <translation>Blind ist an: Die Arbeit anderer wird nicht zusammengeführt. Zuerst Blind ausschalten.</translation>
    </message>
    <message>
        <source>Import an article and its comments</source>
        <translation>Artikel mit Kommentaren importieren</translation>
    </message>
    <message>
        <source>The clipboard holds no text. Copy an article with its comments first.</source>
        <translation>Die Zwischenablage enthält keinen Text. Zuerst einen Artikel mit seinen Kommentaren kopieren.</translation>
    </message>
    <message>
        <source>Already saved: everything you do is in the file at once.</source>
        <translation>Schon gespeichert: Alles steht sofort in der Datei.</translation>
    </message>
    <message>
        <source>Blind is on: you see your own work only.</source>
        <translation>Blind ist an: Nur die eigene Arbeit ist zu sehen.</translation>
    </message>
    <message>
        <source>Blind is off.</source>
        <translation>Blind ist aus.</translation>
    </message>
    <message>
        <source>Blind: this copy was made for you and holds nobody else&apos;s work.</source>
        <translation>Blind: Diese Kopie ist für eine Person gemacht und enthält keine Arbeit anderer.</translation>
    </message>
    <message>
        <source>Counts, marks, search, statistics and history show only your own work; merging and others&apos; exports are off. The file holds others&apos; work all the same: it is hidden, not sealed.</source>
        <translation>Zählungen, Markierungen, Suche, Statistik und Verlauf zeigen nur die eigene Arbeit; Zusammenführen und Export der Arbeit anderer sind aus. Die Datei enthält die Arbeit anderer trotzdem: Sie ist verborgen, nicht versiegelt.</translation>
    </message>
    <message>
        <source>Blind is on. %1</source>
        <translation>Blind ist an. %1</translation>
    </message>
    <message>
        <source>Blind is off. When it is on: %1</source>
        <translation>Blind ist aus. Wenn es an ist: %1</translation>
    </message>
    <message>
        <source>Turn it off</source>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>Turn it on</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>Blind is on: others&apos; annotations stay hidden.</source>
        <translation>Blind ist an: Annotationen anderer bleiben verborgen.</translation>
    </message>
    <message>
        <source>No code is chosen. Choose one in the codebook, or an annotation.</source>
        <translation>Kein Code ist ausgewählt. Einen im Codebuch oder eine Annotation auswählen.</translation>
    </message>
    <message>
        <source>Restored. What the project was before is the newest snapshot.</source>
        <translation>Wiederhergestellt. Der vorherige Stand des Projekts ist die neueste Sicherung.</translation>
    </message>
    <message>
        <source>Who codes</source>
        <translation>Wer codiert</translation>
    </message>
    <message>
        <source>Your name:</source>
        <translation>Eigener Name:</translation>
    </message>
    <message>
        <source>Call the coder %1</source>
        <translation>Codierer/in in %1 umbenennen</translation>
    </message>
    <message>
        <source>About Rejoinder</source>
        <translation>Über Rejoinder</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Rejoinder %1&lt;/h3&gt;&lt;p&gt;Code threads of comments by hand: stance, claims and rebuttals, and what they answer.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Rejoinder %1&lt;/h3&gt;&lt;p&gt;Threads von Kommentaren von Hand codieren: Haltung, Behauptungen und Entgegnungen, und worauf sie antworten.&lt;/p&gt;&lt;p&gt;Freie Software unter der GNU General Public License, Version 3 oder neuer.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Only others have coded here: you see their work. View › Show all coders&apos; annotations hides it.</source>
        <translation>Nur andere haben hier codiert; zu sehen ist ihre Arbeit. „Ansicht › Annotationen aller …“ blendet sie aus.</translation>
    </message>
    <message>
        <source>Merging brings in what was done there, as one step that can be undone.</source>
        <translation>Das Zusammenführen übernimmt, was dort getan wurde, als einen Schritt, der sich rückgängig machen lässt.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are copies of this project. %1</source>
        <translation>
            <numerusform>%n Datei ist eine Kopie dieses Projekts. %1</numerusform>
            <numerusform>%n Dateien sind Kopien dieses Projekts. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is a copy of this project. %2</source>
        <translation>%1 ist eine Kopie dieses Projekts. %2</translation>
    </message>
</context>
<context>
    <name>rejoinder::Marking</name>
    <message>
        <source>%1 is required and missing here. The same key again marks the comment done all the same.</source>
        <translation>%1 ist erforderlich und fehlt hier. Nochmals dieselbe Taste markiert den Kommentar trotzdem als erledigt.</translation>
    </message>
    <message>
        <source>Only comments are marked as done. J goes to the next one.</source>
        <translation>Nur Kommentare werden als erledigt markiert. J geht zum nächsten.</translation>
    </message>
</context>
<context>
    <name>rejoinder::MemoPane</name>
    <message>
        <source>A question for the team</source>
        <translation>Eine Frage an das Team</translation>
    </message>
    <message>
        <source>A note of your own. Ctrl+Enter stores it and goes back.</source>
        <translation>Eine eigene Notiz. Strg+Eingabe speichert sie und geht zurück.</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Memo</translation>
    </message>
    <message>
        <source>Memo on %1</source>
        <translation>Memo zu %1</translation>
    </message>
    <message>
        <source>Memo on the thread</source>
        <translation>Memo zum Thread</translation>
    </message>
    <message>
        <source>Memo on the project</source>
        <translation>Memo zum Projekt</translation>
    </message>
    <message>
        <source>Memo on the article</source>
        <translation>Memo zum Artikel</translation>
    </message>
    <message>
        <source>Memo on the comment</source>
        <translation>Memo zum Kommentar</translation>
    </message>
</context>
<context>
    <name>rejoinder::MemosModel</name>
    <message>
        <source>Annotation</source>
        <translation>Annotation</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Beziehung</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Thread</source>
        <translation>Thread</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>a question for the team</source>
        <translation>eine Frage an das Team</translation>
    </message>
    <message>
        <source>a note</source>
        <translation>eine Notiz</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Worüber</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>Codierer/in</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Memo</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
</context>
<context>
    <name>rejoinder::MemosPage</name>
    <message>
        <source>Only questions</source>
        <translation>Nur Fragen</translation>
    </message>
    <message>
        <source>A question for the team (Q)</source>
        <translation>Eine Frage an das Team (Q)</translation>
    </message>
    <message>
        <source>Go to it</source>
        <translation>Dorthin gehen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Memos and questions</source>
        <translation>Memos und Fragen</translation>
    </message>
    <message>
        <source>Search in memos</source>
        <translation>In Memos suchen</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Wovon es handelt</translation>
    </message>
    <message>
        <source>About everything</source>
        <translation>Über alles</translation>
    </message>
    <message>
        <source>Who wrote it</source>
        <translation>Wer es geschrieben hat</translation>
    </message>
    <message>
        <source>Memos</source>
        <translation>Memos</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Memo</translation>
    </message>
    <message>
        <source>Memo, in Markdown</source>
        <translation>Memo, in Markdown</translation>
    </message>
    <message>
        <source>By everybody</source>
        <translation>Von allen</translation>
    </message>
    <message>
        <source>No project is open.</source>
        <translation>Kein Projekt ist geöffnet.</translation>
    </message>
    <message>
        <source>No memo yet. M writes one on the annotation or comment at the caret.</source>
        <translation>Noch kein Memo. M schreibt eines zur Annotation oder zum Kommentar am Textcursor.</translation>
    </message>
    <message numerus="yes">
        <source>%n memo(s)</source>
        <translation>
            <numerusform>%n Memo</numerusform>
            <numerusform>%n Memos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n memo(s)</source>
        <translation>
            <numerusform>%1 von %n Memo</numerusform>
            <numerusform>%1 von %n Memos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, von %2</translation>
    </message>
    <message>
        <source>Only %1 changes it.</source>
        <translation>Nur %1 ändert es.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>This memo is on the project as a whole, or on what was removed.</source>
        <translation>Dieses Memo gilt dem Projekt als Ganzem oder etwas, das entfernt wurde.</translation>
    </message>
</context>
<context>
    <name>rejoinder::MergeListModel</name>
    <message>
        <source>ours, chosen</source>
        <translation>hiesiges, ausgewählt</translation>
    </message>
    <message>
        <source>theirs, chosen</source>
        <translation>dortiges, ausgewählt</translation>
    </message>
    <message>
        <source>theirs, newer</source>
        <translation>dortiges, neuer</translation>
    </message>
    <message>
        <source>ours, newer</source>
        <translation>hiesiges, neuer</translation>
    </message>
    <message>
        <source>✓ one person</source>
        <translation>✓ eine Person</translation>
    </message>
    <message>
        <source>two persons</source>
        <translation>zwei Personen</translation>
    </message>
    <message>
        <source>Comes in as</source>
        <translation>Kommt als</translation>
    </message>
    <message>
        <source>Is here as</source>
        <translation>Ist hier</translation>
    </message>
    <message>
        <source>They are</source>
        <translation>Sie sind</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Dort</translation>
    </message>
    <message>
        <source>What stands</source>
        <translation>Was gilt</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>Codierer/in</translation>
    </message>
</context>
<context>
    <name>rejoinder::MergePage</name>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Changed there</source>
        <translation>Dort geändert</translation>
    </message>
    <message>
        <source>Removed there</source>
        <translation>Dort entfernt</translation>
    </message>
    <message>
        <source>Changed on both sides</source>
        <translation>Auf beiden Seiten geändert</translation>
    </message>
    <message>
        <source>Texts that differ</source>
        <translation>Abweichende Texte</translation>
    </message>
    <message>
        <source>Codebook differs</source>
        <translation>Abweichendes Codebuch</translation>
    </message>
    <message>
        <source>Perhaps one person</source>
        <translation>Vielleicht eine Person</translation>
    </message>
    <message>
        <source>With a retired code</source>
        <translation>Mit stillgelegtem Code</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Two where one may be</source>
        <translation>Zwei, wo einer sein darf</translation>
    </message>
    <message>
        <source>Copies that come back</source>
        <translation>Zurückkommende Kopien</translation>
    </message>
    <message>
        <source>These come in as they are.</source>
        <translation>Diese werden unverändert übernommen.</translation>
    </message>
    <message>
        <source>These were changed in the other file only: the change comes in.</source>
        <translation>Diese wurden nur in der anderen Datei geändert: Die Änderung wird übernommen.</translation>
    </message>
    <message>
        <source>These were removed in the other file: they go here too.</source>
        <translation>Diese wurden in der anderen Datei entfernt: Sie entfallen auch hier.</translation>
    </message>
    <message>
        <source>These were changed here and there since they were one. The newer of both stands; the other is in the history.</source>
        <translation>Diese wurden hier und dort geändert, seit sie gleich waren. Das Neuere von beiden gilt; das andere steht im Verlauf.</translation>
    </message>
    <message>
        <source>The words of these posts are not the same in both files. They are left out, with all that was coded on them there.</source>
        <translation>Die Wörter dieser Beiträge sind in beiden Dateien nicht dieselben. Sie werden ausgelassen, mit allem, was dort an ihnen codiert wurde.</translation>
    </message>
    <message>
        <source>The words of these codes differ. Choose whose stand; what you choose is kept in later merges.</source>
        <translation>Die Wörter dieser Codes weichen ab. Auswählen, welche gelten; die Auswahl bleibt auch für spätere Zusammenführungen.</translation>
    </message>
    <message>
        <source>Two profiles of one name. They are one person only if they say so: then all of it is one coder&apos;s, in later merges too.</source>
        <translation>Zwei Profile desselben Namens. Sie sind nur dann eine Person, wenn die Betreffenden es sagen: Dann gehört alles dieser Person, auch bei späteren Zusammenführungen.</translation>
    </message>
    <message>
        <source>These came with a code that is retired here. They count for the code it was merged into.</source>
        <translation>Diese kamen mit einem Code, der hier stillgelegt ist. Sie zählen für den Code, mit dem er zusammengeführt wurde.</translation>
    </message>
    <message>
        <source>These name what is not here, such as a removed annotation or an unknown code. They wait until it comes.</source>
        <translation>Diese nennen, was hier fehlt, etwa eine entfernte Annotation oder einen unbekannten Code. Sie warten, bis es kommt.</translation>
    </message>
    <message>
        <source>Where a coder may have one code only, the newer stands; the other waits until the place is free.</source>
        <translation>Wo eine Person nur einen Code haben darf, gilt der neuere; der andere wartet, bis die Stelle frei ist.</translation>
    </message>
    <message>
        <source>These copies were handed out from this project.</source>
        <translation>Diese Kopien wurden aus diesem Projekt ausgeteilt.</translation>
    </message>
    <message>
        <source>%1 belongs to another project. If it is to be merged all the same, tick “Also from another project”.</source>
        <translation>%1 gehört zu einem anderen Projekt. Soll es trotzdem zusammengeführt werden, „Auch aus einem anderen Projekt“ ankreuzen.</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>Also from another project</source>
        <translation>Auch aus einem anderen Projekt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Looking what a merge would do…</source>
        <translation>Vorschau auf das Zusammenführen …</translation>
    </message>
    <message>
        <source>Merging…</source>
        <translation>Wird zusammengeführt …</translation>
    </message>
    <message>
        <source>Copies to be merged</source>
        <translation>Zusammenzuführende Kopien</translation>
    </message>
    <message>
        <source>What the merge would do</source>
        <translation>Was das Zusammenführen täte</translation>
    </message>
    <message>
        <source>Choose copies…</source>
        <translation>Kopien auswählen …</translation>
    </message>
    <message>
        <source>Threads that both projects have are met, the others come in beside</source>
        <translation>Threads, die beide Projekte haben, treffen aufeinander, die anderen kommen daneben hinzu</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kopien</translation>
    </message>
    <message>
        <source>Copies that are out</source>
        <translation>Kopien, die unterwegs sind</translation>
    </message>
    <message>
        <source>The rows behind the count</source>
        <translation>Die Zeilen hinter der Zahl</translation>
    </message>
    <message>
        <source>One step, which one undo takes back (%1)</source>
        <translation>Ein Schritt, den ein einziges „Rückgängig“ zurücknimmt (%1)</translation>
    </message>
    <message>
        <source>Copies of this project</source>
        <translation>Kopien dieses Projekts</translation>
    </message>
    <message>
        <source>Rejoinder projects (*.rejoinder)</source>
        <translation>Rejoinder-Projekte (*.rejoinder)</translation>
    </message>
    <message>
        <source>You stopped looking at them. Choose them again.</source>
        <translation>Die Durchsicht wurde abgebrochen. Die Kopien erneut auswählen.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The merge was cancelled; nothing was changed.</source>
        <translation>Das Zusammenführen wurde abgebrochen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Merged %1: %2, %3, %4.</source>
        <translation>%1 zusammengeführt: %2, %3, %4.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) new</source>
        <translation>
            <numerusform>%n Zeile neu</numerusform>
            <numerusform>%n Zeilen neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n geändert</numerusform>
            <numerusform>%n geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n entfernt</numerusform>
            <numerusform>%n entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) left out.</source>
        <translation>
            <numerusform>%n Beitrag ausgelassen.</numerusform>
            <numerusform>%n Beiträge ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This is not on a comment of the project as it is now.</source>
        <translation>Dies gehört zu keinem Kommentar des Projekts, wie es jetzt ist.</translation>
    </message>
    <message>
        <source>No project is open.</source>
        <translation>Kein Projekt ist geöffnet.</translation>
    </message>
    <message>
        <source>Nothing has been written.</source>
        <translation>Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Nothing has been written yet.</source>
        <translation>Noch wurde nichts geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s) with %1 come(s) in too.</source>
        <translation>
            <numerusform>%n Thread mit %1 kommt ebenfalls hinzu.</numerusform>
            <numerusform>%n Threads mit %1 kommen ebenfalls hinzu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s)</source>
        <translation>
            <numerusform>%n Beitrag</numerusform>
            <numerusform>%n Beiträgen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are the same on both sides.</source>
        <translation>
            <numerusform>%n Zeile ist auf beiden Seiten gleich.</numerusform>
            <numerusform>%n Zeilen sind auf beiden Seiten gleich.</numerusform>
        </translation>
    </message>
    <message>
        <source>No copy was handed out from this project.</source>
        <translation>Aus diesem Projekt wurde keine Kopie ausgeteilt.</translation>
    </message>
    <message>
        <source>All copies that were handed out are back.</source>
        <translation>Alle ausgeteilten Kopien sind zurück.</translation>
    </message>
    <message>
        <source>Not back yet: %1.</source>
        <translation>Noch nicht zurück: %1.</translation>
    </message>
    <message>
        <source>Blind is on.</source>
        <translation>Blind ist an.</translation>
    </message>
    <message>
        <source>Merge copies</source>
        <translation>Kopien zusammenführen</translation>
    </message>
    <message>
        <source>The first %1 are listed.</source>
        <translation>Die ersten %1 sind aufgeführt.</translation>
    </message>
    <message>
        <source>No project is open. Open the one that the copies belong to.</source>
        <translation>Kein Projekt ist geöffnet. Das öffnen, zu dem die Kopien gehören.</translation>
    </message>
    <message>
        <source>Blind is on: other coders&apos; work is not merged. Turn blind off first.</source>
        <translation>Blind ist an: Die Arbeit anderer wird nicht zusammengeführt. Zuerst Blind ausschalten.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>Nothing of this kind.</source>
        <translation>Nichts dergleichen.</translation>
    </message>
    <message>
        <source>Choose the copies that came back, or drop them on the window. What merging them would do is counted first; nothing is written before you say so.</source>
        <translation>Die zurückgekommenen Kopien auswählen oder auf dem Fenster ablegen. Zuerst wird gezählt, was das Zusammenführen täte; geschrieben wird erst nach Bestätigung.</translation>
    </message>
    <message>
        <source>They are one</source>
        <translation>Eine Person</translation>
    </message>
    <message>
        <source>Keep ours</source>
        <translation>Hiesiges behalten</translation>
    </message>
    <message>
        <source>They are two</source>
        <translation>Zwei Personen</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Dortiges übernehmen</translation>
    </message>
    <message numerus="yes">
        <source>Merge without %n post(s)</source>
        <translation>
            <numerusform>Ohne %n Beitrag zusammenführen</numerusform>
            <numerusform>Ohne %n Beiträge zusammenführen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rejoinder::OutlineModel</name>
    <message>
        <source>deleted comment</source>
        <translation>gelöschter Kommentar</translation>
    </message>
    <message>
        <source>removed comment</source>
        <translation>entfernter Kommentar</translation>
    </message>
    <message>
        <source>comment missing at the source</source>
        <translation>Kommentar fehlt in der Quelle</translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s)</source>
        <translation>
            <numerusform>%n Thread</numerusform>
            <numerusform>%n Threads</numerusform>
        </translation>
    </message>
    <message>
        <source>Article: %1</source>
        <translation>Artikel: %1</translation>
    </message>
    <message>
        <source>Thread without an article</source>
        <translation>Thread ohne Artikel</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1, for others: %2</source>
        <translation>%1, bei anderen: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>rejoinder::OutlinePane</name>
    <message>
        <source>All posts</source>
        <translation>Alle Beiträge</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Unsicher</translation>
    </message>
    <message>
        <source>Coded</source>
        <translation>Codiert</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>With relations</source>
        <translation>Mit Beziehungen</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>No project is open.
Threads and comments are listed here.</source>
        <translation>Kein Projekt ist geöffnet.
Threads und Kommentare stehen hier.</translation>
    </message>
    <message>
        <source>Filter the outline</source>
        <translation>Gliederung filtern</translation>
    </message>
    <message>
        <source>Ready and kept filters</source>
        <translation>Fertige und behaltene Filter</translation>
    </message>
    <message>
        <source>Forget “%1”</source>
        <translation>„%1“ vergessen</translation>
    </message>
    <message>
        <source>Keep “%1” as a filter</source>
        <translation>„%1“ als Filter behalten</translation>
    </message>
    <message>
        <source>Hit %1 of %2 of the outline&apos;s filter.</source>
        <translation>Treffer %1 von %2 des Filters der Gliederung.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Words of an author, a text or a code</source>
        <translation>Wörter aus Namen, Text oder Code</translation>
    </message>
    <message>
        <source>Assigned to me</source>
        <translation>Mir zugewiesen</translation>
    </message>
    <message>
        <source>Looking for cues in all comments…</source>
        <translation>In allen Kommentaren werden Hinweiswörter gesucht …</translation>
    </message>
</context>
<context>
    <name>rejoinder::OutlineView</name>
    <message>
        <source>Outline of threads and comments</source>
        <translation>Gliederung der Threads und Kommentare</translation>
    </message>
</context>
<context>
    <name>rejoinder::PaintedChart</name>
    <message>
        <source>%1 → %2: %3</source>
        <translation>%1 → %2: %3</translation>
    </message>
</context>
<context>
    <name>rejoinder::PairsModel</name>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>Undefined: %1.</source>
        <translation>Nicht definiert: %1.</translation>
    </message>
    <message>
        <source>%1 and %2: %3 on %4</source>
        <translation>%1 und %2: %3 bei %4</translation>
    </message>
    <message>
        <source>%1: %2 done</source>
        <translation>%1: %2 erledigt</translation>
    </message>
    <message numerus="yes">
        <source>%n span(s)</source>
        <translation>
            <numerusform>%n Textstelle</numerusform>
            <numerusform>%n Textstellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n relation(s)</source>
        <translation>
            <numerusform>%n Beziehung</numerusform>
            <numerusform>%n Beziehungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n Einheit</numerusform>
            <numerusform>%n Einheiten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rejoinder::Palette</name>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>choose, tag</source>
        <translation>auswählen, codieren</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>tag and relate</source>
        <translation>codieren und Beziehung ziehen</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Umschalt+Eingabe</translation>
    </message>
    <message>
        <source>tag with memo</source>
        <translation>mit Memo codieren</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>close</source>
        <translation>schließen</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>Palette</translation>
    </message>
    <message>
        <source>Find any code, action or post</source>
        <translation>Code, Aktion oder Beitrag finden</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>code “%1” first, then relate</source>
        <translation>zuerst mit „%1“ codieren, dann Beziehung ziehen</translation>
    </message>
    <message>
        <source>code “%1” as the target</source>
        <translation>mit „%1“ als Ziel codieren</translation>
    </message>
    <message>
        <source>tag “%1”</source>
        <translation>mit „%1“ codieren</translation>
    </message>
    <message>
        <source>Find a code, or name a new one</source>
        <translation>Code finden oder neuen benennen</translation>
    </message>
    <message>
        <source>Include</source>
        <translation>Einschließen</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Ausschließen</translation>
    </message>
</context>
<context>
    <name>rejoinder::PaletteModel</name>
    <message>
        <source>New code “%1” in %2…</source>
        <translation>Neuer Code „%1“ in %2 …</translation>
    </message>
    <message>
        <source>Codes for this selection</source>
        <translation>Codes für diese Auswahl</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Posts and authors</source>
        <translation>Beiträge und Personen</translation>
    </message>
    <message>
        <source>Without author</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>%1, not in this round</source>
        <translation>%1, nicht in dieser Runde</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
</context>
<context>
    <name>rejoinder::ParentPeek</name>
    <message>
        <source>Further up</source>
        <translation>Weiter oben</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Dorthin</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>What this comment answers, in full</source>
        <translation>Worauf dieser Kommentar antwortet, in voller Länge</translation>
    </message>
    <message>
        <source>Text of the post above</source>
        <translation>Text des Beitrags darüber</translation>
    </message>
    <message>
        <source>The article answers nothing.</source>
        <translation>Der Artikel antwortet auf nichts.</translation>
    </message>
    <message>
        <source>%1 again</source>
        <translation>nochmals %1</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>The article</source>
        <translation>Der Artikel</translation>
    </message>
    <message>
        <source>anonymous</source>
        <translation>anonym</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt;, answered here</source>
        <translation>&lt;b&gt;%1&lt;/b&gt;, hier beantwortet</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt;, %2 posts up</source>
        <translation>&lt;b&gt;%1&lt;/b&gt;, %2 Beiträge weiter oben</translation>
    </message>
    <message>
        <source>This post has no text.</source>
        <translation>Dieser Beitrag hat keinen Text.</translation>
    </message>
</context>
<context>
    <name>rejoinder::PartPanel</name>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>since 2024-05</source>
        <translation>seit 2024-05</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>until 2024-05-17</source>
        <translation>bis 2024-05-17</translation>
    </message>
    <message>
        <source>Authors, separated by commas</source>
        <translation>Autoren, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Ana, Ben</source>
        <translation>Ana, Ben</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>word, word*, &quot;a phrase&quot;, OR, -word</source>
        <translation>Wort, Wort*, &quot;eine Wendung&quot;, OR, -Wort</translation>
    </message>
    <message>
        <source>Fewest characters</source>
        <translation>Wenigste Zeichen</translation>
    </message>
    <message>
        <source>from any</source>
        <translation>ab beliebig</translation>
    </message>
    <message>
        <source>Most characters</source>
        <translation>Meiste Zeichen</translation>
    </message>
    <message>
        <source>to any</source>
        <translation>bis beliebig</translation>
    </message>
    <message>
        <source>Fewest comments of a thread</source>
        <translation>Wenigste Kommentare eines Threads</translation>
    </message>
    <message>
        <source>Most comments of a thread</source>
        <translation>Meiste Kommentare eines Threads</translation>
    </message>
    <message>
        <source>Only these posts and what they answer</source>
        <translation>Nur diese Beiträge und worauf sie antworten</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Alle davon</translation>
    </message>
    <message>
        <source>A sample of threads</source>
        <translation>Eine Stichprobe von Threads</translation>
    </message>
    <message>
        <source>A sample of comments</source>
        <translation>Eine Stichprobe von Kommentaren</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Stichprobe</translation>
    </message>
    <message>
        <source>Size of the sample</source>
        <translation>Größe der Stichprobe</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>seed </source>
        <translation>Startwert </translation>
    </message>
    <message>
        <source>The same seed draws the same sample from the same source, on every computer.</source>
        <translation>Derselbe Startwert zieht auf jedem Rechner dieselbe Stichprobe aus derselben Quelle.</translation>
    </message>
    <message>
        <source>Otherwise a thread with one such post is taken whole.</source>
        <translation>Sonst wird ein Thread mit einem solchen Beitrag ganz übernommen.</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>Als Befehl kopieren</translation>
    </message>
    <message>
        <source>Copy the import of this part as a command</source>
        <translation>Den Import dieses Teils als Befehl kopieren</translation>
    </message>
    <message>
        <source>For a script: the rejoinder-cli command that imports the same.</source>
        <translation>Für ein Skript: der Befehl von rejoinder-cli, der dasselbe importiert.</translation>
    </message>
    <message>
        <source>Threads with a post that is as asked for here are taken, whole.</source>
        <translation>Threads mit einem Beitrag, der ist wie hier verlangt, werden übernommen, und zwar ganz.</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Autoren</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Nehmen</translation>
    </message>
    <message>
        <source>Take only part…</source>
        <translation>Nur einen Teil nehmen …</translation>
    </message>
    <message>
        <source>Takes only part</source>
        <translation>Nimmt nur einen Teil</translation>
    </message>
    <message>
        <source>Choose threads by dates, authors, words or size, or draw a sample.</source>
        <translation>Threads nach Zeit, Autoren, Wörtern oder Größe wählen, oder eine Stichprobe ziehen.</translation>
    </message>
</context>
<context>
    <name>rejoinder::PassagesModel</name>
    <message>
        <source>article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>anonymous</source>
        <translation>anonym</translation>
    </message>
    <message>
        <source>goes: it is there already</source>
        <translation>entfällt: schon vorhanden</translation>
    </message>
    <message>
        <source>goes: another code is there</source>
        <translation>entfällt: ein anderer Code ist da</translation>
    </message>
    <message>
        <source>stays: the code is not for such places</source>
        <translation>bleibt: Der Code ist nicht für solche Stellen</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>bleibt</translation>
    </message>
    <message>
        <source>without target</source>
        <translation>ohne Ziel</translation>
    </message>
    <message>
        <source>whole comment: %1</source>
        <translation>ganzer Kommentar: %1</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Textstelle</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>Codierer/in</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Wird zu</translation>
    </message>
</context>
<context>
    <name>rejoinder::PeopleSection</name>
    <message>
        <source>Pseudonyms in place of real names</source>
        <translation>Pseudonyme statt echter Namen</translation>
    </message>
    <message>
        <source>No real names leave this project</source>
        <translation>Keine echten Namen verlassen dieses Projekt</translation>
    </message>
    <message>
        <source>People and quotes</source>
        <translation>Personen und Zitate</translation>
    </message>
    <message>
        <source>Of authors, @mentions, e-mail addresses and coders, in texts, titles, quotes, memos and the codebook. Addresses and further fields of the source are left out.</source>
        <translation>Für Verfasser, @Erwähnungen, E-Mail-Adressen und Codierende, in Texten, Titeln, Zitaten, Memos und im Codebuch. Adressen und weitere Felder der Quelle fallen weg.</translation>
    </message>
    <message>
        <source>Full blocks stand for them, as many as characters, so that passages stay where they are.</source>
        <translation>Volle Blöcke stehen dafür, so viele wie Zeichen, sodass Passagen bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>Exports and copies with real names or finer times are refused, in copies of this project too.</source>
        <translation>Exporte und Kopien mit echten Namen oder genaueren Zeiten werden abgelehnt, auch in Kopien dieses Projekts.</translation>
    </message>
    <message>
        <source>What could still identify somebody…</source>
        <translation>Was noch jemanden erkennen lässt …</translation>
    </message>
    <message numerus="yes">
        <source>Withhold the words of %n post(s) marked “Do not quote”</source>
        <translation>
            <numerusform>Die Worte von %n Beitrag, der mit „Nicht zitieren“ markiert ist, zurückhalten</numerusform>
            <numerusform>Die Worte von %n Beiträgen, die mit „Nicht zitieren“ markiert sind, zurückhalten</numerusform>
        </translation>
    </message>
    <message>
        <source>Pseudonyms</source>
        <translation>Pseudonyme</translation>
    </message>
    <message>
        <source>Real names</source>
        <translation>Echte Namen</translation>
    </message>
    <message>
        <source>times: %1</source>
        <translation>Zeiten: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) quoted all the same</source>
        <translation>
            <numerusform>%n Beitrag trotzdem zitiert</numerusform>
            <numerusform>%n Beiträge trotzdem zitiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) withheld</source>
        <translation>
            <numerusform>%n Beitrag zurückgehalten</numerusform>
            <numerusform>%n Beiträge zurückgehalten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rejoinder::PinnedAncestors</name>
    <message>
        <source>What this comment answers</source>
        <translation>Worauf dieser Kommentar antwortet</translation>
    </message>
</context>
<context>
    <name>rejoinder::Practice</name>
    <message>
        <source>You have coded every longer reply of this thread. Undo some of it to practise again.</source>
        <translation>Jede längere Antwort dieses Threads ist schon codiert. Einiges davon rückgängig machen, um weiter zu üben.</translation>
    </message>
    <message>
        <source>its stance</source>
        <translation>seine Haltung</translation>
    </message>
    <message>
        <source>two claims (%1 of 2)</source>
        <translation>zwei Behauptungen (%1 von 2)</translation>
    </message>
    <message>
        <source>a rebuttal</source>
        <translation>eine Entgegnung</translation>
    </message>
    <message>
        <source>and what it answers</source>
        <translation>und worauf sie antwortet</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s)</source>
        <translation>
            <numerusform>%n Taste</numerusform>
            <numerusform>%n Tasten</numerusform>
        </translation>
    </message>
    <message>
        <source>&lt;b&gt;Practise&lt;/b&gt; on this comment: code it in %1 keys or fewer; moving the caret is free.</source>
        <translation>&lt;b&gt;Üben&lt;/b&gt; an diesem Kommentar: ihn mit höchstens %1 Tasten codieren; das Bewegen des Textcursors zählt nicht.</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;Done with %n key(s).&lt;/b&gt; The goal was %1 or fewer.</source>
        <translation>
            <numerusform>&lt;b&gt;Fertig mit %n Taste.&lt;/b&gt; Das Ziel war höchstens %1.</numerusform>
            <numerusform>&lt;b&gt;Fertig mit %n Tasten.&lt;/b&gt; Das Ziel war höchstens %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;Done with %n key(s).&lt;/b&gt; %1 are enough: a code&apos;s key selects the sentence at the caret, and tags it when it is pressed again.</source>
        <translation>
            <numerusform>&lt;b&gt;Fertig mit %n Taste.&lt;/b&gt; %1 genügen: Die Taste eines Codes markiert den Satz am Textcursor und codiert ihn, wenn sie nochmals gedrückt wird.</numerusform>
            <numerusform>&lt;b&gt;Fertig mit %n Tasten.&lt;/b&gt; %1 genügen: Die Taste eines Codes markiert den Satz am Textcursor und codiert ihn, wenn sie nochmals gedrückt wird.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rejoinder::PreviewModel</name>
    <message>
        <source>Thread without an article</source>
        <translation>Thread ohne Artikel</translation>
    </message>
    <message>
        <source>missing at the source; kept, so that its replies stay in place</source>
        <translation>fehlt in der Quelle; bleibt, damit die Antworten an ihrem Platz bleiben</translation>
    </message>
    <message>
        <source>no article in the source</source>
        <translation>kein Artikel in der Quelle</translation>
    </message>
    <message numerus="yes">
        <source>article, %n paragraph(s)</source>
        <translation>
            <numerusform>Artikel, %n Absatz</numerusform>
            <numerusform>Artikel, %n Absätze</numerusform>
        </translation>
    </message>
    <message>
        <source>answers %1</source>
        <translation>antwortet auf %1</translation>
    </message>
    <message>
        <source>as in the source</source>
        <translation>wie in der Quelle</translation>
    </message>
    <message>
        <source>Article and comments</source>
        <translation>Artikel und Kommentare</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Elternbeitrag</translation>
    </message>
</context>
<context>
    <name>rejoinder::ProblemsModel</name>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
</context>
<context>
    <name>rejoinder::Project</name>
    <message>
        <source>A coder needs a name.</source>
        <translation>Ein Name ist nötig, um zu codieren.</translation>
    </message>
    <message numerus="yes">
        <source>%n coder(s) are called %1. Name one by id: %2.</source>
        <translation>
            <numerusform>%n Person heißt %1. Sie mit der id nennen: %2.</numerusform>
            <numerusform>%n Personen heißen %1. Eine mit der id nennen: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rejoinder::ProjectFiles</name>
    <message>
        <source>Rejoinder projects (*.rejoinder)</source>
        <translation>Rejoinder-Projekte (*.rejoinder)</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Neues Projekt</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>%1 is there already and cannot be moved to the trash. Choose another name.</source>
        <translation>%1 ist schon vorhanden und lässt sich nicht in den Papierkorb verschieben. Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Projekt öffnen</translation>
    </message>
    <message>
        <source>%1 There is a good snapshot of %2; the damaged file is kept beside it.</source>
        <translation>%1 Es gibt eine gute Sicherung von %2; die beschädigte Datei bleibt daneben erhalten.</translation>
    </message>
    <message>
        <source>Restore it</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>%1 is open in another window too. Both write to it safely and show each other&apos;s work.</source>
        <translation>%1 ist auch in einem anderen Fenster geöffnet. Beide schreiben sicher hinein und zeigen die Arbeit des anderen.</translation>
    </message>
    <message>
        <source>%1, copy</source>
        <translation>%1, Kopie</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>A copy is in %1.</source>
        <translation>Eine Kopie liegt in %1.</translation>
    </message>
    <message>
        <source>%1, with pseudonyms</source>
        <translation>%1, mit Pseudonymen</translation>
    </message>
    <message>
        <source>Save a copy with pseudonyms</source>
        <translation>Kopie mit Pseudonymen speichern</translation>
    </message>
    <message numerus="yes">
        <source>A copy in which %n author(s) have pseudonyms is in %1.</source>
        <translation>
            <numerusform>Eine Kopie, in der %n Verfasser ein Pseudonym hat, liegt in %1.</numerusform>
            <numerusform>Eine Kopie, in der %n Verfasser Pseudonyme haben, liegt in %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is being read…</source>
        <translation>%1 wird gelesen …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>A copy is being written to %1…</source>
        <translation>Eine Kopie wird nach %1 geschrieben …</translation>
    </message>
</context>
<context>
    <name>rejoinder::QueryBox</name>
    <message>
        <source>Words, code:, author:, depth: …</source>
        <translation>Wörter, code:, author:, depth: …</translation>
    </message>
    <message>
        <source>All words must occur: tax levy
One of them: tax OR levy; without: -tax; a phrase: &quot;the tax&quot;; a beginning: tax*
Groups: (tax OR levy) -author:ana
Fields: author: code: stance: target: relation: has: state: coder: depth: date: in: thread: cue:</source>
        <translation>Alle Wörter müssen vorkommen: Steuer Abgabe
Eines davon: Steuer OR Abgabe; ohne: -Steuer; eine Wortfolge: &quot;die Steuer&quot;; ein Anfang: Steuer*
Gruppen: (Steuer OR Abgabe) -author:ana
Felder: author: code: stance: target: relation: has: state: coder: depth: date: in: thread: cue:</translation>
    </message>
    <message>
        <source>Search in all threads</source>
        <translation>In allen Threads suchen</translation>
    </message>
</context>
<context>
    <name>rejoinder::QuestionPanel</name>
    <message>
        <source>Count unfinished too</source>
        <translation>Unfertiges mitzählen</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>Was verglichen wird</translation>
    </message>
    <message>
        <source>Codes that are compared</source>
        <translation>Welche Codes verglichen werden</translation>
    </message>
    <message>
        <source>Coders who are compared</source>
        <translation>Welche Codierenden verglichen werden</translation>
    </message>
    <message>
        <source>Stance target</source>
        <translation>Haltungsziel</translation>
    </message>
    <message>
        <source>Threads that are compared</source>
        <translation>Welche Threads verglichen werden</translation>
    </message>
    <message>
        <source>Round whose work counts</source>
        <translation>Runde, deren Arbeit zählt</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Maß</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervall</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>Show by</source>
        <translation>Anzeigen nach</translation>
    </message>
    <message>
        <source>Comments that a coder has annotated but not marked done count as they are.</source>
        <translation>Annotierte Kommentare, die nicht als erledigt markiert sind, zählen, wie sie sind.</translation>
    </message>
    <message>
        <source>95 %, bootstrap</source>
        <translation>95 %, Bootstrap</translation>
    </message>
    <message>
        <source>95 %, jackknife</source>
        <translation>95 %, Jackknife</translation>
    </message>
    <message>
        <source>95 %, linearised</source>
        <translation>95 %, linearisiert</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Coders</source>
        <translation>Codierende</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Alles zusammen</translation>
    </message>
    <message>
        <source>All targets</source>
        <translation>Alle Ziele</translation>
    </message>
    <message>
        <source>Target: %1</source>
        <translation>Ziel: %1</translation>
    </message>
    <message>
        <source>The present round</source>
        <translation>Die aktuelle Runde</translation>
    </message>
    <message>
        <source>Round: %1</source>
        <translation>Runde: %1</translation>
    </message>
    <message>
        <source>All threads</source>
        <translation>Alle Threads</translation>
    </message>
    <message>
        <source>The thread that is shown</source>
        <translation>Der angezeigte Thread</translation>
    </message>
    <message>
        <source>The measure that fits</source>
        <translation>Das passende Maß</translation>
    </message>
    <message>
        <source>%1. Fits: %2.</source>
        <translation>%1. Geeignet: %2.</translation>
    </message>
    <message>
        <source>No project is open.</source>
        <translation>Kein Projekt ist geöffnet.</translation>
    </message>
    <message>
        <source>Agreement needs two coders. Merge the others’ copies first, or tick their names.</source>
        <translation>Übereinstimmung braucht zwei Codierende. Zuerst die Kopien der anderen zusammenführen oder ihre Namen ankreuzen.</translation>
    </message>
    <message>
        <source>Tick at least one group of codes.</source>
        <translation>Mindestens eine Gruppe von Codes ankreuzen.</translation>
    </message>
    <message>
        <source>Threads that are compared, one by one</source>
        <translation>Threads, die verglichen werden, einzeln</translation>
    </message>
    <message>
        <source>Threads that are ticked</source>
        <translation>Angehakte Threads</translation>
    </message>
    <message>
        <source>Thread %1</source>
        <translation>Thread %1</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more, not listed</source>
        <translation>
            <numerusform>… und %n weiterer, nicht aufgeführt</numerusform>
            <numerusform>… und %n weitere, nicht aufgeführt</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick at least one thread.</source>
        <translation>Mindestens einen Thread anhaken.</translation>
    </message>
</context>
<context>
    <name>rejoinder::Reader</name>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <translation>„%1“ (%2)</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Leseansicht</translation>
    </message>
</context>
<context>
    <name>rejoinder::ReaderPane</name>
    <message>
        <source>A selection stays within the post it began in.</source>
        <translation>Eine Markierung bleibt in dem Beitrag, in dem sie begann.</translation>
    </message>
    <message>
        <source>There is no annotation at the caret.</source>
        <translation>Am Textcursor ist keine Annotation.</translation>
    </message>
    <message>
        <source>Something else is selected now: nothing was copied.</source>
        <translation>Jetzt ist etwas anderes ausgewählt: Es wurde nichts kopiert.</translation>
    </message>
</context>
<context>
    <name>rejoinder::ReaderStrip</name>
    <message>
        <source>Stance towards</source>
        <translation>Haltung gegenüber</translation>
    </message>
    <message>
        <source>Thread</source>
        <translation>Thread</translation>
    </message>
    <message>
        <source>Whole thread</source>
        <translation>Ganzer Thread</translation>
    </message>
    <message>
        <source>Ancestors only</source>
        <translation>Nur Vorgänger</translation>
    </message>
    <message>
        <source>What is shown of the thread</source>
        <translation>Was vom Thread gezeigt wird</translation>
    </message>
    <message>
        <source>Name of the target, then Enter</source>
        <translation>Name des Ziels, dann Eingabe</translation>
    </message>
    <message>
        <source>Name of the new stance target</source>
        <translation>Name des neuen Haltungsziels</translation>
    </message>
    <message>
        <source>Which codes are shown in the text</source>
        <translation>Welche Codes im Text gezeigt werden</translation>
    </message>
    <message>
        <source>Which codes are drawn in the text. It changes nothing that is stored.</source>
        <translation>Welche Codes im Text gezeichnet werden. An Gespeichertem ändert das nichts.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Thread %1 without a title</source>
        <translation>Thread %1 ohne Titel</translation>
    </message>
    <message>
        <source>the discussion</source>
        <translation>die Diskussion</translation>
    </message>
    <message>
        <source>New target…</source>
        <translation>Neues Ziel …</translation>
    </message>
    <message>
        <source>What the stance keys are about.</source>
        <translation>Worauf sich die Haltungstasten beziehen.</translation>
    </message>
    <message>
        <source>What the stance keys are about. %1 takes the next one.</source>
        <translation>Worauf sich die Haltungstasten beziehen. %1 nimmt das nächste.</translation>
    </message>
</context>
<context>
    <name>rejoinder::ReaderSurface</name>
    <message>
        <source>Thread</source>
        <translation>Thread</translation>
    </message>
    <message>
        <source>Posts of the thread</source>
        <translation>Beiträge des Threads</translation>
    </message>
    <message>
        <source>One relation has an end among the folded replies:</source>
        <translation>Eine Beziehung hat ein Ende in den zugeklappten Antworten:</translation>
    </message>
    <message>
        <source>%1 relations have one end among the folded replies:</source>
        <translation>%1 Beziehungen haben ein Ende in den zugeklappten Antworten:</translation>
    </message>
    <message>
        <source>Leads to where this is quoted from.</source>
        <translation>Führt zur zitierten Stelle.</translation>
    </message>
    <message numerus="yes">
        <source>…and %n more relation(s)</source>
        <translation>
            <numerusform>… und %n weitere Beziehung</numerusform>
            <numerusform>… und %n weitere Beziehungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rejoinder::Relating</name>
    <message>
        <source>Relations begin at your own annotations.</source>
        <translation>Beziehungen beginnen an eigenen Annotationen.</translation>
    </message>
    <message>
        <source>Relations end at your own annotations or at whole posts. That one is another coder&apos;s.</source>
        <translation>Beziehungen enden an eigenen Annotationen oder an ganzen Beiträgen. Diese gehört einer anderen Person.</translation>
    </message>
    <message>
        <source>No relation type of the codebook leads from there to there.</source>
        <translation>Kein Beziehungstyp des Codebuchs führt von dort nach dort.</translation>
    </message>
    <message>
        <source>No relation type may end at that code. Choose another code, or another target.</source>
        <translation>Kein Beziehungstyp darf an diesem Code enden. Einen anderen Code oder ein anderes Ziel auswählen.</translation>
    </message>
    <message>
        <source>No relation type here allows an end that is not in the text.</source>
        <translation>Kein Beziehungstyp erlaubt hier ein Ende, das nicht im Text steht.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Not in the text.&lt;/b&gt; What does it answer?</source>
        <translation>&lt;b&gt;Nicht im Text.&lt;/b&gt; Worauf antwortet es?</translation>
    </message>
    <message>
        <source>Relation: not in the text. Now its type: %1, or Enter for %2.</source>
        <translation>Beziehung: nicht im Text. Jetzt ihr Typ: %1, oder Eingabe für %2.</translation>
    </message>
    <message>
        <source>Relation: target %1 is chosen. Now its type: %2, or Enter for %3.</source>
        <translation>Beziehung: Ziel %1 ist ausgewählt. Jetzt ihr Typ: %2, oder Eingabe für %3.</translation>
    </message>
    <message>
        <source>A memo is asked after the type is chosen.</source>
        <translation>Nach dem Typ wird ein Memo erfragt.</translation>
    </message>
    <message>
        <source>That relation is there already.</source>
        <translation>Diese Beziehung ist schon vorhanden.</translation>
    </message>
    <message>
        <source>not in the text</source>
        <translation>nicht im Text</translation>
    </message>
    <message>
        <source>the article</source>
        <translation>der Artikel</translation>
    </message>
    <message>
        <source>the comment by %1</source>
        <translation>der Kommentar von %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1: „%2“</translation>
    </message>
    <message>
        <source>&lt;b&gt;Enter&lt;/b&gt; codes “%1” and makes it the target</source>
        <translation>&lt;b&gt;Eingabe&lt;/b&gt; codiert mit „%1“ und nimmt es als Ziel</translation>
    </message>
    <message>
        <source>%1 &lt;b&gt;answers what?&lt;/b&gt;</source>
        <translation>%1 &lt;b&gt;antwortet worauf?&lt;/b&gt;</translation>
    </message>
    <message>
        <source>In a few words; then Enter</source>
        <translation>In wenigen Worten; dann Eingabe</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>auswählen</translation>
    </message>
    <message>
        <source>PgDn</source>
        <translation>Bild ab</translation>
    </message>
    <message>
        <source>more</source>
        <translation>mehr</translation>
    </message>
    <message>
        <source>walk</source>
        <translation>gehen</translation>
    </message>
    <message>
        <source>cancel</source>
        <translation>abbrechen</translation>
    </message>
    <message>
        <source>The parent as a whole cannot be answered from here.</source>
        <translation>Auf den Elternbeitrag als Ganzes lässt sich von hier nicht antworten.</translation>
    </message>
    <message>
        <source>The article as a whole cannot be answered from here.</source>
        <translation>Auf den Artikel als Ganzes lässt sich von hier nicht antworten.</translation>
    </message>
    <message>
        <source>Quoted from %1: “%2”</source>
        <translation>Zitat von %1: „%2“</translation>
    </message>
    <message>
        <source>parent, article</source>
        <translation>Eltern, Artikel</translation>
    </message>
</context>
<context>
    <name>rejoinder::RelationsModel</name>
    <message>
        <source>not in the text</source>
        <translation>nicht im Text</translation>
    </message>
    <message>
        <source>not in the text: %1</source>
        <translation>nicht im Text: %1</translation>
    </message>
    <message>
        <source>the article</source>
        <translation>der Artikel</translation>
    </message>
    <message>
        <source>whole comment</source>
        <translation>ganzer Kommentar</translation>
    </message>
    <message>
        <source>whole comment by %1</source>
        <translation>ganzer Kommentar von %1</translation>
    </message>
    <message>
        <source>a passage of another thread</source>
        <translation>eine Textstelle eines anderen Threads</translation>
    </message>
    <message>
        <source>Unknown relation</source>
        <translation>Unbekannte Beziehung</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Beziehung</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Mit</translation>
    </message>
</context>
<context>
    <name>rejoinder::RelationsPane</name>
    <message>
        <source>No relation begins or ends here.
Select an annotation and press R.</source>
        <translation>Hier beginnt oder endet keine Beziehung.
Eine Annotation auswählen und R drücken.</translation>
    </message>
    <message>
        <source>Relations of the current comment</source>
        <translation>Beziehungen des aktuellen Kommentars</translation>
    </message>
</context>
<context>
    <name>rejoinder::Replacing</name>
    <message>
        <source>That is another coder&apos;s annotation; only one&apos;s own can be changed.</source>
        <translation>Diese Annotation gehört einer anderen Person; nur eigene lassen sich ändern.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Another code&lt;/b&gt; in place of %1</source>
        <translation>&lt;b&gt;Anderer Code&lt;/b&gt; anstelle von %1</translation>
    </message>
    <message>
        <source>&lt;b&gt;Another code&lt;/b&gt; in place of %1 on “%2”</source>
        <translation>&lt;b&gt;Anderer Code&lt;/b&gt; anstelle von %1 bei „%2“</translation>
    </message>
    <message>
        <source>the code&apos;s key</source>
        <translation>Taste des Codes</translation>
    </message>
    <message>
        <source>find it</source>
        <translation>suchen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>wie vorher</translation>
    </message>
</context>
<context>
    <name>rejoinder::RoundsDialog</name>
    <message>
        <source>Start as a new round</source>
        <translation>Als neue Runde beginnen</translation>
    </message>
    <message>
        <source>Change the round</source>
        <translation>Runde ändern</translation>
    </message>
    <message>
        <source>Go to it</source>
        <translation>Dorthin gehen</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Runden</translation>
    </message>
    <message>
        <source>A round says which groups of codes are coded now. Every round has its own marks of what is done; annotations stay in all of them.</source>
        <translation>Eine Runde sagt, welche Gruppen von Codes jetzt codiert werden. Jede Runde hat eigene Markierungen des Erledigten; Annotationen bleiben in allen.</translation>
    </message>
    <message>
        <source>Name of the round</source>
        <translation>Name der Runde</translation>
    </message>
    <message>
        <source>Groups of codes in the round</source>
        <translation>Gruppen von Codes in der Runde</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Groups in it</source>
        <translation>Gruppen darin</translation>
    </message>
    <message>
        <source>%1 (now)</source>
        <translation>%1 (jetzt)</translation>
    </message>
    <message>
        <source>A round needs a group of codes. Choose at least one.</source>
        <translation>Eine Runde braucht eine Gruppe von Codes. Mindestens eine auswählen.</translation>
    </message>
</context>
<context>
    <name>rejoinder::SampleForm</name>
    <message>
        <source>In place of what is assigned now</source>
        <translation>An Stelle des jetzt Zugewiesenen</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>Whole threads</source>
        <translation>Ganze Threads</translation>
    </message>
    <message>
        <source>all there are</source>
        <translation>alle vorhandenen</translation>
    </message>
    <message>
        <source>How many are drawn; 0 is all</source>
        <translation>Wie viele gezogen werden; 0 heißt alle</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>all coders</source>
        <translation>allen Codierenden</translation>
    </message>
    <message>
        <source>As they are read</source>
        <translation>In Lesereihenfolge</translation>
    </message>
    <message>
        <source>Threads by chance</source>
        <translation>Threads zufällig</translation>
    </message>
    <message>
        <source>All by chance</source>
        <translation>Alles zufällig</translation>
    </message>
    <message>
        <source>The same seed draws the same sample; it is kept in the history</source>
        <translation>Derselbe Startwert zieht dieselbe Stichprobe; er bleibt im Verlauf erhalten</translation>
    </message>
    <message>
        <source>Else what is assigned in this round stays, and is not drawn again</source>
        <translation>Sonst bleibt, was in dieser Runde zugewiesen ist, und wird nicht noch einmal gezogen</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Stichprobe</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Ziehen</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Wie viele</translation>
    </message>
    <message>
        <source>Like the whole by</source>
        <translation>Wie das Ganze nach</translation>
    </message>
    <message>
        <source>Coded by several</source>
        <translation>Von mehreren codiert</translation>
    </message>
    <message>
        <source>Those by</source>
        <translation>Diese von</translation>
    </message>
    <message>
        <source>In what order</source>
        <translation>In welcher Folge</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Chance alone</source>
        <translation>Nur Zufall</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Tiefe</translation>
    </message>
    <message>
        <source>Thread</source>
        <translation>Thread</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Codes they have</source>
        <translation>Vorhandene Codes</translation>
    </message>
</context>
<context>
    <name>rejoinder::SearchPane</name>
    <message>
        <source>Kept searches</source>
        <translation>Behaltene Suchen</translation>
    </message>
    <message>
        <source>Wider, with author, depth and codes</source>
        <translation>Breiter, mit Name, Tiefe und Codes</translation>
    </message>
    <message>
        <source>Export the list as a CSV table…</source>
        <translation>Liste als CSV-Tabelle exportieren …</translation>
    </message>
    <message>
        <source>Hits in their context</source>
        <translation>Treffer in ihrem Zusammenhang</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s) exported.</source>
        <translation>
            <numerusform>%n Treffer exportiert.</numerusform>
            <numerusform>%n Treffer exportiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>No project is open.</source>
        <translation>Kein Projekt ist geöffnet.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Suche läuft …</translation>
    </message>
    <message>
        <source>Type what you look for; all threads are searched.</source>
        <translation>Gesuchtes eintippen; alle Threads werden durchsucht.</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n Treffer</numerusform>
            <numerusform>%n Treffer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n hit(s); scroll for more</source>
        <translation>
            <numerusform>Der erste Treffer; mehr beim Blättern</numerusform>
            <numerusform>Die ersten %n Treffer; mehr beim Blättern</numerusform>
        </translation>
    </message>
    <message>
        <source>This post is no longer in the project.</source>
        <translation>Dieser Beitrag ist nicht mehr im Projekt.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n hit(s) tagged, each with its own undo.</source>
        <translation>
            <numerusform>%1: %n Treffer codiert, einzeln rückgängig zu machen.</numerusform>
            <numerusform>%1: %n Treffer codiert, jeder einzeln rückgängig zu machen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Forget this search</source>
        <translation>Diese Suche vergessen</translation>
    </message>
    <message>
        <source>Keep this search, here and in the Outline</source>
        <translation>Diese Suche behalten, hier und in der Gliederung</translation>
    </message>
    <message>
        <source>Export the list of hits</source>
        <translation>Trefferliste exportieren</translation>
    </message>
    <message>
        <source>hits.csv</source>
        <translation>treffer.csv</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Searching all comments…</source>
        <translation>Alle Kommentare werden durchsucht…</translation>
    </message>
    <message numerus="yes">
        <source>Cancelled after %n hit(s)</source>
        <translation>
            <numerusform>Nach %n Treffer abgebrochen</numerusform>
            <numerusform>Nach %n Treffern abgebrochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s) so far…</source>
        <translation>
            <numerusform>%n Treffer bisher…</numerusform>
            <numerusform>%n Treffer bisher…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rejoinder::Session</name>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Wiederholt: %1</translation>
    </message>
    <message>
        <source>Nothing is left to undo or to do again.</source>
        <translation>Nichts ist mehr rückgängig zu machen oder zu wiederholen.</translation>
    </message>
    <message>
        <source>%1 Not stored: %2.</source>
        <translation>%1 Nicht gespeichert: %2.</translation>
    </message>
    <message>
        <source>Something else was done since: look at what Undo offers now.</source>
        <translation>Seitdem wurde anderes getan: Ansehen, was „Rückgängig“ jetzt anbietet.</translation>
    </message>
    <message>
        <source>What your last step did was changed since by a step that is not yours; it cannot be undone alone.</source>
        <translation>Was der letzte eigene Schritt bewirkt hat, wurde seitdem durch einen fremden Schritt geändert; allein lässt er sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Nothing of yours is left to undo or to do again. Others&apos; steps stay: Blind is on.</source>
        <translation>Von der eigenen Arbeit ist nichts mehr rückgängig zu machen oder zu wiederholen. Die Schritte anderer bleiben: Blind ist an.</translation>
    </message>
</context>
<context>
    <name>rejoinder::SettingsPage</name>
    <message>
        <source>A drag of the mouse grows to words</source>
        <translation>Ziehen mit der Maus erfasst ganze Wörter</translation>
    </message>
    <message>
        <source>Single keys in the Reader</source>
        <translation>Einzeltasten in der Leseansicht</translation>
    </message>
    <message>
        <source>Show all coders&apos; annotations</source>
        <translation>Annotationen aller Codierenden anzeigen</translation>
    </message>
    <message>
        <source>Blind in projects that are new to me</source>
        <translation>Blind in Projekten, die für mich neu sind</translation>
    </message>
    <message>
        <source>Measure how long I am at each post</source>
        <translation>Messen, wie lange ich an jedem Beitrag bin</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>They hold at once, for you on this computer.</source>
        <translation>Sie gelten sofort, für eine Person auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Search in settings and keys</source>
        <translation>In Einstellungen und Tasten suchen</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie im System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Hoher Kontrast, hell</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Hoher Kontrast, dunkel</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Of threads. Ctrl with the wheel changes it too.</source>
        <translation>Von Threads. Strg mit dem Mausrad ändert sie auch.</translation>
    </message>
    <message>
        <source> characters</source>
        <translation> Zeichen</translation>
    </message>
    <message>
        <source>Longest line</source>
        <translation>Längste Zeile</translation>
    </message>
    <message>
        <source>Lines of 60 to 75 characters are read most easily.</source>
        <translation>Zeilen von 60 bis 75 Zeichen lesen sich am leichtesten.</translation>
    </message>
    <message>
        <source>Sans serif</source>
        <translation>Serifenlos</translation>
    </message>
    <message>
        <source>Serif</source>
        <translation>Mit Serifen</translation>
    </message>
    <message>
        <source>OpenDyslexic</source>
        <translation>OpenDyslexic</translation>
    </message>
    <message>
        <source>Font of threads</source>
        <translation>Schrift von Threads</translation>
    </message>
    <message>
        <source>OpenDyslexic is offered here once it is installed.</source>
        <translation>OpenDyslexic steht hier zur Wahl, sobald die Schrift installiert ist.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Holds from the next start.</source>
        <translation>Gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>With Ctrl it is the other way round.</source>
        <translation>Mit Strg ist es umgekehrt.</translation>
    </message>
    <message>
        <source>Without them, codes are chosen in the palette or by a click.</source>
        <translation>Ohne sie werden Codes in der Palette oder per Klick ausgewählt.</translation>
    </message>
    <message>
        <source>Else one&apos;s own only. Blind goes before it.</source>
        <translation>Sonst nur die eigenen. Blind geht vor.</translation>
    </message>
    <message>
        <source>Others&apos; work stays hidden until one turns Blind off there.</source>
        <translation>Die Arbeit anderer bleibt verborgen, bis Blind dort ausgeschaltet wird.</translation>
    </message>
    <message>
        <source>Stored in the project and exported as timing.csv where that is asked for. Pauses of more than a minute, and while the window is not in front, do not count.</source>
        <translation>Steht im Projekt und wird auf Wunsch als timing.csv exportiert. Pausen von mehr als einer Minute zählen nicht, ebenso wenig die Zeit, in der das Fenster nicht vorn ist.</translation>
    </message>
    <message>
        <source>The language changes at the next start.</source>
        <translation>Die Sprache wechselt beim nächsten Start.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Eigener Name</translation>
    </message>
    <message>
        <source>Under it you code in every project; copies of one project know you by it as one coder.</source>
        <translation>Unter ihm wird in jedem Projekt codiert; Kopien eines Projekts erkennen daran, dass es dieselbe Person ist.</translation>
    </message>
</context>
<context>
    <name>rejoinder::SharesModel</name>
    <message>
        <source>Coder</source>
        <translation>Codierer/in</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Zugewiesen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>With this sample</source>
        <translation>Mit dieser Stichprobe</translation>
    </message>
    <message>
        <source>Of it shared</source>
        <translation>Davon gemeinsam</translation>
    </message>
</context>
<context>
    <name>rejoinder::SnapshotsModel</name>
    <message>
        <source>looking…</source>
        <translation>wird geprüft …</translation>
    </message>
    <message>
        <source>✓ sound</source>
        <translation>✓ in Ordnung</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschädigt</translation>
    </message>
    <message>
        <source>The project has %1 steps that are not in the snapshot, the snapshot %2 that are not in the project.</source>
        <translation>Das Projekt hat %1 Schritte, die nicht in der Sicherung sind, die Sicherung %2, die nicht im Projekt sind.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) were done since.</source>
        <translation>
            <numerusform>%n Schritt wurde seitdem getan.</numerusform>
            <numerusform>%n Schritte wurden seitdem getan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seitdem</translation>
    </message>
</context>
<context>
    <name>rejoinder::SnapshotsPanel</name>
    <message>
        <source>No snapshot yet. One is taken when the project is opened after a day&apos;s work, and before merging and restoring.</source>
        <translation>Noch keine Sicherung. Eine entsteht beim Öffnen des Projekts nach einem Arbeitstag sowie vor dem Zusammenführen und Wiederherstellen.</translation>
    </message>
    <message>
        <source>Take one now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Zurückspielen …</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen …</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Snapshots of the project</source>
        <translation>Sicherungen des Projekts</translation>
    </message>
    <message>
        <source>A snapshot was taken and verified: %1.</source>
        <translation>Eine Sicherung wurde erstellt und geprüft: %1.</translation>
    </message>
    <message>
        <source>The project becomes what it was on %1. What it is now is kept as a snapshot first.</source>
        <translation>Das Projekt wird, was es am %1 war. Der jetzige Stand bleibt vorher als Sicherung erhalten.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Wird wiederhergestellt …</translation>
    </message>
    <message>
        <source>The snapshot of %1 is deleted for good; the project stays as it is.</source>
        <translation>Die Sicherung von %1 wird endgültig gelöscht; das Projekt bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>The snapshot of %1 is deleted.</source>
        <translation>Die Sicherung von %1 ist gelöscht.</translation>
    </message>
    <message>
        <source>Verified copies of the whole project in your data folder: at most %1, and 2 GB. Of a larger project one is taken only when you ask for it.</source>
        <translation>Geprüfte Kopien des ganzen Projekts in Ihrem Datenordner: höchstens %1 und 2 GB. Von einem größeren Projekt wird nur auf Ihren Wunsch eine gemacht.</translation>
    </message>
</context>
<context>
    <name>rejoinder::StartPage</name>
    <message>
        <source>Code a thread of comments</source>
        <translation>Einen Thread von Kommentaren codieren</translation>
    </message>
    <message>
        <source>Everything you do is saved at once, in one file that belongs to you. Nothing leaves this computer.</source>
        <translation>Alles wird sofort gespeichert, in einer einzigen eigenen Datei. Nichts verlässt diesen Rechner.</translation>
    </message>
    <message>
        <source>find any action or code</source>
        <translation>Aktion oder Code finden</translation>
    </message>
    <message>
        <source>all keys on one sheet</source>
        <translation>alle Tasten auf einem Blatt</translation>
    </message>
    <message>
        <source>Two keys to know</source>
        <translation>Zwei wichtige Tasten</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Zuletzt geöffnete Projekte</translation>
    </message>
    <message>
        <source>Who codes</source>
        <translation>Wer codiert</translation>
    </message>
    <message>
        <source>A news article and its comments, partly coded. Undo everything, break nothing.</source>
        <translation>Ein Zeitungsartikel mit Kommentaren, zum Teil codiert. Alles lässt sich rückgängig machen, nichts geht kaputt.</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Pasted text, tables and other formats. You see the tree before anything is written.</source>
        <translation>Eingefügter Text, Tabellen und andere Formate. Der Baum ist zu sehen, bevor etwas geschrieben wird.</translation>
    </message>
    <message>
        <source>A .rejoinder file, yours or one that a colleague sent you.</source>
        <translation>Eine .rejoinder-Datei, eine eigene oder eine zugesandte.</translation>
    </message>
    <message>
        <source>or drop files here, or paste a copied thread with</source>
        <translation>oder Dateien hier ablegen oder einen kopierten Thread einfügen mit</translation>
    </message>
    <message>
        <source>None yet. They will be listed here.</source>
        <translation>Noch keine. Sie werden hier stehen.</translation>
    </message>
    <message>
        <source>You code as %1.</source>
        <translation>Codiert wird als %1.</translation>
    </message>
    <message>
        <source>You code as %1, the name of your user account.</source>
        <translation>Codiert wird als %1, dem Namen des Benutzerkontos.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
</context>
<context>
    <name>rejoinder::StatisticsPage</name>
    <message>
        <source>Codes by coder</source>
        <translation>Codes nach Codierenden</translation>
    </message>
    <message>
        <source>Codes by depth</source>
        <translation>Codes nach Tiefe</translation>
    </message>
    <message>
        <source>Codes by author</source>
        <translation>Codes nach Personen</translation>
    </message>
    <message>
        <source>Codes by the parent&apos;s stance</source>
        <translation>Codes nach Haltung des Elternbeitrags</translation>
    </message>
    <message>
        <source>Codes by thread</source>
        <translation>Codes nach Thread</translation>
    </message>
    <message>
        <source>Stance by depth</source>
        <translation>Haltung nach Tiefe</translation>
    </message>
    <message>
        <source>Stance by time</source>
        <translation>Haltung nach Zeit</translation>
    </message>
    <message>
        <source>Reply&apos;s and parent&apos;s stance</source>
        <translation>Haltung der Antwort und des Elternbeitrags</translation>
    </message>
    <message>
        <source>Who answers whom</source>
        <translation>Wer antwortet wem</translation>
    </message>
    <message>
        <source>Codes together</source>
        <translation>Codes gemeinsam</translation>
    </message>
    <message>
        <source>Codes along the thread</source>
        <translation>Codes im Verlauf des Threads</translation>
    </message>
    <message>
        <source>Progress by coder</source>
        <translation>Fortschritt nach Codierenden</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Anteile</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Was gezählt wird</translation>
    </message>
    <message>
        <source>Which of them</source>
        <translation>Welche davon</translation>
    </message>
    <message>
        <source>The numbers; Enter lists the passages of one</source>
        <translation>Die Zahlen; Eingabe listet die Textstellen zu einer auf</translation>
    </message>
    <message>
        <source>SVG…</source>
        <translation>SVG …</translation>
    </message>
    <message>
        <source>PNG…</source>
        <translation>PNG …</translation>
    </message>
    <message>
        <source>CSV…</source>
        <translation>CSV …</translation>
    </message>
    <message>
        <source>Save as %1</source>
        <translation>Als %1 speichern</translation>
    </message>
    <message>
        <source>%1, as a graph</source>
        <translation>%1, als Graph</translation>
    </message>
    <message>
        <source>%1, as a matrix</source>
        <translation>%1, als Matrix</translation>
    </message>
    <message>
        <source>On the same span</source>
        <translation>An derselben Textstelle</translation>
    </message>
    <message>
        <source>On overlapping spans</source>
        <translation>An überlappenden Textstellen</translation>
    </message>
    <message>
        <source>On the same post</source>
        <translation>Am selben Beitrag</translation>
    </message>
    <message>
        <source>On a reply and what it answers</source>
        <translation>An einer Antwort und dem Beantworteten</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Posts of this thread in reading order</source>
        <translation>Beiträge dieses Threads in Lesereihenfolge</translation>
    </message>
    <message>
        <source>article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>No project is open.</source>
        <translation>Kein Projekt ist geöffnet.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Zählung läuft …</translation>
    </message>
    <message>
        <source>Nothing of this has been coded yet.</source>
        <translation>Davon ist noch nichts codiert.</translation>
    </message>
    <message>
        <source>N = %1.</source>
        <translation>N = %1.</translation>
    </message>
    <message>
        <source>Left out: %1 %2.</source>
        <translation>Ausgelassen: %1 %2.</translation>
    </message>
    <message>
        <source>Left out: %1 on posts that are not shown.</source>
        <translation>Ausgelassen: %1 an nicht gezeigten Beiträgen.</translation>
    </message>
    <message>
        <source>Only your own work is counted.</source>
        <translation>Nur die eigene Arbeit wird gezählt.</translation>
    </message>
    <message>
        <source>A click on a mark, or Enter on a number, lists its passages.</source>
        <translation>Ein Klick auf eine Marke oder Eingabe auf einer Zahl listet die Textstellen auf.</translation>
    </message>
    <message>
        <source>No passages stand behind this number.</source>
        <translation>Hinter dieser Zahl stehen keine Textstellen.</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another place.</source>
        <translation>%1 lässt sich nicht schreiben: %2. Einen anderen Ort wählen.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Als %1 gespeichert.</translation>
    </message>
    <message>
        <source>The counting was cancelled. Choose a question to count again.</source>
        <translation>Das Zählen wurde abgebrochen. Eine Frage auswählen, um erneut zu zählen.</translation>
    </message>
</context>
<context>
    <name>rejoinder::StatusLine</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Last action</source>
        <translation>Letzte Aktion</translation>
    </message>
    <message>
        <source>Who codes. A click changes it.</source>
        <translation>Wer codiert. Ein Klick ändert es.</translation>
    </message>
    <message>
        <source>Whether others&apos; work is hidden from you. A click says what.</source>
        <translation>Ob die Arbeit anderer verborgen ist. Ein Klick sagt, welche.</translation>
    </message>
    <message>
        <source>The round of work. A click changes it.</source>
        <translation>Die Runde der Arbeit. Ein Klick ändert sie.</translation>
    </message>
    <message>
        <source>Progress of the work under way</source>
        <translation>Fortschritt der laufenden Arbeit</translation>
    </message>
    <message>
        <source>Comments done</source>
        <translation>Erledigte Kommentare</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) selected</source>
        <translation>
            <numerusform>%n Zeichen markiert</numerusform>
            <numerusform>%n Zeichen markiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Coder: %1, all shown</source>
        <translation>Codierer/in: %1, alle sichtbar</translation>
    </message>
    <message>
        <source>Coder: %1</source>
        <translation>Codierer/in: %1</translation>
    </message>
    <message>
        <source>Blind</source>
        <translation>Blind</translation>
    </message>
    <message>
        <source>Not blind</source>
        <translation>Nicht blind</translation>
    </message>
    <message>
        <source>Blind: hidden, not sealed</source>
        <translation>Blind: verborgen, nicht versiegelt</translation>
    </message>
    <message>
        <source>Blind: sealed copy</source>
        <translation>Blind: versiegelte Kopie</translation>
    </message>
    <message>
        <source>Round: %1</source>
        <translation>Runde: %1</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Nichts zu tun</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 von %2 erledigt</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n comment(s) done</source>
        <translation>
            <numerusform>%1 von %n Kommentar erledigt</numerusform>
            <numerusform>%1 von %n Kommentaren erledigt</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Everything you do is in the file at once.</source>
        <translation>Alles steht sofort in der Datei.</translation>
    </message>
    <message>
        <source>%1 of %2 assigned</source>
        <translation>%1 von %2 zugewiesenen</translation>
    </message>
    <message>
        <source>Of the comments that are assigned to you in this round, so many are done.</source>
        <translation>So viele der eigenen, in dieser Runde zugewiesenen Kommentare sind erledigt.</translation>
    </message>
    <message>
        <source>Of the comments of this thread, so many are done.</source>
        <translation>So viele der Kommentare dieses Threads sind erledigt.</translation>
    </message>
</context>
<context>
    <name>rejoinder::SurgeryPanel</name>
    <message>
        <source>Retire the old code, once all passages are assigned</source>
        <translation>Den alten Code stilllegen, sobald alle Textstellen zugewiesen sind</translation>
    </message>
    <message>
        <source>Where a coder would have two, keep</source>
        <translation>Wo eine Person zwei hätte, behalten:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The other code</source>
        <translation>Der andere Code</translation>
    </message>
    <message>
        <source>Names of the new codes</source>
        <translation>Namen der neuen Codes</translation>
    </message>
    <message>
        <source>Figure, Report, Forecast</source>
        <translation>Zahl, Bericht, Prognose</translation>
    </message>
    <message>
        <source>the one that is there</source>
        <translation>den vorhandenen</translation>
    </message>
    <message>
        <source>the one that comes</source>
        <translation>den neuen</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Textstellen</translation>
    </message>
    <message>
        <source>Merge “%1” into another</source>
        <translation>„%1“ mit einem anderen zusammenführen</translation>
    </message>
    <message>
        <source>It is retired, and all that was coded with it gets the other code. The passages stay with their coders.</source>
        <translation>Er wird stillgelegt, und alles damit Codierte bekommt den anderen Code. Die Textstellen bleiben bei den Codierenden.</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>In</translation>
    </message>
    <message>
        <source>Split “%1”</source>
        <translation>„%1“ aufteilen</translation>
    </message>
    <message>
        <source>Name the new codes. Then choose passages below and press 1, 2, 3 … for the first, second, third; 0 leaves them.</source>
        <translation>Die neuen Codes nennen. Dann unten Textstellen auswählen und 1, 2, 3 … für den ersten, zweiten, dritten drücken; 0 lässt sie.</translation>
    </message>
    <message>
        <source>Recode passages of “%1”</source>
        <translation>Textstellen von „%1“ umcodieren</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Als</translation>
    </message>
    <message>
        <source>Retire “%1”</source>
        <translation>„%1“ stilllegen</translation>
    </message>
    <message>
        <source>Nobody can tag with it any more. What was coded stays as it is.</source>
        <translation>Niemand kann mehr damit codieren. Was codiert ist, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Move “%1”</source>
        <translation>„%1“ verschieben</translation>
    </message>
    <message>
        <source>The group it comes to allows one code at a place, and some places have one.</source>
        <translation>Die neue Gruppe erlaubt einen Code je Stelle, und einige Stellen haben einen.</translation>
    </message>
    <message>
        <source>Choose a code</source>
        <translation>Code auswählen</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Aufteilen</translation>
    </message>
    <message numerus="yes">
        <source>Recode %n passage(s)</source>
        <translation>
            <numerusform>%n Textstelle umcodieren</numerusform>
            <numerusform>%n Textstellen umcodieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Stilllegen</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Nothing is coded with it.</source>
        <translation>Nichts ist damit codiert.</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) are coded with it, and stay.</source>
        <translation>
            <numerusform>%n Textstelle ist damit codiert und bleibt.</numerusform>
            <numerusform>%n Textstellen sind damit codiert und bleiben.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>No passage changes.</source>
        <translation>Keine Textstelle ändert sich.</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) get another code (%1).</source>
        <translation>
            <numerusform>%n Textstelle bekommt einen anderen Code (%1).</numerusform>
            <numerusform>%n Textstellen bekommen einen anderen Code (%1).</numerusform>
        </translation>
    </message>
    <message>
        <source>What other coders have coded with it changes too; while you are blind it is not shown.</source>
        <translation>Was andere damit codiert haben, ändert sich ebenfalls; solange Blind an ist, wird es nicht gezeigt.</translation>
    </message>
    <message numerus="yes">
        <source>%n go(es), for the coder has the same there already.</source>
        <translation>
            <numerusform>%n entfällt, denn dort ist schon derselbe Code.</numerusform>
            <numerusform>%n entfallen, denn dort ist schon derselbe Code.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n go(es), for the group allows one at a place and the coder has another there.</source>
        <translation>
            <numerusform>%n entfällt, denn die Gruppe erlaubt einen je Stelle und dort ist ein anderer.</numerusform>
            <numerusform>%n entfallen, denn die Gruppe erlaubt einen je Stelle und dort ist ein anderer.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 relations change, %2 go as doubles.</source>
        <translation>%1 Beziehungen ändern sich, %2 entfallen als doppelt.</translation>
    </message>
    <message numerus="yes">
        <source>%n memo(s) go over to what stays.</source>
        <translation>
            <numerusform>%n Memo geht auf das Bleibende über.</numerusform>
            <numerusform>%n Memos gehen auf das Bleibende über.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s), for the code is not for such places.</source>
        <translation>
            <numerusform>%n bleibt, denn der Code ist nicht für solche Stellen.</numerusform>
            <numerusform>%n bleiben, denn der Code ist nicht für solche Stellen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n relation(s) will have an end that their type no longer allows; they stay.</source>
        <translation>
            <numerusform>%n Beziehung wird ein Ende haben, das ihr Typ nicht mehr erlaubt; sie bleibt.</numerusform>
            <numerusform>%n Beziehungen werden ein Ende haben, das ihr Typ nicht mehr erlaubt; sie bleiben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Wird geschrieben …</translation>
    </message>
    <message>
        <source>Done: %1.</source>
        <translation>Erledigt: %1.</translation>
    </message>
    <message>
        <source>Only in posts that a search finds</source>
        <translation>Nur in Beiträgen, die eine Suche findet</translation>
    </message>
    <message>
        <source>Only in posts with …: words, author:, depth:, cue: …</source>
        <translation>Nur in Beiträgen mit …: Wörter, author:, depth:, cue: …</translation>
    </message>
    <message>
        <source>Those that are listed and ticked get another code. A search narrows the list to the posts it finds; Space ticks.</source>
        <translation>Was aufgelistet und angekreuzt ist, bekommt einen anderen Code. Eine Suche engt die Liste auf die gefundenen Beiträge ein; die Leertaste kreuzt an.</translation>
    </message>
    <message>
        <source>Writing… %1 %</source>
        <translation>Schreiben … %1 %</translation>
    </message>
    <message>
        <source>This was cancelled; nothing was changed.</source>
        <translation>Dies wurde abgebrochen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Since then more was coded with it: look at the list again.</source>
        <translation>Seitdem wurde mehr damit codiert: Sehen Sie die Liste noch einmal an.</translation>
    </message>
</context>
<context>
    <name>rejoinder::TablePanel</name>
    <message>
        <source>Other columns become attributes</source>
        <translation>Andere Spalten werden zu Attributen</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>Spalten der Tabelle</translation>
    </message>
    <message>
        <source>Shown beside the comment, searched, and exported with it.</source>
        <translation>Sie stehen neben dem Kommentar, werden durchsucht und mit ihm exportiert.</translation>
    </message>
    <message>
        <source>Save this mapping</source>
        <translation>Diese Zuordnung speichern</translation>
    </message>
    <message>
        <source>The next table with these columns is read like this.</source>
        <translation>Die nächste Tabelle mit diesen Spalten wird so gelesen.</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>Als Befehl kopieren</translation>
    </message>
    <message>
        <source>For a script: the rejoinder-cli command that imports the same.</source>
        <translation>Für ein Skript: der Befehl mit rejoinder-cli, der dasselbe importiert.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Found out by itself</source>
        <translation>Selbst erkannt</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>Senkrechter Strich</translation>
    </message>
    <message>
        <source>Day first: 31/12/2026</source>
        <translation>Tag zuerst: 31/12/2026</translation>
    </message>
    <message>
        <source>Month first: 12/31/2026</source>
        <translation>Monat zuerst: 12/31/2026</translation>
    </message>
    <message>
        <source>HTML: shown as a reader sees it</source>
        <translation>HTML: gezeigt, wie man es liest</translation>
    </message>
    <message>
        <source>Plain: kept as it is</source>
        <translation>Reiner Text: bleibt, wie er ist</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Trennzeichen</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Datumsangaben</translation>
    </message>
    <message>
        <source>Times without zone</source>
        <translation>Zeiten ohne Zone</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>as you saved them</source>
        <translation>wie gespeichert</translation>
    </message>
    <message>
        <source>as you chose</source>
        <translation>wie ausgewählt</translation>
    </message>
    <message>
        <source>a table of %1; change any</source>
        <translation>eine Tabelle von %1; alles ist änderbar</translation>
    </message>
    <message>
        <source>recognised; change any</source>
        <translation>erkannt; alles ist änderbar</translation>
    </message>
    <message>
        <source>times in %1</source>
        <translation>Zeiten in %1</translation>
    </message>
    <message>
        <source>Details: %1</source>
        <translation>Einzelheiten: %1</translation>
    </message>
    <message>
        <source>What was found out of how the file is written. Unfold to correct it.</source>
        <translation>Was über den Aufbau der Datei herausgefunden wurde. Zum Berichtigen aufklappen.</translation>
    </message>
</context>
<context>
    <name>rejoinder::Tagger</name>
    <message>
        <source>That is coded so already.</source>
        <translation>Das ist schon so codiert.</translation>
    </message>
    <message>
        <source>There is no text here. Codes for passages need some.</source>
        <translation>Hier ist kein Text. Codes für Textstellen brauchen welchen.</translation>
    </message>
    <message>
        <source>The sentence is selected. The same key again tags it.</source>
        <translation>Der Satz ist markiert. Nochmals dieselbe Taste codiert ihn.</translation>
    </message>
    <message>
        <source>There is no last code yet. Press a code&apos;s key, or / to find one.</source>
        <translation>Noch gibt es keinen letzten Code. Die Taste eines Codes drücken oder mit / einen finden.</translation>
    </message>
    <message>
        <source>Select the words that are to name the new code first.</source>
        <translation>Zuerst die Wörter markieren, die den neuen Code benennen sollen.</translation>
    </message>
    <message>
        <source>Put the caret into an annotation first, or click one.</source>
        <translation>Zuerst den Textcursor in eine Annotation setzen oder eine anklicken.</translation>
    </message>
    <message>
        <source>There is no annotation at the caret.</source>
        <translation>Am Textcursor ist keine Annotation.</translation>
    </message>
    <message>
        <source>The codebook has no stance targets: stance is taken towards the discussion as a whole.</source>
        <translation>Das Codebuch hat keine Haltungsziele: Die Haltung gilt der Diskussion als Ganzem.</translation>
    </message>
    <message>
        <source>Stance is now towards %1.</source>
        <translation>Die Haltung gilt jetzt: %1.</translation>
    </message>
    <message>
        <source>Tagged, though “%1” is not coded in the round “%2”: its absence elsewhere says nothing.</source>
        <translation>Codiert, obwohl „%1“ in der Runde „%2“ nicht codiert wird: Fehlt der Code anderswo, besagt das nichts.</translation>
    </message>
    <message>
        <source>There is no text here.</source>
        <translation>Hier ist kein Text.</translation>
    </message>
</context>
<context>
    <name>rejoinder::Toolbar</name>
    <message>
        <source>Toolbar</source>
        <translation>Werkzeugleiste</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: nothing</source>
        <translation>%1: nichts</translation>
    </message>
    <message>
        <source>Any action</source>
        <translation>Jede Aktion</translation>
    </message>
    <message>
        <source>Any code, action or post</source>
        <translation>Code, Aktion oder Beitrag</translation>
    </message>
</context>
<context>
    <name>rejoinder::TypePopup</name>
    <message>
        <source>Type of the relation</source>
        <translation>Typ der Beziehung</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>add a memo after</source>
        <translation>danach ein Memo</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>cancel</source>
        <translation>abbrechen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>rejoinder::Typing</name>
    <message>
        <source>Typed “%1”: %2</source>
        <translation>„%1“ getippt: %2</translation>
    </message>
    <message>
        <source>nothing was changed</source>
        <translation>nichts wurde geändert</translation>
    </message>
    <message>
        <source>“%1” was typed into the text, where keys are commands. What they did: %2.</source>
        <translation>„%1“ wurde in den Text getippt, wo Tasten Befehle sind. Was sie bewirkt haben: %2.</translation>
    </message>
    <message>
        <source>Something else was done since; Undo takes back one step after another.</source>
        <translation>Seitdem wurde anderes getan; „Rückgängig“ nimmt einen Schritt nach dem anderen zurück.</translation>
    </message>
</context>
<context>
    <name>rejoinder::VeilFields</name>
    <message>
        <source>A key that nobody keeps</source>
        <translation>Ein Schlüssel, den niemand behält</translation>
    </message>
    <message>
        <source>File with the key of the pseudonyms</source>
        <translation>Datei mit dem Schlüssel der Pseudonyme</translation>
    </message>
    <message>
        <source>With the same key the same people have the same pseudonyms. Keep the file apart from what you give away: whoever has it can try names against it.</source>
        <translation>Mit demselben Schlüssel haben dieselben Personen dieselben Pseudonyme. Die Datei getrennt von dem aufbewahren, was weitergegeben wird: Wer sie hat, kann Namen daran probieren.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Choose the file with the key</source>
        <translation>Die Datei mit dem Schlüssel wählen</translation>
    </message>
    <message>
        <source>Times of posts</source>
        <translation>Zeiten der Beiträge</translation>
    </message>
    <message>
        <source>As they are</source>
        <translation>Wie sie sind</translation>
    </message>
    <message>
        <source>Only the day</source>
        <translation>Nur der Tag</translation>
    </message>
    <message>
        <source>Only the month</source>
        <translation>Nur der Monat</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>The key of the pseudonyms: an old file, or a new one</source>
        <translation>Der Schlüssel der Pseudonyme: eine vorhandene Datei oder eine neue</translation>
    </message>
</context>
<context>
    <name>rejoinder::VeiledCopyDialog</name>
    <message>
        <source>Save a copy with pseudonyms</source>
        <translation>Kopie mit Pseudonymen speichern</translation>
    </message>
    <message>
        <source>Save the copy…</source>
        <translation>Kopie speichern …</translation>
    </message>
    <message>
        <source>Authors, coders, @mentions and e-mail addresses have pseudonyms in the copy, in texts, quotes, memos and the codebook too. Addresses, names of files, further fields of the source and the history are not in it. Codings on texts that named somebody cannot be merged back. Posts marked “Do not quote” keep their words, and their marks: exports of the copy withhold them.</source>
        <translation>Autorinnen, Autoren, Codierende, @-Erwähnungen und E-Mail-Adressen haben in der Kopie Pseudonyme, auch in Texten, Zitaten, Memos und im Codebuch. Adressen, Dateinamen, weitere Felder der Quelle und der Verlauf sind nicht darin. Codierungen auf Texten, die jemanden nannten, lassen sich nicht zurückführen. Beiträge mit „Nicht zitieren“ behalten ihre Wörter und Markierungen: Exporte der Kopie halten sie zurück.</translation>
    </message>
</context>
<context>
    <name>rejoinder::VersionsModel</name>
    <message>
        <source>As the project began</source>
        <translation>Wie das Projekt begann</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
</context>
<context>
    <name>rejoinder::VersionsPanel</name>
    <message>
        <source>Versions of the codebook</source>
        <translation>Versionen des Codebuchs</translation>
    </message>
    <message>
        <source>Choose one to see what has changed since, or two to see what lies between them.</source>
        <translation>Eine auswählen, um die Änderungen seitdem zu sehen, oder zwei für das, was dazwischenliegt.</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Since version %1</source>
        <translation>Seit Version %1</translation>
    </message>
    <message>
        <source>From version %1 to version %2</source>
        <translation>Von Version %1 zu Version %2</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Nichts.</translation>
    </message>
</context>
<context>
    <name>rejoinder::Walk</name>
    <message>
        <source>This is the last comment of the thread.</source>
        <translation>Dies ist der letzte Kommentar des Threads.</translation>
    </message>
    <message>
        <source>This is the beginning of the thread.</source>
        <translation>Dies ist der Anfang des Threads.</translation>
    </message>
    <message>
        <source>The article answers nothing.</source>
        <translation>Der Artikel antwortet auf nichts.</translation>
    </message>
    <message>
        <source>Nobody answered this comment.</source>
        <translation>Niemand hat auf diesen Kommentar geantwortet.</translation>
    </message>
    <message>
        <source>There is no later answer to the same post.</source>
        <translation>Es gibt keine spätere Antwort auf denselben Beitrag.</translation>
    </message>
    <message>
        <source>There is no earlier answer to the same post.</source>
        <translation>Es gibt keine frühere Antwort auf denselben Beitrag.</translation>
    </message>
    <message>
        <source>This post has no author to follow.</source>
        <translation>Dieser Beitrag nennt niemanden, dem sich folgen ließe.</translation>
    </message>
    <message>
        <source>This author wrote nothing later in the thread.</source>
        <translation>Diese Person hat später im Thread nichts geschrieben.</translation>
    </message>
    <message>
        <source>This author wrote nothing earlier in the thread.</source>
        <translation>Diese Person hat vorher im Thread nichts geschrieben.</translation>
    </message>
    <message>
        <source>There is no later annotation in this thread.</source>
        <translation>Es gibt keine spätere Annotation in diesem Thread.</translation>
    </message>
    <message>
        <source>There is no earlier annotation in this thread.</source>
        <translation>Es gibt keine frühere Annotation in diesem Thread.</translation>
    </message>
    <message>
        <source>There is no relation here to follow.</source>
        <translation>Hier ist keine Beziehung, der sich folgen ließe.</translation>
    </message>
    <message>
        <source>The other end of this relation is not in the text.</source>
        <translation>Das andere Ende dieser Beziehung steht nicht im Text.</translation>
    </message>
    <message>
        <source>Nothing is left to do.</source>
        <translation>Nichts ist mehr offen.</translation>
    </message>
    <message>
        <source>This is the last thread.</source>
        <translation>Dies ist der letzte Thread.</translation>
    </message>
    <message>
        <source>This is the first thread.</source>
        <translation>Dies ist der erste Thread.</translation>
    </message>
    <message>
        <source>There is no earlier place to go back to.</source>
        <translation>Es gibt keine frühere Stelle, zu der es zurückgeht.</translation>
    </message>
    <message>
        <source>There is no later place to go to.</source>
        <translation>Es gibt keine spätere Stelle, zu der es weitergeht.</translation>
    </message>
    <message>
        <source>This is the only post marked unsure in this thread.</source>
        <translation>Dies ist der einzige als unsicher markierte Beitrag in diesem Thread.</translation>
    </message>
    <message>
        <source>Nothing in this thread is marked unsure.</source>
        <translation>In diesem Thread ist nichts als unsicher markiert.</translation>
    </message>
    <message>
        <source>This post quotes nothing of what it answers.</source>
        <translation>Dieser Beitrag zitiert nichts von dem, worauf er antwortet.</translation>
    </message>
    <message>
        <source>All that is assigned to you is done.</source>
        <translation>Alles Zugewiesene ist erledigt.</translation>
    </message>
</context>
</TS>
