import { MethodError } from '../../contract.ts'
import { requireArgument, requireObject, textOf, toId, type Fields } from '../read-params.ts'
import { insertRow, updateRow } from '../../store/write-row.ts'
import type { DocumentHandlers } from './define-documents.ts'
import { mapOf } from './list-rows.ts'
import type { Documents } from './open-documents.ts'
import { refused } from './refusals.ts'
import { requireRight } from './rights.ts'

const TEXTS = ['title', 'languageId', 'formatDate', 'formatDatetime', 'formatName'] as const

/** `documentgenerator.region.*`: api-reference/document-generator/region/index.md */
export const regionMethods: DocumentHandlers = {
  add(documents, call) {
    const fields = requireObject(call.params, 'fields')
    requireRight(documents, call, 'templates.modify')
    if ((textOf(fields['title']) ?? '') === '') throw new MethodError('BX_EMPTY_REQUIRED', 'Required field "TITLE" is not filled')
    const id = insertRow(documents.store, 'dg_region', { FIELDS: JSON.stringify(readRegion(fields, {})) })
    return { region: showOwn(documents, id) }
  },
  get(documents, call) {
    const id = requireArgument(call.params, 'id')
    requireRight(documents, call, 'templates.modify')
    const given = PRESET.get(textOf(id) ?? '')
    return { region: given ?? requireRegion(documents, id) }
  },
  list(documents, call) {
    requireRight(documents, call, 'templates.modify')
    const own = documents.store.rows('select ID from dg_region order by ID').map(([id]) => {
      const { phrases: _, ...shown }: Fields = showOwn(documents, Number(id)) ?? {}
      return [String(id), { ...shown, code: String(id) }] as const
    })
    return { regions: Object.fromEntries([...PRESET, ...own]) }
  },
  update(documents, call) {
    const id = requireArgument(call.params, 'id')
    const fields = requireObject(call.params, 'fields')
    requireRight(documents, call, 'templates.modify')
    const { id: key, ...stored } = requireRegion(documents, id)
    updateRow(documents.store, 'dg_region', { FIELDS: JSON.stringify(readRegion(fields, stored)) }, Number(key))
    return { region: showOwn(documents, Number(key)) }
  },
  delete(documents, call) {
    const id = toId(requireArgument(call.params, 'id')) ?? 0
    requireRight(documents, call, 'templates.modify')
    const used = documents.store.value("select 1 from dg_template where REGION = ? and IS_DELETED = 'N'", [String(id)])
    if (used !== undefined) throw new MethodError('BX_ERROR', 'There are templates linked to this region')
    documents.store.run('delete from dg_region where ID = ?', [id])
    return null
  },
}

const PRESET: ReadonlyMap<string, object> = new Map(
  (
    [
      ['de', 'Germany', 'de'],
      ['uk', 'United Kingdom', 'en'],
      ['br', 'Brazil', 'br'],
      ['sp', 'Spain', 'la'],
      ['mx', 'Mexico', 'la'],
      ['pl', 'Poland', 'pl'],
      ['fr', 'France', 'fr'],
    ] as const
  ).map(([code, title, languageId]) => [code, { code, title, languageId }]),
)

function requireRegion(documents: Documents, id: unknown): Fields & { readonly id: string } {
  const region = showOwn(documents, toId(id) ?? 0)
  if (!region) throw refused('Region not found')
  return region
}

function showOwn({ store }: Documents, id: number): (Fields & { readonly id: string }) | undefined {
  const fields = store.value('select FIELDS from dg_region where ID = ?', [id])
  return fields === undefined ? undefined : { id: String(id), ...(JSON.parse(String(fields)) as Fields) }
}

function readRegion(sent: Fields, stored: Fields): Fields {
  const texts = TEXTS.map((name) => [name, textOf(sent[name]) ?? stored[name] ?? ''])
  // A phrase that is not sent stays: the sample of api-reference/document-generator/region/document-generator-region-update.md
  const phrases = { ...mapOf(stored['phrases']), ...mapOf(sent['phrases']) }
  const kept = Object.entries(phrases).map(([code, text]) => [code, textOf(text) ?? ''])
  return { ...Object.fromEntries(texts), phrases: Object.fromEntries(kept) }
}
