import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Whether the programs that look into a PDF from outside are here (poppler-utils). */
export const seesPdf = spawnSync('pdfinfo', ['-v']).error === undefined
if (!seesPdf) console.info('pdfinfo is not here (poppler-utils): what others read in our PDFs is not looked at')

/** What another program reads in a PDF: its facts (`[]`), its tags (`-struct-text`), its text (`pdftotext`). */
export function seen(bytes: Uint8Array, ...how: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'pdf-'))
  const path = join(folder, 'one.pdf')
  writeFileSync(path, bytes)
  const asked = how[0] === 'pdftotext' ? ['pdftotext', path, '-'] : ['pdfinfo', ...how, path]
  const { stdout, stderr } = spawnSync(asked[0] ?? '', asked.slice(1), { encoding: 'utf8' })
  rmSync(folder, { recursive: true })
  if (stderr) throw new Error(stderr)
  return stdout
}
