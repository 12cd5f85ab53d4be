import nodemailer from 'nodemailer'
import { type Database, sql } from './database.ts'
import { retries } from './jobs.ts'

interface Waiting {
  readonly id: string
  readonly to_address: string
  readonly subject: string
  readonly body: string
  readonly html: string
  readonly calendar: string | null
  readonly calendar_method: string | null
}

export interface Post {
  /**
   * Sends one letter of the outbox; throws when the mail server does not take it now, so that the job is tried again. What it
   * never takes (an address that does not exist), or did not take for a day, has failed: the coordination is told.
   */
  deliver(network: string, letter: string): Promise<void>
  close(): void
}

export interface Sender {
  readonly name: string
  readonly address: string
}

export interface PostOffice {
  /** Public host of the installation, for the Message-ID. */
  readonly host: string
  readonly sender: Sender
  /** Without it (demo) letters stay readable in the outbox and count as sent. */
  readonly smtpUrl?: string
}

export function openPost(database: Database, { host, sender, smtpUrl }: PostOffice): Post {
  const transport = smtpUrl ? nodemailer.createTransport(smtpUrl) : undefined

  /** What has left is kept by nobody here: a letter may hold a secret link, and words that are sealed elsewhere. */
  const gone = (outcome: string) => sql`${outcome === 'sent' && transport !== undefined}::boolean`

  async function mark(
    network: string,
    letter: string,
    outcome: 'sent' | 'not-now' | 'never',
    problem: string | null,
  ): Promise<void> {
    await database.write(
      { network },
      'foundation.mark-letter',
      (db) =>
        db.rows(sql`
        update letter set problem = ${problem}, attempts = attempts + 1,
          body = case when ${gone(outcome)} then '' else body end, html = case when ${gone(outcome)} then '' else html end,
          calendar = case when ${gone(outcome)} then null else calendar end, sent_at = case when ${outcome} = 'sent' then now() end,
          state = case when ${outcome} = 'sent' then 'sent' when ${outcome} = 'never' or attempts >= ${retries} then 'failed' else 'waiting' end
        where network_id = here() and id = ${letter}`),
      () => true,
    )
  }

  return {
    async deliver(network, letter) {
      const waiting = await database.read({ network }, (db) =>
        db.first<Waiting>(sql`
        select id, to_address, subject, body, html, calendar, calendar_method from letter
        where network_id = here() and id = ${letter} and state <> 'sent'`),
      )
      if (!waiting) return
      try {
        await transport?.sendMail({
          from: sender,
          to: waiting.to_address,
          subject: waiting.subject,
          text: waiting.body,
          html: waiting.html,
          messageId: `<${waiting.id}@${host}>`,
          // Outlook needs the calendar both as an alternative part with its method and as a file.
          ...(waiting.calendar
            ? {
                icalEvent: {
                  method: waiting.calendar_method ?? 'REQUEST',
                  filename: 'termin.ics',
                  content: waiting.calendar,
                },
              }
            : {}),
        })
        await mark(network, letter, 'sent', null)
      } catch (problem) {
        const never = isFinal(problem)
        await mark(
          network,
          letter,
          never ? 'never' : 'not-now',
          problem instanceof Error ? problem.message : String(problem),
        )
        if (!never) throw problem
      }
    },
    close: () => transport?.close(),
  }
}

/** RFC 5321 section 4.2.1: an answer that begins with 5 is final; asking again gets the same. */
function isFinal(problem: unknown): boolean {
  const code = typeof problem === 'object' && problem !== null && 'responseCode' in problem ? problem.responseCode : 0
  return typeof code === 'number' && code >= 500
}
