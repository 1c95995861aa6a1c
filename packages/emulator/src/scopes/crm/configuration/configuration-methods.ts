import type { Call, CallParams, Handler, MethodDefinition } from '../../../contract.ts'
import { defineMethods } from '../../define-methods.ts'
import { classicError, readClassicObject, toId, toText } from '../../read-params.ts'
import { detachedEntities } from '../entities/system-entities.ts'
import type { Crm } from '../open-crm.ts'
import { readSections, type Section } from './read-sections.ts'

/** Which card a configuration is for: objects and, of those that tell funnels or kinds apart, one of them. */
interface Card {
  readonly entityTypeId: number
  readonly variant: number
}

const CLASSIC = [
  ['lead', 1],
  ['deal', 2],
  ['contact', 3],
  ['company', 4],
] as const

const OF_CARD = 'ENTITY_TYPE_ID = ? and VARIANT = ?'
/** The common configuration stands under no user. */
const COMMON = 0

/** `crm.item.details.configuration.*` and the same of leads, deals, contacts and companies: api-reference/crm/universal/item-details-configuration/index.md */
export function configurationMethods(crm: Crm): readonly MethodDefinition[] {
  crm.store.exec(
    'create table if not exists crm_card_configuration (ENTITY_TYPE_ID INTEGER, VARIANT INTEGER, USER_ID INTEGER, SECTIONS TEXT, primary key (ENTITY_TYPE_ID, VARIANT, USER_ID)) without rowid',
  )
  const ofItems = handlersFor(crm, ({ params }) => {
    const entityTypeId = toId(params.get('entityTypeId'))
    if (entityTypeId === undefined || entityTypeId <= 0) throw classicError("Parameter 'entityTypeId' is not defined")
    return requireCard(crm, entityTypeId, params)
  })
  return [
    ...defineMethods('crm.item.details.configuration', 'crm', { ...ofItems, get: (call) => withFlags(ofItems.get(call)) }),
    ...CLASSIC.flatMap(([name, entityTypeId]) =>
      defineMethods(
        `crm.${name}.details.configuration`,
        'crm',
        handlersFor(crm, ({ params }) => requireCard(crm, entityTypeId, params)),
      ),
    ),
  ]
}

function handlersFor(
  { store }: Crm,
  cardOf: (call: Call) => Card,
): Record<'set' | 'reset' | 'forceCommonScopeForAll', Handler> & { get(call: Call): readonly Section[] | null } {
  return {
    get(call) {
      const { entityTypeId, variant } = cardOf(call)
      const sql = `select SECTIONS from crm_card_configuration where ${OF_CARD} and USER_ID = ?`
      const sections = store.value(sql, [entityTypeId, variant, ownerOf(call, 'read')])
      return sections === undefined ? null : (JSON.parse(String(sections)) as readonly Section[])
    },
    set(call) {
      const { entityTypeId, variant } = cardOf(call)
      const owner = ownerOf(call, 'write')
      const sections = JSON.stringify(readSections(call.params.get('data')))
      store.run('insert or replace into crm_card_configuration values (?, ?, ?, ?)', [entityTypeId, variant, owner, sections])
      return true
    },
    reset(call) {
      const { entityTypeId, variant } = cardOf(call)
      store.run(`delete from crm_card_configuration where ${OF_CARD} and USER_ID = ?`, [entityTypeId, variant, ownerOf(call, 'write')])
      return true
    },
    forceCommonScopeForAll(call) {
      const { entityTypeId, variant } = cardOf(call)
      requireAdmin(call)
      store.run(`delete from crm_card_configuration where ${OF_CARD} and USER_ID <> ${COMMON}`, [entityTypeId, variant])
      return true
    },
  }
}

function requireCard(crm: Crm, entityTypeId: number, params: CallParams): Card {
  const item = detachedEntities.has(entityTypeId) ? undefined : crm.item(entityTypeId)
  if (!item) throw classicError(`The entity type '${entityTypeId}' is not supported in current context.`)
  const extras = readClassicObject(params, 'extras')
  const name = entityTypeId === 1 ? 'leadCustomerType' : entityTypeId === 2 ? 'dealCategoryId' : 'categoryId'
  const given = toId(extras[name])
  if (entityTypeId === 1) return { entityTypeId, variant: given ?? 1 }
  if (!item.entity.stages?.hasCategories) return { entityTypeId, variant: 0 }
  const sql = "select ID from crm_category where ENTITY_TYPE_ID = ? and IS_DEFAULT = 'Y'"
  return { entityTypeId, variant: given ?? Number(crm.store.value(sql, [entityTypeId]) ?? 0) }
}

/** Whose configuration is meant. Those of others, and writing the common one, are for administrators. */
function ownerOf(call: Call, purpose: 'read' | 'write'): number {
  const { params, caller } = call
  if (toText(params.get('scope')).toUpperCase() === 'C') {
    if (purpose === 'write') requireAdmin(call)
    return COMMON
  }
  const userId = toId(params.get('userId')) ?? caller.userId
  if (userId !== caller.userId) requireAdmin(call)
  return userId
}

function requireAdmin({ caller }: Call): void {
  if (!caller.isAdmin) throw classicError('Access denied.')
}

/** Universal answers tell the flags of every element; classic ones those that were given. */
function withFlags(sections: readonly Section[] | null): readonly Section[] | null {
  return (
    sections?.map((section) => ({
      ...section,
      elements: section.elements.map((element) => ({ optionFlags: '0' as const, ...element })),
    })) ?? null
  )
}
