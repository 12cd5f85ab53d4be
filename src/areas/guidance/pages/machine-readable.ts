import { bodyOf } from '../enforcement-body.ts'
import type { StatementData } from '../reads/standing.ts'

/** The statement for programs of monitoring bodies: the same facts as the page, in German, with days as `2027-05-03`. */
export function machineReadable({ operator, statement, barriers }: StatementData): string {
  const known = bodyOf(operator?.land ?? '')
  const body = operator?.enforcement || known?.body
  return JSON.stringify(
    {
      operator: operator && { name: operator.name, kind: operator.kind || null, land: operator.land || null },
      law: known?.law ?? null,
      statement: statement && {
        scope: statement.scope,
        status: statement.status,
        method: statement.method,
        assessedBy: statement.assessedBy,
        madeOn: statement.madeOn,
        checkedOn: statement.checkedOn,
      },
      barriers: barriers.map(({ what, plain, reason, why, alternative, notedOn }) => ({
        what,
        plain: plain || null,
        reason,
        why,
        alternative: alternative || null,
        notedOn,
      })),
      feedback: {
        form: '/barriere-melden',
        email: operator?.email ?? null,
        phone: operator?.phone || null,
        signRelay: operator?.signRelay || null,
        post: operator?.address ?? null,
        answeredWithin: 'P1M',
      },
      enforcement: body ? { body, link: operator?.enforcement ? null : (known?.link ?? null) } : null,
    },
    null,
    2,
  )
}
