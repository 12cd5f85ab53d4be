import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { passageOf } from '../prose/passage-language.ts'
import { tooMuch } from '../prose/too-much.ts'
import { foreignSentences } from './foreign-sentence.ts'
import type { german } from './texts.ts'

export type FlawKind = keyof typeof german.flaws

/** Something that makes a text harder to reach than it needs to be. Advice: nothing is held back for it. */
export interface Flaw {
  readonly kind: FlawKind
  /** Line of the text, from 1, and line of the block it stands in. */
  readonly line: number
  readonly block: number
  /** What stands there, at most 60 letters of it. */
  readonly passage: string
}

const reader = unified().use(remarkParse).use(remarkGfm).freeze()
type Tree = ReturnType<typeof reader.parse>
type Block = Tree['children'][number]
type Notice = Pick<Flaw, 'kind' | 'line' | 'passage'>

const said = (node: Block): string =>
  'value' in node ? node.value : 'children' in node ? node.children.map(said).join('') : ''
const lineOf = (node: Block) => node.position?.start.line ?? 1
const within = (node: Block): readonly Block[] => [node, ...('children' in node ? node.children.flatMap(within) : [])]
const notice = (kind: FlawKind, node: Block, passage = said(node)): Notice => ({ kind, line: lineOf(node), passage })

/** What could be better about a Markdown text before it is published (EN 301 549, 11.8.5). Pure; in the order of the text. */
export function flawsOf(source: string): readonly Flaw[] {
  if (tooMuch(source)) return []
  const blocks = reader.parse(source).children
  return [...skipped(blocks), ...blocks.flatMap((block) => inBlock(block, source))]
    .map(({ kind, line, passage }) => ({
      kind,
      line,
      block: lineOf(blocks.findLast((block) => lineOf(block) <= line) ?? blocks[0] ?? { type: 'text', value: '' }),
      passage: shortened(passage),
    }))
    .sort((one, other) => one.line - other.line)
}

const shortened = (passage: string) => {
  const inOneLine = passage.replace(/\s+/g, ' ').trim()
  return inOneLine.length > 60 ? `${inOneLine.slice(0, 59)}…` : inOneLine
}

function skipped(blocks: readonly Block[]): readonly Notice[] {
  const headings = blocks.filter((block) => block.type === 'heading')
  return headings.flatMap((heading, place) => {
    const before = headings[place - 1]
    return before && heading.depth > before.depth + 1 ? [notice('heading-skipped', heading)] : []
  })
}

function inBlock(block: Block, source: string): readonly Notice[] {
  const text = source.slice(block.position?.start.offset, block.position?.end.offset)
  return [
    ...within(block).flatMap((node) => [...linkFlaws(node), ...pictureFlaws(node), ...tableFlaws(node)]),
    ...(block.type === 'paragraph' ? [...fakedHeading(block), ...fakedBlocks(block, text)] : []),
    ...(block.type === 'code' ? [] : [...shouted(block), ...unmarked(block)]),
  ]
}

const vague =
  /^(?:(?:klicken sie |klick |bitte )?hier(?: klicken)?|mehr(?: dazu| erfahren| infos?| lesen| informationen)?|weiter(?:lesen)?|weitere (?:infos|informationen)|(?:dieser|diesem|der|zum)? ?link|details|here|click here|(?:read |learn )?more|this link)\W*$/i
const address = /^(?:https?:\/\/|www\.)\S+$/i

function linkFlaws(node: Block): readonly Notice[] {
  if (node.type !== 'link') return []
  const words = said(node).trim()
  const named = words !== '' || node.children.some(({ type }) => type === 'image')
  if (!named || node.url === '' || node.url === '#') return [notice('link-empty', node, words || node.url)]
  if (address.test(words)) return [notice('link-bare', node)]
  return vague.test(words) ? [notice('link-vague', node)] : []
}

function pictureFlaws(node: Block): readonly Notice[] {
  if (node.type !== 'image') return []
  const alt = node.alt?.trim() ?? ''
  const isFileName =
    /^\S+\.(?:jpe?g|png|gif|webp|svg|heic)$/i.test(alt) || /^(?:img|dsc|bild|foto)[-_ ]?\d*$/i.test(alt)
  return alt === '' || isFileName ? [notice('image-without-words', node, alt || node.url)] : []
}

function tableFlaws(node: Block): readonly Notice[] {
  if (node.type !== 'table') return []
  const head = node.children[0]?.children ?? []
  return head.every((cell) => said(cell).trim() === '')
    ? [notice('table-headless', node, node.children.map((row) => row.children.map(said).join(' ')).join(' '))]
    : []
}

function fakedHeading(block: Block): readonly Notice[] {
  const [only, ...others] = 'children' in block ? block.children : []
  const words = said(block).trim()
  const isAlone = only?.type === 'strong' && others.length === 0
  return isAlone && words.length <= 80 && !/[.!?,;]$/.test(words) ? [notice('heading-faked', block)] : []
}

/** Lists and tables that only look like it: two lines or more of the same make. */
function fakedBlocks(block: Block, text: string): readonly Notice[] {
  const lines = text.split('\n')
  const made = (pattern: RegExp) => lines.flatMap((line, place) => (pattern.test(line) ? [{ line, place }] : []))
  const found = [
    ['list-faked', made(/^\s*(?:[–—•·‣▪◦]\s*|[-*+](?=[\p{L}\d"„])|\(?[a-z\d]{1,2}\)(?=\S)|\d{1,2}\.(?=\p{L}))/u)],
    ['table-headless', made(/\S\s*(?:\|.*\|?|\t+.*)\S/)],
  ] as const
  return found.flatMap(([kind, rows]) => {
    const [first, second] = rows
    return first && second ? [{ kind, line: lineOf(block) + first.place, passage: first.line }] : []
  })
}

/** Three words of capitals in a row, or one long one alone on its line; an acronym is none. */
function shouted(block: Block): readonly Notice[] {
  const loud = /(?<!\p{Lu})\p{Lu}{2,}(?:[\s,.:–-]+\p{Lu}{2,}){2,}|^\p{Lu}{7,}[!?.:]*$/mu.exec(said(block))
  return loud ? [notice('capitals', block, loud[0])] : []
}

function unmarked(block: Block): readonly Notice[] {
  return foreignSentences(said(block).replace(passageOf(), '')).map((passage) => ({
    ...notice('language-unmarked', block),
    passage,
  }))
}
