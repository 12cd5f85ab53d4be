import type { Root, RootContent } from 'hast'
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize'
import rehypeStringify from 'rehype-stringify'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'

/** A page has its own h1 and h2: headings of a written text begin below them. Pictures come only from uploads, never from elsewhere. */
function lowerHeadings() {
  const lower = (node: Root | RootContent): void => {
    if (node.type === 'element')
      node.tagName = node.tagName.replace(/^h([1-6])$/, (_, level) => `h${Math.min(6, Number(level) + 2)}`)
    if ('children' in node) node.children.forEach(lower)
  }
  return lower
}

const schema = {
  ...defaultSchema,
  tagNames: (defaultSchema.tagNames ?? []).filter((name) => name !== 'img' && name !== 'input'),
  clobberPrefix: 'text-',
}

const processor = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkRehype)
  .use(lowerHeadings)
  .use(rehypeSanitize, schema)
  .use(rehypeStringify)

/**
 * No writer comes near these, and whoever means harm would: the parser's time grows with the square of the stars and underscores
 * (7,000 pairs took six seconds), and some thousand quotations within each other end it and the page.
 */
const tooMuch = (source: string) =>
  source.split(/[*_]/).length > 2000 || /^(?:[ \t]*(?:[>*+-]|\d{1,9}[.)])){30}/m.test(source)

/** Nothing of it is Markdown any more: all that could be is written as what it is. */
const asWritten = (source: string) => source.replace(/[^\p{L}\p{N}\s]/gu, (sign) => `&#${sign.codePointAt(0)};`)

/** The same text is shown far more often than it is changed. */
const rendered = new Map<string, string>()

export function markdownToHtml(source: string): string {
  const known = rendered.get(source)
  if (known !== undefined) return known
  const html = String(processor.processSync(tooMuch(source) ? asWritten(source) : source))
  if (rendered.size > 2000) rendered.clear()
  rendered.set(source, html)
  return html
}

/** Markdown that somebody wrote, cleaned and set. */
// rehype-sanitize has let through only its list of harmless elements.
export function Prose({ source }: { source: string }) {
  return <div class="written" dangerouslySetInnerHTML={{ __html: markdownToHtml(source) }} />
}
