import type { Actor } from '../../../foundation/actor.ts'
import { useLanguage } from '../../../ui/language.ts'
import type { Operator } from '../operator.ts'
import { mayOperate } from '../rules/operator.ts'
import { guidanceTexts } from '../texts.ts'
import { Standing } from './passages.tsx'

/** Who runs this; or, honestly, that nobody has said so yet, and how that is done. */
export function OperatorContact({ operator, actor }: { operator: Operator | null; actor: Actor }) {
  const { operation } = useLanguage().words(guidanceTexts)
  if (!operator) return <NotEntered actor={actor} />
  const { name, address, representedBy, email, phone, signRelay } = operator
  return (
    <>
      <p>
        <strong>{name}</strong>
        <Lines of={address} />
      </p>
      {representedBy && (
        <p>
          {operation.fields.representedBy}: {representedBy}
        </p>
      )}
      <p>
        {operation.fields.email}: <a href={`mailto:${email}`}>{email}</a>
        {phone && (
          <>
            <br />
            {operation.fields.phone}:{' '}
            <a href={`tel:${phone.replace(/[^\d+]/g, '')}`}>{phone.replaceAll(' ', '\u00A0')}</a>
          </>
        )}
        {signRelay && (
          <>
            <br />
            {operation.fields.signRelay}: {signRelay}
          </>
        )}
      </p>
    </>
  )
}

/** The page where it is entered opens for operators alone, so nobody else is led there. */
export function NotEntered({ actor }: { actor: Actor }) {
  const { legal } = useLanguage().words(guidanceTexts)
  return (
    <>
      <p>
        <strong>{legal.missing}</strong>
      </p>
      <Standing text={legal.missingHow} />
      {mayOperate(actor) === true && (
        <p>
          <a href="/betreiber">{legal.missingLink}</a>
        </p>
      )}
    </>
  )
}

export function Lines({ of }: { of: string }) {
  return (
    <>
      {of.split('\n').map((line, index) => (
        <span key={index}>
          <br />
          {line}
        </span>
      ))}
    </>
  )
}
