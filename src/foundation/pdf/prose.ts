import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { germanMarkdown } from '../markdown.ts'
import type { Block } from './document.ts'

interface Node {
  readonly type: string
  readonly value?: string
  readonly alt?: string | null | undefined
  readonly ordered?: boolean | null | undefined
  readonly children?: readonly Node[]
}

/** A text that somebody wrote in Markdown, in German, as paragraphs, lists and headings below `level`. Tables become lines. */
export function prose(markdown: string, level: 3 | 4 = 4): readonly Block[] {
  const tree: Node = unified().use(remarkParse).use(remarkGfm).parse(germanMarkdown(markdown))
  return (tree.children ?? [])
    .flatMap((node) => blocks(node, level))
    .map((block) => (block.kind === 'text' || block.kind === 'list' ? { ...block, language: 'de' } : block))
}

function blocks(node: Node, level: 3 | 4): readonly Block[] {
  switch (node.type) {
    case 'heading':
      return [{ kind: 'heading', level, text: plain(node) }]
    case 'list':
      return [{ kind: 'list', ordered: node.ordered === true, items: (node.children ?? []).map(plain) }]
    case 'table':
      return (node.children ?? []).map((row) => ({ kind: 'text', text: (row.children ?? []).map(plain).join(' · ') }))
    case 'blockquote':
      return (node.children ?? []).flatMap((child) => blocks(child, level))
    default: {
      const text = plain(node)
      return text === '' ? [] : [{ kind: 'text', text }]
    }
  }
}

function plain({ type, value, alt, children = [] }: Node): string {
  if (type === 'html') return ''
  if (type === 'break') return ' '
  return value ?? alt ?? children.map(plain).join(type === 'listItem' ? ' ' : '')
}
