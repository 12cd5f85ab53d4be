/**
 * Verbs stretched by a noun (LS-S15), and the plain verb. Where the noun with its preposition stands for nothing else,
 * it is listed alone, because in a main clause the verb stands far away from it.
 */
export const functionVerbs = `
zur verfügung: geben, haben | in anspruch nehm~: nutzen | in anspruch genommen: genutzt | in anspruch zu nehmen: nutzen
in anspruch nimmt: nutzt | in betracht: überlegen, möglich sein | zum ausdruck bring~: sagen, zeigen
zum ausdruck komm~: sich zeigen | zum ausdruck gebracht: gesagt, gezeigt | zur anwendung komm~: gelten, benutzen
zur anwendung bring~: benutzen | anwendung findet: gilt | anwendung find~: gelten | berücksichtigung find~: beachten
beachtung find~: beachten | verwendung find~: benutzen | zum einsatz komm~: benutzen, helfen | kommt zum einsatz: hilft
kommen zum einsatz: helfen | zum abschluss bring~: beenden | zum abschluss gebracht: beendet
zum abschluss komm~: enden | zum erliegen: aufhören | zum stillstand: stehen bleiben | zum tragen: wirken, gelten
zur durchführung: machen | zur ausführung: machen | zur umsetzung bring~: machen | zur sprache bring~: darüber sprechen
zur sprache komm~: darüber sprechen | zur sprache gebracht: darüber gesprochen | zur diskussion: darüber sprechen
zur abstimmung bring~: abstimmen | zur abstimmung stell~: abstimmen | zur abstimmung gestellt: abgestimmt
zur kenntnis: lesen, hören, wissen | in kenntnis: informieren | kenntnis nehm~: lesen, hören
kenntnis genommen: gelesen, gehört | zur einsicht: ansehen | in augenschein: ansehen | in kraft tret~: ab dann gelten
in kraft tritt: gilt ab dann | in kraft getreten: gilt | tritt in kraft: gilt ab dann | treten in kraft: gelten ab dann
außer kraft: nicht mehr gelten | in kraft gesetzt: gilt | in gang setz~: anfangen | in gang gesetzt: angefangen
in die wege leit~: anfangen | in die wege geleitet: angefangen | in angriff: anfangen
in die lage versetz~: es möglich machen | in erwägung: überlegen | in aussicht: versprechen, planen
in abrede: sagen, dass etwas nicht stimmt | in frage stell~: zweifeln | in frage gestellt: gezweifelt
in frage kommt: ist möglich | in frage komm~: möglich sein | in rechnung stell~: bezahlen lassen
in rechnung gestellt: bezahlen | in abzug: abziehen | in empfang: annehmen | in besitz nehm~: nehmen
in verwahrung: aufheben | in verbindung setz~: anrufen, schreiben | in verbindung treten: anrufen, schreiben
in kontakt tret~: anrufen, schreiben | in einklang: zusammen passen | in verzug: zu spät | in wegfall: wegfallen
unter beweis: zeigen, beweisen | unter druck setz~: drängen | unter schutz stell~: schützen
unter schutz gestellt: geschützt | unter strafe: verbieten | von bedeutung: wichtig | von belang: wichtig
von nutzen: nützlich | von vorteil: gut | bezug nehm~: über etwas sprechen | bezug genommen: über etwas gesprochen
stellung nehm~: die Meinung sagen | stellung genommen: die Meinung gesagt | stellung zu nehmen: die Meinung sagen
stellung bezieh~: die Meinung sagen | abstand nehm~: nicht machen | einfluss nehm~: beeinflussen, mitbestimmen
einfluss zu nehmen: mitbestimmen | einsicht nehm~: ansehen | anstoß nehm~: sich ärgern | gebrauch mach~: benutzen
gebrauch zu machen: benutzen | gebrauch gemacht: benutzt | vorsorge treff~: vorsorgen | vorkehrungen treff~: vorbereiten
vorkehrungen zu treffen: vorbereiten | maßnahmen ergreif~: etwas tun | maßnahmen zu ergreifen: etwas tun
maßnahmen ergriffen: etwas getan | entscheidung treff~: entscheiden | entscheidungen treff~: entscheiden
entscheidung getroffen: entschieden | entscheidungen getroffen: entschieden | entscheidung zu treffen: entscheiden
vereinbarung treff~: vereinbaren | vereinbarungen treff~: vereinbaren | vereinbarung getroffen: vereinbart
beschluss fass~: beschließen | beschlüsse fass~: beschließen | beschluss gefasst: beschlossen
beschlüsse gefasst: beschlossen | auskunft erteil~: informieren | zustimmung erteilt: zugestimmt
zustimmung erteil~: zustimmen | erlaubnis erteil~: erlauben | hilfe leist~: helfen | hilfe zu leisten: helfen
unterstützung leist~: unterstützen | beitrag leist~: helfen, mitmachen | beitrag zu leisten: helfen
beitrag geleistet: geholfen | folge leist~: tun, was jemand sagt | folge zu leisten: tun, was jemand sagt
widerstand leist~: sich wehren | verzicht leist~: verzichten | ersatz leist~: ersetzen | sorge trag~: dafür sorgen
sorge zu tragen: dafür sorgen | sorge getragen: dafür gesorgt | rechnung trag~: beachten | rechnung getragen: beachtet
rechnung zu tragen: beachten | verantwortung übernehm~: verantwortlich sein | gefahr laufen: vielleicht passiert etwas
wert leg~: wichtig finden | wert gelegt: wichtig | eingang find~: dazu kommen
unterstützung erfahr~: unterstützt werden | eine änderung erfahr~: sich ändern | änderung vorzunehmen: ändern
änderungen vorzunehmen: ändern | änderungen vornehm~: ändern | änderungen vorgenommen: geändert
änderung vorgenommen: geändert | eine prüfung vornehm~: prüfen | kritik üben: kritisieren | kritik geübt: kritisiert
zur folge: deshalb passiert | zu wort meld~: etwas sagen | zu wort komm~: etwas sagen | zur geltung: gut zu sehen
zur schau: zeigen | zur rechenschaft: bestrafen | zur last fallen: stören | zur last gelegt: beschuldigt
zu grunde leg~: nach etwas gehen | zugrunde gelegt: gerechnet mit | zu fall bring~: verhindern
zu fall gebracht: verhindert
`
