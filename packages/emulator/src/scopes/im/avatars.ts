import { toText } from '../read-params.ts'
import { imageSize } from './image-size.ts'
import type { Im } from './open-im.ts'

/** Pixels of either side: api-reference/chats/chat-update/im-chat-update-avatar.md */
const MAX_SIDE = 5000

export interface Avatar {
  readonly content: Uint8Array<ArrayBuffer>
  readonly isTooLarge: boolean
}

/** A picture in base64; undefined for what is none. */
export function readAvatar(value: unknown): Avatar | undefined {
  const content = new Uint8Array(Buffer.from(toText(value), 'base64'))
  const size = imageSize(content)
  return size && { content, isTooLarge: size.width > MAX_SIDE || size.height > MAX_SIDE }
}

/** The id of the file that it was kept as. */
export const keepAvatar = ({ portal }: Im, { content }: Avatar): number => portal.files.add({ name: 'avatar', content })
