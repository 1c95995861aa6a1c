import type { Caller } from '../../contract.ts'
import type { UploadedFile } from '../../files/file-store.ts'
import { insertRow, updateRow, type Values } from '../../store/write-row.ts'
import type { Documents } from './open-documents.ts'
import type { Template } from './templates.ts'

/** A new template, that of its author alone where nothing else is said: api-reference/document-generator/templates/document-generator-template-add.md */
export function insertTemplate(documents: Documents, { userId }: Caller, columns: Values, file: UploadedFile | undefined): number {
  const now = documents.now()
  return insertRow(documents.store, 'dg_template', {
    ACTIVE: 'Y',
    WITH_STAMPS: 'N',
    SORT: 500,
    USERS: JSON.stringify([`U${userId}`]),
    IS_DELETED: 'N',
    ...columns,
    MODULE_ID: documents.module,
    FILE_ID: file ? documents.portal.files.add(file) : null,
    CREATED_BY: userId,
    UPDATED_BY: userId,
    CREATE_TIME: now,
    UPDATE_TIME: now,
  })
}

/** Without a file the one that it has stays. */
export function changeTemplate(
  documents: Documents,
  { userId }: Caller,
  { id, fileId }: Template,
  columns: Values,
  file: UploadedFile | undefined,
): void {
  const { store, portal } = documents
  if (file) portal.files.delete(fileId)
  const written = { UPDATED_BY: userId, UPDATE_TIME: documents.now(), ...(file && { FILE_ID: portal.files.add(file) }) }
  updateRow(store, 'dg_template', { ...columns, ...written }, id)
}

/** One that documents were made of is only marked. */
export function removeTemplate({ store, portal }: Documents, { id, fileId }: Template): void {
  if (store.value('select 1 from dg_document where TEMPLATE_ID = ?', [id]) !== undefined) {
    updateRow(store, 'dg_template', { IS_DELETED: 'Y' }, id)
    return
  }
  portal.files.delete(fileId)
  store.run('delete from dg_template where ID = ?', [id])
}
