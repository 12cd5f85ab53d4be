import { linkedWords } from './areas/plain-language/reads/explained-words.ts'
import type { Term } from './areas/plain-language/term.ts'
import type { Here, View } from './foundation/addresses.ts'
import type { Display as Choices } from './foundation/web/visit.ts'
import { addressOf, navigationOf } from './frame/navigation.ts'
import { frameTexts } from './frame-texts.ts'
import { type Display, knownDisplay } from './ui/display.ts'
import { ExplainedWords } from './ui/explained-words.tsx'
import { LanguageContext } from './ui/language.ts'
import { Notice } from './ui/notice.tsx'
import { Opening } from './ui/opening.tsx'
import { readable } from './ui/own-colours.ts'
import { PageFrame } from './ui/page-frame.tsx'
import { SymbolsContext } from './ui/pictogram.tsx'
import { SaidContext } from './ui/said.ts'

/** Where the fixed files of a page lie. */
export interface FrameFiles {
  readonly stylesheet: string
  /** The font only few choose. */
  readonly dyslexic: string
  /** For who has switched on reading aloud, and nobody else. */
  readonly aloud: string
}

/** Every page stands in this frame: where am I, who am I, what can I do, who runs this. */
export function frame(files: FrameFiles, wordsOf: (network: string) => readonly Term[]) {
  return (here: Here, view: View, choices: Choices) => {
    const words = here.language.words(frameTexts)
    const { network, base } = here
    const display = displayOf(choices)
    const conflict = here.form?.theirs !== undefined
    const { areas, more, helps, legal } = navigationOf(here, words, display.aloud !== undefined)
    const trail = [
      { label: words.nav.networks, href: '/' },
      ...(network ? [{ label: network.name, href: base }] : []),
      ...(view.crumbs ?? [])
        .filter(({ href }) => href !== here.path)
        .map(({ name, own, href }) => ({ label: name, own, href })),
    ]
    const inside = network && here.path !== base
    const symbols = display.symbols ? display.symbols === 'ja' : here.language.variant === 'de-easy'
    return (
      <LanguageContext.Provider value={here.language}>
        <SymbolsContext.Provider value={symbols}>
          <SaidContext.Provider value={here.done}>
            <PageFrame
              title={view.title}
              stylesheet={files.stylesheet}
              sheets={sheetsOf(display, files)}
              icon="/zeichen.svg"
              display={display}
              header={{
                site: network ? { name: network.name, href: base } : { name: words.site, href: '/' },
                address: addressOf(here),
                areas,
                more,
                helps,
              }}
              footer={{ operator: network?.demo ? words.demoOperator : words.operator, legal }}
              trail={here.path === '/' ? undefined : inside || !network ? trail : trail.slice(0, 1)}
              hasErrors={here.form && !here.form.preview}
              done={here.done?.at ? undefined : here.done?.sentence}
              unlisted={here.actor.kind !== 'guest'}
              head={display.aloud && <script src={files.aloud} defer />}
            >
              {here.form?.refusal && !conflict && (
                <Notice kind="error" focus>
                  {here.form.refusal}
                </Notice>
              )}
              <Opening title={view.title} own={view.own} lead={view.lead} />
              <ExplainedWords
                words={network ? linkedWords(here.language, wordsOf(network.id)) : []}
                href={`${base}/woerter`}
              >
                {view.body}
              </ExplainedWords>
            </PageFrame>
          </SaidContext.Provider>
        </SymbolsContext.Provider>
      </LanguageContext.Provider>
    )
  }
}

/** The cookie came from the browser: only known words pass, and two colours that can be read. */
function displayOf(choices: Choices): Display {
  const { ink = '', ground = '' } = choices
  const { theme, ...known } = knownDisplay(choices)
  if (theme !== 'own') return theme ? { ...known, theme } : known
  return readable(ink, ground) ? { ...known, theme, ink, ground } : known
}

function sheetsOf({ theme, ink, ground, font }: Display, { dyslexic }: FrameFiles): string[] {
  return [...(theme === 'own' ? [`/farben/${ink}/${ground}`] : []), ...(font === 'dyslexic' ? [dyslexic] : [])]
}
