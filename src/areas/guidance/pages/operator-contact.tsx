import { useLanguage } from '../../../ui/language.ts'
import type { Operator } from '../operator.ts'
import { guidanceTexts } from '../texts.ts'
import { Standing } from './passages.tsx'

/** Who runs this; or, honestly, that nobody has said so yet, and how that is done. */
export function OperatorContact({ operator }: { operator: Operator | null }) {
  const { operation } = useLanguage().words(guidanceTexts)
  if (!operator) return <NotEntered />
  const { name, address, representedBy, email, phone } = operator
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
            {operation.fields.phone}: <a href={`tel:${phone.replace(/[^\d+]/g, '')}`}>{phone}</a>
          </>
        )}
      </p>
    </>
  )
}

export function NotEntered() {
  const { legal } = useLanguage().words(guidanceTexts)
  return (
    <>
      <p>
        <strong>{legal.missing}</strong>
      </p>
      <Standing text={legal.missingHow} />
      <p>
        <a href="/betreiber">{legal.missingLink}</a>
      </p>
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
