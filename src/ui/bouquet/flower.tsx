import { eyes, type FlowerGroup, petal } from './petals.ts'

type HeadProps = { readonly id: string; readonly group: FlowerGroup; readonly petals: number }

/** An open flower round (0, 0). One petal is written out, the others are turned copies of it, which keeps the page light. */
export function FlowerHead({ id, group, petals }: HeadProps) {
  const [eye, dot] = eyes[group]
  const first = `${id}p`
  const turns = Array.from({ length: petals - 1 }, (_, k) => Math.round((360 / petals) * (k + 1)))
  return (
    <g id={id}>
      <Petal id={first} group={group} petals={petals} />
      {turns.map((turn) => (
        <use key={turn} href={`#${first}`} transform={`rotate(${turn})`} />
      ))}
      <circle r={eye} class="eye" />
      {dot > 0 && <circle r={dot} />}
    </g>
  )
}

/** A bud: three petals of the group's own shape, still close together, in a green cup; as high as an open flower. */
export function Bud({ id, group }: Omit<HeadProps, 'petals'>) {
  const first = `${id}p`
  return (
    <g id={id}>
      <g transform="translate(0 19)scale(1.1 1.5)">
        <use href={`#${first}`} transform="rotate(-24)" />
        <use href={`#${first}`} transform="rotate(24)" />
        <Petal id={first} group={group} petals={6} />
      </g>
      <path class="leaf" d="M0 30C-12 28-15 14-11 0C-8 7-4 10 0 3C4 10 8 7 11 0C15 14 12 28 0 30Z" />
    </g>
  )
}

function Petal({ id, group, petals }: HeadProps) {
  const { outline, veins } = petal(group, petals)
  return (
    <g id={id}>
      <path d={outline} />
      <path d={veins} class="vein" />
    </g>
  )
}
