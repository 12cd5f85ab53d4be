import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { HtmlValidate, StaticConfigLoader } from 'html-validate'

export interface Sheet {
  /** Where the page was found. */
  readonly at: string
  readonly html: string
}

export const hasJava = spawnSync('java', ['-version']).status === 0
const jar = createRequire(import.meta.url).resolve('vnu-jar/build/dist/vnu.jar')

interface Message {
  readonly type: 'error' | 'info' | 'non-document-error'
  readonly subType?: string
  readonly url?: string
  readonly message: string
  readonly extract?: string
}

/** The Nu HTML checker over all pages in one start of Java (4 s, then 20 ms a page). Its package is only asked for the jar: its own starter would download a Java. */
export function nuFaults(sheets: readonly Sheet[]): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'augenhoehe-markup-'))
  try {
    const files = sheets.map(({ html }, nr) => {
      const file = join(folder, `${nr}.html`)
      writeFileSync(file, html)
      return file
    })
    const { stderr, status } = spawnSync(
      'java',
      ['-Xss8m', '-jar', jar, '--format', 'json', '--exit-zero-always', ...files],
      {
        encoding: 'utf8',
        maxBuffer: 1 << 28,
      },
    )
    if (status !== 0) throw new Error(stderr.slice(0, 500))
    const { messages }: { messages: readonly Message[] } = JSON.parse(stderr)
    return messages
      .filter(({ type }) => type !== 'info')
      .map(
        ({ url = '', message, extract = '' }) =>
          `${sheets[Number(/(\d+)\.html$/.exec(url)?.[1])]?.at}: ${message} ${extract.replaceAll('\n', ' ').slice(0, 100)}`,
      )
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:recommended', 'html-validate:a11y'],
    rules: {
      'doctype-style': ['error', { style: 'lowercase' }],
      // The renderer closes void elements with a slash; HTML allows it.
      'void-style': 'off',
      // A part of a date is called `due.day`; HTML allows every letter but space.
      'valid-id': ['error', { relaxed: true }],
      // Titles carry what people called their things.
      'long-title': 'off',
    },
  }),
)

/** html-validate, its recommended rules and those of access. */
export async function validatorFaults({ at, html }: Sheet): Promise<readonly string[]> {
  const { results } = await validator.validateString(html)
  return results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${at}: ${ruleId}: ${message}`))
}
