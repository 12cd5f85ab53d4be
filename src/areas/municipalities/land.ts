export const lands = [
  'Baden-Württemberg',
  'Bayern',
  'Berlin',
  'Brandenburg',
  'Bremen',
  'Hamburg',
  'Hessen',
  'Mecklenburg-Vorpommern',
  'Niedersachsen',
  'Nordrhein-Westfalen',
  'Rheinland-Pfalz',
  'Saarland',
  'Sachsen',
  'Sachsen-Anhalt',
  'Schleswig-Holstein',
  'Thüringen',
] as const
export type Land = (typeof lands)[number]

export const parts = ['middle', 'north', 'east', 'south', 'west'] as const
/** Where in its Land a municipality lies, as people say it. Good enough for a dot on a map of Germany. */
export type Part = (typeof parts)[number]

/** Degrees north and east; `reach` leads from the middle halfway to the border, north to south and west to east. */
const middles: Readonly<
  Record<Land, { readonly lat: number; readonly lon: number; readonly reach: readonly [number, number] }>
> = {
  'Baden-Württemberg': { lat: 48.6, lon: 9.1, reach: [0.5, 0.6] },
  Bayern: { lat: 48.95, lon: 11.4, reach: [0.8, 1] },
  Berlin: { lat: 52.52, lon: 13.4, reach: [0, 0] },
  Brandenburg: { lat: 52.3, lon: 13.3, reach: [0.6, 0.7] },
  Bremen: { lat: 53.1, lon: 8.8, reach: [0, 0] },
  Hamburg: { lat: 53.55, lon: 10, reach: [0, 0] },
  Hessen: { lat: 50.6, lon: 9, reach: [0.6, 0.5] },
  'Mecklenburg-Vorpommern': { lat: 53.75, lon: 12.5, reach: [0.25, 1] },
  Niedersachsen: { lat: 52.75, lon: 9.3, reach: [0.6, 1.1] },
  'Nordrhein-Westfalen': { lat: 51.5, lon: 7.6, reach: [0.5, 0.7] },
  'Rheinland-Pfalz': { lat: 49.9, lon: 7.4, reach: [0.5, 0.4] },
  Saarland: { lat: 49.4, lon: 6.95, reach: [0.1, 0.2] },
  Sachsen: { lat: 51.05, lon: 13.3, reach: [0.2, 0.8] },
  'Sachsen-Anhalt': { lat: 52, lon: 11.7, reach: [0.5, 0.4] },
  'Schleswig-Holstein': { lat: 54.2, lon: 9.8, reach: [0.3, 0.5] },
  Thüringen: { lat: 50.9, lon: 11, reach: [0.3, 0.6] },
}

/** The three that are cities have no north of their own on a map of Germany. */
export function isCity(land: Land): boolean {
  return middles[land].reach[0] === 0
}

export function pointIn(land: Land, part: Part): { readonly lat: number; readonly lon: number } {
  const { lat, lon, reach } = middles[land]
  const steps = { middle: [0, 0], north: [1, 0], east: [0, 1], south: [-1, 0], west: [0, -1] } as const
  const [up, right] = steps[part]
  return { lat: round(lat + up * reach[0]), lon: round(lon + right * reach[1]) }
}

const round = (degrees: number) => Math.round(degrees * 100) / 100
