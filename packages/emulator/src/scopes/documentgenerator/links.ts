import type { Caller } from '../../contract.ts'
import type { UploadedFile } from '../../files/file-store.ts'
import { signLink } from '../../files/file-link.ts'
import type { Documents } from './open-documents.ts'

/** `/bitrix/services/main/ajax.php` for a browser, and the same under a signature for programs: api-reference/document-generator/document-generator-document-get.md */
export function linksOf(
  { portal, module }: Documents,
  { credential, token: auth = credential }: Caller,
  what: 'document' | 'template',
  id: number,
  verb: string = what === 'document' && module === 'rest' ? 'getfile' : 'download',
): Links {
  const action = `${module === 'crm' ? 'crm.documentgenerator' : 'documentgenerator.api'}.${what}.${verb}`
  const query = `SITE_ID=s1&id=${id}`
  const { memberId, origin } = portal.settings
  const token = signLink(memberId, { scope: 'documentgenerator', query: `action=${action}&${query}`, auth })
  return {
    page: `/bitrix/services/main/ajax.php?action=${action}&${query}`,
    machine: `${origin}/rest/${action}.json?${new URLSearchParams({ auth, token })}`,
  }
}

export interface Links {
  readonly page: string
  readonly machine: string
}

/** The file behind a link. */
export function findFile({ store, portal }: Documents, query: URLSearchParams): UploadedFile | undefined {
  const [verb = '', what = ''] = (query.get('action') ?? '').split('.').toReversed()
  const id = Number(query.get('id'))
  const column = COLUMNS[verb] ?? 'FILE_ID'
  const fileId = store.value(`select ${column} from ${what === 'template' ? 'dg_template' : 'dg_document'} where ID = ?`, [
    Number.isSafeInteger(id) ? id : 0,
  ])
  return portal.files.get(Number(fileId ?? 0))
}

const COLUMNS: Readonly<Record<string, string>> = { getPdf: 'PDF_ID', getImage: 'IMAGE_ID' }
