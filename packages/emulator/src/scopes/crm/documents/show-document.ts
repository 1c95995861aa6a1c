import type { Caller } from '../../../contract.ts'
import { linksOf } from '../../documentgenerator/links.ts'
import { schemasOf } from '../../documentgenerator/schemas.ts'
import { showStored } from '../../documentgenerator/stored-documents.ts'
import type { CrmDocuments } from './owners.ts'
import { readSource } from './read-source.ts'

const schema = schemasOf.crm.document

/** How long a portal takes to convert a document: api-reference/crm/document-generator/documents/crm-document-generator-document-get.md */
const CONVERSION_MS = 30_000

/** As single documents are answered. */
export function showDocument({ crm, documents }: CrmDocuments, caller: Caller, id: number): Readonly<Record<string, unknown>> {
  const row = documents.readers.document.one({ family: 'classic', fields: schema.of('classic') }, id)!
  const item = crm.item(Number(row['ENTITY_TYPE_ID']))
  return {
    changeStampsEnabled: false,
    changeStampsDisabledReason: 'The template is missing seals and signatures',
    changeQrCodeEnabled: false,
    qrCodeEnabled: false,
    changeQrCodeDisabledReason: 'The template is missing a QR code',
    products: item ? readSource(crm, item, Number(row['ENTITY_ID'])).summary() : {},
    ...showStored(documents, row, id),
    entityId: row['ENTITY_ID'],
    entityTypeId: row['ENTITY_TYPE_ID'],
    ...linksTo({ crm, documents }, caller, id),
  }
}

/** What was not uploaded with the document comes of its conversion, which takes a while. */
export function linksTo({ documents }: CrmDocuments, caller: Caller, id: number): Readonly<Record<string, string>> {
  const [updated, pdf, image] = documents.store.row('select UPDATE_TIME, PDF_ID, IMAGE_ID from dg_document where ID = ?', [id])!
  const isConverted = documents.portal.now() - Date.parse(String(updated)) >= CONVERSION_MS
  const links = [
    ['downloadUrl', 'download', true],
    ['pdfUrl', 'getPdf', isConverted || pdf !== null],
    ['imageUrl', 'getImage', isConverted || image !== null],
  ] as const
  return Object.fromEntries(
    links.flatMap(([name, verb, isThere]) => {
      if (!isThere) return []
      const { page, machine } = linksOf(documents, caller, 'document', id, verb)
      return [
        [name, documents.portal.settings.origin + page],
        [`${name}Machine`, machine],
      ]
    }),
  )
}
