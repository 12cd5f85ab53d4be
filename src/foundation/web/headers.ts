/** Nothing from elsewhere, no script at all, no frame around us: what a page without scripts can promise. */
export const headers: Readonly<Record<string, string>> & { readonly 'content-security-policy': string } = {
  'content-security-policy':
    "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; media-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), interest-cohort=()',
}

/** For who has switched on reading aloud: our own small script, and what it asks of us. */
export const policyWithScript = `${headers['content-security-policy']}; script-src 'self'; connect-src 'self'`

/** Marks the answer of a page that shows what is kept sealed: nothing in this house keeps a copy of it. */
export const sealedMark = 'x-sealed'
export const isSealed = (answer: Response): boolean => answer.headers.has(sealedMark)
