import nodemailer from 'nodemailer'
import { type Database, sql } from './database.ts'

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
  /** Sends one letter of the outbox; throws when the mail server does not take it, so that the job is tried again. */
  deliver(network: string, letter: string): Promise<void>
  close(): void
}

/** Without `smtpUrl` (demo, trial) letters stay readable in the outbox and count as sent. */
export function openPost(database: Database, from: string, smtpUrl?: string): Post {
  const transport = smtpUrl ? nodemailer.createTransport(smtpUrl) : undefined

  async function mark(
    network: string,
    letter: string,
    state: 'sent' | 'waiting' | 'failed',
    problem: string | null,
  ): Promise<void> {
    await database.write(
      { network },
      'foundation.mark-letter',
      (db) =>
        db.rows(sql`
        update letter set state = ${state}, problem = ${problem}, attempts = attempts + 1, sent_at = case when ${state} = 'sent' then now() end
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
          from,
          to: waiting.to_address,
          subject: waiting.subject,
          text: waiting.body,
          html: waiting.html,
          messageId: `<${waiting.id}@${from.split('@')[1] ?? 'localhost'}>`,
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
        await mark(network, letter, 'waiting', problem instanceof Error ? problem.message : String(problem))
        throw problem
      }
    },
    close: () => transport?.close(),
  }
}
