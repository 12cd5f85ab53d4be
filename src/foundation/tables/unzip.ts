import { crc32, inflateRawSync } from 'node:zlib'
import { limits, Unreadable } from './table.ts'

// PKWARE APPNOTE 6.3: three records, each with its own signature. Zip64 and split archives are refused: 10 MB never need them.
const endOfDirectory = 0x06054b50
const directoryEntry = 0x02014b50
const localEntry = 0x04034b50

export interface PackedEntry {
  readonly name: string
  readonly packed: Buffer
  readonly deflated: boolean
  readonly size: number
  readonly crc: number
}

/**
 * Reads the table of contents and believes none of it: names, places and sizes must fit the file.
 * @throws Unreadable `broken` (not a sound zip), `bomb` (too many, too big or overlapping entries), `protected` (a password)
 */
export function listEntries(bytes: Buffer): PackedEntry[] {
  try {
    return entriesOf(bytes)
  } catch (reason) {
    if (reason instanceof RangeError) throw new Unreadable('broken')
    throw reason
  }
}

function entriesOf(bytes: Buffer): PackedEntry[] {
  const end = findEnd(bytes)
  const count = bytes.readUInt16LE(end + 10)
  if (count > limits.entries) throw new Unreadable('bomb')
  const directory = bytes.readUInt32LE(end + 16)
  const oneFile = bytes.readUInt32LE(end + 4) === 0 && bytes.readUInt16LE(end + 8) === count
  if (!oneFile || directory + bytes.readUInt32LE(end + 12) !== end) throw new Unreadable('broken')

  const found: Located[] = []
  let at = directory
  for (let left = count; left > 0; left -= 1) {
    const entry = entryAt(bytes, at, directory)
    found.push(entry)
    at = entry.next
  }
  if (at > end || new Set(found.map(({ name }) => name)).size < count) throw new Unreadable('broken')
  if (found.reduce((sum, { size }) => sum + size, 0) > limits.unpackedBytes) throw new Unreadable('bomb')
  // Entries that share their packed bytes are how 10 MB become 281 TB without any nesting.
  const places = found.toSorted((a, b) => a.from - b.from)
  if (places.some((place, index) => place.from < (places[index - 1]?.to ?? 0))) throw new Unreadable('bomb')
  return found
}

interface Located extends PackedEntry {
  readonly from: number
  readonly to: number
  readonly next: number
}

function entryAt(bytes: Buffer, at: number, directory: number): Located {
  const nameEnd = at + 46 + bytes.readUInt16LE(at + 28)
  const name = bytes.toString('utf8', at + 46, nameEnd)
  const method = bytes.readUInt16LE(at + 10)
  if (bytes.readUInt16LE(at + 8) & 1) throw new Unreadable('protected')
  if (bytes.readUInt32LE(at) !== directoryEntry || !isPlainPath(name)) throw new Unreadable('broken')
  if (method !== 0 && method !== 8) throw new Unreadable('broken')

  const from = bytes.readUInt32LE(at + 42)
  const localNameEnd = from + 30 + bytes.readUInt16LE(from + 26)
  const data = localNameEnd + bytes.readUInt16LE(from + 28)
  const to = data + bytes.readUInt32LE(at + 20)
  const isSame = bytes.readUInt32LE(from) === localEntry && bytes.toString('utf8', from + 30, localNameEnd) === name
  if (!isSame || to > directory) throw new Unreadable('broken')
  return {
    name,
    packed: bytes.subarray(data, to),
    deflated: method === 8,
    size: bytes.readUInt32LE(at + 24),
    crc: bytes.readUInt32LE(at + 16),
    from,
    to,
    next: nameEnd + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32),
  }
}

function findEnd(bytes: Buffer): number {
  const earliest = Math.max(0, bytes.length - 22 - 0xffff)
  for (let at = bytes.length - 22; at >= earliest; at -= 1) {
    if (bytes.readUInt32LE(at) === endOfDirectory && at + 22 + bytes.readUInt16LE(at + 20) === bytes.length) return at
  }
  throw new Unreadable('broken')
}

function isPlainPath(name: string): boolean {
  return name !== '' && !/^\/|\\|:|\0/.test(name) && !name.split('/').includes('..')
}

/** Inflates an entry up to the size it declared and not one byte further, whatever its data says. */
export function unpack(entry: PackedEntry): Buffer {
  const content = entry.deflated ? inflate(entry) : entry.packed
  if (content.length !== entry.size || crc32(content) !== entry.crc) throw new Unreadable('broken')
  return content
}

function inflate(entry: PackedEntry): Buffer {
  try {
    return inflateRawSync(entry.packed, { maxOutputLength: Math.max(1, entry.size) })
  } catch (reason) {
    const code = reason instanceof Error && 'code' in reason ? reason.code : ''
    throw new Unreadable(code === 'ERR_BUFFER_TOO_LARGE' ? 'bomb' : 'broken')
  }
}
