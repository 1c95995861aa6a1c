import { MethodError } from '../../contract.ts'
import type { Content } from '../disk/contents.ts'
import { textOf, type Fields } from '../read-params.ts'

const MAX_FILE_BYTES = 100 * 1024 * 1024

/** `name` and `content` of a file to send: api-reference/chat-bots/chat-bots-v2/im.v2/files/file-upload.md */
export function readUpload(fields: Fields): { readonly name: string; readonly content: Content } {
  const [name, base64] = [textOf(fields['name'])?.trim() ?? '', textOf(fields['content']) ?? '']
  if (name === '' || base64 === '') throw new MethodError('FILE_EMPTY', 'File name and content are required')
  if (!/^[A-Za-z0-9+/\s]+={0,2}\s*$/.test(base64)) throw new MethodError('FILE_INVALID_CONTENT', 'Invalid base64 content')
  const content = new Uint8Array(Buffer.from(base64, 'base64'))
  if (content.length > MAX_FILE_BYTES) throw new MethodError('FILE_TOO_LARGE', 'File is too large')
  return { name, content }
}
