import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib'

type Bytes = Uint8Array<ArrayBuffer>

/** The codes of `{Placeholders}` in the text of a .docx, in order; none where the file is no such archive. */
export function findPlaceholders(file: Bytes): readonly string[] {
  const texts = readEntries(file)?.filter(({ name }) => TEXT.test(name)) ?? []
  const found = texts.flatMap(({ content }) => [...join(content.toString()).matchAll(PLACEHOLDER)].map(([, code]) => code!))
  return [...new Set(found)]
}

/** The .docx with values in place of its placeholders; a file that is no such archive as it is. */
export function fillPlaceholders(file: Bytes, valueOf: (code: string) => string | undefined): Bytes {
  const entries = readEntries(file)
  if (!entries) return file
  return writeEntries(
    entries.map(({ name, content }) => ({
      name,
      content: TEXT.test(name)
        ? Buffer.from(join(content.toString()).replaceAll(PLACEHOLDER, (whole, code: string) => escape(valueOf(code) ?? whole)))
        : content,
    })),
  )
}

const TEXT = /^word\/(?:document|header\d*|footer\d*)\.xml$/
/** A code may carry a modifier: `{SomeDate~format=d.m.Y}`. */
const PLACEHOLDER = /\{(\w+(?:\.\w+)*)(?:~[^{}<>]*)?\}/g

/** Word cuts a placeholder into runs where it likes: what stands between its braces loses its marks. */
const join = (xml: string): string => xml.replaceAll(/\{(?:[^{}<]|<[^>]*>)*\}/g, (found) => found.replaceAll(/<[^>]*>/g, ''))
const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

interface Entry {
  readonly name: string
  readonly content: Buffer
}

const MAX_ENTRY_BYTES = 50_000_000

/** Reads a zip by its central directory; undefined where it is none, or a damaged one. */
function readEntries(file: Bytes): readonly Entry[] | undefined {
  const bytes = Buffer.from(file)
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]))
  if (end < 0) return undefined
  try {
    let at = bytes.readUInt32LE(end + 16)
    return Array.from({ length: bytes.readUInt16LE(end + 10) }, (): Entry => {
      const [method, size] = [bytes.readUInt16LE(at + 10), bytes.readUInt32LE(at + 20)]
      const [nameLength, extra, comment] = [28, 30, 32].map((offset) => bytes.readUInt16LE(at + offset)) as [number, number, number]
      const local = bytes.readUInt32LE(at + 42)
      const name = bytes.toString('utf8', at + 46, at + 46 + nameLength)
      at += 46 + nameLength + extra + comment
      const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28)
      const packed = bytes.subarray(start, start + size)
      return { name, content: method === 8 ? inflateRawSync(packed, { maxOutputLength: MAX_ENTRY_BYTES }) : packed }
    })
  } catch {
    return undefined
  }
}

function writeEntries(entries: readonly Entry[]): Bytes {
  const bodies: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const { name, content } of entries) {
    const packed = deflateRawSync(content)
    const encoded = Buffer.from(name)
    // Version 2.0, names in UTF-8, deflated, 1 January 1980: the same bytes every time.
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt16LE(0x0800, 2)
    common.writeUInt16LE(8, 4)
    common.writeUInt16LE(0x21, 8)
    common.writeUInt32LE(crc32(content), 10)
    common.writeUInt32LE(packed.length, 14)
    common.writeUInt32LE(content.length, 18)
    common.writeUInt16LE(encoded.length, 22)
    const body = Buffer.concat([Buffer.from([0x50, 0x4b, 3, 4]), common, encoded, packed])
    const tail = Buffer.alloc(14)
    tail.writeUInt32LE(offset, 10)
    directory.push(Buffer.concat([Buffer.from([0x50, 0x4b, 1, 2, 20, 0]), common, tail, encoded]))
    bodies.push(body)
    offset += body.length
  }
  const central = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(entries.length, 8)
  end.writeUInt16LE(entries.length, 10)
  end.writeUInt32LE(central.length, 12)
  end.writeUInt32LE(offset, 16)
  return new Uint8Array(Buffer.concat([...bodies, central, end]))
}
