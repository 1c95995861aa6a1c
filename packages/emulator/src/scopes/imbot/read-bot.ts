import { MethodError } from '../../contract.ts'
import type { Values } from '../../store/write-row.ts'
import { findColor } from '../im/colors.ts'
import { imageSize } from '../im/image-size.ts'
import type { Im } from '../im/open-im.ts'
import { isYes, textOf, type Fields } from '../read-params.ts'

const MAX_PIXELS = 5000

/** Columns of the user by the members of `properties`: api-reference/chat-bots/chat-bots-v2/imbot.v2/bots/bot-register.md */
const COLUMNS: Readonly<Record<string, string>> = {
  name: 'NAME',
  lastName: 'LAST_NAME',
  workPosition: 'WORK_POSITION',
  gender: 'PERSONAL_GENDER',
}

export interface Properties {
  readonly values: Values
  /** A file that was added; undefined where none was sent. */
  readonly avatar: number | undefined
}

export function readProperties(im: Im, properties: Fields): Properties {
  const given = Object.entries(COLUMNS).flatMap(([name, column]) => {
    const text = textOf(properties[name])
    return text === undefined || (column === 'PERSONAL_GENDER' && text !== 'M' && text !== 'F') ? [] : [[column, text.trim()] as const]
  })
  return { values: Object.fromEntries(given), avatar: readAvatar(im, properties['avatar']) }
}

function readAvatar({ portal }: Im, value: unknown): number | undefined {
  const base64 = textOf(value) ?? ''
  if (base64 === '') return undefined
  const content = new Uint8Array(Buffer.from(base64, 'base64'))
  const size = imageSize(content)
  if (!size) throw new MethodError('BOT_AVATAR_INCORRECT_TYPE', 'Avatar must be an image')
  if (size.width > MAX_PIXELS || size.height > MAX_PIXELS) throw new MethodError('BOT_AVATAR_INCORRECT_SIZE', 'Avatar exceeds maximum size')
  return portal.files.add({ name: 'avatar', content })
}

/** `LIGHT_BLUE` of `lightBlue`. */
export const colorNameOf = (value: unknown): string => (textOf(value) ?? '').replaceAll(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase()

/** Hexadecimal; undefined for what is no colour. */
export const chooseColor = (value: unknown): string | undefined => findColor(colorNameOf(value))

/** `true`, `Y` and the like; undefined where nothing was sent. */
export const readFlag = (value: unknown): boolean | undefined => (value === undefined || value === null ? undefined : isYes(value))

export const isUrl = (text: string): boolean => /^https?:/i.test(text) && URL.canParse(text)
