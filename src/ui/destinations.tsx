import type { Destination } from './destination.ts'

/** A list of links as every navigation of the frame shows it. */
export function Destinations({ to }: { to: readonly Destination[] }) {
  return (
    <ul>
      {to.map(({ label, href, current }) => (
        <li key={href}>
          <a href={href} aria-current={current ? 'page' : undefined}>
            {label}
          </a>
        </li>
      ))}
    </ul>
  )
}
