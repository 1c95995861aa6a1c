import { MethodError } from '../../contract.ts'
import type { Values } from '../../store/write-row.ts'
import { keepAvatar, readAvatar } from '../im/avatars.ts'
import { findColor } from '../im/colors.ts'
import type { Im } from '../im/open-im.ts'
import { isYes, textOf, toText, type Fields } from '../read-params.ts'

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
  return { values: Object.fromEntries(given), avatar: addAvatar(im, properties['avatar']) }
}

function addAvatar(im: Im, value: unknown): number | undefined {
  if (toText(value) === '') return undefined
  const avatar = readAvatar(value)
  if (!avatar) throw new MethodError('BOT_AVATAR_INCORRECT_TYPE', 'Avatar must be an image')
  if (avatar.isTooLarge) throw new MethodError('BOT_AVATAR_INCORRECT_SIZE', 'Avatar exceeds maximum size')
  return keepAvatar(im, avatar)
}

/** `LIGHT_BLUE` of `lightBlue`. */
export const colorNameOf = (value: unknown): string => (textOf(value) ?? '').replaceAll(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase()

/** Hexadecimal; undefined for what is no colour. */
export const chooseColor = (value: unknown): string | undefined => findColor(colorNameOf(value))

/** `true`, `Y` and the like; undefined where nothing was sent. */
export const readFlag = (value: unknown): boolean | undefined => (value === undefined || value === null ? undefined : isYes(value))

/** Columns by the flags that were sent. */
export function readFlags(fields: Fields, columns: Readonly<Record<string, string>>): Values {
  const sent = Object.entries(columns).map(([name, column]) => [column, readFlag(fields[name])] as const)
  return Object.fromEntries(sent.flatMap(([column, flag]) => (flag === undefined ? [] : [[column, Number(flag)]])))
}
