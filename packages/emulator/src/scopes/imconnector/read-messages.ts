import type { CallParams } from '../../contract.ts'
import { objectsOf, toText, type Fields } from '../read-params.ts'
import { invalidArgument, requireArgument } from './require-argument.ts'

export interface SentMessage {
  readonly user: Fields
  readonly message: Fields
  readonly chat: Fields
}

/** `MESSAGES`, with the refusals of api-reference/imopenlines/imconnector/imconnector-send-messages.md */
export function readMessages(params: CallParams): readonly SentMessage[] {
  const value = requireArgument(params, 'MESSAGES')
  if (typeof value !== 'object') throw invalidArgument("The value of an argument 'MESSAGES' must be of type array", 'MESSAGES')
  const messages = objectsOf(value)
  if (messages.length < Object.keys(value!).length || messages.length === 0)
    throw invalidArgument('The MESSAGES parameter must be an array of messages (arrays)', 'MESSAGES')
  return messages.map(({ user, message, chat }) => {
    const [who, what, where] = [user, message, chat].map((part) => objectsOf([part])[0])
    if (!who || !what || !where) throw invalidArgument('The incorrect structure of a message inside MESSAGES parameter', 'MESSAGES')
    return { user: who, message: what, chat: where }
  })
}

/** What a chat shows of a message. Files stay where they are, for the portal reaches nothing outside: their links are shown. */
export function textOfMessage({ text, files }: Fields): string {
  const links = objectsOf(files).map(({ url, name }) => `[URL=${toText(url)}]${toText(name) || toText(url)}[/URL]`)
  return [toText(text), ...links].filter((part) => part !== '').join('\n')
}
