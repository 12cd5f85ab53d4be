import type { ComponentChildren } from 'preact'
import { frame, spots } from './bouquet/arrangement.ts'
import { Bud, FlowerHead } from './bouquet/flower.tsx'
import { greenery } from './bouquet/greenery.ts'
import { type FlowerGroup, flowerGroups, path, petalCount, short } from './bouquet/petals.ts'
import { Ribbon, Vase, vaseViewBox } from './bouquet/ribbon.tsx'
import { drawn, stems } from './bouquet/stems.ts'

export { type FlowerGroup, flowerGroups } from './bouquet/petals.ts'

export type Flower = {
  readonly id: string
  readonly name: string
  readonly group: FlowerGroup
  readonly petals: number
  readonly fresh: boolean
}

export type BouquetProps = {
  readonly flowers: readonly Flower[]
  readonly title: string
  readonly description: string
  /** Prefix of all ids inside the picture; needed only where one page shows two. */
  readonly id?: string
  /** The words under the picture; under an empty one, what to do first. */
  readonly children?: ComponentChildren
}

/**
 * A bouquet with one flower per member, all of one size. It holds no links: a table beside it says the same and leads on,
 * and a flower on a phone is smaller than a fingertip. The names are there as tooltips.
 */
export function Bouquet({ flowers, title, description, id = 'bouquet', children }: BouquetProps) {
  return (
    <figure class="bouquet">
      <svg
        viewBox={flowers.length ? frame(spots(flowers.length)).viewBox : vaseViewBox}
        role="img"
        aria-labelledby={`${id}-title`}
        aria-describedby={`${id}-text`}
      >
        <title id={`${id}-title`}>{title}</title>
        <desc id={`${id}-text`}>{description}</desc>
        {flowers.length ? <Bunch flowers={flowers} id={id} /> : <Vase />}
      </svg>
      {children && <figcaption>{children}</figcaption>}
    </figure>
  )
}

/** Ids grow with time (UUIDv7), so sorting by id lets a new flower join at the rim, whatever order the caller has. */
function arrange(flowers: readonly Flower[]) {
  const byAge = flowers.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const at = spots(byAge.length)
  const heads = byAge.map((flower, k) => ({ ...flower, at: at[k] ?? ([0, 0] as const) }))
  return { heads, frame: frame(at) }
}

type Head = ReturnType<typeof arrange>['heads'][number]

const kind = ({ group, petals, fresh }: Flower) => `${group}${fresh ? 'b' : petalCount(petals)}`

function Bunch({ flowers, id }: { flowers: readonly Flower[]; id: string }) {
  const { heads, frame } = arrange(flowers)
  const { curves, ends, bundles } = stems(heads, frame)
  const { leaves, sprigs } = greenery(curves, frame)
  const thick = 4 + frame.radius / 60
  const kinds = new Map(heads.map((head) => [kind(head), head]))
  return (
    <>
      <defs>
        <g id={`${id}l`}>
          <path d="M0 2C9-8 11-24 0-40C-11-24-9-8 0 2Z" />
          <path d="M0-2V-30" class="vein" />
        </g>
        {[...kinds].map(([name, { group, petals, fresh }]) =>
          fresh ? (
            <Bud key={name} id={id + name} group={group} />
          ) : (
            <FlowerHead key={name} id={id + name} group={group} petals={petalCount(petals)} />
          ),
        )}
      </defs>
      <path class="stem" d={curves.map(drawn).join('') + ends + sprigs} />
      <g class="leaf">
        {leaves.map(({ x, y, turn, size }) => (
          <use
            href={`#${id}l`}
            transform={`translate(${Math.round(x)} ${Math.round(y)})rotate(${Math.round(turn)})scale(${short(size)})`}
          />
        ))}
      </g>
      {bundles.map(({ group, x, y, half }) => (
        <path
          key={group}
          class={`petal-${group}`}
          d={path`M${x - half - 4} ${y}h${2 * half + 8}v${thick}h${-2 * half - 8}Z`}
        />
      ))}
      {flowerGroups.map((group) => (
        <g key={group} class={`petal-${group}`}>
          {heads
            .filter((head) => head.group === group)
            .map((head) => (
              <use key={head.id} href={`#${id}${kind(head)}`} transform={place(head, frame.x)}>
                <title>{head.name}</title>
              </use>
            ))}
        </g>
      ))}
      <Ribbon {...frame} />
    </>
  )
}

/** A flower may be turned any way; a bud leans only a little outwards, or it would look withered. */
function place({ id, at: [x, y], fresh, petals }: Head, middle: number) {
  const turn = fresh ? (x - middle) / 9 : chance(id) % (360 / petalCount(petals))
  return `translate(${x} ${y})rotate(${Math.round(turn)})`
}

/** A number that looks like chance and never changes: FNV-1a of the id (http://www.isthe.com/chongo/tech/comp/fnv/). */
function chance(id: string): number {
  let hash = 0x811c9dc5
  for (const letter of id) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0
  return hash
}

export type BouquetLegendProps = {
  readonly flowers: readonly Flower[]
  readonly groups: readonly { readonly group: FlowerGroup; readonly name: string }[]
  /** What a bud means, for example "neu dabei"; shown only if there is one. */
  readonly fresh?: string
  readonly id?: string
}

/** What the shapes and colours mean, with the number of each: as a list, so it is read out like any other. */
export function BouquetLegend({ flowers, groups, fresh, id = 'bouquet-legend' }: BouquetLegendProps) {
  const buds = flowers.filter((flower) => flower.fresh)
  return (
    <ul class="bouquet-legend">
      {groups.map(({ group, name }) => (
        <li key={group}>
          <svg viewBox="-32 -32 64 64" class={`petal-${group}`} aria-hidden="true">
            <FlowerHead id={`${id}${group}`} group={group} petals={6} />
          </svg>
          {name}: {flowers.filter((flower) => flower.group === group).length}
        </li>
      ))}
      {fresh && buds[0] && (
        <li>
          <svg viewBox="-32 -32 64 64" class={`petal-${buds[0].group}`} aria-hidden="true">
            <Bud id={`${id}b`} group={buds[0].group} />
          </svg>
          {fresh}: {buds.length}
        </li>
      )}
    </ul>
  )
}
