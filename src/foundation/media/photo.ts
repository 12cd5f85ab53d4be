interface Size {
  readonly width: number
  readonly height: number
}

export interface Segment {
  readonly marker: number
  /** Of the marker's own two bytes. */
  readonly from: number
  /** Behind its last byte; of a scan behind its last picture data. */
  readonly until: number
  /** What stands behind the length. */
  readonly body: Buffer
}

/** The segments of a JPEG (ITU T.81 annex B) to its end; what is hung on behind the end is none of it. `undefined` when torn. */
export function jpegSegments(bytes: Buffer): readonly Segment[] | undefined {
  const segments: Segment[] = []
  let from = 2
  while (from + 1 < bytes.length) {
    if (bytes[from] !== 0xff) return undefined
    const marker = bytes[from + 1] ?? 0
    if (marker === 0xff) {
      from += 1
      continue
    }
    if (marker === 0xd9) return [...segments, { marker, from, until: from + 2, body: Buffer.alloc(0) }]
    if (from + 4 > bytes.length) return undefined
    const end = from + 2 + bytes.readUInt16BE(from + 2)
    if (end < from + 4 || end > bytes.length) return undefined
    const until = marker === 0xda ? scanEnd(bytes, end) : end
    segments.push({ marker, from, until, body: bytes.subarray(from + 4, end) })
    from = until
  }
  return undefined
}

/** Picture data ends at the next marker that is neither a stuffed byte nor a restart. */
function scanEnd(bytes: Buffer, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1]
    if (next === undefined) return bytes.length
    if (next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at
  }
  return bytes.length
}

export function jpegSize(bytes: Buffer): Size | undefined {
  const frame = jpegSegments(bytes)?.find(
    ({ marker, body }) => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker) && body.length >= 6,
  )
  return frame && { height: frame.body.readUInt16BE(1), width: frame.body.readUInt16BE(3) }
}

export function pngSize(head: Buffer): Size | undefined {
  if (head.length < 33 || head.toString('latin1', 12, 16) !== 'IHDR') return undefined
  return { width: head.readUInt32BE(16), height: head.readUInt32BE(20) }
}

export function webpSize(head: Buffer): Size | undefined {
  if (head.length < 30) return undefined
  const format = head.toString('latin1', 12, 16)
  if (format === 'VP8X') return { width: head.readUIntLE(24, 3) + 1, height: head.readUIntLE(27, 3) + 1 }
  if (format === 'VP8 ') return { width: head.readUInt16LE(26) & 0x3fff, height: head.readUInt16LE(28) & 0x3fff }
  if (format !== 'VP8L') return undefined
  const bits = head.readUInt32LE(21)
  return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 }
}
