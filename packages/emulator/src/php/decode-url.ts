const PERCENT = 0x25
const PLUS = 0x2b

/** Decodes as PHP's urldecode does: `+` is a space, and a `%` that starts no escape stands for itself. */
export function decodeUrl(text: string): string {
  if (!text.includes('%')) return text.includes('+') ? text.replaceAll('+', ' ') : text
  try {
    return decodeURIComponent(text.replaceAll('+', ' '))
  } catch {
    return decodeBytes(Buffer.from(text))
  }
}

function decodeBytes(bytes: Uint8Array): string {
  const decoded = Buffer.alloc(bytes.length)
  let length = 0
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at]!
    const escaped = byte === PERCENT ? readHex(bytes, at + 1) : undefined
    if (escaped === undefined) decoded[length++] = byte === PLUS ? 0x20 : byte
    else {
      decoded[length++] = escaped
      at += 2
    }
  }
  return decoded.toString('utf8', 0, length)
}

function readHex(bytes: Uint8Array, at: number): number | undefined {
  const digits = String.fromCharCode(bytes[at] ?? 0, bytes[at + 1] ?? 0)
  return /^[\da-f]{2}$/i.test(digits) ? Number.parseInt(digits, 16) : undefined
}
