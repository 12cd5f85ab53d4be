import { language } from '../checks/language.ts'
import { linksSayWhere, namesBeginAsSeen } from '../checks/names.ts'
import { media, pictures } from '../checks/pictures.ts'
import { described, structure } from '../checks/tree.ts'
import { frame, type Pair } from './pair.ts'

export const heardPages: readonly Pair[] = [
  {
    check: pictures,
    fault: 'a picture without words',
    bad: '<img src="fest.jpg">',
    good: '<img src="fest.jpg" alt="Acht Menschen an einem langen Tisch">',
    says: /no words/,
  },
  {
    check: pictures,
    fault: 'an empty description by accident',
    bad: '<img src="fest.jpg" alt="">',
    good: '<img src="fest.jpg" alt="" role="presentation">',
    says: /nobody said that it decorates/,
  },
  {
    check: pictures,
    fault: 'a file name as description',
    bad: '<img src="x" alt="IMG_2034.JPG">',
    good: '<img src="x" alt="Die neue Rampe am Rathaus">',
    says: /file name/,
  },
  {
    check: pictures,
    fault: 'a description that repeats the caption',
    bad: '<figure><img src="x" alt="Das Fest"><figcaption>Das Fest</figcaption></figure>',
    good: '<figure><img src="x" alt="Acht Menschen an einem Tisch"><figcaption>Das Fest</figcaption></figure>',
    says: /says the same/,
  },
  {
    check: pictures,
    fault: 'a drawing without a name',
    bad: '<svg width="9" height="9"><rect width="9" height="9"/></svg>',
    good: '<svg width="9" height="9" role="img" aria-label="Ein Strauß"><rect width="9" height="9"/></svg><svg aria-hidden="true"></svg>',
    says: /drawing without a name/,
  },
  {
    check: media,
    fault: 'a film without captions and transcript',
    bad: '<figure><video src="a.webm" controls></video></figure>',
    good: '<figure><video src="a.webm" controls><track kind="captions" src="a.vtt" srclang="de"></video><a href="/a">Abschrift des Films</a></figure>',
    says: /neither captions/,
  },
  {
    check: media,
    fault: 'a sound that starts by itself',
    bad: '<p><audio src="a.ogg" autoplay></audio> <a href="/a">Abschrift</a></p>',
    good: '<p><audio src="a.ogg" controls></audio> <a href="/a">Abschrift</a></p>',
    says: /starts by itself/,
  },
  {
    check: language,
    fault: 'a page without a language',
    bad: '<p>Guten Tag.</p><script>document.documentElement.removeAttribute("lang")</script>',
    good: '<p>Guten Tag.</p>',
    says: /the page says lang=""/,
  },
  {
    check: language,
    fault: 'an unmarked passage in English',
    bad: '<p>This is a sentence that you can read on the page of an office.</p>',
    good: '<p lang="en">This is a sentence that you can read on the page of an office.</p>',
    says: /but en: This is/,
  },
  {
    check: language,
    fault: 'a private tag for the plain level',
    bad: '<p lang="de-x-leicht">Das ist leicht.</p>',
    good: '<p>Das ist einfach geschrieben.</p>',
    says: /no language of ours/,
  },
  {
    check: namesBeginAsSeen,
    fault: 'a button that is called otherwise',
    bad: '<button aria-label="Formular übermitteln">Senden</button>',
    good: '<button aria-label="Senden: Formular">Senden</button>',
    says: /shows "Senden" but is called/,
  },
  {
    check: namesBeginAsSeen,
    fault: 'a field without a name',
    bad: '<input name="ort">',
    good: '<label>Ort <input name="ort"></label>',
    says: /ort has no name/,
  },
  {
    check: linksSayWhere,
    fault: 'two links of one name',
    bad: '<a href="/a">Ändern</a> <a href="/b">Ändern</a>',
    good: '<a href="/a">Namen ändern</a> <a href="/b">Ort ändern</a> <a href="/b">Ort ändern</a>',
    says: /leads to 2 places/,
  },
  {
    check: linksSayWhere,
    fault: 'a link that says nothing',
    bad: '<a href="/a">mehr</a>',
    good: '<a href="/a">Mehr über das Fest</a>',
    says: /does not say where/,
  },
  {
    check: structure,
    fault: 'two first headings',
    bad: frame('<h1>Noch einer</h1>'),
    good: frame('<h2>Darunter</h2>'),
    says: /2 headings of the first/,
  },
  {
    check: structure,
    fault: 'a level left out',
    bad: frame('<h3>Zu tief</h3>'),
    good: frame('<h2>Gut</h2><h3>Tiefer</h3><h2>Weiter</h2>'),
    says: /is of level 3, after 1/,
  },
  {
    check: structure,
    fault: 'two navigations of one name',
    bad: frame('<nav>A</nav><nav>B</nav>'),
    good: frame('<nav aria-label="Eins">A</nav><nav aria-label="Zwei">B</nav>'),
    says: /twice: navigation/,
  },
  {
    check: structure,
    fault: 'a field without a name',
    bad: frame('<input>'),
    good: frame('<input aria-label="Ort">'),
    says: /a textbox without a name/,
  },
  {
    check: described,
    fault: 'a hint that nobody hears',
    bad: frame('<label for="o">Ort</label><p id="o-hinweis" class="hint">Zum Beispiel Mainz</p><input id="o">'),
    good: frame(
      '<label for="o">Ort</label><p id="o-hinweis" class="hint">Zum Beispiel Mainz</p><input id="o" aria-describedby="o-hinweis">',
    ),
    says: /not heard at any field: Zum Beispiel/,
  },
]
