import type { TestNetwork, World } from '../../../../test/world.ts'

/** A browser of one person: every answer as status, place it leads to and page. */
export async function givenBrowser(
  w: World,
  net: TestNetwork,
  of: { readonly person?: string } = net.coordination,
  language = 'de',
) {
  const cookie = `${await w.cookie(of)}; sprache=${language}`
  const base = `/n/${net.slug}/partner`
  const answer = async (path: string, init: RequestInit = {}) => {
    const response = await w.app.web.request(base + path, { ...init, headers: { ...init.headers, cookie } })
    return { status: response.status, to: response.headers.get('location'), page: await response.text() }
  }
  const form = (values: Record<string, string>) => ({
    method: 'POST',
    body: new URLSearchParams(values).toString(),
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
  })
  return {
    base,
    get: (path = '') => answer(path),
    post: (path: string, values: Record<string, string>) => answer(path, form(values)),
  }
}
