/** The methods of one kind of record and how they differ: classic families, and `crm.item.*` with its entityTypeId. */
export interface Entity {
  /** As people name it: `deal`, `item:1030`. */
  readonly name: string
  readonly methods: { readonly add: string; readonly update: string; readonly list: string; readonly fields: string }
  /** Creates user fields, where the family has such a method. */
  readonly addUserField: string | undefined
  /** Sent with every call. */
  readonly params: Readonly<Record<string, unknown>>
  /** Name of the record's id. */
  readonly id: 'ID' | 'id'
  /** The field that keeps a record's key where none is named. */
  readonly keyField: string
  /** Path to the new id in the answer of `add`; empty where the answer is the id. */
  readonly idPath: readonly string[]
  /** The member of the answers of `list` and `fields` that holds the content; undefined where the answer is the content. */
  readonly container: { readonly list: string | undefined; readonly fields: string | undefined }
}

/** One record as a list answers it. */
export type PortalRow = Readonly<Record<string, unknown>>

const classicNames = ['company', 'contact', 'deal', 'lead', 'quote']

/** Names for help and errors. */
export const entityNames: string = `${classicNames.join(', ')} or item:<entityTypeId>`

/** The entity of a name, or undefined. */
export function findEntity(name: string): Entity | undefined {
  if (classicNames.includes(name)) return classicEntity(name)
  const typeId = /^item:([1-9]\d*)$/.exec(name)?.[1]
  return typeId === undefined ? undefined : itemEntity(Number(typeId))
}

function classicEntity(name: string): Entity {
  const family = `crm.${name}`
  return {
    name,
    methods: { add: `${family}.add`, update: `${family}.update`, list: `${family}.list`, fields: `${family}.fields` },
    addUserField: `${family}.userfield.add`,
    params: {},
    id: 'ID',
    keyField: 'UF_CRM_B24KIT_ID',
    idPath: [],
    container: { list: undefined, fields: undefined },
  }
}

// A user field of a smart process needs a scope of its own (userfieldconfig); its xmlId is made for external ids.
function itemEntity(entityTypeId: number): Entity {
  return {
    name: `item:${entityTypeId}`,
    methods: { add: 'crm.item.add', update: 'crm.item.update', list: 'crm.item.list', fields: 'crm.item.fields' },
    addUserField: undefined,
    params: { entityTypeId },
    id: 'id',
    keyField: 'xmlId',
    idPath: ['item', 'id'],
    container: { list: 'items', fields: 'fields' },
  }
}
