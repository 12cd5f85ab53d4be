import type { ComponentChildren } from 'preact'

interface PersonCardProps {
  readonly name: string
  readonly href?: string | undefined
  /** What this person does here, in a few words. */
  readonly does?: ComponentChildren
  readonly picture?: { readonly src: string; readonly alt: string } | undefined
  /** How to reach them, as far as they agreed. */
  readonly ways?: readonly { readonly label: string; readonly href: string; readonly text: string }[] | undefined
  readonly children?: ComponentChildren
}

/** Somebody to turn to. */
export function PersonCard({ name, href, does, picture, ways = [], children }: PersonCardProps) {
  return (
    <div class="person">
      {picture && <img src={picture.src} alt={picture.alt} width="72" height="72" loading="lazy" />}
      <div>
        <p class="person-name">{href ? <a href={href}>{name}</a> : name}</p>
        {does && <p>{does}</p>}
        {ways.length > 0 && (
          <ul>
            {ways.map(({ label, href, text }) => (
              <li key={label}>
                {label}: <a href={href}>{text}</a>
              </li>
            ))}
          </ul>
        )}
        {children}
      </div>
    </div>
  )
}
