/** Foreign and English words, and terms of experts (LS-W8), as towns and associations use them, and plain words. */
export const foreignWords = `
partizipation~: Mitmachen | partizipativ~: mit allen zusammen | partizipier~: mitmachen | workshop~: Arbeits-Gruppe
feedback~: Rückmeldung | akteur~: Leute, die mitmachen | evaluation~: Prüfung | evaluier~: prüfen
niedrigschwellig~: leicht zu erreichen | niederschwellig~: leicht zu erreichen | monitoring~: Überwachung
stakeholder~: Leute, die es angeht | sozialraum~: Stadt-Teil, Umgebung | sozialräume~: Stadt-Teile
sozialräumlich~: in der Umgebung | sozialraumorientier~: in der Umgebung | implementierung~: Einführung
implementier~: einführen | initiier~: anfangen | initiative~: Gruppe, Idee | initiator~: Wer die Idee hatte
koordinierung~: Planung | koordinier~: planen, ordnen | koordination~: Planung | koordinator~: Wer plant
kooperation~: Zusammen-Arbeit | kooperier~: zusammen arbeiten | kooperativ~: gemeinsam | kooperationspartner~: Partner
kollaboration~: Zusammen-Arbeit | konsultation~: Befragung | konsultier~: fragen | delegierte~: Vertreter
delegier~: Aufgaben abgeben | delegation~: Gruppe von Vertretern | resolution~: Forderung
petition~: Bitte an die Politik | plenum~: alle zusammen | plenar~: alle zusammen | gremium~: Gruppe | gremien: Gruppen
fraktion~: Gruppe von einer Partei | legislatur~: Zeit zwischen 2 Wahlen | legislaturperiode~: Zeit zwischen 2 Wahlen
exekutive~: Regierung | konsens~: Einigung | kompromiss: Einigung in der Mitte | kompromisse: Einigungen in der Mitte
konflikt~: Streit | mediation~: Hilfe bei Streit | moderier~: das Gespräch leiten | moderation~: Gesprächs-Leitung
moderator~: Gesprächs-Leiter | referent~: Redner | referat~: Vortrag | expertise~: Fach-Wissen | expert~: Fach-Leute
kompetenz~: Können | kompetent~: Wer sich auskennt | qualifizier~: lernen, ausbilden
qualifikation~: was man gelernt hat | qualität~: wie gut etwas ist | qualitativ~: gut | quantitativ~: wie viel
perspektive~: Sicht, Zukunft | perspektivisch~: später | relevant~: wichtig | relevanz: Wichtigkeit
irrelevant~: nicht wichtig | signifikant~: deutlich | adäquat~: passend | aktuell~: jetzt, neu
aktualisierung~: Neuerung | aktualisier~: neu machen | akut~: plötzlich, dringend | ambulant~: zu Hause
stationär~: im Heim, im Krankenhaus | alternativ: anders, oder | alternative~: andere Möglichkeit
ambitionier~: mit großen Zielen | analog~: genauso | analyse~: Untersuchung | analysier~: untersuchen
argumentier~: Gründe sagen | argument~: Grund | aspekt~: Punkt, Teil | akzeptier~: annehmen | akzeptanz: Zustimmung
assessment~: Prüfung | audit: Prüfung | audits: Prüfungen | autonomie~: Selbst-Bestimmung | autonom~: selbstständig
autorisier~: erlauben | basis: Grundlage | benchmark~: Vergleich | best practice: gutes Beispiel
bilateral~: zwischen zweien | brainstorming~: Ideen sammeln | briefing~: kurze Information | budgetier~: Geld einteilen
budget~: Geld für etwas | burnout~: sehr erschöpft | business~: Geschäft | call: Anruf | callcenter~: Telefon-Beratung
campus: Gelände | case management: Hilfe planen | casemanagement: Hilfe planen | catering~: Essen und Trinken
charta: wichtige Vereinbarung | charity~: Spenden sammeln | checkliste~: Liste zum Abhaken
chronisch~: für lange Zeit krank | coaching~: Beratung | coach~: Trainer, Berater | community: Gemeinschaft
compliance: sich an Regeln halten | controlling: Prüfung | coworking: gemeinsam arbeiten
crowdfunding: viele Menschen geben Geld | deadline~: letzter Tag | debatte~: Gespräch | debattier~: besprechen
defizitär~: Es fehlt Geld. | defizit~: was fehlt | definier~: genau sagen | definition~: Erklärung
deklaration~: Erklärung | demografisch~: wie alt die Menschen sind | demographisch~: wie alt die Menschen sind
demografie~: wie alt die Menschen sind | design~: Form, Gestaltung | detaillier~: genau | detail~: Einzelheit
dezentral~: an vielen Orten | diagnose~: welche Krankheit es ist | diagnostik~: Untersuchung | dialogisch~: im Gespräch
dialog~: Gespräch | differenz: Unterschied | differenzen: Unterschiede | differenzier~: unterscheiden
digital~: mit dem Computer | digitalisier~: mit dem Computer machen | dimension~: Größe, Teil
diskriminierung~: schlechte Behandlung | diskriminier~: schlechter behandeln | diskurs~: Gespräch
diskussion~: Gespräch | diskutier~: besprechen | disparität~: Unterschied | diversität~: Vielfalt | diversity: Vielfalt
dokumentation~: Aufzeichnung | dokumentier~: aufschreiben | dotier~: mit Geld | effekt: Wirkung | effekte: Wirkungen
effektiv~: wirksam | effizien~: mit wenig Aufwand | elementar~: sehr wichtig | eliminier~: wegmachen
emanzipation~: frei werden | empathie: Mitgefühl | empathisch~: mit Mitgefühl | empowerment: Menschen stark machen
engagement~: Einsatz | engagier~: sich einsetzen | etablier~: einführen | etat~: Geld für etwas | eventuell~: vielleicht
event: Veranstaltung | events: Veranstaltungen | existenziell~: sehr wichtig | exklusion~: Ausschluss
exklusiv~: nur für wenige | explizit~: deutlich | extern~: von außen | extrem: sehr | extreme: sehr große
extremen: sehr großen | fachkonferenz~: Treffen | fakultativ~: freiwillig | faktor~: Grund, Teil | fazit: Ergebnis
fiktiv~: ausgedacht | finanziell~: mit Geld | finanzierung~: Geld für etwas | finanzier~: bezahlen
flexibel: beweglich, veränderbar | flexibilität: sich anpassen können | flexible~: beweglich, veränderbar
flyer~: Falt-Blatt | fokus: wichtigster Punkt | fokussier~: auf eine Sache achten | formulierung~: Wörter, Satz
formulier~: sagen, schreiben | forum: Treffen | foren: Treffen | frequenz~: wie oft | frequentier~: besuchen
funktionalität~: was etwas kann | fundiert~: gut begründet | fundraising: Spenden sammeln
gendergerecht~: für alle Geschlechter | gender: Geschlecht | generationenübergreifend~: für Jung und Alt
generell~: immer, für alle | gremienarbeit: Arbeit in Gruppen | handicap~: Behinderung | handout~: Zettel
handling: Umgang | hospitier~: zusehen | hospitation~: Besuch zum Zusehen | hotline~: Telefon-Beratung
hybrid~: vor Ort und am Computer | identifizier~: erkennen | identität~: wer man ist | ignorier~: nicht beachten
illegal~: verboten | immens~: sehr groß | immobilie~: Haus, Wohnung | impuls: Anstoß, Idee | impulse: Ideen
indikator~: Zeichen | individuell~: für jeden einzeln, eigen | individuum: Mensch
infrastruktur~: Straßen, Leitungen, Schulen und so weiter | innovation~: neue Idee | innovativ~: neu
input~: Vortrag, Ideen | insolvenz~: kein Geld mehr haben | inspirier~: Ideen geben | instanz~: Stelle, Gericht
institution: Einrichtung | institutionen: Einrichtungen | institutionell~: von Einrichtungen | integrativ~: gemeinsam
integrier~: aufnehmen | intensivier~: mehr machen | intention~: Ziel, Absicht | interagier~: miteinander umgehen
interaktion~: miteinander umgehen | interaktiv~: zum Mitmachen | interdisziplinär~: aus verschiedenen Berufen
interkommunal~: mehrere Städte zusammen | interkulturell~: verschiedene Kulturen | interne: nur für uns
internen: nur für uns | interner: nur für uns | intersektional~: mehrere Gründe zusammen | intervention~: Eingreifen
investition~: Geld ausgeben für später | investier~: Geld ausgeben für später | involvier~: beteiligen
irritier~: verwirren | irritation~: Verwirrung | jour fixe: regelmäßiges Treffen | kampagne~: Aktion
kandidier~: sich zur Wahl stellen | kandidatur~: sich zur Wahl stellen | kapazität~: Platz, Zeit
kick-off: erstes Treffen | kick-off-veranstaltung: erstes Treffen | kognitiv~: beim Denken | kommission~: Gruppe
kommune~: Stadt, Gemeinde | kommunal~: von der Stadt | kommunikation~: Gespräch, Verständigung
kommunikativ~: Wer gern spricht | kommunizier~: sprechen, mitteilen | kompensation~: Ausgleich
kompensier~: ausgleichen | komplexität~: Schwierigkeit | komplex~: schwierig | kompliziert~: schwierig
konferenz~: großes Treffen | konkret~: genau | konkurrenz~: Wettbewerb | konsequen~: Folge, streng
konstituier~: sich zum ersten Mal treffen | konstruktiv~: hilfreich | kontext~: Zusammenhang
kontinuierlich~: immer weiter | kontinuität~: immer weiter | kontrovers~: verschiedene Meinungen | konvention: Vertrag
konventionen: Verträge | konventionell~: üblich | konzeptionell~: im Plan | konzeption~: Plan | konzept~: Plan
konzipier~: planen | kooptier~: dazu wählen | kriterium: Merkmal | kriterien: Merkmale | kuratorium: Gruppe von Beratern
launch~: Start | legitim~: richtig | legitimation~: Recht | level: Stufe | lobby~: Leute, die sich einsetzen
lockdown~: Alles ist zu. | logistik~: Planung | mailing~: Post an viele | management~: Leitung
manag~: leiten, schaffen | mandat~: Auftrag | mandatsträger~: gewählte Person | manifest: Erklärung | marginal~: wenig
marginalisier~: ausschließen | maximal~: höchstens | maximier~: größer machen | meeting~: Treffen | mentor~: Berater
methode~: Art, Weg | methodisch~: nach Plan | migration~: Umzug in ein anderes Land
migrationshintergrund~: Familie aus einem anderen Land | minimal~: wenigstens | minimier~: kleiner machen
mobilität~: von Ort zu Ort kommen | mobilitätseingeschränkt~: Wer schlecht laufen kann | mobilisier~: Menschen gewinnen
modalität~: Bedingung | modifikation~: Änderung | modifizier~: ändern | modular~: in Teilen | modul~: Teil
motivation~: Lust, Grund | motivier~: Lust machen | multimodal~: mit Bus, Rad und Auto
multiplikator~: Wer es weiter sagt | newsletter~: Nachrichten per E-Mail | networking: Leute kennen lernen
nachhaltig~: für lange Zeit gut | nominier~: vorschlagen | non-profit: ohne Gewinn | novum: etwas Neues
obligatorisch~: Das muss sein. | offensiv~: stark | ökologisch~: gut für die Umwelt
ökonomisch~: sparsam, für die Wirtschaft | onboarding: gut anfangen | operativ~: im Alltag | optimal~: am besten
optimier~: besser machen | optional~: Das kann sein. | option~: Möglichkeit | output~: Ergebnis
outreach: auf Menschen zugehen | outsourcing: andere machen lassen | panel~: Gruppe von Rednern | paradigm~: Grundsatz
parallel~: zur gleichen Zeit | paritätisch~: gleich viele | parität~: gleich viele | partiell~: zum Teil
passus: Abschnitt | pauschal~: für alle gleich | peer: Menschen in der gleichen Lage
peers: Menschen in der gleichen Lage | peer-beratung: Beratung von gleich zu gleich | performance~: Leistung
permanent~: immer | personell~: mit Personal | phänomen~: Sache | phase~: Zeit, Abschnitt | pilotprojekt~: Versuch
plädier~: dafür sein | plädoyer~: Rede für etwas | podiumsdiskussion~: Gespräch vor Publikum | portal~: Internet-Seite
position: Meinung, Stelle | positionen: Meinungen, Stellen | positionier~: die Meinung sagen
positionspapier~: unsere Meinung | postulat~: Forderung | potential~: Möglichkeit | potenzial~: Möglichkeit
potenziell~: möglich | potentiell~: möglich | präambel~: Vorwort | prägnant~: kurz und klar | präferenz~: Wunsch
prämisse~: Bedingung | präsentation~: Vortrag | präsentier~: zeigen | präsenz~: da sein
präsenzveranstaltung~: Treffen vor Ort | prävention~: Vorsorge | präventiv~: vorher, zum Schutz | präzise~: genau
präzisier~: genauer sagen | prekär~: schwierig, unsicher | primär~: zuerst | prinzipiell~: immer | prinzip~: Grundsatz
priorität~: wichtigste Sache | priorisier~: nach Wichtigkeit ordnen | privilegier~: besser gestellt
privileg~: Vorrecht | proaktiv~: von selbst | problematik~: Problem | profession: Beruf | professionen: Berufe
professionell~: vom Fach | prognose~: Vorhersage | prognostizier~: vorhersagen | projektier~: planen | prozedere: Ablauf
prozess: Ablauf, Gerichts-Verfahren | prozesse: Abläufe | prozessen: Abläufen | prozedur~: Ablauf
psychosozial~: für die Seele und das Leben | public viewing: gemeinsam ansehen | quartier~: Stadt-Teil
quartiersmanagement: Hilfe im Stadt-Teil | quorum: Mindest-Zahl | quote~: Anteil | quotier~: Anteil festlegen
radius: Umkreis | realisierung~: wenn etwas gemacht wird | realisier~: machen | realistisch~: möglich
ressource~: Mittel, Geld, Zeit | ressort~: Bereich | reduzier~: kleiner machen | reduktion~: Verkleinerung
reflektier~: nachdenken | reflexion~: nachdenken | reform: Änderung | reformen: Änderungen | reformier~: ändern
regulär~: normal | regulier~: regeln | rehabilitation~: wieder gesund werden | rekrutier~: anwerben
renommier~: bekannt | reorganisation~: Neu-Ordnung | repräsentant~: Vertreter | repräsentation~: Vertretung
repräsentativ~: wie bei allen | repräsentier~: vertreten | resilienz~: innere Stärke | resultat~: Ergebnis
resümee~: Zusammenfassung | resümier~: zusammenfassen | revidier~: ändern | revision~: Prüfung | roadmap~: Plan
restriktion~: Einschränkung | restriktiv~: streng | restrukturier~: neu ordnen | sanktionier~: bestrafen
sanktion~: Strafe | segment~: Teil | segregation: Trennung | sektor~: Bereich | selektiv~: nur einiges
sensibel: empfindlich, vorsichtig | sensibilisierung~: aufmerksam machen | sensibilisier~: aufmerksam machen
separat: getrennt | separate: getrennt | separaten: getrennt | shared space: Straße für alle | shuttle~: Bus
signalisier~: zeigen | skizzier~: kurz beschreiben | skepsis: Zweifel | skeptisch~: mit Zweifel | slogan~: Wahl-Spruch
solidarität: Zusammen-Halt | solidarisch~: gemeinsam | sondier~: vorher prüfen | soziokulturell~: zusammen leben
spektrum: Auswahl | spezifisch~: besonders | spezifizier~: genauer sagen | sponsoring: Geld von Firmen
sponsor~: Geld-Geber | stabilisier~: sicherer machen | stabilität: Sicherheit | standard~: Regel, normal
standardisier~: gleich machen | statement~: Aussage | status: Stand, Lage | statistik~: Zahlen
stigma~: schlechtes Bild von Menschen | stigmatisier~: schlecht über Menschen denken | stimulier~: anregen
strategie~: Plan | strategisch~: nach Plan | strukturell~: im Aufbau | strukturier~: ordnen | struktur~: Aufbau
subsidiär~: erst danach | subvention: Geld vom Staat | subventionen: Geld vom Staat | sukzessive: nach und nach
support~: Hilfe | symposium: großes Fach-Treffen | symposien: große Fach-Treffen | synergie~: gemeinsamer Vorteil
synergieeffekt~: gemeinsamer Vorteil | synchron~: zur gleichen Zeit | systematisch~: nach Plan
task force: Arbeits-Gruppe | taskforce: Arbeits-Gruppe | temporär~: für kurze Zeit | tendenziell~: eher
tendenz~: Richtung | testat~: Bescheinigung | tool~: Werkzeug, Hilfs-Mittel | toleranz: andere achten
tolerant~: andere achten | tolerier~: dulden | topografie: Gelände | transfer~: Übertragung
transformation~: Veränderung | transformier~: verändern | transparent~: offen, klar | transparenz: Offenheit
trend~: Richtung | turnus: feste Reihenfolge | update~: Neuerung | upgrade~: Verbesserung | universell~: für alle
universal design: für alle gemacht | utopie~: schöne Idee | validier~: prüfen | valid~: gültig | variabel: veränderbar
variable~: veränderbar | variante~: andere Möglichkeit | variier~: verschieden sein | vehement~: stark
vision~: Idee für später | visualisier~: zeigen | visuell~: zum Sehen | volontariat~: Ausbildung
votum: Stimme, Meinung | votier~: stimmen | vulnerabel: leicht verletzbar | vulnerable~: leicht verletzbar
webinar~: Kurs am Computer | website~: Internet-Seite | wording: Wörter | work-life-balance: Arbeit und Freizeit
zentralisier~: an einem Ort | zertifikat~: Zeugnis | zertifizier~: prüfen | zirka: ungefähr
`
