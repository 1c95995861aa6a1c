import { MethodError, type Call, type Handler } from '../../contract.ts'
import { openLink } from '../../files/file-link.ts'
import { readPair } from '../../files/read-file-wish.ts'
import type { Row } from '../../store/create-reader.ts'
import { isYes, textOf, type Fields } from '../read-params.ts'
import { readFileContent, type Content } from './contents.ts'
import { findObject, requireLevel, requireObject, type DiskObject } from './find-object.ts'
import { authOf, linkTo } from './links.ts'
import type { Disk } from './open-disk.ts'
import { invalidParameter, nameRequired } from './refusals.ts'
import { readCreated } from './render-object.ts'
import { readRights, writeRights, type Right } from './rights.ts'
import { addObject, freeName, requireFree } from './tree.ts'

/** `NAME` of `data`; undefined where there is none. */
export function readName(data: unknown): string | undefined {
  const name = typeof data === 'object' && data !== null ? textOf((data as Fields)['NAME']) : undefined
  return name?.trim() === '' ? undefined : name
}

interface Upload {
  readonly name: string
  readonly content: Content
  readonly rights: readonly Right[]
  /** A name that is taken gets a number. */
  readonly unique: boolean
}

/** Answers as both `uploadFile` methods do when they are given a content. */
export function uploadTo(disk: Disk, { params, caller }: Call, folder: DiskObject): Row {
  const name = readName(params.get('data'))
  if (name === undefined) throw nameRequired()
  const content = readFileContent(disk, params.get('fileContent'))
  if (!content) throw new MethodError('ERROR_COULD_NOT_SAVE_FILE', 'Could not save file')
  const rights = readRights(params.get('rights'))
  const file = keep(disk, caller.userId, folder, { name, content, rights, unique: isYes(params.get('generateUniqueName')) })
  return readCreated(disk, caller, file.id)
}

/** Where the content may be posted to: api-reference/disk/folder/disk-folder-upload-file.md#uploadurl */
export function uploadUrl(
  disk: Disk,
  { params, caller }: Call,
  folder: DiskObject,
): { readonly field: string; readonly uploadUrl: string } {
  const query = new URLSearchParams({ id: String(folder.id), generateUniqueName: isYes(params.get('generateUniqueName')) ? '1' : '0' })
  const name = readName(params.get('data'))
  if (name !== undefined) query.set('NAME', name)
  const rights = readRights(params.get('rights'))
  if (rights.length > 0) query.set('rights', JSON.stringify(rights))
  return { field: FIELD, uploadUrl: linkTo(disk.portal, caller, 'upload', query.toString()) }
}

/** `/rest/upload.json`: takes the file that is posted to an `uploadUrl`. What it refuses, and how, is not documented. */
export function takeUpload(open: () => Disk): Handler {
  return ({ params, caller, portal }) => {
    const token = params.get('token')
    const link = openLink(portal.settings.memberId, typeof token === 'string' ? token : '', authOf(caller), 'upload')
    if (link?.scope !== 'disk') throw new MethodError('INVALID_CREDENTIALS', 'Invalid request credentials', 403)
    const disk = open()
    const folder = requireObject(disk, Number(link.query.get('id')), { type: 'folder' })
    requireLevel(disk, caller, folder, 'disk_access_add')
    const posted = readPair(params.get(FIELD))
    if (!posted) throw invalidParameter(0)
    const rights = JSON.parse(link.query.get('rights') ?? '[]') as readonly Right[]
    const wanted = { name: link.query.get('NAME') ?? posted.name, content: posted.content, rights }
    return readCreated(
      disk,
      caller,
      keep(disk, caller.userId, folder, { ...wanted, unique: link.query.get('generateUniqueName') === '1' }).id,
    )
  }
}

const FIELD = 'file'

function keep(disk: Disk, userId: number, parent: DiskObject, { name, content, rights, ...asked }: Upload): DiskObject {
  const unique = asked.unique || disk.portal.settings.quirks.takenUploadName === 'renamed'
  if (!unique) requireFree(disk, parent.id, name, { type: 'file' })
  const file = addObject(disk, { name: unique ? freeName(disk, parent.id, name, 'file') : name, type: 'file', parent, content, userId })
  writeRights(disk, file.id, rights)
  return file
}

/** The content behind a link to Drive; what is in the trash has none. */
export function findDownload(disk: Disk, query: URLSearchParams): { readonly name: string; readonly content: Content } | undefined {
  const id = Number(query.get('attachedId') ?? query.get('id'))
  const { store, portal } = disk
  const [objectId, fileId] = query.has('attachedId')
    ? [store.value('select OBJECT_ID from disk_attached where ID = ?', [id])]
    : query.get('service') === 'version'
      ? (store.row('select OBJECT_ID, FILE_ID from disk_version where ID = ?', [id]) ?? [])
      : [id]
  const file = findObject(disk, Number(objectId ?? 0))
  if (!file || file.deletedType > 0) return undefined
  const content = portal.files.get(Number(fileId ?? file.fileId))?.content
  return content && { name: file.name, content }
}
