import { focusIsOnTheAnswer, saysWhatWasDone } from '../checks/answer.ts'
import { autocomplete, autocompleteOfOneself } from '../checks/fields.ts'
import { skipLink, tabOrder } from '../checks/focus-order.ts'
import { noSingleKeys } from '../checks/shortcuts.ts'
import { noTrap } from '../checks/trap.ts'
import { frame, type Pair } from './pair.ts'

const skip =
  '<a href="#inhalt">Zum Inhalt</a><header><a href="/a">Start</a></header><main id="inhalt" tabindex="-1"><a href="/b">Partner</a></main>'
const trap = (key: string) =>
  `<a href="/a">A</a><input aria-label="b"><a href="/c">C</a><script>document.querySelector('input').addEventListener('keydown', (e) => { if (${key}) e.preventDefault() })</script>`
/** As an address with a place in it does. */
const leads = '<script>location.hash = "da"</script>'
const far = '<p>a</p><p>b</p><p>c</p>'

/** A field that nobody leaves, with what the page says of it and what the field does with a key. */
const held = (words: string, onKey: string) =>
  `<a href="/a">A</a>${words}<input aria-label="b"><a href="/c">C</a><script>let held = true; const field = document.querySelector('input')
  field.onblur = () => setTimeout(() => held && field.focus(), 5); field.onkeydown = (e) => { ${onKey} }; field.onfocus = () => { held = true }</script>`
const letter = (more: string) =>
  `<p id="p">0</p>${more}<script>let on = true; document.onkeydown = (e) => { if (on && e.key === 'n') document.querySelector('#p').textContent += '1' }</script>`

export const keyboardPages: readonly Pair[] = [
  {
    check: autocomplete,
    fault: 'an address that the browser must not fill in',
    bad: '<main><input name="email" type="email"></main>',
    good: '<main><input name="email" type="email" autocomplete="email"></main>',
    says: /should be email/,
  },
  {
    check: autocompleteOfOneself,
    fault: "one's own name to be typed",
    bad: '<main><input name="name" autocomplete="off"></main>',
    good: '<main><input name="name" autocomplete="name"></main>',
    says: /should be name, not off/,
  },
  {
    check: saysWhatWasDone,
    fault: 'an answer that nobody says',
    bad: frame('<p>Gespeichert.</p>'),
    good: `<main><div role="status">Gespeichert.</div><h1>Titel</h1></main>`,
    says: /nothing is said/,
  },
  {
    check: saysWhatWasDone,
    fault: 'an answer far below the heading',
    bad: frame('<p>a</p><p>b</p><p>c</p><p role="status">Gespeichert.</p>'),
    good: frame('<p role="status">Gespeichert.</p><p>a</p><p>b</p><p>c</p>'),
    says: /stand between/,
  },
  {
    check: focusIsOnTheAnswer,
    fault: 'a focus left behind',
    bad: `<title>Titel</title>${frame('<p role="alert">Schreiben Sie den Ort.</p><button>Senden</button>')}`,
    good: `<title>Titel</title>${frame('<p role="alert" tabindex="-1">Schreiben Sie den Ort.</p><button>Senden</button><script>document.querySelector("[role=alert]").focus()</script>')}`,
    says: /the focus is on <body>/,
  },
  {
    check: focusIsOnTheAnswer,
    fault: 'an answer at a place that takes no focus',
    bad: `<title>Titel</title>${frame('<div id="da"><p role="status">Gespeichert.</p></div>')}${leads}`,
    good: `<title>Titel</title>${frame('<p id="da" role="status" tabindex="-1">Gespeichert.</p>')}${leads}`,
    says: /the focus is on <body>/,
  },
  {
    check: saysWhatWasDone,
    fault: 'an answer that the place it leads to does not tell',
    bad: frame(`${far}<p role="status" id="s">Gespeichert.</p><button id="da">Nach oben</button>${leads}`),
    good: frame(
      `${far}<p role="status" id="s">Gespeichert.</p><button id="da" aria-describedby="s">Nach oben</button>${leads}`,
    ),
    says: /stand between/,
  },
  {
    check: focusIsOnTheAnswer,
    fault: 'a title that names another place',
    bad: `<title>Augenhöhe</title>${frame('')}`,
    good: `<title>Titel – Augenhöhe</title>${frame('')}`,
    says: /does not name the heading/,
  },
  {
    check: tabOrder,
    fault: 'an order by number',
    bad: '<a href="/a" tabindex="2">A</a> <a href="/b" tabindex="1">B</a>',
    good: '<a href="/a">A</a> <a href="/b">B</a>',
    says: /Tab never reaches/,
  },
  {
    check: tabOrder,
    fault: 'a trap',
    bad: trap("e.key === 'Tab'"),
    good: trap("e.key === 'x'"),
    says: /Tab is caught at .*2 <input>/,
  },
  {
    check: tabOrder,
    fault: 'a trap on the way back',
    bad: trap("e.key === 'Tab' && e.shiftKey"),
    good: trap("e.key === 'x'"),
    says: /Shift\+Tab is caught/,
  },
  {
    check: tabOrder,
    fault: 'an order against the eye',
    bad: '<div style="display:flex;flex-direction:column-reverse"><a href="/a">A</a><a href="/b">B</a></div>',
    good: '<div style="display:flex;flex-direction:column"><a href="/a">A</a><a href="/b">B</a></div>',
    says: /stands above/,
  },
  {
    check: skipLink,
    fault: 'no way past the header',
    bad: '<header><a href="/a">Start</a></header><main>x</main>',
    good: skip,
    says: /not to a skip link/,
  },
  {
    check: skipLink,
    fault: 'a skip link that leads nowhere',
    bad: skip.replace('id="inhalt"', ''),
    good: skip,
    says: /does not lead into/,
  },
  {
    check: skipLink,
    fault: 'a skip link that stays hidden',
    bad: `<style>a{position:absolute;left:-999px}</style>${skip}`,
    good: `<style>a:first-child:not(:focus){position:absolute;left:-999px}</style>${skip}`,
    says: /not to be seen/,
  },
  {
    check: noTrap,
    fault: 'a field that takes the focus back',
    bad: held('', ''),
    good: held('<p>Mit der Taste F2 verlassen Sie das Feld.</p>', "if (e.key === 'F2') { held = false; field.blur() }"),
    says: /no way out of <input>/,
  },
  {
    check: noTrap,
    fault: 'a way out that is told and does not work',
    bad: held('<p>Drücken Sie Strg + Q.</p>', ''),
    good: held('<p>Drücken Sie Strg + Q.</p>', "if (e.ctrlKey && e.key === 'q') { held = false; field.blur() }"),
    says: /no way out of <input>/,
  },
  {
    check: noSingleKeys,
    fault: 'a letter that acts by itself',
    bad: letter(''),
    good: letter('<label><input type="checkbox" onclick="on = !this.checked"> Ohne Tastenkürzel</label>'),
    says: /"n" alone does something/,
  },
]
