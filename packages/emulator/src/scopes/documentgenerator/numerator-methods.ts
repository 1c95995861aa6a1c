import { Listing, type Call, type MethodError } from '../../contract.ts'
import { PAGE_SIZE, readStart } from '../list-page.ts'
import { insertRow, updateRow } from '../../store/write-row.ts'
import { requireObject, textOf } from '../read-params.ts'
import type { DocumentHandlers } from './define-documents.ts'
import { findNumerator, readSettings, sequenceOf, type Numerator } from './numerators.ts'
import type { Documents } from './open-documents.ts'
import { denied, isForCrm, readId, refused, unmatched } from './refusals.ts'
import { requireRight } from './rights.ts'

/**
 * `documentgenerator.numerator.*`, and the same under `crm.`: api-reference/document-generator/numerators/index.md,
 * api-reference/crm/document-generator/numerator/index.md
 */
export const numeratorMethods: DocumentHandlers = {
  add(documents, call) {
    const fields = requireObject(call.params, 'fields')
    requireRight(documents, call, 'templates.modify')
    const missing = ['name', 'template'].filter((name) => (textOf(fields[name]) ?? '') === '')
    if (missing.length > 0) throw refused(`Empty required fields: ${missing.join(', ')}`)
    const settings = readSettings(fields['settings'])
    const columns = {
      NAME: textOf(fields['name'])!,
      TEMPLATE: textOf(fields['template'])!,
      SETTINGS: JSON.stringify(settings),
      OWNER: 'rest',
    }
    const id = insertRow(documents.store, 'dg_numerator', columns)
    return { numerator: show(findNumerator(documents, id)!, id) }
  },
  get(documents, call) {
    const numerator = requireNumerator(documents, call)
    if (numerator.owner === 'invoices') throw isForCrm(call) ? denied() : notConstructed()
    return { numerator: show(numerator, String(numerator.id)) }
  },
  list(documents, call) {
    requireRight(documents, call, 'templates.modify')
    const start = Math.max(0, readStart(call.params))
    const total = documents.store.count(`dg_numerator where ${LISTED}`, [])
    const rows = documents.store.rows(`select ID from dg_numerator where ${LISTED} order by ID limit ? offset ?`, [PAGE_SIZE, start])
    const numerators = rows.map(([id]) => {
      const { code: _, ...shown } = show(findNumerator(documents, Number(id))!, String(id))
      return shown
    })
    return new Listing({ numerators }, total, start + PAGE_SIZE < total ? start + PAGE_SIZE : undefined)
  },
  /** The only one of them that answers without a wrapper. */
  update(documents, call) {
    const { id, ...stored } = requireNumerator(documents, call)
    const fields = requireObject(call.params, 'fields')
    requireOwn(stored)
    const changes = {
      NAME: textOf(fields['name']) ?? stored.name,
      TEMPLATE: textOf(fields['template']) ?? stored.template,
      SETTINGS: JSON.stringify(readSettings(fields['settings'], sequenceOf({ id, ...stored }))),
    }
    updateRow(documents.store, 'dg_numerator', changes, id)
    return show(findNumerator(documents, id)!, String(id))
  },
  delete(documents, call) {
    const numerator = requireNumerator(documents, call)
    requireOwn(numerator)
    documents.store.run('delete from dg_numerator where ID = ?', [numerator.id])
    return null
  },
}

/** Those of other tools are left out. */
const LISTED = "OWNER <> 'invoices'"
const notConstructed = (): MethodError => unmatched('Could not construct parameter {numerator}')

function requireOwn({ owner }: Pick<Numerator, 'owner'>): void {
  if (owner !== 'rest') throw denied()
}

function requireNumerator(documents: Documents, call: Call): Numerator {
  const words = isForCrm(call) ? 'must be is public' : 'must be public'
  const id = readId(call.params, `Bitrix\\Main\\Numerator\\Numerator constructor ${words}`)
  requireRight(documents, call, 'templates.modify')
  const numerator = findNumerator(documents, id)
  if (!numerator) throw notConstructed()
  return numerator
}

function show(
  { name, template, settings }: Numerator,
  id: number | string,
): Omit<Numerator, 'id' | 'owner'> & { readonly id: number | string; readonly code: null } {
  return { name, template, id, code: null, settings }
}
