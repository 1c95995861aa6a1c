import type { Caller } from '../../../contract.ts'
import { readFileWish } from '../../../files/read-file-wish.ts'
import { readIds, settleFiles } from '../../../files/settle-files.ts'
import type { Row } from '../../../store/create-reader.ts'
import { updateRow } from '../../../store/write-row.ts'
import type { Crm } from '../open-crm.ts'

/** Owner type of activities in links of files. */
const ACTIVITY = 6

/** `[{ fileData: [name, base64] }, …]`: api-reference/crm/timeline/activities/activity-base/crm-activity-add.md. `undefined` leaves the files alone. */
export function writeActivityFiles({ store, portal }: Crm, id: number, value: unknown): void {
  if (value === undefined) return
  const known = readIds(store.value('select FILES from crm_activity where ID = ?', [id]))
  const ids = settleFiles(portal.files, known, readFileWish(value, true, 'classic'))
  updateRow(store, 'crm_activity', { FILES: JSON.stringify(ids) }, id)
}

/** FILES as api-reference/crm/timeline/activities/activity-base/crm-activity-list.md shows them, with links for this caller. */
export function withActivityFiles({ portal }: Crm, { credential, token = credential }: Caller, row: Row): Row {
  if (row['FILES'] === undefined) return row
  const files = (row['FILES'] as readonly number[]).map((id) => {
    const query = new URLSearchParams({ fileId: String(id), ownerTypeId: String(ACTIVITY), ownerId: String(row['ID']), auth: token })
    return { id, url: `${portal.settings.origin}/bitrix/tools/crm_show_file.php?${query}` }
  })
  return { ...row, FILES: files }
}
