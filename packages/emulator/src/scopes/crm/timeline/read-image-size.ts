export interface ImageSize {
  readonly width: number
  readonly height: number
}

/** Of a PNG, GIF or JPEG, from its head; undefined for anything else. */
export function readImageSize(content: Uint8Array): ImageSize | undefined {
  const view = new DataView(content.buffer, content.byteOffset, content.byteLength)
  if (content.length >= 24 && view.getUint32(0) === 0x89504e47) return { width: view.getUint32(16), height: view.getUint32(20) }
  if (content.length >= 10 && view.getUint32(0) === 0x47494638) return { width: view.getUint16(6, true), height: view.getUint16(8, true) }
  return content.length >= 4 && view.getUint16(0) === 0xffd8 ? readFrame(view) : undefined
}

/** A JPEG is a chain of segments; the frame's one (SOF0 to SOF15, but for three others between) has the size. */
function readFrame(view: DataView): ImageSize | undefined {
  let at = 2
  while (at + 9 <= view.byteLength && view.getUint8(at) === 0xff) {
    const marker = view.getUint8(at + 1)
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
    if (isFrame) return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) }
    at += 2 + view.getUint16(at + 2)
  }
  return undefined
}
