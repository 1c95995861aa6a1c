import { decodeInteger, encodeInteger, type Whole } from './integer.ts'
import { isObject, refuse, type EncodeContext, type ValueCodec } from './value-codec.ts'

/** A file that a field holds. Written back, it is kept. */
export interface StoredFile {
  readonly id: Whole
  /** For a browser with a session of the portal. */
  readonly url?: string
  /** For programs: carries a credential, so never log it. */
  readonly downloadUrl?: string
}

/** A file to upload. */
export interface NewFile {
  readonly name: string
  /** The content in base64, without a `data:` prefix. */
  readonly base64: string
}

/** A stored file to delete; made by `removeFile`. */
export interface RemovedFile {
  readonly id: Whole
  readonly remove: true
}

/**
 * Marks a file of a field for deletion. Universal methods also delete every file that the list does not name; classic ones are told
 * by this mark only, because what they do with files that are not named is not documented.
 */
export const removeFile = ({ id }: StoredFile): RemovedFile => ({ id, remove: true })

/** `{id, showUrl, downloadUrl}` of classic and `{id, url, urlMachine}` of universal methods: api-reference/files/how-to-update-files.md */
export const fileCodec: ValueCodec = {
  decode(wire) {
    if (!isObject(wire)) return typeof decodeInteger(wire) === 'number' ? { id: decodeInteger(wire) } : wire
    const { id, url = wire['showUrl'], downloadUrl = wire['urlMachine'] } = wire
    if (id === undefined) return wire
    return { id: decodeInteger(id), ...(url !== undefined && { url }), ...(downloadUrl !== undefined && { downloadUrl }) }
  },
  encode(value, context) {
    if (!isObject(value)) throw refuse(context, value, 'it takes { name, base64 }, a stored file, or removeFile(file)')
    if ('base64' in value) return encodeNew(value, context)
    const id = encodeInteger(value['id'], context)
    if (value['remove'] === true) return context.family === 'classic' ? { id, remove: 'Y' } : ''
    // A classic field keeps its file when it is not sent; a universal one is told the id.
    return context.family === 'classic' ? undefined : { id }
  },
  encodeList(values, context) {
    const all = (values ?? []).map((value) => ({ value, wire: fileCodec.encode(value, context) }))
    if (context.family === 'universal') return all.flatMap(({ wire }) => (wire === '' ? [] : [wire]))
    if (all.length > 0 && all.every(({ wire }) => wire === undefined)) return undefined
    return all.map(({ value, wire }) => wire ?? { id: encodeInteger((value as StoredFile).id, context) })
  },
}

function encodeNew({ name, base64 }: Readonly<Record<string, unknown>>, context: EncodeContext): unknown {
  if (typeof name !== 'string' || name === '') throw refuse(context, name, 'a file needs a name')
  // The portal stores whatever base64 decodes to, even of a damaged text: api-reference/files/how-to-upload-files.md
  if (typeof base64 !== 'string' || base64 === '' || base64.length % 4 !== 0 || !/^[\d+/A-Za-z]+={0,2}$/.test(base64)) {
    throw refuse(context, base64, 'the content is base64 with padding and without a "data:" prefix')
  }
  return context.family === 'classic' ? { fileData: [name, base64] } : [name, base64]
}
