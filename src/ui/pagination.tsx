import { useLanguage, useWords } from './language.ts'

interface PaginationProps {
  /** Counted from 1. */
  readonly page: number
  readonly pages: number
  readonly href: (page: number) => string
}

/** Through a long list page by page. Nothing when there is only one. */
export function Pagination({ page, pages, href }: PaginationProps) {
  const words = useWords()
  const language = useLanguage()
  if (pages < 2) return null
  return (
    <nav class="pages" aria-label={words.pages}>
      {page > 1 && (
        <a class="button quiet" href={href(page - 1)} rel="prev">
          {words.previousPage}
        </a>
      )}
      <span aria-current="page">{language.say(words.page, { page, pages })}</span>
      {page < pages && (
        <a class="button quiet" href={href(page + 1)} rel="next">
          {words.nextPage}
        </a>
      )}
    </nav>
  )
}
