import { MethodError, type App, type Call, type MethodDefinition } from '../../contract.ts'
import { readFileData, readPair } from '../../files/read-file-wish.ts'
import type { UploadedFile } from '../../files/file-store.ts'
import type { Store } from '../../store/create-store.ts'
import { createPortalTime } from '../../store/portal-time.ts'
import { insertRow, updateRow, type Values } from '../../store/write-row.ts'
import { defineMethods } from '../define-methods.ts'
import { objectOf, textOf, toId, toText, type Fields } from '../read-params.ts'
import { templateSchema } from './bizproc-schemas.ts'
import { isDocumentType, readTriple } from './documents.ts'
import { listRows } from './list-rows.ts'
import { requireAdmin, requireAdminsApp } from './require-admin.ts'

const invalid = (text: string): MethodError => new MethodError('ERROR_TEMPLATE_VALIDATION_FAILURE', text)

/** `bizproc.workflow.template.*`. What a `.bpt` file says stays unread: api-reference/bizproc/template/index.md */
export function templateMethods(store: Store): readonly MethodDefinition[] {
  return defineMethods('bizproc.workflow.template', 'bizproc', {
    add: (call) => add(store, call),
    update: (call) => update(store, call),
    delete(call) {
      const app = requireAdminsApp(call)
      const { id, fileId } = requireTemplate(store, call, notFound(app))
      store.run('delete from bizproc_template where ID = ?', [id])
      call.portal.files.delete(fileId)
      return null
    },
    list(call) {
      requireAdmin(call, 400)
      return listRows(store, call, { schema: templateSchema, select: ['ID'], order: { ID: 'ASC' } })
    },
  })
}

function add(store: Store, call: Call): number {
  const app = requireAdminsApp(call)
  const { params, portal } = call
  const type = readTriple(params.get('DOCUMENT_TYPE'))
  if (!type || !isDocumentType(type)) throw invalid('Incorrect field DOCUMENT_TYPE!')
  const [MODULE_ID, ENTITY, DOCUMENT_TYPE] = type
  const name = requireName(params.get('NAME'))
  const autoExecute = readAutoExecute(params.get('AUTO_EXECUTE'))
  const file = requireData(params.get('TEMPLATE_DATA'))
  return insertRow(store, 'bizproc_template', {
    MODULE_ID,
    ENTITY,
    DOCUMENT_TYPE,
    NAME: name,
    DESCRIPTION: toText(params.get('DESCRIPTION')),
    AUTO_EXECUTE: autoExecute,
    FILE_ID: portal.files.add(file),
    SYSTEM_CODE: systemCodeOf(app),
    IS_MODIFIED: 'N',
    ...stamp(call),
  })
}

function update(store: Store, call: Call): number {
  const app = requireAdminsApp(call)
  const { params, portal } = call
  const fields = objectOf(params.get('FIELDS'))
  const isGiven = (name: string): boolean => fields[name] !== undefined
  if (!EDITABLE.some(isGiven)) throw invalid('No fields to update.')
  const { id, fileId } = requireTemplate(
    store,
    call,
    ({ systemCode }) =>
      systemCode !== systemCodeOf(app) &&
      new MethodError('ERROR_TEMPLATE_NOT_OWNER', 'You can update ONLY templates created by current application'),
  )
  const values: Values = {
    ...(isGiven('NAME') && { NAME: requireName(fields['NAME']) }),
    ...(isGiven('DESCRIPTION') && { DESCRIPTION: toText(fields['DESCRIPTION']) }),
    ...(isGiven('AUTO_EXECUTE') && { AUTO_EXECUTE: readAutoExecute(fields['AUTO_EXECUTE']) }),
    IS_MODIFIED: 'Y',
    ...stamp(call),
  }
  const file = isGiven('TEMPLATE_DATA') ? requireData(fields['TEMPLATE_DATA']) : undefined
  updateRow(store, 'bizproc_template', { ...values, ...(file && { FILE_ID: portal.files.add(file) }) }, id)
  if (file) portal.files.delete(fileId)
  return id
}

const EDITABLE = ['NAME', 'DESCRIPTION', 'TEMPLATE_DATA', 'AUTO_EXECUTE'] as const

function requireName(value: unknown): string {
  const name = textOf(value)?.trim() ?? ''
  if (name === '') throw invalid('Empty template name!')
  return name
}

function readAutoExecute(value: unknown): number {
  const wanted = value === undefined || value === null || value === '' ? 0 : toId(value)
  if (wanted === undefined || wanted < 0 || wanted > 3) throw invalid('Incorrect field AUTO_EXECUTE!')
  return wanted
}

/** `[name, base64]`, `{ fileData }` or base64 alone: api-reference/files/how-to-upload-files.md */
function requireData(value: unknown): UploadedFile {
  const bare = typeof value === 'string' ? { name: 'template.bpt', content: new Uint8Array(Buffer.from(value, 'base64')) } : undefined
  const file = bare ?? readPair(value) ?? readFileData(value)
  if (!file || file.content.length === 0) throw invalid('Incorrect field TEMPLATE_DATA!')
  return file
}

interface Known {
  readonly id: number
  readonly fileId: number
  readonly systemCode: string
}

function requireTemplate(store: Store, { params }: Call, refuse: (known: Known) => MethodError | false): Known {
  const row = store.row('select ID, FILE_ID, SYSTEM_CODE from bizproc_template where ID = ?', [toId(params.get('ID')) ?? 0])
  if (!row) throw templateNotFound()
  const known = { id: Number(row[0]), fileId: Number(row[1]), systemCode: String(row[2]) }
  const refusal = refuse(known)
  if (refusal) throw refusal
  return known
}

/** The page of the deletion knows no error for a template of somebody else. */
const notFound =
  (app: App) =>
  ({ systemCode }: Known): MethodError | false =>
    systemCode !== systemCodeOf(app) && templateNotFound()

const templateNotFound = (): MethodError => new MethodError('ERROR_TEMPLATE_NOT_FOUND', 'Workflow template not found.')

const systemCodeOf = ({ id }: App): string => `rest_app_${id}`

function stamp({ caller, portal }: Call): Fields & Values {
  return { MODIFIED: createPortalTime(portal.settings.utcOffsetSeconds).format(portal.now()), USER_ID: caller.userId }
}
