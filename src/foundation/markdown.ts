/** The star in Nutzer*innen. Two of them in one paragraph would make all between them a word in italics, and lose both. */
const starInWord = /(?<=\p{L})\*(?=\p{L})/gu

/** Markdown in which the star within a word is a letter, as in German. Lines and their order stay. */
export function germanMarkdown(source: string): string {
  return source.replace(starInWord, '\\*')
}
