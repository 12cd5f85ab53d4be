import { constants, crc32, deflateRawSync } from 'node:zlib'

/** Same content, same bytes: the date of every entry is 1 January 1980. `stored` entries stay unpacked, as ODS asks of its first. */
export function zip(
  files: readonly { readonly name: string; readonly content: string; readonly stored?: boolean }[],
): Buffer {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const file of files) {
    const content = Buffer.from(file.content)
    const packed = file.stored ? content : deflateRawSync(content, { level: constants.Z_BEST_SPEED })
    const name = Buffer.from(file.name)
    // version, flags (UTF-8 names), method, time, date, check sum, packed size, size, length of name, no extra field
    const facts = Buffer.alloc(26)
    facts.writeUInt16LE(20, 0)
    facts.writeUInt16LE(0x0800, 2)
    facts.writeUInt16LE(file.stored ? 0 : 8, 4)
    facts.writeUInt16LE(0x0021, 8)
    facts.writeUInt32LE(crc32(content), 10)
    facts.writeUInt32LE(packed.length, 14)
    facts.writeUInt32LE(content.length, 18)
    facts.writeUInt16LE(name.length, 22)
    parts.push(number32(0x04034b50), facts, name, packed)
    const place = Buffer.alloc(14)
    place.writeUInt32LE(at, 10)
    directory.push(number32(0x02014b50), Buffer.from([20, 0]), facts, place, name)
    at += 30 + name.length + packed.length
  }
  const contents = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(files.length, 8)
  end.writeUInt16LE(files.length, 10)
  end.writeUInt32LE(contents.length, 12)
  end.writeUInt32LE(at, 16)
  return Buffer.concat([...parts, contents, end])
}

function number32(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}
