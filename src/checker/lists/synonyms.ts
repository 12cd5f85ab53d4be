/** Words for the same thing (LS-W11), a group on each line. A text keeps to one of them. */
export const sameThings = `
Treffen Sitzung Meeting Zusammenkunft
Rollstuhl Rolli
Behinderung Handicap
Kommune Gemeinde
Aufzug Fahrstuhl Lift
Bürgersteig Gehweg Gehsteig Fußweg
Zebrastreifen Zebra-Streifen Fußgängerüberweg
Ampel Lichtsignalanlage Lichtzeichenanlage
WC Toilette Klo
Parkplatz Stellplatz
Haltestelle Haltepunkt
Krankenhaus Klinik Spital
Arzt Mediziner
Medikament Arznei Arzneimittel
Auto PKW Kraftfahrzeug
Formular Vordruck Formblatt
Protokoll Niederschrift
Antrag Gesuch
Flyer Faltblatt Falt-Blatt Prospekt
Plakat Poster
Newsletter Rundbrief
Internetseite Internet-Seite Website Webseite Homepage
E-Mail Mail
Handy Smartphone Mobiltelefon
Kurs Lehrgang Seminar Schulung
Umfrage Befragung
Zusammenarbeit Zusammen-Arbeit Kooperation
Vertreter Repräsentant
Mitarbeiter Mitarbeitende
Teilnehmer Teilnehmende
Geldgeber Geld-Geber Sponsor
Abkommen Übereinkommen Konvention
`
