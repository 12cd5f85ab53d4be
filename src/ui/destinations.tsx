import type { Destination } from './destination.ts'
import { Pictogram } from './pictogram.tsx'

/** A list of links as every navigation of the frame shows it. */
export function Destinations({ to }: { to: readonly Destination[] }) {
  return (
    <ul>
      {to.map(({ label, href, current, sign }) => (
        <li key={href}>
          <a href={href} aria-current={current ? 'page' : undefined}>
            {sign && <Pictogram of={sign} />}
            {label}
          </a>
        </li>
      ))}
    </ul>
  )
}
