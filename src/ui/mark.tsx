/** The sign of the product: two circles of different size whose centres share one line. Decorative, the name stands beside it. */
export function Mark() {
  return (
    <svg class="mark" viewBox="0 0 60 32" aria-hidden="true" focusable="false">
      <g fill="none" stroke="currentColor" stroke-width="3">
        <circle cx="16" cy="16" r="14" />
        <circle cx="47" cy="16" r="9" />
      </g>
      <circle cx="16" cy="16" r="3.4" fill="currentColor" />
      <circle cx="47" cy="16" r="3.4" fill="currentColor" />
    </svg>
  )
}

/** The same sign as a file, for the tab of the browser; its colour works on light and dark. */
export const markSource =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 32"><g fill="none" stroke="#7a9cc4" stroke-width="4"><circle cx="16" cy="16" r="14"/><circle cx="47" cy="16" r="9"/></g></svg>'
