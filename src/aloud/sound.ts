/** A WAV, or the piece of it that a player asks for: without pieces some browsers play nothing, and none can jump. Kept by nobody. */
export function wavAnswer(sound: Buffer<ArrayBuffer>, range: string | null): Response {
  const headers = { 'content-type': 'audio/wav', 'accept-ranges': 'bytes', 'cache-control': 'private, no-store' }
  const [, from, to] = /^bytes=(\d*)-(\d*)$/.exec(range ?? '') ?? []
  if (from === undefined || (from === '' && to === '')) return new Response(sound, { headers })
  const last = sound.length - 1
  const first = from === '' ? Math.max(0, sound.length - Number(to)) : Number(from)
  const end = from === '' || to === '' ? last : Math.min(Number(to), last)
  if (first > end) return new Response(null, { status: 416, headers: { 'content-range': `bytes */${sound.length}` } })
  return new Response(sound.subarray(first, end + 1), {
    status: 206,
    headers: { ...headers, 'content-range': `bytes ${first}-${end}/${sound.length}` },
  })
}
