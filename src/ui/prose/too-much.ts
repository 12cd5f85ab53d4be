/**
 * No writer comes near these, and whoever means harm would: the parser's time grows with the square of the stars and underscores
 * (7,000 pairs took six seconds), and some thousand quotations within each other end it and the page.
 */
export const tooMuch = (source: string) =>
  source.split(/[*_]/).length > 2000 || /^(?:[ \t]*(?:[>*+-]|\d{1,9}[.)])){30}/m.test(source)
