/**
 * Nouns of municipal life that the kept dictionary lacks, so that compounds with them are seen and genitives found:
 * word, gender, genitive ending, plural ("-en" is added to the word, "=" is the word itself, "0" has none).
 */
const list = `
Rathaus n es Rathäuser
Ausschuss m es Ausschüsse
Gebärde f 0 -n
Netzwerk n s -e
Beirat m s Beiräte
Landkreis m es -e
Landrat m s Landräte
Stadtrat m s Stadträte
Gemeinderat m s Gemeinderäte
Bezirk m s -e
Träger m s =
Teilhabe f 0 0
Inklusion f 0 0
Integration f 0 0
Barriere f 0 -n
Behinderung f 0 -en
Beeinträchtigung f 0 -en
Assistenz f 0 -en
Rollstuhl m s Rollstühle
Rolli m s -s
Aufzug m s Aufzüge
Rampe f 0 -n
Bürgermeister m s =
Verein m s -e
Verband m s Verbände
Satzung f 0 -en
Sitzung f 0 -en
Steuerung f 0 -en
Gruppe f 0 -n
Protokoll n s -e
Beschluss m es Beschlüsse
Empfehlung f 0 -en
Antrag m s Anträge
Förderung f 0 -en
Fördermittel n s =
Haushalt m s -e
Kommune f 0 -n
Quartier n s -e
Ehrenamt n s Ehrenämter
Selbsthilfe f 0 0
Selbstvertretung f 0 -en
Werkstatt f 0 Werkstätten
Wohnheim n s -e
Pflege f 0 0
Dolmetscher m s =
Sprache f 0 -n
Wahl f 0 -en
Recht n es -e
Amt n es Ämter
Gesetz n es -e
Schutz m es 0
Hilfe f 0 -n
Beratung f 0 -en
Stelle f 0 -n
Beauftragte f 0 -n
Verwaltung f 0 -en
Öffentlichkeit f 0 0
Arbeit f 0 -en
Mandat n s -e
Gremium n s Gremien
Ziel n s -e
Plan m s Pläne
Projekt n s -e
Bericht m s -e
Vorstand m s Vorstände
Geschäft n s -e
Ordnung f 0 -en
Wohnung f 0 -en
Bildung f 0 0
Gesundheit f 0 0
Verkehr m s 0
Bahn f 0 -en
Bus m ses -se
Parkplatz m es Parkplätze
Gleichstellung f 0 0
Partizipation f 0 0
Bund m es Bünde
Bundestag m s 0
Landtag m s -e
Bundesland n es Bundesländer
Kreistag m s -e
Partei f 0 -en
Stimme f 0 -n
Zettel m s =
Ausweis m es -e
Merkzeichen n s =
Nachteil m s -e
Ausgleich m s -e
Einkommen n s =
Steuer f 0 -n
Rente f 0 -n
Versicherung f 0 -en
Kasse f 0 -n
Kosten f 0 =
Zuschuss m es Zuschüsse
Bescheid m s -e
Widerspruch m s Widersprüche
Frist f 0 -en
Angebot n s -e
Anbieter m s =
Veranstaltung f 0 -en
Teilnehmer m s =
Ansprechpartner m s =
Mitglied n s -er
Einladung f 0 -en
Raum m s Räume
Ort m s -e
Platz m es Plätze
Weg m s -e
Stadt f 0 Städte
Gemeinde f 0 -n
Land n es Länder
Schule f 0 -n
Kind n es -er
Jugend f 0 0
Alter n s =
Familie f 0 -n
Frau f 0 -en
Mann m es Männer
Mensch m en -en
Leben n s =
Freizeit f 0 0
Sport m s 0
Kultur f 0 -en
Umwelt f 0 0
Klima n s 0
Wasser n s =
Strom m s Ströme
Geld n es -er
Zeit f 0 -en
Tag m s -e
Woche f 0 -n
Jahr n s -e
`

export interface KnownNoun {
  readonly G: string
  readonly NOM: { readonly SIN: string; readonly PLU?: string }
  readonly GEN: { readonly SIN: string; readonly PLU?: string }
}

export function knownNouns(): readonly KnownNoun[] {
  return list
    .trim()
    .split('\n')
    .map((line) => {
      const [word = '', gender = '', genitive = '0', plural = '0'] = line.split(' ')
      const many = plural === '=' ? word : plural.startsWith('-') ? word + plural.slice(1) : plural
      const forms = (singular: string) => (many === '0' ? { SIN: singular } : { SIN: singular, PLU: many })
      return { G: gender.toUpperCase(), NOM: forms(word), GEN: forms(genitive === '0' ? word : word + genitive) }
    })
}
