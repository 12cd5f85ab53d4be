import type { Variant } from '../language.ts'

/** One piece of a document. Text stays text, a picture says what is to be seen; `language` where it is not that of the document. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 2 | 3 | 4; readonly text: string }
  | { readonly kind: 'text'; readonly text: string; readonly language?: Variant }
  | {
      readonly kind: 'list'
      readonly ordered?: boolean
      readonly items: readonly string[]
      readonly language?: Variant
    }
  /** Pairs of a name and what is known under it. */
  | { readonly kind: 'facts'; readonly facts: readonly (readonly [string, string])[] }
  | PdfTable
  /** PNG or JPEG; `alt` is read where the picture is not seen. */
  | { readonly kind: 'figure'; readonly image: Uint8Array; readonly alt: string }

/** `columns`: heads, and how wide each is beside the others. The cell of the first column names its row. */
export interface PdfTable {
  readonly kind: 'table'
  readonly caption: string
  readonly columns: readonly { readonly head: string; readonly width: number }[]
  readonly rows: readonly (readonly string[])[]
}

export interface PdfDocument {
  readonly title: string
  readonly language: Variant
  /** Who stands for it, e.g. the name of the network. */
  readonly author: string
  readonly made: Date
  /** `Seite 2 von 5`. */
  readonly page: (page: number, pages: number) => string
  readonly landscape?: boolean
  readonly blocks: readonly Block[]
}
