/** What a file is, by its own bytes; its name and what the browser calls it are never believed. */
export interface Medium {
  readonly kind: 'audio' | 'video' | 'photo'
  readonly type: string
  readonly seconds?: number
  readonly width?: number
  readonly height?: number
  /** Pictures in a second, on average. */
  readonly frames?: number
}

/** Why a file is none: nothing in it, a document, a photo of a kind few browsers show, torn, too many points, or anything else. */
export type NoMedium = 'empty' | 'pdf' | 'heic' | 'torn' | 'points' | 'unknown'

/** Bytes of a file from a place on, fewer at its end. */
export type Piece = (from: number, length: number) => Promise<Uint8Array>
