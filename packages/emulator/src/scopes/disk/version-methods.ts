import { MethodError, type MethodDefinition } from '../../contract.ts'
import { toId } from '../read-params.ts'
import type { DefineDisk } from './define-disk.ts'
import { requireLevel, requireObject } from './find-object.ts'
import { notFound } from './refusals.ts'
import { renderVersion, versionShape } from './render-object.ts'

/** api-reference/disk/version/disk-version-get.md */
export function versionMethods(define: DefineDisk): readonly MethodDefinition[] {
  return define('disk.version', {
    get(disk, { params, caller }) {
      const id = toId(params.get('id'))
      if (id === undefined) throw new MethodError('ERROR_ARGUMENT', 'Invalid value of parameter `id`')
      const row = disk.readers.version.one(versionShape, id)
      if (!row) throw notFound(id)
      requireLevel(disk, caller, requireObject(disk, Number(row['OBJECT_ID']), { type: 'file' }), 'disk_access_read')
      return renderVersion(disk, caller, row)
    },
  })
}
