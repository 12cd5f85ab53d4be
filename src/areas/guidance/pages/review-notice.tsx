import type { Here } from '../../../foundation/addresses.ts'
import { useLanguage } from '../../../ui/language.ts'
import { Notice } from '../../../ui/notice.tsx'
import { type AccessibilityStatement, reviewOf } from '../accessibility-statement.ts'
import { monthsAfter } from '../barrier-report.ts'
import { mayOperate } from '../rules/operator.ts'
import { guidanceTexts } from '../texts.ts'

interface Props {
  readonly here: Here
  readonly statement: Pick<AccessibilityStatement, 'checkedOn'> | null
}

/** Tells the operator alone that the yearly check is near, past or was never made. */
export function ReviewNotice({ here, statement }: Props) {
  const language = useLanguage()
  const { review } = language.words(guidanceTexts).statement
  if (mayOperate(here.actor) !== true) return null
  const state = statement ? reviewOf(statement.checkedOn, here.today) : 'none'
  if (state === 'fresh') return null
  const day = statement ? language.day(monthsAfter(statement.checkedOn, 12), 'short') : ''
  return (
    <Notice kind={state === 'overdue' ? 'error' : 'info'}>
      <p>{language.say(review[state], { day })}</p>
      {here.path !== '/betreiber/erklaerung' && (
        <p>
          <a href="/betreiber/erklaerung">{review.link}</a>
        </p>
      )}
    </Notice>
  )
}
