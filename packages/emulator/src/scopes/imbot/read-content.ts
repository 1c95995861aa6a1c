import { readBlocks, withoutNull, type Blocks, type Content } from '../im/read-content.ts'
import { toId, toText, type Fields } from '../read-params.ts'
import { readFlag } from './read-bot.ts'

const MAX_TEXT = 20_000

/** Text and blocks of a new message; undefined for nothing. */
export function readContent(fields: Fields): Content | undefined {
  const text = cut(toText(fields['message']).trim())
  const blocks = withoutNull(blocksOf(fields))
  if (text === '' && !blocks['ATTACH']) return undefined
  const replyId = toId(fields['replyId']) ?? 0
  const isPlain = readFlag(fields['urlPreview']) === false
  return {
    text,
    params: { ...blocks, ...(replyId > 0 && { REPLY_ID: replyId }), ...(isPlain && { URL_PREVIEW: 'N' }) },
  }
}

export const blocksOf = ({ attach, keyboard }: Fields): Blocks => readBlocks({ ATTACH: attach, KEYBOARD: keyboard })

/** No longer than a message may be. */
export const cut = (text: string): string => (text.length > MAX_TEXT ? `${text.slice(0, MAX_TEXT)} (...)` : text)
