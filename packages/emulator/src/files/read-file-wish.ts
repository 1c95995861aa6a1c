import { isObject } from '../is-object.ts'
import type { Family } from '../store/field.ts'
import type { UploadedFile } from './file-store.ts'

/** What a caller wants a file field to hold. */
export interface FileWish {
  /** In order: new files, and ids of files that the field holds already. */
  readonly entries: readonly (UploadedFile | number)[]
  /** Whether a file that no entry names stays. */
  stays(id: number): boolean
}

/**
 * Reads the value of a file field. Universal methods take `[name, base64]` or base64 alone, `{ id }` or the id itself for a file that stays, and
 * delete the others: api-reference/files/how-to-update-files.md. Classic ones take `{ fileData: [name, base64] }`; a multiple field keeps its
 * files, but for `{ id, remove: 'Y' }`. What cannot be read is no error: the file is simply not there.
 */
export function readFileWish(value: unknown, isMultiple: boolean, family: Family): FileWish {
  const values = isMultiple ? valuesOf(value) : [value]
  return family === 'universal' ? readUniversal(values) : readClassic(values, isMultiple)
}

/** `[name, base64]`. Whatever base64 decodes to is the file, even of a damaged text: api-reference/files/how-to-upload-files.md */
export function readPair(value: unknown): UploadedFile | undefined {
  const [name, base64, ...rest] = isObject(value) ? Object.values(value) : []
  if (typeof name !== 'string' || name === '' || typeof base64 !== 'string' || rest.length > 0) return undefined
  return { name, content: decode(base64) }
}

/** `{ fileData: [name, base64] }` */
export function readFileData(value: unknown): UploadedFile | undefined {
  return isObject(value) ? readPair(value['fileData']) : undefined
}

/** The values of a multiple field; some callers send a single one as it is. */
export function valuesOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value
  if (!isObject(value)) return value === '' || value === null || value === undefined || value === false ? [] : [value]
  return 'fileData' in value || 'id' in value ? [value] : Object.values(value)
}

function readUniversal(values: readonly unknown[]): FileWish {
  const entries = values.map((value) => idOf(value) ?? readPair(value) ?? readBare(value)).filter((entry) => entry !== undefined)
  return { entries, stays: () => false }
}

function readClassic(values: readonly unknown[], isMultiple: boolean): FileWish {
  const entries = values.map(readFileData).filter((entry) => entry !== undefined)
  const removed = new Set(values.filter((value) => isObject(value) && value['remove'] === 'Y').map(idOf))
  const named = values.some((value) => idOf(value) !== undefined)
  // A single file gives way to a new one, and to nothing; an empty list empties a multiple field like any other.
  const keepsOthers = isMultiple ? values.some((value) => value !== '') : named && entries.length === 0
  return { entries, stays: (id) => keepsOthers && !removed.has(id) }
}

/** The portal makes a name up where none is given. */
function readBare(value: unknown): UploadedFile | undefined {
  return typeof value === 'string' && value !== '' ? { name: 'file', content: decode(value) } : undefined
}

function idOf(value: unknown): number | undefined {
  const id = isObject(value) ? value['id'] : value
  return (typeof id === 'number' || typeof id === 'string') && /^[1-9]\d*$/.test(String(id)) ? Number(id) : undefined
}

const decode = (base64: string): Uint8Array<ArrayBuffer> => new Uint8Array(Buffer.from(base64, 'base64'))
