/** Words of offices and laws (LS-W13), which Leichte Sprache never uses, and plain words for them. */
export const officeWords = `
gemäß: nach | hinsichtlich: zu, wegen | bezüglich: zu, wegen | bezugnehmend: zu | betreffs: zu | zwecks: für
mittels: mit | infolge: wegen | infolgedessen: deshalb | anlässlich: wegen | angesichts: wegen | zugunsten: für
zulasten: zum Nachteil von | zuungunsten: zum Nachteil von | seitens: von | vorbehaltlich: nur, wenn
unbeschadet: auch wenn | ungeachtet: trotz | einschließlich: mit | ausschließlich~: nur | abzüglich: weniger
zuzüglich: und dazu noch | binnen: in | mangels: weil … fehlt | nebst: mit | ausweislich: das steht in
betreffend: über, zu | betreffende: dieser | betreffenden: diesen | exklusive: ohne | in anbetracht: wegen
in bezug auf: zu, über | im hinblick auf: wegen, für | in hinblick auf: wegen, für | im zuge: bei
im zusammenhang mit: wegen, bei | im rahmen der: bei | im rahmen des: bei | im rahmen von: bei | im rahmen einer: bei
im rahmen eines: bei | im rahmen dieser: bei | im rahmen dieses: bei | im wege der: durch | im wege des: durch
im falle: wenn | im einvernehmen: gemeinsam mit | im benehmen mit: nach einem Gespräch mit | im vorfeld: vorher
im nachgang: danach | im anschluss: danach | im sinne der: so, wie es da steht | im sinne des: so, wie es da steht
im sinne von: gemeint ist | im sinne dieser: so, wie es da steht | im sinne dieses: so, wie es da steht
nach maßgabe: so, wie es da steht | mit wirkung vom: ab | mit wirkung zum: ab | mit ausnahme: aber nicht
mit bezug auf: zu | unter bezugnahme: zu | unter berücksichtigung: Wir achten auch auf …
unter einhaltung: Dabei muss man beachten: | unter vorbehalt: vielleicht | unter zuhilfenahme: mit
unter umständen: vielleicht | von amts wegen: Das Amt macht das selbst. | von seiten: von
aus gegebenem anlass: weil etwas passiert ist | auf grund: wegen | auf der grundlage: nach
auf veranlassung: weil … es will | auf verlangen: wenn jemand es will | bis auf weiteres: erst einmal
dem grunde nach: im Prinzip | der höhe nach: wie viel Geld | in abstimmung mit: gemeinsam mit
in absprache mit: gemeinsam mit | in analogie: genauso wie | in verbindung mit: zusammen mit
in der fassung: so, wie es jetzt gilt | in gänze: ganz | in ermangelung: weil … fehlt | in abhängigkeit: je nachdem
zum zwecke: für | zum zweck der: für | zum zweck des: für | zu lasten: zum Nachteil von | zu gunsten: für
zum stichtag: am | diesbezüglich~: dazu | demgemäß: deshalb | demzufolge: deshalb | dementsprechend: deshalb
dergestalt: so | derartig~: so | derzeitig~: jetzt | vorgenannt~: dieser | obengenannt~: dieser | oben genannt~: dieser
obig~: dieser | nachstehend~: hier unten | nachfolgend~: hier unten | vorstehend~: hier oben | untenstehend~: hier unten
umseitig~: auf der Rückseite | umgehend: sofort | unverzüglich~: sofort | alsbald: bald
baldmöglichst: so bald wie möglich | schnellstmöglich~: so schnell wie möglich | frühestmöglich~: so früh wie möglich
ehestmöglich: so bald wie möglich | fristgemäß~: pünktlich | fristgerecht~: pünktlich | termingerecht~: pünktlich
ordnungsgemäß~: richtig | sachgemäß~: richtig | sachgerecht~: richtig | zweckmäßig~: passend
zweckgebunden~: nur für eine Sache | zweckentfremd~: falsch benutzen | rechtswidrig~: gegen das Gesetz
rechtmäßig~: nach dem Gesetz | rechtskräftig~: endgültig | rechtsverbindlich~: Daran müssen sich alle halten.
behördlich~: vom Amt | fernmündlich~: am Telefon | formlos~: ohne Formular | formgerecht~: richtig
postalisch~: mit der Post | unentgeltlich~: kostenlos | entgeltlich~: Das kostet Geld. | gebührenfrei~: kostenlos
gebührenpflichtig~: Das kostet Geld. | kostenpflichtig~: Das kostet Geld. | beitragspflichtig~: Dafür muss man bezahlen.
anzeigepflichtig~: Das muss man melden. | meldepflichtig~: Das muss man melden.
genehmigungspflichtig~: Dafür braucht man eine Erlaubnis. | erlaubnispflichtig~: Dafür braucht man eine Erlaubnis.
zustimmungspflichtig~: Dafür muss jemand Ja sagen. | anspruchsberechtigt~: Wer hat das Recht?
bezugsberechtigt~: Wer bekommt Geld? | empfangsberechtigt~: Wer darf das bekommen?
antragsberechtigt~: Wer darf den Antrag stellen? | erziehungsberechtigt~: Eltern
nutzungsberechtigt~: Wer darf das benutzen? | beschlussfähig~: Es sind genug Leute da.
antragstell~: Wer den Antrag stellt | beschwerdeführ~: Wer sich beschwert | bevollmächtig~: eine Vollmacht geben
genehmig~: erlauben, Erlaubnis | genehmigungen: Erlaubnisse | bewillig~: erlauben, geben | gewähren: geben
gewährt: gibt, bekommt | gewährte: gab | gewährten: gaben | gewährung~: Sie bekommen etwas | gewährleist~: dafür sorgen
sicherstell~: dafür sorgen | sichergestellt~: dafür sorgen | sicherzustellen: dafür sorgen | erteil~: geben
obliegen: jemand muss etwas tun | obliegt: jemand muss das tun | oblag: jemand musste das tun | obliegenheit~: Aufgabe
veranlass~: dafür sorgen | veranschlag~: vorher ausrechnen | beabsichtig~: wollen, planen | verfügt über: hat
verfügen über: haben | verfügte über: hatte | verfügten über: hatten | befürwort~: dafür sein | erörter~: besprechen
ersuch~: bitten | erwirken: bekommen | erheblich~: groß, sehr | unerheblich~: nicht wichtig | entricht~: bezahlen
begleich~: bezahlen | beglichen~: bezahlt | rückerstatt~: zurückzahlen | erstattung~: Geld zurück
erstatten: zurückzahlen | erstattet: zurückgezahlt | zurückerstatt~: zurückzahlen | verauslag~: bezahlen
verausgab~: ausgeben | veräußer~: verkaufen | nachreich~: später schicken | nachgereicht~: später geschickt
nachzureichen: später schicken | beifüg~: dazu legen | beizufügen: dazu legen | beigefügt~: dazu gelegt
beiliegend~: liegt dabei | anbei: Das liegt dabei: | übermittel~: schicken | übermittl~: schicken
zugestellt~: geschickt | zustellung~: mit der Post schicken | aushändig~: geben | ausgehändigt~: gegeben
auszuhändigen: geben | entgegennehm~: annehmen | entgegennahme~: annehmen | entgegenzunehmen: annehmen
ausfertig~: schreiben, Papier | beurkund~: ein Amt schreibt es auf | bekanntzugeben: mitteilen
bekanntzumachen: mitteilen | bekanntgabe~: Mitteilung | bekanntgegeben~: mitgeteilt | verlautbar~: mitteilen
kundzutun: sagen | bemess~: ausrechnen | bemessungsgrundlage~: Damit rechnen wir.
berücksichtig~: beachten, daran denken | unberücksichtigt: nicht beachtet | bewerkstellig~: schaffen
bewirtschaft~: sich darum kümmern | vollzieh~: machen | vollzogen~: gemacht | wahrzunehmen: zu machen | aufweis~: haben
darleg~: erklären | dargelegt~: erklärt | darzulegen: erklären | glaubhaft mach~: zeigen, dass etwas stimmt
glaubhaft gemacht: gezeigt, dass etwas stimmt | festsetz~: festlegen | festgesetzt~: festgelegt
festzusetzen: festlegen | anordnung~: Befehl, Regel | angeordnet~: bestimmt | anzuordnen: bestimmen
auferleg~: jemand muss etwas tun | untersag~: verbieten | zurückweis~: ablehnen | stattgeben: Ja sagen
stattgegeben: Ja gesagt | abhilfe~: Lösung, Hilfe | zugestehen: geben, erlauben | zugestanden~: gegeben, erlaubt
zubillig~: geben | zugebilligt~: gegeben | zuerkenn~: geben | zuerkannt~: gegeben | aberkenn~: wegnehmen
aberkannt~: weggenommen | verjähr~: zu lange her sein | erlischt: endet, gilt nicht mehr | erlöschen: enden
entfällt: fällt aus, fällt weg | bedarf der: braucht | bedarf einer: braucht | bedarf eines: braucht
bedarf des: braucht | bedürfen: brauchen | bedarfsgerecht~: so, wie man es braucht | anberaum~: festlegen
terminier~: den Tag festlegen | einberuf~: einladen | vertagt~: verschoben | vertagen: verschieben
vertagung~: auf später verschieben | getätigt~: gemacht | beinhalt~: darin ist | umfasst: dazu gehört
umfassend~: viel, ganz | resultier~: kommt von | basiert auf: kommt von | basieren auf: kommen von
beruht auf: kommt von | beruhen auf: kommen von | tangier~: betreffen | novellier~: ändern
konkretisier~: genauer sagen | angelegenheit~: Sache | belange: Wünsche, Interessen | belangen: Wünschen
gegebenheit~: wie etwas ist | erfordernis~: was nötig ist | erforderlich~: nötig
erforderlichenfalls: wenn es nötig ist | erfordert: braucht | erfordern: brauchen | gegebenenfalls: vielleicht
notwendigkeit~: Es ist nötig | befugnis~: Recht | befugt~: darf | unbefugt~: ohne Erlaubnis | ermächtig~: erlauben
ermessen: selbst entscheiden | sachverhalt~: Sache | tatbestand~: Sache | tatbestände~: Sachen | sachlage: wie es ist
rechtslage: was im Gesetz steht | sachstand~: So weit sind wir. | schriftstück~: Brief, Blatt | schriftverkehr~: Briefe
niederschrift~: Protokoll | zuwiderhandlung~: gegen eine Regel handeln | zuwiderhandel~: gegen eine Regel handeln
ordnungswidrigkeit~: Jemand hält sich nicht an ein Gesetz. | inanspruchnahme: nutzen | bezugnahme: zu
rücksprache~: ein Gespräch | beschlussfassung~: Abstimmung | kenntnisnahme~: Sie sollen das wissen
beschlussvorlage~: Vorschlag für die Abstimmung | einsichtnahme~: ansehen | inbetriebnahme~: Start
inkrafttreten~: ab wann etwas gilt | außerkrafttreten~: ab wann etwas nicht mehr gilt | zurverfügungstellung: geben
bereitstell~: geben | bereitgestellt~: gegeben | bereitzustellen: geben | zielsetzung~: Ziel | zielvorgabe~: Ziel
vorgehensweise~: So machen wir das. | verfahrensweise~: So machen wir das. | handlungsbedarf~: Wir müssen etwas tun.
aufgabengebiet~: Aufgaben | aufgabenbereich~: Aufgaben | geltungsbereich~: wo etwas gilt
zuständigkeitsbereich~: Aufgaben | zeitnah~: bald | lediglich: nur | seinerzeit: damals | nunmehr~: jetzt
fortan: ab jetzt | hierdurch: so | hierin: darin | hiervon: davon | hieraus: daraus | des weiteren: auch
überdies: auch | nichtsdestotrotz: trotzdem | nichtsdestoweniger: trotzdem | gleichwohl: trotzdem | wohingegen: aber
insoweit: so weit | inwieweit: wie sehr | sofern: wenn | wenngleich: obwohl | obgleich: obwohl | obschon: obwohl
sodann: dann | alsdann: dann | hingegen: aber | indessen: aber | mithin: also | somit: also | folglich: deshalb
dahingehend: so | dergleichen: so etwas | selbig~: dieser | vorbezeichnet~: dieser | etwaig~: möglich | jedwed~: jeder
jeglich~: jeder | sämtlich~: alle | gänzlich~: ganz | vollumfänglich~: ganz | weitestgehend~: fast ganz
weitgehend~: fast ganz | vorwiegend~: meistens | vornehmlich~: vor allem | vorrangig~: zuerst | nachrangig~: erst danach
insbesondere: vor allem | maßgeblich~: wichtig | maßgebend~: wichtig | ausschlaggebend~: wichtig | hinreichend~: genug
anderweitig~: anders | andernfalls: sonst | widrigenfalls: sonst | erstmalig~: zum ersten Mal
letztmalig~: zum letzten Mal | nochmalig~: noch einmal | alljährlich~: jedes Jahr | turnusmäßig~: immer wieder
zwischenzeitlich~: inzwischen | einstweilig~: erst einmal | eingangs: am Anfang | unterzeichn~: unterschreiben
gegenzeichn~: auch unterschreiben | ehegatt~: Ehemann oder Ehefrau | erwerbslos~: ohne Arbeit
erwerbstätig~: mit Arbeit | wohnhaft: wohnt | ansässig~: wohnt, hat ein Büro | ortsansässig~: aus dem Ort
personenkreis~: Gruppe von Menschen | rechtsgrundlage~: Gesetz | rechtsbehelf~: Beschwerde
rechtsbehelfsbelehrung~: So können Sie sich beschweren. | rechtsmittel~: Beschwerde | rechtsanspruch~: Recht
rechtsvorschrift~: Gesetz | rechtsnorm~: Gesetz | rechtsverordnung~: Regel | verwaltungsakt~: Entscheidung vom Amt
verwaltungsvorschrift~: Regel für das Amt | verwaltungsverfahren~: So arbeitet das Amt.
zuwendungsbescheid~: Brief: Sie bekommen Geld. | zuwendungsgeber~: Wer das Geld gibt
zuwendungsempfänger~: Wer das Geld bekommt | zuwendungsfähig~: Dafür gibt es Geld. | förderfähig~: Dafür gibt es Geld.
förderungsfähig~: Dafür gibt es Geld. | verwendungsnachweis~: Zeigen Sie: Dafür war das Geld. | haushaltsmittel~: Geld
finanzmittel~: Geld | kostengünstig~: billig | einkünfte~: Geld, das man bekommt | verbindlichkeiten: Schulden
vollstreck~: durchsetzen | säumnis~: zu spät | säumig~: zu spät | einwendung~: Gründe dagegen
einvernehmlich~: Alle sind einverstanden. | gebietskörperschaft~: Stadt, Gemeinde oder Landkreis
körperschaft~: Gruppe mit Rechten | satzungsgemäß~: nach der Satzung
entlastung des vorstands: Die Mitglieder sagen: Der Vorstand hat gut gearbeitet. | sachdienlich~: hilfreich
sachkundig~: mit Fach-Wissen | instandsetz~: reparieren | instandhaltung~: reparieren | ertüchtig~: verbessern
beseitig~: wegmachen, abbauen | behebung~: reparieren | unterbind~: verhindern | unterbunden~: verhindert
lichtsignalanlage~: Ampel | lichtzeichenanlage~: Ampel | fahrzeughalter~: Besitzer | fußgängerüberweg~: Zebra-Streifen
fahrzeugführer~: Fahrer | kraftfahrzeug~: Auto | personenkraftwagen~: Auto | beförder~: fahren, bringen
leistungserbring~: Wer die Hilfe gibt | leistungsempfänger~: Wer die Hilfe bekommt
leistungsbezieher~: Wer die Hilfe bekommt | mitwirkungspflicht~: Sie müssen mithelfen. | befindlich~: Das ist dort.
wahrheitsgemäß~: ehrlich | erfahrungsgemäß~: meistens | vertragsgemäß~: wie im Vertrag | bestimmungsgemäß~: richtig
anteilig~: einen Teil | geringfügig~: klein, wenig | schwerwiegend~: schlimm | unabdingbar~: sehr wichtig
unerlässlich~: sehr wichtig | unumgänglich~: Es muss sein. | zwingend~: muss | zulässig~: erlaubt
unzulässig~: verboten | statthaft~: erlaubt | gestatt~: erlauben | bezuschuss~: Geld dazu geben | bezweck~: wollen
abziel~: wollen | anstreb~: wollen | angestrebt~: gewollt | hinwirk~: sich dafür einsetzen
hinzuwirken: sich dafür einsetzen | entgegenwirk~: etwas dagegen tun | entgegenzuwirken: etwas dagegen tun
vorantreib~: schneller machen | fortschreibung~: neu schreiben | fortschreib~: neu schreiben
fortgeschrieben~: neu geschrieben | innehab~: haben | vorsprache~: ins Amt kommen | beiwohn~: dabei sein
hinzuzieh~: dazu holen | hinzugezogen~: dazu geholt | heranzuziehen: nutzen | betraut mit: hat die Aufgabe
erachten: finden | erachtet: findet | abwägung~: überlegen | abzuwägen: überlegen | herbeiführ~: machen
herbeizuführen: machen | aufrechterhalt~: behalten | aufrechtzuerhalten: behalten | fortführ~: weiter machen
fortzuführen: weiter machen | unterlassung~: nicht tun | zu unterlassen: nicht tun
nichtbeacht~: sich nicht daran halten | nichteinhalt~: sich nicht daran halten | im einzelfall: manchmal
im regelfall: meistens | im bedarfsfall: wenn es nötig ist | in der eigenschaft: als | entsprechend: so, passend
entsprechende: passende | entsprechenden: passenden | entsprechender: passender | entsprechendes: passendes
jeweilig~: dieser | erfolgt: passiert | erfolgte: passierte | erfolgten: passierten | beziehungsweise: oder
benötig~: brauchen | erläuter~: erklären | anhand: mit | aufgrund: wegen | minderjährig~: unter 18 Jahre | sowie: und
`
