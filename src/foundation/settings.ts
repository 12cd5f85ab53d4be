import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { z } from 'zod'
import type { Sender } from './mail.ts'

/** What the environment may say; each value is checked before anything starts. */
export interface Settings {
  readonly port: number
  readonly host: string
  /** Absolute path of the data folder. */
  readonly folder: string
  /** Owner's address of a PostgreSQL server; absent means the embedded one. */
  readonly databaseUrl?: string
  /** Public address without a slash at the end. */
  readonly address: string
  readonly smtpUrl?: string
  readonly sender?: Sender
  readonly demo: boolean
}

/** What people upload. Apart for a demonstration: trying it out must never touch a real installation in the same folder. */
export const filesOf = ({ folder, demo }: Pick<Settings, 'folder' | 'demo'>) =>
  join(folder, demo ? 'files-demo' : 'files')

/** Keys of what is sealed in the database, beside it and never in it. */
export const keysOf = ({ folder, demo }: Pick<Settings, 'folder' | 'demo'>) => join(folder, demo ? 'keys-demo' : 'keys')

/** The start is stopped with this sentence. */
export class SettingsRefused extends Error {}

const known = ['AUGENHOEHE_DATA', 'AUGENHOEHE_URL', 'AUGENHOEHE_DEMO']

const url = (schemes: readonly string[], example: string) =>
  z
    .string()
    .refine(
      (value) => URL.canParse(value) && schemes.includes(new URL(value).protocol),
      `Schreiben Sie eine Adresse wie ${example}.`,
    )

const mailbox =
  /^(?:"?(?<name>[^<>@"\p{Cc}]+?)"? *<(?<of>[^\s<>@,;:"]+@[^\s<>@,;:"]+)>|(?<alone>[^\s<>@,;:"]+@[^\s<>@,;:"]+))$/u

const shape = z.object({
  PORT: z.coerce.number('Schreiben Sie eine Zahl von 0 bis 65535.').int().min(0).max(65535).default(3000),
  HOST: z.string().min(1).default('127.0.0.1'),
  AUGENHOEHE_DATA: z.string().min(1).default('./data'),
  DATABASE_URL: url(['postgres:', 'postgresql:'], 'postgres://name:passwort@rechner/datenbank').optional(),
  AUGENHOEHE_URL: url(['http:', 'https:'], 'https://netz.beispiel.de').optional(),
  SMTP_URL: url(['smtp:', 'smtps:'], 'smtp://rechner:587').optional(),
  MAIL_FROM: z
    .string()
    .trim()
    .regex(mailbox, 'Schreiben Sie eine Adresse wie netz@beispiel.de oder Netz Musterstadt <netz@beispiel.de>.')
    .optional(),
  AUGENHOEHE_DEMO: z.enum(['0', '1'], 'Schreiben Sie 1 für ja oder 0 für nein.').optional(),
})

/** Reads the environment; `demo` is what the command itself stands for when the environment says nothing. */
export function readSettings(environment: NodeJS.ProcessEnv, demo: boolean): Settings {
  const stray = Object.keys(environment).filter((name) => name.startsWith('AUGENHOEHE_') && !known.includes(name))
  if (stray.length > 0)
    throw new SettingsRefused(`Die Einstellung ${stray[0]} gibt es nicht. Es gibt: ${known.join(', ')}.`)
  const filled = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
  const parsed = shape.safeParse(filled)
  if (!parsed.success) {
    const issue = parsed.error.issues[0]
    throw new SettingsRefused(`Die Einstellung ${issue?.path.join('.')} stimmt nicht. ${issue?.message ?? ''}`)
  }
  const value = parsed.data
  const host = value.HOST.includes(':') ? `[${value.HOST}]` : value.HOST
  return {
    port: value.PORT,
    host: value.HOST,
    folder: resolve(value.AUGENHOEHE_DATA),
    ...(value.DATABASE_URL ? { databaseUrl: value.DATABASE_URL } : {}),
    address: (value.AUGENHOEHE_URL ?? `http://${host}:${value.PORT}`).replace(/\/$/, ''),
    ...(value.SMTP_URL ? { smtpUrl: value.SMTP_URL } : {}),
    ...(value.MAIL_FROM ? { sender: senderOf(value.MAIL_FROM) } : {}),
    demo: value.AUGENHOEHE_DEMO === undefined ? demo : value.AUGENHOEHE_DEMO === '1',
  }
}

function senderOf(text: string): Sender {
  const { name = 'Augenhöhe', of, alone } = mailbox.exec(text)?.groups ?? {}
  return { name, address: of ?? alone ?? '' }
}

/** The folder with package.json, from the source tree and from the built file alike. */
export function packageRoot(): string {
  let folder = import.meta.dirname
  while (!existsSync(join(folder, 'package.json'))) {
    const parent = dirname(folder)
    if (parent === folder) throw new Error('package.json not found above the program')
    folder = parent
  }
  return folder
}
