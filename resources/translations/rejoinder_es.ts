<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>Actions</name>
    <message>
        <source>There is no post &quot;%1&quot;.</source>
        <translation>No hay ningún mensaje «%1».</translation>
    </message>
    <message>
        <source>There is no code &quot;%1&quot;.</source>
        <translation>No hay ningún código «%1».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no earlier line that made an annotation or a relation.</source>
        <translation>«%1» no es una línea anterior que haya creado una anotación o una relación.</translation>
    </message>
    <message>
        <source>A span needs both start and end. Leave out both for the whole post.</source>
        <translation>Un fragmento necesita inicio y fin. Omita ambos para referirse al mensaje completo.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no state: write todo, coded, nothing, unsure or skipped.</source>
        <translation>«%1» no es un estado: escriba todo, coded, nothing, unsure o skipped.</translation>
    </message>
    <message>
        <source>There is no annotation, relation, code, post or thread &quot;%1&quot;.</source>
        <translation>No hay ninguna anotación, relación, código, mensaje o hilo «%1».</translation>
    </message>
    <message>
        <source>This action knows no &quot;%1&quot;.</source>
        <translation>Esta acción no conoce «%1».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing.</source>
        <translation>Falta «%1».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a text.</source>
        <translation>«%1» debe ser un texto.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a whole number.</source>
        <translation>«%1» debe ser un número entero.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be true or false.</source>
        <translation>«%1» debe ser verdadero (true) o falso (false).</translation>
    </message>
    <message>
        <source>There is no case &quot;%1&quot;. See rejoinder-cli adjudicate.</source>
        <translation>No hay ningún caso «%1». Consulte rejoinder-cli adjudicate.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no part in this case.</source>
        <translation>«%1» no interviene en este caso.</translation>
    </message>
    <message>
        <source>More than one coder is called &quot;%1&quot;. Name one by id.</source>
        <translation>Más de un codificador se llama «%1». Nombre a uno por su id.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no outcome: write taken, edited, rejected, nothing or postponed.</source>
        <translation>«%1» no es un resultado: escriba taken, edited, rejected, nothing o postponed.</translation>
    </message>
    <message>
        <source>No coder of this project is called &quot;%1&quot;.</source>
        <translation>Ningún codificador de este proyecto se llama «%1».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a number above 0, and 1 at most.</source>
        <translation>«%1» debe ser un número mayor que 0 y no superior a 1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a text, or a list of texts.</source>
        <translation>«%1» debe ser un texto o una lista de textos.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a list of objects.</source>
        <translation>«%1» debe ser una lista de objetos.</translation>
    </message>
    <message>
        <source>Say whether it may be quoted: &quot;allowed&quot;: true or false.</source>
        <translation>Diga si se puede citar: &quot;allowed&quot;: true o false.</translation>
    </message>
</context>
<context>
    <name>Adjudication</name>
    <message>
        <source>Settle “%1” on %2: %3</source>
        <translation>Resolver «%1» en %2: %3</translation>
    </message>
    <message>
        <source>There is no such post in the project.</source>
        <translation>Ese mensaje no está en el proyecto.</translation>
    </message>
    <message>
        <source>The case is no longer as you saw it: somebody changed a version or settled it. Look at it again, then repeat.</source>
        <translation>El caso ya no es como usted lo vio: alguien cambió una versión o lo resolvió. Mírelo de nuevo y repita.</translation>
    </message>
    <message>
        <source>What is taken is no version of this case. Take one of its versions.</source>
        <translation>Lo que se toma no es una versión de este caso. Tome una de sus versiones.</translation>
    </message>
    <message>
        <source>Accepting was cancelled; nothing was changed.</source>
        <translation>La aceptación se canceló; no se cambió nada.</translation>
    </message>
    <message>
        <source>Accept what all coders say</source>
        <translation>Aceptar lo que dicen todos los codificadores</translation>
    </message>
    <message>
        <source>Nothing is chosen to be agreed. Take a version, or reject them all.</source>
        <translation>No se ha elegido nada que acordar. Tome una versión o rechácelas todas.</translation>
    </message>
    <message>
        <source>There is no such annotation in the project.</source>
        <translation>Esa anotación no está en el proyecto.</translation>
    </message>
    <message>
        <source>The passage “%1” at an end of this relation is not settled yet. Settle it first.</source>
        <translation>El fragmento «%1» en un extremo de esta relación aún no está resuelto. Resuélvalo antes.</translation>
    </message>
    <message>
        <source>The passage “%1” at an end of this relation was rejected. Choose another end, or reject the relation.</source>
        <translation>El fragmento «%1» en un extremo de esta relación se rechazó. Elija otro extremo o rechace la relación.</translation>
    </message>
    <message>
        <source>Looking for cases was cancelled.</source>
        <translation>La búsqueda de casos se canceló.</translation>
    </message>
    <message>
        <source>boundaries differ</source>
        <translation>los límites difieren</translation>
    </message>
    <message>
        <source>code mistaken</source>
        <translation>código equivocado</translation>
    </message>
    <message>
        <source>codebook unclear</source>
        <translation>libro de códigos poco claro</translation>
    </message>
    <message>
        <source>context overlooked</source>
        <translation>contexto pasado por alto</translation>
    </message>
    <message>
        <source>irony</source>
        <translation>ironía</translation>
    </message>
    <message>
        <source>real ambiguity</source>
        <translation>ambigüedad real</translation>
    </message>
    <message>
        <source>slip of the hand</source>
        <translation>desliz</translation>
    </message>
    <message>
        <source>all said the same</source>
        <translation>todos dijeron lo mismo</translation>
    </message>
</context>
<context>
    <name>Agreement</name>
    <message>
        <source>there are not two coders</source>
        <translation>no hay dos codificadores</translation>
    </message>
    <message>
        <source>there is nothing that a coder has finished</source>
        <translation>no hay nada que un codificador haya terminado</translation>
    </message>
    <message>
        <source>no unit was coded by two coders</source>
        <translation>ninguna unidad fue codificada por dos codificadores</translation>
    </message>
    <message>
        <source>no variation: all answers are the same, so agreement is 100 % but reliability cannot be shown</source>
        <translation>sin variación: todas las respuestas son iguales, así que el acuerdo es del 100 %, pero no puede demostrarse la fiabilidad</translation>
    </message>
    <message>
        <source>the measure compares two coders, and there are more; choose two, or take a measure for many</source>
        <translation>la medida compara a dos codificadores y hay más; elija dos o use una medida para varios</translation>
    </message>
    <message>
        <source>the metric needs numbers, and some labels are none</source>
        <translation>la métrica necesita números y algunas etiquetas no lo son</translation>
    </message>
    <message>
        <source>the metric needs one label for each answer, and some answers have several or none</source>
        <translation>la métrica necesita una sola etiqueta por respuesta y algunas respuestas tienen varias o ninguna</translation>
    </message>
    <message>
        <source>the ratio metric needs numbers from 0 up</source>
        <translation>la métrica de razón necesita números a partir de 0</translation>
    </message>
    <message>
        <source>spans of one coder overlap each other; compare their codes one by one, or take gamma</source>
        <translation>los fragmentos de un mismo codificador se solapan; compare sus códigos uno por uno o use gamma</translation>
    </message>
    <message>
        <source>no coder marked a span</source>
        <translation>ningún codificador marcó un fragmento</translation>
    </message>
    <message>
        <source>no stretch was marked by two coders</source>
        <translation>ningún tramo fue marcado por dos codificadores</translation>
    </message>
    <message>
        <source>there are no relations to compare</source>
        <translation>no hay relaciones que comparar</translation>
    </message>
    <message>
        <source>random continua show no disorder, so there is no chance to compare with</source>
        <translation>los continuos aleatorios no muestran desorden, así que no hay azar con el que comparar</translation>
    </message>
    <message>
        <source>coded by nobody</source>
        <translation>no codificadas por nadie</translation>
    </message>
    <message>
        <source>coded by one coder only</source>
        <translation>codificadas por una sola persona</translation>
    </message>
    <message>
        <source>annotated but not marked done</source>
        <translation>anotadas pero no marcadas como hechas</translation>
    </message>
    <message>
        <source>spans of no length</source>
        <translation>fragmentos sin longitud</translation>
    </message>
    <message>
        <source>pairs of coders without a figure of their own</source>
        <translation>pares de codificadores sin cifra propia</translation>
    </message>
    <message>
        <source>The computation was stopped.</source>
        <translation>El cálculo se detuvo.</translation>
    </message>
</context>
<context>
    <name>AgreementReport</name>
    <message>
        <source>By Krippendorff&apos;s convention the data are reliable (lower limit from .800 up).</source>
        <translation>Según la convención de Krippendorff, los datos son fiables (límite inferior a partir de 0.800).</translation>
    </message>
    <message>
        <source>By Krippendorff&apos;s convention the data allow tentative conclusions only (lower limit from .667 to .800).</source>
        <translation>Según la convención de Krippendorff, los datos solo permiten conclusiones provisionales (límite inferior de 0.667 a 0.800).</translation>
    </message>
    <message>
        <source>By Krippendorff&apos;s convention no conclusions should be drawn from the data (lower limit below .667).</source>
        <translation>Según la convención de Krippendorff, no deben sacarse conclusiones de los datos (límite inferior por debajo de 0.667).</translation>
    </message>
    <message>
        <source>%1 is undefined: %2.</source>
        <translation>%1 no está definido: %2.</translation>
    </message>
    <message>
        <source>The %1 % interval reaches from %2 to %3.</source>
        <translation>El intervalo del %1 % va de %2 a %3.</translation>
    </message>
    <message>
        <source>Skewed: one answer makes up more than 80 %, so chance-corrected figures are low because there is little to disagree about.</source>
        <translation>Distribución sesgada: una sola respuesta supone más del 80 %, así que las cifras corregidas por azar son bajas porque hay poco en lo que discrepar.</translation>
    </message>
    <message numerus="yes">
        <source>Few units: %n.</source>
        <translation>
            <numerusform>Pocas unidades: %n.</numerusform>
            <numerusform>Pocas unidades: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 agrees with the others much less than they do among themselves.</source>
        <translation>%1 coincide con los demás mucho menos que ellos entre sí.</translation>
    </message>
    <message>
        <source>The computation was stopped.</source>
        <translation>El cálculo se detuvo.</translation>
    </message>
    <message>
        <source>All codes</source>
        <translation>Todos los códigos</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medida</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervalo</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>Equal</source>
        <translation>Iguales</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>poor</source>
        <translation>pobre</translation>
    </message>
    <message>
        <source>slight</source>
        <translation>leve</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>aceptable</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>moderado</translation>
    </message>
    <message>
        <source>substantial</source>
        <translation>considerable</translation>
    </message>
    <message>
        <source>almost perfect</source>
        <translation>casi perfecto</translation>
    </message>
    <message>
        <source>By the convention of Landis and Koch, arbitrary in their own words, the lower limit is “%1”.</source>
        <translation>Según la convención de Landis y Koch, arbitraria según ellos mismos, el límite inferior indica un acuerdo «%1».</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>whole threads</source>
        <translation>hilos completos</translation>
    </message>
    <message>
        <source>single units</source>
        <translation>unidades sueltas</translation>
    </message>
    <message>
        <source>whole posts</source>
        <translation>mensajes completos</translation>
    </message>
    <message numerus="yes">
        <source>%n span(s)</source>
        <translation>
            <numerusform>%n fragmento</numerusform>
            <numerusform>%n fragmentos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n relation(s)</source>
        <translation>
            <numerusform>%n relación</numerusform>
            <numerusform>%n relaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n unidad</numerusform>
            <numerusform>%n unidades</numerusform>
        </translation>
    </message>
    <message>
        <source>percentile bootstrap over %1, %2 replicates, seed %3</source>
        <translation>bootstrap de percentiles sobre %1, %2 réplicas, semilla %3</translation>
    </message>
    <message>
        <source>jackknife over %1</source>
        <translation>jackknife sobre %1</translation>
    </message>
    <message>
        <source>linearised variance of the measure</source>
        <translation>varianza linealizada de la medida</translation>
    </message>
    <message>
        <source>%1 (any overlap)</source>
        <translation>%1 (cualquier solapamiento)</translation>
    </message>
    <message>
        <source>%1 (same edges)</source>
        <translation>%1 (mismos límites)</translation>
    </message>
    <message>
        <source>%1 is %2 on %3: %4.</source>
        <translation>%1 es %2 en %3: %4.</translation>
    </message>
    <message>
        <source>Below 0 coders agree less than chance would have it.</source>
        <translation>Por debajo de 0, los codificadores coinciden menos de lo que daría el azar.</translation>
    </message>
    <message>
        <source>The best alignment is not proven: the value is between %1 and %2.</source>
        <translation>No está demostrado que la alineación sea la mejor: el valor está entre %1 y %2.</translation>
    </message>
    <message>
        <source>No interval: what alpha U expects depends on the text as a whole, so it cannot be drawn thread by thread. Take u-alpha.</source>
        <translation>Sin intervalo: lo que alfa U espera depende del texto en su conjunto, así que no se puede extraer hilo por hilo. Use u-alfa.</translation>
    </message>
    <message>
        <source>No interval: gamma has no linearised variance. Take the bootstrap.</source>
        <translation>Sin intervalo: gamma no tiene varianza linealizada. Use el bootstrap.</translation>
    </message>
    <message>
        <source>No interval: gamma draws whole threads, and there are not two that count.</source>
        <translation>Sin intervalo: gamma extrae hilos completos y no hay dos que cuenten.</translation>
    </message>
    <message>
        <source>No interval: the measure has no linearised variance here. Take the bootstrap.</source>
        <translation>Sin intervalo: la medida no tiene aquí varianza linealizada. Use el bootstrap.</translation>
    </message>
    <message>
        <source>No interval: there are not two threads or posts to draw from, or too many different answers.</source>
        <translation>Sin intervalo: no hay dos hilos o mensajes que extraer, o hay demasiadas respuestas distintas.</translation>
    </message>
    <message numerus="yes">
        <source>%n that only %1 has done</source>
        <translation>
            <numerusform>%n que solo ha hecho %1</numerusform>
            <numerusform>%n que solo ha hecho %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotated but not marked done</source>
        <translation>
            <numerusform>%n anotada pero no marcada como hecha</numerusform>
            <numerusform>%n anotadas pero no marcadas como hechas</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>Se omiten: %1.</translation>
    </message>
    <message>
        <source>%1 of the %2 compared were done by some of the %3 coders only.</source>
        <translation>%1 de las %2 unidades comparadas solo las hicieron algunos de los %3 codificadores.</translation>
    </message>
    <message numerus="yes">
        <source>%n coder(s) (%1) coded the threads of “%2” independently.</source>
        <translation>
            <numerusform>%n codificador (%1) codificó los hilos de «%2» de forma independiente.</numerusform>
            <numerusform>%n codificadores (%1) codificaron los hilos de «%2» de forma independiente.</numerusform>
        </translation>
    </message>
    <message>
        <source>Agreement on %1 was measured by %2</source>
        <translation>El acuerdo sobre %1 se midió con %2</translation>
    </message>
    <message>
        <source>in the round “%1”</source>
        <translation>en la ronda «%1»</translation>
    </message>
    <message>
        <source>, %1 % interval %2 to %3</source>
        <translation>, intervalo del %1 % de %2 a %3</translation>
    </message>
    <message>
        <source>%1: %2; n = %3 units coded by two coders or more.</source>
        <translation>%1: %2; n = %3 unidades codificadas por dos codificadores o más.</translation>
    </message>
    <message>
        <source>%1: undefined, %2.</source>
        <translation>%1: no definido, %2.</translation>
    </message>
    <message>
        <source>%1 undefined</source>
        <translation>%1 no definido</translation>
    </message>
    <message>
        <source>By code: %1.</source>
        <translation>Por código: %1.</translation>
    </message>
    <message>
        <source>undefined</source>
        <translation>no definido</translation>
    </message>
    <message>
        <source>Beside it: %1.</source>
        <translation>Además: %1.</translation>
    </message>
    <message>
        <source>Intervals: %1.</source>
        <translation>Intervalos: %1.</translation>
    </message>
    <message>
        <source>Codes not compared: %1.</source>
        <translation>Códigos no comparados: %1.</translation>
    </message>
    <message>
        <source>Computed with Rejoinder %1.</source>
        <translation>Calculado con Rejoinder %1.</translation>
    </message>
</context>
<context>
    <name>Article</name>
    <message>
        <source>line %1</source>
        <translation>línea %1</translation>
    </message>
    <message>
        <source>%1 is empty: there is nothing to import.</source>
        <translation>%1 está vacío: no hay nada que importar.</translation>
    </message>
</context>
<context>
    <name>Assign</name>
    <message>
        <source>There are %1 comments to draw from, not %2. Ask for fewer, or assign anew.</source>
        <translation>Hay %1 comentarios de los que extraer, no %2. Pida menos o asigne de nuevo.</translation>
    </message>
    <message>
        <source>There are %1 threads to draw from, not %2. Ask for fewer, or assign anew.</source>
        <translation>Hay %1 hilos de los que extraer, no %2. Pida menos o asigne de nuevo.</translation>
    </message>
    <message>
        <source>Nobody is named who gets the assignment. Name at least one coder.</source>
        <translation>No se nombra a nadie que reciba la asignación. Nombre al menos a un codificador.</translation>
    </message>
    <message>
        <source>A coder is named twice. Name each once.</source>
        <translation>Se nombra dos veces a un codificador. Nombre a cada uno una sola vez.</translation>
    </message>
    <message>
        <source>The overlap is a share from 0 to 100 %.</source>
        <translation>El solapamiento es una proporción de 0 a 100 %.</translation>
    </message>
    <message>
        <source>An overlap needs two coders at least. Name another, or leave it out.</source>
        <translation>Un solapamiento necesita al menos dos codificadores. Nombre a otro u omítalo.</translation>
    </message>
    <message>
        <source>%1 coders cannot share a unit here: from 2 to %2 can.</source>
        <translation>%1 codificadores no pueden compartir aquí una unidad: pueden de 2 a %2.</translation>
    </message>
    <message>
        <source>Strata by size are for threads. Draw threads, or choose other strata.</source>
        <translation>Los estratos por tamaño son para hilos. Extraiga hilos o elija otros estratos.</translation>
    </message>
    <message>
        <source>Threads are stratified by size only. Draw comments for other strata.</source>
        <translation>Los hilos solo se estratifican por tamaño. Extraiga comentarios para otros estratos.</translation>
    </message>
    <message>
        <source>There is nothing to assign yet. Import a thread first.</source>
        <translation>Todavía no hay nada que asignar. Importe antes un hilo.</translation>
    </message>
    <message>
        <source>Everything is assigned in this round already. Assign anew, or start another round.</source>
        <translation>En esta ronda ya está todo asignado. Asigne de nuevo o inicie otra ronda.</translation>
    </message>
    <message>
        <source>no code</source>
        <translation>ningún código</translation>
    </message>
    <message>
        <source>depth %1</source>
        <translation>nivel %1</translation>
    </message>
    <message>
        <source>untitled</source>
        <translation>sin título</translation>
    </message>
    <message>
        <source>anonymous</source>
        <translation>anónimo</translation>
    </message>
    <message>
        <source>%1 to %2 comments</source>
        <translation>%1 a %2 comentarios</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n comentario</numerusform>
            <numerusform>%n comentarios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s)</source>
        <translation>
            <numerusform>%n hilo</numerusform>
            <numerusform>%n hilos</numerusform>
        </translation>
    </message>
    <message>
        <source>by depth</source>
        <translation>por nivel</translation>
    </message>
    <message>
        <source>by thread</source>
        <translation>por hilo</translation>
    </message>
    <message>
        <source>by author</source>
        <translation>por autor</translation>
    </message>
    <message>
        <source>by codes</source>
        <translation>por códigos</translation>
    </message>
    <message>
        <source>by size</source>
        <translation>por tamaño</translation>
    </message>
    <message numerus="yes">
        <source>%n shared</source>
        <translation>
            <numerusform>%n compartido</numerusform>
            <numerusform>%n compartidos</numerusform>
        </translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>semilla %1</translation>
    </message>
    <message>
        <source>Assign %1 to %2 (%3)</source>
        <translation>Asignar %1 a %2 (%3)</translation>
    </message>
</context>
<context>
    <name>Brat</name>
    <message>
        <source>%1, line %2</source>
        <translation>%1, línea %2</translation>
    </message>
    <message>
        <source>Sets of equals have no place here.</source>
        <translation>Aquí no hay lugar para conjuntos de equivalentes.</translation>
    </message>
    <message>
        <source>It is left out.</source>
        <translation>Se deja fuera.</translation>
    </message>
    <message>
        <source>It is no annotation as brat writes it.</source>
        <translation>No es una anotación como las que escribe brat.</translation>
    </message>
    <message>
        <source>It is no relation as brat writes it.</source>
        <translation>No es una relación como las que escribe brat.</translation>
    </message>
    <message>
        <source>It is on something that is not there.</source>
        <translation>Se refiere a algo que no está.</translation>
    </message>
    <message>
        <source>%1 holds no files of brat: a text x.txt with its annotations x.ann beside it.</source>
        <translation>%1 no contiene archivos de brat: un texto x.txt con sus anotaciones x.ann al lado.</translation>
    </message>
</context>
<context>
    <name>BrowserCopy</name>
    <message>
        <source>line %1</source>
        <translation>línea %1</translation>
    </message>
    <message>
        <source>No comment by %1 stands before it.</source>
        <translation>No hay ningún comentario de %1 antes de este.</translation>
    </message>
    <message>
        <source>It answers a placeholder in that comment&apos;s place.</source>
        <translation>Responde a un marcador de posición en lugar de ese comentario.</translation>
    </message>
    <message>
        <source>%1 holds no comments as Disqus shows them. Select the thread in the browser from its first comment to its last, copy it, and save that as text.</source>
        <translation>%1 no contiene comentarios tal como los muestra Disqus. Seleccione el hilo en el navegador desde el primer comentario hasta el último, cópielo y guárdelo como texto.</translation>
    </message>
</context>
<context>
    <name>Cases</name>
    <message>
        <source>Coder %1</source>
        <translation>Codificador %1</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>open again</source>
        <translation>abierto de nuevo</translation>
    </message>
    <message>
        <source>contested</source>
        <translation>en disputa</translation>
    </message>
    <message>
        <source>later</source>
        <translation>más tarde</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>editado</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>conservado</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relación</translation>
    </message>
    <message>
        <source>what is not in the text</source>
        <translation>lo que no está en el texto</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1: «%2»</translation>
    </message>
    <message>
        <source>%1 of %2 coders marked nothing here.</source>
        <translation>%1 de %2 codificadores no marcaron nada aquí.</translation>
    </message>
    <message>
        <source>All chose this code; %1’s passage shares most with the others’.</source>
        <translation>Todos eligieron este código; el fragmento de %1 es el que más comparte con los de los demás.</translation>
    </message>
    <message>
        <source>%1 of %2 coders chose this code.</source>
        <translation>%1 de %2 codificadores eligieron este código.</translation>
    </message>
    <message>
        <source>No version has most coders behind it: this is %1’s.</source>
        <translation>Ninguna versión tiene el apoyo de la mayoría de los codificadores: esta es la de %1.</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>The file&apos;s structure: %1</source>
        <translation>La estructura del archivo: %1</translation>
    </message>
    <message>
        <source>Thread t%1 has %2 articles instead of one.</source>
        <translation>El hilo t%1 tiene %2 artículos en lugar de uno.</translation>
    </message>
    <message>
        <source>Post %1 answers itself by way of its parents.</source>
        <translation>El mensaje %1 se responde a sí mismo a través de sus padres.</translation>
    </message>
    <message>
        <source>Post %1 answers a post of another thread.</source>
        <translation>El mensaje %1 responde a un mensaje de otro hilo.</translation>
    </message>
    <message>
        <source>The text of post %1 is not what was imported.</source>
        <translation>El texto del mensaje %1 no es el que se importó.</translation>
    </message>
    <message>
        <source>Post %1 shows another post&apos;s text.</source>
        <translation>El mensaje %1 muestra el texto de otro mensaje.</translation>
    </message>
    <message>
        <source>The quote of annotation a%1 is not the text at %2 to %3.</source>
        <translation>La cita de la anotación a%1 no es el texto entre %2 y %3.</translation>
    </message>
    <message>
        <source>Annotation a%1 was made on another post&apos;s text.</source>
        <translation>La anotación a%1 se hizo sobre el texto de otro mensaje.</translation>
    </message>
    <message>
        <source>Step %1 of the history has %3 of its %2 edits.</source>
        <translation>El paso %1 del historial tiene %3 de sus %2 cambios.</translation>
    </message>
    <message>
        <source>Post %1 answers a post that is not there.</source>
        <translation>El mensaje %1 responde a un mensaje que no existe.</translation>
    </message>
    <message>
        <source>The search does not find the text of post %1.</source>
        <translation>La búsqueda no encuentra el texto del mensaje %1.</translation>
    </message>
    <message>
        <source>Row %3 of %1 names a row of %2 that is not there.</source>
        <translation>La fila %3 de %1 nombra una fila de %2 que no existe.</translation>
    </message>
    <message>
        <source>Code c%1 lies in itself.</source>
        <translation>El código c%1 está dentro de sí mismo.</translation>
    </message>
    <message>
        <source>The search index does not hold the words of the texts.</source>
        <translation>El índice de búsqueda no contiene las palabras de los textos.</translation>
    </message>
    <message>
        <source>Memo m%1 is about something that is not there.</source>
        <translation>El memo m%1 trata de algo que no existe.</translation>
    </message>
    <message>
        <source>Step %1 of the history holds an edit that cannot be read.</source>
        <translation>El paso %1 del historial contiene un cambio que no se puede leer.</translation>
    </message>
    <message>
        <source>The waiting row %1 cannot be read.</source>
        <translation>La fila en espera %1 no se puede leer.</translation>
    </message>
</context>
<context>
    <name>CodeLooks</name>
    <message>
        <source>blue</source>
        <translation>azul</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>naranja</translation>
    </message>
    <message>
        <source>teal</source>
        <translation>verde azulado</translation>
    </message>
    <message>
        <source>magenta</source>
        <translation>magenta</translation>
    </message>
    <message>
        <source>violet</source>
        <translation>violeta</translation>
    </message>
    <message>
        <source>olive</source>
        <translation>oliva</translation>
    </message>
    <message>
        <source>red</source>
        <translation>rojo</translation>
    </message>
    <message>
        <source>green</source>
        <translation>verde</translation>
    </message>
    <message>
        <source>sky</source>
        <translation>celeste</translation>
    </message>
    <message>
        <source>brown</source>
        <translation>marrón</translation>
    </message>
    <message>
        <source>plum</source>
        <translation>ciruela</translation>
    </message>
    <message>
        <source>slate</source>
        <translation>pizarra</translation>
    </message>
    <message>
        <source>solid</source>
        <translation>continua</translation>
    </message>
    <message>
        <source>dashed</source>
        <translation>discontinua</translation>
    </message>
    <message>
        <source>dotted</source>
        <translation>punteada</translation>
    </message>
    <message>
        <source>dash-dot</source>
        <translation>raya y punto</translation>
    </message>
    <message>
        <source>double</source>
        <translation>doble</translation>
    </message>
    <message>
        <source>wave</source>
        <translation>ondulada</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>sin tecla</translation>
    </message>
    <message>
        <source>%1  taken: %2</source>
        <translation>%1  ocupada: %2</translation>
    </message>
</context>
<context>
    <name>Codebook</name>
    <message>
        <source>The codebook %1 cannot be opened: %2. Check the path and its rights.</source>
        <translation>No se puede abrir el libro de códigos %1: %2. Compruebe la ruta y sus permisos.</translation>
    </message>
    <message>
        <source>%1 is too large to be a codebook. Choose a codebook.csv or its JSON.</source>
        <translation>%1 es demasiado grande para ser un libro de códigos. Elija un codebook.csv o su JSON.</translation>
    </message>
    <message>
        <source>%1 is no codebook: its first row has no column “path” or “name”.</source>
        <translation>%1 no es un libro de códigos: su primera fila no tiene ninguna columna «path» o «name».</translation>
    </message>
    <message>
        <source>The codebook cannot be read: %1 is not in UTF-8. Save it as UTF-8.</source>
        <translation>No se puede leer el libro de códigos: %1 no está en UTF-8. Guárdelo como UTF-8.</translation>
    </message>
    <message>
        <source>Line %1 of %2 is not JSON: %3.</source>
        <translation>La línea %1 de %2 no es JSON: %3.</translation>
    </message>
    <message>
        <source>%1 is no codebook: it has no list “codes”.</source>
        <translation>%1 no es un libro de códigos: no tiene la lista «codes».</translation>
    </message>
    <message>
        <source>code %1 of %2</source>
        <translation>código %1 de %2</translation>
    </message>
    <message>
        <source>The codebook could not be written to %1: %2.</source>
        <translation>No se pudo escribir el libro de códigos en %1: %2.</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un número entero</translation>
    </message>
    <message>
        <source>The codebook cannot be read: %1 %2</source>
        <translation>No se puede leer el libro de códigos: %1 %2</translation>
    </message>
    <message>
        <source>has “%1” as %2; write one of: %3.</source>
        <translation>tiene «%1» como %2; escriba uno de estos: %3.</translation>
    </message>
    <message>
        <source>The codebook cannot be read: it has more than %1 codes. Choose a codebook&apos;s file.</source>
        <translation>No se puede leer el libro de códigos: tiene más de %1 códigos. Elija el archivo de un libro de códigos.</translation>
    </message>
    <message>
        <source>has no name. Write one under path or name.</source>
        <translation>no tiene nombre. Escriba uno en «path» o «name».</translation>
    </message>
    <message>
        <source>is nested deeper than %1 groups.</source>
        <translation>está anidado a más de %1 grupos de profundidad.</translation>
    </message>
    <message>
        <source>names a code a second time. Give it another path or id.</source>
        <translation>nombra un código por segunda vez. Póngale otra ruta u otro id.</translation>
    </message>
    <message>
        <source>names %1 as %2, and no row has that id.</source>
        <translation>nombra %1 como %2 y ninguna fila tiene ese id.</translation>
    </message>
    <message>
        <source>has the key “%1”: a key is one character.</source>
        <translation>tiene la tecla «%1»: una tecla es un solo carácter.</translation>
    </message>
    <message>
        <source>The codebook cannot be read: “%1” is inside itself. Mend its parent.</source>
        <translation>No se puede leer el libro de códigos: «%1» está dentro de sí mismo. Corrija su padre.</translation>
    </message>
    <message>
        <source>has a document type, which no codebook needs. Export it again from its program</source>
        <translation>tiene una declaración de tipo de documento, que ningún libro de códigos necesita. Vuelva a exportarlo desde su programa</translation>
    </message>
    <message>
        <source>is not well-formed: %1</source>
        <translation>no está bien formado: %1</translation>
    </message>
    <message>
        <source>The codebook cannot be read: line %1 of %2 %3.</source>
        <translation>No se puede leer el libro de códigos: la línea %1 de %2 %3.</translation>
    </message>
    <message>
        <source>is no REFI-QDA codebook: it begins with the element %1</source>
        <translation>no es un libro de códigos REFI-QDA: empieza con el elemento %1</translation>
    </message>
    <message>
        <source>has codes inside each other deeper than %1</source>
        <translation>tiene códigos anidados a más de %1 niveles</translation>
    </message>
    <message>
        <source>line %1 of %2</source>
        <translation>línea %1 de %2</translation>
    </message>
    <message>
        <source>has a code without a guid</source>
        <translation>tiene un código sin guid</translation>
    </message>
    <message>
        <source>has a code without a name</source>
        <translation>tiene un código sin nombre</translation>
    </message>
    <message>
        <source>The codebook %1 is not a file. Choose a codebook.csv or its JSON.</source>
        <translation>El libro de códigos %1 no es un archivo. Elija un codebook.csv o su JSON.</translation>
    </message>
    <message>
        <source>is no REFI-QDA codebook: it has no element %1</source>
        <translation>no es un libro de códigos REFI-QDA: le falta el elemento %1</translation>
    </message>
</context>
<context>
    <name>CodebookDocument</name>
    <message>
        <source>for passages</source>
        <translation>para fragmentos</translation>
    </message>
    <message>
        <source>for whole comments</source>
        <translation>para comentarios completos</translation>
    </message>
    <message>
        <source>for passages and whole comments</source>
        <translation>para fragmentos y comentarios completos</translation>
    </message>
    <message>
        <source>one at each place</source>
        <translation>uno en cada lugar</translation>
    </message>
    <message>
        <source>any number at a place</source>
        <translation>cualquier número en un lugar</translation>
    </message>
    <message>
        <source>towards a target</source>
        <translation>respecto a un objeto</translation>
    </message>
    <message>
        <source>required</source>
        <translation>obligatorio</translation>
    </message>
    <message>
        <source>not counted when passages are compared</source>
        <translation>no cuenta al comparar fragmentos</translation>
    </message>
    <message>
        <source>a whole comment</source>
        <translation>un comentario completo</translation>
    </message>
    <message>
        <source>what is not in the text</source>
        <translation>lo que no está en el texto</translation>
    </message>
    <message>
        <source>anything</source>
        <translation>cualquier cosa</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>key %1</source>
        <translation>tecla %1</translation>
    </message>
    <message numerus="yes">
        <source>used %n time(s)</source>
        <translation>
            <numerusform>usado %n vez</numerusform>
            <numerusform>usado %n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>Include</source>
        <translation>Incluir</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Ejemplos</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hacia</translation>
    </message>
    <message>
        <source>%1: now %2</source>
        <translation>%1: ahora %2</translation>
    </message>
    <message>
        <source>No longer used</source>
        <translation>Ya no se usan</translation>
    </message>
    <message>
        <source>version %1 of %2</source>
        <translation>versión %1 de %2</translation>
    </message>
    <message>
        <source>version 1, as the project began</source>
        <translation>versión 1, tal como empezó el proyecto</translation>
    </message>
    <message>
        <source>Stance targets</source>
        <translation>Objetos de la postura</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s)</source>
        <translation>
            <numerusform>%n código</numerusform>
            <numerusform>%n códigos</numerusform>
        </translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>Libro de códigos</translation>
    </message>
    <message>
        <source>Codebook of %1</source>
        <translation>Libro de códigos de %1</translation>
    </message>
</context>
<context>
    <name>CodebookEdits</name>
    <message>
        <source>Load the codebook %1</source>
        <translation>Cargar el libro de códigos %1</translation>
    </message>
    <message>
        <source>“%1” is a %2 here and a %3 in %4. Give it another name there.</source>
        <translation>«%1» es aquí de tipo «%2» y, en %4, de tipo «%3». Póngale otro nombre allí.</translation>
    </message>
    <message>
        <source>There is no such code in the codebook.</source>
        <translation>No hay tal código en el libro de códigos.</translation>
    </message>
    <message>
        <source>“%1” must be in a group, or at the top.</source>
        <translation>«%1» debe estar en un grupo o en el nivel superior.</translation>
    </message>
    <message>
        <source>“%1” cannot be inside itself. Choose another group.</source>
        <translation>«%1» no puede estar dentro de sí mismo. Elija otro grupo.</translation>
    </message>
    <message>
        <source>The group “%1” is retired. Choose another.</source>
        <translation>El grupo «%1» está retirado. Elija otro.</translation>
    </message>
    <message>
        <source>“%1” is no key: a key is one character.</source>
        <translation>«%1» no es una tecla: una tecla es un solo carácter.</translation>
    </message>
    <message>
        <source>The key %1 is already that of “%2”. Choose another.</source>
        <translation>La tecla %1 ya es la de «%2». Elija otra.</translation>
    </message>
    <message>
        <source>A code needs a name.</source>
        <translation>Un código necesita un nombre.</translation>
    </message>
    <message>
        <source>“%1” is already there. Choose another name.</source>
        <translation>«%1» ya existe. Elija otro nombre.</translation>
    </message>
    <message>
        <source>Rename code “%1” to “%2”</source>
        <translation>Renombrar el código «%1» como «%2»</translation>
    </message>
    <message>
        <source>Move code “%1”</source>
        <translation>Mover el código «%1»</translation>
    </message>
    <message>
        <source>Bring back code “%1”</source>
        <translation>Recuperar el código «%1»</translation>
    </message>
    <message>
        <source>Recolour code “%1”</source>
        <translation>Cambiar el color del código «%1»</translation>
    </message>
    <message>
        <source>Key of code “%1”</source>
        <translation>Tecla del código «%1»</translation>
    </message>
    <message>
        <source>Redefine code “%1”</source>
        <translation>Redefinir el código «%1»</translation>
    </message>
    <message>
        <source>Add code “%1”</source>
        <translation>Añadir el código «%1»</translation>
    </message>
    <message>
        <source>“%1” cannot become another kind of entry. Add a new one.</source>
        <translation>«%1» no puede pasar a ser una entrada de otro tipo. Añada una nueva.</translation>
    </message>
    <message>
        <source>“%1” cannot go on as “%2”: choose another code of its kind that is in use.</source>
        <translation>«%1» no puede continuar como «%2»: elija otro código de su tipo que esté en uso.</translation>
    </message>
    <message>
        <source>“%1” cannot go on as “%2”: one is for passages, the other for whole comments.</source>
        <translation>«%1» no puede continuar como «%2»: uno es para fragmentos y el otro para comentarios completos.</translation>
    </message>
    <message>
        <source>Retire code “%1”</source>
        <translation>Retirar el código «%1»</translation>
    </message>
    <message>
        <source>Retire code “%1” into “%2”</source>
        <translation>Retirar el código «%1» en favor de «%2»</translation>
    </message>
    <message>
        <source>Take an example for code “%1”</source>
        <translation>Tomar un ejemplo para el código «%1»</translation>
    </message>
</context>
<context>
    <name>CodebookFormat</name>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>REFI-QDA codebook</source>
        <translation>Libro de códigos REFI-QDA</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
</context>
<context>
    <name>CodebookHistory</name>
    <message>
        <source>definition</source>
        <translation>definición</translation>
    </message>
    <message>
        <source>what to include</source>
        <translation>qué incluir</translation>
    </message>
    <message>
        <source>what to exclude</source>
        <translation>qué excluir</translation>
    </message>
    <message>
        <source>examples</source>
        <translation>ejemplos</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>color</translation>
    </message>
    <message>
        <source>line pattern</source>
        <translation>trazo de la línea</translation>
    </message>
    <message>
        <source>what it applies to</source>
        <translation>a qué se aplica</translation>
    </message>
    <message>
        <source>one or many</source>
        <translation>uno o varios</translation>
    </message>
    <message>
        <source>required</source>
        <translation>obligatorio</translation>
    </message>
    <message>
        <source>towards a target</source>
        <translation>respecto a un objeto</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>cuenta</translation>
    </message>
    <message>
        <source>allowed ends</source>
        <translation>extremos permitidos</translation>
    </message>
    <message>
        <source>“%1” was added.</source>
        <translation>Se añadió «%1».</translation>
    </message>
    <message>
        <source>“%1” is not there any more.</source>
        <translation>«%1» ya no está.</translation>
    </message>
    <message>
        <source>“%1” was retired.</source>
        <translation>Se retiró «%1».</translation>
    </message>
    <message>
        <source>“%1” was merged into “%2”.</source>
        <translation>«%1» se fusionó con «%2».</translation>
    </message>
    <message>
        <source>“%1” was brought back.</source>
        <translation>Se recuperó «%1».</translation>
    </message>
    <message>
        <source>“%1” was renamed to “%2”.</source>
        <translation>«%1» pasó a llamarse «%2».</translation>
    </message>
    <message>
        <source>“%1” was moved from %2 to %3.</source>
        <translation>«%1» se movió: de %2 a %3.</translation>
    </message>
    <message>
        <source>the top</source>
        <translation>la raíz</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>“%1” has another place among its neighbours.</source>
        <translation>«%1» ocupa otro lugar entre sus vecinos.</translation>
    </message>
    <message>
        <source>“%1” has no key any more.</source>
        <translation>«%1» ya no tiene tecla.</translation>
    </message>
    <message>
        <source>“%1” has the key %2.</source>
        <translation>«%1» tiene la tecla %2.</translation>
    </message>
    <message>
        <source>“%1” has the key %2 instead of %3.</source>
        <translation>«%1» tiene la tecla %2 en lugar de %3.</translation>
    </message>
    <message>
        <source>“%1”, %2: “%3” became “%4”.</source>
        <translation>«%1», %2: «%3» pasó a ser «%4».</translation>
    </message>
</context>
<context>
    <name>CodebookPdf</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>The codebook could not be written to %1: %2.</source>
        <translation>No se pudo escribir el libro de códigos en %1: %2.</translation>
    </message>
</context>
<context>
    <name>CodedDocuments</name>
    <message>
        <source>It lies on no text of one post: %1–%2.</source>
        <translation>No está sobre el texto de un solo mensaje: %1–%2.</translation>
    </message>
    <message>
        <source>It is left out.</source>
        <translation>Se deja fuera.</translation>
    </message>
    <message>
        <source>It names something that is not there.</source>
        <translation>Nombra algo que no está.</translation>
    </message>
    <message>
        <source>Its text is not the one that was exported.</source>
        <translation>Su texto no es el que se exportó.</translation>
    </message>
    <message>
        <source>It is taken as one article.</source>
        <translation>Se toma como un solo artículo.</translation>
    </message>
</context>
<context>
    <name>Coding</name>
    <message>
        <source>There is no such memo in the project any more.</source>
        <translation>Ese memo ya no está en el proyecto.</translation>
    </message>
    <message>
        <source>This memo is another coder&apos;s: only they change it.</source>
        <translation>Este memo es de otra persona: solo ella puede cambiarlo.</translation>
    </message>
    <message>
        <source>There is no such post in the project.</source>
        <translation>Ese mensaje no está en el proyecto.</translation>
    </message>
    <message>
        <source>There is no such code in the codebook. Choose one of its codes.</source>
        <translation>No hay tal código en el libro de códigos. Elija uno de sus códigos.</translation>
    </message>
    <message>
        <source>“%1” is retired. Choose another code.</source>
        <translation>«%1» está retirado. Elija otro código.</translation>
    </message>
    <message>
        <source>“%1” is retired. Use “%2”.</source>
        <translation>«%1» está retirado. Use «%2».</translation>
    </message>
    <message>
        <source>“%1” is for whole comments. Leave out start and end.</source>
        <translation>«%1» es para comentarios completos. Omita el inicio y el fin.</translation>
    </message>
    <message>
        <source>“%1” is for passages. Select one first.</source>
        <translation>«%1» es para fragmentos. Seleccione uno primero.</translation>
    </message>
    <message>
        <source>“%1” has no target. Leave it out.</source>
        <translation>«%1» no tiene objeto. Omítalo.</translation>
    </message>
    <message>
        <source>There is no such target in the codebook. Add it, or choose another.</source>
        <translation>No hay tal objeto en el libro de códigos. Añádalo o elija otro.</translation>
    </message>
    <message>
        <source>Certainty is 1, 2, 3 or nothing, not %1.</source>
        <translation>La certeza es 1, 2, 3 o nada, no %1.</translation>
    </message>
    <message>
        <source>There is no such annotation in the project.</source>
        <translation>Esa anotación no está en el proyecto.</translation>
    </message>
    <message>
        <source>The annotation is another coder&apos;s: only who made it may change or remove it.</source>
        <translation>La anotación es de otra persona: solo quien la hizo puede cambiarla o quitarla.</translation>
    </message>
    <message>
        <source>The passage from %1 to %2 is empty. Its end must be after its start.</source>
        <translation>El fragmento de %1 a %2 está vacío. Su fin debe ir después de su inicio.</translation>
    </message>
    <message>
        <source>The passage from %1 to %2 leaves the text, which has %3 characters.</source>
        <translation>El fragmento de %1 a %2 se sale del texto, que tiene %3 caracteres.</translation>
    </message>
    <message>
        <source>The annotation is on the whole comment: a passage needs both a start and an end.</source>
        <translation>La anotación es sobre el comentario completo: un fragmento necesita inicio y fin.</translation>
    </message>
    <message>
        <source>“%1” is already there. Remove it first.</source>
        <translation>«%1» ya está ahí. Quítelo primero.</translation>
    </message>
    <message>
        <source>a passage coded “%1”</source>
        <translation>un fragmento codificado «%1»</translation>
    </message>
    <message>
        <source>a whole comment</source>
        <translation>un comentario completo</translation>
    </message>
    <message>
        <source>something that is not in the text</source>
        <translation>algo que no está en el texto</translation>
    </message>
    <message>
        <source>A relation joins one&apos;s own annotations or comments: this annotation is another coder&apos;s.</source>
        <translation>Una relación une anotaciones propias o comentarios: esta anotación es de otra persona.</translation>
    </message>
    <message>
        <source>There is no such relation type in the codebook. Choose one of its types.</source>
        <translation>No hay tal tipo de relación en el libro de códigos. Elija uno de sus tipos.</translation>
    </message>
    <message>
        <source>A relation starts at an annotation or a comment. Choose one.</source>
        <translation>Una relación empieza en una anotación o un comentario. Elija uno.</translation>
    </message>
    <message>
        <source>Both ends of the relation are the same. Choose another target.</source>
        <translation>Los dos extremos de la relación son el mismo. Elija otro destino.</translation>
    </message>
    <message>
        <source>“%1” cannot start at %2.</source>
        <translation>«%1» no puede empezar en %2.</translation>
    </message>
    <message>
        <source>“%1” cannot point at %2.</source>
        <translation>«%1» no puede apuntar a %2.</translation>
    </message>
    <message>
        <source>There is no such relation in the project.</source>
        <translation>Esa relación no está en el proyecto.</translation>
    </message>
    <message>
        <source>The relation is another coder&apos;s: only who made it may change or remove it.</source>
        <translation>La relación es de otra persona: solo quien la hizo puede cambiarla o quitarla.</translation>
    </message>
    <message>
        <source>The same relation is already there.</source>
        <translation>Esa misma relación ya existe.</translation>
    </message>
    <message>
        <source>Allow quoting of %1</source>
        <translation>Permitir citar: %1</translation>
    </message>
    <message>
        <source>%1 marked it “Do not quote”, and only who did may take that away.</source>
        <translation>%1 lo marcó como «No citar», y solo quien lo hizo puede quitarlo.</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Otra persona</translation>
    </message>
    <message>
        <source>Do not quote %1</source>
        <translation>No citar: %1</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>New project…</source>
        <translation>Nuevo proyecto…</translation>
    </message>
    <message>
        <source>Open a project…</source>
        <translation>Abrir un proyecto…</translation>
    </message>
    <message>
        <source>Try the sample thread</source>
        <translation>Probar el hilo de ejemplo</translation>
    </message>
    <message>
        <source>Import an article and its comments…</source>
        <translation>Importar un artículo y sus comentarios…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Guardar una copia…</translation>
    </message>
    <message>
        <source>Close the project</source>
        <translation>Cerrar el proyecto</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy with reference</source>
        <translation>Copiar con la referencia</translation>
    </message>
    <message>
        <source>Paste a copied thread</source>
        <translation>Pegar un hilo copiado</translation>
    </message>
    <message>
        <source>Find in the thread, again: in the project</source>
        <translation>Buscar en el hilo; otra vez: en el proyecto</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Buscar siguiente</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Buscar anterior</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Codificar</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>Libro de códigos</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>All memos and questions</source>
        <translation>Todos los memos y preguntas</translation>
    </message>
    <message>
        <source>Coding guidelines</source>
        <translation>Pautas de codificación</translation>
    </message>
    <message>
        <source>History of this annotation or comment</source>
        <translation>Historial de esta anotación o comentario</translation>
    </message>
    <message>
        <source>Find any code, action or post</source>
        <translation>Buscar códigos, acciones o mensajes</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>Text at 100 %</source>
        <translation>Texto al 100 %</translation>
    </message>
    <message>
        <source>Unfold the replies</source>
        <translation>Desplegar las respuestas</translation>
    </message>
    <message>
        <source>Fold the replies</source>
        <translation>Plegar las respuestas</translation>
    </message>
    <message>
        <source>Unfold all below</source>
        <translation>Desplegar todo lo que sigue</translation>
    </message>
    <message>
        <source>Show all coders&apos; annotations</source>
        <translation>Mostrar las anotaciones de todos</translation>
    </message>
    <message>
        <source>Blind: show only my own work</source>
        <translation>A ciegas: mostrar solo mi trabajo</translation>
    </message>
    <message>
        <source>Show only some codes in the text…</source>
        <translation>Mostrar solo algunos códigos en el texto…</translation>
    </message>
    <message>
        <source>Show all codes in the text</source>
        <translation>Mostrar todos los códigos en el texto</translation>
    </message>
    <message>
        <source>Whole thread, or ancestors only</source>
        <translation>Hilo completo o solo los antecesores</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Panel siguiente</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Panel anterior</translation>
    </message>
    <message>
        <source>Show or hide the docks</source>
        <translation>Mostrar u ocultar los paneles laterales</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>Next to do</source>
        <translation>Siguiente pendiente</translation>
    </message>
    <message>
        <source>Last place</source>
        <translation>Lugar anterior</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>Adelante de nuevo</translation>
    </message>
    <message>
        <source>Next post</source>
        <translation>Mensaje siguiente</translation>
    </message>
    <message>
        <source>Previous post</source>
        <translation>Mensaje anterior</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Padre</translation>
    </message>
    <message>
        <source>First reply</source>
        <translation>Primera respuesta</translation>
    </message>
    <message>
        <source>Next answer to the same post</source>
        <translation>Siguiente respuesta al mismo mensaje</translation>
    </message>
    <message>
        <source>Previous answer to the same post</source>
        <translation>Anterior respuesta al mismo mensaje</translation>
    </message>
    <message>
        <source>Next by the same author</source>
        <translation>Siguiente del mismo autor</translation>
    </message>
    <message>
        <source>Previous by the same author</source>
        <translation>Anterior del mismo autor</translation>
    </message>
    <message>
        <source>Next annotation</source>
        <translation>Anotación siguiente</translation>
    </message>
    <message>
        <source>Previous annotation</source>
        <translation>Anotación anterior</translation>
    </message>
    <message>
        <source>Other end of the relation</source>
        <translation>Otro extremo de la relación</translation>
    </message>
    <message>
        <source>Next thread</source>
        <translation>Hilo siguiente</translation>
    </message>
    <message>
        <source>Previous thread</source>
        <translation>Hilo anterior</translation>
    </message>
    <message>
        <source>Find a code</source>
        <translation>Buscar un código</translation>
    </message>
    <message>
        <source>Repeat the last code</source>
        <translation>Repetir el último código</translation>
    </message>
    <message>
        <source>New code from the selected words</source>
        <translation>Nuevo código con las palabras seleccionadas</translation>
    </message>
    <message>
        <source>Select the sentence, then one more</source>
        <translation>Seleccionar la oración; luego, una más</translation>
    </message>
    <message>
        <source>Select one sentence less</source>
        <translation>Seleccionar una oración menos</translation>
    </message>
    <message>
        <source>Next stance target</source>
        <translation>Siguiente objeto de la postura</translation>
    </message>
    <message>
        <source>New stance target…</source>
        <translation>Nuevo objeto de la postura…</translation>
    </message>
    <message>
        <source>Relate</source>
        <translation>Relacionar</translation>
    </message>
    <message>
        <source>Move the edges</source>
        <translation>Mover los límites</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Memo</translation>
    </message>
    <message>
        <source>Memo is a question for the team</source>
        <translation>El memo es una pregunta para el equipo</translation>
    </message>
    <message>
        <source>Memo on the current code</source>
        <translation>Memo sobre el código actual</translation>
    </message>
    <message>
        <source>Memo on the thread</source>
        <translation>Memo sobre el hilo</translation>
    </message>
    <message>
        <source>Memo on the project</source>
        <translation>Memo sobre el proyecto</translation>
    </message>
    <message>
        <source>Certainty: next of 3 levels</source>
        <translation>Certeza: el siguiente de 3 niveles</translation>
    </message>
    <message>
        <source>Next of overlapping annotations</source>
        <translation>Siguiente de las anotaciones solapadas</translation>
    </message>
    <message>
        <source>Edit in the dock</source>
        <translation>Editar en el panel lateral</translation>
    </message>
    <message>
        <source>Take the passage as an example of its code</source>
        <translation>Tomar el fragmento como ejemplo de su código</translation>
    </message>
    <message>
        <source>Remove the annotation</source>
        <translation>Quitar la anotación</translation>
    </message>
    <message>
        <source>Done, and go to the next to do</source>
        <translation>Hecho, e ir al siguiente pendiente</translation>
    </message>
    <message>
        <source>Nothing to code here, and go on</source>
        <translation>Nada que codificar aquí, y seguir</translation>
    </message>
    <message>
        <source>Skip, and go on</source>
        <translation>Omitir y seguir</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Dudoso</translation>
    </message>
    <message>
        <source>To do again</source>
        <translation>Pendiente de nuevo</translation>
    </message>
    <message>
        <source>Add a code to the codebook</source>
        <translation>Añadir un código al libro de códigos</translation>
    </message>
    <message>
        <source>Add a group of codes</source>
        <translation>Añadir un grupo de códigos</translation>
    </message>
    <message>
        <source>Add a relation type</source>
        <translation>Añadir un tipo de relación</translation>
    </message>
    <message>
        <source>Add a stance target</source>
        <translation>Añadir un objeto de la postura</translation>
    </message>
    <message>
        <source>Move the code up</source>
        <translation>Subir el código</translation>
    </message>
    <message>
        <source>Move the code down</source>
        <translation>Bajar el código</translation>
    </message>
    <message>
        <source>Merge the code into another…</source>
        <translation>Fusionar el código con otro…</translation>
    </message>
    <message>
        <source>Split the code…</source>
        <translation>Dividir el código…</translation>
    </message>
    <message>
        <source>Recode passages of the code…</source>
        <translation>Recodificar fragmentos del código…</translation>
    </message>
    <message>
        <source>Retire the code, or bring it back…</source>
        <translation>Retirar o recuperar el código…</translation>
    </message>
    <message>
        <source>Versions of the codebook, and what differs</source>
        <translation>Versiones del libro de códigos y sus diferencias</translation>
    </message>
    <message>
        <source>Load codes from a file…</source>
        <translation>Cargar códigos de un archivo…</translation>
    </message>
    <message>
        <source>Save or print the codebook…</source>
        <translation>Guardar o imprimir el libro de códigos…</translation>
    </message>
    <message>
        <source>Who codes…</source>
        <translation>Quién codifica…</translation>
    </message>
    <message>
        <source>Rounds…</source>
        <translation>Rondas…</translation>
    </message>
    <message>
        <source>Colours as the system</source>
        <translation>Colores del sistema</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Colores claros</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Colores oscuros</translation>
    </message>
    <message>
        <source>Single keys in the Reader</source>
        <translation>Teclas sueltas en la vista de lectura</translation>
    </message>
    <message>
        <source>All keys on one sheet</source>
        <translation>Todas las teclas en una hoja</translation>
    </message>
    <message>
        <source>About Rejoinder</source>
        <translation>Acerca de Rejoinder</translation>
    </message>
    <message>
        <source>Search all threads</source>
        <translation>Buscar en todos los hilos</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Estadísticas</translation>
    </message>
    <message>
        <source>Export tables, or a copy to read…</source>
        <translation>Exportar tablas o una copia de lectura…</translation>
    </message>
    <message>
        <source>Print the thread…</source>
        <translation>Imprimir el hilo…</translation>
    </message>
    <message>
        <source>Another window on this project</source>
        <translation>Otra ventana de este proyecto</translation>
    </message>
    <message>
        <source>Next unsure</source>
        <translation>Siguiente dudoso</translation>
    </message>
    <message>
        <source>Select the paragraph, then one more</source>
        <translation>Seleccionar el párrafo; luego, uno más</translation>
    </message>
    <message>
        <source>Select the whole text of the post</source>
        <translation>Seleccionar todo el texto del mensaje</translation>
    </message>
    <message>
        <source>Another code in place of this one</source>
        <translation>Sustituir este código por otro</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Alto contraste, claro</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Alto contraste, oscuro</translation>
    </message>
    <message>
        <source>All settings and keys…</source>
        <translation>Todos los ajustes y teclas…</translation>
    </message>
    <message>
        <source>Practise on the sample</source>
        <translation>Practicar con el ejemplo</translation>
    </message>
    <message>
        <source>A first coding, step by step</source>
        <translation>Una primera codificación, paso a paso</translation>
    </message>
    <message>
        <source>The parent’s text above, again: further up</source>
        <translation>Ver el texto del padre; otra vez: más arriba</translation>
    </message>
    <message>
        <source>Details of the annotation here</source>
        <translation>Detalles de esta anotación</translation>
    </message>
    <message>
        <source>Where the quotation comes from</source>
        <translation>Origen de la cita</translation>
    </message>
    <message>
        <source>Assign, and hand out copies…</source>
        <translation>Asignar y repartir copias…</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionar</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Acuerdo</translation>
    </message>
    <message>
        <source>Adjudicate</source>
        <translation>Resolver desacuerdos</translation>
    </message>
    <message>
        <source>Next disagreement</source>
        <translation>Siguiente desacuerdo</translation>
    </message>
    <message>
        <source>Previous disagreement</source>
        <translation>Desacuerdo anterior</translation>
    </message>
    <message>
        <source>Take the proposed version</source>
        <translation>Tomar la versión propuesta</translation>
    </message>
    <message>
        <source>Keep several versions</source>
        <translation>Conservar varias versiones</translation>
    </message>
    <message>
        <source>Edit the proposed version, then take it</source>
        <translation>Editar la versión propuesta y tomarla</translation>
    </message>
    <message>
        <source>Agree something new</source>
        <translation>Acordar algo nuevo</translation>
    </message>
    <message>
        <source>Reject all versions</source>
        <translation>Rechazar todas las versiones</translation>
    </message>
    <message>
        <source>Agreed: nothing here</source>
        <translation>Acordado: nada aquí</translation>
    </message>
    <message>
        <source>Decide the case later</source>
        <translation>Decidir el caso más tarde</translation>
    </message>
    <message>
        <source>Next reason</source>
        <translation>Motivo siguiente</translation>
    </message>
    <message>
        <source>Accept all cases in which coders agree</source>
        <translation>Aceptar todos los casos en que los codificadores coinciden</translation>
    </message>
    <message>
        <source>Hide the names of coders</source>
        <translation>Ocultar los nombres de los codificadores</translation>
    </message>
    <message>
        <source>Save a copy with pseudonyms…</source>
        <translation>Guardar una copia con seudónimos…</translation>
    </message>
    <message>
        <source>Do not quote this post, or allow it again</source>
        <translation>No citar este mensaje, o permitirlo de nuevo</translation>
    </message>
    <message>
        <source>Note on the decision</source>
        <translation>Nota sobre la decisión</translation>
    </message>
    <message>
        <source>Next case</source>
        <translation>Caso siguiente</translation>
    </message>
    <message>
        <source>Previous case</source>
        <translation>Caso anterior</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>There is no annotation or relation &quot;%1&quot;.</source>
        <translation>No hay ninguna anotación o relación «%1».</translation>
    </message>
    <message>
        <source>&quot;agreement&quot; needs a project, --table FILE or --spans FILE. See rejoinder-cli agreement --help.</source>
        <translation>«agreement» necesita un proyecto, --table ARCHIVO o --spans ARCHIVO. Consulte rejoinder-cli agreement --help.</translation>
    </message>
    <message>
        <source>Intervals: %1 %, %2 over %3</source>
        <translation>Intervalos: %1 %, %2 sobre %3</translation>
    </message>
    <message>
        <source>threads</source>
        <translation>hilos</translation>
    </message>
    <message>
        <source>units</source>
        <translation>unidades</translation>
    </message>
    <message>
        <source>, %1 replicates, seed %2</source>
        <translation>, %1 réplicas, semilla %2</translation>
    </message>
    <message>
        <source>(all)</source>
        <translation>(todos)</translation>
    </message>
    <message>
        <source>coders: %1</source>
        <translation>codificadores: %1</translation>
    </message>
    <message>
        <source>of %1 % of the text</source>
        <translation>del %1 % del texto</translation>
    </message>
    <message>
        <source>the best alignment is not proven: between %1 and %2</source>
        <translation>no está demostrado que la alineación sea la mejor: entre %1 y %2</translation>
    </message>
    <message>
        <source>-o cannot be &quot;%1&quot;. Write one of these, &quot;=&quot; and a value: %2.</source>
        <translation>-o no puede ser «%1». Escriba uno de estos, «=» y un valor: %2.</translation>
    </message>
    <message>
        <source>-o level= needs a number below 1, such as 0.95.</source>
        <translation>-o level= necesita un número inferior a 1, como 0.95.</translation>
    </message>
    <message>
        <source>-o %1= needs a number from %2 up, not &quot;%3&quot;.</source>
        <translation>-o %1= necesita un número a partir de %2, no «%3».</translation>
    </message>
    <message>
        <source>-o %1= cannot be &quot;%2&quot;. Choose one of: %3.</source>
        <translation>-o %1= no puede ser «%2». Elija uno de estos: %3.</translation>
    </message>
    <message>
        <source>The measure %1 has no metric &quot;%2&quot;. Choose one of: %3.</source>
        <translation>La medida %1 no tiene la métrica «%2». Elija una de estas: %3.</translation>
    </message>
    <message>
        <source>%1 cannot be compared by the metric %2: %3. Choose another metric, or mend the labels.</source>
        <translation>%1 no se puede comparar con la métrica %2: %3. Elija otra métrica o corrija las etiquetas.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>No se puede leer %1: %2.</translation>
    </message>
    <message>
        <source>The measure %1 does not compare a table of labels. See --spans, or give a project.</source>
        <translation>La medida %1 no compara una tabla de etiquetas. Consulte --spans o indique un proyecto.</translation>
    </message>
    <message>
        <source>The measure %1 does not compare the level &quot;%2&quot;.</source>
        <translation>La medida %1 no compara el nivel «%2».</translation>
    </message>
    <message>
        <source>-o overlap= cannot be &quot;%1&quot;. Write exact, any or a share such as 0.5.</source>
        <translation>-o overlap= no puede ser «%1». Escriba exact, any o una proporción como 0.5.</translation>
    </message>
    <message>
        <source>The measure %1 does not compare spans. See --table, or give a project.</source>
        <translation>La medida %1 no compara fragmentos. Consulte --table o indique un proyecto.</translation>
    </message>
    <message>
        <source>-o match= cannot be &quot;%1&quot;. Write exact, overlap or a share such as 0.5.</source>
        <translation>-o match= no puede ser «%1». Escriba exact, overlap o una proporción como 0.5.</translation>
    </message>
    <message>
        <source>-o reference= names no coder: &quot;%1&quot;.</source>
        <translation>-o reference= no nombra a ningún codificador: «%1».</translation>
    </message>
    <message>
        <source>-o alpha= and beta= cannot both be 0.</source>
        <translation>-o alpha= y beta= no pueden ser ambos 0.</translation>
    </message>
    <message>
        <source>--length takes a number above 0, not &quot;%1&quot;.</source>
        <translation>--length necesita un número mayor que 0, no «%1».</translation>
    </message>
    <message>
        <source>%1 cannot be &quot;%2&quot;. Choose one of: %3.</source>
        <translation>%1 no puede ser «%2». Elija uno de estos: %3.</translation>
    </message>
    <message>
        <source>%1 is no option of &quot;%2&quot;. See rejoinder-cli %2 --help.</source>
        <translation>%1 no es una opción de «%2». Consulte rejoinder-cli %2 --help.</translation>
    </message>
    <message>
        <source>%1 was given twice. Give it once.</source>
        <translation>%1 se indicó dos veces. Indíquelo una sola vez.</translation>
    </message>
    <message>
        <source>%1 takes no value. Leave out what follows the equals sign.</source>
        <translation>%1 no admite ningún valor. Omita lo que sigue al signo igual.</translation>
    </message>
    <message>
        <source>%1 needs a value: %1 %2.</source>
        <translation>%1 necesita un valor: %1 %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs %2. See rejoinder-cli %1 --help.</source>
        <translation>«%1» necesita %2. Consulte rejoinder-cli %1 --help.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not know what to do with &quot;%2&quot;. See rejoinder-cli %1 --help.</source>
        <translation>«%1» no sabe qué hacer con «%2». Consulte rejoinder-cli %1 --help.</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from %2, not &quot;%3&quot;.</source>
        <translation>--%1 necesita un número entero a partir de %2, no «%3».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time. Write 2026-03-04, 2026-03-04T05:06:07Z, or the number of a step.</source>
        <translation>«%1» no es un momento. Escriba 2026-03-04, 2026-03-04T05:06:07Z o el número de un paso.</translation>
    </message>
    <message>
        <source>There is no annotation &quot;%1&quot; in the project.</source>
        <translation>No hay ninguna anotación «%1» en el proyecto.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>version %1 of %2</source>
        <translation>versión %1 de %2</translation>
    </message>
    <message>
        <source>  (retired)</source>
        <translation>  (retirado)</translation>
    </message>
    <message>
        <source>  (retired: %1)</source>
        <translation>  (retirado: %1)</translation>
    </message>
    <message>
        <source>%1 is there already and is left as it is. Choose another name, or --force.</source>
        <translation>%1 ya existe y se deja como está. Elija otro nombre o use --force.</translation>
    </message>
    <message>
        <source>A second time belongs to --diff.</source>
        <translation>Un segundo momento solo va con --diff.</translation>
    </message>
    <message>
        <source>The line is no JSON object.</source>
        <translation>La línea no es un objeto JSON.</translation>
    </message>
    <message>
        <source>The line is no JSON: %1.</source>
        <translation>La línea no es JSON: %1.</translation>
    </message>
    <message>
        <source>(not in the source)</source>
        <translation>(no está en la fuente)</translation>
    </message>
    <message>
        <source>(anonymous)</source>
        <translation>(anónimo)</translation>
    </message>
    <message>
        <source>reads, writes</source>
        <translation>lee, escribe</translation>
    </message>
    <message>
        <source>reads</source>
        <translation>lee</translation>
    </message>
    <message>
        <source>writes</source>
        <translation>escribe</translation>
    </message>
    <message>
        <source>&quot;export&quot; needs --%1. See rejoinder-cli export --help.</source>
        <translation>«export» necesita --%1. Consulte rejoinder-cli export --help.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no format that can be written. See rejoinder-cli formats.</source>
        <translation>«%1» no es un formato que se pueda escribir. Consulte rejoinder-cli formats.</translation>
    </message>
    <message>
        <source>This format makes a folder, which standard output cannot hold. Name a path.</source>
        <translation>Este formato crea una carpeta, que no cabe en la salida estándar. Indique una ruta.</translation>
    </message>
    <message>
        <source>Rejoinder codes threads of comments. Everything the window does to a project, a script does here.</source>
        <translation>Rejoinder codifica hilos de comentarios. Todo lo que la ventana hace en un proyecto, aquí lo hace un guion.</translation>
    </message>
    <message>
        <source>Usage: rejoinder-cli COMMAND PROJECT …</source>
        <translation>Uso: rejoinder-cli ORDEN PROYECTO …</translation>
    </message>
    <message>
        <source>rejoinder-cli COMMAND --help tells more of one, --version the version. &quot;-&quot; is standard input or output. The exit status is 0 when it is done, 1 when it failed (one sentence on standard error, the project as it was), 2 for wrong usage.</source>
        <translation>rejoinder-cli ORDEN --help explica una orden; --version muestra la versión. «-» es la entrada o la salida estándar. El estado de salida es 0 si se hizo, 1 si falló (una frase en el error estándar, y el proyecto como estaba) y 2 si el uso es incorrecto.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Uso: %1</translation>
    </message>
    <message>
        <source>Print this help.</source>
        <translation>Muestra esta ayuda.</translation>
    </message>
    <message>
        <source>--to and --count say the same in two ways. Give one.</source>
        <translation>--to y --count dicen lo mismo de dos maneras. Indique solo uno.</translation>
    </message>
    <message>
        <source>      %1, %2: %3 -&gt; %4</source>
        <translation>      %1, %2: %3 -&gt; %4</translation>
    </message>
    <message>
        <source>(all groups)</source>
        <translation>(todos los grupos)</translation>
    </message>
    <message>
        <source>There is no round &quot;%1&quot;. See rejoinder-cli rounds.</source>
        <translation>No hay ninguna ronda «%1». Consulte rejoinder-cli rounds.</translation>
    </message>
    <message>
        <source>Steps undone: %1.</source>
        <translation>Pasos deshechos: %1.</translation>
    </message>
    <message>
        <source>Steps done again: %1.</source>
        <translation>Pasos rehechos: %1.</translation>
    </message>
    <message>
        <source> (from a merge)</source>
        <translation> (de una fusión)</translation>
    </message>
    <message>
        <source> (undone)</source>
        <translation> (deshecho)</translation>
    </message>
    <message>
        <source>--new and --go name two rounds. Give one.</source>
        <translation>--new y --go nombran dos rondas. Indique solo una.</translation>
    </message>
    <message>
        <source>--groups says what is coded in a new round. Give --new as well.</source>
        <translation>--groups dice qué se codifica en una ronda nueva. Indique también --new.</translation>
    </message>
    <message>
        <source>format: %1, threads: %2, posts: %3, placeholders: %4</source>
        <translation>formato: %1, hilos: %2, mensajes: %3, marcadores de posición: %4</translation>
    </message>
    <message>
        <source>threads that were there already: %1</source>
        <translation>hilos que ya estaban: %1</translation>
    </message>
    <message>
        <source>rows of coders: %1</source>
        <translation>filas de codificadores: %1</translation>
    </message>
    <message>
        <source>%1 may answer %2 (%3 %): %4</source>
        <translation>%1 puede responder a %2 (%3 %): %4</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no format that can be read. See rejoinder-cli formats.</source>
        <translation>«%1» no es un formato que se pueda leer. Consulte rejoinder-cli formats.</translation>
    </message>
    <message>
        <source>Standard input cannot be kept aside in %1. Free some space there.</source>
        <translation>La entrada estándar no se puede guardar aparte en %1. Libere espacio allí.</translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation>Entrada estándar</translation>
    </message>
    <message>
        <source>Which command? See rejoinder-cli --help.</source>
        <translation>¿Qué orden? Consulte rejoinder-cli --help.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no command. See rejoinder-cli --help.</source>
        <translation>«%1» no es una orden. Consulte rejoinder-cli --help.</translation>
    </message>
    <message>
        <source>There is not enough memory for this. Close other programs, or work on a smaller project.</source>
        <translation>No hay memoria suficiente para esto. Cierre otros programas o trabaje con un proyecto más pequeño.</translation>
    </message>
    <message>
        <source>codes threads of comments by script</source>
        <translation>codifica hilos de comentarios mediante guiones</translation>
    </message>
    <message>
        <source>Everything that Rejoinder&apos;s window does to a project, a script does here. Results go to standard output, warnings to standard error; &quot;-&quot; is standard input or output.</source>
        <translation>Todo lo que la ventana de Rejoinder hace en un proyecto, aquí lo hace un guion. Los resultados van a la salida estándar y las advertencias al error estándar; «-» es la entrada o la salida estándar.</translation>
    </message>
    <message>
        <source>0: it is done. 1: it failed, one sentence on standard error says why, and the project is as it was. 2: wrong usage.</source>
        <translation>0: se hizo. 1: falló, una frase en el error estándar dice por qué y el proyecto queda como estaba. 2: uso incorrecto.</translation>
    </message>
    <message>
        <source>threads: %1, posts: %2</source>
        <translation>hilos: %1, mensajes: %2</translation>
    </message>
    <message>
        <source>added: %1, changed: %2, removed: %3, same: %4</source>
        <translation>añadidos: %1, cambiados: %2, quitados: %3, iguales: %4</translation>
    </message>
    <message>
        <source>waiting for what was removed in another copy: %1</source>
        <translation>en espera de lo que se quitó en otra copia: %1</translation>
    </message>
    <message>
        <source>left out, because its text differs: %1</source>
        <translation>omitido porque su texto difiere: %1</translation>
    </message>
    <message>
        <source>clash: %1</source>
        <translation>conflicto: %1</translation>
    </message>
    <message>
        <source>codebook: %1</source>
        <translation>libro de códigos: %1</translation>
    </message>
    <message>
        <source>No coder of this project is called &quot;%1&quot;. See rejoinder-cli stats.</source>
        <translation>Ningún codificador de este proyecto se llama «%1». Consulte rejoinder-cli stats.</translation>
    </message>
    <message>
        <source>More than one coder is called &quot;%1&quot;. Name one by id: %2.</source>
        <translation>Más de un codificador se llama «%1». Nombre a uno por su id: %2.</translation>
    </message>
    <message>
        <source>There is no code &quot;%1&quot;. Write its path, as &quot;Claim/Fact&quot;.</source>
        <translation>No hay ningún código «%1». Escriba su ruta, como «Claim/Fact».</translation>
    </message>
    <message>
        <source>There is no thread &quot;%1&quot;. See rejoinder-cli tree.</source>
        <translation>No hay ningún hilo «%1». Consulte rejoinder-cli tree.</translation>
    </message>
    <message>
        <source>Standard output cannot be written: %1.</source>
        <translation>No se puede escribir en la salida estándar: %1.</translation>
    </message>
    <message>
        <source>A blind copy is one coder&apos;s. Say whose: --for NAME.</source>
        <translation>Una copia a ciegas es de una sola persona. Diga de quién: --for NOMBRE.</translation>
    </message>
    <message>
        <source>threads: %1, posts: %2 (placeholders: %3), authors: %4</source>
        <translation>hilos: %1, mensajes: %2 (marcadores de posición: %3), autores: %4</translation>
    </message>
    <message>
        <source>annotations: %1, relations: %2, memos: %3</source>
        <translation>anotaciones: %1, relaciones: %2, memos: %3</translation>
    </message>
    <message>
        <source>%1  posts at depth %2</source>
        <translation>%1  mensajes en el nivel %2</translation>
    </message>
    <message>
        <source>%1  posts in %2</source>
        <translation>%1  mensajes en %2</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>Todo está bien.</translation>
    </message>
    <message>
        <source>recoded: %1, removed because the coder has one there: %2 (of another code: %3)</source>
        <translation>recodificadas: %1, quitadas porque esa persona ya tiene una allí: %2 (de otro código: %3)</translation>
    </message>
    <message>
        <source>relations changed: %1, removed: %2; memos moved: %3</source>
        <translation>relaciones cambiadas: %1, quitadas: %2; memos trasladados: %3</translation>
    </message>
    <message>
        <source>left, because the code is not for such places: %1</source>
        <translation>se quedan, porque el código no es para esos lugares: %1</translation>
    </message>
    <message>
        <source>relations that their type no longer allows, and that stay: %1</source>
        <translation>relaciones que su tipo ya no permite y que se quedan: %1</translation>
    </message>
    <message>
        <source>Say which annotations: --from, --by or --where.</source>
        <translation>Diga qué anotaciones: --from, --by o --where.</translation>
    </message>
    <message>
        <source>Left out: %1 %2.</source>
        <translation>Omitidos: %1 %2.</translation>
    </message>
    <message>
        <source>Single threads are written as a reading copy only: --format html.</source>
        <translation>Los hilos sueltos solo se escriben como copia de lectura: --format html.</translation>
    </message>
    <message>
        <source>%1 has a line of more than %2 MB: it holds no actions, one a line.</source>
        <translation>%1 tiene una línea de más de %2 MB: no contiene acciones, una por línea.</translation>
    </message>
    <message>
        <source>%1  %2 in posts: %3</source>
        <translation>%1  %2 en mensajes: %3</translation>
    </message>
    <message>
        <source>%1 has no column &quot;%2&quot;. It needs annotation_id and code.</source>
        <translation>%1 no tiene la columna «%2». Necesita annotation_id y code.</translation>
    </message>
    <message>
        <source>%1 is empty. It needs the columns annotation_id and code.</source>
        <translation>%1 está vacío. Necesita las columnas annotation_id y code.</translation>
    </message>
    <message>
        <source>In %1, &quot;%2&quot; is no annotation, or &quot;%3&quot; no code that --into names.</source>
        <translation>En %1, «%2» no es una anotación, o «%3» no es un código que nombre --into.</translation>
    </message>
    <message>
        <source>Say into what: --into NAME=QUERY, or --into NAME with --assign FILE.</source>
        <translation>Diga en qué: --into NOMBRE=CONSULTA, o --into NOMBRE con --assign ARCHIVO.</translation>
    </message>
    <message>
        <source>Pseudonyms: %1 authors; names replaced in texts: %2.</source>
        <translation>Seudónimos: %1 autores; nombres sustituidos en los textos: %2.</translation>
    </message>
    <message>
        <source>A key is for --pseudonyms. Ask for both, or for neither.</source>
        <translation>Una clave solo va con --pseudonyms. Indique ambas opciones o ninguna.</translation>
    </message>
    <message>
        <source>Who settled this case has a version in it.</source>
        <translation>Quien resolvió este caso tiene una versión en él.</translation>
    </message>
    <message>
        <source>--tolerance is a number above 0, and 1 at most, not &quot;%1&quot;.</source>
        <translation>--tolerance es un número mayor que 0 y no superior a 1, no «%1».</translation>
    </message>
    <message>
        <source>cases: %1, settled: %2 (taken %3, edited %4, rejected %5, nothing here %6), postponed: %7, reopened: %8, contested: %9</source>
        <translation>casos: %1, resueltos: %2 (tomados %3, editados %4, rechazados %5, nada aquí %6), aplazados: %7, reabiertos: %8, en disputa: %9</translation>
    </message>
    <message>
        <source>posts compared: %1, coders&apos; posts left out, because they are not marked done: %2</source>
        <translation>mensajes comparados: %1, mensajes de codificadores omitidos porque no están marcados como hechos: %2</translation>
    </message>
    <message>
        <source>%1  cases: %2, overruled: %3  %4</source>
        <translation>%1  casos: %2, desestimado en: %3  %4</translation>
    </message>
    <message>
        <source>undefined</source>
        <translation>no definido</translation>
    </message>
    <message>
        <source>%1  %2  precision %3, recall %4, F1 %5  (%6 in common, %7 agreed, %8 own)</source>
        <translation>%1  %2  precisión %3, exhaustividad %4, F1 %5  (%6 en común, %7 acordados, %8 propios)</translation>
    </message>
    <message>
        <source>accepted: %1, relations that wait for their ends: %2</source>
        <translation>aceptados: %1, relaciones que esperan sus extremos: %2</translation>
    </message>
    <message>
        <source>--overlap takes a share such as 20%, not &quot;%1&quot;.</source>
        <translation>--overlap necesita una proporción como 20%, no «%1».</translation>
    </message>
    <message>
        <source>Say what to draw: --posts N or --threads N.</source>
        <translation>Diga qué extraer: --posts N o --threads N.</translation>
    </message>
    <message>
        <source>round: %1; drawn: %2 of %3 (assigned already: %4), shared: %5</source>
        <translation>ronda: %1; extraídos: %2 de %3 (ya asignados: %4), compartidos: %5</translation>
    </message>
    <message>
        <source>  %1: %2 (comments: %3, shared: %4)</source>
        <translation>  %1: %2 (comentarios: %3, compartidos: %4)</translation>
    </message>
    <message>
        <source>  %1: %2 of %3</source>
        <translation>  %1: %2 de %3</translation>
    </message>
    <message>
        <source>No copy &quot;%1&quot; was handed out. See rejoinder-cli copies.</source>
        <translation>No se entregó ninguna copia «%1». Consulte rejoinder-cli copies.</translation>
    </message>
    <message>
        <source>No copy was handed out.</source>
        <translation>No se entregó ninguna copia.</translation>
    </message>
    <message>
        <source>back since %1</source>
        <translation>de vuelta desde %1</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>descartada</translation>
    </message>
    <message>
        <source>out</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>%1  %2  %3, %4: %5 comments, given %6, %7</source>
        <translation>%1  %2  %3, %4: %5 comentarios, entregada %6, %7</translation>
    </message>
    <message>
        <source>Say who gets them: --coders A,B.</source>
        <translation>Diga quién las recibe: --coders A,B.</translation>
    </message>
    <message>
        <source>--blind and --with-others say the contrary. Give one.</source>
        <translation>--blind y --with-others se contradicen. Indique solo una.</translation>
    </message>
    <message>
        <source>%1 is read as: %2, %3</source>
        <translation>%1 se lee como: %2, %3</translation>
    </message>
    <message>
        <source>its columns: %1</source>
        <translation>sus columnas: %1</translation>
    </message>
    <message>
        <source>kept as attributes: %1</source>
        <translation>conservadas como atributos: %1</translation>
    </message>
    <message>
        <source>rows: %1 = %2 comments + %3 articles + %4 there already + %5 left out</source>
        <translation>filas: %1 = %2 comentarios + %3 artículos + %4 que ya estaban + %5 omitidas</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no column. Write --map FIELD=COLUMN, as in --map text=body.</source>
        <translation>«%1» no nombra ninguna columna. Escriba --map CAMPO=COLUMNA, como en --map text=body.</translation>
    </message>
    <message>
        <source>--map is for tables; &quot;%1&quot; has fields of its own. Leave one of the two out.</source>
        <translation>--map es para tablas; «%1» tiene sus propios campos. Omita uno de los dos.</translation>
    </message>
    <message>
        <source>--one-person takes two ids of coders, FROM=INTO, not &quot;%1&quot;. A dry run lists them.</source>
        <translation>--one-person necesita dos id de codificadores, ORIGEN=DESTINO, no «%1». Una ejecución de prueba los enumera.</translation>
    </message>
    <message>
        <source>codebook differs: %1: %2 here, %3 there; %4 stands</source>
        <translation>el libro de códigos difiere: %1: aquí %2, allí %3; vale lo de %4</translation>
    </message>
    <message>
        <source>there</source>
        <translation>allí</translation>
    </message>
    <message>
        <source>here</source>
        <translation>aquí</translation>
    </message>
    <message>
        <source>perhaps one person: %1; %2 (--one-person %3=%4)</source>
        <translation>quizá una sola persona: %1; %2 (--one-person %3=%4)</translation>
    </message>
    <message>
        <source>came back: %1</source>
        <translation>ha vuelto: %1</translation>
    </message>
    <message>
        <source>An action is one of {&quot;annotate&quot;: {…}}, relate, state, memo, quote, change, remove, decide, accept, undo and redo.</source>
        <translation>Una acción es una de {&quot;annotate&quot;: {…}}, relate, state, memo, quote, change, remove, decide, accept, undo y redo.</translation>
    </message>
    <message>
        <source>Posts marked “Do not quote”, whose words are withheld: %1.</source>
        <translation>Mensajes marcados «No citar», cuyas palabras se retienen: %1.</translation>
    </message>
    <message>
        <source>authors: %1; posts with words: %2; threads with an address: %3</source>
        <translation>autores: %1; mensajes con texto: %2; hilos con dirección: %3</translation>
    </message>
    <message>
        <source>rule of the project: names %1, times %2; marked “Do not quote”: %3 posts</source>
        <translation>regla del proyecto: nombres %1, horas %2; marcados «No citar»: %3 mensajes</translation>
    </message>
    <message>
        <source>Pseudonyms replace:</source>
        <translation>Los seudónimos sustituyen:</translation>
    </message>
    <message>
        <source>Pseudonyms leave:</source>
        <translation>Los seudónimos dejan:</translation>
    </message>
    <message>
        <source>  %1: %2 in %3 posts</source>
        <translation>  %1: %2 en %3 mensajes</translation>
    </message>
    <message>
        <source>in threads without a post asked for</source>
        <translation>en hilos sin ningún mensaje de los pedidos</translation>
    </message>
    <message>
        <source>in threads with fewer or more comments</source>
        <translation>en hilos con menos o más comentarios</translation>
    </message>
    <message>
        <source>in threads that were not drawn</source>
        <translation>en hilos que no salieron en la muestra</translation>
    </message>
    <message>
        <source>in threads behind those the sample was drawn from</source>
        <translation>en hilos situados tras aquellos de los que se extrajo la muestra</translation>
    </message>
    <message>
        <source>in the threads that were taken</source>
        <translation>en los hilos que se tomaron</translation>
    </message>
    <message>
        <source>selection: %1</source>
        <translation>selección: %1</translation>
    </message>
    <message>
        <source>passed over: %1 posts, threads: %2%3</source>
        <translation>pasados por alto: %1 mensajes, hilos: %2%3</translation>
    </message>
    <message>
        <source>about </source>
        <translation>unos </translation>
    </message>
    <message>
        <source>  %1 posts %2, threads: %3</source>
        <translation>  %1 mensajes %2, hilos: %3</translation>
    </message>
    <message>
        <source>The sample is smaller than asked for, by %1: there are no more of that kind%2.</source>
        <translation>La muestra es menor de lo pedido, en %1: no hay más de ese tipo%2.</translation>
    </message>
    <message>
        <source> among those that were looked at; ask for less of posts and threads</source>
        <translation> entre los examinados; pida menos a los mensajes y a los hilos</translation>
    </message>
    <message>
        <source>%1 + %2 passed over</source>
        <translation>%1 + %2 pasados por alto</translation>
    </message>
    <message>
        <source>--seed is of a sample. Add --sample-threads or --sample-posts.</source>
        <translation>--seed es de una muestra. Añada --sample-threads o --sample-posts.</translation>
    </message>
    <message>
        <source>--only-matching needs something that is asked of posts, such as --match.</source>
        <translation>--only-matching necesita algo que se pida a los mensajes, como --match.</translation>
    </message>
    <message>
        <source>--pseudonyms is for what leaves the project: --export.</source>
        <translation>--pseudonyms es para lo que sale del proyecto: --export.</translation>
    </message>
    <message>
        <source>--line-ends and --positions are for refi-qda and refi-qda-posts.</source>
        <translation>--line-ends y --positions son para refi-qda y refi-qda-posts.</translation>
    </message>
    <message>
        <source>threads refreshed: %1, new threads: %2</source>
        <translation>hilos actualizados: %1, hilos nuevos: %2</translation>
    </message>
    <message>
        <source>posts: %1 new, %2 edited, %3 vanished, %4 came back, %5 same</source>
        <translation>mensajes: %1 nuevos, %2 editados, %3 desaparecidos, %4 de vuelta, %5 iguales</translation>
    </message>
    <message>
        <source>%1 posts are not in the source, which is only a part: they stay as they are.</source>
        <translation>%1 mensajes no están en la fuente, que es solo una parte: se quedan como están.</translation>
    </message>
    <message>
        <source>annotations: %1 on the same words, %2 moved with their words, %3 left on earlier words</source>
        <translation>anotaciones: %1 sobre las mismas palabras, %2 movidas con sus palabras, %3 sobre palabras anteriores</translation>
    </message>
    <message>
        <source>%1: some posts answer others now, in a circle; all answer whom they did.</source>
        <translation>%1: algunos mensajes responden ahora a otros, en círculo; todos siguen respondiendo a quien respondían.</translation>
    </message>
    <message>
        <source>Nothing is new: the project stays as it is.</source>
        <translation>No hay nada nuevo: el proyecto queda como está.</translation>
    </message>
    <message>
        <source>--thread says which thread is refreshed. Add --refresh.</source>
        <translation>--thread dice qué hilo se actualiza. Añada --refresh.</translation>
    </message>
    <message>
        <source>Posts marked “Do not quote” are in the copy with their words and their marks: %1. Exports of it withhold the words.</source>
        <translation>Los mensajes marcados como «No citar» están en la copia con sus palabras y sus marcas: %1. Las exportaciones de la copia retienen las palabras.</translation>
    </message>
</context>
<context>
    <name>Commento</name>
    <message>
        <source>It is no comment.</source>
        <translation>No es un comentario.</translation>
    </message>
    <message>
        <source>It is left out.</source>
        <translation>Se omite.</translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message>
        <source>whole comments</source>
        <translation>comentarios completos</translation>
    </message>
    <message>
        <source>passages</source>
        <translation>fragmentos</translation>
    </message>
    <message>
        <source>relations</source>
        <translation>relaciones</translation>
    </message>
    <message>
        <source>threads</source>
        <translation>hilos</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>sin hacer</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
</context>
<context>
    <name>ConvoKit</name>
    <message>
        <source>It is no utterance.</source>
        <translation>No es un enunciado («utterance»).</translation>
    </message>
    <message>
        <source>It is left out.</source>
        <translation>Se omite.</translation>
    </message>
    <message>
        <source>Some of its attributes are kept in binary files (pickles), which may hold programs.</source>
        <translation>Algunos de sus atributos se guardan en archivos binarios (pickles), que pueden contener programas.</translation>
    </message>
    <message>
        <source>They are left out, here and wherever they occur.</source>
        <translation>Se omiten, aquí y dondequiera que aparezcan.</translation>
    </message>
    <message>
        <source>%1 holds no utterances.jsonl, so it is no corpus of ConvoKit. Choose the folder that has it.</source>
        <translation>%1 no contiene utterances.jsonl, así que no es un corpus de ConvoKit. Elija la carpeta que lo tiene.</translation>
    </message>
    <message>
        <source>Two posts are called %1, so this project was not imported from one ConvoKit corpus. Export a whole corpus (format convokit).</source>
        <translation>Dos mensajes se llaman %1, así que este proyecto no se importó de un solo corpus de ConvoKit. Exporte un corpus completo (formato convokit).</translation>
    </message>
</context>
<context>
    <name>Copy</name>
    <message>
        <source>A blind copy is for one coder. Say for whom.</source>
        <translation>Una copia a ciegas es para una sola persona. Diga para quién.</translation>
    </message>
</context>
<context>
    <name>Csv</name>
    <message>
        <source>row %1 of %2</source>
        <translation>fila %1 de %2</translation>
    </message>
    <message>
        <source>Reading %1 failed: %2. Check the disk, then try again.</source>
        <translation>Falló la lectura de %1: %2. Compruebe el disco y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Row %1 of %2 has a quotation mark that is never closed. Close it, or double it where it belongs to the text.</source>
        <translation>La fila %1 de %2 tiene unas comillas que nunca se cierran. Ciérrelas o duplíquelas donde formen parte del texto.</translation>
    </message>
    <message>
        <source>Row %1 of %2 has a quotation mark in the middle of a cell. Quote the whole cell and double the mark.</source>
        <translation>La fila %1 de %2 tiene unas comillas en mitad de una celda. Entrecomille toda la celda y duplique el signo.</translation>
    </message>
    <message>
        <source>Writing failed: %1. Free some space or choose another place, then try again.</source>
        <translation>Falló la escritura: %1. Libere espacio o elija otro lugar y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Row %1 of %2 is longer than %3 MB: it is no table, or a quotation mark is never closed.</source>
        <translation>La fila %1 de %2 ocupa más de %3 MB: no es una tabla, o unas comillas nunca se cierran.</translation>
    </message>
</context>
<context>
    <name>Cues</name>
    <message>
        <source>Hedges</source>
        <translation>Atenuadores</translation>
    </message>
    <message>
        <source>Boosters</source>
        <translation>Intensificadores</translation>
    </message>
    <message>
        <source>Negation</source>
        <translation>Negación</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Concession</source>
        <translation>Concesión</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Conclusión</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>Reported speech</source>
        <translation>Discurso referido</translation>
    </message>
    <message>
        <source>Address and mention</source>
        <translation>Apelación y mención</translation>
    </message>
    <message>
        <source>First person</source>
        <translation>Primera persona</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>Segunda persona</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencia</translation>
    </message>
    <message>
        <source>Insult markers</source>
        <translation>Marcas de insulto</translation>
    </message>
    <message>
        <source>%1 calls itself “%2” as %3 does; give one of them another name. It is left out.</source>
        <translation>%1 se llama «%2», igual que %3; dé otro nombre a uno de los dos. Se omite.</translation>
    </message>
    <message>
        <source>%1 cannot be loaded. Give it a name (now “%2”) that no other syntax definition has, or take it out of the folder.</source>
        <translation>No se puede cargar %1. Dele un nombre (ahora «%2») que no tenga ninguna otra definición de sintaxis, o sáquelo de la carpeta.</translation>
    </message>
    <message>
        <source>There is no definition of cues for the language “%1”. There are: %2.</source>
        <translation>No hay ninguna definición de indicios para el idioma «%1». Hay: %2.</translation>
    </message>
    <message>
        <source>Finding cues was cancelled.</source>
        <translation>La búsqueda de indicios se canceló.</translation>
    </message>
    <message>
        <source>“%1” is no kind of cue. The kinds are %2.</source>
        <translation>«%1» no es un tipo de indicio. Los tipos son %2.</translation>
    </message>
    <message>
        <source>Cues and times are tables of the formats rejoinder-csv and spreadsheet only.</source>
        <translation>Los indicios y los tiempos solo son tablas de los formatos rejoinder-csv y spreadsheet.</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2. It is left out.</source>
        <translation>No se puede abrir %1: %2. Se omite.</translation>
    </message>
    <message>
        <source>%1 is larger than 4 MiB, which no word list needs. It is left out.</source>
        <translation>%1 ocupa más de 4 MiB, más de lo que necesita una lista de palabras. Se omite.</translation>
    </message>
    <message>
        <source>%1, line %2: %3 The definition is left out.</source>
        <translation>%1, línea %2: %3 La definición se omite.</translation>
    </message>
    <message>
        <source>it is not well-formed XML (%1).</source>
        <translation>no es XML bien formado (%1).</translation>
    </message>
    <message>
        <source>it is no syntax definition; its outermost element must be &lt;language&gt;.</source>
        <translation>no es una definición de sintaxis; su elemento exterior debe ser &lt;language&gt;.</translation>
    </message>
    <message>
        <source>&lt;%1&gt; is no element of a definition that can find cues.</source>
        <translation>&lt;%1&gt; no es un elemento de una definición que pueda encontrar indicios.</translation>
    </message>
    <message>
        <source>&lt;language&gt; needs the attribute “%1”.</source>
        <translation>&lt;language&gt; necesita el atributo «%1».</translation>
    </message>
    <message>
        <source>kateversion “%1” is newer than what is understood here (6.13).</source>
        <translation>kateversion «%1» es más reciente que lo que aquí se entiende (6.13).</translation>
    </message>
    <message>
        <source>a &lt;context&gt; needs a name.</source>
        <translation>un &lt;context&gt; necesita un nombre.</translation>
    </message>
    <message>
        <source>“%1” is no kind of cue. The kinds are %2; several are joined by +, and Normal Text is none.</source>
        <translation>«%1» no es un tipo de indicio. Los tipos son %2; varios se unen con +, y Normal Text no es ninguno.</translation>
    </message>
    <message>
        <source>&lt;%1&gt; needs the attribute “%2”.</source>
        <translation>&lt;%1&gt; necesita el atributo «%2».</translation>
    </message>
    <message>
        <source>the regular expression is not valid at its character %1: %2.</source>
        <translation>la expresión regular no es válida en su carácter %1: %2.</translation>
    </message>
    <message>
        <source>“%1” names another definition; cues are found by one file alone.</source>
        <translation>«%1» nombra otra definición; los indicios se encuentran con un solo archivo.</translation>
    </message>
    <message>
        <source>“%1” is no way to another context.</source>
        <translation>«%1» no lleva a otro context.</translation>
    </message>
    <message>
        <source>there is no &lt;context&gt;, so it would find nothing.</source>
        <translation>no hay ningún &lt;context&gt;, así que no encontraría nada.</translation>
    </message>
    <message>
        <source>no &lt;itemData&gt; is named “%1”.</source>
        <translation>ningún &lt;itemData&gt; se llama «%1».</translation>
    </message>
    <message>
        <source>no &lt;context&gt; is named “%1”.</source>
        <translation>ningún &lt;context&gt; se llama «%1».</translation>
    </message>
    <message>
        <source>no &lt;list&gt; is named “%1”.</source>
        <translation>ninguna &lt;list&gt; se llama «%1».</translation>
    </message>
    <message>
        <source>Cue · %1: %2</source>
        <translation>Indicio · %1: %2</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>The project %1 could not be read or written (%2).</source>
        <translation>No se pudo leer o escribir el proyecto %1 (%2).</translation>
    </message>
    <message>
        <source>The disk is full: nothing was stored in %1. Free some space, then try again.</source>
        <translation>El disco está lleno: no se guardó nada en %1. Libere espacio y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Another program keeps %1 locked. Close it there, then try again.</source>
        <translation>Otro programa mantiene bloqueado %1. Ciérrelo allí y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>%1 cannot be changed: the file or its folder is read-only. Save a copy elsewhere and open that.</source>
        <translation>%1 no se puede cambiar: el archivo o su carpeta son de solo lectura. Guarde una copia en otro lugar y ábrala.</translation>
    </message>
    <message>
        <source>%1 is not a Rejoinder project. Choose a .rejoinder file, or import it.</source>
        <translation>%1 no es un proyecto de Rejoinder. Elija un archivo .rejoinder o impórtelo.</translation>
    </message>
    <message>
        <source>%1 is damaged. Restore a snapshot of it.</source>
        <translation>%1 está dañado. Restaure una instantánea.</translation>
    </message>
    <message>
        <source>%1 cannot be opened: it is missing, a folder, or you may not read it. Check the path and its rights.</source>
        <translation>No se puede abrir %1: no existe, es una carpeta o usted no puede leerlo. Compruebe la ruta y sus permisos.</translation>
    </message>
    <message>
        <source>Reading or writing %1 failed. Check the disk or the network drive, then try again.</source>
        <translation>Falló la lectura o la escritura de %1. Compruebe el disco o la unidad de red y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>%1 cannot hold a text as long as a gigabyte. Shorten it where it comes from, then try again.</source>
        <translation>%1 no puede contener un texto de un gigabyte. Acórtelo en su origen e inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>Discourse</name>
    <message>
        <source>%1 holds no topic of Discourse. Save a topic with “.json” at the end of its address.</source>
        <translation>%1 no contiene ningún tema de Discourse. Guarde un tema con «.json» al final de su dirección.</translation>
    </message>
    <message>
        <source>An element of it is no post.</source>
        <translation>Un elemento suyo no es un mensaje.</translation>
    </message>
    <message>
        <source>It is left out.</source>
        <translation>Se omite.</translation>
    </message>
</context>
<context>
    <name>DisqusXml</name>
    <message>
        <source>This thread has no dsq:id.</source>
        <translation>Este hilo no tiene dsq:id.</translation>
    </message>
    <message>
        <source>It is left out; posts cannot name it.</source>
        <translation>Se omite; los mensajes no pueden nombrarlo.</translation>
    </message>
    <message>
        <source>Another thread before it has the same id.</source>
        <translation>Otro hilo anterior tiene el mismo id.</translation>
    </message>
    <message>
        <source>The first is taken.</source>
        <translation>Se toma el primero.</translation>
    </message>
    <message>
        <source>This post has no dsq:id.</source>
        <translation>Este mensaje no tiene dsq:id.</translation>
    </message>
    <message>
        <source>It gets an id by its place in the file.</source>
        <translation>Recibe un id según su lugar en el archivo.</translation>
    </message>
    <message>
        <source>The thread that this post names is not in the file.</source>
        <translation>El hilo que nombra este mensaje no está en el archivo.</translation>
    </message>
    <message>
        <source>Its posts are a thread without title and article.</source>
        <translation>Sus mensajes forman un hilo sin título ni artículo.</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>%1 cannot be unpacked: it is damaged or no document. Save it again from its program.</source>
        <translation>No se puede descomprimir %1: está dañado o no es un documento. Guárdelo de nuevo desde su programa.</translation>
    </message>
    <message>
        <source>%1 is no text of Word or LibreOffice. Save it as .docx or .odt.</source>
        <translation>%1 no es un texto de Word o LibreOffice. Guárdelo como .docx o .odt.</translation>
    </message>
    <message>
        <source>%1 unpacks to more than 64 megabytes of text, which no article is. It is not read.</source>
        <translation>%1 se descomprime en más de 64 megabytes de texto, más de lo que ocupa cualquier artículo. No se lee.</translation>
    </message>
    <message>
        <source>%1 has a document type inside, which no such document needs. It is not read.</source>
        <translation>%1 contiene una declaración de tipo de documento, que ningún documento así necesita. No se lee.</translation>
    </message>
    <message>
        <source>%1 is nested deeper than documents are. It is not read.</source>
        <translation>%1 tiene más niveles de anidamiento que cualquier documento. No se lee.</translation>
    </message>
    <message>
        <source>%1 is damaged inside: %2. Save it again from its program.</source>
        <translation>%1 está dañado por dentro: %2. Guárdelo de nuevo desde su programa.</translation>
    </message>
</context>
<context>
    <name>EarlierTexts</name>
    <message>
        <source>What it said before…</source>
        <translation>Lo que decía antes…</translation>
    </message>
    <message>
        <source>What it said before</source>
        <translation>Lo que decía antes</translation>
    </message>
    <message>
        <source>Earlier text of the comment</source>
        <translation>Texto anterior del comentario</translation>
    </message>
</context>
<context>
    <name>EthicsReport</name>
    <message>
        <source>The report was cancelled.</source>
        <translation>El informe se canceló.</translation>
    </message>
    <message>
        <source>e-mail addresses</source>
        <translation>direcciones de correo</translation>
    </message>
    <message>
        <source>@mentions of authors</source>
        <translation>@menciones de autores</translation>
    </message>
    <message>
        <source>@mentions of others</source>
        <translation>@menciones de otros</translation>
    </message>
    <message>
        <source>names of authors in texts</source>
        <translation>nombres de autores en los textos</translation>
    </message>
    <message>
        <source>telephone numbers</source>
        <translation>números de teléfono</translation>
    </message>
    <message>
        <source>links to somebody’s page</source>
        <translation>enlaces a la página de alguien</translation>
    </message>
    <message>
        <source>long posts that stand once</source>
        <translation>mensajes largos que aparecen una sola vez</translation>
    </message>
    <message>
        <source>Found by their shape and by the names of the authors here: some are missed, and some are no clue. Nicknames, misspelt names, places, jobs and what people tell of themselves are not looked for.</source>
        <translation>Hallado por su forma y por los nombres de los autores de aquí: algo se escapa y algo no es ninguna pista. No se buscan apodos, nombres mal escritos, lugares, oficios ni lo que la gente cuenta de sí misma.</translation>
    </message>
    <message>
        <source>Pseudonyms replace authors’ names, @mentions and e-mail addresses, and take away addresses of threads, further fields of the source and names of files. Telephone numbers, links and the words themselves stay; so do the source’s own ids of posts, which lead back to them where it is public.</source>
        <translation>Los seudónimos sustituyen nombres de autores, @menciones y direcciones de correo, y quitan las direcciones de los hilos, los demás campos de la fuente y los nombres de archivos. Quedan los números de teléfono, los enlaces y las palabras mismas; también los identificadores propios de la fuente, que llevan de vuelta a ella donde es pública.</translation>
    </message>
    <message>
        <source>A post of %1 words or more that stands once in the project is found by a search engine that knows the source, from any sentence of it: pseudonyms do not help. Paraphrase instead of quoting, or mark the post “Do not quote”, and exports withhold its words.</source>
        <translation>Un mensaje de %1 palabras o más que aparece una sola vez en el proyecto lo encuentra un buscador que conozca la fuente, por cualquiera de sus frases: los seudónimos no ayudan. Parafrasee en vez de citar, o márquelo como «No citar», y las exportaciones retendrán sus palabras.</translation>
    </message>
</context>
<context>
    <name>Examples</name>
    <message>
        <source>Put the caret into a coded passage first: its words become the example.</source>
        <translation>Ponga antes el cursor en un fragmento codificado: sus palabras serán el ejemplo.</translation>
    </message>
    <message>
        <source>“%1” has this example already.</source>
        <translation>«%1» ya tiene este ejemplo.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>%1 cannot be put in its place: %2.</source>
        <translation>%1 no se puede poner en su sitio: %2.</translation>
    </message>
    <message>
        <source>%1 is there already and is left as it is. Choose another name, or replace it.</source>
        <translation>%1 ya existe y se deja como está. Elija otro nombre o reemplácelo.</translation>
    </message>
    <message>
        <source>%1 is neither a file nor a folder and is left as it is. Choose another name.</source>
        <translation>%1 no es un archivo ni una carpeta y se deja como está. Elija otro nombre.</translation>
    </message>
    <message>
        <source>There is no folder %1. Make it first, or choose another.</source>
        <translation>No existe la carpeta %1. Créela primero o elija otra.</translation>
    </message>
    <message>
        <source>Reading copy (PDF)</source>
        <translation>Copia de lectura (PDF)</translation>
    </message>
    <message>
        <source>Reading copy (one picture, SVG)</source>
        <translation>Copia de lectura (una imagen, SVG)</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another place.</source>
        <translation>No se puede escribir %1: %2. Elija otro lugar.</translation>
    </message>
    <message>
        <source>Writing %1 failed: %2. Free some space or choose another place, then try again.</source>
        <translation>Falló la escritura de %1: %2. Libere espacio o elija otro lugar y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Choose another place.</source>
        <translation>No se puede crear la carpeta %1. Elija otro lugar.</translation>
    </message>
    <message>
        <source>The export was cancelled; nothing was written.</source>
        <translation>La exportación se canceló; no se escribió nada.</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>Pasted thread</source>
        <translation>Hilo pegado</translation>
    </message>
    <message>
        <source>Tables (folder of CSV files)</source>
        <translation>Tablas (carpeta de archivos CSV)</translation>
    </message>
    <message>
        <source>Tables for Excel and LibreOffice (folder of CSV files)</source>
        <translation>Tablas para Excel y LibreOffice (carpeta de archivos CSV)</translation>
    </message>
    <message>
        <source>%1 is a folder without tables that Rejoinder reads. Choose a file in it.</source>
        <translation>%1 es una carpeta sin tablas que Rejoinder lea. Elija un archivo de ella.</translation>
    </message>
    <message>
        <source>%1 is empty: there is nothing to import.</source>
        <translation>%1 está vacío: no hay nada que importar.</translation>
    </message>
    <message>
        <source>%1 is not text in UTF-8 (a picture, an archive, or another encoding). Save it as plain text in UTF-8, then import that.</source>
        <translation>%1 no es texto en UTF-8 (una imagen, un archivo comprimido u otra codificación). Guárdelo como texto sin formato en UTF-8 e impórtelo después.</translation>
    </message>
    <message>
        <source>%1 has no form that Rejoinder knows. Choose the format yourself, or save the thread as text or CSV.</source>
        <translation>%1 no tiene ninguna forma que Rejoinder conozca. Elija usted el formato o guarde el hilo como texto o CSV.</translation>
    </message>
    <message>
        <source>Reading copy (HTML page)</source>
        <translation>Copia de lectura (página HTML)</translation>
    </message>
    <message>
        <source>Disqus thread copied from a browser</source>
        <translation>Hilo de Disqus copiado de un navegador</translation>
    </message>
    <message>
        <source>Disqus export (XML)</source>
        <translation>Exportación de Disqus (XML)</translation>
    </message>
    <message>
        <source>WordPress export (WXR)</source>
        <translation>Exportación de WordPress (WXR)</translation>
    </message>
    <message>
        <source>Kialo discussion (text)</source>
        <translation>Discusión de Kialo (texto)</translation>
    </message>
    <message>
        <source>Page saved by a browser (HTML, MHTML)</source>
        <translation>Página guardada por un navegador (HTML, MHTML)</translation>
    </message>
    <message>
        <source>Mailing list (mbox, Pipermail)</source>
        <translation>Lista de correo (mbox, Pipermail)</translation>
    </message>
    <message>
        <source>Internet Argument Corpus (JSON)</source>
        <translation>Internet Argument Corpus (JSON)</translation>
    </message>
    <message>
        <source>Article without comments (Markdown, Word, LibreOffice, text)</source>
        <translation>Artículo sin comentarios (Markdown, Word, LibreOffice, texto)</translation>
    </message>
    <message>
        <source>Reddit thread (JSON)</source>
        <translation>Hilo de Reddit (JSON)</translation>
    </message>
    <message>
        <source>Reddit dump (Pushshift, Arctic Shift)</source>
        <translation>Volcado de Reddit (Pushshift, Arctic Shift)</translation>
    </message>
    <message>
        <source>Hacker News (search API)</source>
        <translation>Hacker News (API de búsqueda)</translation>
    </message>
    <message>
        <source>Hacker News (items)</source>
        <translation>Hacker News (elementos)</translation>
    </message>
    <message>
        <source>YouTube comments (yt-dlp, downloader, API)</source>
        <translation>Comentarios de YouTube (yt-dlp, downloader, API)</translation>
    </message>
    <message>
        <source>ConvoKit corpus</source>
        <translation>Corpus de ConvoKit</translation>
    </message>
    <message>
        <source>For ConvoKit in Python: conversations, utterances and speakers, with the codings in each utterance’s meta. Memos, certainty, rounds, states of work, decisions and the codebook’s definitions are not in it.</source>
        <translation>Para ConvoKit en Python: conversaciones, enunciados y hablantes, con las codificaciones en el meta de cada enunciado. No incluye memos, certeza, rondas, estados del trabajo, decisiones ni las definiciones del libro de códigos.</translation>
    </message>
    <message>
        <source>RumourEval and PHEME threads</source>
        <translation>Hilos de RumourEval y PHEME</translation>
    </message>
    <message>
        <source>Guardian discussion</source>
        <translation>Discusión de The Guardian</translation>
    </message>
    <message>
        <source>Discourse topic</source>
        <translation>Tema de Discourse</translation>
    </message>
    <message>
        <source>Mastodon thread</source>
        <translation>Hilo de Mastodon</translation>
    </message>
    <message>
        <source>Commento export</source>
        <translation>Exportación de Commento</translation>
    </message>
    <message>
        <source>Table of comments (CSV, JSON)</source>
        <translation>Tabla de comentarios (CSV, JSON)</translation>
    </message>
    <message>
        <source>QDA project: one text a thread (REFI-QDA)</source>
        <translation>Proyecto QDA: un texto por hilo (REFI-QDA)</translation>
    </message>
    <message>
        <source>For MAXQDA, NVivo, ATLAS.ti, QualCoder and others: each thread is one text that reads from the article to the last answer, with its codings, coders, memos and relations. Rounds, states of work, decisions and relations to what is absent from the text are not in it.</source>
        <translation>Para MAXQDA, NVivo, ATLAS.ti, QualCoder y otros: cada hilo es un texto que se lee desde el artículo hasta la última respuesta, con sus codificaciones, codificadores, memos y relaciones. No incluye rondas, estados del trabajo, decisiones ni relaciones con lo que no está en el texto.</translation>
    </message>
    <message>
        <source>QDA project: one text a comment (REFI-QDA)</source>
        <translation>Proyecto QDA: un texto por comentario (REFI-QDA)</translation>
    </message>
    <message>
        <source>For MAXQDA, NVivo, ATLAS.ti, QualCoder and others: each comment is a text with author, depth, time and the comment it answers as variables. Rounds, states of work, decisions and relations to what is absent from the text are not in it.</source>
        <translation>Para MAXQDA, NVivo, ATLAS.ti, QualCoder y otros: cada comentario es un texto con autor, nivel, hora y el comentario al que responde como variables. No incluye rondas, estados del trabajo, decisiones ni relaciones con lo que no está en el texto.</translation>
    </message>
    <message>
        <source>JSON Lines: one comment a line</source>
        <translation>JSON Lines: un comentario por línea</translation>
    </message>
    <message>
        <source>For Python, jq and other programs: each comment is one object with its codings, relations, memos and states inside. The codebook, rounds, assignments and decisions are not in it.</source>
        <translation>Para Python, jq y otros programas: cada comentario es un objeto que contiene sus codificaciones, relaciones, memos y estados. No incluye el libro de códigos, las rondas, las asignaciones ni las decisiones.</translation>
    </message>
    <message>
        <source>brat standoff (folder)</source>
        <translation>brat standoff (carpeta)</translation>
    </message>
    <message>
        <source>For brat and programs that read its files: a folder for each coder with a text and its codings for each thread. Rounds, states of work, decisions, memos on comments and relations to what is absent from the text are not in it.</source>
        <translation>Para brat y los programas que leen sus archivos: una carpeta por codificador con un texto y sus codificaciones para cada hilo. No incluye rondas, estados del trabajo, decisiones, memos sobre comentarios ni relaciones con lo que no está en el texto.</translation>
    </message>
    <message>
        <source>WebAnno TSV 3.3, for INCEpTION (folder)</source>
        <translation>WebAnno TSV 3.3, para INCEpTION (carpeta)</translation>
    </message>
    <message>
        <source>For INCEpTION and WebAnno: a folder for each coder with the words of each thread and their codings. Blank lines, rounds, states of work, decisions, memos on comments and relations to what is absent from the text are not in it.</source>
        <translation>Para INCEpTION y WebAnno: una carpeta por codificador con las palabras de cada hilo y sus codificaciones. No incluye líneas en blanco, rondas, estados del trabajo, decisiones, memos sobre comentarios ni relaciones con lo que no está en el texto.</translation>
    </message>
    <message>
        <source>Web Annotations of the W3C (folder)</source>
        <translation>Anotaciones web del W3C (carpeta)</translation>
    </message>
    <message>
        <source>For programs that know the W3C’s annotation model: codings and relations as linked data, and the texts they point into. The tree of answers, authors, rounds, states of work and decisions are not in it.</source>
        <translation>Para programas que conocen el modelo de anotación del W3C: codificaciones y relaciones como datos enlazados, y los textos a los que apuntan. No incluye el árbol de respuestas, los autores, las rondas, los estados del trabajo ni las decisiones.</translation>
    </message>
    <message>
        <source>ConvoKit: codings beside the corpus (folder)</source>
        <translation>ConvoKit: codificaciones junto al corpus (carpeta)</translation>
    </message>
    <message>
        <source>For a corpus that was imported from ConvoKit: only what was coded, by the corpus’s own ids, to be put into its folder and read with load_info. Texts, memos, certainty, rounds, states of work, decisions and the codebook’s definitions are not in it.</source>
        <translation>Para un corpus importado de ConvoKit: solo lo codificado, con los identificadores del propio corpus, para ponerlo en su carpeta y leerlo con load_info. No contiene textos, memos, certeza, rondas, estados del trabajo, decisiones ni las definiciones del libro de códigos.</translation>
    </message>
</context>
<context>
    <name>Guardian</name>
    <message>
        <source>%1 holds no discussion of The Guardian. Choose another file.</source>
        <translation>%1 no contiene ninguna discusión de The Guardian. Elija otro archivo.</translation>
    </message>
    <message>
        <source>An element of it is no comment.</source>
        <translation>Un elemento suyo no es un comentario.</translation>
    </message>
    <message>
        <source>It is left out.</source>
        <translation>Se omite.</translation>
    </message>
</context>
<context>
    <name>HackerNews</name>
    <message>
        <source>An item of it has no id.</source>
        <translation>Un elemento suyo no tiene id.</translation>
    </message>
    <message>
        <source>It is left out.</source>
        <translation>Se omite.</translation>
    </message>
    <message>
        <source>%1 holds no item of Hacker News. Save an item of hn.algolia.com, then import that.</source>
        <translation>%1 no contiene ningún elemento de Hacker News. Guarde un elemento de hn.algolia.com e impórtelo.</translation>
    </message>
    <message>
        <source>It is no item of Hacker News.</source>
        <translation>No es un elemento de Hacker News.</translation>
    </message>
</context>
<context>
    <name>HandOut</name>
    <message>
        <source>Nobody has an assignment in the round “%1”. Assign comments or threads first, or name the coders who get all of it.</source>
        <translation>Nadie tiene una asignación en la ronda «%1». Asigne antes comentarios o hilos, o nombre a los codificadores que lo reciben todo.</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <comment>a file&apos;s name</comment>
        <translation>%1 para %2</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Choose another place.</source>
        <translation>No se puede crear la carpeta %1. Elija otro lugar.</translation>
    </message>
    <message>
        <source>The handing out was cancelled; no file was left.</source>
        <translation>El reparto se canceló; no quedó ningún archivo.</translation>
    </message>
    <message>
        <source>The codebook of this copy is locked: you were given it to code by. Write what you miss in a memo on the code.</source>
        <translation>El libro de códigos de esta copia está bloqueado: se le dio para codificar con él. Escriba lo que eche en falta en un memo sobre el código.</translation>
    </message>
    <message>
        <source>In this copy you may propose codes, but those that came with it stay as they are. Add a code, or write a memo on this one.</source>
        <translation>En esta copia puede proponer códigos, pero los que venían con ella quedan como están. Añada un código o escriba un memo sobre este.</translation>
    </message>
    <message>
        <source>No such copy was handed out from this project.</source>
        <translation>No se entregó ninguna copia así desde este proyecto.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>The guidelines are longer than a million characters. Shorten them, or keep the rest elsewhere.</source>
        <translation>Las pautas superan el millón de caracteres. Acórtelas o guarde el resto en otro lugar.</translation>
    </message>
    <message>
        <source>Remove the coding guidelines</source>
        <translation>Quitar las pautas de codificación</translation>
    </message>
    <message>
        <source>Write the coding guidelines</source>
        <translation>Escribir las pautas de codificación</translation>
    </message>
    <message>
        <source>Change the coding guidelines</source>
        <translation>Cambiar las pautas de codificación</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>%1 of 3</source>
        <translation>%1 de 3</translation>
    </message>
    <message>
        <source>passages</source>
        <translation>fragmentos</translation>
    </message>
    <message>
        <source>whole comments</source>
        <translation>comentarios completos</translation>
    </message>
    <message>
        <source>both</source>
        <translation>ambos</translation>
    </message>
    <message>
        <source>taken as it is</source>
        <translation>tomado tal cual</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>editado</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>agreed: nothing here</source>
        <translation>acordado: nada aquí</translation>
    </message>
    <message>
        <source>later</source>
        <translation>más tarde</translation>
    </message>
    <message>
        <source>group</source>
        <translation>grupo</translation>
    </message>
    <message>
        <source>code</source>
        <translation>código</translation>
    </message>
    <message>
        <source>relation type</source>
        <translation>tipo de relación</translation>
    </message>
    <message>
        <source>stance target</source>
        <translation>objeto de la postura</translation>
    </message>
    <message>
        <source>person</source>
        <translation>persona</translation>
    </message>
    <message>
        <source>agreed layer</source>
        <translation>capa acordada</translation>
    </message>
    <message>
        <source>source</source>
        <translation>fuente</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>Codificador/a</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importación</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Ronda</translation>
    </message>
    <message>
        <source>Corrected parent</source>
        <translation>Padre corregido</translation>
    </message>
    <message>
        <source>Annotation</source>
        <translation>Anotación</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relación</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Memo</translation>
    </message>
    <message>
        <source>State of work</source>
        <translation>Estado del trabajo</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>Asignación</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Removed elsewhere</source>
        <translation>Quitado en otro lugar</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>coded</source>
        <translation>codificado</translation>
    </message>
    <message>
        <source>nothing to code</source>
        <translation>nada que codificar</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>dudoso</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>omitido</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>tipo</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>color</translation>
    </message>
    <message>
        <source>in</source>
        <translation>en</translation>
    </message>
    <message>
        <source>key</source>
        <translation>tecla</translation>
    </message>
    <message>
        <source>definition</source>
        <translation>definición</translation>
    </message>
    <message>
        <source>include</source>
        <translation>incluir</translation>
    </message>
    <message>
        <source>exclude</source>
        <translation>excluir</translation>
    </message>
    <message>
        <source>examples</source>
        <translation>ejemplos</translation>
    </message>
    <message>
        <source>pattern</source>
        <translation>trazo</translation>
    </message>
    <message>
        <source>for</source>
        <translation>para</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>elección</translation>
    </message>
    <message>
        <source>one</source>
        <translation>uno</translation>
    </message>
    <message>
        <source>many</source>
        <translation>varios</translation>
    </message>
    <message>
        <source>place</source>
        <translation>posición</translation>
    </message>
    <message>
        <source>allowed ends</source>
        <translation>extremos permitidos</translation>
    </message>
    <message>
        <source>merged into</source>
        <translation>fusionado con</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>grupos</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>current since</source>
        <translation>en curso desde</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>the whole comment</source>
        <translation>el comentario completo</translation>
    </message>
    <message>
        <source>towards</source>
        <translation>respecto a</translation>
    </message>
    <message>
        <source>certainty</source>
        <translation>certeza</translation>
    </message>
    <message>
        <source>from</source>
        <translation>desde</translation>
    </message>
    <message>
        <source>to</source>
        <translation>hacia</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>round</source>
        <translation>ronda</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>motivo</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>responde a</translation>
    </message>
    <message>
        <source>format</source>
        <translation>formato</translation>
    </message>
    <message>
        <source>%1 removed in another copy</source>
        <translation>%1: quitado en otra copia</translation>
    </message>
    <message>
        <source>%1 that waits for what it names</source>
        <translation>%1: a la espera de lo que nombra</translation>
    </message>
    <message>
        <source>%1 on “%2”</source>
        <translation>%1 en «%2»</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>coding guidelines</source>
        <translation>pautas de codificación</translation>
    </message>
    <message>
        <source>a removed annotation</source>
        <translation>una anotación quitada</translation>
    </message>
    <message>
        <source>a removed relation</source>
        <translation>una relación quitada</translation>
    </message>
    <message>
        <source>the code %1</source>
        <translation>el código %1</translation>
    </message>
    <message>
        <source>the thread “%1”</source>
        <translation>el hilo «%1»</translation>
    </message>
    <message>
        <source>the project</source>
        <translation>el proyecto</translation>
    </message>
    <message>
        <source>what is not in the text</source>
        <translation>lo que no está en el texto</translation>
    </message>
    <message>
        <source>the codebook</source>
        <translation>el libro de códigos</translation>
    </message>
    <message>
        <source>the article</source>
        <translation>el artículo</translation>
    </message>
    <message>
        <source>the comment by %1</source>
        <translation>el comentario de %1</translation>
    </message>
    <message>
        <source>an empty comment</source>
        <translation>un comentario vacío</translation>
    </message>
    <message>
        <source>the comment “%1”</source>
        <translation>el comentario «%1»</translation>
    </message>
    <message>
        <source>Tag “%1” on %2</source>
        <translation>Codificar «%1» en %2</translation>
    </message>
    <message>
        <source>Change “%1” to “%2” on %3</source>
        <translation>Cambiar «%1» por «%2» en %3</translation>
    </message>
    <message>
        <source>Move the edges of “%1” to %2</source>
        <translation>Mover los límites de «%1»: %2</translation>
    </message>
    <message>
        <source>Certainty of “%1” on %2</source>
        <translation>Certeza de «%1» en %2</translation>
    </message>
    <message>
        <source>Change “%1” on %2</source>
        <translation>Cambiar «%1» en %2</translation>
    </message>
    <message>
        <source>Remove “%1” from %2</source>
        <translation>Quitar «%1» en %2</translation>
    </message>
    <message>
        <source>Relate: %1</source>
        <translation>Relacionar: %1</translation>
    </message>
    <message>
        <source>Change the relation: %1</source>
        <translation>Cambiar la relación: %1</translation>
    </message>
    <message>
        <source>Remove the relation: %1</source>
        <translation>Quitar la relación: %1</translation>
    </message>
    <message>
        <source>Mark %1 as %2</source>
        <translation>Marcar %1 como %2</translation>
    </message>
    <message>
        <source>Remove a memo</source>
        <translation>Quitar un memo</translation>
    </message>
    <message>
        <source>Write a memo</source>
        <translation>Escribir un memo</translation>
    </message>
</context>
<context>
    <name>Html</name>
    <message>
        <source>The page is nested far deeper than pages are. Save it again, or copy its text into a file and import that.</source>
        <translation>La página tiene muchos más niveles de anidamiento que cualquier página. Guárdela de nuevo, o copie su texto en un archivo e impórtelo.</translation>
    </message>
</context>
<context>
    <name>HtmlPage</name>
    <message>
        <source>%1 holds no page of HTML. Save the page again, as “Webpage, complete” or “single file”.</source>
        <translation>%1 no contiene ninguna página HTML. Guarde la página de nuevo como «Página web, completa» o «Un solo archivo».</translation>
    </message>
    <message>
        <source>the page</source>
        <translation>la página</translation>
    </message>
    <message>
        <source>comment %1</source>
        <translation>comentario %1</translation>
    </message>
    <message>
        <source>The page shows its comments by Disqus, which loads them from elsewhere: what a browser saves does not hold them.</source>
        <translation>La página muestra sus comentarios mediante Disqus, que los carga de otro sitio: lo que guarda un navegador no los contiene.</translation>
    </message>
    <message>
        <source>No comments were found in the page.</source>
        <translation>No se encontraron comentarios en la página.</translation>
    </message>
    <message>
        <source>Only the article is taken. Select the comments in the browser, copy them into a text file, and import that.</source>
        <translation>Solo se toma el artículo. Seleccione los comentarios en el navegador, cópielos en un archivo de texto e impórtelo.</translation>
    </message>
    <message>
        <source>%1 is larger than any page of comments: 64 megabytes. Save the thread as text or CSV.</source>
        <translation>%1 es más grande que cualquier página de comentarios: 64 megabytes. Guarde el hilo como texto o CSV.</translation>
    </message>
    <message>
        <source>%1 is empty: there is nothing to import.</source>
        <translation>%1 está vacío: no hay nada que importar.</translation>
    </message>
    <message>
        <source>%1 is no page of HTML. Save the page again from the browser.</source>
        <translation>%1 no es una página HTML. Guarde la página de nuevo desde el navegador.</translation>
    </message>
</context>
<context>
    <name>Iac</name>
    <message>
        <source>%1 cannot be read: it is no JSON from byte %2 on (%3). Get the file again.</source>
        <translation>No se puede leer %1: no es JSON a partir del byte %2 (%3). Obtenga el archivo de nuevo.</translation>
    </message>
    <message>
        <source>%1 holds no posts as the Internet Argument Corpus writes them. Choose another format.</source>
        <translation>%1 no contiene mensajes tal como los escribe el Internet Argument Corpus. Elija otro formato.</translation>
    </message>
    <message>
        <source>post %1</source>
        <translation>mensaje %1</translation>
    </message>
    <message>
        <source>This post lacks its id or its text.</source>
        <translation>A este mensaje le falta su id o su texto.</translation>
    </message>
    <message>
        <source>It is left out.</source>
        <translation>Se omite.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>%n character(s) of it are none.</source>
        <translation>
            <numerusform>%n carácter no es válido.</numerusform>
            <numerusform>%n caracteres no son válidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another import into %1 is running. Wait until it has ended, then import again.</source>
        <translation>Ya hay otra importación en curso en %1. Espere a que termine y vuelva a importar.</translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation>La lectura se canceló.</translation>
    </message>
    <message numerus="yes">
        <source>Imported %n article(s)</source>
        <translation>
            <numerusform>%n artículo importado</numerusform>
            <numerusform>%n artículos importados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n comentario</numerusform>
            <numerusform>%n comentarios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them missing at the source</source>
        <translation>
            <numerusform>%n de ellos falta en la fuente</numerusform>
            <numerusform>%n de ellos faltan en la fuente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s) were here already and are not doubled</source>
        <translation>
            <numerusform>%n hilo ya estaba aquí y no se duplica</numerusform>
            <numerusform>%n hilos ya estaban aquí y no se duplican</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) reported</source>
        <translation>
            <numerusform>%n problema señalado</numerusform>
            <numerusform>%n problemas señalados</numerusform>
        </translation>
    </message>
    <message>
        <source>The import was cancelled; nothing was added.</source>
        <translation>La importación se canceló; no se añadió nada.</translation>
    </message>
    <message>
        <source>There is no format “%1” that Rejoinder reads. “rejoinder-cli formats” lists them.</source>
        <translation>No hay ningún formato «%1» que Rejoinder lea. «rejoinder-cli formats» los enumera.</translation>
    </message>
    <message>
        <source>There is nothing to import: name a file.</source>
        <translation>No hay nada que importar: indique un archivo.</translation>
    </message>
    <message>
        <source>There is nothing to import: the source holds no thread.</source>
        <translation>No hay nada que importar: la fuente no contiene ningún hilo.</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Importar %1</translation>
    </message>
    <message>
        <source>%1 could not be made. Check that its folder can be written to, and that it is not there already.</source>
        <translation>No se pudo crear %1. Compruebe que se puede escribir en su carpeta y que no existe ya.</translation>
    </message>
    <message>
        <source>It names a post, a coder or a code that is not in the project.</source>
        <translation>Nombra un mensaje, un codificador o un código que no está en el proyecto.</translation>
    </message>
    <message>
        <source>The project has it with other content.</source>
        <translation>El proyecto lo tiene con otro contenido.</translation>
    </message>
    <message>
        <source>It is left out.</source>
        <translation>Se omite.</translation>
    </message>
    <message>
        <source>Each is kept as U+FFFD, the sign for an unknown character.</source>
        <translation>Cada uno se conserva como U+FFFD, el signo de carácter desconocido.</translation>
    </message>
    <message>
        <source>It answers itself.</source>
        <translation>Se responde a sí mismo.</translation>
    </message>
    <message>
        <source>It answers the article.</source>
        <translation>Responde al artículo.</translation>
    </message>
    <message>
        <source>Another post before it has the same id.</source>
        <translation>Otro mensaje anterior tiene el mismo id.</translation>
    </message>
    <message>
        <source>Both are kept; this one is called %1. Answers to the id go to the first.</source>
        <translation>Se conservan ambos; este se llama %1. Las respuestas al id van al primero.</translation>
    </message>
    <message>
        <source>The post it answers is not in the source.</source>
        <translation>El mensaje al que responde no está en la fuente.</translation>
    </message>
    <message>
        <source>It answers a placeholder in that post&apos;s place.</source>
        <translation>Responde a un marcador de posición en lugar de ese mensaje.</translation>
    </message>
    <message>
        <source>These posts answer each other in a circle.</source>
        <translation>Estos mensajes se responden unos a otros en círculo.</translation>
    </message>
    <message>
        <source>The first of them answers the article.</source>
        <translation>El primero de ellos responde al artículo.</translation>
    </message>
    <message>
        <source>“%1” is in the project already.</source>
        <translation>«%1» ya está en el proyecto.</translation>
    </message>
    <message>
        <source>“%1” is in the project already, with other posts or words.</source>
        <translation>«%1» ya está en el proyecto, con otros mensajes u otro texto.</translation>
    </message>
    <message>
        <source>The project&apos;s thread stays as it is; it is not brought in a second time.</source>
        <translation>El hilo del proyecto queda como está; no se incorpora una segunda vez.</translation>
    </message>
    <message>
        <source>There is nothing to import: no thread of the source is as you ask for.</source>
        <translation>No hay nada que importar: ningún hilo de la fuente es como se pide.</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) are in two of the sources.</source>
        <translation>
            <numerusform>%n mensaje está en dos de las fuentes.</numerusform>
            <numerusform>%n mensajes están en dos de las fuentes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each is taken once.</source>
        <translation>Cada uno se toma una sola vez.</translation>
    </message>
    <message numerus="yes">
        <source>%n more have the same problem.</source>
        <translation>
            <numerusform>%n más tiene el mismo problema.</numerusform>
            <numerusform>%n más tienen el mismo problema.</numerusform>
        </translation>
    </message>
    <message>
        <source>The same became of them.</source>
        <translation>Con ellos se hizo lo mismo.</translation>
    </message>
    <message>
        <source>“%1” is no date. Write a year, a month or a day: 2024, 2024-05, 2024-05-17.</source>
        <translation>«%1» no es una fecha. Escriba un año, un mes o un día: 2024, 2024-05, 2024-05-17.</translation>
    </message>
    <message>
        <source>Nothing is from %1 on and before the end of %2. Exchange the two dates.</source>
        <translation>Nada está a partir de %1 y antes del final de %2. Intercambie las dos fechas.</translation>
    </message>
    <message>
        <source>“%1” asks for nothing. Write a word.</source>
        <translation>«%1» no pide nada. Escriba una palabra.</translation>
    </message>
    <message>
        <source>“%1:” asks what only a project knows; an import can be asked for words, author:, date: and in:.</source>
        <translation>«%1:» pregunta lo que solo un proyecto sabe; al importar se puede preguntar por palabras, author:, date: e in:.</translation>
    </message>
    <message>
        <source>Nothing is at least %1 and at most %2. Exchange the two numbers.</source>
        <translation>Nada es al menos %1 y como mucho %2. Intercambie los dos números.</translation>
    </message>
    <message>
        <source>A sample is of threads or of posts. Leave one of the two numbers out.</source>
        <translation>Una muestra es de hilos o de mensajes. Omita uno de los dos números.</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) passed over</source>
        <translation>
            <numerusform>%n mensaje pasado por alto</numerusform>
            <numerusform>%n mensajes pasados por alto</numerusform>
        </translation>
    </message>
    <message>
        <source>Refresh from %1</source>
        <translation>Actualizar desde %1</translation>
    </message>
    <message>
        <source>There is no project %1 to refresh. Import the source as new first.</source>
        <translation>No hay ningún proyecto %1 que actualizar. Importe primero la fuente como nueva.</translation>
    </message>
    <message numerus="yes">
        <source>The source holds %n row(s) of coders.</source>
        <translation>
            <numerusform>La fuente contiene %n fila de codificadores.</numerusform>
            <numerusform>La fuente contiene %n filas de codificadores.</numerusform>
        </translation>
    </message>
    <message>
        <source>A refresh takes posts only: they are left out.</source>
        <translation>Una actualización solo toma mensajes: se dejan fuera.</translation>
    </message>
    <message>
        <source>%1 new, %2 edited, %3 vanished</source>
        <translation>%1 nuevos, %2 editados, %3 desaparecidos</translation>
    </message>
    <message>
        <source>, %1 came back</source>
        <translation>, %1 de vuelta</translation>
    </message>
    <message>
        <source>annotations: %1 on the same words, %2 moved with their words, %3 left on earlier words</source>
        <translation>anotaciones: %1 sobre las mismas palabras, %2 movidas con sus palabras, %3 sobre palabras anteriores</translation>
    </message>
    <message>
        <source>Nothing is new: the project stays as it is.</source>
        <translation>No hay nada nuevo: el proyecto queda como está.</translation>
    </message>
    <message>
        <source>Refreshed: %1</source>
        <translation>Actualizado: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s) added</source>
        <translation>
            <numerusform>%n hilo añadido</numerusform>
            <numerusform>%n hilos añadidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not in this part of the source</source>
        <translation>
            <numerusform>%n no está en esta parte de la fuente</numerusform>
            <numerusform>%n no están en esta parte de la fuente</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JsonSource</name>
    <message>
        <source>%1 is nested deeper than any conversation: it is no source of threads. Choose another file.</source>
        <translation>%1 tiene más niveles de anidamiento que cualquier conversación: no es una fuente de hilos. Elija otro archivo.</translation>
    </message>
    <message>
        <source>%1 is no complete JSON document: it is cut off or damaged. Download or save it again.</source>
        <translation>%1 no es un documento JSON completo: está cortado o dañado. Descárguelo o guárdelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 is a JSON document of more than 1 GB, too large to be read at once. Save its items as JSON lines, then import that.</source>
        <translation>%1 es un documento JSON de más de 1 GB, demasiado grande para leerlo de una vez. Guarde sus elementos como líneas JSON e impórtelas.</translation>
    </message>
    <message>
        <source>%1 is empty: there is nothing to import.</source>
        <translation>%1 está vacío: no hay nada que importar.</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>línea %1</translation>
    </message>
    <message>
        <source>It is longer than any post.</source>
        <translation>Es más largo que cualquier mensaje.</translation>
    </message>
    <message>
        <source>It is left out.</source>
        <translation>Se omite.</translation>
    </message>
    <message>
        <source>Some of its bytes are no characters.</source>
        <translation>Algunos de sus bytes no son caracteres.</translation>
    </message>
    <message>
        <source>Each is kept as U+FFFD, the sign for an unknown character.</source>
        <translation>Cada uno se conserva como U+FFFD, el signo de carácter desconocido.</translation>
    </message>
    <message>
        <source>item %1</source>
        <translation>elemento %1</translation>
    </message>
    <message>
        <source>Reading %1 failed (%2). Check the file or download it again, then import it again.</source>
        <translation>Falló la lectura de %1 (%2). Compruebe el archivo o descárguelo de nuevo y vuelva a importarlo.</translation>
    </message>
    <message>
        <source>It is nested deeper than any post.</source>
        <translation>Tiene más niveles de anidamiento que cualquier mensaje.</translation>
    </message>
    <message>
        <source>It is no complete JSON.</source>
        <translation>No es JSON completo.</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) or number(s) of it are none.</source>
        <translation>
            <numerusform>%n byte o número suyo no es válido.</numerusform>
            <numerusform>%n bytes o números suyos no son válidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each is kept as U+FFFD, the sign for an unknown character, or as no value.</source>
        <translation>Cada uno se conserva como U+FFFD, el signo de carácter desconocido, o sin valor.</translation>
    </message>
    <message>
        <source>The source holds %1 of the %2 comments that it names.</source>
        <translation>La fuente contiene %1 de los %2 comentarios que nombra.</translation>
    </message>
    <message>
        <source>What is there is taken.</source>
        <translation>Se toma lo que hay.</translation>
    </message>
</context>
<context>
    <name>KeyScheme</name>
    <message>
        <source>the caret in the text</source>
        <translation>el cursor en el texto</translation>
    </message>
    <message>
        <source>the text and its menus</source>
        <translation>el texto y sus menús</translation>
    </message>
    <message>
        <source>the menus, and letters of some keyboards</source>
        <translation>los menús y las letras de algunos teclados</translation>
    </message>
    <message>
        <source>input methods</source>
        <translation>los métodos de entrada</translation>
    </message>
    <message>
        <source>the desktop</source>
        <translation>el escritorio</translation>
    </message>
    <message>
        <source>%1: the keys of “%2” must be a list of at most %3 names, such as [&quot;J&quot;].</source>
        <translation>%1: las teclas de «%2» deben ser una lista de %3 nombres como máximo, como [&quot;J&quot;].</translation>
    </message>
    <message>
        <source>%1: “%2”, given to “%3”, is no key. Write it as J, Shift+W, Ctrl+I or F3.</source>
        <translation>%1: «%2», asignada a «%3», no es una tecla. Escríbala como J, Shift+W, Ctrl+I o F3.</translation>
    </message>
    <message>
        <source>%1 is kept for %2. Press another key.</source>
        <translation>%1 está reservada para %2. Pulse otra tecla.</translation>
    </message>
    <message>
        <source>%1 tags the code “%2”. Press another key, or change the code&apos;s key on the Codebook page first.</source>
        <translation>%1 asigna el código «%2». Pulse otra tecla o cambie antes la tecla del código en la página Libro de códigos.</translation>
    </message>
    <message>
        <source>%1 is the key of “%2”.</source>
        <translation>%1 es la tecla de «%2».</translation>
    </message>
    <message>
        <source>%1 is larger than a file of keys can be. Choose a file that “Export” wrote.</source>
        <translation>%1 es más grande de lo que puede ser un archivo de teclas. Elija un archivo escrito por «Exportar».</translation>
    </message>
    <message>
        <source>%1 is no file of keys. Choose a file that “Export” wrote.</source>
        <translation>%1 no es un archivo de teclas. Elija un archivo escrito por «Exportar».</translation>
    </message>
    <message>
        <source>%1 was written by a newer Rejoinder. Update Rejoinder to read it.</source>
        <translation>%1 lo escribió un Rejoinder más reciente. Actualice Rejoinder para leerlo.</translation>
    </message>
    <message>
        <source>%1: there is no command “%2” here. Remove it from the file, or update Rejoinder.</source>
        <translation>%1: aquí no existe la orden «%2». Quítela del archivo o actualice Rejoinder.</translation>
    </message>
    <message>
        <source>%1 gives %2 to “%3”, but: %4</source>
        <translation>%1 asigna %2 a «%3», pero: %4</translation>
    </message>
    <message>
        <source>the coders&apos; versions</source>
        <translation>las versiones de los codificadores</translation>
    </message>
</context>
<context>
    <name>Kialo</name>
    <message>
        <source>line %1</source>
        <translation>línea %1</translation>
    </message>
    <message>
        <source>The claim that it refers to is not in the file.</source>
        <translation>La afirmación a la que se refiere no está en el archivo.</translation>
    </message>
    <message>
        <source>It is kept as it stands, without a relation.</source>
        <translation>Se conserva tal como está, sin relación.</translation>
    </message>
    <message>
        <source>%1 holds no claims: a discussion of Kialo has one a line, as “1.1. Pro: …”. Export it again as text.</source>
        <translation>%1 no contiene afirmaciones: una discusión de Kialo tiene una por línea, como «1.1. Pro: …». Expórtela de nuevo como texto.</translation>
    </message>
</context>
<context>
    <name>Launch</name>
    <message>
        <source>Code threads of comments by hand.</source>
        <translation>Codificar a mano hilos de comentarios.</translation>
    </message>
    <message>
        <source>Says this and quits.</source>
        <translation>Muestra esta ayuda y sale.</translation>
    </message>
    <message>
        <source>Says the version and quits.</source>
        <translation>Muestra la versión y sale.</translation>
    </message>
    <message>
        <source>Draws the window on PROJECT into the file and quits.</source>
        <translation>Dibuja la ventana de PROJECT en el archivo y sale.</translation>
    </message>
    <message>
        <source>Of that picture, such as 1600x1000.</source>
        <translation>Tamaño de esa imagen, como 1600x1000.</translation>
    </message>
    <message>
        <source>That picture in dark colours.</source>
        <translation>Esa imagen en colores oscuros.</translation>
    </message>
    <message>
        <source>A project to open, or sources to import.</source>
        <translation>Un proyecto que abrir o fuentes que importar.</translation>
    </message>
    <message>
        <source>“%1” is no size. Write it as 1600x1000.
</source>
        <translation>«%1» no es un tamaño. Escríbalo como 1600x1000.
</translation>
    </message>
    <message>
        <source>The picture cannot be written to %1. Choose another place.
</source>
        <translation>No se puede escribir la imagen en %1. Elija otro lugar.
</translation>
    </message>
</context>
<context>
    <name>Mastodon</name>
    <message>
        <source>%1 holds no posts of Mastodon. Choose another file.</source>
        <translation>%1 no contiene mensajes de Mastodon. Elija otro archivo.</translation>
    </message>
    <message>
        <source>An element of it is no post.</source>
        <translation>Un elemento suyo no es un mensaje.</translation>
    </message>
    <message>
        <source>It is left out.</source>
        <translation>Se omite.</translation>
    </message>
</context>
<context>
    <name>Mbox</name>
    <message>
        <source>%1 holds no letters: each begins with a line “From …”. Choose another format.</source>
        <translation>%1 no contiene correos: cada uno empieza con una línea «From …». Elija otro formato.</translation>
    </message>
    <message>
        <source>Reading %1 failed (%2). Check the disk or the network drive, then import again.</source>
        <translation>Falló la lectura de %1 (%2). Compruebe el disco o la unidad de red y vuelva a importar.</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>línea %1</translation>
    </message>
    <message>
        <source>This letter is larger than %1 megabytes.</source>
        <translation>Este correo ocupa más de %1 megabytes.</translation>
    </message>
    <message>
        <source>Its end is left out.</source>
        <translation>Se omite su final.</translation>
    </message>
    <message>
        <source>The first letter of this discussion is not in the archive.</source>
        <translation>El primer correo de esta discusión no está en el archivo.</translation>
    </message>
    <message>
        <source>The letters stand without it.</source>
        <translation>Los correos quedan sin él.</translation>
    </message>
</context>
<context>
    <name>MeasureChoice</name>
    <message>
        <source>One label for each unit: Krippendorff&apos;s alpha takes any number of coders and units that not all of them coded. Gwet&apos;s AC1 stands beside it for labels that are much more frequent than others, percent only with them.</source>
        <translation>Una etiqueta por unidad: el alfa de Krippendorff admite cualquier número de codificadores y unidades que no todos codificaron. El AC1 de Gwet lo acompaña cuando unas etiquetas son mucho más frecuentes que otras; el porcentaje, solo junto a ambos.</translation>
    </message>
    <message>
        <source>Several labels for a unit: alpha with the MASI distance counts sets that share labels as partly alike. Other distances give other values, so name the distance; each label against the rest stands beside it.</source>
        <translation>Varias etiquetas por unidad: alfa con la distancia MASI cuenta como parcialmente iguales los conjuntos que comparten etiquetas. Otras distancias dan otros valores, así que indique la distancia; al lado figura cada etiqueta frente al resto.</translation>
    </message>
    <message>
        <source>Spans of one code that do not overlap: |u-alpha compares what is marked with what is not, character by character.</source>
        <translation>Fragmentos de un código que no se solapan: |u-alfa compara lo marcado con lo que no lo está, carácter por carácter.</translation>
    </message>
    <message>
        <source>Spans that are found and labelled: gamma aligns them and counts both where they lie and what they are. gamma-cat and cu-alpha tell how far labels alone agree; F1 is not corrected for chance.</source>
        <translation>Fragmentos encontrados y etiquetados: gamma los alinea y cuenta tanto dónde están como qué son. gamma-cat y cu-alfa dicen hasta qué punto coinciden solo las etiquetas; F1 no está corregida por azar.</translation>
    </message>
    <message>
        <source>Spans of one coder overlap each other: gamma can align them, no alpha can.</source>
        <translation>Los fragmentos de un mismo codificador se solapan: gamma puede alinearlos, ningún alfa puede.</translation>
    </message>
    <message>
        <source>Relations between spans: F1 among those whose ends both coders have, then F1 of all, which counts missing ends too. What each span answers is compared by alpha, corrected for chance.</source>
        <translation>Relaciones entre fragmentos: F1 de aquellas cuyos extremos tienen ambos codificadores; después, F1 de todas, que cuenta también los extremos que faltan. A qué responde cada fragmento se compara con alfa, corregido por azar.</translation>
    </message>
</context>
<context>
    <name>Measures</name>
    <message>
        <source>Percent agreement</source>
        <translation>Porcentaje de acuerdo</translation>
    </message>
    <message>
        <source>the share of pairs of coders who gave a unit the same answer</source>
        <translation>la proporción de pares de codificadores que dieron la misma respuesta a una unidad</translation>
    </message>
    <message>
        <source>beside a measure that is corrected for chance, never alone</source>
        <translation>junto a una medida corregida por azar, nunca sola</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa</source>
        <translation>Kappa de Cohen</translation>
    </message>
    <message>
        <source>agreement of two coders beyond what their own habits would give by chance</source>
        <translation>acuerdo de dos codificadores más allá del que sus propios hábitos darían por azar</translation>
    </message>
    <message>
        <source>two coders who both coded every unit, one label each</source>
        <translation>dos codificadores que codificaron todas las unidades, con una etiqueta cada vez</translation>
    </message>
    <message>
        <source>Cohen&apos;s weighted kappa</source>
        <translation>Kappa ponderado de Cohen</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa where near misses count less than far ones</source>
        <translation>kappa de Cohen en el que las discrepancias pequeñas cuentan menos que las grandes</translation>
    </message>
    <message>
        <source>two coders and labels in an order</source>
        <translation>dos codificadores y etiquetas ordenadas</translation>
    </message>
    <message>
        <source>Scott&apos;s pi</source>
        <translation>Pi de Scott</translation>
    </message>
    <message>
        <source>agreement of two coders beyond what the labels&apos; shares would give by chance</source>
        <translation>acuerdo de dos codificadores más allá del que las proporciones de las etiquetas darían por azar</translation>
    </message>
    <message>
        <source>two coders who are taken as interchangeable</source>
        <translation>dos codificadores que se consideran intercambiables</translation>
    </message>
    <message>
        <source>Bennett&apos;s S</source>
        <translation>S de Bennett</translation>
    </message>
    <message>
        <source>agreement of two coders beyond choosing labels blindly</source>
        <translation>acuerdo de dos codificadores más allá de elegir etiquetas al azar</translation>
    </message>
    <message>
        <source>comparison with studies that report it</source>
        <translation>comparación con estudios que la comunican</translation>
    </message>
    <message>
        <source>Fleiss&apos; kappa</source>
        <translation>Kappa de Fleiss</translation>
    </message>
    <message>
        <source>agreement of many coders beyond what the labels&apos; shares would give by chance</source>
        <translation>acuerdo de varios codificadores más allá del que las proporciones de las etiquetas darían por azar</translation>
    </message>
    <message>
        <source>many coders, one label for each unit</source>
        <translation>varios codificadores, una etiqueta por unidad</translation>
    </message>
    <message>
        <source>Conger&apos;s kappa</source>
        <translation>Kappa de Conger</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa for many coders: chance by each coder&apos;s own habits</source>
        <translation>kappa de Cohen para varios codificadores: el azar según los hábitos de cada uno</translation>
    </message>
    <message>
        <source>many coders whose habits differ</source>
        <translation>varios codificadores con hábitos distintos</translation>
    </message>
    <message>
        <source>Light&apos;s kappa</source>
        <translation>Kappa de Light</translation>
    </message>
    <message>
        <source>the mean of Cohen&apos;s kappa over pairs of coders</source>
        <translation>la media del kappa de Cohen entre los pares de codificadores</translation>
    </message>
    <message>
        <source>Brennan and Prediger&apos;s coefficient</source>
        <translation>Coeficiente de Brennan y Prediger</translation>
    </message>
    <message>
        <source>agreement of many coders beyond choosing labels blindly</source>
        <translation>acuerdo de varios codificadores más allá de elegir etiquetas al azar</translation>
    </message>
    <message>
        <source>many coders and no wish to let the labels&apos; shares count</source>
        <translation>varios codificadores sin que cuenten las proporciones de las etiquetas</translation>
    </message>
    <message>
        <source>Gwet&apos;s AC1 / AC2</source>
        <translation>AC1 / AC2 de Gwet</translation>
    </message>
    <message>
        <source>agreement beyond chance, where chance is only expected of hard units</source>
        <translation>acuerdo más allá del azar, cuando el azar solo se espera en las unidades difíciles</translation>
    </message>
    <message>
        <source>beside alpha where one label is much more frequent than the others</source>
        <translation>junto a alfa cuando una etiqueta es mucho más frecuente que las demás</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha</source>
        <translation>Alfa de Krippendorff</translation>
    </message>
    <message>
        <source>1 minus the disagreement seen over the disagreement expected by chance</source>
        <translation>1 menos el desacuerdo observado dividido por el desacuerdo esperado por azar</translation>
    </message>
    <message>
        <source>any number of coders, missing answers, any kind of label</source>
        <translation>cualquier número de codificadores, respuestas que faltan, cualquier tipo de etiqueta</translation>
    </message>
    <message>
        <source>alpha U (2004)</source>
        <translation>alfa U (2004)</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s first alpha for unitizing, by category</source>
        <translation>el primer alfa de Krippendorff para la unitización, por categoría</translation>
    </message>
    <message>
        <source>comparison with older studies; two coders</source>
        <translation>comparación con estudios anteriores; dos codificadores</translation>
    </message>
    <message>
        <source>u-alpha</source>
        <translation>u-alfa</translation>
    </message>
    <message>
        <source>agreement on where spans lie and what they are, text without spans included</source>
        <translation>acuerdo sobre dónde están los fragmentos y qué son, incluido el texto sin fragmentos</translation>
    </message>
    <message>
        <source>spans that do not overlap, with labels</source>
        <translation>fragmentos que no se solapan, con etiquetas</translation>
    </message>
    <message>
        <source>|u-alpha</source>
        <translation>|u-alfa</translation>
    </message>
    <message>
        <source>agreement on what is a span and what is not, whatever its label</source>
        <translation>acuerdo sobre qué es un fragmento y qué no, sea cual sea su etiqueta</translation>
    </message>
    <message>
        <source>spans that do not overlap, without labels</source>
        <translation>fragmentos que no se solapan, sin etiquetas</translation>
    </message>
    <message>
        <source>cu-alpha</source>
        <translation>cu-alfa</translation>
    </message>
    <message>
        <source>agreement on the labels of the text that two coders marked</source>
        <translation>acuerdo sobre las etiquetas del texto que marcaron dos codificadores</translation>
    </message>
    <message>
        <source>the labels alone, given what was found by several</source>
        <translation>solo las etiquetas, dado lo que varios encontraron</translation>
    </message>
    <message>
        <source>(k)u-alpha</source>
        <translation>(k)u-alfa</translation>
    </message>
    <message>
        <source>cu-alpha of a single label</source>
        <translation>cu-alfa de una sola etiqueta</translation>
    </message>
    <message>
        <source>finding the label that is confused with others</source>
        <translation>encontrar la etiqueta que se confunde con otras</translation>
    </message>
    <message>
        <source>gamma</source>
        <translation>gamma</translation>
    </message>
    <message>
        <source>1 minus the disorder of the best alignment of the coders&apos; spans over that of random spans</source>
        <translation>1 menos el desorden de la mejor alineación de los fragmentos de los codificadores dividido por el de fragmentos aleatorios</translation>
    </message>
    <message>
        <source>finding and labelling spans, overlapping ones too</source>
        <translation>encontrar y etiquetar fragmentos, también los que se solapan</translation>
    </message>
    <message>
        <source>gamma-cat</source>
        <translation>gamma-cat</translation>
    </message>
    <message>
        <source>gamma of the labels alone, on spans that are aligned</source>
        <translation>gamma solo de las etiquetas, en fragmentos alineados</translation>
    </message>
    <message>
        <source>gamma-k</source>
        <translation>gamma-k</translation>
    </message>
    <message>
        <source>gamma-cat of a single label</source>
        <translation>gamma-cat de una sola etiqueta</translation>
    </message>
    <message>
        <source>Span F1</source>
        <translation>F1 de fragmentos</translation>
    </message>
    <message>
        <source>how many spans two coders share, of all that both have; the mean over pairs of coders</source>
        <translation>cuántos fragmentos comparten dos codificadores, de todos los que tienen ambos; la media entre los pares de codificadores</translation>
    </message>
    <message>
        <source>beside gamma; not corrected for chance</source>
        <translation>junto a gamma; no está corregida por azar</translation>
    </message>
    <message>
        <source>Span precision</source>
        <translation>Precisión de fragmentos</translation>
    </message>
    <message>
        <source>how many of a coder&apos;s spans the reference has</source>
        <translation>cuántos de los fragmentos de un codificador tiene la referencia</translation>
    </message>
    <message>
        <source>coders against an agreed result</source>
        <translation>codificadores frente a un resultado acordado</translation>
    </message>
    <message>
        <source>Span recall</source>
        <translation>Exhaustividad de fragmentos</translation>
    </message>
    <message>
        <source>how many spans of the reference a coder has</source>
        <translation>cuántos fragmentos de la referencia tiene un codificador</translation>
    </message>
    <message>
        <source>Boundary similarity</source>
        <translation>Similitud de límites</translation>
    </message>
    <message>
        <source>how many boundaries two segmentations share, near misses in part</source>
        <translation>cuántos límites comparten dos segmentaciones; los casi coincidentes cuentan en parte</translation>
    </message>
    <message>
        <source>cutting a text into parts</source>
        <translation>dividir un texto en partes</translation>
    </message>
    <message>
        <source>Pk</source>
        <translation>Pk</translation>
    </message>
    <message>
        <source>how often two places are wrongly in the same or in different segments; 0 is best</source>
        <translation>con qué frecuencia dos lugares están por error en el mismo segmento o en segmentos distintos; 0 es lo mejor</translation>
    </message>
    <message>
        <source>WindowDiff</source>
        <translation>WindowDiff</translation>
    </message>
    <message>
        <source>how often a window holds a wrong number of boundaries; 0 is best</source>
        <translation>con qué frecuencia una ventana contiene un número erróneo de límites; 0 es lo mejor</translation>
    </message>
    <message>
        <source>Relation F1</source>
        <translation>F1 de relaciones</translation>
    </message>
    <message>
        <source>how many typed relations two coders share, missing ends included</source>
        <translation>cuántas relaciones con tipo comparten dos codificadores, incluidos los extremos que faltan</translation>
    </message>
    <message>
        <source>the whole task at once</source>
        <translation>toda la tarea a la vez</translation>
    </message>
    <message>
        <source>Relation F1, ends matched, typed</source>
        <translation>F1 de relaciones, extremos emparejados, con tipo</translation>
    </message>
    <message>
        <source>how many typed relations two coders share among those whose ends both have</source>
        <translation>cuántas relaciones con tipo comparten dos codificadores entre aquellas cuyos extremos tienen ambos</translation>
    </message>
    <message>
        <source>relations between spans</source>
        <translation>relaciones entre fragmentos</translation>
    </message>
    <message>
        <source>Relation F1, ends matched, untyped</source>
        <translation>F1 de relaciones, extremos emparejados, sin tipo</translation>
    </message>
    <message>
        <source>how many relations of any type two coders share among those whose ends both have</source>
        <translation>cuántas relaciones de cualquier tipo comparten dos codificadores entre aquellas cuyos extremos tienen ambos</translation>
    </message>
    <message>
        <source>whether coders link the same things</source>
        <translation>si los codificadores vinculan lo mismo</translation>
    </message>
    <message>
        <source>Agreement on types</source>
        <translation>Acuerdo sobre los tipos</translation>
    </message>
    <message>
        <source>how often relations that both coders drew have the same type</source>
        <translation>con qué frecuencia las relaciones trazadas por ambos codificadores tienen el mismo tipo</translation>
    </message>
    <message>
        <source>beside alpha of the types</source>
        <translation>junto al alfa de los tipos</translation>
    </message>
    <message>
        <source>Alpha of types</source>
        <translation>Alfa de los tipos</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha of the types of relations that both coders drew</source>
        <translation>alfa de Krippendorff de los tipos de las relaciones trazadas por ambos codificadores</translation>
    </message>
    <message>
        <source>whether coders mean the same by the types</source>
        <translation>si los codificadores entienden lo mismo por los tipos</translation>
    </message>
    <message>
        <source>Alpha of targets</source>
        <translation>Alfa de los destinos</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha of what a matched span answers, or that it answers nothing</source>
        <translation>alfa de Krippendorff de a qué responde un fragmento emparejado, o de que no responde a nada</translation>
    </message>
    <message>
        <source>each rebuttal answers one target</source>
        <translation>cada refutación responde a un solo destino</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Codificar</translation>
    </message>
    <message>
        <source>Code&amp;book</source>
        <translation>&amp;Libro de códigos</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>A&amp;justes</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Revisar</translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message>
        <source>%1 has “%2” and “%3” at one place of %4: the first stays, the second waits.</source>
        <translation>%1 tiene «%2» y «%3» en un mismo lugar de %4: el primero se queda, el segundo espera.</translation>
    </message>
    <message>
        <source>%1 belongs to another project. Merge it only if you mean to, with --foreign.</source>
        <translation>%1 pertenece a otro proyecto. Fusiónelo solo si es lo que quiere, con --foreign.</translation>
    </message>
    <message>
        <source>The words of %1 differ between %2 and this project: %3. Nothing was merged. Leave these posts out with --except-changed.</source>
        <translation>El texto de %1 difiere entre %2 y este proyecto: %3. No se fusionó nada. Omita esos mensajes con --except-changed.</translation>
    </message>
    <message>
        <source>Merge %1</source>
        <translation>Fusionar %1</translation>
    </message>
    <message>
        <source>An import into this project is running. Wait until it has ended, then merge again.</source>
        <translation>Hay una importación en curso en este proyecto. Espere a que termine y vuelva a fusionar.</translation>
    </message>
    <message>
        <source>The merge was cancelled; nothing was changed.</source>
        <translation>La fusión se canceló; no se cambió nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s)</source>
        <translation>
            <numerusform>%n mensaje</numerusform>
            <numerusform>%n mensajes</numerusform>
        </translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation>%1 con %2</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s)</source>
        <translation>
            <numerusform>%n código</numerusform>
            <numerusform>%n códigos</numerusform>
        </translation>
    </message>
    <message>
        <source>Only two persons of the project can be one person. Name two coders by their ids.</source>
        <translation>Solo dos personas del proyecto pueden ser una misma persona. Nombre a dos codificadores por su id.</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>Clear the field</source>
        <translation>Vaciar el campo</translation>
    </message>
</context>
<context>
    <name>NamesRule</name>
    <message>
        <source>no time finer than the day leaves this project</source>
        <translation>ninguna hora más precisa que el día sale de este proyecto</translation>
    </message>
    <message>
        <source>no time finer than the month leaves this project</source>
        <translation>ninguna hora más precisa que el mes sale de este proyecto</translation>
    </message>
    <message>
        <source>no times leave this project</source>
        <translation>ninguna hora sale de este proyecto</translation>
    </message>
    <message>
        <source>No real names leave this project: ask for pseudonyms, or change its rule first.</source>
        <translation>Ningún nombre real sale de este proyecto: pida seudónimos o cambie antes su regla.</translation>
    </message>
    <message>
        <source>By its rule, %1: ask for coarser ones, or change the rule first.</source>
        <translation>Según su regla, %1: pídalas menos precisas o cambie antes la regla.</translation>
    </message>
</context>
<context>
    <name>PastedThread</name>
    <message numerus="yes">
        <source>%n byte(s) are no characters of UTF-8.</source>
        <translation>
            <numerusform>%n byte no es un carácter de UTF-8.</numerusform>
            <numerusform>%n bytes no son caracteres de UTF-8.</numerusform>
        </translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>línea %1</translation>
    </message>
    <message>
        <source>This paragraph stands further out than the comment before it.</source>
        <translation>Este párrafo sobresale más que el comentario anterior.</translation>
    </message>
    <message>
        <source>Kept as text of that comment.</source>
        <translation>Se conserva como texto de ese comentario.</translation>
    </message>
    <message>
        <source>No comment stands where its parent should.</source>
        <translation>No hay ningún comentario donde debería estar su padre.</translation>
    </message>
    <message>
        <source>It answers the article.</source>
        <translation>Responde al artículo.</translation>
    </message>
    <message>
        <source>It answers %1.</source>
        <translation>Responde a %1.</translation>
    </message>
    <message>
        <source>Each is kept as U+FFFD, the sign for an unknown character.</source>
        <translation>Cada uno se conserva como U+FFFD, el signo de carácter desconocido.</translation>
    </message>
    <message>
        <source>%1 is not text in UTF-8 (a picture, an archive, or another encoding). Save it as plain text in UTF-8, then import that.</source>
        <translation>%1 no es texto en UTF-8 (una imagen, un archivo comprimido u otra codificación). Guárdelo como texto sin formato en UTF-8 e impórtelo después.</translation>
    </message>
    <message>
        <source>%1 is empty: there is nothing to import.</source>
        <translation>%1 está vacío: no hay nada que importar.</translation>
    </message>
</context>
<context>
    <name>PostGroups</name>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Depth %1</source>
        <translation>Nivel %1</translation>
    </message>
    <message>
        <source>Depth %1 and more</source>
        <translation>Nivel %1 o más</translation>
    </message>
    <message>
        <source>Thread %1</source>
        <translation>Hilo %1</translation>
    </message>
    <message>
        <source>(other authors)</source>
        <translation>(otros autores)</translation>
    </message>
    <message>
        <source>Answers %1</source>
        <translation>Responde a %1</translation>
    </message>
    <message>
        <source>Answers what coders differ on</source>
        <translation>Responde a algo en lo que los codificadores difieren</translation>
    </message>
    <message>
        <source>Answers what has no stance</source>
        <translation>Responde a algo sin postura</translation>
    </message>
    <message>
        <source>Answers the article</source>
        <translation>Responde al artículo</translation>
    </message>
    <message>
        <source>%1 to %2 % of the work</source>
        <translation>Del %1 al %2 % del trabajo</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Stance of the parent</source>
        <translation>Postura del padre</translation>
    </message>
    <message>
        <source>Thread</source>
        <translation>Hilo</translation>
    </message>
    <message>
        <source>Time of writing</source>
        <translation>Momento de escritura</translation>
    </message>
    <message>
        <source>Time of coding</source>
        <translation>Momento de codificación</translation>
    </message>
    <message>
        <source>Order of coding</source>
        <translation>Orden de codificación</translation>
    </message>
</context>
<context>
    <name>ProjectFile</name>
    <message>
        <source>There is no project %1. Check the path, or make a new project.</source>
        <translation>No existe el proyecto %1. Compruebe la ruta o cree un proyecto nuevo.</translation>
    </message>
    <message>
        <source>%1 is a folder or a device, not a project. Choose a .rejoinder file.</source>
        <translation>%1 es una carpeta o un dispositivo, no un proyecto. Elija un archivo .rejoinder.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check its rights.</source>
        <translation>No se puede leer %1. Compruebe sus permisos.</translation>
    </message>
    <message>
        <source>%1 is not a Rejoinder project. Choose a .rejoinder file, or import it.</source>
        <translation>%1 no es un proyecto de Rejoinder. Elija un archivo .rejoinder o impórtelo.</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of Rejoinder. Update this one to open it.</source>
        <translation>%1 se creó con una versión más nueva de Rejoinder. Actualice esta para abrirlo.</translation>
    </message>
    <message>
        <source>%1 is damaged: its end is missing. Restore a snapshot of it.</source>
        <translation>%1 está dañado: falta su final. Restaure una instantánea.</translation>
    </message>
</context>
<context>
    <name>Pseudonyms</name>
    <message>
        <source>The key cannot be kept in %1: %2. Choose another place.</source>
        <translation>La clave no se puede guardar en %1: %2. Elija otro lugar.</translation>
    </message>
    <message>
        <source>The key %1 cannot be read: %2. Check its rights.</source>
        <translation>No se puede leer la clave %1: %2. Compruebe sus permisos.</translation>
    </message>
    <message>
        <source>The key %1 is too short to be a secret: it needs %2 characters. Name a file that is not there yet, and one is made.</source>
        <translation>La clave %1 es demasiado corta para ser un secreto: necesita %2 caracteres. Indique un archivo que aún no exista y se creará.</translation>
    </message>
</context>
<context>
    <name>Ratings</name>
    <message>
        <source>The comparison was stopped.</source>
        <translation>La comparación se detuvo.</translation>
    </message>
</context>
<context>
    <name>RatingsTable</name>
    <message>
        <source>%1 is empty. It needs a header: the unit, then a column for each coder.</source>
        <translation>%1 está vacío. Necesita un encabezado: la unidad y, después, una columna por codificador.</translation>
    </message>
    <message>
        <source>The header of %2 has %3 columns, %1 has %4. Mend that row.</source>
        <translation>El encabezado de %2 tiene %3 columnas y %1 tiene %4. Corrija esa fila.</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>%1 unsure</source>
        <translation>%1 en duda</translation>
    </message>
    <message>
        <source>End of the thread.</source>
        <translation>Fin del hilo.</translation>
    </message>
    <message>
        <source>goes to the next one.</source>
        <translation>pasa al siguiente.</translation>
    </message>
    <message>
        <source>whole article</source>
        <translation>artículo completo</translation>
    </message>
    <message>
        <source>whole comment</source>
        <translation>comentario completo</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>anonymous</source>
        <translation>anónimo</translation>
    </message>
    <message>
        <source>1 reply</source>
        <translation>1 respuesta</translation>
    </message>
    <message>
        <source>%1 replies</source>
        <translation>%1 respuestas</translation>
    </message>
    <message>
        <source>1 author</source>
        <translation>1 autor</translation>
    </message>
    <message>
        <source>%1 authors</source>
        <translation>%1 autores</translation>
    </message>
    <message>
        <source>%1 by %2 folded</source>
        <translation>Plegado: %1 de %2</translation>
    </message>
    <message>
        <source>✓ %1 of %2</source>
        <translation>✓ %1 de %2</translation>
    </message>
    <message>
        <source>1 code</source>
        <translation>1 código</translation>
    </message>
    <message>
        <source>%1 codes</source>
        <translation>%1 códigos</translation>
    </message>
    <message>
        <source>1 relation</source>
        <translation>1 relación</translation>
    </message>
    <message>
        <source>%1 relations</source>
        <translation>%1 relaciones</translation>
    </message>
    <message>
        <source>1 comment to do</source>
        <translation>1 comentario pendiente</translation>
    </message>
    <message>
        <source>%1 comments to do</source>
        <translation>%1 comentarios pendientes</translation>
    </message>
    <message>
        <source>A comment that the source does not hold. Its replies are kept in place.</source>
        <translation>Un comentario que la fuente no contiene. Sus respuestas se conservan en su sitio.</translation>
    </message>
    <message>
        <source>Comment deleted at the source.</source>
        <translation>Comentario eliminado en la fuente.</translation>
    </message>
    <message>
        <source>Comment removed by the source&apos;s moderators.</source>
        <translation>Comentario retirado por la moderación de la fuente.</translation>
    </message>
    <message>
        <source>The source shows only that there was a comment.</source>
        <translation>La fuente solo muestra que hubo un comentario.</translation>
    </message>
    <message>
        <source>The comment is missing at the source.</source>
        <translation>El comentario falta en la fuente.</translation>
    </message>
    <message>
        <source>Quoted from above. The arrow beside it leads there.</source>
        <translation>Citado de más arriba. La flecha de al lado lleva allí.</translation>
    </message>
    <message>
        <source>Quoted from %1. The arrow beside it leads there.</source>
        <translation>Citado de %1. La flecha de al lado lleva allí.</translation>
    </message>
    <message>
        <source>quoted</source>
        <translation>citado</translation>
    </message>
    <message>
        <source>edited since</source>
        <translation>editado después</translation>
    </message>
</context>
<context>
    <name>ReadingCopy</name>
    <message>
        <source>Coded threads</source>
        <translation>Hilos codificados</translation>
    </message>
    <message>
        <source>The export was cancelled; nothing was written.</source>
        <translation>La exportación se canceló; no se escribió nada.</translation>
    </message>
    <message>
        <source>Writing %1 failed: %2. Free some space or choose another place, then try again.</source>
        <translation>Falló la escritura de %1: %2. Libere espacio o elija otro lugar y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another place.</source>
        <translation>No se puede escribir %1: %2. Elija otro lugar.</translation>
    </message>
    <message>
        <source>the article</source>
        <translation>el artículo</translation>
    </message>
    <message>
        <source>(not in the source)</source>
        <translation>(no está en la fuente)</translation>
    </message>
    <message>
        <source>(anonymous)</source>
        <translation>(anónimo)</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>hacia %1</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>eliminado</translation>
    </message>
    <message>
        <source>removed by a moderator</source>
        <translation>retirado por moderación</translation>
    </message>
    <message>
        <source>not loaded</source>
        <translation>no cargado</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>nothing to code</source>
        <translation>nada que codificar</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>dudoso</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>omitido</translation>
    </message>
    <message>
        <source>Thread without a title</source>
        <translation>Hilo sin título</translation>
    </message>
    <message>
        <source>published %1</source>
        <translation>publicado %1</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s)</source>
        <translation>
            <numerusform>%n mensaje</numerusform>
            <numerusform>%n mensajes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n author(s)</source>
        <translation>
            <numerusform>%n autor</numerusform>
            <numerusform>%n autores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n annotation(s))</source>
        <translation>
            <numerusform>%1 (%n anotación)</numerusform>
            <numerusform>%1 (%n anotaciones)</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is coded in it.</source>
        <translation>No tiene nada codificado.</translation>
    </message>
    <message>
        <source>Coded by %1.</source>
        <translation>Codificado por %1.</translation>
    </message>
    <message>
        <source>Work of other coders is left out.</source>
        <translation>Se omite el trabajo de otras personas.</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Códigos</translation>
    </message>
    <message>
        <source>A number in brackets stands where a coded passage begins, and again where it ends; the code is beside the text. A number without brackets in the text is coded on the whole post.</source>
        <translation>Un número entre corchetes está donde empieza un fragmento codificado y otra vez donde termina; el código está junto al texto. Un número que no aparece entre corchetes en el texto se codificó para el mensaje completo.</translation>
    </message>
    <message>
        <source>answers %1</source>
        <translation>responde a %1</translation>
    </message>
    <message>
        <source>depth %1</source>
        <translation>nivel %1</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>The source holds no article.</source>
        <translation>La fuente no contiene ningún artículo.</translation>
    </message>
    <message>
        <source>No text.</source>
        <translation>Sin texto.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>towards %1</source>
        <translation>respecto a %1</translation>
    </message>
    <message>
        <source>the whole post</source>
        <translation>el mensaje completo</translation>
    </message>
    <message>
        <source>certainty %1 of 3</source>
        <translation>certeza %1 de 3</translation>
    </message>
    <message>
        <source>∅ not in the text</source>
        <translation>∅ no está en el texto</translation>
    </message>
    <message>
        <source>: %1</source>
        <translation>: %1</translation>
    </message>
    <message>
        <source> “%1”</source>
        <translation> «%1»</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (another thread)</source>
        <translation>%1 (otro hilo)</translation>
    </message>
    <message>
        <source>Question for the team:</source>
        <translation>Pregunta para el equipo:</translation>
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
        <translation>No se puede escribir %1: %2.</translation>
    </message>
</context>
<context>
    <name>Reddit</name>
    <message>
        <source>%1 holds neither a submission nor a comment of Reddit. Save the page of one thread with “.json” at the end of its address.</source>
        <translation>%1 no contiene ni una publicación ni un comentario de Reddit. Guarde la página de un hilo con «.json» al final de su dirección.</translation>
    </message>
    <message>
        <source>A post of it has no id.</source>
        <translation>Un mensaje suyo no tiene id.</translation>
    </message>
    <message>
        <source>It is left out.</source>
        <translation>Se omite.</translation>
    </message>
    <message>
        <source>It is neither a submission nor a comment of Reddit.</source>
        <translation>No es ni una publicación ni un comentario de Reddit.</translation>
    </message>
</context>
<context>
    <name>RefiQda</name>
    <message>
        <source>%1 cannot be written: %2. Choose another place.</source>
        <translation>No se puede escribir %1: %2. Elija otro lugar.</translation>
    </message>
    <message>
        <source>Writing %1 failed: %2. Free some space or choose another place, then try again.</source>
        <translation>Falló la escritura de %1: %2. Libere espacio o elija otro lugar y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>%1 is no REFI-QDA project: an archive with a file .qde in it. Export it again from its program as .qdpx.</source>
        <translation>%1 no es un proyecto REFI-QDA: un archivo comprimido con un fichero .qde dentro. Vuelva a exportarlo desde su programa como .qdpx.</translation>
    </message>
    <message>
        <source>%1 unpacks to more than %2 megabytes of text, which no project of texts holds. It is not read.</source>
        <translation>%1 ocupa descomprimido más de %2 megabytes de texto, cosa que no tiene ningún proyecto de textos. No se lee.</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>imagen</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>sonido</translation>
    </message>
    <message>
        <source>film</source>
        <translation>vídeo</translation>
    </message>
    <message>
        <source>has a document type, which no project needs. Export it again from its program</source>
        <translation>tiene una declaración de tipo de documento, que ningún proyecto necesita. Vuelva a exportarlo desde su programa</translation>
    </message>
    <message>
        <source>is no REFI-QDA project: it begins with the element %1</source>
        <translation>no es un proyecto REFI-QDA: empieza con el elemento %1</translation>
    </message>
    <message>
        <source>is not well-formed: %1</source>
        <translation>no está bien formado: %1</translation>
    </message>
    <message>
        <source>The project cannot be read: line %1 of %2 %3.</source>
        <translation>No se puede leer el proyecto: la línea %1 de %2 %3.</translation>
    </message>
    <message>
        <source>line %1 of %2</source>
        <translation>línea %1 de %2</translation>
    </message>
    <message>
        <source>It is left out.</source>
        <translation>Se deja fuera.</translation>
    </message>
    <message>
        <source>The text of “%1” has bytes that are no characters.</source>
        <translation>El texto de «%1» tiene bytes que no son caracteres.</translation>
    </message>
    <message>
        <source>Each is kept as U+FFFD, the sign for an unknown character.</source>
        <translation>Cada uno se conserva como U+FFFD, el signo de carácter desconocido.</translation>
    </message>
    <message>
        <source>The text of %1 is not in the archive.</source>
        <translation>El texto de %1 no está en el archivo comprimido.</translation>
    </message>
    <message>
        <source>“%1” has no plain text in the archive, so nothing that is coded in it has a place.</source>
        <translation>«%1» no tiene texto sin formato en el archivo comprimido, así que nada de lo codificado en él tiene lugar.</translation>
    </message>
    <message>
        <source>Its positions are no places of a text.</source>
        <translation>Sus posiciones no son lugares de un texto.</translation>
    </message>
    <message>
        <source>It is coded with a target alone.</source>
        <translation>Está codificado solo con un objetivo.</translation>
    </message>
    <message>
        <source>It is coded with a code that is not in the codebook.</source>
        <translation>Está codificado con un código que no está en el libro de códigos.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>It names a note that is not there.</source>
        <translation>Nombra una nota que no existe.</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) are no texts: %1.</source>
        <translation>
            <numerusform>%n fuente no es texto: %1.</numerusform>
            <numerusform>%n fuentes no son textos: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are passed over, with what is coded in them.</source>
        <translation>Se pasan por alto, con lo que está codificado en ellas.</translation>
    </message>
    <message numerus="yes">
        <source>%n selection(s) are neither coded nor noted.</source>
        <translation>
            <numerusform>%n selección no tiene código ni nota.</numerusform>
            <numerusform>%n selecciones no tienen código ni nota.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are left out.</source>
        <translation>Se dejan fuera.</translation>
    </message>
    <message>
        <source>It has cases, variables or graphs, which have no place in a project of threads.</source>
        <translation>Tiene casos, variables o gráficos, que no tienen lugar en un proyecto de hilos.</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) do not say any more whom they answer.</source>
        <translation>
            <numerusform>%n comentario ya no dice a quién responde.</numerusform>
            <numerusform>%n comentarios ya no dicen a quién responden.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are taken as answers to the article.</source>
        <translation>Se toman como respuestas al artículo.</translation>
    </message>
    <message>
        <source>The headings of the comments in “%1” do not fit each other any more.</source>
        <translation>Los encabezados de los comentarios de «%1» ya no concuerdan entre sí.</translation>
    </message>
    <message>
        <source>It is taken as one article.</source>
        <translation>El texto se toma como un solo artículo.</translation>
    </message>
    <message>
        <source>Another program saved it and kept of the comments what stands in the texts: no scores, no states such as deleted, no other columns.</source>
        <translation>Otro programa lo guardó y conservó de los comentarios lo que está en los textos: ni puntuaciones, ni estados como «eliminado», ni otras columnas.</translation>
    </message>
    <message>
        <source>They are empty. “QDA project: one text a comment” keeps scores and states.</source>
        <translation>Están vacíos. «Proyecto QDA: un texto por comentario» conserva puntuaciones y estados.</translation>
    </message>
</context>
<context>
    <name>Refresh</name>
    <message>
        <source>There is no thread “%1” in the project. “rejoinder-cli tree” shows what they are called.</source>
        <translation>No hay ningún hilo «%1» en el proyecto. «rejoinder-cli tree» muestra cómo se llaman.</translation>
    </message>
    <message numerus="yes">
        <source>The source holds %n thread(s), and only one can be %1. Leave the thread&apos;s name out.</source>
        <translation>
            <numerusform>La fuente contiene %n hilo, y solo uno puede ser %1. Omita el nombre del hilo.</numerusform>
            <numerusform>La fuente contiene %n hilos, y solo uno puede ser %1. Omita el nombre del hilo.</numerusform>
        </translation>
    </message>
    <message>
        <source>An import into this project is running. Wait until it has ended, then refresh again.</source>
        <translation>Hay una importación en curso en este proyecto. Espere a que termine y vuelva a actualizar.</translation>
    </message>
    <message>
        <source>%1 holds no thread that is in %2: there is nothing to refresh. Import it as new, or name the thread that it is (--thread).</source>
        <translation>%1 no contiene ningún hilo que esté en %2: no hay nada que actualizar. Impórtelo como nuevo o nombre el hilo que es (--thread).</translation>
    </message>
</context>
<context>
    <name>RejoinderCsv</name>
    <message>
        <source>Its certainty is %1.</source>
        <translation>Su certeza es %1.</translation>
    </message>
    <message>
        <source>It is taken as empty.</source>
        <translation>Se toma como vacío.</translation>
    </message>
    <message>
        <source>It has no id of its own, or no coder_id.</source>
        <translation>No tiene id propio o no tiene coder_id.</translation>
    </message>
    <message>
        <source>It is left out.</source>
        <translation>Se omite.</translation>
    </message>
    <message>
        <source>It has no coder_id or no name.</source>
        <translation>No tiene coder_id o no tiene nombre.</translation>
    </message>
    <message>
        <source>It has no round_id or no name.</source>
        <translation>No tiene round_id o no tiene nombre.</translation>
    </message>
    <message>
        <source>Its code is not in the codebook.</source>
        <translation>Su código no está en el libro de códigos.</translation>
    </message>
    <message>
        <source>It does not end after it starts.</source>
        <translation>No termina después de empezar.</translation>
    </message>
    <message>
        <source>Its type is not in the codebook.</source>
        <translation>Su tipo no está en el libro de códigos.</translation>
    </message>
    <message>
        <source>It has no source.</source>
        <translation>No tiene origen.</translation>
    </message>
    <message>
        <source>It has no text, or nothing to be about.</source>
        <translation>No tiene texto o nada sobre lo que tratar.</translation>
    </message>
    <message>
        <source>It has no thread_id.</source>
        <translation>No tiene thread_id.</translation>
    </message>
    <message>
        <source>It has neither a thread_id nor a post_id that names one.</source>
        <translation>No tiene thread_id ni un post_id que nombre uno.</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2. Check the folder and its rights.</source>
        <translation>No se puede abrir %1: %2. Compruebe la carpeta y sus permisos.</translation>
    </message>
    <message>
        <source>%1 has no column “%2” in its first row: it is not the table it should be.</source>
        <translation>%1 no tiene la columna «%2» en su primera fila: no es la tabla que debería ser.</translation>
    </message>
    <message>
        <source>It has %1 cells where the first row has %2.</source>
        <translation>Tiene %1 celdas donde la primera fila tiene %2.</translation>
    </message>
    <message>
        <source>What is missing is taken as empty, what is too much is left out.</source>
        <translation>Lo que falta se toma como vacío y lo que sobra se omite.</translation>
    </message>
    <message>
        <source>Its %1 has characters that are no text.</source>
        <translation>Su %1 tiene caracteres que no son texto.</translation>
    </message>
    <message>
        <source>They were replaced by �.</source>
        <translation>Se sustituyeron por �.</translation>
    </message>
    <message>
        <source>“%1” cannot be read as %2.</source>
        <translation>«%1» no se puede leer como %2.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another place.</source>
        <translation>No se puede escribir %1: %2. Elija otro lugar.</translation>
    </message>
    <message>
        <source>Writing %1 failed: %2. Free some space or choose another place, then try again.</source>
        <translation>Falló la escritura de %1: %2. Libere espacio o elija otro lugar y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Choose another place.</source>
        <translation>No se puede crear la carpeta %1. Elija otro lugar.</translation>
    </message>
    <message>
        <source>Writing %1 failed: %2. Free some space, then try again.</source>
        <translation>Falló la escritura de %1: %2. Libere espacio y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The export was cancelled; nothing was written.</source>
        <translation>La exportación se canceló; no se escribió nada.</translation>
    </message>
    <message>
        <source>%1 is not a file. Put the table itself there.</source>
        <translation>%1 no es un archivo. Ponga allí la tabla misma.</translation>
    </message>
</context>
<context>
    <name>Rounds</name>
    <message>
        <source>A round needs a name.</source>
        <translation>Una ronda necesita un nombre.</translation>
    </message>
    <message>
        <source>There is a round “%1” already. Choose another name, or go back to it.</source>
        <translation>Ya hay una ronda «%1». Elija otro nombre o vuelva a ella.</translation>
    </message>
    <message>
        <source>“%1” is no group at the top of the codebook. Name groups such as Claim.</source>
        <translation>«%1» no es un grupo del nivel superior del libro de códigos. Nombre grupos como «Claim».</translation>
    </message>
    <message>
        <source>There is no such round in the project.</source>
        <translation>Esa ronda no está en el proyecto.</translation>
    </message>
    <message>
        <source>Start the round “%1”</source>
        <translation>Iniciar la ronda «%1»</translation>
    </message>
    <message>
        <source>Change the round “%1”</source>
        <translation>Cambiar la ronda «%1»</translation>
    </message>
    <message>
        <source>Go to the round “%1”</source>
        <translation>Ir a la ronda «%1»</translation>
    </message>
</context>
<context>
    <name>RumourEval</name>
    <message>
        <source>%1 holds no structure.json, so it is no thread of RumourEval or PHEME. Choose the folder above the threads.</source>
        <translation>%1 no contiene structure.json, así que no es un hilo de RumourEval o PHEME. Elija la carpeta que está por encima de los hilos.</translation>
    </message>
    <message>
        <source>%1 is no folder or archive of threads. Labels alone hold no post: choose the folder of the threads, or one that has both.</source>
        <translation>%1 no es una carpeta ni un archivo comprimido de hilos. Las etiquetas solas no contienen mensajes: elija la carpeta de los hilos o una que tenga ambas cosas.</translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>Code the sample as %1</source>
        <translation>Codificar el ejemplo como %1</translation>
    </message>
</context>
<context>
    <name>Scene</name>
    <message>
        <source>answers the article</source>
        <translation>responde al artículo</translation>
    </message>
    <message>
        <source>answers a missing comment</source>
        <translation>responde a un comentario que falta</translation>
    </message>
    <message>
        <source>answers a comment without author</source>
        <translation>responde a un comentario sin autor</translation>
    </message>
    <message>
        <source>answers %1</source>
        <translation>responde a %1</translation>
    </message>
    <message>
        <source>%1 what is not in the text</source>
        <translation>%1 lo que no está en el texto</translation>
    </message>
    <message>
        <source>%1 the article</source>
        <translation>%1 el artículo</translation>
    </message>
</context>
<context>
    <name>SceneDetails</name>
    <message>
        <source>the article</source>
        <translation>el artículo</translation>
    </message>
    <message>
        <source>a comment without author</source>
        <translation>un comentario sin autor</translation>
    </message>
    <message>
        <source>not in the text</source>
        <translation>no está en el texto</translation>
    </message>
    <message>
        <source>in another thread</source>
        <translation>en otro hilo</translation>
    </message>
    <message>
        <source>%1, the whole post</source>
        <translation>%1, el mensaje completo</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1: «%2»</translation>
    </message>
    <message>
        <source>Question: %1</source>
        <translation>Pregunta: %1</translation>
    </message>
    <message>
        <source>Memo: %1</source>
        <translation>Memo: %1</translation>
    </message>
    <message>
        <source>certainty %1 of 3</source>
        <translation>certeza %1 de 3</translation>
    </message>
    <message>
        <source>towards %1</source>
        <translation>respecto a %1</translation>
    </message>
    <message>
        <source>→ %1 → %2</source>
        <translation>→ %1 → %2</translation>
    </message>
    <message>
        <source>anonymous</source>
        <translation>anónimo</translation>
    </message>
    <message>
        <source>comment %1</source>
        <translation>comentario %1</translation>
    </message>
    <message>
        <source>comment %1 on “%2”</source>
        <translation>comentario %1 en «%2»</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
</context>
<context>
    <name>SearchQuery</name>
    <message>
        <source>Cues cannot be searched here; leave out cue:%1.</source>
        <translation>Aquí no se pueden buscar indicios; omita cue:%1.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another place.</source>
        <translation>No se puede escribir %1: %2. Elija otro lugar.</translation>
    </message>
    <message>
        <source>The export was cancelled; nothing was written.</source>
        <translation>La exportación se canceló; no se escribió nada.</translation>
    </message>
    <message numerus="yes">
        <source>More than %n parentheses are open here; close some first.</source>
        <translation>
            <numerusform>Aquí hay más de %n paréntesis abierto; cierre alguno primero.</numerusform>
            <numerusform>Aquí hay más de %n paréntesis abiertos; cierre algunos primero.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (at character %2)</source>
        <translation>%1 (en el carácter %2)</translation>
    </message>
    <message>
        <source>No code is called “%1”.</source>
        <translation>Ningún código se llama «%1».</translation>
    </message>
    <message>
        <source>No stance is called “%1”.</source>
        <translation>Ninguna postura se llama «%1».</translation>
    </message>
    <message>
        <source>No target is called “%1”.</source>
        <translation>Ningún objeto se llama «%1».</translation>
    </message>
    <message>
        <source>No type of relations is called “%1”.</source>
        <translation>Ningún tipo de relación se llama «%1».</translation>
    </message>
    <message>
        <source>No coder is called “%1”.</source>
        <translation>Ningún codificador se llama «%1».</translation>
    </message>
    <message>
        <source>“%1” is no depth: write 3, 2.., ..4 or 2..4.</source>
        <translation>«%1» no es un nivel: escriba 3, 2.., ..4 o 2..4.</translation>
    </message>
    <message>
        <source>“%1” is no date: write 2024, 2024-05 or 2024-05-17, and .. for from and to.</source>
        <translation>«%1» no es una fecha: escriba 2024, 2024-05 o 2024-05-17, y .. para desde y hasta.</translation>
    </message>
    <message>
        <source>%1: knows no “%2”: write %3.</source>
        <translation>%1: no conoce «%2»: escriba %3.</translation>
    </message>
</context>
<context>
    <name>Snapshots</name>
    <message>
        <source>%1 is damaged; nothing was changed. Choose another snapshot.</source>
        <translation>%1 está dañada; no se cambió nada. Elija otra instantánea.</translation>
    </message>
    <message>
        <source>%1 is there already and is left as it is. Choose another name.</source>
        <translation>%1 ya existe y se deja como está. Elija otro nombre.</translation>
    </message>
    <message>
        <source>%1 could not be made. Check that its folder can be written to.</source>
        <translation>No se pudo crear %1. Compruebe que se puede escribir en su carpeta.</translation>
    </message>
    <message>
        <source>%1 is a snapshot of another project; nothing was changed. Choose one of this project.</source>
        <translation>%1 es una instantánea de otro proyecto; no se cambió nada. Elija una de este proyecto.</translation>
    </message>
    <message>
        <source>%1 could not be set aside; nothing was changed. Check that its folder can be written to.</source>
        <translation>No se pudo apartar %1; no se cambió nada. Compruebe que se puede escribir en su carpeta.</translation>
    </message>
    <message>
        <source>There is no place for snapshots of %1. Check your data folder.</source>
        <translation>No hay lugar para las instantáneas de %1. Compruebe su carpeta de datos.</translation>
    </message>
    <message>
        <source>The snapshot %1 could not be deleted. Check its rights.</source>
        <translation>No se pudo eliminar la instantánea %1. Compruebe sus permisos.</translation>
    </message>
</context>
<context>
    <name>Source</name>
    <message>
        <source>%1 does not exist. Check the path.</source>
        <translation>%1 no existe. Compruebe la ruta.</translation>
    </message>
    <message>
        <source>%1 is a folder without tables that Rejoinder reads. Choose a file in it.</source>
        <translation>%1 es una carpeta sin tablas que Rejoinder lea. Elija un archivo de ella.</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2). Check its rights.</source>
        <translation>No se puede leer %1 (%2). Compruebe sus permisos.</translation>
    </message>
    <message>
        <source>Reading %1 failed (%2). Check the disk or the network drive, then import again.</source>
        <translation>Falló la lectura de %1 (%2). Compruebe el disco o la unidad de red y vuelva a importar.</translation>
    </message>
    <message>
        <source>%1 is a pipe, not a file. Save what comes through it as a file, then import that.</source>
        <translation>%1 es una tubería, no un archivo. Guarde como archivo lo que llega por ella e impórtelo.</translation>
    </message>
    <message>
        <source>%1 is a device, not a file. Save what it gives as a file, then take that.</source>
        <translation>%1 es un dispositivo, no un archivo. Guarde como archivo lo que da y use ese archivo.</translation>
    </message>
    <message>
        <source>%1 is not text in UTF-8 (a picture, an archive, or another encoding). Save it as plain text in UTF-8, then import that.</source>
        <translation>%1 no es texto en UTF-8 (una imagen, un archivo comprimido u otra codificación). Guárdelo como texto sin formato en UTF-8 e impórtelo después.</translation>
    </message>
    <message>
        <source>%1 is empty: there is nothing to import.</source>
        <translation>%1 está vacío: no hay nada que importar.</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>línea %1</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) are no characters of UTF-8.</source>
        <translation>
            <numerusform>%n byte no es un carácter de UTF-8.</numerusform>
            <numerusform>%n bytes no son caracteres de UTF-8.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each is kept as U+FFFD, the sign for an unknown character.</source>
        <translation>Cada uno se conserva como U+FFFD, el signo de carácter desconocido.</translation>
    </message>
    <message>
        <source>the archive breaks off</source>
        <translation>el archivo comprimido se interrumpe</translation>
    </message>
    <message>
        <source>%1 is no whole zip archive: it is cut off or damaged. Download or copy it again.</source>
        <translation>%1 no es un archivo zip completo: está cortado o dañado. Descárguelo o cópielo de nuevo.</translation>
    </message>
    <message>
        <source>%1 in %2 cannot be read. Download or copy the archive again.</source>
        <translation>No se puede leer %1 en %2. Descargue o copie de nuevo el archivo comprimido.</translation>
    </message>
    <message>
        <source>“%1” is no time.</source>
        <translation>«%1» no es una fecha ni una hora.</translation>
    </message>
    <message>
        <source>It has none; the words are kept beside it.</source>
        <translation>Queda sin ninguna; el texto se conserva a su lado.</translation>
    </message>
    <message>
        <source>the compressed file breaks off</source>
        <translation>el archivo comprimido se interrumpe</translation>
    </message>
    <message>
        <source>the compressed file is damaged: %1</source>
        <translation>el archivo comprimido está dañado: %1</translation>
    </message>
    <message>
        <source>%1 is larger than a single text can be: %2 megabytes. Import it as a table (CSV, JSON lines), which is read row by row.</source>
        <translation>%1 es mayor de lo que puede ser un solo texto: %2 megabytes. Impórtelo como tabla (CSV, JSON Lines), que se lee fila a fila.</translation>
    </message>
</context>
<context>
    <name>SpansTable</name>
    <message>
        <source>%1 has no column &quot;%2&quot;. It needs coder, start and end, and may have category and continuum.</source>
        <translation>%1 no tiene la columna «%2». Necesita coder, start y end, y puede tener category y continuum.</translation>
    </message>
    <message>
        <source>%1 is empty. It needs a header: coder, start, end, category.</source>
        <translation>%1 está vacío. Necesita un encabezado: coder, start, end, category.</translation>
    </message>
    <message>
        <source>In %1, &quot;%2&quot; is no place in a text. Write a number.</source>
        <translation>En %1, «%2» no es una posición en un texto. Escriba un número.</translation>
    </message>
    <message>
        <source>The header of %2 has %3 columns, %1 has %4. Mend that row.</source>
        <translation>El encabezado de %2 tiene %3 columnas y %1 tiene %4. Corrija esa fila.</translation>
    </message>
    <message>
        <source>%1 names no coder. Mend that row.</source>
        <translation>%1 no nombra a ningún codificador. Corrija esa fila.</translation>
    </message>
    <message>
        <source>The span in %1 ends before it starts. Mend that row.</source>
        <translation>El fragmento de %1 termina antes de empezar. Corrija esa fila.</translation>
    </message>
    <message>
        <source>The span in %1 lies outside the text, which reaches from %2 to %3. Mend that row, or give another --length.</source>
        <translation>El fragmento de %1 queda fuera del texto, que va de %2 a %3. Corrija esa fila o indique otro --length.</translation>
    </message>
    <message>
        <source>In %1 the distance to &quot;%2&quot; is not there or not between 0 and 1.</source>
        <translation>En %1, la distancia hasta «%2» no está o no se halla entre 0 y 1.</translation>
    </message>
    <message>
        <source>%1 needs one distance between &quot;%2&quot; and &quot;%3&quot;, the same in both directions, and 0 between a category and itself.</source>
        <translation>%1 necesita una distancia entre «%2» y «%3», igual en ambos sentidos, y 0 entre una categoría y ella misma.</translation>
    </message>
</context>
<context>
    <name>Spoken</name>
    <message>
        <source>a code that is not known here</source>
        <translation>un código que aquí no se conoce</translation>
    </message>
    <message>
        <source>%1 towards %2</source>
        <translation>%1 respecto a %2</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>certainty %1 of 3</source>
        <translation>certeza %1 de 3</translation>
    </message>
    <message>
        <source>with a memo</source>
        <translation>con memo</translation>
    </message>
    <message>
        <source>on the whole comment</source>
        <translation>del comentario completo</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1: «%2»</translation>
    </message>
    <message>
        <source>End of %1</source>
        <translation>Fin de %1</translation>
    </message>
    <message>
        <source>Out of %1</source>
        <translation>Fuera de %1</translation>
    </message>
    <message>
        <source>Start of %1</source>
        <translation>Inicio de %1</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>En %1</translation>
    </message>
    <message>
        <source>an unnamed author</source>
        <comment>Reply by …</comment>
        <translation>un autor sin nombre</translation>
    </message>
    <message>
        <source>Comment by %1 on the article</source>
        <translation>Comentario de %1 al artículo</translation>
    </message>
    <message>
        <source>Reply by %1 to a missing comment</source>
        <translation>Respuesta de %1 a un comentario que falta</translation>
    </message>
    <message>
        <source>Reply by %1 to %2</source>
        <translation>Respuesta de %1 a %2</translation>
    </message>
    <message>
        <source>an unnamed author</source>
        <comment>Reply to …</comment>
        <translation>un autor sin nombre</translation>
    </message>
    <message>
        <source>The article</source>
        <translation>El artículo</translation>
    </message>
    <message>
        <source>Missing comment</source>
        <translation>Comentario que falta</translation>
    </message>
    <message>
        <source>depth %1</source>
        <translation>nivel %1</translation>
    </message>
    <message>
        <source>no codes</source>
        <translation>sin códigos</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s): %1</source>
        <translation>
            <numerusform>%n código: %1</numerusform>
            <numerusform>%n códigos: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n relation(s)</source>
        <translation>
            <numerusform>%n relación</numerusform>
            <numerusform>%n relaciones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>to do</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>coded</source>
        <translation>codificado</translation>
    </message>
    <message>
        <source>nothing to code</source>
        <translation>nada que codificar</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>dudoso</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>omitido</translation>
    </message>
</context>
<context>
    <name>Statistics</name>
    <message>
        <source>Code of the reply</source>
        <translation>Código de la respuesta</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Code of the post answered</source>
        <translation>Código del mensaje respondido</translation>
    </message>
    <message>
        <source>replies to a post without the coder&apos;s codes</source>
        <translation>respuestas a un mensaje sin códigos de esa persona</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>Quién responde</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>A quién</translation>
    </message>
    <message>
        <source>whose target is not in the text</source>
        <translation>cuyo destino no está en el texto</translation>
    </message>
    <message>
        <source>with a post without a named author</source>
        <translation>con un mensaje sin autor con nombre</translation>
    </message>
    <message>
        <source>on posts without a named author</source>
        <translation>en mensajes sin autor con nombre</translation>
    </message>
    <message>
        <source>without a target</source>
        <translation>sin objeto</translation>
    </message>
    <message>
        <source>on posts without a date</source>
        <translation>en mensajes sin fecha</translation>
    </message>
    <message>
        <source>on the article, which answers nothing</source>
        <translation>en el artículo, que no responde a nada</translation>
    </message>
    <message>
        <source>on replies to a post whose stance the coder did not say</source>
        <translation>en respuestas a un mensaje cuya postura no indicó esa persona</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>Codificador/a</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Stance of the parent</source>
        <translation>Postura del padre</translation>
    </message>
    <message>
        <source>Thread</source>
        <translation>Hilo</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Objeto</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Postura</translation>
    </message>
    <message>
        <source>Stance of the reply</source>
        <translation>Postura de la respuesta</translation>
    </message>
    <message>
        <source>on posts that answer the article</source>
        <translation>en mensajes que responden al artículo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>The counting was cancelled.</source>
        <translation>El recuento se canceló.</translation>
    </message>
    <message>
        <source>article</source>
        <translation>artículo</translation>
    </message>
    <message>
        <source>thread %1</source>
        <translation>hilo %1</translation>
    </message>
    <message>
        <source>(other authors)</source>
        <translation>(otros autores)</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>The history names the post %1, which this project does not hold.</source>
        <translation>El historial nombra el mensaje %1, que este proyecto no contiene.</translation>
    </message>
    <message>
        <source>%1 cannot be changed: the file is read-only. Save a copy elsewhere and open that.</source>
        <translation>%1 no se puede cambiar: el archivo es de solo lectura. Guarde una copia en otro lugar y ábrala.</translation>
    </message>
    <message>
        <source>%1 is damaged. Restore a snapshot of it.</source>
        <translation>%1 está dañado. Restaure una instantánea.</translation>
    </message>
    <message>
        <source>%1 is there already and is left as it is. Choose another name.</source>
        <translation>%1 ya existe y se deja como está. Elija otro nombre.</translation>
    </message>
    <message>
        <source>There is no folder %1. Make it first, or choose another.</source>
        <translation>No existe la carpeta %1. Créela primero o elija otra.</translation>
    </message>
    <message>
        <source>%1 could not be made. Check that its folder can be written to.</source>
        <translation>No se pudo crear %1. Compruebe que se puede escribir en su carpeta.</translation>
    </message>
    <message>
        <source>All codes</source>
        <translation>Todos los códigos</translation>
    </message>
    <message>
        <source>The post is no longer in the project.</source>
        <translation>El mensaje ya no está en el proyecto.</translation>
    </message>
    <message>
        <source>Somebody else changed this meanwhile; nothing was stored. Look at it again, then repeat.</source>
        <translation>Otra persona cambió esto entretanto; no se guardó nada. Mírelo de nuevo y repita.</translation>
    </message>
</context>
<context>
    <name>Surgery</name>
    <message>
        <source>Choose the other code.</source>
        <translation>Elija el otro código.</translation>
    </message>
    <message>
        <source>Name the new codes, with commas between them.</source>
        <translation>Escriba los nombres de los códigos nuevos, separados por comas.</translation>
    </message>
    <message>
        <source>A code is split into others: name at least one.</source>
        <translation>Un código se divide en otros: nombre al menos uno.</translation>
    </message>
    <message>
        <source>A passage is assigned to a part that there is not.</source>
        <translation>Se asigna un fragmento a una parte que no existe.</translation>
    </message>
    <message>
        <source>“%1” is no code to put passages in.</source>
        <translation>«%1» no es un código en el que poner fragmentos.</translation>
    </message>
    <message numerus="yes">
        <source>%n whole comment(s) are coded so, and “%1” would be for passages only. Recode them first.</source>
        <translation>
            <numerusform>%n comentario completo está codificado así y «%1» sería solo para fragmentos. Recodifíquelo primero.</numerusform>
            <numerusform>%n comentarios completos están codificados así y «%1» sería solo para fragmentos. Recodifíquelos primero.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) are coded so, and “%1” would be for whole comments only. Recode them first.</source>
        <translation>
            <numerusform>%n fragmento está codificado así y «%1» sería solo para comentarios completos. Recodifíquelo primero.</numerusform>
            <numerusform>%n fragmentos están codificados así y «%1» sería solo para comentarios completos. Recodifíquelos primero.</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge code “%1” into “%2”</source>
        <translation>Fusionar el código «%1» con «%2»</translation>
    </message>
    <message>
        <source>“%1” cannot be split: only codes can.</source>
        <translation>«%1» no se puede dividir: solo los códigos se dividen.</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) are not assigned yet, so “%1” is still needed. Assign them, or keep it.</source>
        <translation>
            <numerusform>%n fragmento aún no está asignado, así que «%1» sigue haciendo falta. Asígnelo o conserve el código.</numerusform>
            <numerusform>%n fragmentos aún no están asignados, así que «%1» sigue haciendo falta. Asígnelos o conserve el código.</numerusform>
        </translation>
    </message>
    <message>
        <source>Split code “%1” into “%2”</source>
        <translation>Dividir el código «%1» en «%2»</translation>
    </message>
    <message>
        <source>”, “</source>
        <translation>», «</translation>
    </message>
    <message>
        <source>“%1” is no code in use. Choose one that is.</source>
        <translation>«%1» no es un código en uso. Elija uno que lo sea.</translation>
    </message>
    <message>
        <source>There is no such annotation in the project.</source>
        <translation>Esa anotación no está en el proyecto.</translation>
    </message>
    <message numerus="yes">
        <source>Recode %n annotation(s) as “%1”</source>
        <translation>
            <numerusform>Recodificar %n anotación como «%1»</numerusform>
            <numerusform>Recodificar %n anotaciones como «%1»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) of “%1” have a target. Recode them first.</source>
        <translation>
            <numerusform>%n anotación de «%1» tiene un objeto. Recodifíquela primero.</numerusform>
            <numerusform>%n anotaciones de «%1» tienen un objeto. Recodifíquelas primero.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At %n place(s) one coder has several codes of “%1”. Recode them first.</source>
        <translation>
            <numerusform>En %n lugar una misma persona tiene varios códigos de «%1». Recodifíquelos primero.</numerusform>
            <numerusform>En %n lugares una misma persona tiene varios códigos de «%1». Recodifíquelos primero.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SuspectedParents</name>
    <message>
        <source>It opens with words of %1: “%2”.</source>
        <translation>Empieza con palabras de %1: «%2».</translation>
    </message>
    <message>
        <source>It speaks to %1 by name.</source>
        <translation>Se dirige a %1 por su nombre.</translation>
    </message>
    <message>
        <source>%1 would answer their own comment here; %2 spoke in between, and the page indents no further.</source>
        <translation>%1 respondería aquí a su propio comentario; %2 habló entre medias y la página no sangra más.</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>entry %1</source>
        <translation>entrada %1</translation>
    </message>
    <message>
        <source>It is no JSON object.</source>
        <translation>No es un objeto JSON.</translation>
    </message>
    <message>
        <source>It is left out.</source>
        <translation>Se omite.</translation>
    </message>
    <message>
        <source>Reading %1 failed: %2. Check the disk, then try again.</source>
        <translation>Falló la lectura de %1: %2. Compruebe el disco y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The file has bytes that are no characters of UTF-8.</source>
        <translation>El archivo tiene bytes que no son caracteres de UTF-8.</translation>
    </message>
    <message>
        <source>Each is kept as U+FFFD, the sign for an unknown character.</source>
        <translation>Cada uno se conserva como U+FFFD, el signo de carácter desconocido.</translation>
    </message>
    <message>
        <source>%1 is JSON, but no list of objects is in it: there is nothing to import.</source>
        <translation>%1 es JSON, pero no contiene ninguna lista de objetos: no hay nada que importar.</translation>
    </message>
    <message>
        <source>%1 is broken in entry %2: it is no JSON from there on. Get the file once more, or mend it.</source>
        <translation>%1 está roto en la entrada %2: a partir de ahí no es JSON. Obtenga el archivo otra vez o corríjalo.</translation>
    </message>
    <message>
        <source>%1 is no whole JSON: its end may be missing. Get the file once more, or mend it.</source>
        <translation>%1 no es JSON completo: quizá falte su final. Obtenga el archivo otra vez o corríjalo.</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>línea %1</translation>
    </message>
    <message>
        <source>It has bytes that are no characters of UTF-8.</source>
        <translation>Tiene bytes que no son caracteres de UTF-8.</translation>
    </message>
    <message>
        <source>It is no whole JSON.</source>
        <translation>No es JSON completo.</translation>
    </message>
    <message>
        <source>Line %1 of %2 is longer than %3 MB: it is no table. Choose another format for it.</source>
        <translation>La línea %1 de %2 ocupa más de %3 MB: no es una tabla. Elija otro formato.</translation>
    </message>
    <message>
        <source>It holds halves of characters.</source>
        <translation>Contiene mitades de caracteres.</translation>
    </message>
    <message>
        <source>The file has more than %1 columns.</source>
        <translation>El archivo tiene más de %1 columnas.</translation>
    </message>
    <message>
        <source>What is in the further ones is left out.</source>
        <translation>Se omite lo que hay en las restantes.</translation>
    </message>
    <message>
        <source>%1 is no text (a picture, an archive, a spreadsheet). Save it as CSV, then import that.</source>
        <translation>%1 no es texto (una imagen, un archivo comprimido, una hoja de cálculo). Guárdelo como CSV e impórtelo después.</translation>
    </message>
    <message>
        <source>No column of %1 looks like the text of a comment. Say which one is, with --map text=COLUMN; it has: %2.</source>
        <translation>Ninguna columna de %1 parece el texto de un comentario. Diga cuál lo es con --map text=COLUMNA; tiene: %2.</translation>
    </message>
    <message>
        <source>“%1” is no field of a post. There are: %2.</source>
        <translation>«%1» no es un campo de un mensaje. Hay: %2.</translation>
    </message>
    <message>
        <source>%1 has no column “%2”. It has: %3.</source>
        <translation>%1 no tiene la columna «%2». Tiene: %3.</translation>
    </message>
    <message>
        <source>Which column of %1 holds the text? Say so with --map text=COLUMN; it has: %2.</source>
        <translation>¿Qué columna de %1 contiene el texto? Dígalo con --map text=COLUMNA; tiene: %2.</translation>
    </message>
    <message>
        <source>“%1” says nothing about a table. What can be said: %2.</source>
        <translation>«%1» no dice nada sobre una tabla. Se puede decir: %2.</translation>
    </message>
    <message>
        <source>Each is kept as U+FFFD, the sign for an unknown character. Choose another encoding if there are many.</source>
        <translation>Cada uno se conserva como U+FFFD, el signo de carácter desconocido. Elija otra codificación si hay muchos.</translation>
    </message>
    <message>
        <source>Its id “%1” was rounded by a spreadsheet: its last digits are lost.</source>
        <translation>Una hoja de cálculo redondeó su id «%1»: se perdieron las últimas cifras.</translation>
    </message>
    <message>
        <source>It is kept as it is. Posts that had different ids may have the same now: get the table once more from its source.</source>
        <translation>Se conserva tal como está. Mensajes que tenían id distintos quizá tengan ahora el mismo: obtenga la tabla otra vez de su fuente.</translation>
    </message>
    <message>
        <source>It has no text.</source>
        <translation>No tiene texto.</translation>
    </message>
    <message>
        <source>It is kept as an empty comment.</source>
        <translation>Se conserva como comentario vacío.</translation>
    </message>
    <message>
        <source>“%1” cannot be read as a time.</source>
        <translation>«%1» no se puede leer como fecha y hora.</translation>
    </message>
    <message>
        <source>The post has no time; the words are kept as an attribute.</source>
        <translation>El mensaje queda sin hora; el texto se conserva como atributo.</translation>
    </message>
    <message>
        <source>“%1” cannot be read as a score.</source>
        <translation>«%1» no se puede leer como puntuación.</translation>
    </message>
    <message>
        <source>The post has no score; the words are kept as an attribute.</source>
        <translation>El mensaje queda sin puntuación; el texto se conserva como atributo.</translation>
    </message>
    <message>
        <source>Its “%1” is no whole JSON, or nested too deep.</source>
        <translation>Su «%1» no es JSON completo o tiene demasiados niveles de anidamiento.</translation>
    </message>
    <message>
        <source>The post it answers is not in the source.</source>
        <translation>El mensaje al que responde no está en la fuente.</translation>
    </message>
    <message>
        <source>A placeholder stands in that post&apos;s place.</source>
        <translation>Un marcador de posición ocupa el lugar de ese mensaje.</translation>
    </message>
    <message>
        <source>rows %1–%2</source>
        <translation>filas %1–%2</translation>
    </message>
    <message>
        <source>The times name no time zone.</source>
        <translation>Las horas no indican zona horaria.</translation>
    </message>
    <message>
        <source>They are read as UTC.</source>
        <translation>Se leen como UTC.</translation>
    </message>
    <message>
        <source>“%1” may be read in two ways.</source>
        <translation>«%1» se puede leer de dos maneras.</translation>
    </message>
    <message>
        <source>The day is taken to come first.</source>
        <translation>Se supone que el día va primero.</translation>
    </message>
    <message>
        <source>The month is taken to come first.</source>
        <translation>Se supone que el mes va primero.</translation>
    </message>
    <message>
        <source>No row has “%1”.</source>
        <translation>Ninguna fila tiene «%1».</translation>
    </message>
    <message>
        <source>The posts have no “%1”.</source>
        <translation>Los mensajes no tienen «%1».</translation>
    </message>
    <message numerus="yes">
        <source>%n more row(s) have the same problem.</source>
        <translation>
            <numerusform>%n fila más tiene el mismo problema.</numerusform>
            <numerusform>%n filas más tienen el mismo problema.</numerusform>
        </translation>
    </message>
    <message>
        <source>The same became of them.</source>
        <translation>Se trataron de la misma manera.</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>fila %1</translation>
    </message>
    <message>
        <source>%1 is empty: there is nothing to import.</source>
        <translation>%1 está vacío: no hay nada que importar.</translation>
    </message>
    <message>
        <source>It holds the names of the columns once more.</source>
        <translation>Repite los nombres de las columnas.</translation>
    </message>
    <message>
        <source>All its cells are empty.</source>
        <translation>Todas sus celdas están vacías.</translation>
    </message>
    <message>
        <source>It has a quotation mark that is never closed.</source>
        <translation>Tiene unas comillas que nunca se cierran.</translation>
    </message>
    <message>
        <source>Its last cell holds all the rest of the file. Close the mark and import again.</source>
        <translation>Su última celda contiene todo el resto del archivo. Cierre las comillas y vuelva a importar.</translation>
    </message>
    <message>
        <source>It has %1 cells where the first row has %2.</source>
        <translation>Tiene %1 celdas donde la primera fila tiene %2.</translation>
    </message>
    <message>
        <source>What is missing is taken as empty.</source>
        <translation>Lo que falta se toma como vacío.</translation>
    </message>
    <message>
        <source>What is too much is kept as attributes without a name.</source>
        <translation>Lo que sobra se conserva como atributos sin nombre.</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>columna %1</translation>
    </message>
</context>
<context>
    <name>ThreadPlaces</name>
    <message>
        <source>line %1</source>
        <translation>línea %1</translation>
    </message>
    <message>
        <source>%1 is damaged in %2. Export it again, or delete that file to read the texts only.</source>
        <translation>%1 está dañado (%2). Expórtelo de nuevo, o borre ese archivo para leer solo los textos.</translation>
    </message>
</context>
<context>
    <name>WebAnnoTsv</name>
    <message>
        <source>%1, line %2</source>
        <translation>%1, línea %2</translation>
    </message>
    <message>
        <source>It is no token of WebAnno TSV: %1. Export it again.</source>
        <translation>No es un token de WebAnno TSV: %1. Expórtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 holds no table of WebAnno TSV 3.</source>
        <translation>%1 no contiene ninguna tabla de WebAnno TSV 3.</translation>
    </message>
    <message>
        <source>It holds no text.</source>
        <translation>No contiene texto.</translation>
    </message>
    <message>
        <source>It is left out.</source>
        <translation>Se deja fuera.</translation>
    </message>
</context>
<context>
    <name>Wordpress</name>
    <message numerus="yes">
        <source>%n item(s) from here on are pictures, menus and the like, without comments.</source>
        <translation>
            <numerusform>Desde aquí, %n elemento es una imagen, un menú o algo parecido, sin comentarios.</numerusform>
            <numerusform>Desde aquí, %n elementos son imágenes, menús y cosas parecidas, sin comentarios.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are left out.</source>
        <translation>Se omiten.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) from here on are pingbacks and trackbacks, which nobody wrote.</source>
        <translation>
            <numerusform>Desde aquí, %n entrada es un pingback o trackback, que nadie escribió.</numerusform>
            <numerusform>Desde aquí, %n entradas son pingbacks y trackbacks, que nadie escribió.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>XmlSource</name>
    <message>
        <source>one element there is larger than any post can be</source>
        <translation>allí hay un elemento más grande de lo que puede ser un mensaje</translation>
    </message>
    <message>
        <source>it ends in the middle</source>
        <translation>termina a la mitad</translation>
    </message>
    <message>
        <source>Reading %1 failed (%2). Check the disk or the network drive, then import again.</source>
        <translation>Falló la lectura de %1 (%2). Compruebe el disco o la unidad de red y vuelva a importar.</translation>
    </message>
    <message>
        <source>it has a document type, which no export of comments needs and which may name other files</source>
        <translation>tiene una declaración de tipo de documento, que ninguna exportación de comentarios necesita y que puede nombrar otros archivos</translation>
    </message>
    <message>
        <source>its elements are nested deeper than %1</source>
        <translation>sus elementos están anidados a más de %1 niveles</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>línea %1</translation>
    </message>
    <message>
        <source>the record there is larger than any post can be</source>
        <translation>el registro que hay allí es más grande de lo que puede ser un mensaje</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>línea %1, columna %2</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2 (%3). Export it again, or mend it there in a text editor.</source>
        <translation>No se puede leer %1: %2 (%3). Expórtelo de nuevo o corríjalo allí con un editor de texto.</translation>
    </message>
    <message>
        <source>The file breaks here: %1.</source>
        <translation>El archivo se rompe aquí: %1.</translation>
    </message>
    <message>
        <source>What stands before it is taken; what comes behind it is not.</source>
        <translation>Se toma lo que está antes; lo que viene después, no.</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) stand before the first tag.</source>
        <translation>
            <numerusform>Hay %n carácter antes de la primera etiqueta.</numerusform>
            <numerusform>Hay %n caracteres antes de la primera etiqueta.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are passed over.</source>
        <translation>Se pasan por alto.</translation>
    </message>
    <message numerus="yes">
        <source>%n attribute(s) have no quotes.</source>
        <translation>
            <numerusform>%n atributo no tiene comillas.</numerusform>
            <numerusform>%n atributos no tienen comillas.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are read as if they had.</source>
        <translation>Se leen como si las tuvieran.</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) are none that XML may hold.</source>
        <translation>
            <numerusform>%n carácter no está permitido en XML.</numerusform>
            <numerusform>%n caracteres no están permitidos en XML.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each is kept as U+FFFD, the sign for an unknown character.</source>
        <translation>Cada uno se conserva como U+FFFD, el signo de carácter desconocido.</translation>
    </message>
    <message>
        <source>Some bytes are no characters of the file&apos;s encoding.</source>
        <translation>Algunos bytes no son caracteres de la codificación del archivo.</translation>
    </message>
    <message>
        <source>%1 is not read: line %2: %3. Export it again from its program.</source>
        <translation>%1 no se lee: línea %2: %3. Expórtelo de nuevo desde su programa.</translation>
    </message>
</context>
<context>
    <name>YouTube</name>
    <message>
        <source>It begins with the name of that comment&apos;s author.</source>
        <translation>Empieza con el nombre del autor de ese comentario.</translation>
    </message>
    <message>
        <source>It is no comment of YouTube.</source>
        <translation>No es un comentario de YouTube.</translation>
    </message>
    <message>
        <source>It is left out.</source>
        <translation>Se omite.</translation>
    </message>
    <message>
        <source>The file tells of the video, but holds no comment.</source>
        <translation>El archivo describe el vídeo, pero no contiene ningún comentario.</translation>
    </message>
    <message>
        <source>Its description is taken. For comments run yt-dlp with --write-comments.</source>
        <translation>Se toma su descripción. Para obtener los comentarios, ejecute yt-dlp con --write-comments.</translation>
    </message>
    <message>
        <source>The source holds %1 of its %2 answers.</source>
        <translation>La fuente contiene %1 de sus %2 respuestas.</translation>
    </message>
    <message>
        <source>What is there is taken.</source>
        <translation>Se toma lo que hay.</translation>
    </message>
</context>
<context>
    <name>rejoinder::AdjudicatePage</name>
    <message numerus="yes">
        <source>%n case(s) in which all coders agree were accepted together.</source>
        <translation>
            <numerusform>Se aceptó %n caso en que todos los codificadores coinciden.</numerusform>
            <numerusform>Se aceptaron juntos %n casos en que todos los codificadores coinciden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n relation(s) wait for their ends.</source>
        <translation>
            <numerusform>%n relación espera sus extremos.</numerusform>
            <numerusform>%n relaciones esperan sus extremos.</numerusform>
        </translation>
    </message>
    <message>
        <source>No case is open: everything is settled.</source>
        <translation>No hay ningún caso abierto: todo está resuelto.</translation>
    </message>
    <message>
        <source>There is no case: nobody differs.</source>
        <translation>No hay ningún caso: nadie difiere.</translation>
    </message>
    <message>
        <source>The coders do not differ on this comment.</source>
        <translation>Los codificadores no difieren en este comentario.</translation>
    </message>
    <message>
        <source>Every case is settled.</source>
        <translation>Todos los casos están resueltos.</translation>
    </message>
    <message>
        <source>This coder marked nothing here: there is nothing to keep.</source>
        <translation>Este codificador no marcó nada aquí: no hay nada que conservar.</translation>
    </message>
    <message>
        <source>Choose the versions to keep by their digits, then press Enter.</source>
        <translation>Elija con sus cifras las versiones que conservar y pulse Intro.</translation>
    </message>
    <message>
        <source>Digits choose the versions to keep together; Enter keeps them, B takes one again.</source>
        <translation>Las cifras eligen las versiones que se conservan juntas; Intro las conserva y B vuelve a tomar una sola.</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Also comments not marked done</source>
        <translation>También comentarios aún no hechos</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Casos</translation>
    </message>
    <message>
        <source>Which cases</source>
        <translation>Qué casos</translation>
    </message>
    <message>
        <source>Open and settled</source>
        <translation>Todos los casos</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abiertos</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Resueltos</translation>
    </message>
    <message>
        <source>Order of the cases</source>
        <translation>Orden de los casos</translation>
    </message>
    <message>
        <source>In thread order</source>
        <translation>Como en el hilo</translation>
    </message>
    <message>
        <source>By code</source>
        <translation>Por código</translation>
    </message>
    <message>
        <source>Longest first</source>
        <translation>Los más largos primero</translation>
    </message>
    <message>
        <source>By pair of coders</source>
        <translation>Por parejas</translation>
    </message>
    <message>
        <source>Cases; digits take a version, Enter the proposed one</source>
        <translation>Casos; una cifra toma una versión, Intro la propuesta</translation>
    </message>
    <message>
        <source>Which passages with the same code count as the same</source>
        <translation>Qué fragmentos con el mismo código cuentan como el mismo</translation>
    </message>
    <message>
        <source>same edges</source>
        <translation>mismos límites</translation>
    </message>
    <message>
        <source>from %1 % shared</source>
        <translation>desde %1 % en común</translation>
    </message>
    <message>
        <source>Names of coders</source>
        <translation>Nombres de los codificadores</translation>
    </message>
    <message>
        <source>Names shown</source>
        <translation>Nombres visibles</translation>
    </message>
    <message>
        <source>Names hidden</source>
        <translation>Nombres ocultos</translation>
    </message>
    <message>
        <source>Which codes</source>
        <translation>Qué códigos</translation>
    </message>
    <message>
        <source>The coders’ versions</source>
        <translation>Las versiones de los codificadores</translation>
    </message>
    <message>
        <source>keep several</source>
        <translation>conservar varias</translation>
    </message>
    <message>
        <source>edit, then take</source>
        <translation>editar y tomar</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nueva</translation>
    </message>
    <message>
        <source>reject all</source>
        <translation>rechazar todas</translation>
    </message>
    <message>
        <source>agreed: nothing here</source>
        <translation>acordado: nada aquí</translation>
    </message>
    <message>
        <source>decide later</source>
        <translation>decidir más tarde</translation>
    </message>
    <message>
        <source>Case %1 of %2: %3, %4</source>
        <translation>Caso %1 de %2: %3, %4</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>keep %1’s</source>
        <translation>conservar la de %1</translation>
    </message>
    <message>
        <source>take %1’s</source>
        <translation>tomar la de %1</translation>
    </message>
    <message>
        <source>Enter takes it too</source>
        <translation>Intro también la toma</translation>
    </message>
    <message>
        <source>No project is open.</source>
        <translation>No hay ningún proyecto abierto.</translation>
    </message>
    <message>
        <source>Blind is on: others’ work stays hidden, so there is nothing to settle. Turn blind off first.</source>
        <translation>El modo a ciegas está activo: el trabajo de los demás permanece oculto, así que no hay nada que resolver. Desactívelo antes.</translation>
    </message>
    <message>
        <source>There is nothing to settle: only one person has coded here. Merge the others’ copies first.</source>
        <translation>No hay nada que resolver: aquí solo ha codificado una persona. Fusione antes las copias de los demás.</translation>
    </message>
    <message>
        <source>Looking for cases…</source>
        <translation>Buscando casos…</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>%1 of %2 settled</source>
        <translation>%1 de %2 resueltos</translation>
    </message>
    <message>
        <source>No comment is marked done by two coders yet.</source>
        <translation>Todavía no hay ningún comentario marcado como hecho por dos codificadores.</translation>
    </message>
    <message>
        <source>The coders do not differ.</source>
        <translation>Los codificadores no difieren.</translation>
    </message>
    <message numerus="yes">
        <source>In %n more case(s) all coders agree:</source>
        <translation>
            <numerusform>En %n caso más todos los codificadores coinciden:</numerusform>
            <numerusform>En %n casos más todos los codificadores coinciden:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) in which all coders agree were accepted.</source>
        <translation>
            <numerusform>Se aceptó %n caso en que todos los codificadores coinciden.</numerusform>
            <numerusform>Se aceptaron %n casos en que todos los codificadores coinciden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coded comment(s) are left out, because the coder did not mark them done.</source>
        <translation>
            <numerusform>Se omite %n comentario codificado porque el codificador no lo marcó como hecho.</numerusform>
            <numerusform>Se omiten %n comentarios codificados porque el codificador no los marcó como hechos.</numerusform>
        </translation>
    </message>
    <message>
        <source>All codes</source>
        <translation>Todos los códigos</translation>
    </message>
    <message>
        <source>None of these passages is a case: a case needs two coders who marked the comment done and differ.</source>
        <translation>Ninguno de estos pasajes es un caso: hacen falta dos codificadores que marcaron el comentario como hecho y difieren.</translation>
    </message>
</context>
<context>
    <name>rejoinder::AgreementPage</name>
    <message>
        <source>This copy was made for you and holds nobody else&apos;s work, so there is nothing to compare.</source>
        <translation>Esta copia se hizo para usted y no contiene el trabajo de nadie más, así que no hay nada que comparar.</translation>
    </message>
    <message>
        <source>Blind is on: agreement would show what others coded. Turn blind off in the View menu to compare.</source>
        <translation>El modo a ciegas está activo: el acuerdo mostraría lo que codificaron los demás. Desactívelo en el menú «Ver» para comparar.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <source>The comparison was cancelled.</source>
        <translation>La comparación se canceló.</translation>
    </message>
    <message numerus="yes">
        <source>Compared %1 %2 of %n coder(s).</source>
        <translation>
            <numerusform>Se compararon %1 %2 de %n codificador.</numerusform>
            <numerusform>Se compararon %1 %2 de %n codificadores.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 × %2: rows %1, columns %2</source>
        <translation>%1 × %2: filas %1, columnas %2</translation>
    </message>
    <message>
        <source>Where coders differ: %1</source>
        <translation>Dónde difieren los codificadores: %1</translation>
    </message>
    <message>
        <source>Where %1 and %2 differ</source>
        <translation>Dónde difieren %1 y %2</translation>
    </message>
    <message>
        <source>%1: %2, %3: %4</source>
        <translation>%1: %2, %3: %4</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n fragmento</numerusform>
            <numerusform>%n fragmentos</numerusform>
        </translation>
    </message>
    <message>
        <source>The post is no longer in the project. Compare again.</source>
        <translation>El mensaje ya no está en el proyecto. Compare de nuevo.</translation>
    </message>
    <message>
        <source>No project is open.</source>
        <translation>No hay ningún proyecto abierto.</translation>
    </message>
    <message>
        <source>Old: the project or the choices at the left have changed since. Compare again for figures of now.</source>
        <translation>Desactualizado: el proyecto o las opciones de la izquierda han cambiado desde entonces. Compare de nuevo para obtener cifras actuales.</translation>
    </message>
    <message>
        <source>Choose at the left what is compared, then press Compare. Nothing is changed.</source>
        <translation>Elija a la izquierda qué se compara y pulse «Comparar». No se cambia nada.</translation>
    </message>
    <message>
        <source>%1 % interval %2 to %3</source>
        <translation>Intervalo del %1 %: de %2 a %3</translation>
    </message>
    <message>
        <source>%1 %2 compared</source>
        <translation>se comparan %1 %2</translation>
    </message>
    <message>
        <source>%1 left out</source>
        <translation>se omiten %1</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Acuerdo</translation>
    </message>
    <message>
        <source>Not compared: %1.</source>
        <translation>No comparados: %1.</translation>
    </message>
    <message>
        <source>Copied. The figures are old: the project or the choices have changed since.</source>
        <translation>Copiado. Las cifras están desactualizadas: el proyecto o las opciones han cambiado desde entonces.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <source>LaTeX (*.tex)</source>
        <translation>LaTeX (*.tex)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Picture (*.svg)</source>
        <translation>Imagen (*.svg)</translation>
    </message>
    <message>
        <source>Save the agreement report</source>
        <translation>Guardar el informe de acuerdo</translation>
    </message>
    <message>
        <source>%1 cannot be saved: its name must end in .txt, .tex, .csv, .json or .svg.</source>
        <translation>No se puede guardar %1: su nombre debe terminar en .txt, .tex, .csv, .json o .svg.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another place.</source>
        <translation>No se puede escribir %1: %2. Elija otro lugar.</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>List beside the text</source>
        <translation>Lista junto al texto</translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation>Copiar como</translation>
    </message>
    <message>
        <source>Copies the methods paragraph and the table</source>
        <translation>Copia el párrafo de métodos y la tabla</translation>
    </message>
    <message>
        <source>Copy the report as</source>
        <translation>Copiar el informe como</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
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
        <translation>Cifras; cada una enumera abajo sus fragmentos</translation>
    </message>
    <message>
        <source>dotted: .667 and .800, customary limits of the alphas for tentative and firm conclusions</source>
        <translation>punteado: 0,667 y 0,800, límites habituales de las alfas para conclusiones provisionales y firmes</translation>
    </message>
    <message>
        <source>Coder by coder</source>
        <translation>Codificador por codificador</translation>
    </message>
    <message>
        <source>What two coders said, against each other</source>
        <translation>Lo que dijeron dos codificadores, uno frente al otro</translation>
    </message>
    <message>
        <source>Codes of the matrix</source>
        <translation>Códigos de la matriz</translation>
    </message>
    <message>
        <source>Lists all of them in the search pane, beside the Reader</source>
        <translation>Los enumera todos en el panel de búsqueda, junto a la vista de lectura</translation>
    </message>
    <message>
        <source>%1: undefined</source>
        <translation>%1: sin definir</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Resolver</translation>
    </message>
    <message>
        <source>Passages behind the number; Enter opens one in its thread, Ctrl+Enter settles them</source>
        <translation>Pasajes tras el número; Intro abre uno en su hilo, Ctrl+Intro los resuelve</translation>
    </message>
    <message>
        <source>Goes through the cases at these passages on the page Adjudicate (Ctrl+Enter)</source>
        <translation>Recorre los casos de estos pasajes en la página Resolver desacuerdos (Ctrl+Intro)</translation>
    </message>
    <message>
        <source>No real names leave this project: what is copied or saved has pseudonyms.</source>
        <translation>De este proyecto no salen nombres reales: lo que se copia o se guarda lleva seudónimos.</translation>
    </message>
    <message>
        <source>Lines by times finer than may leave this project are neither copied nor saved.</source>
        <translation>Las líneas por horas más finas de las que pueden salir de este proyecto no se copian ni se guardan.</translation>
    </message>
    <message>
        <source>The report is kept back: what names and times may leave this project has changed since. Compare again.</source>
        <translation>El informe queda retenido: desde entonces ha cambiado qué nombres y qué horas pueden salir de este proyecto. Compare otra vez.</translation>
    </message>
</context>
<context>
    <name>rejoinder::AnnotationsModel</name>
    <message>
        <source>certainty %1 of 3</source>
        <translation>certeza %1 de 3</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>cierto</translation>
    </message>
    <message>
        <source>Unknown code</source>
        <translation>Código desconocido</translation>
    </message>
    <message>
        <source>whole comment</source>
        <translation>comentario completo</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Fragmento</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Certeza</translation>
    </message>
    <message>
        <source>%1 (in its earlier text)</source>
        <translation>%1 (en su texto anterior)</translation>
    </message>
</context>
<context>
    <name>rejoinder::AnnotationsPane</name>
    <message>
        <source>Annotations of the current comment</source>
        <translation>Anotaciones del comentario actual</translation>
    </message>
    <message>
        <source>No annotation in this comment yet.
Select text and press a code&apos;s key, or / to find one.</source>
        <translation>Todavía no hay anotaciones en este comentario.
Seleccione texto y pulse la tecla de un código, o / para buscar uno.</translation>
    </message>
    <message>
        <source>Memo on %1</source>
        <translation>Memo sobre %1</translation>
    </message>
</context>
<context>
    <name>rejoinder::CandidateList</name>
    <message>
        <source>What can be answered</source>
        <translation>A qué se puede responder</translation>
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
        <translation>No marcó nada aquí, y el comentario como hecho.</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Certeza</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Memo</translation>
    </message>
    <message>
        <source>Coded</source>
        <translation>Codificado</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hacia</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
</context>
<context>
    <name>rejoinder::CaseEditor</name>
    <message>
        <source>Agree this</source>
        <translation>Acordar esto</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Code to agree</source>
        <translation>Código que acordar</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hacia</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nueva</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>“%1”  Select another passage in the text to change it.</source>
        <translation>«%1»  Seleccione otro fragmento en el texto para cambiarlo.</translation>
    </message>
    <message>
        <source>Select the passage in the text above.</source>
        <translation>Seleccione el fragmento en el texto de arriba.</translation>
    </message>
</context>
<context>
    <name>rejoinder::CaseReader</name>
    <message>
        <source>Agreed</source>
        <translation>Acordado</translation>
    </message>
</context>
<context>
    <name>rejoinder::CaseSearch</name>
    <message>
        <source>Accepting what agrees…</source>
        <translation>Aceptando lo que coincide…</translation>
    </message>
    <message>
        <source>Looking for cases…</source>
        <translation>Buscando casos…</translation>
    </message>
    <message>
        <source>article</source>
        <translation>artículo</translation>
    </message>
</context>
<context>
    <name>rejoinder::CasesModel</name>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>By</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Qué dijeron</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Resuelto</translation>
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
        <translation>Qué</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
</context>
<context>
    <name>rejoinder::ChartView</name>
    <message>
        <source>Share, %</source>
        <translation>Proporción, %</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Anotaciones</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another place.</source>
        <translation>No se puede escribir %1. Elija otro lugar.</translation>
    </message>
</context>
<context>
    <name>rejoinder::CluesModel</name>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Mensaje</translation>
    </message>
</context>
<context>
    <name>rejoinder::CoachBar</name>
    <message>
        <source>Again</source>
        <translation>Otra vez</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Práctica</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
</context>
<context>
    <name>rejoinder::CodeChooser</name>
    <message>
        <source>Codes that are shown</source>
        <translation>Códigos que se muestran</translation>
    </message>
    <message>
        <source>Show all codes</source>
        <translation>Mostrar todos los códigos</translation>
    </message>
    <message>
        <source>All codes</source>
        <translation>Todos los códigos</translation>
    </message>
    <message>
        <source>No codes</source>
        <translation>Ningún código</translation>
    </message>
    <message>
        <source>%1 only</source>
        <translation>Solo %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n code(s)</source>
        <translation>
            <numerusform>%1 de %n código</numerusform>
            <numerusform>%1 de %n códigos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rejoinder::CodeEditorModel</name>
    <message>
        <source>Stance targets</source>
        <translation>Objetos de la postura</translation>
    </message>
    <message>
        <source>%1 (retired)</source>
        <translation>%1 (retirado)</translation>
    </message>
    <message>
        <source>Towards what stance is taken</source>
        <translation>Respecto a qué se toma postura</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s)</source>
        <translation>
            <numerusform>%n código</numerusform>
            <numerusform>%n códigos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, group</source>
        <translation>%1, grupo</translation>
    </message>
    <message numerus="yes">
        <source>%1, key %2, used %n time(s)</source>
        <translation>
            <numerusform>%1, tecla %2, usado %n vez</numerusform>
            <numerusform>%1, tecla %2, usado %n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>%1, retired</source>
        <translation>%1, retirado</translation>
    </message>
</context>
<context>
    <name>rejoinder::CodeEditorView</name>
    <message>
        <source>Codebook</source>
        <translation>Libro de códigos</translation>
    </message>
    <message>
        <source>F2 renames, Insert adds a code, Delete retires, Alt with the up and down arrows moves.</source>
        <translation>F2 renombra, Insert añade un código, Supr retira, Alt con las flechas arriba y abajo mueve.</translation>
    </message>
</context>
<context>
    <name>rejoinder::CodeForm</name>
    <message>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Applies to</source>
        <translation>Se aplica a</translation>
    </message>
    <message>
        <source>At one place</source>
        <translation>En un lugar</translation>
    </message>
    <message>
        <source>A comment is not done without one</source>
        <translation>Sin uno, un comentario no está hecho</translation>
    </message>
    <message>
        <source>Taken towards a stance target</source>
        <translation>Se toma respecto a un objeto de la postura</translation>
    </message>
    <message>
        <source>Counted when passages are compared</source>
        <translation>Cuenta al comparar fragmentos</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definición</translation>
    </message>
    <message>
        <source>What it means, in one or two sentences.</source>
        <translation>Qué significa, en una o dos frases.</translation>
    </message>
    <message>
        <source>Include</source>
        <translation>Incluir</translation>
    </message>
    <message>
        <source>Use it for …</source>
        <translation>Úselo para…</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Not for …, which is: another code.</source>
        <translation>No para…, que es: otro código.</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Ejemplos</translation>
    </message>
    <message>
        <source>One a line. %1 in the Reader takes the selected passage.</source>
        <translation>Uno por línea. %1 en la vista de lectura toma el fragmento seleccionado.</translation>
    </message>
    <message>
        <source>passages</source>
        <translation>fragmentos</translation>
    </message>
    <message>
        <source>whole comments</source>
        <translation>comentarios completos</translation>
    </message>
    <message>
        <source>passages and whole comments</source>
        <translation>fragmentos y comentarios completos</translation>
    </message>
    <message>
        <source>one code of the group, by a coder</source>
        <translation>un código del grupo por persona</translation>
    </message>
    <message>
        <source>any number of codes</source>
        <translation>cualquier número de códigos</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Allowed ends</source>
        <translation>Extremos permitidos</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Relation type</source>
        <translation>Tipo de relación</translation>
    </message>
    <message>
        <source>Stance target</source>
        <translation>Objeto de la postura</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>, retired</source>
        <translation>, retirado</translation>
    </message>
    <message>
        <source>, retired: now %1</source>
        <translation>, retirado: ahora %1</translation>
    </message>
    <message>
        <source>%1 “%2”%3</source>
        <translation>%1 «%2»%3</translation>
    </message>
    <message>
        <source>Those of the group “%1”: %2, %3.</source>
        <translation>Las del grupo «%1»: %2, %3.</translation>
    </message>
</context>
<context>
    <name>rejoinder::CodePage</name>
    <message>
        <source>Outline</source>
        <translation>Esquema</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>Libro de códigos</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Anotaciones</translation>
    </message>
    <message>
        <source>Guidelines</source>
        <translation>Pautas</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Relaciones</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Memo</translation>
    </message>
    <message>
        <source>Relations %1</source>
        <translation>Relaciones %1</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Búsqueda</translation>
    </message>
    <message>
        <source>Coding</source>
        <translation>Codificación</translation>
    </message>
</context>
<context>
    <name>rejoinder::CodeTrailModel</name>
    <message>
        <source>undone: %1</source>
        <translation>deshecho: %1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
</context>
<context>
    <name>rejoinder::CodeUses</name>
    <message>
        <source>Passages coded with it</source>
        <translation>Fragmentos codificados con él</translation>
    </message>
    <message>
        <source>Coded with it</source>
        <translation>Codificado con él</translation>
    </message>
    <message>
        <source>Nothing is coded with it</source>
        <translation>No hay nada codificado con él</translation>
    </message>
    <message numerus="yes">
        <source>Coded with it: %n passage(s)</source>
        <translation>
            <numerusform>%n fragmento codificado con él</numerusform>
            <numerusform>%n fragmentos codificados con él</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, the first %2 of them</source>
        <translation>%1; los primeros %2</translation>
    </message>
</context>
<context>
    <name>rejoinder::CodebookModel</name>
    <message>
        <source>Relation types</source>
        <translation>Tipos de relación</translation>
    </message>
    <message numerus="yes">
        <source>%1, key %2, used %n time(s)</source>
        <translation>
            <numerusform>%1, tecla %2, usado %n vez</numerusform>
            <numerusform>%1, tecla %2, usado %n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>after R</source>
        <translation>tras R</translation>
    </message>
    <message>
        <source>spans</source>
        <translation>fragmentos</translation>
    </message>
    <message>
        <source>whole comment, one per target</source>
        <translation>comentario completo, uno por objeto</translation>
    </message>
    <message>
        <source>whole comment</source>
        <translation>comentario completo</translation>
    </message>
    <message>
        <source>spans or whole comment</source>
        <translation>fragmentos o comentario completo</translation>
    </message>
    <message>
        <source>not in this round</source>
        <translation>no en esta ronda</translation>
    </message>
    <message>
        <source>It is not coded in the round “%1”.</source>
        <translation>No se codifica en la ronda «%1».</translation>
    </message>
</context>
<context>
    <name>rejoinder::CodebookPage</name>
    <message>
        <source>New group</source>
        <translation>Nuevo grupo</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Nuevo código</translation>
    </message>
    <message>
        <source>new relation</source>
        <translation>nueva relación</translation>
    </message>
    <message>
        <source>New target</source>
        <translation>Nuevo objeto</translation>
    </message>
    <message>
        <source>Retired too</source>
        <translation>También retirados</translation>
    </message>
    <message>
        <source>Find a code</source>
        <translation>Buscar código</translation>
    </message>
    <message>
        <source>History of this entry</source>
        <translation>Historial de esta entrada</translation>
    </message>
    <message>
        <source>New relation type</source>
        <translation>Nuevo tipo de relación</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Fusionar…</translation>
    </message>
    <message>
        <source>Split…</source>
        <translation>Dividir…</translation>
    </message>
    <message>
        <source>Recode…</source>
        <translation>Recodificar…</translation>
    </message>
    <message>
        <source>Retire or bring back…</source>
        <translation>Retirar o recuperar…</translation>
    </message>
    <message>
        <source>Load…</source>
        <translation>Cargar…</translation>
    </message>
    <message>
        <source>Save or print…</source>
        <translation>Guardar o imprimir…</translation>
    </message>
    <message>
        <source>The codebook is in %1.</source>
        <translation>El libro de códigos está en %1.</translation>
    </message>
    <message>
        <source>No version</source>
        <translation>Sin versión</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versión %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Choose a code first.</source>
        <translation>Elija antes un código.</translation>
    </message>
    <message>
        <source>That can be done with a code, and “%1” is none. Choose one.</source>
        <translation>Eso se puede hacer con un código y «%1» no lo es. Elija uno.</translation>
    </message>
    <message>
        <source>Load codes from a file</source>
        <translation>Cargar códigos de un archivo</translation>
    </message>
    <message>
        <source>Codebooks (*.csv *.json *.qdc);;All files (*)</source>
        <translation>Libros de códigos (*.csv *.json *.qdc);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>The file says nothing new: the codebook is as it was.</source>
        <translation>El archivo no dice nada nuevo: el libro de códigos queda como estaba.</translation>
    </message>
    <message>
        <source>PDF to print (*.pdf)</source>
        <translation>PDF para imprimir (*.pdf)</translation>
    </message>
    <message>
        <source>%1 codebook</source>
        <translation>Libro de códigos de %1</translation>
    </message>
    <message>
        <source>Save or print the codebook</source>
        <translation>Guardar o imprimir el libro de códigos</translation>
    </message>
    <message>
        <source>Since then it was coded with, and moving it changes that: move it again to see what.</source>
        <translation>Desde entonces se ha codificado con él, y moverlo lo cambia: muévalo otra vez para ver qué.</translation>
    </message>
</context>
<context>
    <name>rejoinder::CodebookPane</name>
    <message>
        <source>A new project starts with
Stance, Claim and Rebuttal.
You can change all of it.</source>
        <translation>Un proyecto nuevo empieza con
Stance, Claim y Rebuttal.
Puede cambiarlo todo.</translation>
    </message>
    <message>
        <source>Find a code</source>
        <translation>Buscar código</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>Libro de códigos</translation>
    </message>
    <message>
        <source>Definition of the current code</source>
        <translation>Definición del código actual</translation>
    </message>
    <message>
        <source>Example: “%1”</source>
        <translation>Ejemplo: «%1»</translation>
    </message>
    <message>
        <source>Not: %1</source>
        <translation>No: %1</translation>
    </message>
</context>
<context>
    <name>rejoinder::CodesMenu</name>
    <message>
        <source>Give a code</source>
        <translation>Asignar un código</translation>
    </message>
</context>
<context>
    <name>rejoinder::CodingDesk</name>
    <message>
        <source>Select text first, and drop the code on it.</source>
        <translation>Seleccione texto primero y suelte el código sobre él.</translation>
    </message>
</context>
<context>
    <name>rejoinder::ColumnsDelegate</name>
    <message>
        <source>What “%1” is</source>
        <translation>Qué es «%1»</translation>
    </message>
</context>
<context>
    <name>rejoinder::ColumnsModel</name>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Padre</translation>
    </message>
    <message>
        <source>Id with the place in it (7_0_2)</source>
        <translation>Id que contiene la posición (7_0_2)</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Thread</source>
        <translation>Hilo</translation>
    </message>
    <message>
        <source>Title of the thread</source>
        <translation>Título del hilo</translation>
    </message>
    <message>
        <source>Address of the thread</source>
        <translation>Dirección del hilo</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Atributo</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Ejemplo</translation>
    </message>
    <message>
        <source>Is the</source>
        <translation>Es</translation>
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
        <translation>todos</translation>
    </message>
    <message>
        <source>✓ back, %1</source>
        <translation>✓ de vuelta, %1</translation>
    </message>
    <message>
        <source>not waited for</source>
        <translation>ya no se espera</translation>
    </message>
    <message>
        <source>○ out</source>
        <translation>○ pendiente</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Ronda</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Comentarios</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Entregada</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>rejoinder::CrossTableModel</name>
    <message>
        <source>Sum</source>
        <translation>Total</translation>
    </message>
</context>
<context>
    <name>rejoinder::CuesMenu</name>
    <message>
        <source>Cues</source>
        <translation>Indicios</translation>
    </message>
    <message>
        <source>Language of the posts</source>
        <translation>Idioma de los mensajes</translation>
    </message>
    <message>
        <source>Show all kinds</source>
        <translation>Mostrar todos los tipos</translation>
    </message>
    <message>
        <source>Show none</source>
        <translation>No mostrar ninguno</translation>
    </message>
    <message>
        <source>Open the folder of your own word lists</source>
        <translation>Abrir la carpeta de sus propias listas de palabras</translation>
    </message>
    <message>
        <source>As each post&apos;s words tell</source>
        <translation>Según las palabras de cada mensaje</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Check its rights.</source>
        <translation>No se puede crear la carpeta %1. Compruebe sus permisos.</translation>
    </message>
    <message>
        <source>Read the word lists again</source>
        <translation>Releer las listas de palabras</translation>
    </message>
    <message numerus="yes">
        <source>%1 There are %n more such fault(s); rejoinder-cli cues lists them all.</source>
        <translation>
            <numerusform>%1 Hay %n fallo más de este tipo; rejoinder-cli cues los enumera todos.</numerusform>
            <numerusform>%1 Hay %n fallos más de este tipo; rejoinder-cli cues los enumera todos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rejoinder::DecisionPane</name>
    <message>
        <source>Agreed version, if you press Enter</source>
        <translation>Versión acordada si pulsa Intro</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definición</translation>
    </message>
    <message>
        <source>The coders’ own work is not changed. Decisions are stored as the agreed layer.</source>
        <translation>El trabajo de los codificadores no cambia. Las decisiones se guardan como capa acordada.</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Hasta ahora</translation>
    </message>
    <message>
        <source>Codes to define better</source>
        <translation>Códigos que definir mejor</translation>
    </message>
    <message>
        <source>Coders against what was agreed</source>
        <translation>Codificadores frente a lo acordado</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>optional,</source>
        <translation>opcional,</translation>
    </message>
    <message>
        <source>none given</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Note for the report</source>
        <translation>Nota para el informe</translation>
    </message>
    <message>
        <source>Note on the decision</source>
        <translation>Nota sobre la decisión</translation>
    </message>
    <message>
        <source>One version here is your own. Somebody else had better settle it.</source>
        <translation>Una de estas versiones es suya. Sería mejor que lo resolviera otra persona.</translation>
    </message>
    <message>
        <source>Open again: a version is another than when it was settled.</source>
        <translation>Abierto de nuevo: una versión ya no es la que era cuando se resolvió.</translation>
    </message>
    <message>
        <source>Open again: what was agreed is gone.</source>
        <translation>Abierto de nuevo: lo acordado ya no existe.</translation>
    </message>
    <message>
        <source>Two adjudicators settled it differently. The next decision stands.</source>
        <translation>Dos personas lo resolvieron de forma distinta. Vale la próxima decisión.</translation>
    </message>
    <message>
        <source>%1 decided: %2.</source>
        <translation>%1 decidió: %2.</translation>
    </message>
    <message>
        <source>No case is chosen.</source>
        <translation>No hay ningún caso elegido.</translation>
    </message>
    <message>
        <source>Kept as a coder had it</source>
        <translation>Tomados tal cual</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Editados</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazados</translation>
    </message>
    <message>
        <source>Agreed: nothing here</source>
        <translation>Acordado: nada aquí</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abiertos</translation>
    </message>
    <message>
        <source>of them for later</source>
        <translation>de ellos, para más tarde</translation>
    </message>
    <message>
        <source>of them open again</source>
        <translation>de ellos, abiertos de nuevo</translation>
    </message>
    <message>
        <source>of them contested</source>
        <translation>de ellos, en disputa</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n case(s)</source>
        <translation>
            <numerusform>%1 de %n caso</numerusform>
            <numerusform>%1 de %n casos</numerusform>
        </translation>
    </message>
    <message>
        <source>Cases settled for “codebook unclear” or “real ambiguity”, of all in which the code occurs.</source>
        <translation>Casos resueltos por «libro de códigos poco claro» o «ambigüedad real», de todos aquellos en que aparece el código.</translation>
    </message>
    <message>
        <source>Prec.</source>
        <translation>Prec.</translation>
    </message>
    <message>
        <source>Rec.</source>
        <translation>Exh.</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>passages</source>
        <translation>fragmentos</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>comentarios</translation>
    </message>
    <message>
        <source>On comments with which both the coder and the agreed layer are done. A passage counts where its code and its edges are the same.</source>
        <translation>En comentarios terminados tanto por el codificador como en la capa acordada. Un fragmento cuenta cuando su código y sus límites son los mismos.</translation>
    </message>
</context>
<context>
    <name>rejoinder::DifferencesModel</name>
    <message>
        <source>article</source>
        <translation>artículo</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Nivel</translation>
    </message>
</context>
<context>
    <name>rejoinder::Dock</name>
    <message>
        <source>Hide this dock; F9 shows it again</source>
        <translation>Ocultar este panel; F9 vuelve a mostrarlo</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>Ocultar %1</translation>
    </message>
</context>
<context>
    <name>rejoinder::Edges</name>
    <message>
        <source>Select one of your own annotations of a passage first; its edges can then be moved.</source>
        <translation>Seleccione antes una de sus anotaciones sobre un fragmento; así podrá mover sus límites.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Move the edges&lt;/b&gt; of “%1”</source>
        <translation>&lt;b&gt;Mover los límites&lt;/b&gt; de «%1»</translation>
    </message>
    <message>
        <source>by words, with Shift by characters</source>
        <translation>por palabras; con Mayús, por caracteres</translation>
    </message>
    <message>
        <source>other edge</source>
        <translation>otro límite</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>conservar</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>como antes</translation>
    </message>
</context>
<context>
    <name>rejoinder::EndsEdit</name>
    <message>
        <source>May start at</source>
        <translation>Puede empezar en</translation>
    </message>
    <message>
        <source>May point at</source>
        <translation>Puede apuntar a</translation>
    </message>
    <message>
        <source>Where nothing is ticked, anything is allowed.</source>
        <translation>Donde no hay nada marcado se permite todo.</translation>
    </message>
    <message>
        <source>a whole comment</source>
        <translation>un comentario completo</translation>
    </message>
    <message>
        <source>what is not in the text</source>
        <translation>lo que no está en el texto</translation>
    </message>
</context>
<context>
    <name>rejoinder::ErrorBar</name>
    <message>
        <source>Message</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este aviso</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>rejoinder::EthicsDialog</name>
    <message>
        <source>The texts are looked through…</source>
        <translation>Se revisan los textos…</translation>
    </message>
    <message>
        <source>What could still identify somebody</source>
        <translation>Qué podría aún identificar a alguien</translation>
    </message>
    <message>
        <source>Places that could identify somebody</source>
        <translation>Lugares que podrían identificar a alguien</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Pseudonyms replace %1.</source>
        <translation>Los seudónimos sustituyen %1.</translation>
    </message>
    <message>
        <source>Pseudonyms leave %1.</source>
        <translation>Los seudónimos dejan %1.</translation>
    </message>
</context>
<context>
    <name>rejoinder::ExportPage</name>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Whose work is exported</source>
        <translation>Qué trabajo se exporta</translation>
    </message>
    <message>
        <source>A folder of plain tables with a description of every column. It can be imported again, and the same project gives the same bytes.</source>
        <translation>Una carpeta de tablas sencillas con una descripción de cada columna. Se puede volver a importar, y el mismo proyecto da los mismos bytes.</translation>
    </message>
    <message>
        <source>Whose work</source>
        <translation>Trabajo de</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Exportando…</translation>
    </message>
    <message>
        <source>No project is open. Open one to export it.</source>
        <translation>No hay ningún proyecto abierto. Abra uno para exportarlo.</translation>
    </message>
    <message>
        <source>Blind is on: others&apos; work is left out.</source>
        <translation>El modo a ciegas está activo: se omite el trabajo de los demás.</translation>
    </message>
    <message>
        <source>%1, %2, %3 and %4 will be written.</source>
        <translation>Se escribirán %1, %2, %3 y %4.</translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s)</source>
        <translation>
            <numerusform>%n hilo</numerusform>
            <numerusform>%n hilos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s)</source>
        <translation>
            <numerusform>%n mensaje</numerusform>
            <numerusform>%n mensajes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s)</source>
        <translation>
            <numerusform>%n anotación</numerusform>
            <numerusform>%n anotaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n relation(s)</source>
        <translation>
            <numerusform>%n relación</numerusform>
            <numerusform>%n relaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Export to a new folder</source>
        <translation>Exportar a una carpeta nueva</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>Exportado a %1.</translation>
    </message>
    <message>
        <source>The export was cancelled; nothing was written.</source>
        <translation>La exportación se canceló; no se escribió nada.</translation>
    </message>
    <message>
        <source>Which threads</source>
        <translation>Qué hilos</translation>
    </message>
    <message>
        <source>With the table of cues (words that suggest where to look)</source>
        <translation>Con la tabla de indicios (palabras que sugieren dónde mirar)</translation>
    </message>
    <message>
        <source>With the table of times (how long coders were at each post)</source>
        <translation>Con la tabla de tiempos (cuánto estuvo cada persona en cada mensaje)</translation>
    </message>
    <message>
        <source>The thread that is shown</source>
        <translation>El hilo que se muestra</translation>
    </message>
    <message>
        <source>All threads</source>
        <translation>Todos los hilos</translation>
    </message>
    <message>
        <source>Which threads are exported</source>
        <translation>Qué hilos se exportan</translation>
    </message>
    <message>
        <source>Export tables, or a copy to read</source>
        <translation>Exportar tablas o una copia de lectura</translation>
    </message>
    <message>
        <source>The threads as one reads them, every coded passage marked and named beside the text, with its memos and relations. To read, print and quote; it is not imported again.</source>
        <translation>Los hilos tal como se leen, con cada fragmento codificado marcado y nombrado junto al texto, con sus memos y relaciones. Para leer, imprimir y citar; no se vuelve a importar.</translation>
    </message>
    <message>
        <source>A folder of tables that Excel and LibreOffice open as they are: with the separator of this system, and an apostrophe before what they would take for a formula. They are not imported again.</source>
        <translation>Una carpeta de tablas que Excel y LibreOffice abren tal cual: con el separador de este sistema y un apóstrofo ante lo que tomarían por una fórmula. No se vuelven a importar.</translation>
    </message>
    <message numerus="yes">
        <source>One thread with %n post(s) will be written.</source>
        <translation>
            <numerusform>Se escribirá un hilo con %n mensaje.</numerusform>
            <numerusform>Se escribirá un hilo con %n mensajes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export to a file</source>
        <translation>Exportar a un archivo</translation>
    </message>
    <message>
        <source>Print the thread</source>
        <translation>Imprimir el hilo</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Imprimiendo…</translation>
    </message>
    <message>
        <source>Printed.</source>
        <translation>Impreso.</translation>
    </message>
    <message>
        <source>The printing was cancelled.</source>
        <translation>La impresión se canceló.</translation>
    </message>
    <message>
        <source>For which program</source>
        <translation>Para qué programa</translation>
    </message>
    <message>
        <source>As the standard has it</source>
        <translation>Como dice el estándar</translation>
    </message>
    <message>
        <source>MAXQDA on Windows (line ends are two characters)</source>
        <translation>MAXQDA en Windows (los finales de línea son dos caracteres)</translation>
    </message>
    <message>
        <source>Other programs on Windows (line ends are CR LF, counted as one)</source>
        <translation>Otros programas en Windows (los finales de línea son CR LF, contados como uno)</translation>
    </message>
    <message>
        <source>NVivo (positions in UTF-16)</source>
        <translation>NVivo (posiciones en UTF-16)</translation>
    </message>
    <message>
        <source>NVivo on Windows (line ends are two characters, positions in UTF-16)</source>
        <translation>NVivo en Windows (los finales de línea son dos caracteres, posiciones en UTF-16)</translation>
    </message>
    <message>
        <source>For which program it is written</source>
        <translation>Para qué programa se escribe</translation>
    </message>
</context>
<context>
    <name>rejoinder::FindBar</name>
    <message>
        <source>Words to find</source>
        <translation>Palabras que buscar</translation>
    </message>
    <message>
        <source>in this thread</source>
        <translation>en este hilo</translation>
    </message>
    <message>
        <source>in the whole project</source>
        <translation>en todo el proyecto</translation>
    </message>
    <message>
        <source>Where to find</source>
        <translation>Dónde buscar</translation>
    </message>
    <message>
        <source>Ctrl+F again finds in the whole project.</source>
        <translation>Ctrl+F otra vez busca en todo el proyecto.</translation>
    </message>
    <message>
        <source>Previous hit (Shift+F3)</source>
        <translation>Resultado anterior (Mayús+F3)</translation>
    </message>
    <message>
        <source>Next hit (F3)</source>
        <translation>Resultado siguiente (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Finding “%1”…</source>
        <translation>Buscando «%1»…</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n hit(s)</source>
        <translation>
            <numerusform>%1 de %n resultado</numerusform>
            <numerusform>%1 de %n resultados</numerusform>
        </translation>
    </message>
    <message>
        <source>Finding…</source>
        <translation>Buscando…</translation>
    </message>
    <message numerus="yes">
        <source>More than %n hit(s)</source>
        <translation>
            <numerusform>Más de %n resultado</numerusform>
            <numerusform>Más de %n resultados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n resultado</numerusform>
            <numerusform>%n resultados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rejoinder::Guide</name>
    <message>
        <source>Read a comment, put the caret into a sentence and select it: %1, or drag over it.</source>
        <translation>Lea un comentario, ponga el cursor en una oración y selecciónela: %1, o arrastre sobre ella.</translation>
    </message>
    <message>
        <source>What is it? Press the key of a code at the right, such as &lt;b&gt;1&lt;/b&gt; for a claim of fact, or %1 to find one.</source>
        <translation>¿Qué es? Pulse la tecla de un código de la derecha, como &lt;b&gt;1&lt;/b&gt; para una afirmación de hecho, o %1 para buscar uno.</translation>
    </message>
    <message>
        <source>Where does the comment stand? The keys of the stance codes work anywhere in it: &lt;b&gt;F&lt;/b&gt; in favour, &lt;b&gt;A&lt;/b&gt; against.</source>
        <translation>¿Qué postura tiene el comentario? Las teclas de los códigos de postura funcionan en cualquier parte de él: &lt;b&gt;F&lt;/b&gt; a favor, &lt;b&gt;A&lt;/b&gt; en contra.</translation>
    </message>
    <message>
        <source>What does it answer? %1, then the number that lights up at the passage, then the kind of relation.</source>
        <translation>¿A qué responde? %1; después, el número que aparece junto al fragmento y, por último, el tipo de relación.</translation>
    </message>
    <message>
        <source>Ready with this comment? %1 marks it done and goes to the next.</source>
        <translation>¿Ha terminado con este comentario? %1 lo marca como hecho y pasa al siguiente.</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Seleccionar</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Codificar</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Postura</translation>
    </message>
    <message>
        <source>Relate</source>
        <translation>Relacionar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>&lt;b&gt;That is all of it.&lt;/b&gt; Undo takes back whatever you tried; %1 shows all keys.</source>
        <translation>&lt;b&gt;Eso es todo.&lt;/b&gt; «Deshacer» revierte lo que haya probado; %1 muestra todas las teclas.</translation>
    </message>
</context>
<context>
    <name>rejoinder::GuidelinesPane</name>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>De un archivo…</translation>
    </message>
    <message>
        <source>Coding guidelines</source>
        <translation>Pautas de codificación</translation>
    </message>
    <message>
        <source>No coding guidelines yet. Write them here, or take a Markdown file: they go with every copy of the project.</source>
        <translation>Todavía no hay pautas de codificación. Escríbalas aquí o tome un archivo Markdown: acompañan a cada copia del proyecto.</translation>
    </message>
    <message>
        <source>Coding guidelines, in Markdown</source>
        <translation>Pautas de codificación, en Markdown</translation>
    </message>
    <message>
        <source># How we code

Markdown. Ctrl+Enter stores it, Esc leaves it as it was.</source>
        <translation># Cómo codificamos

Markdown. Ctrl+Intro lo guarda; Esc lo deja como estaba.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Coding guidelines from a file</source>
        <translation>Pautas de codificación de un archivo</translation>
    </message>
    <message>
        <source>Markdown and text (*.md *.markdown *.txt)</source>
        <translation>Markdown y texto (*.md *.markdown *.txt)</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>No se puede leer %1: %2.</translation>
    </message>
    <message>
        <source>%1 is not text in UTF-8. Save it as plain text in UTF-8, then take that.</source>
        <translation>%1 no es texto en UTF-8. Guárdelo como texto sin formato en UTF-8 y tómelo después.</translation>
    </message>
</context>
<context>
    <name>rejoinder::HandoutPage</name>
    <message>
        <source>Blind: nobody else&apos;s work is in the file</source>
        <translation>A ciegas: el archivo no contiene el trabajo de nadie más</translation>
    </message>
    <message>
        <source>Without authors&apos; names over comments</source>
        <translation>Sin los nombres de los autores en los comentarios</translation>
    </message>
    <message>
        <source>Without votes</source>
        <translation>Sin votos</translation>
    </message>
    <message>
        <source>Without times</source>
        <translation>Sin horas</translation>
    </message>
    <message>
        <source>Only what is to be coded and what it answers</source>
        <translation>Solo lo que hay que codificar y aquello a lo que responde</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Asignar</translation>
    </message>
    <message>
        <source>Wait no more</source>
        <translation>No esperar más</translation>
    </message>
    <message>
        <source>Hand out…</source>
        <translation>Repartir…</translation>
    </message>
    <message>
        <source>Handing out…</source>
        <translation>Repartiendo…</translation>
    </message>
    <message>
        <source>Who codes</source>
        <translation>Quién codifica</translation>
    </message>
    <message>
        <source>Who gets comments to code</source>
        <translation>Quién recibe comentarios para codificar</translation>
    </message>
    <message>
        <source>Another coder&apos;s name</source>
        <translation>Nombre de otro codificador</translation>
    </message>
    <message>
        <source>Another coder&apos;s name; Enter adds them</source>
        <translation>Nombre de otro codificador; Intro lo añade</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>What is in a copy</source>
        <translation>Qué contiene una copia</translation>
    </message>
    <message>
        <source>Names of nobody stand there, the same for the same author. What the words of a comment say of others stays as it is.</source>
        <translation>En su lugar figuran nombres inventados, siempre el mismo para el mismo autor. Lo que el texto de un comentario dice de otros queda como está.</translation>
    </message>
    <message>
        <source>Codebook: coders may change it</source>
        <translation>Libro de códigos: se puede cambiar</translation>
    </message>
    <message>
        <source>Codebook: coders may propose codes</source>
        <translation>Libro de códigos: se pueden proponer códigos</translation>
    </message>
    <message>
        <source>Codebook: locked</source>
        <translation>Libro de códigos: bloqueado</translation>
    </message>
    <message>
        <source>What coders may do to the codebook</source>
        <translation>Qué pueden hacer los codificadores con el libro de códigos</translation>
    </message>
    <message>
        <source>What to hand out</source>
        <translation>Qué repartir</translation>
    </message>
    <message>
        <source>What each coder has to code</source>
        <translation>Qué tiene que codificar cada persona</translation>
    </message>
    <message>
        <source>Copies that were handed out</source>
        <translation>Copias entregadas</translation>
    </message>
    <message>
        <source>The copy will not come back: nobody is reminded of it any more</source>
        <translation>La copia no volverá: ya no se le recuerda a nadie</translation>
    </message>
    <message>
        <source>Hand out copies</source>
        <translation>Repartir copias</translation>
    </message>
    <message>
        <source>No project is open. Open one to hand out copies of it.</source>
        <translation>No hay ningún proyecto abierto. Abra uno para repartir copias de él.</translation>
    </message>
    <message>
        <source>This copy was handed out to you. Copies for others are made in the project it came from.</source>
        <translation>Esta copia se le entregó a usted. Las copias para otras personas se hacen en el proyecto del que procede.</translation>
    </message>
    <message>
        <source>Blind is on: who codes what is hidden. Turn blind off to hand out copies.</source>
        <translation>El modo a ciegas está activo: quién codifica qué está oculto. Desactívelo para repartir copias.</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n comentario</numerusform>
            <numerusform>%n comentarios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s)</source>
        <translation>
            <numerusform>%n hilo</numerusform>
            <numerusform>%n hilos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 will be drawn in the round “%3”.</source>
        <translation>Se extraerán %1 de %2 en la ronda «%3».</translation>
    </message>
    <message numerus="yes">
        <source>%n of them several will code.</source>
        <translation>
            <numerusform>Varios codificarán %n de ellos.</numerusform>
            <numerusform>Varios codificarán %n de ellos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assigned before stay(s).</source>
        <translation>
            <numerusform>%n ya asignado se mantiene.</numerusform>
            <numerusform>%n ya asignados se mantienen.</numerusform>
        </translation>
    </message>
    <message>
        <source>None yet. Each coder gets one file, with what is assigned to them.</source>
        <translation>Todavía ninguna. Cada codificador recibe un archivo con lo que tiene asignado.</translation>
    </message>
    <message>
        <source>All are back.</source>
        <translation>Todas han vuelto.</translation>
    </message>
    <message>
        <source>Still out: %1. They come back by a merge.</source>
        <translation>Aún pendientes: %1. Vuelven mediante una fusión.</translation>
    </message>
    <message>
        <source>Wait for it again</source>
        <translation>Volver a esperarla</translation>
    </message>
    <message>
        <source>Where to put the copies</source>
        <translation>Dónde poner las copias</translation>
    </message>
    <message>
        <source>Nobody is chosen who gets a copy. Tick at least one coder.</source>
        <translation>No se ha elegido a nadie que reciba una copia. Marque al menos a un codificador.</translation>
    </message>
    <message numerus="yes">
        <source>%n copy(s) are in %1. The project waits for them.</source>
        <translation>
            <numerusform>%n copia está en %1. El proyecto la espera.</numerusform>
            <numerusform>%n copias están en %1. El proyecto las espera.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers in shuffled order</source>
        <translation>Respuestas en orden mezclado</translation>
    </message>
    <message>
        <source>The order in which a site shows answers tells of their votes or times.</source>
        <translation>El orden en que un sitio muestra las respuestas delata sus votos o sus horas.</translation>
    </message>
</context>
<context>
    <name>rejoinder::HistoryFilter</name>
    <message>
        <source>Who did it</source>
        <translation>Quién lo hizo</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>Qué se cambió</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>Siempre</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Between…</source>
        <translation>Entre…</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todo</translation>
    </message>
    <message>
        <source>In this post</source>
        <translation>En este mensaje</translation>
    </message>
    <message>
        <source>This annotation</source>
        <translation>Esta anotación</translation>
    </message>
    <message>
        <source>Words of what was done</source>
        <translation>Palabras de lo que se hizo</translation>
    </message>
    <message>
        <source>From this day on</source>
        <translation>Desde este día</translation>
    </message>
    <message>
        <source>Up to and with this day</source>
        <translation>Hasta este día inclusive</translation>
    </message>
</context>
<context>
    <name>rejoinder::HistoryModel</name>
    <message>
        <source>undone</source>
        <translation>deshecho</translation>
    </message>
    <message>
        <source>undone, given up</source>
        <translation>deshecho y abandonado</translation>
    </message>
    <message>
        <source>merged, read only</source>
        <translation>fusionado, solo lectura</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n more change(s)</source>
        <translation>
            <numerusform>%1, %n cambio más</numerusform>
            <numerusform>%1, %n cambios más</numerusform>
        </translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>rejoinder::HistoryPage</name>
    <message>
        <source>Go to it</source>
        <translation>Ir allí</translation>
    </message>
    <message>
        <source>Its whole trail</source>
        <translation>Todo su rastro</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Steps, the newest first</source>
        <translation>Pasos, los más nuevos primero</translation>
    </message>
    <message>
        <source>What the step changed</source>
        <translation>Qué cambió el paso</translation>
    </message>
    <message>
        <source>Undoing…</source>
        <translation>Deshaciendo…</translation>
    </message>
    <message>
        <source>Doing again…</source>
        <translation>Rehaciendo…</translation>
    </message>
    <message>
        <source>No project is open.</source>
        <translation>No hay ningún proyecto abierto.</translation>
    </message>
    <message>
        <source>Nothing was done yet. What you do is listed here and can be undone.</source>
        <translation>Todavía no se ha hecho nada. Lo que haga aparecerá aquí y podrá deshacerse.</translation>
    </message>
    <message>
        <source>No step fits.</source>
        <translation>Ningún paso coincide.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n paso</numerusform>
            <numerusform>%n pasos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %n step(s); more as you scroll</source>
        <translation>
            <numerusform>El paso más nuevo; al desplazarse aparecen más</numerusform>
            <numerusform>Los %n pasos más nuevos; al desplazarse aparecen más</numerusform>
        </translation>
    </message>
    <message>
        <source>What the selected step changed</source>
        <translation>Qué cambió el paso seleccionado</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n more change(s))</source>
        <translation>
            <numerusform>%1 (%n cambio más)</numerusform>
            <numerusform>%1 (%n cambios más)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo back to here (%n step(s))</source>
        <translation>
            <numerusform>Deshacer hasta aquí (%n paso)</numerusform>
            <numerusform>Deshacer hasta aquí (%n pasos)</numerusform>
        </translation>
    </message>
    <message>
        <source>Undoes what was done after this step. It can be done again.</source>
        <translation>Deshace lo que se hizo después de este paso. Se puede rehacer.</translation>
    </message>
    <message numerus="yes">
        <source>Do again up to here (%n step(s))</source>
        <translation>
            <numerusform>Rehacer hasta aquí (%n paso)</numerusform>
            <numerusform>Rehacer hasta aquí (%n pasos)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) after “%1” will be undone. They can be done again until something new is done.</source>
        <translation>
            <numerusform>Se deshará %n paso posterior a «%1». Se podrá rehacer hasta que se haga algo nuevo.</numerusform>
            <numerusform>Se desharán %n pasos posteriores a «%1». Se podrán rehacer hasta que se haga algo nuevo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) up to “%1” will be done again.</source>
        <translation>
            <numerusform>Se rehará %n paso hasta «%1».</numerusform>
            <numerusform>Se reharán %n pasos hasta «%1».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo %n step(s)</source>
        <translation>
            <numerusform>Deshacer %n paso</numerusform>
            <numerusform>Deshacer %n pasos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Do %n step(s) again</source>
        <translation>
            <numerusform>Rehacer %n paso</numerusform>
            <numerusform>Rehacer %n pasos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) undone. Redo does them again.</source>
        <translation>
            <numerusform>%n paso deshecho. Rehacer vuelve a hacerlo.</numerusform>
            <numerusform>%n pasos deshechos. Rehacer vuelve a hacerlos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) done again.</source>
        <translation>
            <numerusform>%n paso rehecho.</numerusform>
            <numerusform>%n pasos rehechos.</numerusform>
        </translation>
    </message>
    <message>
        <source>This was not done on a comment: %1.</source>
        <translation>Esto no se hizo en un comentario: %1.</translation>
    </message>
    <message>
        <source>This was cancelled; nothing was changed.</source>
        <translation>Se canceló; no se cambió nada.</translation>
    </message>
</context>
<context>
    <name>rejoinder::ImportPage</name>
    <message>
        <source>Accept all</source>
        <translation>Aceptar todos</translation>
    </message>
    <message>
        <source>Accept none</source>
        <translation>No aceptar ninguno</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importando…</translation>
    </message>
    <message>
        <source>Recognised by itself</source>
        <translation>Reconocido automáticamente</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Leer como</translation>
    </message>
    <message>
        <source>Into which project</source>
        <translation>En qué proyecto</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Elegir archivos…</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>The import is one batch. It can be taken out again as a whole while nothing is coded on it.</source>
        <translation>La importación es un solo lote. Se puede sacar de nuevo entero mientras no haya nada codificado en él.</translation>
    </message>
    <message>
        <source>This is how the thread will look</source>
        <translation>Así se verá el hilo</translation>
    </message>
    <message>
        <source>The tree to be</source>
        <translation>El árbol que resultará</translation>
    </message>
    <message>
        <source>Problems of the source</source>
        <translation>Problemas de la fuente</translation>
    </message>
    <message>
        <source>Nothing has been written yet.</source>
        <translation>Todavía no se ha escrito nada.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Intro</translation>
    </message>
    <message>
        <source>This project, as a new thread</source>
        <translation>Este proyecto, como un hilo nuevo</translation>
    </message>
    <message>
        <source>A new project</source>
        <translation>Un proyecto nuevo</translation>
    </message>
    <message>
        <source>Threads (%1)</source>
        <translation>Hilos (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Import an article and its comments</source>
        <translation>Importar un artículo y sus comentarios</translation>
    </message>
    <message>
        <source>Pasted thread</source>
        <translation>Hilo pegado</translation>
    </message>
    <message>
        <source>The pasted text cannot be kept in %1: %2. Free some space there and paste again.</source>
        <translation>El texto pegado no se puede guardar en %1: %2. Libere espacio allí y vuelva a pegar.</translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s) of this source are in the project already and will not be doubled.</source>
        <translation>
            <numerusform>%n hilo de esta fuente ya está en el proyecto y no se duplicará.</numerusform>
            <numerusform>%n hilos de esta fuente ya están en el proyecto y no se duplicarán.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 y %2</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n artículo</numerusform>
            <numerusform>%n artículos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n comentario</numerusform>
            <numerusform>%n comentarios</numerusform>
        </translation>
    </message>
    <message>
        <source>the first %1</source>
        <translation>los primeros %1</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Importar %1</translation>
    </message>
    <message>
        <source>Import the whole source</source>
        <translation>Importar toda la fuente</translation>
    </message>
    <message numerus="yes">
        <source>%n suspected parent(s)</source>
        <translation>
            <numerusform>%n padre supuesto</numerusform>
            <numerusform>%n padres supuestos</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose files, drop them here, or paste a copied thread.</source>
        <translation>Elija archivos, suéltelos aquí o pegue un hilo copiado.</translation>
    </message>
    <message>
        <source>A comment without author</source>
        <translation>Un comentario sin autor</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1, %2.&lt;/b&gt; Is its first line no author, or is all of it a part of the comment above? The context menu corrects it.</source>
        <translation>&lt;b&gt;%1, %2.&lt;/b&gt; ¿Su primera línea no es un autor, o todo él es parte del comentario de arriba? El menú contextual lo corrige.</translation>
    </message>
    <message>
        <source>This is text of the parent</source>
        <translation>Esto es texto del padre</translation>
    </message>
    <message>
        <source>The first line is the author</source>
        <translation>La primera línea es el autor</translation>
    </message>
    <message>
        <source>“%1” is text, not an author</source>
        <translation>«%1» es texto, no un autor</translation>
    </message>
    <message>
        <source>The import was cancelled; nothing was written.</source>
        <translation>La importación se canceló; no se escribió nada.</translation>
    </message>
    <message>
        <source>Accept the surest…</source>
        <translation>Aceptar los más seguros…</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problema</numerusform>
            <numerusform>%n problemas</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved: the next table with these columns is read like this.</source>
        <translation>Guardado: la próxima tabla con estas columnas se leerá así.</translation>
    </message>
    <message>
        <source>The command that imports the same is copied.</source>
        <translation>Se copió la orden que importa lo mismo.</translation>
    </message>
    <message>
        <source>Save the list of problems</source>
        <translation>Guardar la lista de problemas</translation>
    </message>
    <message>
        <source>problems.csv</source>
        <translation>problemas.csv</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another place.</source>
        <translation>No se puede escribir %1: %2. Elija otro lugar.</translation>
    </message>
    <message>
        <source>The problems are in %1.</source>
        <translation>Los problemas están en %1.</translation>
    </message>
    <message>
        <source>Of %1 % and more (%2)</source>
        <translation>Del %1 % o más (%2)</translation>
    </message>
    <message>
        <source>Nothing has been written yet. The whole source is being checked…</source>
        <translation>Todavía no se ha escrito nada. Se está comprobando toda la fuente…</translation>
    </message>
    <message>
        <source>&lt;b&gt;Which column holds the text of the comments?&lt;/b&gt; Choose “Text” for it under Columns.</source>
        <translation>&lt;b&gt;¿Qué columna contiene el texto de los comentarios?&lt;/b&gt; Elija «Texto» para ella en «Columnas».</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1, %2:&lt;/b&gt; it probably answers &lt;b&gt;%3&lt;/b&gt;: %4 (%5 %). The source&apos;s own parent is stored as well, so the choice can be changed later.</source>
        <translation>&lt;b&gt;%1, %2:&lt;/b&gt; probablemente responde a &lt;b&gt;%3&lt;/b&gt;: %4 (%5 %). También se guarda el padre que indica la fuente, así que la elección se puede cambiar después.</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Guardar como CSV…</translation>
    </message>
    <message>
        <source>Save the problems as CSV</source>
        <translation>Guardar los problemas como CSV</translation>
    </message>
    <message>
        <source>Not saved: choose first which column holds the text.</source>
        <translation>No se ha guardado: elija primero qué columna contiene el texto.</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) of the source are passed over. The tree shows the source, not the part.</source>
        <translation>
            <numerusform>Se pasa por alto %n mensaje de la fuente. El árbol muestra la fuente, no la parte.</numerusform>
            <numerusform>Se pasan por alto %n mensajes de la fuente. El árbol muestra la fuente, no la parte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import this part</source>
        <translation>Importar esta parte</translation>
    </message>
    <message>
        <source>Refresh the threads it has</source>
        <translation>Actualizar los hilos que contiene</translation>
    </message>
    <message numerus="yes">
        <source>Found here: %n thread(s). %1 posts are the same; %2.</source>
        <translation>
            <numerusform>Encontrado aquí: %n hilo. %1 mensajes son iguales; %2.</numerusform>
            <numerusform>Encontrados aquí: %n hilos. %1 mensajes son iguales; %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s) of this source are here already and will not be doubled. To bring in what is new in them, tick “Refresh”.</source>
        <translation>
            <numerusform>%n hilo de esta fuente ya está aquí y no se duplicará. Para incorporar lo nuevo, marque «Actualizar».</numerusform>
            <numerusform>%n hilos de esta fuente ya están aquí y no se duplicarán. Para incorporar lo nuevo, marque «Actualizar».</numerusform>
        </translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Refresh: %1</source>
        <translation>Actualizar: %1</translation>
    </message>
    <message>
        <source>Nothing is new</source>
        <translation>No hay nada nuevo</translation>
    </message>
    <message>
        <source>The source is a later state of threads that are here: new comments slot in, edited ones show their new text, and what is gone stays, marked as deleted.</source>
        <translation>La fuente es un estado posterior de hilos que están aquí: los comentarios nuevos se intercalan, los editados muestran su texto nuevo y lo desaparecido se queda, marcado como borrado.</translation>
    </message>
    <message>
        <source>A refresh is one step: undo takes it back as a whole.</source>
        <translation>Una actualización es un solo paso: deshacer la retira entera.</translation>
    </message>
</context>
<context>
    <name>rejoinder::KeyField</name>
    <message>
        <source>Press the new key, or Esc</source>
        <translation>Pulse la tecla nueva, o Esc</translation>
    </message>
    <message>
        <source>The new key</source>
        <translation>La tecla nueva</translation>
    </message>
</context>
<context>
    <name>rejoinder::KeyLabel</name>
    <message>
        <source>Key %1</source>
        <translation>Tecla %1</translation>
    </message>
</context>
<context>
    <name>rejoinder::KeySheet</name>
    <message>
        <source>All keys</source>
        <translation>Todas las teclas</translation>
    </message>
    <message>
        <source>Codes, in the Reader</source>
        <translation>Códigos, en la vista de lectura</translation>
    </message>
</context>
<context>
    <name>rejoinder::KeysEditor</name>
    <message>
        <source>Keys (*.json)</source>
        <translation>Teclas (*.json)</translation>
    </message>
    <message>
        <source>Give it to this one</source>
        <translation>Dársela a esta orden</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Órdenes y sus teclas</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>One more key</source>
        <translation>Otra tecla más</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Sin tecla</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Restablecer todo</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Import keys</source>
        <translation>Importar teclas</translation>
    </message>
    <message>
        <source>Export keys</source>
        <translation>Exportar teclas</translation>
    </message>
    <message>
        <source>“%1”: Enter changes its key.</source>
        <translation>«%1»: Intro cambia su tecla.</translation>
    </message>
    <message>
        <source>Choose a command to change its keys. Every change holds at once.</source>
        <translation>Elija una orden para cambiar sus teclas. Cada cambio vale de inmediato.</translation>
    </message>
    <message>
        <source>One more key for “%1”.</source>
        <translation>Otra tecla más para «%1».</translation>
    </message>
    <message>
        <source>The new key of “%1”.</source>
        <translation>La tecla nueva de «%1».</translation>
    </message>
    <message>
        <source>“%1” is now %2.</source>
        <translation>«%1» ahora es %2.</translation>
    </message>
    <message>
        <source>“%1” is now %2; “%3” has no key any more.</source>
        <translation>«%1» ahora es %2; «%3» ya no tiene tecla.</translation>
    </message>
    <message>
        <source>“%1” has no key any more.</source>
        <translation>«%1» ya no tiene tecla.</translation>
    </message>
    <message>
        <source>It cannot be reset: %1</source>
        <translation>No se puede restablecer: %1</translation>
    </message>
    <message>
        <source>“%1” has the keys it came with.</source>
        <translation>«%1» vuelve a tener sus teclas originales.</translation>
    </message>
    <message>
        <source>All commands have the keys they came with.</source>
        <translation>Todas las órdenes vuelven a tener sus teclas originales.</translation>
    </message>
    <message>
        <source>The keys are in %1.</source>
        <translation>Las teclas están en %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another place.</source>
        <translation>No se puede escribir %1: %2. Elija otro lugar.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2. Choose another file.</source>
        <translation>No se puede leer %1: %2. Elija otro archivo.</translation>
    </message>
    <message>
        <source>The keys of %1 hold now.</source>
        <translation>Ahora valen las teclas de %1.</translation>
    </message>
</context>
<context>
    <name>rejoinder::KeysModel</name>
    <message>
        <source>%1 tags %2 instead</source>
        <translation>%1 asigna %2 en su lugar</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiada</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>rejoinder::KwicModel</name>
    <message>
        <source>article</source>
        <translation>artículo</translation>
    </message>
    <message>
        <source>%1, depth %2
%3</source>
        <translation>%1, nivel %2
%3</translation>
    </message>
    <message>
        <source>No author</source>
        <translation>Sin autor</translation>
    </message>
    <message>
        <source>No codes here</source>
        <translation>Aquí no hay códigos</translation>
    </message>
    <message>
        <source>%1 %2 %3, by %4</source>
        <translation>%1 %2 %3, de %4</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Hit</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Códigos</translation>
    </message>
</context>
<context>
    <name>rejoinder::LinesModel</name>
    <message>
        <source>Undefined: %1.</source>
        <translation>No definido: %1.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervalo</translation>
    </message>
    <message>
        <source>Interval, drawn</source>
        <translation>Intervalo, dibujado</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Comparadas</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitidas</translation>
    </message>
    <message>
        <source>Equal</source>
        <translation>Iguales</translation>
    </message>
</context>
<context>
    <name>rejoinder::MainWindow</name>
    <message numerus="yes">
        <source>%n comment(s) in %1.</source>
        <translation>
            <numerusform>%n comentario en %1.</numerusform>
            <numerusform>%n comentarios en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No project is open</source>
        <translation>No hay ningún proyecto abierto</translation>
    </message>
    <message>
        <source>%1 — Rejoinder</source>
        <translation>%1 — Rejoinder</translation>
    </message>
    <message>
        <source>Rejoinder</source>
        <translation>Rejoinder</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Search instead</source>
        <translation>Buscar en su lugar</translation>
    </message>
    <message>
        <source>You code as %1, the name of your user account.</source>
        <translation>Codifica como %1, el nombre de su cuenta de usuario.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionar</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Abrirla</translation>
    </message>
    <message>
        <source>Blind is on: other coders&apos; work is not merged. Turn blind off first.</source>
        <translation>El modo a ciegas está activo: el trabajo de otras personas no se fusiona. Desactívelo antes.</translation>
    </message>
    <message>
        <source>Import an article and its comments</source>
        <translation>Importar un artículo y sus comentarios</translation>
    </message>
    <message>
        <source>The clipboard holds no text. Copy an article with its comments first.</source>
        <translation>El portapapeles no contiene texto. Copie antes un artículo con sus comentarios.</translation>
    </message>
    <message>
        <source>Already saved: everything you do is in the file at once.</source>
        <translation>Ya está guardado: todo lo que hace llega al archivo de inmediato.</translation>
    </message>
    <message>
        <source>Blind is on: you see your own work only.</source>
        <translation>Modo a ciegas activado: solo ve su propio trabajo.</translation>
    </message>
    <message>
        <source>Blind is off.</source>
        <translation>Modo a ciegas desactivado.</translation>
    </message>
    <message>
        <source>Blind: this copy was made for you and holds nobody else&apos;s work.</source>
        <translation>A ciegas: esta copia se hizo para usted y no contiene el trabajo de nadie más.</translation>
    </message>
    <message>
        <source>Counts, marks, search, statistics and history show only your own work; merging and others&apos; exports are off. The file holds others&apos; work all the same: it is hidden, not sealed.</source>
        <translation>Los recuentos, las marcas, la búsqueda, las estadísticas y el historial muestran solo su trabajo; la fusión y la exportación del trabajo ajeno están desactivadas. El archivo contiene igualmente el trabajo de los demás: está oculto, no sellado.</translation>
    </message>
    <message>
        <source>Blind is on. %1</source>
        <translation>El modo a ciegas está activo. %1</translation>
    </message>
    <message>
        <source>Blind is off. When it is on: %1</source>
        <translation>El modo a ciegas está inactivo. Cuando está activo: %1</translation>
    </message>
    <message>
        <source>Turn it off</source>
        <translation>Desactivarlo</translation>
    </message>
    <message>
        <source>Turn it on</source>
        <translation>Activarlo</translation>
    </message>
    <message>
        <source>Blind is on: others&apos; annotations stay hidden.</source>
        <translation>El modo a ciegas está activo: las anotaciones de los demás siguen ocultas.</translation>
    </message>
    <message>
        <source>No code is chosen. Choose one in the codebook, or an annotation.</source>
        <translation>No hay ningún código elegido. Elija uno en el libro de códigos o una anotación.</translation>
    </message>
    <message>
        <source>Restored. What the project was before is the newest snapshot.</source>
        <translation>Restaurado. Lo que el proyecto era antes es la instantánea más nueva.</translation>
    </message>
    <message>
        <source>Who codes</source>
        <translation>Quién codifica</translation>
    </message>
    <message>
        <source>Your name:</source>
        <translation>Su nombre:</translation>
    </message>
    <message>
        <source>Call the coder %1</source>
        <translation>Llamar %1 al codificador</translation>
    </message>
    <message>
        <source>About Rejoinder</source>
        <translation>Acerca de Rejoinder</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Rejoinder %1&lt;/h3&gt;&lt;p&gt;Code threads of comments by hand: stance, claims and rebuttals, and what they answer.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Rejoinder %1&lt;/h3&gt;&lt;p&gt;Codificar a mano hilos de comentarios: la postura, las afirmaciones y las refutaciones, y a qué responden.&lt;/p&gt;&lt;p&gt;Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Only others have coded here: you see their work. View › Show all coders&apos; annotations hides it.</source>
        <translation>Aquí solo han codificado otras personas: usted ve su trabajo. «Ver › Mostrar las anotaciones…» lo oculta.</translation>
    </message>
    <message>
        <source>Merging brings in what was done there, as one step that can be undone.</source>
        <translation>La fusión incorpora lo que se hizo allí, como un solo paso que se puede deshacer.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are copies of this project. %1</source>
        <translation>
            <numerusform>%n archivo es copia de este proyecto. %1</numerusform>
            <numerusform>%n archivos son copias de este proyecto. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is a copy of this project. %2</source>
        <translation>%1 es una copia de este proyecto. %2</translation>
    </message>
</context>
<context>
    <name>rejoinder::Marking</name>
    <message>
        <source>%1 is required and missing here. The same key again marks the comment done all the same.</source>
        <translation>%1 es obligatorio y falta aquí. La misma tecla otra vez marca el comentario como hecho de todos modos.</translation>
    </message>
    <message>
        <source>Only comments are marked as done. J goes to the next one.</source>
        <translation>Solo los comentarios se marcan como hechos. J va al siguiente.</translation>
    </message>
</context>
<context>
    <name>rejoinder::MemoPane</name>
    <message>
        <source>A question for the team</source>
        <translation>Una pregunta para el equipo</translation>
    </message>
    <message>
        <source>A note of your own. Ctrl+Enter stores it and goes back.</source>
        <translation>Una nota propia. Ctrl+Intro la guarda y vuelve.</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Memo</translation>
    </message>
    <message>
        <source>Memo on %1</source>
        <translation>Memo sobre %1</translation>
    </message>
    <message>
        <source>Memo on the thread</source>
        <translation>Memo sobre el hilo</translation>
    </message>
    <message>
        <source>Memo on the project</source>
        <translation>Memo sobre el proyecto</translation>
    </message>
    <message>
        <source>Memo on the article</source>
        <translation>Memo sobre el artículo</translation>
    </message>
    <message>
        <source>Memo on the comment</source>
        <translation>Memo sobre el comentario</translation>
    </message>
</context>
<context>
    <name>rejoinder::MemosModel</name>
    <message>
        <source>Annotation</source>
        <translation>Anotación</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relación</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Thread</source>
        <translation>Hilo</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>a question for the team</source>
        <translation>una pregunta para el equipo</translation>
    </message>
    <message>
        <source>a note</source>
        <translation>una nota</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>Codificador/a</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Memo</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
</context>
<context>
    <name>rejoinder::MemosPage</name>
    <message>
        <source>Only questions</source>
        <translation>Solo preguntas</translation>
    </message>
    <message>
        <source>A question for the team (Q)</source>
        <translation>Una pregunta para el equipo (Q)</translation>
    </message>
    <message>
        <source>Go to it</source>
        <translation>Ir allí</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Memos and questions</source>
        <translation>Memos y preguntas</translation>
    </message>
    <message>
        <source>Search in memos</source>
        <translation>Buscar en los memos</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Sobre qué trata</translation>
    </message>
    <message>
        <source>About everything</source>
        <translation>Sobre cualquier cosa</translation>
    </message>
    <message>
        <source>Who wrote it</source>
        <translation>Quién lo escribió</translation>
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
        <translation>Memo, en Markdown</translation>
    </message>
    <message>
        <source>By everybody</source>
        <translation>De todos</translation>
    </message>
    <message>
        <source>No project is open.</source>
        <translation>No hay ningún proyecto abierto.</translation>
    </message>
    <message>
        <source>No memo yet. M writes one on the annotation or comment at the caret.</source>
        <translation>Todavía no hay memos. M escribe uno sobre la anotación o el comentario donde está el cursor.</translation>
    </message>
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
            <numerusform>%1 de %n memo</numerusform>
            <numerusform>%1 de %n memos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, de %2</translation>
    </message>
    <message>
        <source>Only %1 changes it.</source>
        <translation>Solo %1 puede cambiarlo.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>This memo is on the project as a whole, or on what was removed.</source>
        <translation>Este memo trata del proyecto en su conjunto o de algo que se quitó.</translation>
    </message>
</context>
<context>
    <name>rejoinder::MergeListModel</name>
    <message>
        <source>ours, chosen</source>
        <translation>la nuestra, elegida</translation>
    </message>
    <message>
        <source>theirs, chosen</source>
        <translation>la otra, elegida</translation>
    </message>
    <message>
        <source>theirs, newer</source>
        <translation>la otra, más nueva</translation>
    </message>
    <message>
        <source>ours, newer</source>
        <translation>la nuestra, más nueva</translation>
    </message>
    <message>
        <source>✓ one person</source>
        <translation>✓ una sola persona</translation>
    </message>
    <message>
        <source>two persons</source>
        <translation>dos personas</translation>
    </message>
    <message>
        <source>Comes in as</source>
        <translation>Llega como</translation>
    </message>
    <message>
        <source>Is here as</source>
        <translation>Aquí figura como</translation>
    </message>
    <message>
        <source>They are</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Diferencias</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Aquí</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Allí</translation>
    </message>
    <message>
        <source>What stands</source>
        <translation>Qué vale</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>Codificador/a</translation>
    </message>
</context>
<context>
    <name>rejoinder::MergePage</name>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Changed there</source>
        <translation>Cambiado allí</translation>
    </message>
    <message>
        <source>Removed there</source>
        <translation>Quitado allí</translation>
    </message>
    <message>
        <source>Changed on both sides</source>
        <translation>Cambiado en ambos lados</translation>
    </message>
    <message>
        <source>Texts that differ</source>
        <translation>Textos que difieren</translation>
    </message>
    <message>
        <source>Codebook differs</source>
        <translation>Diferencias en el libro de códigos</translation>
    </message>
    <message>
        <source>Perhaps one person</source>
        <translation>Quizá una sola persona</translation>
    </message>
    <message>
        <source>With a retired code</source>
        <translation>Con un código retirado</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Two where one may be</source>
        <translation>Dos donde cabe uno</translation>
    </message>
    <message>
        <source>Copies that come back</source>
        <translation>Copias que vuelven</translation>
    </message>
    <message>
        <source>These come in as they are.</source>
        <translation>Estos se incorporan tal cual.</translation>
    </message>
    <message>
        <source>These were changed in the other file only: the change comes in.</source>
        <translation>Estos solo se cambiaron en el otro archivo: el cambio se incorpora.</translation>
    </message>
    <message>
        <source>These were removed in the other file: they go here too.</source>
        <translation>Estos se quitaron en el otro archivo: aquí también se quitan.</translation>
    </message>
    <message>
        <source>These were changed here and there since they were one. The newer of both stands; the other is in the history.</source>
        <translation>Estos se cambiaron aquí y allí desde que eran iguales. Vale el más nuevo de los dos; el otro queda en el historial.</translation>
    </message>
    <message>
        <source>The words of these posts are not the same in both files. They are left out, with all that was coded on them there.</source>
        <translation>El texto de estos mensajes no es el mismo en ambos archivos. Se omiten, con todo lo que allí se codificó en ellos.</translation>
    </message>
    <message>
        <source>The words of these codes differ. Choose whose stand; what you choose is kept in later merges.</source>
        <translation>El texto de estos códigos difiere. Elija cuál vale; lo que elija se conserva en fusiones posteriores.</translation>
    </message>
    <message>
        <source>Two profiles of one name. They are one person only if they say so: then all of it is one coder&apos;s, in later merges too.</source>
        <translation>Dos perfiles con el mismo nombre. Son una sola persona únicamente si así lo declaran: entonces todo pasa a ser de un mismo codificador, también en fusiones posteriores.</translation>
    </message>
    <message>
        <source>These came with a code that is retired here. They count for the code it was merged into.</source>
        <translation>Estos llegaron con un código que aquí está retirado. Cuentan para el código con el que se fusionó.</translation>
    </message>
    <message>
        <source>These name what is not here, such as a removed annotation or an unknown code. They wait until it comes.</source>
        <translation>Estos nombran algo que no está aquí, como una anotación quitada o un código desconocido. Esperan hasta que llegue.</translation>
    </message>
    <message>
        <source>Where a coder may have one code only, the newer stands; the other waits until the place is free.</source>
        <translation>Donde un codificador solo puede tener un código, vale el más nuevo; el otro espera hasta que el lugar quede libre.</translation>
    </message>
    <message>
        <source>These copies were handed out from this project.</source>
        <translation>Estas copias se entregaron desde este proyecto.</translation>
    </message>
    <message>
        <source>%1 belongs to another project. If it is to be merged all the same, tick “Also from another project”.</source>
        <translation>%1 pertenece a otro proyecto. Si aun así debe combinarse, marque «También de otro proyecto».</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Also from another project</source>
        <translation>También de otro proyecto</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionar</translation>
    </message>
    <message>
        <source>Looking what a merge would do…</source>
        <translation>Examinando qué haría una fusión…</translation>
    </message>
    <message>
        <source>Merging…</source>
        <translation>Fusionando…</translation>
    </message>
    <message>
        <source>Copies to be merged</source>
        <translation>Copias que fusionar</translation>
    </message>
    <message>
        <source>What the merge would do</source>
        <translation>Qué haría la fusión</translation>
    </message>
    <message>
        <source>Choose copies…</source>
        <translation>Elegir copias…</translation>
    </message>
    <message>
        <source>Threads that both projects have are met, the others come in beside</source>
        <translation>Los hilos que ambos proyectos tienen se emparejan; los demás se añaden</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copias</translation>
    </message>
    <message>
        <source>Copies that are out</source>
        <translation>Copias pendientes</translation>
    </message>
    <message>
        <source>The rows behind the count</source>
        <translation>Las filas detrás del recuento</translation>
    </message>
    <message>
        <source>One step, which one undo takes back (%1)</source>
        <translation>Un solo paso, que se deshace de una vez (%1)</translation>
    </message>
    <message>
        <source>Copies of this project</source>
        <translation>Copias de este proyecto</translation>
    </message>
    <message>
        <source>Rejoinder projects (*.rejoinder)</source>
        <translation>Proyectos de Rejoinder (*.rejoinder)</translation>
    </message>
    <message>
        <source>You stopped looking at them. Choose them again.</source>
        <translation>Usted detuvo el examen. Elíjalas de nuevo.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>The merge was cancelled; nothing was changed.</source>
        <translation>La fusión se canceló; no se cambió nada.</translation>
    </message>
    <message>
        <source>Merged %1: %2, %3, %4.</source>
        <translation>Se fusionó %1: %2, %3, %4.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) new</source>
        <translation>
            <numerusform>%n fila nueva</numerusform>
            <numerusform>%n filas nuevas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n cambiada</numerusform>
            <numerusform>%n cambiadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n quitada</numerusform>
            <numerusform>%n quitadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) left out.</source>
        <translation>
            <numerusform>Se omitió %n mensaje.</numerusform>
            <numerusform>Se omitieron %n mensajes.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This is not on a comment of the project as it is now.</source>
        <translation>Esto no está en ningún comentario del proyecto tal como es ahora.</translation>
    </message>
    <message>
        <source>No project is open.</source>
        <translation>No hay ningún proyecto abierto.</translation>
    </message>
    <message>
        <source>Nothing has been written.</source>
        <translation>No se ha escrito nada.</translation>
    </message>
    <message>
        <source>Nothing has been written yet.</source>
        <translation>Todavía no se ha escrito nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s) with %1 come(s) in too.</source>
        <translation>
            <numerusform>También se incorpora %n hilo con %1.</numerusform>
            <numerusform>También se incorporan %n hilos con %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s)</source>
        <translation>
            <numerusform>%n mensaje</numerusform>
            <numerusform>%n mensajes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are the same on both sides.</source>
        <translation>
            <numerusform>%n fila es igual en ambos lados.</numerusform>
            <numerusform>%n filas son iguales en ambos lados.</numerusform>
        </translation>
    </message>
    <message>
        <source>No copy was handed out from this project.</source>
        <translation>No se entregó ninguna copia desde este proyecto.</translation>
    </message>
    <message>
        <source>All copies that were handed out are back.</source>
        <translation>Han vuelto todas las copias entregadas.</translation>
    </message>
    <message>
        <source>Not back yet: %1.</source>
        <translation>Aún no han vuelto: %1.</translation>
    </message>
    <message>
        <source>Blind is on.</source>
        <translation>El modo a ciegas está activo.</translation>
    </message>
    <message>
        <source>Merge copies</source>
        <translation>Fusionar copias</translation>
    </message>
    <message>
        <source>The first %1 are listed.</source>
        <translation>Se muestran los primeros %1.</translation>
    </message>
    <message>
        <source>No project is open. Open the one that the copies belong to.</source>
        <translation>No hay ningún proyecto abierto. Abra aquel al que pertenecen las copias.</translation>
    </message>
    <message>
        <source>Blind is on: other coders&apos; work is not merged. Turn blind off first.</source>
        <translation>El modo a ciegas está activo: el trabajo de otras personas no se fusiona. Desactívelo antes.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Examinando…</translation>
    </message>
    <message>
        <source>Nothing of this kind.</source>
        <translation>Nada de este tipo.</translation>
    </message>
    <message>
        <source>Choose the copies that came back, or drop them on the window. What merging them would do is counted first; nothing is written before you say so.</source>
        <translation>Elija las copias que han vuelto o suéltelas en la ventana. Primero se cuenta qué haría su fusión; no se escribe nada hasta que usted lo diga.</translation>
    </message>
    <message>
        <source>They are one</source>
        <translation>Son una sola</translation>
    </message>
    <message>
        <source>Keep ours</source>
        <translation>Conservar la nuestra</translation>
    </message>
    <message>
        <source>They are two</source>
        <translation>Son dos</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Tomar la otra</translation>
    </message>
    <message numerus="yes">
        <source>Merge without %n post(s)</source>
        <translation>
            <numerusform>Fusionar sin %n mensaje</numerusform>
            <numerusform>Fusionar sin %n mensajes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rejoinder::OutlineModel</name>
    <message>
        <source>deleted comment</source>
        <translation>comentario eliminado</translation>
    </message>
    <message>
        <source>removed comment</source>
        <translation>comentario retirado</translation>
    </message>
    <message>
        <source>comment missing at the source</source>
        <translation>comentario que falta en la fuente</translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s)</source>
        <translation>
            <numerusform>%n hilo</numerusform>
            <numerusform>%n hilos</numerusform>
        </translation>
    </message>
    <message>
        <source>Article: %1</source>
        <translation>Artículo: %1</translation>
    </message>
    <message>
        <source>Thread without an article</source>
        <translation>Hilo sin artículo</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1, for others: %2</source>
        <translation>%1; para otros: %2</translation>
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
        <translation>Todos</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Pendientes</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Dudosos</translation>
    </message>
    <message>
        <source>Coded</source>
        <translation>Codificados</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omitidos</translation>
    </message>
    <message>
        <source>With relations</source>
        <translation>Con relaciones</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Míos</translation>
    </message>
    <message>
        <source>No project is open.
Threads and comments are listed here.</source>
        <translation>No hay ningún proyecto abierto.
Aquí se muestran los hilos y los comentarios.</translation>
    </message>
    <message>
        <source>Filter the outline</source>
        <translation>Filtrar el esquema</translation>
    </message>
    <message>
        <source>Ready and kept filters</source>
        <translation>Filtros predefinidos y guardados</translation>
    </message>
    <message>
        <source>Forget “%1”</source>
        <translation>Olvidar «%1»</translation>
    </message>
    <message>
        <source>Keep “%1” as a filter</source>
        <translation>Guardar «%1» como filtro</translation>
    </message>
    <message>
        <source>Hit %1 of %2 of the outline&apos;s filter.</source>
        <translation>Resultado %1 de %2 del filtro del esquema.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Words of an author, a text or a code</source>
        <translation>Palabras de un autor, un texto o un código</translation>
    </message>
    <message>
        <source>Assigned to me</source>
        <translation>Asignados a mí</translation>
    </message>
    <message>
        <source>Looking for cues in all comments…</source>
        <translation>Se buscan indicios en todos los comentarios…</translation>
    </message>
</context>
<context>
    <name>rejoinder::OutlineView</name>
    <message>
        <source>Outline of threads and comments</source>
        <translation>Esquema de hilos y comentarios</translation>
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
        <translation>hecho</translation>
    </message>
    <message>
        <source>Undefined: %1.</source>
        <translation>No definido: %1.</translation>
    </message>
    <message>
        <source>%1 and %2: %3 on %4</source>
        <translation>%1 y %2: %3 en %4</translation>
    </message>
    <message>
        <source>%1: %2 done</source>
        <translation>%1: %2 hechos</translation>
    </message>
    <message numerus="yes">
        <source>%n span(s)</source>
        <translation>
            <numerusform>%n fragmento</numerusform>
            <numerusform>%n fragmentos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n relation(s)</source>
        <translation>
            <numerusform>%n relación</numerusform>
            <numerusform>%n relaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n unidad</numerusform>
            <numerusform>%n unidades</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rejoinder::Palette</name>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>choose, tag</source>
        <translation>elegir, codificar</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Intro</translation>
    </message>
    <message>
        <source>tag and relate</source>
        <translation>codificar y relacionar</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Mayús+Intro</translation>
    </message>
    <message>
        <source>tag with memo</source>
        <translation>codificar con memo</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>close</source>
        <translation>cerrar</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>Paleta</translation>
    </message>
    <message>
        <source>Find any code, action or post</source>
        <translation>Buscar códigos, acciones o mensajes</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>code “%1” first, then relate</source>
        <translation>código «%1» primero; luego, relacionar</translation>
    </message>
    <message>
        <source>code “%1” as the target</source>
        <translation>código «%1» como destino</translation>
    </message>
    <message>
        <source>tag “%1”</source>
        <translation>codificar «%1»</translation>
    </message>
    <message>
        <source>Find a code, or name a new one</source>
        <translation>Buscar un código o nombrar uno nuevo</translation>
    </message>
    <message>
        <source>Include</source>
        <translation>Incluir</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Excluir</translation>
    </message>
</context>
<context>
    <name>rejoinder::PaletteModel</name>
    <message>
        <source>New code “%1” in %2…</source>
        <translation>Nuevo código «%1» en %2…</translation>
    </message>
    <message>
        <source>Codes for this selection</source>
        <translation>Códigos para esta selección</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Códigos</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>Posts and authors</source>
        <translation>Mensajes y autores</translation>
    </message>
    <message>
        <source>Without author</source>
        <translation>Sin autor</translation>
    </message>
    <message>
        <source>%1, not in this round</source>
        <translation>%1, no en esta ronda</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
</context>
<context>
    <name>rejoinder::ParentPeek</name>
    <message>
        <source>Further up</source>
        <translation>Más arriba</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Ir allí</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>What this comment answers, in full</source>
        <translation>A qué responde este comentario, completo</translation>
    </message>
    <message>
        <source>Text of the post above</source>
        <translation>Texto del mensaje de arriba</translation>
    </message>
    <message>
        <source>The article answers nothing.</source>
        <translation>El artículo no responde a nada.</translation>
    </message>
    <message>
        <source>%1 again</source>
        <translation>%1 otra vez</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>The article</source>
        <translation>El artículo</translation>
    </message>
    <message>
        <source>anonymous</source>
        <translation>anónimo</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt;, answered here</source>
        <translation>&lt;b&gt;%1&lt;/b&gt;, respondido aquí</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt;, %2 posts up</source>
        <translation>&lt;b&gt;%1&lt;/b&gt;, %2 mensajes más arriba</translation>
    </message>
    <message>
        <source>This post has no text.</source>
        <translation>Este mensaje no tiene texto.</translation>
    </message>
</context>
<context>
    <name>rejoinder::PartPanel</name>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>since 2024-05</source>
        <translation>desde 2024-05</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>until 2024-05-17</source>
        <translation>hasta 2024-05-17</translation>
    </message>
    <message>
        <source>Authors, separated by commas</source>
        <translation>Autores, separados por comas</translation>
    </message>
    <message>
        <source>Ana, Ben</source>
        <translation>Ana, Ben</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>word, word*, &quot;a phrase&quot;, OR, -word</source>
        <translation>palabra, palabra*, &quot;una frase&quot;, OR, -palabra</translation>
    </message>
    <message>
        <source>Fewest characters</source>
        <translation>Mínimo de caracteres</translation>
    </message>
    <message>
        <source>from any</source>
        <translation>desde cualquiera</translation>
    </message>
    <message>
        <source>Most characters</source>
        <translation>Máximo de caracteres</translation>
    </message>
    <message>
        <source>to any</source>
        <translation>hasta cualquiera</translation>
    </message>
    <message>
        <source>Fewest comments of a thread</source>
        <translation>Mínimo de comentarios de un hilo</translation>
    </message>
    <message>
        <source>Most comments of a thread</source>
        <translation>Máximo de comentarios de un hilo</translation>
    </message>
    <message>
        <source>Only these posts and what they answer</source>
        <translation>Solo estos mensajes y aquello a lo que responden</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Todos ellos</translation>
    </message>
    <message>
        <source>A sample of threads</source>
        <translation>Una muestra de hilos</translation>
    </message>
    <message>
        <source>A sample of comments</source>
        <translation>Una muestra de comentarios</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Muestra</translation>
    </message>
    <message>
        <source>Size of the sample</source>
        <translation>Tamaño de la muestra</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>seed </source>
        <translation>semilla </translation>
    </message>
    <message>
        <source>The same seed draws the same sample from the same source, on every computer.</source>
        <translation>La misma semilla extrae la misma muestra de la misma fuente, en cualquier ordenador.</translation>
    </message>
    <message>
        <source>Otherwise a thread with one such post is taken whole.</source>
        <translation>Si no, un hilo con un mensaje así se toma entero.</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>Copiar como comando</translation>
    </message>
    <message>
        <source>Copy the import of this part as a command</source>
        <translation>Copiar la importación de esta parte como comando</translation>
    </message>
    <message>
        <source>For a script: the rejoinder-cli command that imports the same.</source>
        <translation>Para un script: el comando de rejoinder-cli que importa lo mismo.</translation>
    </message>
    <message>
        <source>Threads with a post that is as asked for here are taken, whole.</source>
        <translation>Se toman, enteros, los hilos con un mensaje como el que se pide aquí.</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Fechas</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Autores</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Caracteres</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Comentarios</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Tomar</translation>
    </message>
    <message>
        <source>Take only part…</source>
        <translation>Tomar solo una parte…</translation>
    </message>
    <message>
        <source>Takes only part</source>
        <translation>Toma solo una parte</translation>
    </message>
    <message>
        <source>Choose threads by dates, authors, words or size, or draw a sample.</source>
        <translation>Elegir hilos por fechas, autores, palabras o tamaño, o extraer una muestra.</translation>
    </message>
</context>
<context>
    <name>rejoinder::PassagesModel</name>
    <message>
        <source>article</source>
        <translation>artículo</translation>
    </message>
    <message>
        <source>anonymous</source>
        <translation>anónimo</translation>
    </message>
    <message>
        <source>goes: it is there already</source>
        <translation>desaparece: ya está ahí</translation>
    </message>
    <message>
        <source>goes: another code is there</source>
        <translation>desaparece: hay otro código ahí</translation>
    </message>
    <message>
        <source>stays: the code is not for such places</source>
        <translation>se queda: el código no es para esos lugares</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>se queda</translation>
    </message>
    <message>
        <source>without target</source>
        <translation>sin objeto</translation>
    </message>
    <message>
        <source>whole comment: %1</source>
        <translation>comentario completo: %1</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Fragmento</translation>
    </message>
    <message>
        <source>By</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>Codificador/a</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Pasa a ser</translation>
    </message>
</context>
<context>
    <name>rejoinder::PeopleSection</name>
    <message>
        <source>Pseudonyms in place of real names</source>
        <translation>Seudónimos en lugar de nombres reales</translation>
    </message>
    <message>
        <source>No real names leave this project</source>
        <translation>Ningún nombre real sale de este proyecto</translation>
    </message>
    <message>
        <source>People and quotes</source>
        <translation>Personas y citas</translation>
    </message>
    <message>
        <source>Of authors, @mentions, e-mail addresses and coders, in texts, titles, quotes, memos and the codebook. Addresses and further fields of the source are left out.</source>
        <translation>De autores, @menciones, direcciones de correo y codificadores, en textos, títulos, citas, memos y el libro de códigos. Se dejan fuera las direcciones y los demás campos de la fuente.</translation>
    </message>
    <message>
        <source>Full blocks stand for them, as many as characters, so that passages stay where they are.</source>
        <translation>En su lugar hay bloques llenos, tantos como caracteres, para que los pasajes queden donde están.</translation>
    </message>
    <message>
        <source>Exports and copies with real names or finer times are refused, in copies of this project too.</source>
        <translation>Se rechazan exportaciones y copias con nombres reales u horas más precisas, también en copias de este proyecto.</translation>
    </message>
    <message>
        <source>What could still identify somebody…</source>
        <translation>Qué podría aún identificar a alguien…</translation>
    </message>
    <message numerus="yes">
        <source>Withhold the words of %n post(s) marked “Do not quote”</source>
        <translation>
            <numerusform>Retener las palabras de %n mensaje marcado «No citar»</numerusform>
            <numerusform>Retener las palabras de %n mensajes marcados «No citar»</numerusform>
        </translation>
    </message>
    <message>
        <source>Pseudonyms</source>
        <translation>Seudónimos</translation>
    </message>
    <message>
        <source>Real names</source>
        <translation>Nombres reales</translation>
    </message>
    <message>
        <source>times: %1</source>
        <translation>horas: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) quoted all the same</source>
        <translation>
            <numerusform>%n mensaje citado de todos modos</numerusform>
            <numerusform>%n mensajes citados de todos modos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) withheld</source>
        <translation>
            <numerusform>%n mensaje retenido</numerusform>
            <numerusform>%n mensajes retenidos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rejoinder::PinnedAncestors</name>
    <message>
        <source>What this comment answers</source>
        <translation>A qué responde este comentario</translation>
    </message>
</context>
<context>
    <name>rejoinder::Practice</name>
    <message>
        <source>You have coded every longer reply of this thread. Undo some of it to practise again.</source>
        <translation>Ya ha codificado todas las respuestas largas de este hilo. Deshaga una parte para volver a practicar.</translation>
    </message>
    <message>
        <source>its stance</source>
        <translation>su postura</translation>
    </message>
    <message>
        <source>two claims (%1 of 2)</source>
        <translation>dos afirmaciones (%1 de 2)</translation>
    </message>
    <message>
        <source>a rebuttal</source>
        <translation>una refutación</translation>
    </message>
    <message>
        <source>and what it answers</source>
        <translation>y a qué responde</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s)</source>
        <translation>
            <numerusform>%n tecla</numerusform>
            <numerusform>%n teclas</numerusform>
        </translation>
    </message>
    <message>
        <source>&lt;b&gt;Practise&lt;/b&gt; on this comment: code it in %1 keys or fewer; moving the caret is free.</source>
        <translation>&lt;b&gt;Practique&lt;/b&gt; con este comentario: codifíquelo con %1 teclas como máximo; mover el cursor no cuenta.</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;Done with %n key(s).&lt;/b&gt; The goal was %1 or fewer.</source>
        <translation>
            <numerusform>&lt;b&gt;Hecho con %n tecla.&lt;/b&gt; El objetivo era %1 como máximo.</numerusform>
            <numerusform>&lt;b&gt;Hecho con %n teclas.&lt;/b&gt; El objetivo era %1 como máximo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;Done with %n key(s).&lt;/b&gt; %1 are enough: a code&apos;s key selects the sentence at the caret, and tags it when it is pressed again.</source>
        <translation>
            <numerusform>&lt;b&gt;Hecho con %n tecla.&lt;/b&gt; Bastan %1: la tecla de un código selecciona la oración del cursor y, si se pulsa otra vez, la codifica.</numerusform>
            <numerusform>&lt;b&gt;Hecho con %n teclas.&lt;/b&gt; Bastan %1: la tecla de un código selecciona la oración del cursor y, si se pulsa otra vez, la codifica.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rejoinder::PreviewModel</name>
    <message>
        <source>Thread without an article</source>
        <translation>Hilo sin artículo</translation>
    </message>
    <message>
        <source>missing at the source; kept, so that its replies stay in place</source>
        <translation>falta en la fuente; se conserva para que sus respuestas sigan en su sitio</translation>
    </message>
    <message>
        <source>no article in the source</source>
        <translation>no hay artículo en la fuente</translation>
    </message>
    <message numerus="yes">
        <source>article, %n paragraph(s)</source>
        <translation>
            <numerusform>artículo, %n párrafo</numerusform>
            <numerusform>artículo, %n párrafos</numerusform>
        </translation>
    </message>
    <message>
        <source>answers %1</source>
        <translation>responde a %1</translation>
    </message>
    <message>
        <source>as in the source</source>
        <translation>como en la fuente</translation>
    </message>
    <message>
        <source>Article and comments</source>
        <translation>Artículo y comentarios</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Padre</translation>
    </message>
</context>
<context>
    <name>rejoinder::ProblemsModel</name>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué ocurre</translation>
    </message>
</context>
<context>
    <name>rejoinder::Project</name>
    <message>
        <source>A coder needs a name.</source>
        <translation>Un codificador necesita un nombre.</translation>
    </message>
    <message numerus="yes">
        <source>%n coder(s) are called %1. Name one by id: %2.</source>
        <translation>
            <numerusform>%n codificador se llama %1. Nómbrelo por su id: %2.</numerusform>
            <numerusform>%n codificadores se llaman %1. Nombre a uno por su id: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rejoinder::ProjectFiles</name>
    <message>
        <source>Rejoinder projects (*.rejoinder)</source>
        <translation>Proyectos de Rejoinder (*.rejoinder)</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Nuevo proyecto</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>%1 is there already and cannot be moved to the trash. Choose another name.</source>
        <translation>%1 ya existe y no se puede mover a la papelera. Elija otro nombre.</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Abrir un proyecto</translation>
    </message>
    <message>
        <source>%1 There is a good snapshot of %2; the damaged file is kept beside it.</source>
        <translation>%1 Hay una instantánea válida de %2; el archivo dañado se conserva a su lado.</translation>
    </message>
    <message>
        <source>Restore it</source>
        <translation>Restaurarla</translation>
    </message>
    <message>
        <source>%1 is open in another window too. Both write to it safely and show each other&apos;s work.</source>
        <translation>%1 también está abierto en otra ventana. Ambas escriben en él con seguridad y muestran el trabajo de la otra.</translation>
    </message>
    <message>
        <source>%1, copy</source>
        <translation>%1, copia</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <source>A copy is in %1.</source>
        <translation>Hay una copia en %1.</translation>
    </message>
    <message>
        <source>%1, with pseudonyms</source>
        <translation>%1, con seudónimos</translation>
    </message>
    <message>
        <source>Save a copy with pseudonyms</source>
        <translation>Guardar una copia con seudónimos</translation>
    </message>
    <message numerus="yes">
        <source>A copy in which %n author(s) have pseudonyms is in %1.</source>
        <translation>
            <numerusform>En %1 hay una copia en la que %n autor tiene seudónimo.</numerusform>
            <numerusform>En %1 hay una copia en la que %n autores tienen seudónimos.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is being read…</source>
        <translation>Se está leyendo %1…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>A copy is being written to %1…</source>
        <translation>Se está escribiendo una copia en %1…</translation>
    </message>
</context>
<context>
    <name>rejoinder::QueryBox</name>
    <message>
        <source>Words, code:, author:, depth: …</source>
        <translation>Palabras, code:, author:, depth: …</translation>
    </message>
    <message>
        <source>All words must occur: tax levy
One of them: tax OR levy; without: -tax; a phrase: &quot;the tax&quot;; a beginning: tax*
Groups: (tax OR levy) -author:ana
Fields: author: code: stance: target: relation: has: state: coder: depth: date: in: thread: cue:</source>
        <translation>Deben aparecer todas las palabras: impuesto tasa
Una de ellas: impuesto OR tasa; sin: -impuesto; una frase: &quot;el impuesto&quot;; un comienzo: impuest*
Grupos: (impuesto OR tasa) -author:ana
Campos: author: code: stance: target: relation: has: state: coder: depth: date: in: thread: cue:</translation>
    </message>
    <message>
        <source>Search in all threads</source>
        <translation>Buscar en todos los hilos</translation>
    </message>
</context>
<context>
    <name>rejoinder::QuestionPanel</name>
    <message>
        <source>Count unfinished too</source>
        <translation>Contar también lo no terminado</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>Qué se compara</translation>
    </message>
    <message>
        <source>Codes that are compared</source>
        <translation>Códigos que se comparan</translation>
    </message>
    <message>
        <source>Coders who are compared</source>
        <translation>Codificadores que se comparan</translation>
    </message>
    <message>
        <source>Stance target</source>
        <translation>Objeto de la postura</translation>
    </message>
    <message>
        <source>Threads that are compared</source>
        <translation>Hilos que se comparan</translation>
    </message>
    <message>
        <source>Round whose work counts</source>
        <translation>Ronda cuyo trabajo cuenta</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medida</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervalo</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Réplicas</translation>
    </message>
    <message>
        <source>Show by</source>
        <translation>Mostrar por</translation>
    </message>
    <message>
        <source>Comments that a coder has annotated but not marked done count as they are.</source>
        <translation>Los comentarios que un codificador ha anotado pero no marcado como hechos cuentan tal como están.</translation>
    </message>
    <message>
        <source>95 %, bootstrap</source>
        <translation>95 %, bootstrap</translation>
    </message>
    <message>
        <source>95 %, jackknife</source>
        <translation>95 %, jackknife</translation>
    </message>
    <message>
        <source>95 %, linearised</source>
        <translation>95 %, linealizado</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Códigos</translation>
    </message>
    <message>
        <source>Coders</source>
        <translation>Codificadores</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>De</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Todo junto</translation>
    </message>
    <message>
        <source>All targets</source>
        <translation>Todos los objetos</translation>
    </message>
    <message>
        <source>Target: %1</source>
        <translation>Objeto: %1</translation>
    </message>
    <message>
        <source>The present round</source>
        <translation>La ronda actual</translation>
    </message>
    <message>
        <source>Round: %1</source>
        <translation>Ronda: %1</translation>
    </message>
    <message>
        <source>All threads</source>
        <translation>Todos los hilos</translation>
    </message>
    <message>
        <source>The thread that is shown</source>
        <translation>El hilo que se muestra</translation>
    </message>
    <message>
        <source>The measure that fits</source>
        <translation>La medida adecuada</translation>
    </message>
    <message>
        <source>%1. Fits: %2.</source>
        <translation>%1. Adecuada: %2.</translation>
    </message>
    <message>
        <source>No project is open.</source>
        <translation>No hay ningún proyecto abierto.</translation>
    </message>
    <message>
        <source>Agreement needs two coders. Merge the others’ copies first, or tick their names.</source>
        <translation>El acuerdo necesita dos codificadores. Fusione antes las copias de los demás o marque sus nombres.</translation>
    </message>
    <message>
        <source>Tick at least one group of codes.</source>
        <translation>Marque al menos un grupo de códigos.</translation>
    </message>
    <message>
        <source>Threads that are compared, one by one</source>
        <translation>Hilos que se comparan, uno por uno</translation>
    </message>
    <message>
        <source>Threads that are ticked</source>
        <translation>Hilos marcados</translation>
    </message>
    <message>
        <source>Thread %1</source>
        <translation>Hilo %1</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more, not listed</source>
        <translation>
            <numerusform>… y %n más, no listado</numerusform>
            <numerusform>… y %n más, no listados</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick at least one thread.</source>
        <translation>Marque al menos un hilo.</translation>
    </message>
</context>
<context>
    <name>rejoinder::Reader</name>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <translation>«%1» (%2)</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Vista de lectura</translation>
    </message>
</context>
<context>
    <name>rejoinder::ReaderPane</name>
    <message>
        <source>A selection stays within the post it began in.</source>
        <translation>Una selección no sale del mensaje en que empezó.</translation>
    </message>
    <message>
        <source>There is no annotation at the caret.</source>
        <translation>No hay ninguna anotación donde está el cursor.</translation>
    </message>
    <message>
        <source>Something else is selected now: nothing was copied.</source>
        <translation>Ahora hay otra cosa seleccionada: no se copió nada.</translation>
    </message>
</context>
<context>
    <name>rejoinder::ReaderStrip</name>
    <message>
        <source>Stance towards</source>
        <translation>Postura respecto a</translation>
    </message>
    <message>
        <source>Thread</source>
        <translation>Hilo</translation>
    </message>
    <message>
        <source>Whole thread</source>
        <translation>Hilo completo</translation>
    </message>
    <message>
        <source>Ancestors only</source>
        <translation>Solo antecesores</translation>
    </message>
    <message>
        <source>What is shown of the thread</source>
        <translation>Qué se muestra del hilo</translation>
    </message>
    <message>
        <source>Name of the target, then Enter</source>
        <translation>Nombre del objeto; después, Intro</translation>
    </message>
    <message>
        <source>Name of the new stance target</source>
        <translation>Nombre del nuevo objeto de la postura</translation>
    </message>
    <message>
        <source>Which codes are shown in the text</source>
        <translation>Qué códigos se muestran en el texto</translation>
    </message>
    <message>
        <source>Which codes are drawn in the text. It changes nothing that is stored.</source>
        <translation>Qué códigos se dibujan en el texto. No cambia nada de lo guardado.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Thread %1 without a title</source>
        <translation>Hilo %1 sin título</translation>
    </message>
    <message>
        <source>the discussion</source>
        <translation>la discusión</translation>
    </message>
    <message>
        <source>New target…</source>
        <translation>Nuevo objeto…</translation>
    </message>
    <message>
        <source>What the stance keys are about.</source>
        <translation>A qué se refieren las teclas de postura.</translation>
    </message>
    <message>
        <source>What the stance keys are about. %1 takes the next one.</source>
        <translation>A qué se refieren las teclas de postura. %1 toma el siguiente.</translation>
    </message>
</context>
<context>
    <name>rejoinder::ReaderSurface</name>
    <message>
        <source>Thread</source>
        <translation>Hilo</translation>
    </message>
    <message>
        <source>Posts of the thread</source>
        <translation>Mensajes del hilo</translation>
    </message>
    <message>
        <source>One relation has an end among the folded replies:</source>
        <translation>Una relación tiene un extremo en las respuestas plegadas:</translation>
    </message>
    <message>
        <source>%1 relations have one end among the folded replies:</source>
        <translation>%1 relaciones tienen un extremo en las respuestas plegadas:</translation>
    </message>
    <message>
        <source>Leads to where this is quoted from.</source>
        <translation>Lleva al fragmento citado.</translation>
    </message>
    <message numerus="yes">
        <source>…and %n more relation(s)</source>
        <translation>
            <numerusform>…y %n relación más</numerusform>
            <numerusform>…y %n relaciones más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rejoinder::Relating</name>
    <message>
        <source>Relations begin at your own annotations.</source>
        <translation>Las relaciones empiezan en sus propias anotaciones.</translation>
    </message>
    <message>
        <source>Relations end at your own annotations or at whole posts. That one is another coder&apos;s.</source>
        <translation>Las relaciones terminan en sus propias anotaciones o en mensajes completos. Esa es de otra persona.</translation>
    </message>
    <message>
        <source>No relation type of the codebook leads from there to there.</source>
        <translation>Ningún tipo de relación del libro de códigos lleva de ahí hasta ahí.</translation>
    </message>
    <message>
        <source>No relation type may end at that code. Choose another code, or another target.</source>
        <translation>Ningún tipo de relación puede terminar en ese código. Elija otro código u otro destino.</translation>
    </message>
    <message>
        <source>No relation type here allows an end that is not in the text.</source>
        <translation>Ningún tipo de relación de aquí permite un extremo que no está en el texto.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Not in the text.&lt;/b&gt; What does it answer?</source>
        <translation>&lt;b&gt;No está en el texto.&lt;/b&gt; ¿A qué responde?</translation>
    </message>
    <message>
        <source>Relation: not in the text. Now its type: %1, or Enter for %2.</source>
        <translation>Relación: no está en el texto. Ahora su tipo: %1, o Intro para %2.</translation>
    </message>
    <message>
        <source>Relation: target %1 is chosen. Now its type: %2, or Enter for %3.</source>
        <translation>Relación: se eligió el destino %1. Ahora su tipo: %2, o Intro para %3.</translation>
    </message>
    <message>
        <source>A memo is asked after the type is chosen.</source>
        <translation>El memo se pide después de elegir el tipo.</translation>
    </message>
    <message>
        <source>That relation is there already.</source>
        <translation>Esa relación ya existe.</translation>
    </message>
    <message>
        <source>not in the text</source>
        <translation>no está en el texto</translation>
    </message>
    <message>
        <source>the article</source>
        <translation>el artículo</translation>
    </message>
    <message>
        <source>the comment by %1</source>
        <translation>el comentario de %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1: «%2»</translation>
    </message>
    <message>
        <source>&lt;b&gt;Enter&lt;/b&gt; codes “%1” and makes it the target</source>
        <translation>&lt;b&gt;Intro&lt;/b&gt; codifica «%1» y lo hace destino</translation>
    </message>
    <message>
        <source>%1 &lt;b&gt;answers what?&lt;/b&gt;</source>
        <translation>%1 &lt;b&gt;¿a qué responde?&lt;/b&gt;</translation>
    </message>
    <message>
        <source>In a few words; then Enter</source>
        <translation>En pocas palabras; después, Intro</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>elegir</translation>
    </message>
    <message>
        <source>PgDn</source>
        <translation>AvPág</translation>
    </message>
    <message>
        <source>more</source>
        <translation>más</translation>
    </message>
    <message>
        <source>walk</source>
        <translation>recorrer</translation>
    </message>
    <message>
        <source>cancel</source>
        <translation>cancelar</translation>
    </message>
    <message>
        <source>The parent as a whole cannot be answered from here.</source>
        <translation>Desde aquí no se puede responder al padre en su conjunto.</translation>
    </message>
    <message>
        <source>The article as a whole cannot be answered from here.</source>
        <translation>Desde aquí no se puede responder al artículo en su conjunto.</translation>
    </message>
    <message>
        <source>Quoted from %1: “%2”</source>
        <translation>Citado de %1: «%2»</translation>
    </message>
    <message>
        <source>parent, article</source>
        <translation>padre, artículo</translation>
    </message>
</context>
<context>
    <name>rejoinder::RelationsModel</name>
    <message>
        <source>not in the text</source>
        <translation>no está en el texto</translation>
    </message>
    <message>
        <source>not in the text: %1</source>
        <translation>no está en el texto: %1</translation>
    </message>
    <message>
        <source>the article</source>
        <translation>el artículo</translation>
    </message>
    <message>
        <source>whole comment</source>
        <translation>comentario completo</translation>
    </message>
    <message>
        <source>whole comment by %1</source>
        <translation>comentario completo de %1</translation>
    </message>
    <message>
        <source>a passage of another thread</source>
        <translation>un fragmento de otro hilo</translation>
    </message>
    <message>
        <source>Unknown relation</source>
        <translation>Relación desconocida</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relación</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Con</translation>
    </message>
</context>
<context>
    <name>rejoinder::RelationsPane</name>
    <message>
        <source>No relation begins or ends here.
Select an annotation and press R.</source>
        <translation>Aquí no empieza ni termina ninguna relación.
Seleccione una anotación y pulse R.</translation>
    </message>
    <message>
        <source>Relations of the current comment</source>
        <translation>Relaciones del comentario actual</translation>
    </message>
</context>
<context>
    <name>rejoinder::Replacing</name>
    <message>
        <source>That is another coder&apos;s annotation; only one&apos;s own can be changed.</source>
        <translation>Esa anotación es de otra persona; solo se pueden cambiar las propias.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Another code&lt;/b&gt; in place of %1</source>
        <translation>&lt;b&gt;Otro código&lt;/b&gt; en lugar de %1</translation>
    </message>
    <message>
        <source>&lt;b&gt;Another code&lt;/b&gt; in place of %1 on “%2”</source>
        <translation>&lt;b&gt;Otro código&lt;/b&gt; en lugar de %1 en «%2»</translation>
    </message>
    <message>
        <source>the code&apos;s key</source>
        <translation>la tecla del código</translation>
    </message>
    <message>
        <source>find it</source>
        <translation>buscarlo</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>como antes</translation>
    </message>
</context>
<context>
    <name>rejoinder::RoundsDialog</name>
    <message>
        <source>Start as a new round</source>
        <translation>Iniciar como ronda nueva</translation>
    </message>
    <message>
        <source>Change the round</source>
        <translation>Cambiar la ronda</translation>
    </message>
    <message>
        <source>Go to it</source>
        <translation>Ir a ella</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Rondas</translation>
    </message>
    <message>
        <source>A round says which groups of codes are coded now. Every round has its own marks of what is done; annotations stay in all of them.</source>
        <translation>Una ronda dice qué grupos de códigos se codifican ahora. Cada ronda tiene sus propias marcas de lo hecho; las anotaciones permanecen en todas.</translation>
    </message>
    <message>
        <source>Name of the round</source>
        <translation>Nombre de la ronda</translation>
    </message>
    <message>
        <source>Groups of codes in the round</source>
        <translation>Grupos de códigos de la ronda</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Groups in it</source>
        <translation>Grupos que incluye</translation>
    </message>
    <message>
        <source>%1 (now)</source>
        <translation>%1 (actual)</translation>
    </message>
    <message>
        <source>A round needs a group of codes. Choose at least one.</source>
        <translation>Una ronda necesita un grupo de códigos. Elija al menos uno.</translation>
    </message>
</context>
<context>
    <name>rejoinder::SampleForm</name>
    <message>
        <source>In place of what is assigned now</source>
        <translation>En lugar de lo que está asignado ahora</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Comentarios</translation>
    </message>
    <message>
        <source>Whole threads</source>
        <translation>Hilos completos</translation>
    </message>
    <message>
        <source>all there are</source>
        <translation>todos los que hay</translation>
    </message>
    <message>
        <source>How many are drawn; 0 is all</source>
        <translation>Cuántos se extraen; 0 son todos</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>all coders</source>
        <translation>todos los codificadores</translation>
    </message>
    <message>
        <source>As they are read</source>
        <translation>En orden de lectura</translation>
    </message>
    <message>
        <source>Threads by chance</source>
        <translation>Hilos al azar</translation>
    </message>
    <message>
        <source>All by chance</source>
        <translation>Todo al azar</translation>
    </message>
    <message>
        <source>The same seed draws the same sample; it is kept in the history</source>
        <translation>La misma semilla extrae la misma muestra; se guarda en el historial</translation>
    </message>
    <message>
        <source>Else what is assigned in this round stays, and is not drawn again</source>
        <translation>Si no, lo asignado en esta ronda se queda y no se vuelve a extraer</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Muestra</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Extraer</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Cuántos</translation>
    </message>
    <message>
        <source>Like the whole by</source>
        <translation>Como el conjunto, según</translation>
    </message>
    <message>
        <source>Coded by several</source>
        <translation>Codificados por varios</translation>
    </message>
    <message>
        <source>Those by</source>
        <translation>Cada uno de ellos, por</translation>
    </message>
    <message>
        <source>In what order</source>
        <translation>En qué orden</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Chance alone</source>
        <translation>Solo el azar</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Thread</source>
        <translation>Hilo</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Codes they have</source>
        <translation>Códigos que tienen</translation>
    </message>
</context>
<context>
    <name>rejoinder::SearchPane</name>
    <message>
        <source>Kept searches</source>
        <translation>Búsquedas guardadas</translation>
    </message>
    <message>
        <source>Wider, with author, depth and codes</source>
        <translation>Más amplio, con autor, nivel y códigos</translation>
    </message>
    <message>
        <source>Export the list as a CSV table…</source>
        <translation>Exportar la lista como tabla CSV…</translation>
    </message>
    <message>
        <source>Hits in their context</source>
        <translation>Resultados en su contexto</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s) exported.</source>
        <translation>
            <numerusform>%n resultado exportado.</numerusform>
            <numerusform>%n resultados exportados.</numerusform>
        </translation>
    </message>
    <message>
        <source>No project is open.</source>
        <translation>No hay ningún proyecto abierto.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Type what you look for; all threads are searched.</source>
        <translation>Escriba lo que busca; se busca en todos los hilos.</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n resultado</numerusform>
            <numerusform>%n resultados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n hit(s); scroll for more</source>
        <translation>
            <numerusform>El primer resultado; desplácese para ver más</numerusform>
            <numerusform>Los primeros %n resultados; desplácese para ver más</numerusform>
        </translation>
    </message>
    <message>
        <source>This post is no longer in the project.</source>
        <translation>Este mensaje ya no está en el proyecto.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n hit(s) tagged, each with its own undo.</source>
        <translation>
            <numerusform>%1: %n resultado codificado; se puede deshacer.</numerusform>
            <numerusform>%1: %n resultados codificados; cada uno se deshace por separado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Forget this search</source>
        <translation>Olvidar esta búsqueda</translation>
    </message>
    <message>
        <source>Keep this search, here and in the Outline</source>
        <translation>Guardar esta búsqueda, aquí y en el esquema</translation>
    </message>
    <message>
        <source>Export the list of hits</source>
        <translation>Exportar la lista de resultados</translation>
    </message>
    <message>
        <source>hits.csv</source>
        <translation>resultados.csv</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>Searching all comments…</source>
        <translation>Buscando en todos los comentarios…</translation>
    </message>
    <message numerus="yes">
        <source>Cancelled after %n hit(s)</source>
        <translation>
            <numerusform>Cancelado después de %n resultado</numerusform>
            <numerusform>Cancelado después de %n resultados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s) so far…</source>
        <translation>
            <numerusform>%n resultado hasta ahora…</numerusform>
            <numerusform>%n resultados hasta ahora…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rejoinder::Session</name>
    <message>
        <source>Undone: %1</source>
        <translation>Deshecho: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Rehecho: %1</translation>
    </message>
    <message>
        <source>Nothing is left to undo or to do again.</source>
        <translation>No queda nada que deshacer o rehacer.</translation>
    </message>
    <message>
        <source>%1 Not stored: %2.</source>
        <translation>%1 No se guardó: %2.</translation>
    </message>
    <message>
        <source>Something else was done since: look at what Undo offers now.</source>
        <translation>Desde entonces se hizo otra cosa: mire qué ofrece ahora Deshacer.</translation>
    </message>
    <message>
        <source>What your last step did was changed since by a step that is not yours; it cannot be undone alone.</source>
        <translation>Lo que hizo su último paso lo cambió después un paso que no es suyo; no se puede deshacer por separado.</translation>
    </message>
    <message>
        <source>Nothing of yours is left to undo or to do again. Others&apos; steps stay: Blind is on.</source>
        <translation>No queda nada suyo que deshacer o rehacer. Los pasos de los demás se quedan: el modo a ciegas está activo.</translation>
    </message>
</context>
<context>
    <name>rejoinder::SettingsPage</name>
    <message>
        <source>A drag of the mouse grows to words</source>
        <translation>Al arrastrar el ratón se seleccionan palabras enteras</translation>
    </message>
    <message>
        <source>Single keys in the Reader</source>
        <translation>Teclas sueltas en la vista de lectura</translation>
    </message>
    <message>
        <source>Show all coders&apos; annotations</source>
        <translation>Mostrar las anotaciones de todos</translation>
    </message>
    <message>
        <source>Blind in projects that are new to me</source>
        <translation>A ciegas en los proyectos nuevos para mí</translation>
    </message>
    <message>
        <source>Measure how long I am at each post</source>
        <translation>Medir cuánto tiempo estoy en cada mensaje</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>They hold at once, for you on this computer.</source>
        <translation>Valen de inmediato, para usted en este ordenador.</translation>
    </message>
    <message>
        <source>Search in settings and keys</source>
        <translation>Buscar en ajustes y teclas</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Alto contraste, claro</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Alto contraste, oscuro</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Of threads. Ctrl with the wheel changes it too.</source>
        <translation>De los hilos. Ctrl con la rueda también lo cambia.</translation>
    </message>
    <message>
        <source> characters</source>
        <translation> caracteres</translation>
    </message>
    <message>
        <source>Longest line</source>
        <translation>Línea más larga</translation>
    </message>
    <message>
        <source>Lines of 60 to 75 characters are read most easily.</source>
        <translation>Las líneas de 60 a 75 caracteres son las que mejor se leen.</translation>
    </message>
    <message>
        <source>Sans serif</source>
        <translation>Sin serifas</translation>
    </message>
    <message>
        <source>Serif</source>
        <translation>Con serifas</translation>
    </message>
    <message>
        <source>OpenDyslexic</source>
        <translation>OpenDyslexic</translation>
    </message>
    <message>
        <source>Font of threads</source>
        <translation>Letra de los hilos</translation>
    </message>
    <message>
        <source>OpenDyslexic is offered here once it is installed.</source>
        <translation>OpenDyslexic se ofrece aquí en cuanto está instalada.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Holds from the next start.</source>
        <translation>Vale desde el próximo inicio.</translation>
    </message>
    <message>
        <source>With Ctrl it is the other way round.</source>
        <translation>Con Ctrl es al revés.</translation>
    </message>
    <message>
        <source>Without them, codes are chosen in the palette or by a click.</source>
        <translation>Sin ellas, los códigos se eligen en la paleta o con un clic.</translation>
    </message>
    <message>
        <source>Else one&apos;s own only. Blind goes before it.</source>
        <translation>Si no, solo las propias. El modo a ciegas tiene prioridad.</translation>
    </message>
    <message>
        <source>Others&apos; work stays hidden until one turns Blind off there.</source>
        <translation>El trabajo de los demás permanece oculto hasta que allí se desactive el modo a ciegas.</translation>
    </message>
    <message>
        <source>Stored in the project and exported as timing.csv where that is asked for. Pauses of more than a minute, and while the window is not in front, do not count.</source>
        <translation>Se guarda en el proyecto y se exporta como timing.csv si se pide. No cuentan las pausas de más de un minuto ni el tiempo en que la ventana no está delante.</translation>
    </message>
    <message>
        <source>The language changes at the next start.</source>
        <translation>El idioma cambia en el próximo inicio.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Under it you code in every project; copies of one project know you by it as one coder.</source>
        <translation>Con él codifica en todos los proyectos; por él, las copias de un proyecto le reconocen como un mismo codificador.</translation>
    </message>
</context>
<context>
    <name>rejoinder::SharesModel</name>
    <message>
        <source>Coder</source>
        <translation>Codificador/a</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Asignados</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hechos</translation>
    </message>
    <message>
        <source>With this sample</source>
        <translation>Con esta muestra</translation>
    </message>
    <message>
        <source>Of it shared</source>
        <translation>De ellos, compartidos</translation>
    </message>
</context>
<context>
    <name>rejoinder::SnapshotsModel</name>
    <message>
        <source>looking…</source>
        <translation>comprobando…</translation>
    </message>
    <message>
        <source>✓ sound</source>
        <translation>✓ íntegra</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>dañada</translation>
    </message>
    <message>
        <source>The project has %1 steps that are not in the snapshot, the snapshot %2 that are not in the project.</source>
        <translation>El proyecto tiene %1 pasos que no están en la instantánea y la instantánea %2 que no están en el proyecto.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) were done since.</source>
        <translation>
            <numerusform>Desde entonces se hizo %n paso.</numerusform>
            <numerusform>Desde entonces se hicieron %n pasos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Tomada</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Después</translation>
    </message>
</context>
<context>
    <name>rejoinder::SnapshotsPanel</name>
    <message>
        <source>No snapshot yet. One is taken when the project is opened after a day&apos;s work, and before merging and restoring.</source>
        <translation>Todavía no hay instantáneas. Se toma una al abrir el proyecto tras un día de trabajo, y antes de fusionar y de restaurar.</translation>
    </message>
    <message>
        <source>Take one now</source>
        <translation>Tomar una ahora</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurar…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Instantáneas</translation>
    </message>
    <message>
        <source>Snapshots of the project</source>
        <translation>Instantáneas del proyecto</translation>
    </message>
    <message>
        <source>A snapshot was taken and verified: %1.</source>
        <translation>Se tomó y se verificó una instantánea: %1.</translation>
    </message>
    <message>
        <source>The project becomes what it was on %1. What it is now is kept as a snapshot first.</source>
        <translation>El proyecto vuelve a ser lo que era el %1. Lo que es ahora se conserva antes como instantánea.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Restaurando…</translation>
    </message>
    <message>
        <source>The snapshot of %1 is deleted for good; the project stays as it is.</source>
        <translation>La instantánea del %1 se elimina definitivamente; el proyecto queda como está.</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Eliminarla</translation>
    </message>
    <message>
        <source>The snapshot of %1 is deleted.</source>
        <translation>La instantánea del %1 se eliminó.</translation>
    </message>
    <message>
        <source>Verified copies of the whole project in your data folder: at most %1, and 2 GB. Of a larger project one is taken only when you ask for it.</source>
        <translation>Copias verificadas de todo el proyecto en su carpeta de datos: como máximo %1 y 2 GB. De un proyecto mayor solo se hace una cuando usted la pide.</translation>
    </message>
</context>
<context>
    <name>rejoinder::StartPage</name>
    <message>
        <source>Code a thread of comments</source>
        <translation>Codificar un hilo de comentarios</translation>
    </message>
    <message>
        <source>Everything you do is saved at once, in one file that belongs to you. Nothing leaves this computer.</source>
        <translation>Todo lo que hace se guarda de inmediato, en un único archivo que le pertenece. Nada sale de este equipo.</translation>
    </message>
    <message>
        <source>find any action or code</source>
        <translation>buscar acciones o códigos</translation>
    </message>
    <message>
        <source>all keys on one sheet</source>
        <translation>todas las teclas en una hoja</translation>
    </message>
    <message>
        <source>Two keys to know</source>
        <translation>Dos teclas que conviene saber</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Proyectos recientes</translation>
    </message>
    <message>
        <source>Who codes</source>
        <translation>Quién codifica</translation>
    </message>
    <message>
        <source>A news article and its comments, partly coded. Undo everything, break nothing.</source>
        <translation>Un artículo de prensa y sus comentarios, codificados en parte. Todo se puede deshacer.</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Pasted text, tables and other formats. You see the tree before anything is written.</source>
        <translation>Texto pegado, tablas y otros formatos. Verá el árbol antes de que se escriba nada.</translation>
    </message>
    <message>
        <source>A .rejoinder file, yours or one that a colleague sent you.</source>
        <translation>Un archivo .rejoinder, suyo o enviado por un colega.</translation>
    </message>
    <message>
        <source>or drop files here, or paste a copied thread with</source>
        <translation>o suelte archivos aquí, o pegue un hilo copiado con</translation>
    </message>
    <message>
        <source>None yet. They will be listed here.</source>
        <translation>Todavía no hay ninguno. Aparecerán aquí.</translation>
    </message>
    <message>
        <source>You code as %1.</source>
        <translation>Codifica como %1.</translation>
    </message>
    <message>
        <source>You code as %1, the name of your user account.</source>
        <translation>Codifica como %1, el nombre de su cuenta de usuario.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
</context>
<context>
    <name>rejoinder::StatisticsPage</name>
    <message>
        <source>Codes by coder</source>
        <translation>Códigos por codificador/a</translation>
    </message>
    <message>
        <source>Codes by depth</source>
        <translation>Códigos por nivel</translation>
    </message>
    <message>
        <source>Codes by author</source>
        <translation>Códigos por autor</translation>
    </message>
    <message>
        <source>Codes by the parent&apos;s stance</source>
        <translation>Códigos por postura del padre</translation>
    </message>
    <message>
        <source>Codes by thread</source>
        <translation>Códigos por hilo</translation>
    </message>
    <message>
        <source>Stance by depth</source>
        <translation>Postura por nivel</translation>
    </message>
    <message>
        <source>Stance by time</source>
        <translation>Postura a lo largo del tiempo</translation>
    </message>
    <message>
        <source>Reply&apos;s and parent&apos;s stance</source>
        <translation>Postura de la respuesta y del padre</translation>
    </message>
    <message>
        <source>Who answers whom</source>
        <translation>Quién responde a quién</translation>
    </message>
    <message>
        <source>Codes together</source>
        <translation>Códigos que coinciden</translation>
    </message>
    <message>
        <source>Codes along the thread</source>
        <translation>Códigos a lo largo del hilo</translation>
    </message>
    <message>
        <source>Progress by coder</source>
        <translation>Progreso por codificador/a</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Proporciones</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Qué se cuenta</translation>
    </message>
    <message>
        <source>Which of them</source>
        <translation>Cuáles de ellos</translation>
    </message>
    <message>
        <source>The numbers; Enter lists the passages of one</source>
        <translation>Los números; Intro enumera los fragmentos de uno</translation>
    </message>
    <message>
        <source>SVG…</source>
        <translation>SVG…</translation>
    </message>
    <message>
        <source>PNG…</source>
        <translation>PNG…</translation>
    </message>
    <message>
        <source>CSV…</source>
        <translation>CSV…</translation>
    </message>
    <message>
        <source>Save as %1</source>
        <translation>Guardar como %1</translation>
    </message>
    <message>
        <source>%1, as a graph</source>
        <translation>%1, como grafo</translation>
    </message>
    <message>
        <source>%1, as a matrix</source>
        <translation>%1, como matriz</translation>
    </message>
    <message>
        <source>On the same span</source>
        <translation>En el mismo fragmento</translation>
    </message>
    <message>
        <source>On overlapping spans</source>
        <translation>En fragmentos solapados</translation>
    </message>
    <message>
        <source>On the same post</source>
        <translation>En el mismo mensaje</translation>
    </message>
    <message>
        <source>On a reply and what it answers</source>
        <translation>En una respuesta y aquello a lo que responde</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Posts of this thread in reading order</source>
        <translation>Mensajes de este hilo en orden de lectura</translation>
    </message>
    <message>
        <source>article</source>
        <translation>artículo</translation>
    </message>
    <message>
        <source>No project is open.</source>
        <translation>No hay ningún proyecto abierto.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>Nothing of this has been coded yet.</source>
        <translation>Todavía no se ha codificado nada de esto.</translation>
    </message>
    <message>
        <source>N = %1.</source>
        <translation>N = %1.</translation>
    </message>
    <message>
        <source>Left out: %1 %2.</source>
        <translation>Omitidos: %1 %2.</translation>
    </message>
    <message>
        <source>Left out: %1 on posts that are not shown.</source>
        <translation>Omitidos: %1 en mensajes que no se muestran.</translation>
    </message>
    <message>
        <source>Only your own work is counted.</source>
        <translation>Solo se cuenta su propio trabajo.</translation>
    </message>
    <message>
        <source>A click on a mark, or Enter on a number, lists its passages.</source>
        <translation>Un clic en una marca, o Intro en un número, enumera sus fragmentos.</translation>
    </message>
    <message>
        <source>No passages stand behind this number.</source>
        <translation>Detrás de este número no hay ningún fragmento.</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another place.</source>
        <translation>No se puede escribir %1: %2. Elija otro lugar.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
    <message>
        <source>The counting was cancelled. Choose a question to count again.</source>
        <translation>El recuento se canceló. Elija una pregunta para volver a contar.</translation>
    </message>
</context>
<context>
    <name>rejoinder::StatusLine</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Last action</source>
        <translation>Última acción</translation>
    </message>
    <message>
        <source>Who codes. A click changes it.</source>
        <translation>Quién codifica. Un clic lo cambia.</translation>
    </message>
    <message>
        <source>Whether others&apos; work is hidden from you. A click says what.</source>
        <translation>Si se le oculta el trabajo de los demás. Un clic dice qué.</translation>
    </message>
    <message>
        <source>The round of work. A click changes it.</source>
        <translation>La ronda de trabajo. Un clic la cambia.</translation>
    </message>
    <message>
        <source>Progress of the work under way</source>
        <translation>Progreso del trabajo en curso</translation>
    </message>
    <message>
        <source>Comments done</source>
        <translation>Comentarios hechos</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) selected</source>
        <translation>
            <numerusform>%n carácter seleccionado</numerusform>
            <numerusform>%n caracteres seleccionados</numerusform>
        </translation>
    </message>
    <message>
        <source>Coder: %1, all shown</source>
        <translation>Codificador/a: %1, se muestran todos</translation>
    </message>
    <message>
        <source>Coder: %1</source>
        <translation>Codificador/a: %1</translation>
    </message>
    <message>
        <source>Blind</source>
        <translation>A ciegas</translation>
    </message>
    <message>
        <source>Not blind</source>
        <translation>No a ciegas</translation>
    </message>
    <message>
        <source>Blind: hidden, not sealed</source>
        <translation>A ciegas: oculto, no sellado</translation>
    </message>
    <message>
        <source>Blind: sealed copy</source>
        <translation>A ciegas: copia sellada</translation>
    </message>
    <message>
        <source>Round: %1</source>
        <translation>Ronda: %1</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Nada que hacer</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 de %2 hechos</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n comment(s) done</source>
        <translation>
            <numerusform>%1 de %n comentario hecho</numerusform>
            <numerusform>%1 de %n comentarios hechos</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Everything you do is in the file at once.</source>
        <translation>Todo lo que hace llega al archivo de inmediato.</translation>
    </message>
    <message>
        <source>%1 of %2 assigned</source>
        <translation>%1 de %2 asignados</translation>
    </message>
    <message>
        <source>Of the comments that are assigned to you in this round, so many are done.</source>
        <translation>Comentarios hechos de los que tiene asignados en esta ronda.</translation>
    </message>
    <message>
        <source>Of the comments of this thread, so many are done.</source>
        <translation>Comentarios hechos de los de este hilo.</translation>
    </message>
</context>
<context>
    <name>rejoinder::SurgeryPanel</name>
    <message>
        <source>Retire the old code, once all passages are assigned</source>
        <translation>Retirar el código antiguo cuando todos los fragmentos estén asignados</translation>
    </message>
    <message>
        <source>Where a coder would have two, keep</source>
        <translation>Donde una persona tendría dos, conservar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The other code</source>
        <translation>El otro código</translation>
    </message>
    <message>
        <source>Names of the new codes</source>
        <translation>Nombres de los códigos nuevos</translation>
    </message>
    <message>
        <source>Figure, Report, Forecast</source>
        <translation>Cifra, Informe, Pronóstico</translation>
    </message>
    <message>
        <source>the one that is there</source>
        <translation>el que está ahí</translation>
    </message>
    <message>
        <source>the one that comes</source>
        <translation>el que llega</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Fragmentos</translation>
    </message>
    <message>
        <source>Merge “%1” into another</source>
        <translation>Fusionar «%1» con otro</translation>
    </message>
    <message>
        <source>It is retired, and all that was coded with it gets the other code. The passages stay with their coders.</source>
        <translation>Se retira, y todo lo codificado con él recibe el otro código. Los fragmentos siguen siendo de quienes los codificaron.</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>Con</translation>
    </message>
    <message>
        <source>Split “%1”</source>
        <translation>Dividir «%1»</translation>
    </message>
    <message>
        <source>Name the new codes. Then choose passages below and press 1, 2, 3 … for the first, second, third; 0 leaves them.</source>
        <translation>Nombre los códigos nuevos. Luego elija fragmentos abajo y pulse 1, 2, 3… para el primero, el segundo, el tercero; 0 los deja.</translation>
    </message>
    <message>
        <source>Recode passages of “%1”</source>
        <translation>Recodificar fragmentos de «%1»</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Como</translation>
    </message>
    <message>
        <source>Retire “%1”</source>
        <translation>Retirar «%1»</translation>
    </message>
    <message>
        <source>Nobody can tag with it any more. What was coded stays as it is.</source>
        <translation>Ya nadie puede codificar con él. Lo que se codificó queda como está.</translation>
    </message>
    <message>
        <source>Move “%1”</source>
        <translation>Mover «%1»</translation>
    </message>
    <message>
        <source>The group it comes to allows one code at a place, and some places have one.</source>
        <translation>El grupo al que llega permite un código por lugar, y algunos lugares ya tienen uno.</translation>
    </message>
    <message>
        <source>Choose a code</source>
        <translation>Elija un código</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionar</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Dividir</translation>
    </message>
    <message numerus="yes">
        <source>Recode %n passage(s)</source>
        <translation>
            <numerusform>Recodificar %n fragmento</numerusform>
            <numerusform>Recodificar %n fragmentos</numerusform>
        </translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Nothing is coded with it.</source>
        <translation>No hay nada codificado con él.</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) are coded with it, and stay.</source>
        <translation>
            <numerusform>%n fragmento está codificado con él y se queda.</numerusform>
            <numerusform>%n fragmentos están codificados con él y se quedan.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>No passage changes.</source>
        <translation>No cambia ningún fragmento.</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) get another code (%1).</source>
        <translation>
            <numerusform>%n fragmento recibe otro código (%1).</numerusform>
            <numerusform>%n fragmentos reciben otro código (%1).</numerusform>
        </translation>
    </message>
    <message>
        <source>What other coders have coded with it changes too; while you are blind it is not shown.</source>
        <translation>También cambia lo que otras personas han codificado con él; mientras esté a ciegas no se muestra.</translation>
    </message>
    <message numerus="yes">
        <source>%n go(es), for the coder has the same there already.</source>
        <translation>
            <numerusform>%n desaparece, porque la misma persona ya lo tiene ahí.</numerusform>
            <numerusform>%n desaparecen, porque la misma persona ya los tiene ahí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n go(es), for the group allows one at a place and the coder has another there.</source>
        <translation>
            <numerusform>%n desaparece, porque el grupo permite uno por lugar y la persona tiene otro ahí.</numerusform>
            <numerusform>%n desaparecen, porque el grupo permite uno por lugar y la persona tiene otro ahí.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 relations change, %2 go as doubles.</source>
        <translation>%1 relaciones cambian; %2 desaparecen por estar repetidas.</translation>
    </message>
    <message numerus="yes">
        <source>%n memo(s) go over to what stays.</source>
        <translation>
            <numerusform>%n memo pasa a lo que se queda.</numerusform>
            <numerusform>%n memos pasan a lo que se queda.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s), for the code is not for such places.</source>
        <translation>
            <numerusform>%n se queda, porque el código no es para esos lugares.</numerusform>
            <numerusform>%n se quedan, porque el código no es para esos lugares.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n relation(s) will have an end that their type no longer allows; they stay.</source>
        <translation>
            <numerusform>%n relación tendrá un extremo que su tipo ya no permite; se queda.</numerusform>
            <numerusform>%n relaciones tendrán un extremo que su tipo ya no permite; se quedan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Escribiendo…</translation>
    </message>
    <message>
        <source>Done: %1.</source>
        <translation>Hecho: %1.</translation>
    </message>
    <message>
        <source>Only in posts that a search finds</source>
        <translation>Solo en los mensajes que encuentra una búsqueda</translation>
    </message>
    <message>
        <source>Only in posts with …: words, author:, depth:, cue: …</source>
        <translation>Solo en mensajes con…: palabras, author:, depth:, cue:…</translation>
    </message>
    <message>
        <source>Those that are listed and ticked get another code. A search narrows the list to the posts it finds; Space ticks.</source>
        <translation>Los que están en la lista y marcados reciben otro código. Una búsqueda reduce la lista a los mensajes que encuentra; la barra espaciadora marca.</translation>
    </message>
    <message>
        <source>Writing… %1 %</source>
        <translation>Escribiendo… %1 %</translation>
    </message>
    <message>
        <source>This was cancelled; nothing was changed.</source>
        <translation>Se canceló; no se cambió nada.</translation>
    </message>
    <message>
        <source>Since then more was coded with it: look at the list again.</source>
        <translation>Desde entonces se codificó más con él: vuelva a mirar la lista.</translation>
    </message>
</context>
<context>
    <name>rejoinder::TablePanel</name>
    <message>
        <source>Other columns become attributes</source>
        <translation>Las demás columnas pasan a ser atributos</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>Columnas de la tabla</translation>
    </message>
    <message>
        <source>Shown beside the comment, searched, and exported with it.</source>
        <translation>Se muestran junto al comentario, se buscan y se exportan con él.</translation>
    </message>
    <message>
        <source>Save this mapping</source>
        <translation>Guardar esta asignación de columnas</translation>
    </message>
    <message>
        <source>The next table with these columns is read like this.</source>
        <translation>La próxima tabla con estas columnas se leerá así.</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>Copiar como orden</translation>
    </message>
    <message>
        <source>For a script: the rejoinder-cli command that imports the same.</source>
        <translation>Para un guion: la orden de rejoinder-cli que importa lo mismo.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Found out by itself</source>
        <translation>Reconocido automáticamente</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Coma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Punto y coma</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulador</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>Barra vertical</translation>
    </message>
    <message>
        <source>Day first: 31/12/2026</source>
        <translation>Día primero: 31/12/2026</translation>
    </message>
    <message>
        <source>Month first: 12/31/2026</source>
        <translation>Mes primero: 12/31/2026</translation>
    </message>
    <message>
        <source>HTML: shown as a reader sees it</source>
        <translation>HTML: como se ve al leerlo</translation>
    </message>
    <message>
        <source>Plain: kept as it is</source>
        <translation>Sin formato: se conserva tal cual</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codificación</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Separador</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Fechas</translation>
    </message>
    <message>
        <source>Times without zone</source>
        <translation>Horas sin zona</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textos</translation>
    </message>
    <message>
        <source>as you saved them</source>
        <translation>como las guardó</translation>
    </message>
    <message>
        <source>as you chose</source>
        <translation>como las eligió</translation>
    </message>
    <message>
        <source>a table of %1; change any</source>
        <translation>una tabla de %1; todo se puede cambiar</translation>
    </message>
    <message>
        <source>recognised; change any</source>
        <translation>reconocidas; todo se puede cambiar</translation>
    </message>
    <message>
        <source>times in %1</source>
        <translation>horas en %1</translation>
    </message>
    <message>
        <source>Details: %1</source>
        <translation>Detalles: %1</translation>
    </message>
    <message>
        <source>What was found out of how the file is written. Unfold to correct it.</source>
        <translation>Lo que se ha averiguado de cómo está escrito el archivo. Despliéguelo para corregirlo.</translation>
    </message>
</context>
<context>
    <name>rejoinder::Tagger</name>
    <message>
        <source>That is coded so already.</source>
        <translation>Eso ya está codificado así.</translation>
    </message>
    <message>
        <source>There is no text here. Codes for passages need some.</source>
        <translation>Aquí no hay texto. Los códigos para fragmentos lo necesitan.</translation>
    </message>
    <message>
        <source>The sentence is selected. The same key again tags it.</source>
        <translation>La oración está seleccionada. La misma tecla otra vez la codifica.</translation>
    </message>
    <message>
        <source>There is no last code yet. Press a code&apos;s key, or / to find one.</source>
        <translation>Todavía no hay un último código. Pulse la tecla de un código, o / para buscar uno.</translation>
    </message>
    <message>
        <source>Select the words that are to name the new code first.</source>
        <translation>Seleccione antes las palabras que darán nombre al código nuevo.</translation>
    </message>
    <message>
        <source>Put the caret into an annotation first, or click one.</source>
        <translation>Ponga antes el cursor en una anotación o haga clic en una.</translation>
    </message>
    <message>
        <source>There is no annotation at the caret.</source>
        <translation>No hay ninguna anotación donde está el cursor.</translation>
    </message>
    <message>
        <source>The codebook has no stance targets: stance is taken towards the discussion as a whole.</source>
        <translation>El libro de códigos no tiene objetos de la postura: la postura se toma respecto a la discusión en su conjunto.</translation>
    </message>
    <message>
        <source>Stance is now towards %1.</source>
        <translation>La postura es ahora respecto a %1.</translation>
    </message>
    <message>
        <source>Tagged, though “%1” is not coded in the round “%2”: its absence elsewhere says nothing.</source>
        <translation>Codificado, aunque «%1» no se codifica en la ronda «%2»: su ausencia en otros lugares no dice nada.</translation>
    </message>
    <message>
        <source>There is no text here.</source>
        <translation>Aquí no hay texto.</translation>
    </message>
</context>
<context>
    <name>rejoinder::Toolbar</name>
    <message>
        <source>Toolbar</source>
        <translation>Barra de herramientas</translation>
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
        <translation>%1: nada</translation>
    </message>
    <message>
        <source>Any action</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>Any code, action or post</source>
        <translation>Cualquier código, acción o mensaje</translation>
    </message>
</context>
<context>
    <name>rejoinder::TypePopup</name>
    <message>
        <source>Type of the relation</source>
        <translation>Tipo de la relación</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>add a memo after</source>
        <translation>añadir un memo después</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>cancel</source>
        <translation>cancelar</translation>
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
        <translation>Se escribió «%1»: %2</translation>
    </message>
    <message>
        <source>nothing was changed</source>
        <translation>no se cambió nada</translation>
    </message>
    <message>
        <source>“%1” was typed into the text, where keys are commands. What they did: %2.</source>
        <translation>«%1» se escribió en el texto, donde las teclas son órdenes. Lo que hicieron: %2.</translation>
    </message>
    <message>
        <source>Something else was done since; Undo takes back one step after another.</source>
        <translation>Desde entonces se hizo otra cosa; Deshacer retrocede paso a paso.</translation>
    </message>
</context>
<context>
    <name>rejoinder::VeilFields</name>
    <message>
        <source>A key that nobody keeps</source>
        <translation>Una clave que nadie conserva</translation>
    </message>
    <message>
        <source>File with the key of the pseudonyms</source>
        <translation>Archivo con la clave de los seudónimos</translation>
    </message>
    <message>
        <source>With the same key the same people have the same pseudonyms. Keep the file apart from what you give away: whoever has it can try names against it.</source>
        <translation>Con la misma clave, las mismas personas tienen los mismos seudónimos. Guarde el archivo aparte de lo que entregue: quien lo tenga puede probar nombres con él.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose the file with the key</source>
        <translation>Elegir el archivo con la clave</translation>
    </message>
    <message>
        <source>Times of posts</source>
        <translation>Horas de los mensajes</translation>
    </message>
    <message>
        <source>As they are</source>
        <translation>Tal como son</translation>
    </message>
    <message>
        <source>Only the day</source>
        <translation>Solo el día</translation>
    </message>
    <message>
        <source>Only the month</source>
        <translation>Solo el mes</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>The key of the pseudonyms: an old file, or a new one</source>
        <translation>La clave de los seudónimos: un archivo existente o uno nuevo</translation>
    </message>
</context>
<context>
    <name>rejoinder::VeiledCopyDialog</name>
    <message>
        <source>Save a copy with pseudonyms</source>
        <translation>Guardar una copia con seudónimos</translation>
    </message>
    <message>
        <source>Save the copy…</source>
        <translation>Guardar la copia…</translation>
    </message>
    <message>
        <source>Authors, coders, @mentions and e-mail addresses have pseudonyms in the copy, in texts, quotes, memos and the codebook too. Addresses, names of files, further fields of the source and the history are not in it. Codings on texts that named somebody cannot be merged back. Posts marked “Do not quote” keep their words, and their marks: exports of the copy withhold them.</source>
        <translation>Los autores, los codificadores, las @menciones y las direcciones de correo tienen seudónimos en la copia, también en textos, citas, memos y el libro de códigos. No contiene direcciones, nombres de archivo, otros campos de la fuente ni el historial. Las codificaciones de textos que nombraban a alguien no se pueden volver a fusionar. Los mensajes marcados como «No citar» conservan sus palabras y sus marcas: las exportaciones de la copia las retienen.</translation>
    </message>
</context>
<context>
    <name>rejoinder::VersionsModel</name>
    <message>
        <source>As the project began</source>
        <translation>Tal como empezó el proyecto</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
</context>
<context>
    <name>rejoinder::VersionsPanel</name>
    <message>
        <source>Versions of the codebook</source>
        <translation>Versiones del libro de códigos</translation>
    </message>
    <message>
        <source>Choose one to see what has changed since, or two to see what lies between them.</source>
        <translation>Elija una para ver qué ha cambiado desde entonces, o dos para ver qué hay entre ellas.</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Diferencias</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Since version %1</source>
        <translation>Desde la versión %1</translation>
    </message>
    <message>
        <source>From version %1 to version %2</source>
        <translation>De la versión %1 a la versión %2</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Nada.</translation>
    </message>
</context>
<context>
    <name>rejoinder::Walk</name>
    <message>
        <source>This is the last comment of the thread.</source>
        <translation>Este es el último comentario del hilo.</translation>
    </message>
    <message>
        <source>This is the beginning of the thread.</source>
        <translation>Este es el principio del hilo.</translation>
    </message>
    <message>
        <source>The article answers nothing.</source>
        <translation>El artículo no responde a nada.</translation>
    </message>
    <message>
        <source>Nobody answered this comment.</source>
        <translation>Nadie respondió a este comentario.</translation>
    </message>
    <message>
        <source>There is no later answer to the same post.</source>
        <translation>No hay ninguna respuesta posterior al mismo mensaje.</translation>
    </message>
    <message>
        <source>There is no earlier answer to the same post.</source>
        <translation>No hay ninguna respuesta anterior al mismo mensaje.</translation>
    </message>
    <message>
        <source>This post has no author to follow.</source>
        <translation>Este mensaje no tiene autor al que seguir.</translation>
    </message>
    <message>
        <source>This author wrote nothing later in the thread.</source>
        <translation>Este autor no escribió nada más adelante en el hilo.</translation>
    </message>
    <message>
        <source>This author wrote nothing earlier in the thread.</source>
        <translation>Este autor no escribió nada antes en el hilo.</translation>
    </message>
    <message>
        <source>There is no later annotation in this thread.</source>
        <translation>No hay ninguna anotación posterior en este hilo.</translation>
    </message>
    <message>
        <source>There is no earlier annotation in this thread.</source>
        <translation>No hay ninguna anotación anterior en este hilo.</translation>
    </message>
    <message>
        <source>There is no relation here to follow.</source>
        <translation>Aquí no hay ninguna relación que seguir.</translation>
    </message>
    <message>
        <source>The other end of this relation is not in the text.</source>
        <translation>El otro extremo de esta relación no está en el texto.</translation>
    </message>
    <message>
        <source>Nothing is left to do.</source>
        <translation>No queda nada que hacer.</translation>
    </message>
    <message>
        <source>This is the last thread.</source>
        <translation>Este es el último hilo.</translation>
    </message>
    <message>
        <source>This is the first thread.</source>
        <translation>Este es el primer hilo.</translation>
    </message>
    <message>
        <source>There is no earlier place to go back to.</source>
        <translation>No hay ningún lugar anterior al que volver.</translation>
    </message>
    <message>
        <source>There is no later place to go to.</source>
        <translation>No hay ningún lugar posterior al que ir.</translation>
    </message>
    <message>
        <source>This is the only post marked unsure in this thread.</source>
        <translation>Este es el único mensaje marcado como dudoso en este hilo.</translation>
    </message>
    <message>
        <source>Nothing in this thread is marked unsure.</source>
        <translation>En este hilo no hay nada marcado como dudoso.</translation>
    </message>
    <message>
        <source>This post quotes nothing of what it answers.</source>
        <translation>Este mensaje no cita nada de aquello a lo que responde.</translation>
    </message>
    <message>
        <source>All that is assigned to you is done.</source>
        <translation>Todo lo que tiene asignado está hecho.</translation>
    </message>
</context>
</TS>
