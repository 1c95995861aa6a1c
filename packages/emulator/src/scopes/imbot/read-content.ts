import type { View } from '../im/people.ts'
import { readBlock } from '../im/read-blocks.ts'
import { toId, toText, type Fields } from '../read-params.ts'
import { readFlag } from './read-bot.ts'

const MAX_TEXT = 20_000

/** Text and blocks of a new message; undefined for nothing. */
export function readContent(fields: Fields): { readonly text: string; readonly params: View } | undefined {
  const text = cut(toText(fields['message']).trim())
  const blocks = Object.entries(readBlocks(fields)).filter(([, block]) => block !== null)
  if (text === '' && !blocks.some(([name]) => name === 'ATTACH')) return undefined
  const replyId = toId(fields['replyId']) ?? 0
  const isPlain = readFlag(fields['urlPreview']) === false
  return {
    text,
    params: { ...Object.fromEntries(blocks), ...(replyId > 0 && { REPLY_ID: replyId }), ...(isPlain && { URL_PREVIEW: 'N' }) },
  }
}

const BLOCKS = { attach: 'ATTACH', keyboard: 'KEYBOARD' } as const

/** Null stands for a block that is to be removed. */
export function readBlocks(fields: Fields): Readonly<Record<string, object | null>> {
  const blocks = Object.entries(BLOCKS).map(([name, block]) => [block, readBlock(block, fields[name])] as const)
  return Object.fromEntries(blocks.flatMap(([name, block]) => (block === undefined ? [] : [[name, block]])))
}

/** No longer than a message may be. */
export const cut = (text: string): string => (text.length > MAX_TEXT ? `${text.slice(0, MAX_TEXT)} (...)` : text)
