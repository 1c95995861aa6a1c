import { MethodError, type Call, type Listing, type MethodDefinition } from '../../contract.ts'
import { compileFilter } from '../../store/compile-filter.ts'
import { lenientFilter } from '../classic-list.ts'
import { listPage, readStart } from '../list-page.ts'
import { addVersion, contentOf, readFileContent } from './contents.ts'
import type { DefineDisk } from './define-disk.ts'
import { versionFilterSchema } from './disk-object.ts'
import { readObjectId, requireLevel, requireObject, type DiskObject } from './find-object.ts'
import { readMap } from './list-objects.ts'
import { objectMethods, type ObjectKind } from './object-methods.ts'
import type { Disk } from './open-disk.ts'
import { invalidParameter, notFound } from './refusals.ts'
import { readObject, renderVersion, versionShape } from './render-object.ts'
import { searchObjects } from './search-objects.ts'

const PARAMETER = 0

const files: ObjectKind = {
  type: 'file',
  remove: 'delete',
  parameter: PARAMETER,
  toTrash: { level: 'disk_access_edit', written: [] },
  restore: { level: 'disk_access_edit', adminOnly: false },
  emptyName: () => new MethodError('0', 'Empty name'),
  rootInPlace: () => invalidParameter(PARAMETER),
}

/** `disk.file.*`: api-reference/disk/file/index.md */
export function fileMethods(define: DefineDisk): readonly MethodDefinition[] {
  const own = define('disk.file', {
    getVersions: (disk, call) => listVersions(disk, call, requireLevel(disk, call.caller, requireFile(disk, call), 'disk_access_read')),
    uploadVersion(disk, call) {
      const { params, caller } = call
      readObjectId(params, 'id', PARAMETER)
      if ((params.get('fileContent') ?? undefined) === undefined) throw invalidParameter(PARAMETER)
      const file = requireLevel(disk, caller, requireFile(disk, call), 'disk_access_edit')
      const content = readFileContent(disk, params.get('fileContent'))
      if (!content) throw new MethodError('DISK_FILE_22002', 'Could not save file')
      addVersion(disk, file, content, caller.userId)
      return readObject(disk, caller, file.id, ['GLOBAL_CONTENT_VERSION'])
    },
    restoreFromVersion(disk, call) {
      const { params, caller } = call
      readObjectId(params, 'id', PARAMETER)
      const versionId = readObjectId(params, 'versionId', PARAMETER)
      const file = requireLevel(disk, caller, requireFile(disk, call), 'disk_access_full')
      const version = disk.store.row('select OBJECT_ID, FILE_ID from disk_version where ID = ?', [versionId])
      if (!version) throw notFound(versionId)
      if (version[0] !== file.id) throw new MethodError('DISK_FILE_22004', 'Cannot restore version from another file')
      addVersion(disk, file, contentOf(disk, Number(version[1])), caller.userId)
      return readObject(disk, caller, file.id, ['GLOBAL_CONTENT_VERSION'])
    },
    search: searchObjects,
  })
  return [...objectMethods(define, files), ...own]
}

function requireFile(disk: Disk, { params }: Call): DiskObject {
  return requireObject(disk, readObjectId(params, 'id', PARAMETER), { type: 'file' })
}

/** The newest first. */
function listVersions(disk: Disk, { params, caller }: Call, { id }: DiskObject): Listing {
  const { sql, values } = compileFilter(versionFilterSchema, 'classic', readMap(params.get('filter')), disk.time, lenientFilter)
  const where = { sql: `t.OBJECT_ID = ? and (${sql})`, values: [id, ...values], lookups: [] }
  const orderBy = 't.CREATE_TIME desc, t.ID desc'
  return listPage(disk.portal, disk.readers.version, { shape: versionShape, where, orderBy, start: readStart(params) }, (rows) =>
    rows.map((row) => renderVersion(disk, caller, row)),
  )
}
