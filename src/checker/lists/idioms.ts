/** Pictures and sayings (LS-W12), only those that nobody means word by word, and what they mean. */
export const idioms = `
auf augenhöhe: gleich-berechtigt | an einem strang: gemeinsam | am gleichen strang: gemeinsam | am selben strang: gemeinsam
grünes licht: Erlaubnis | grundstein leg~: anfangen | grundstein gelegt: angefangen | grundstein für: Anfang von
den startschuss: Anfang | startschuss für: Anfang von | roter faden: wichtigster Gedanke | roten faden: wichtigster Gedanke
auf dem spiel: in Gefahr | aufs spiel: in Gefahr bringen | aufs spiel setz~: in Gefahr bringen | auf eis: erst einmal nicht machen
auf der hand: ist klar | auf die lange bank: immer wieder später machen | auf die beine stell~: schaffen, organisieren
auf die beine gestellt: geschafft, organisiert | auf eigenen beinen: selbstständig | auf herz und nieren: ganz genau
auf den weg bring~: anfangen | auf den weg gebracht: angefangen | auf dem weg gebracht: angefangen
auf den punkt: genau gesagt | auf den zahn: genau fragen | auf den arm nehm~: einen Spaß machen | auf den keks: ärgern
auf dem holzweg: im Irrtum | auf dem laufenden: informiert | auf dem schirm: daran denken | auf den schirm: daran denken
auf der kippe: unsicher | auf der strecke bleib~: nicht beachtet werden | auf der strecke geblieben: nicht beachtet
auf der stelle tret~: nicht weiter kommen | auf die nase fallen: Pech haben | auf die palme: wütend machen
auf die nerven: stören, ärgern | auf die schippe: einen Spaß machen | auf die schulter klopf~: loben | auf die sprünge: helfen
auf glatteis: in Gefahr | auf granit: Man schafft es nicht | auf kosten von: zum Nachteil von | auf links gedreht: genau untersucht
auf messers schneide: sehr unsicher | auf nummer sicher: vorsichtig sein | auf offene ohren: gut zuhören | auf schritt und tritt: überall
auf taube ohren: nicht zuhören | auf tuchfühlung: nah | auf vordermann: in Ordnung | auf wackligen beinen: unsicher
auf wackeligen beinen: unsicher | auf biegen und brechen: unbedingt | auf anhieb: sofort | auf einen schlag: plötzlich
auf einen blick: kurz | auf lange sicht: für lange Zeit | auf der agenda: wichtig, geplant | auf herausforderungen: Aufgaben
am ball bleib~: weiter machen | am ball zu bleiben: weiter machen | am herzen: wichtig | ans herz leg~: sehr empfehlen
am rande der gesellschaft: ausgeschlossen | an den rand gedrängt: ausgeschlossen | am puls der zeit: modern | am zug: dran
an die große glocke: allen erzählen | an die nieren: traurig machen | an der tagesordnung: ganz normal | an den tag leg~: zeigen
an den haaren herbeigezogen: nicht wahr | an einen tisch: miteinander sprechen | an einem tisch: miteinander sprechen
an der nase herum: täuschen | an grenzen stoß~: nicht weiter kommen | an ihre grenzen: nicht weiter können
an fahrt: schneller werden | an boden gewinn~: stärker werden | an bord hol~: mitnehmen, einladen | mit an bord: mit dabei
ins boot hol~: mitmachen lassen | ins boot geholt: mitmachen lassen | im selben boot: in der gleichen Lage
im gleichen boot: in der gleichen Lage | in einem boot: in der gleichen Lage | ins leben ruf~: gründen | ins leben gerufen: gegründet
ins auge fass~: planen | ins auge gefasst: geplant | im auge behalt~: beachten | ins gewicht: wichtig | ins rollen: anfangen
ins stocken: nicht weiter gehen | ins wasser fallen: ausfallen | ins wasser gefallen: ausgefallen | ins schwarze: genau richtig
ins fettnäpfchen: einen Fehler machen | ins spiel bring~: vorschlagen | ins spiel gebracht: vorgeschlagen | ins blaue: ohne Plan
ins gespräch komm~: miteinander sprechen | ins gewissen: ermahnen | ins visier: beobachten | ins netz gegangen: gefangen
ins kalte wasser: ohne Vorbereitung | im keim erstick~: schnell beenden | im raum stehen: noch unklar sein | im raum steht: ist noch unklar
im stich lass~: nicht helfen | im stich gelassen: nicht geholfen | im griff: kontrollieren | im regen stehen: keine Hilfe bekommen
im sande: ohne Ergebnis | im argen: schlecht | im schatten: weniger wichtig | im brennpunkt: sehr wichtig | im fokus: wichtig
im mittelpunkt: am wichtigsten | im vordergrund: am wichtigsten | im hintergrund: nicht so wichtig | im handumdrehen: sehr schnell
in den mittelpunkt: wichtig nehmen | in den vordergrund: wichtig nehmen | in den fokus: wichtig nehmen | in den startlöchern: bereit
in den griff: lösen | in den kinderschuhen: ganz am Anfang | in den sand gesetzt: nicht geschafft | in den sauren apfel: muss man machen
in den wind: nicht beachten | in den schoß: leicht bekommen | in den raum: sagen | in der luft häng~: unsicher sein
in der klemme: in Schwierigkeiten | in der zwickmühle: in Schwierigkeiten | in die hand nehm~: sich selbst kümmern
in die tat umsetz~: machen | in die tat umgesetzt: gemacht | in die tat umzusetzen: machen | in die quere: stören
in die schuhe: andere beschuldigen | in die röhre: nichts bekommen | in die pflicht: Wer muss das tun? | in die brüche: kaputt
in die knie: aufgeben | in die waagschale: beitragen | in die zange: bedrängen | in die gänge: anfangen | in die bresche: helfen
in einem atemzug: zusammen genannt | in einem zug: auf einmal | in eigenregie: selbst | in fleisch und blut: ganz normal
in hülle und fülle: sehr viel | in kauf nehm~: akzeptieren | in kauf genommen: akzeptiert | in stein gemeißelt: für immer
in trockenen tüchern: fertig, sicher | in aller munde: Alle sprechen davon. | in aller herren länder: in vielen Ländern
in sachen: zum Thema | in teufels küche: in Schwierigkeiten | in watte: zu viel schützen | in schwung: schneller
in ruhigem fahrwasser: ohne Probleme | in der schwebe: noch nicht entschieden | in erster linie: vor allem | in letzter zeit: zuletzt
unter dach und fach: fertig, sicher | unter die arme: helfen | unter die lupe: genau prüfen | unter den nägeln: sehr wichtig
unter den teppich: verschweigen | unter den tisch: nicht beachten | unter einen hut: verschiedene Sachen schaffen
unter vier augen: zu zweit | unter vollem einsatz: mit viel Mühe | unter dem strich: insgesamt | unterm strich: insgesamt
unter der hand: heimlich | unter keinem guten stern: mit viel Pech | über den tellerrand: Neues kennen lernen
über die bühne: passieren | über bord werf~: aufgeben | über bord geworfen: aufgegeben | über den haufen: ändern
über den kamm: alle gleich behandeln | über einen kamm: alle gleich behandeln | über den tisch gezogen: betrogen
über den weg trauen: vertrauen | über nacht: plötzlich | über kurz oder lang: irgendwann | über die runden: schaffen
über wasser halt~: überleben | über die stränge: zu wild sein | um den heißen brei: nicht klar sprechen | um die ohren: viel
um haaresbreite: fast | unters volk: bekannt machen | vom tisch: nicht mehr wichtig | von der hand weisen: abstreiten
vom fleck: weiter | vom zaun: anfangen | von heute auf morgen: plötzlich | von kindesbeinen an: seit der Kindheit
von klein auf: seit der Kindheit | von tragweite: wichtig | von tuten und blasen: keine Ahnung | vor augen führ~: klar machen
vor der tür steh~: bald da sein | vor die tür setz~: hinauswerfen | vor den kopf: beleidigen | vor ort: hier, dort
vor einem scherbenhaufen: alles ist kaputt | vor die nase: ohne zu fragen | zur hand gehen: helfen | zu guter letzt: zum Schluss
zu herzen: ernst nehmen | zu kurz komm~: zu wenig bekommen | zu buche: kosten | zu rate: fragen | zu eigen: übernehmen
zu den akten leg~: beenden | zum greifen nah: bald | zum zuge: dran | zum zug komm~: dran sein | zum opfer fallen: zerstört werden
zwischen den stühlen: in Schwierigkeiten | zwischen den zeilen: nicht direkt gesagt | zwischen tür und angel: schnell, ohne Zeit
mit einbezug: mit | mit händen und füßen: sehr | mit leeren händen: ohne etwas | mit offenen armen: sehr freundlich
mit rat und tat: mit Hilfe | mit links: ganz leicht | mit herzblut: sehr gern | mit leib und seele: sehr gern | mit ach und krach: nur schwer
mit einem blauen auge: mit wenig Schaden | mit füßen getreten: nicht beachtet | mit haut und haaren: ganz | mit scheuklappen: ohne Blick für andere
mit zweierlei maß: ungerecht | aus allen wolken: sehr überrascht | aus dem boden: schnell entstehen | aus dem nichts: plötzlich
aus dem ruder: ohne Kontrolle | aus dem stegreif: ohne Vorbereitung | aus den augen verlier~: vergessen | aus der taufe: gründen
aus der patsche: helfen | aus einem guss: gut zusammen passend | aus erster hand: direkt | aus den fugen: durcheinander
aus der luft gegriffen: nicht wahr | aus dem weg räum~: lösen | aus den fingern: ausdenken | aus der reihe tanz~: anders sein
aus der taufe gehoben: gegründet | aus einer hand: alles an einer Stelle | bei der stange: weiter machen
beim schopf: nutzen | beim wort nehm~: Sie haben es versprochen | den ball flach: ruhig bleiben | den bogen überspannt: zu viel gewollt
den faden verl~: nicht mehr weiter wissen | den finger in die wunde: das Problem zeigen | den gürtel enger: sparen
den hut auf: verantwortlich sein | den kopf in den sand: nicht hinsehen | den kopf zerbrech~: lange nachdenken
den nagel auf den kopf: genau richtig | den rücken kehr~: weggehen | den rücken stärk~: unterstützen | den rücken gestärkt: unterstützt
den stein ins rollen: anfangen | den ton an: bestimmen | den weg ebn~: möglich machen | den weg geebnet: möglich gemacht
den wind aus den segeln: schwächer machen | die ärmel hoch: anpacken, anfangen | die augen verschl~: nicht hinsehen
die bremse zieh~: aufhören | die daumen drück~: Glück wünschen | die daumen gedrückt: Glück gewünscht | die finger verbrannt: Schaden gehabt
die flinte ins korn: aufgeben | die hand reich~: helfen | die hand ins feuer: sicher sein | die kehrseite der medaille: der Nachteil
die katze im sack: etwas Unbekanntes | die katze aus dem sack: das Geheimnis verraten | die köpfe zusammen: gemeinsam überlegen
die kurve krieg~: es schaffen | die nase vorn: am besten | die oberhand: gewinnen | die reißleine: aufhören | die segel streichen: aufgeben
die spitze des eisbergs: nur ein kleiner Teil | die spreu vom weizen: Gutes und Schlechtes trennen | die weichen: vorbereiten
weichen stell~: vorbereiten | weichen gestellt: vorbereitet | die werbetrommel: werben | die zähne ausgebissen: nicht geschafft
das eis gebrochen: Alle sind freundlich. | das blatt gewendet: Es hat sich geändert. | das handtuch: aufgeben | das heft in der hand: bestimmen
das rad neu erfind~: ganz neu anfangen | das zünglein an der waage: entscheidend | das wort ergriff~: gesprochen | das wort ergreif~: sprechen
der ball liegt: dran sein | der schuss nach hinten: schlechtes Ergebnis | der stein des anstoßes: der Grund für den Ärger
ein dorn im auge: etwas, das ärgert | ein offenes ohr: zuhören | ein offenes geheimnis: Alle wissen es. | ein auge zu: nicht so streng sein
ein buch mit sieben siegeln: unverständlich | ein tropfen auf den heißen stein: viel zu wenig | ein zweischneidiges schwert: gut und schlecht
ein schlag ins gesicht: sehr verletzend | ein stein vom herzen: erleichtert | ein zeichen setz~: allen zeigen | zeichen setzen: allen zeigen
einen bärendienst: schaden | einen bogen um: vermeiden | einen riegel vor: verhindern | einen strich durch die rechnung: verhindern
einen korb geb~: Nein sagen | einen meilenstein: wichtiger Schritt | meilenstein~: wichtiger Schritt | eine lanze: verteidigen
eine brücke schlag~: verbinden | brücken bauen: verbinden | brücken zu bauen: verbinden | brückenschlag~: Verbindung
eine stimme geb~: vertreten | eine bresche: helfen | eine rolle spiel~: wichtig sein | eine gratwanderung: schwierig | gratwanderung: schwierig
gang und gäbe: ganz normal | hand in hand: gemeinsam | hand und fuß: gut überlegt | hals über kopf: zu schnell | haut und knochen: sehr dünn
hinter den kulissen: heimlich | hinterm berg: verschweigen | hinters licht: täuschen | hieb- und stichfest: sicher | klipp und klar: ganz deutlich
kein blatt vor den mund: ehrlich sagen | klinken putz~: viele fragen | knall auf fall: plötzlich | kopf und kragen: das Leben
kunterbunt~: gemischt | ohne wenn und aber: ganz sicher | nägel mit köpfen: richtig machen | nach strich und faden: ganz und gar
rechnung begleichen: sich rächen | rede und antwort: Fragen beantworten | rückenwind: Hilfe, Unterstützung | schritt halt~: mitkommen
schlagkräftig~: stark | schnee von gestern: vorbei | sand im getriebe: ein Problem | stein und bein: fest | steine in den weg: Probleme machen
stellschraube~: Möglichkeit | stolperstein~: Problem | zankapfel: Grund für Streit | zugpferd~: wichtigste Person | sprichwörtlich~: wie man sagt
tür und tor: vieles möglich machen | türöffner: Hilfe am Anfang | unter einem guten stern: mit Glück | wie am schnürchen: sehr gut
wie pilze aus dem boden: sehr schnell und viele | wermutstropfen: leider | fuß fass~: sich zurecht finden | fuß zu fassen: sich zurecht finden
fuß gefasst: sich zurecht gefunden | flagge zeig~: die Meinung zeigen | farbe bekenn~: die Meinung sagen | feuer und flamme: begeistert
federführend~: verantwortlich | federführung: Verantwortung | fingerspitzengefühl: Vorsicht | flächendeckend~: überall
goldene mitte: ein guter Mittelweg | goldenen mittelweg: ein guter Mittelweg | große augen: staunen | gute miene: freundlich tun
hochtouren: sehr schnell | herzensangelegenheit~: sehr wichtig | leuchtturmprojekt~: gutes Beispiel | schulterschluss: Zusammen-Arbeit
spießrutenlauf~: sehr unangenehm | tauziehen um: Streit um | mammutaufgabe~: sehr große Aufgabe | herkulesaufgabe~: sehr große Aufgabe
paukenschlag~: Überraschung | wasser auf die mühlen: hilft dem Gegner | weit hergeholt: nicht wahrscheinlich | weg vom fenster: nicht mehr wichtig
`
