import { cutOff, shortened } from '../checks/clipped.ts'
import { edges, wordsForColour } from '../checks/colours.ts'
import { motion, reflow, spacing, targets } from '../checks/layout.ts'
import { print } from '../checks/print.ts'
import { frame, type Pair } from './pair.ts'

export const seenPages: readonly Pair[] = [
  {
    check: reflow,
    fault: 'a box of fixed width',
    bad: '<div style="width:700px">breit</div>',
    good: '<div style="max-width:700px">breit</div>',
    says: /px too wide: <div/,
  },
  {
    check: reflow,
    fault: 'a table without a region to scroll in',
    bad: '<table><tr><td style="min-width:900px">x</table>',
    good: '<div style="overflow-x:auto"><table><tr><td style="min-width:900px">x</table></div>',
    says: /too wide/,
  },
  {
    check: targets,
    fault: 'a button of 20 pixels',
    bad: '<button style="height:20px">Ja</button>',
    good: '<button style="min-height:44px;min-width:44px">Ja</button>',
    says: /Ja is \d+ by 20 px/,
  },
  {
    check: spacing,
    fault: 'a box of fixed height that cuts off',
    bad: '<p style="height:2.4em;line-height:1.2;overflow:hidden;width:260px">Zwei Zeilen Text, die gerade so in diese kleine Kiste passen.</p>',
    good: '<p style="min-height:2.4em;line-height:1.2;width:260px">Zwei Zeilen Text, die gerade so in diese kleine Kiste passen.</p>',
    says: /cut off: Zwei/,
  },
  {
    check: spacing,
    fault: 'lines that are laid over each other',
    bad: '<p style="position:absolute;top:20px">Erste Zeile</p><p style="position:absolute;top:22px">Zweite Zeile</p>',
    good: '<p>Erste Zeile</p><p>Zweite Zeile</p>',
    says: /written over each other/,
  },
  {
    check: motion,
    fault: 'a gliding button',
    bad: '<button style="transition:color .3s">Ja</button>',
    good: '<button>Ja</button>',
    says: /<button class=""> moves/,
  },
  {
    check: wordsForColour,
    fault: 'a state that is only a colour',
    bad: '<span class="state" style="background:red;display:inline-block;width:9px;height:9px"></span>',
    good: '<span class="state" style="background:red">Abgesagt</span>',
    says: /colour but no words/,
  },
  {
    check: wordsForColour,
    fault: 'an empty cell that is coloured',
    bad: '<table><tbody><tr><td style="background:green"></td></tr></table>',
    good: '<table><tbody><tr><td>Zugesagt</td></tr></table>',
    says: /<td class=""> has colour/,
  },
  {
    check: wordsForColour,
    fault: 'a link in a sentence without underline',
    bad: '<main><p>Lesen Sie <a href="/r" style="text-decoration:none">die Regeln</a> zuerst.</p></main>',
    good: '<main><p>Lesen Sie <a href="/r">die Regeln</a> zuerst.</p></main>',
    says: /only colour shows/,
  },
  {
    check: wordsForColour,
    fault: 'a field that is only red',
    bad: '<div class="field"><input name="ort" aria-invalid="true" style="border-color:red"></div>',
    good: '<div class="field"><p id="ort-fehler">Schreiben Sie den Ort.</p><input name="ort" aria-invalid="true"></div>',
    says: /ort is marked as wrong/,
  },
  {
    check: edges,
    fault: 'a button without an edge',
    bad: '<main><button style="border:0;background:#ddd">Ja</button></main>',
    good: '<main><button style="border:2px solid">Ja</button></main>',
    says: /no edge: Ja/,
  },
  {
    check: print,
    fault: 'buttons on paper',
    bad: frame('<button>Senden</button>'),
    good: `<style>@media print{button{display:none}}</style>${frame('<button>Senden</button>')}`,
    says: /printed without use: <button>/,
  },
  {
    check: print,
    fault: 'white letters on black paper',
    bad: `<style>body{background:#111;color:#eee}</style>${frame('')}`,
    good: `<style>body{background:#111;color:#eee}@media print{body{background:#fff;color:#000}}</style>${frame('')}`,
    says: /printed (on|in)/,
  },
  {
    check: print,
    fault: 'a table cut off at the edge',
    bad: frame('<div style="overflow:auto;width:300px"><div style="width:900px">x</div></div>'),
    good: `<style>@media print{div{overflow:visible!important;width:auto!important}}</style>${frame('<div style="overflow:auto;width:300px"><div style="width:900px">x</div></div>')}`,
    says: /cut off on paper/,
  },
  {
    check: cutOff,
    fault: 'a box lower than its text',
    bad: '<div style="height:40px;width:200px;overflow:hidden">Das Treffen beginnt um neun Uhr und endet am Mittag, danach essen alle zusammen.</div>',
    good: '<div style="height:40px;width:200px;overflow:auto">Das Treffen beginnt um neun Uhr und endet am Mittag, danach essen alle zusammen.</div>',
    says: /cut off: Das Treffen/,
  },
  {
    check: cutOff,
    fault: 'a line that is cut through',
    bad: '<div style="height:9px;line-height:18px;overflow:hidden">Halbe Buchstaben</div>',
    good: '<div style="height:18px;line-height:18px;width:90px;overflow:hidden">Nur die erste Zeile wird gezeigt</div>',
    says: /cut off: Halbe/,
  },
  {
    check: cutOff,
    fault: 'a line without its end',
    bad: '<div style="width:60px;overflow:hidden;white-space:nowrap">Tagesordnung und Protokoll</div>',
    good: '<div style="width:60px;overflow:hidden;white-space:nowrap;text-overflow:ellipsis">Tagesordnung und Protokoll</div><p style="position:absolute;width:1px;height:1px;overflow:hidden">nur zu hören</p>',
    says: /cut off: Tagesordnung/,
  },
  {
    check: shortened,
    fault: 'a line that ends in dots',
    bad: '<div style="width:60px;overflow:hidden;white-space:nowrap;text-overflow:ellipsis">Tagesordnung und Protokoll</div>',
    good: '<div style="width:60px">Tagesordnung und Protokoll</div>',
    says: /ends in dots/,
  },
]
