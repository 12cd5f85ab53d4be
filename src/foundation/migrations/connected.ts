import pg from 'pg'
import type { Connection } from '../database.ts'

/** The start is stopped with this sentence. */
export class MigrationRefused extends Error {}

const away = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENETUNREACH', 'ENOENT', 'EACCES']

/** @throws MigrationRefused when there is nobody, or we are not let in. */
export async function connected(owner: Connection): Promise<pg.Client> {
  const client = new pg.Client({ ...owner, connectionTimeoutMillis: 10_000 })
  // Who waits while the server is shut down learns it from the next question; as an event it would end the program.
  client.on('error', () => undefined)
  try {
    await client.connect()
    return client
  } catch (problem) {
    const sentence = inWords(problem, owner)
    throw sentence ? new MigrationRefused(sentence, { cause: problem }) : problem
  }
}

/** PostgreSQL's own codes are in its appendix A. */
function inWords(problem: unknown, { host, port, user, database }: Connection): string | undefined {
  if (!(problem instanceof Error)) return undefined
  const code = 'code' in problem && typeof problem.code === 'string' ? problem.code : ''
  if (away.includes(code) || /timeout expired|terminated unexpectedly/.test(problem.message))
    return `Die Datenbank auf ${host}:${port} antwortet nicht. Prüfen Sie, ob sie läuft und ob DATABASE_URL stimmt.`
  if (['28P01', '28000'].includes(code) || problem.message.startsWith('SASL'))
    return `Die Datenbank auf ${host}:${port} lässt ${user} nicht herein. Prüfen Sie Namen und Passwort in DATABASE_URL.`
  if (code === '3D000')
    return `Auf ${host}:${port} gibt es keine Datenbank ${database}. Legen Sie sie an, oder nennen Sie mit DATABASE_URL eine andere.`
  if (['57P03', '53300'].includes(code))
    return `Die Datenbank auf ${host}:${port} nimmt gerade niemanden an. Warten Sie eine Minute und starten Sie Augenhöhe neu.`
  return undefined
}
