import type { Call } from '../../../contract.ts'
import { insertRow } from '../../../store/write-row.ts'
import { refused } from '../../documentgenerator/refusals.ts'
import { requireRight } from '../../documentgenerator/rights.ts'
import { insertTemplate } from '../../documentgenerator/write-template.ts'
import { requireObject, textOf, toId } from '../../read-params.ts'
import { mayReach, requireProvider, uncoded, type CrmDocuments } from './owners.ts'

const REQUIRED = ['entityTypeId', 'fileContent', 'region', 'entityId', 'title', 'number']

/** A document that was made elsewhere: api-reference/crm/document-generator/documents/crm-document-generator-document-upload.md */
export function uploadDocument(open: CrmDocuments, call: Call): number {
  const { crm, documents } = open
  const { caller } = call
  const fields = requireObject(call.params, 'fields')
  requireRight(documents, call, 'documents.modify')
  const missing = REQUIRED.filter((name) => fields[name] === undefined || fields[name] === null || fields[name] === '')
  if (missing.length > 0) throw refused(`Empty required fields: ${missing.join(', ')}`)
  if ((toId(fields['entityTypeId']) ?? 0) <= 0) throw refused('Wrong "entityTypeId" field value')
  const item = requireProvider(crm, fields['entityTypeId'])
  const entityId = toId(fields['entityId']) ?? 0
  if (entityId <= 0 || !mayReach(crm, { ...caller, crmRights: 'all' }, item, entityId)) throw refused('Wrong "entityId" field value')
  if (!mayReach(crm, caller, item, entityId)) throw uncoded('You do not have permissions to view documents')
  const title = textOf(fields['title']) ?? ''
  const save = (name: string, extension: string): number | null => {
    const base64 = fields[name]
    if (typeof base64 !== 'string' || base64 === '') return null
    return documents.portal.files.add({ name: `${title}.${extension}`, content: new Uint8Array(Buffer.from(base64, 'base64')) })
  }
  const file = save('fileContent', 'docx')
  if (file === null) throw refused('Missing file content')
  const now = documents.now()
  return insertRow(documents.store, 'dg_document', {
    TITLE: title,
    NUMBER: textOf(fields['number']) ?? '',
    TEMPLATE_ID: hiddenTemplate(open, call, textOf(fields['region']) ?? ''),
    ENTITY_TYPE_ID: item.entity.entityTypeId,
    ENTITY_ID: entityId,
    FILE_ID: file,
    PDF_ID: save('pdfContent', 'pdf'),
    IMAGE_ID: save('imageContent', 'png'),
    CREATE_TIME: now,
    UPDATE_TIME: now,
    CREATED_BY: caller.userId,
    VALUES_JSON: JSON.stringify({ productsTableVariant: '', _creationMethod: 'rest' }),
    STAMPS: 'N',
  })
}

/** Uploaded documents of a region hang on one template without a file, which lists leave out and nobody can use. */
function hiddenTemplate({ documents }: CrmDocuments, { caller }: Call, region: string): number {
  const code = `UPLOADED_${region}`
  const known = documents.store.value("select ID from dg_template where CODE = ? and MODULE_ID = 'crm' and IS_DELETED = 'Y'", [code])
  if (known !== undefined) return Number(known)
  return insertTemplate(documents, caller, { NAME: code, CODE: code, REGION: region, IS_DELETED: 'Y' }, undefined)
}
