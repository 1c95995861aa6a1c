import { MethodError, type CallParams } from '../../contract.ts'
import { requireText } from '../../v3/read-v3-params.ts'
import type { Notes } from './open-notes.ts'
import { readNotePage } from './read-cursor.ts'

const MIN_LENGTH = 3
const MAX_LENGTH = 200
/** Characters on either side of a match. */
const AROUND = 40

/** Pages with all the words of the query: api-reference/note/document/note-document-search-list.md. How matches are weighed is not told. */
export function searchDocuments({ store }: Notes, params: CallParams): { readonly items: readonly unknown[]; readonly hasMore: boolean } {
  const query = requireText(params, 'query').trim().toLowerCase()
  if (query.length < MIN_LENGTH) throw new MethodError('NOTE_SEARCH_QUERY_TOO_SHORT', 'Search query is too short')
  if (query.length > MAX_LENGTH) throw new MethodError('NOTE_SEARCH_QUERY_TOO_LONG', 'Search query is too long')
  const { limit } = readNotePage(params.all['pagination'])
  const words = query.split(/\s+/)
  const found = store
    .rows("select ID, COLLECTION_ID, TITLE, MARKDOWN from note_document where STATE = 'live' order by ID")
    .map(([id, collectionId, title, markdown]) => ({ id, collectionId, title: String(title), markdown: String(markdown) }))
    .filter(({ title, markdown }) => words.every((word) => `${title}\n${markdown}`.toLowerCase().includes(word)))
    .map(({ id, collectionId, title, markdown }) => ({
      documentId: id,
      collectionId,
      title,
      score: weigh(words, title),
      snippet: snippetOf(words, markdown === '' ? title : markdown),
      sharedAccess: false,
    }))
    .toSorted((one, other) => other.score - one.score)
  return { items: found.slice(0, limit), hasMore: found.length > limit }
}

/** Words of the title count more than those of the text. */
function weigh(words: readonly string[], title: string): number {
  const inTitle = words.filter((word) => title.toLowerCase().includes(word)).length
  return 0.5 + inTitle / words.length / 2
}

function snippetOf(words: readonly string[], text: string): string {
  const at = Math.max(0, ...words.map((word) => text.toLowerCase().indexOf(word)).slice(0, 1))
  const [from, to] = [Math.max(0, at - AROUND), Math.min(text.length, at + AROUND)]
  const pattern = new RegExp(words.map((word) => escapePattern(escapeHtml(word))).join('|'), 'gi')
  const marked = escapeHtml(text.slice(from, to)).replaceAll(pattern, (match) => `<b>${match}</b>`)
  return `${from > 0 ? '...' : ''}${marked}${to < text.length ? '...' : ''}`
}

const escapeHtml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

const escapePattern = (text: string): string => text.replaceAll(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`)
