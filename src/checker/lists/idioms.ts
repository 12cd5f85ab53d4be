/** Pictures and sayings (LS-W12), only those that nobody means word by word, and what they mean. */
export const idioms = `
auf augenhöhe: gleich-berechtigt | an einem strang: gemeinsam | am gleichen strang: gemeinsam
am selben strang: gemeinsam | grünes licht: Erlaubnis | grundstein leg~: anfangen | grundstein gelegt: angefangen
grundstein für: Anfang von | startschuss für: Anfang von | startschuss zum: Anfang von | startschuss zur: Anfang von
roter faden: wichtigster Gedanke | roten faden: wichtigster Gedanke | auf dem spiel: in Gefahr
aufs spiel setz~: in Gefahr bringen | auf eis leg~: erst einmal nicht machen | auf eis gelegt: erst einmal nicht gemacht
liegt auf der hand: ist klar | auf der hand lieg~: klar sein | auf die lange bank: immer wieder später machen
auf die beine stell~: schaffen, organisieren | auf die beine gestellt: geschafft, organisiert
auf eigenen beinen: selbstständig | auf herz und nieren: ganz genau | auf den weg bring~: anfangen
auf den weg gebracht: angefangen | auf den punkt bring~: genau sagen | auf den punkt gebracht: genau gesagt
auf den zahn fühl~: genau fragen | auf den zahn gefühlt: genau gefragt | auf den keks: ärgern
auf dem holzweg: im Irrtum | auf dem laufenden: informiert | auf der kippe: unsicher
auf der strecke bleib~: nicht beachtet werden | auf der strecke geblieben: nicht beachtet
auf der stelle tret~: nicht weiter kommen | auf die palme bring~: wütend machen | auf die palme gebracht: wütend gemacht
auf die nerven geh~: stören, ärgern | auf die schippe: einen Spaß machen | auf die sprünge: helfen
auf granit beiß~: Man schafft es nicht. | auf granit gebissen: nicht geschafft | auf messers schneide: sehr unsicher
auf nummer sicher: vorsichtig sein | auf offene ohren: gut zuhören | auf schritt und tritt: überall
auf taube ohren: nicht zuhören | auf tuchfühlung: nah | auf vordermann: in Ordnung | auf biegen und brechen: unbedingt
auf lange sicht: für lange Zeit | auf der agenda: wichtig, geplant | am ball bleib~: weiter machen
am ball zu bleiben: weiter machen | am herzen lieg~: wichtig sein | mir am herzen: wichtig für mich
uns am herzen: wichtig für uns | ihnen am herzen: wichtig für Sie | ans herz leg~: sehr empfehlen
am rande der gesellschaft: ausgeschlossen | an den rand gedrängt: ausgeschlossen | am puls der zeit: modern
an die große glocke: allen erzählen | an den tag leg~: zeigen | an den haaren herbeigezogen: nicht wahr
an einen tisch bring~: miteinander sprechen | an der nase herum: täuschen | an grenzen stoß~: nicht weiter kommen
an ihre grenzen: nicht weiter können | an fahrt: schneller werden | an boden gewinn~: stärker werden
ins boot hol~: mitmachen lassen | ins boot geholt: mitmachen lassen | im selben boot: in der gleichen Lage
im gleichen boot: in der gleichen Lage | ins leben ruf~: gründen | ins leben gerufen: gegründet | ins auge fass~: planen
ins auge gefasst: geplant | im auge behalt~: beachten | ins gewicht: wichtig | ins rollen bring~: anfangen
ins rollen gebracht: angefangen | ins stocken: nicht weiter gehen | ins schwarze treff~: genau richtig sein
ins schwarze getroffen: genau richtig | ins fettnäpfchen: einen Fehler machen | ins spiel bring~: vorschlagen
ins spiel gebracht: vorgeschlagen | ins blaue hinein: ohne Plan | ins gewissen red~: ermahnen
ins gewissen geredet: ermahnt | ins visier: beobachten | ins kalte wasser geworfen: ohne Vorbereitung
im keim erstick~: schnell beenden | im stich lass~: nicht helfen | im stich gelassen: nicht geholfen
im griff hab~: schaffen | im griff hat: schafft | im griff behalt~: schaffen | im regen stehen lass~: nicht helfen
im regen stehen gelassen: nicht geholfen | im sande: ohne Ergebnis | im argen: schlecht | im brennpunkt: sehr wichtig
im fokus: wichtig | im mittelpunkt: am wichtigsten | im handumdrehen: sehr schnell | in den mittelpunkt: wichtig nehmen
in den fokus: wichtig nehmen | in den startlöchern: bereit | in den griff bekomm~: lösen | in den griff krieg~: lösen
in den kinderschuhen: ganz am Anfang | in den sand gesetzt: nicht geschafft | in den sauren apfel: muss man machen
in den wind schlag~: nicht beachten | in den wind geschlagen: nicht beachtet | in den schoß fallen: leicht bekommen
in den schoß gefallen: leicht bekommen | in der luft häng~: unsicher sein | in der klemme: in Schwierigkeiten
in der zwickmühle: in Schwierigkeiten | in die tat umsetz~: machen | in die tat umgesetzt: gemacht
in die tat umzusetzen: machen | in die quere: stören | in die schuhe schieb~: andere beschuldigen
in die schuhe geschoben: beschuldigt | in die röhre guck~: nichts bekommen | in die röhre schau~: nichts bekommen
in die pflicht: Wer muss das tun? | in die brüche: kaputt | in die knie zwing~: besiegen
in die knie gezwungen: besiegt | in die waagschale: beitragen | in die zange: bedrängen | in die gänge komm~: anfangen
in die bresche: helfen | in einem atemzug: zusammen genannt | in eigenregie: selbst | in fleisch und blut: ganz normal
in hülle und fülle: sehr viel | in kauf nehm~: akzeptieren | in kauf genommen: akzeptiert
in stein gemeißelt: für immer | in trockenen tüchern: fertig, sicher | in aller munde: Alle sprechen davon.
in aller herren länder: in vielen Ländern | in sachen: zum Thema | in teufels küche: in Schwierigkeiten
in watte pack~: zu viel schützen | in watte gepackt: zu viel geschützt | in schwung: schneller
in ruhigem fahrwasser: ohne Probleme | in der schwebe: noch nicht entschieden | in erster linie: vor allem
unter dach und fach: fertig, sicher | unter die arme greif~: helfen | unter die arme gegriffen: geholfen
unter die lupe: genau prüfen | unter den nägeln brennt: ist sehr wichtig | unter den nägeln brenn~: sehr wichtig sein
unter den teppich kehr~: verschweigen | unter den teppich gekehrt: verschwiegen
unter den tisch fallen: nicht beachtet werden | unter einen hut: verschiedene Sachen schaffen | unterm strich: insgesamt
unter der hand: heimlich | unter keinem guten stern: mit viel Pech | über den tellerrand: Neues kennen lernen
über die bühne: passieren | über bord werf~: aufgeben | über bord geworfen: aufgegeben | über den haufen: ändern
über den kamm: alle gleich behandeln | über einen kamm: alle gleich behandeln | über den tisch gezogen: betrogen
über den weg trauen: vertrauen | über kurz oder lang: irgendwann | über die runden: schaffen
über die stränge: zu wild sein | um den heißen brei: nicht klar sprechen | um haaresbreite: fast
unters volk: bekannt machen | von der hand weisen: abstreiten | vom fleck: weiter | vom zaun brech~: anfangen
vom zaun gebrochen: angefangen | von heute auf morgen: plötzlich | von tuten und blasen: keine Ahnung
vor augen führ~: klar machen | vor die tür setz~: hinauswerfen | vor den kopf stoß~: beleidigen
vor den kopf gestoßen: beleidigt | vor ort: hier, dort | vor einem scherbenhaufen: alles ist kaputt
vor die nase gesetzt: ohne zu fragen | zur hand gehen: helfen | zu guter letzt: zum Schluss | zu herzen: ernst nehmen
zu kurz komm~: zu wenig bekommen | zu buche: kosten | zu rate: fragen | zu eigen: übernehmen | zum greifen nah: bald
zum zuge: dran | zum opfer fallen: zerstört werden | zwischen den stühlen sitz~: in Schwierigkeiten sein
zwischen allen stühlen: in Schwierigkeiten | zwischen den zeilen: nicht direkt gesagt
zwischen tür und angel: schnell, ohne Zeit | mit händen und füßen: sehr | mit leeren händen: ohne etwas
mit offenen armen: sehr freundlich | mit rat und tat: mit Hilfe | mit herzblut: sehr gern
mit leib und seele: sehr gern | mit ach und krach: nur schwer | mit füßen getreten: nicht beachtet
mit haut und haaren: ganz | mit scheuklappen: ohne Blick für andere | mit zweierlei maß: ungerecht
aus allen wolken: sehr überrascht | aus dem boden gestampft: schnell gemacht | aus dem nichts: plötzlich
aus dem ruder: ohne Kontrolle | aus dem stegreif: ohne Vorbereitung | aus den augen verlier~: vergessen
aus der patsche: helfen | aus einem guss: gut zusammen passend | aus erster hand: direkt
aus den fugen gerat~: durcheinander kommen | aus der luft gegriffen: nicht wahr | aus den fingern gesogen: ausgedacht
aus der reihe tanz~: anders sein | aus der taufe gehoben: gegründet | aus einer hand: alles an einer Stelle
bei der stange bleib~: weiter machen | bei der stange halt~: weiter machen lassen | beim schopf: nutzen
beim wort nehm~: Sie haben es versprochen | den ball flach: ruhig bleiben | den bogen überspannt: zu viel gewollt
den faden verlier~: nicht mehr weiter wissen | den faden verloren: nicht mehr weiter gewusst
den finger in die wunde: das Problem zeigen | den gürtel enger schnall~: sparen | den kopf in den sand: nicht hinsehen
den kopf zerbrech~: lange nachdenken | den nagel auf den kopf: genau richtig | den rücken kehr~: weggehen
den rücken gestärkt: unterstützt | den stein ins rollen: anfangen | den ton angeb~: bestimmen
gibt den ton an: bestimmt | geben den ton an: bestimmen | den weg ebnen: möglich machen
den weg geebnet: möglich gemacht | den wind aus den segeln: schwächer machen | die augen verschließen: nicht hinsehen
die daumen drück~: Glück wünschen | die daumen gedrückt: Glück gewünscht | die flinte ins korn: aufgeben
die hand ins feuer: sicher sein | die kehrseite der medaille: der Nachteil | die katze im sack: etwas Unbekanntes
die katze aus dem sack: das Geheimnis verraten | die kurve krieg~: es schaffen | die nase vorn: am besten
die oberhand: gewinnen | die reißleine: aufhören | die segel streichen: aufgeben
die spitze des eisbergs: nur ein kleiner Teil | die spreu vom weizen: Gutes und Schlechtes trennen
weichen stell~: vorbereiten | weichen gestellt: vorbereitet | die werbetrommel: werben
die zähne ausgebissen: nicht geschafft | das eis gebrochen: Alle sind freundlich.
das blatt gewendet: Es hat sich geändert. | das handtuch werf~: aufgeben | das handtuch geworfen: aufgegeben
das rad neu erfind~: ganz neu anfangen | das zünglein an der waage: entscheidend | das wort ergriff~: gesprochen
das wort ergreif~: sprechen | der schuss nach hinten: schlechtes Ergebnis
der stein des anstoßes: der Grund für den Ärger | ein dorn im auge: etwas, das ärgert | ein offenes ohr: zuhören
ein offenes geheimnis: Alle wissen es. | ein auge zudrück~: nicht so streng sein
ein auge zugedrückt: nicht so streng gewesen | ein buch mit sieben siegeln: unverständlich
ein tropfen auf den heißen stein: viel zu wenig | ein zweischneidiges schwert: gut und schlecht
ein stein vom herzen: erleichtert | ein zeichen setz~: allen zeigen | zeichen setzen: allen zeigen
einen bärendienst: schaden | einen riegel vor: verhindern | einen strich durch die rechnung: verhindern
meilenstein~: wichtiger Schritt | eine lanze für: verteidigen | eine brücke schlag~: verbinden
brückenschlag~: Verbindung | eine bresche: helfen | gratwanderung: schwierig | gang und gäbe: ganz normal
hand und fuß: gut überlegt | hals über kopf: zu schnell | hinter den kulissen: heimlich
hinterm berg halt~: verschweigen | hinters licht: täuschen | hieb und stichfest: sicher | klipp und klar: ganz deutlich
kein blatt vor den mund: ehrlich sagen | knall auf fall: plötzlich | kopf und kragen: das Leben
ohne wenn und aber: ganz sicher | nägel mit köpfen: richtig machen | nach strich und faden: ganz und gar
rede und antwort: Fragen beantworten | schritt halt~: mitkommen | schnee von gestern: vorbei
sand im getriebe: ein Problem | stein und bein: fest | steine in den weg: Probleme machen | stellschraube~: Möglichkeit
zankapfel: Grund für Streit | tür und tor: vieles möglich machen | unter einem guten stern: mit Glück
wie am schnürchen: sehr gut | wie pilze aus dem boden: sehr schnell und viele | wermutstropfen: leider
fuß fass~: sich zurecht finden | fuß zu fassen: sich zurecht finden | fuß gefasst: sich zurecht gefunden
flagge zeig~: die Meinung zeigen | farbe bekenn~: die Meinung sagen | feuer und flamme: begeistert
federführend~: verantwortlich | federführung: Verantwortung | fingerspitzengefühl: Vorsicht | flächendeckend~: überall
goldene mitte: ein guter Mittelweg | goldenen mittelweg: ein guter Mittelweg | gute miene: freundlich tun
auf hochtouren: sehr schnell | leuchtturmprojekt~: gutes Beispiel | schulterschluss: Zusammen-Arbeit
spießrutenlauf~: sehr unangenehm | tauziehen um: Streit um | mammutaufgabe~: sehr große Aufgabe
herkulesaufgabe~: sehr große Aufgabe | paukenschlag~: Überraschung | wasser auf die mühlen: hilft dem Gegner
weit hergeholt: nicht wahrscheinlich | weg vom fenster: nicht mehr wichtig
`
