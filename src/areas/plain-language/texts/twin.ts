/** The page on which a twin is written. */
export const twin = {
  title: 'Einfach geschriebene Fassung',
  lead: 'Schreiben Sie denselben Inhalt in kurzen Sätzen und bekannten Wörtern. So können mehr Menschen mitreden.',
  original: 'Der ursprüngliche Text',
  plain: 'Einfach geschrieben',
  hint: 'Ein Satz, ein Gedanke. Höchstens zwölf Wörter im Satz. Jeder Satz in einer eigenen Zeile.',
  finished: 'Die Fassung ist fertig und darf gezeigt werden',
  save: 'Fassung speichern',
  outdated: 'Der ursprüngliche Text wurde seitdem geändert. Prüfen Sie, ob die einfache Fassung noch stimmt.',
}
