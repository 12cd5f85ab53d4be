import rehypeSanitize, { defaultSchema } from 'rehype-sanitize'
import rehypeStringify from 'rehype-stringify'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { germanMarkdown } from '../foundation/markdown.ts'
import { usePageWords } from './explained/page-words.ts'
import { lowerHeadings } from './prose/headings.ts'
import { markLanguages } from './prose/passage-language.ts'
import { markPlaces } from './prose/places.ts'
import { frameTables } from './prose/tables.ts'
import { tooMuch } from './prose/too-much.ts'

/** Pictures come only from uploads, never from elsewhere. */
const schema = {
  ...defaultSchema,
  tagNames: (defaultSchema.tagNames ?? []).filter((name) => name !== 'img' && name !== 'input'),
  clobberPrefix: 'text-',
}

const cleaned = () =>
  unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkRehype)
    .use(lowerHeadings)
    .use(rehypeSanitize, schema)
    .use(frameTables)
    .use(markLanguages)

const processor = cleaned().use(rehypeStringify).freeze()

/** Nothing of it is Markdown any more: all that could be is written as what it is. */
const asWritten = (source: string) => source.replace(/[^\p{L}\p{N}\s]/gu, (sign) => `&#${sign.codePointAt(0)};`)

/** The same text is shown far more often than it is changed. */
const rendered = new Map<string, string>()

export function markdownToHtml(source: string): string {
  const known = rendered.get(source)
  if (known !== undefined) return known
  const html = String(processor.processSync(tooMuch(source) ? asWritten(source) : germanMarkdown(source)))
  if (rendered.size > 2000) rendered.clear()
  rendered.set(source, html)
  return html
}

/** The same while it is still being written: each block has the id `<places>-<line>`. */
function draftToHtml(source: string, places: string): string {
  if (tooMuch(source)) return markdownToHtml(source)
  return String(
    cleaned()
      .use(() => markPlaces(places))
      .use(rehypeStringify)
      .processSync(germanMarkdown(source)),
  )
}

interface ProseProps {
  readonly source: string
  /** Makes every block a target for links, by the line it begins in. */
  readonly places?: string | undefined
}

/** Markdown that somebody wrote, cleaned and set; explained words lead to their explanation. */
// rehype-sanitize has let through only its list of harmless elements.
export function Prose({ source, places }: ProseProps) {
  const words = usePageWords()
  const html = places ? draftToHtml(source, places) : markdownToHtml(source)
  return <div class="written" dangerouslySetInnerHTML={{ __html: words.inHtml(html) }} />
}
