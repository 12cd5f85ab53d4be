/** Abbreviations (LS-W6) and the words they stand for. None of them is a word that can end a sentence, or a name. */
export const abbreviations = `
z. B.: zum Beispiel | Bsp.: Beispiel | bspw.: zum Beispiel | beispielsw.: zum Beispiel | usw.: und so weiter
u. s. w.: und so weiter | usf.: und so weiter | etc.: und so weiter | bzw.: oder | beziehungsw.: oder | ca.: ungefähr
evtl.: vielleicht | ggf.: vielleicht | ggfs.: vielleicht | ggfls.: vielleicht | d. h.: das heißt | u. a.: unter anderem
u. ä.: und Ähnliches | u. dgl.: und Ähnliches | u. dergl.: und Ähnliches | o. ä.: oder Ähnliches
o. dgl.: oder Ähnliches | dgl.: Ähnliches | u. v. m.: und vieles mehr | u. v. a.: und viele andere
u. v. a. m.: und vieles andere mehr | u. U.: vielleicht | v. a.: vor allem | i. d. R.: meistens | i. a.: im Auftrag
i. V.: in Vertretung | i. allg.: meistens | i. b.: besonders | i. V. m.: zusammen mit | i. S. d.: so, wie es gemeint ist
i. S. v.: so gemeint wie | i. H. v.: so viel | i. R. d.: bei | i. R. v.: bei | i. Z. m.: zusammen mit
i. d. F.: so, wie es jetzt gilt | i. e. S.: genau genommen | i. w. S.: weiter gefasst | i. d. S.: so gemeint
i. R.: im Ruhestand | i. O.: in Ordnung | i. G.: in Gründung | o. g.: oben genannt | s. o.: siehe oben
s. u.: siehe unten | s. a.: siehe auch | u. g.: unten genannt | v. g.: vorher genannt | o. a.: oben angegeben
z. T.: zum Teil | z. Zt.: jetzt | z. Z.: jetzt | zzt.: jetzt | dzt.: jetzt | derz.: jetzt | z. Hd.: für | z. H.: für
z. K.: zur Information | z. d. A.: zu den Akten | zw.: zwischen | zzgl.: und dazu noch | abzgl.: weniger | inkl.: mit
incl.: mit | exkl.: ohne | einschl.: mit | ausschl.: nur | insb.: vor allem | insbes.: vor allem | insg.: zusammen
insges.: zusammen | sog.: so genannt | sogen.: so genannt | vgl.: vergleichen Sie | wg.: wegen | lt.: laut | gem.: nach
bzgl.: zu | bez.: zu | betr.: zu | hins.: zu | hinsichtl.: zu | ggü.: gegenüber | gegenüb.: gegenüber
einschließl.: mit | ausschließl.: nur | zuzügl.: und dazu noch | entspr.: passend | allg.: allgemein
allgem.: allgemein | bes.: besonders | versch.: verschieden | jew.: jeweils | urspr.: ursprünglich | eigtl.: eigentlich
grds.: im Grunde | gesetzl.: nach dem Gesetz | öffentl.: öffentlich | nichtöff.: nicht öffentlich | persönl.: persönlich
schriftl.: schriftlich | mdl.: mündlich | mündl.: mündlich | telef.: am Telefon | mögl.: möglich | regelm.: regelmäßig
tägl.: jeden Tag | tgl.: jeden Tag | wöchentl.: jede Woche | wö.: jede Woche | mtl.: jeden Monat | monatl.: jeden Monat
jährl.: jedes Jahr | mind.: mindestens | durchschn.: im Durchschnitt | rd.: ungefähr | ungef.: ungefähr
voraussichtl.: wahrscheinlich | vorauss.: wahrscheinlich | vermtl.: wahrscheinlich | tlw.: zum Teil | teilw.: zum Teil
zus.: zusammen | zusätzl.: noch dazu | zahlr.: viele | resp.: oder | vs.: gegen | Abs.: Absatz | Abschn.: Abschnitt
Abt.: Abteilung | Abb.: Bild | Abk.: Abkürzung | Adr.: Adresse | Ang.: Angabe | Anl.: Anlage | Anm.: Anmerkung
Ausg.: Ausgabe | Az.: Akten-Zeichen | Aktenz.: Akten-Zeichen | Aufl.: Auflage | Bd.: Band | Bde.: Bände | Bl.: Blatt
Buchst.: Buchstabe | Jg.: Jahrgang | Jgg.: Jahrgänge | Kap.: Kapitel | Ziff.: Nummer | Nr.: Nummer | Nrn.: Nummern
Hausnr.: Haus-Nummer | Hsnr.: Haus-Nummer | Telefonnr.: Telefon-Nummer | Tel.: Telefon | Telnr.: Telefon-Nummer
Kontonr.: Konto-Nummer | Kto.: Konto | Str.: Straße | Pkt.: Punkt | Verz.: Verzeichnis | ff.: und die nächsten Seiten
Fn.: Fußnote | Forts.: Fortsetzung | Hrsg.: Herausgeber | Hg.: Herausgeber | Verf.: Verfasser | Verl.: Verlag
Red.: Redaktion | Übers.: Übersetzung | Lit.: Buchstabe | Fa.: Firma | Fam.: Familie | Fr.: Frau | Frl.: Frau
Hr.: Herr | Hrn.: Herrn | Gebr.: Brüder | Ges.: Gesellschaft | Inh.: Inhaber | Ing.: Ingenieur | Dipl.: Diplom
Geschäftsf.: Geschäfts-Führung | Vors.: Vorsitz | stellv.: stellvertretend | stv.: stellvertretend | Bgm.: Bürgermeister
Mitgl.: Mitglied | Teiln.: Teilnehmer | Beauftr.: Beauftragte | Verw.: Verwaltung | Verwalt.: Verwaltung
Gde.: Gemeinde | Krs.: Kreis | Lkr.: Landkreis | Bhf.: Bahnhof | Hbf.: Haupt-Bahnhof | Whg.: Wohnung | Zi.: Zimmer
Geb.: geboren | gest.: gestorben | verh.: verheiratet | gesch.: geschieden | led.: ledig | gegr.: gegründet
gez.: unterschrieben von | Unterschr.: Unterschrift | unterz.: unterschrieben | Eing.: Eingang | Erg.: Ergebnis
Std.: Stunden | Stdn.: Stunden | Min.: Minuten | Sek.: Sekunden | Mio.: Millionen | Mrd.: Milliarden | Tsd.: Tausend
Stk.: Stück | Stck.: Stück | Pers.: Personen | Pfd.: Pfund | Jh.: Jahrhundert | Jhd.: Jahrhundert | Jhdt.: Jahrhundert
Einw.: Einwohner | Kl.: Klasse | Mo.: Montag | Di.: Dienstag | Mi.: Mittwoch | Do.: Donnerstag | Sa.: Samstag
Feb.: Februar | Febr.: Februar | Apr.: April | Aug.: August | Sep.: September | Sept.: September | Okt.: Oktober
Nov.: November | Dez.: Dezember | vorm.: am Vormittag | nachm.: am Nachmittag | abds.: am Abend | v. H.: von Hundert
p. a.: im Jahr | p. P.: für jede Person | p. m.: im Monat | m. E.: ich meine | m. a. W.: mit anderen Worten
u. E.: wir meinen | n. V.: nach Absprache | n. Vereinb.: nach Absprache | n. Chr.: nach Christus | v. Chr.: vor Christus
v. J.: vom letzten Jahr | d. J.: in diesem Jahr | d. M.: in diesem Monat | l. J.: in diesem Jahr | a. D.: früher im Amt
a. M.: am Main | a. a. O.: an der gleichen Stelle | b. w.: bitte wenden | k. A.: keine Angabe
e. V.: eingetragener Verein | u. z.: und zwar | o. B.: ohne Befund | lfd.: laufend | ehem.: früher | seinerz.: damals
dt.: deutsch | engl.: englisch | frz.: französisch | türk.: türkisch | lat.: lateinisch | ev.: evangelisch
evang.: evangelisch | kath.: katholisch | kommun.: von der Gemeinde | städt.: von der Stadt | staatl.: vom Staat
nördl.: im Norden | südl.: im Süden | östl.: im Osten | westl.: im Westen | schwerbeh.: schwer-behindert
med.: medizinisch | päd.: pädagogisch | techn.: technisch | wiss.: wissenschaftlich | Univ.: Universität
`
