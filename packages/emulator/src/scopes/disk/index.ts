import type { EmulatedScope } from '../../contract.ts'
import { once } from '../once.ts'
import { TASKS } from './access.ts'
import { attachedMethods } from './attached-methods.ts'
import { defineDisk } from './define-disk.ts'
import { fileMethods } from './file-methods.ts'
import { folderMethods } from './folder-methods.ts'
import { takeRecord } from '../telephony/record-methods.ts'
import { openDisk, type Disk } from './open-disk.ts'
import { storageMethods } from './storage-methods.ts'
import { ensureStorages } from './storages.ts'
import { findDownload, takeUpload } from './uploads.ts'
import { versionMethods } from './version-methods.ts'

/** `disk.*`, and `upload`, where its upload links lead: api-reference/disk/index.md */
export const diskScope: EmulatedScope = {
  name: 'disk',
  install(portal) {
    const opened = once(portal, () => openDisk(portal))
    const open = (): Disk => {
      const disk = opened()
      ensureStorages(disk)
      return disk
    }
    const define = defineDisk(open)
    portal.files.publish('disk', (query) => findDownload(open(), query))
    return [
      ...[storageMethods, folderMethods, fileMethods, versionMethods, attachedMethods].flatMap((methods) => methods(define)),
      ...define('disk.rights', { getTasks: () => TASKS }),
      {
        name: 'upload',
        scope: 'disk',
        orScopes: ['telephony'],
        tier: 'stateful',
        handler: (call) => takeRecord(call) ?? takeUpload(open)(call),
      },
    ]
  },
}
