/**
 * Words of the closed classes: articles, pronouns, prepositions, conjunctions, particles, and the most frequent adverbs.
 * The dictionary takes many of them for verbs too ("einen", "sein", "laut", "heute"); here they never are.
 */
export const functionWords: ReadonlySet<string> = new Set(
  `
der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner keines dieser diese dieses diesen diesem
jener jene jenes jenen jenem jeder jede jedes jeden jedem mancher manche manches manchen manchem solcher solche solches solchen solchem
welcher welche welches welchen welchem alle alles allen allem aller beide beiden beider einige einigen einiger viele vielen vieler vielem
wenige wenigen weniger wenig mehrere mehreren mehrerer andere anderen anderer anderes anderem etliche
ich du er sie es wir ihr mich dich sich uns euch mir dir ihm ihn ihnen man wer wen wem wessen was etwas nichts jemand jemanden jemandem
niemand niemanden niemandem selbst selber einander
mein meine meinen meinem meiner meines dein deine deinen deinem deiner deines sein seine seinen seinem seiner seines
ihre ihren ihrem ihrer ihres unser unsere unseren unserem unserer unseres euer eure euren eurem eurer eures
in im ins an am ans auf aufs aus bei beim bis durch für gegen mit nach neben ohne seit über um unter von vom vor während wegen zu zum zur
zwischen trotz statt anstatt außer entlang gegenüber gemäß laut dank samt per pro hinter innerhalb außerhalb oberhalb unterhalb aufgrund
anhand mittels bezüglich hinsichtlich infolge anlässlich zugunsten binnen ab zuliebe zufolge
und oder aber denn sondern doch jedoch sowie sowohl als auch entweder weder noch dass weil wenn ob obwohl damit nachdem bevor ehe sobald
solange falls sofern soweit indem wie wo woher wohin wann warum wieso weshalb wozu womit wodurch wofür worüber daher darum deshalb deswegen
trotzdem dennoch also so dann da dort hier hin her nun jetzt heute morgen gestern bald immer nie niemals oft manchmal selten schon noch erst
nur sehr ganz gar fast kaum etwa ungefähr mehr meist meistens mindestens höchstens wenigstens besonders vielleicht leider gern gerne
zusammen allein weit nah fern oben unten vorn vorne hinten links rechts innen außen drinnen draußen überall nirgends irgendwo
nicht ja nein bitte danke dazu dabei dafür dagegen daran darauf daraus darin darüber darunter davon davor danach dahin daneben hierbei hierfür
hierzu hiermit zuerst zuletzt zudem außerdem ferner sonst ebenfalls ebenso genauso anders gleich gleichzeitig wieder weiter weitere weiteren
weiterer weiteres weiterhin zurück weg fort los halt eben mal einmal zweimal dreimal zwar nämlich etc usw bzw
eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf hundert tausend erste ersten erster erstes zweite zweiten dritte dritten letzte letzten
laute lauter leise nächste nächsten nächster gute guten guter gutes neue neuen neuer neues alte alten alter altes große großen großer großes
kleine kleinen kleiner kleines lange langen langer langes kurze kurzen kurzer kurzes hohe hohen hoher hohes schwere schweren leichte leichten leichter leichtes
weite weiten breite breiten enge engen freie freien eigene eigenen eigener eigenes ganze ganzen volle vollen leere leeren rechte rechten linke linken
offene offenen gesunde gesunden kranke kranken arme armen reiche reichen junge jungen gemeinsame gemeinsamen einfache einfachen einfacher einfaches
wichtige wichtigen richtige richtigen falsche falschen schnelle schnellen langsame langsamen besondere besonderen verschiedene verschiedenen
gleiche gleichen gleicher gleiches sichere sicheren sicherer sicheres klare klaren feste festen genaue genauen ruhige ruhigen stille stillen starke starken
schwache schwachen warme warmen kalte kalten trockene trockenen nasse nassen saubere sauberen schöne schönen liebe lieben deutsche deutschen
öffentliche öffentlichen politische politischen soziale sozialen eingeladen wert werte recht ernst trotz statt dank teil teils
`
    .trim()
    .split(/\s+/),
)

/** After one of these no sentence ends: a line that stops here goes on in the next. */
export const leaningWords: ReadonlySet<string> = new Set(
  `
der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner dieser diese dieses diesen diesem jeder jede jedes jeden jedem
mein meine meinen dein deine sein seine seinen ihr ihre ihren unser unsere unseren alle viele vielen einige mehrere
in im ins an am auf aus bei beim bis durch für gegen mit nach neben ohne seit über um unter von vom vor während wegen zu zum zur zwischen
und oder aber denn sondern sowie dass weil wenn ob obwohl damit wie als so zum zur
`
    .trim()
    .split(/\s+/),
)

/** Words that bind main clauses: "Tim kommt und Tina geht." */
export const coordinators: ReadonlySet<string> = new Set('und oder aber denn sondern entweder weder doch'.split(' '))

/** Words that open a subordinate clause after a comma, or at the head of a sentence. */
export const subordinators: ReadonlySet<string> = new Set(
  `
dass weil wenn ob obwohl obgleich obschon damit nachdem bevor ehe während falls soweit sofern solange sobald indem sodass wie was wo wer wen wem
warum weshalb wieso wann wohin woher womit wodurch wofür worüber woran worauf worin wovon wozu seitdem
der die das den dem deren dessen denen welcher welche welches welchen welchem
`
    .trim()
    .split(/\s+/),
)

/** Articles and their kind, before a noun. */
export const determiners: ReadonlySet<string> = new Set(
  `
der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner keines dieser diese dieses diesen diesem jeder jede jedes
jeden jedem mein meine meinen meinem meiner meines dein deine deinen deinem deiner sein seine seinen seinem seiner seines ihr ihre ihren ihrem ihrer
ihres unser unsere unseren unserem unserer unseres euer eure euren eurem eurer alle allen aller viele vielen einige einigen manche manchen beide beiden
im am vom zum zur beim ins
`
    .trim()
    .split(/\s+/),
)
