import type { MethodDefinition } from '../../../contract.ts'
import { field } from '../../../store/field.ts'
import { createSchema } from '../../../store/schema.ts'
import { describeClassic } from '../../describe-fields.ts'
import { systemEntities } from '../entities/system-entities.ts'
import type { Crm } from '../open-crm.ts'

/** Names of numbered values: api-reference/crm/auxiliary/enum/index.md */
const ENUMS: Readonly<Record<string, readonly (readonly [id: number, name: string])[]>> = {
  activitytype: [
    [0, ''],
    [1, 'Meeting'],
    [2, 'Call'],
    [3, 'Task'],
    [4, 'E-mail'],
    [5, 'Action'],
    [6, 'User Action'],
  ],
  activitystatus: [
    [0, ''],
    [1, 'Pending'],
    [2, 'Completed'],
    [3, 'Automatically Completed'],
  ],
  activitypriority: [
    [0, ''],
    [1, 'low'],
    [2, 'medium'],
    [3, 'high'],
  ],
  activitydirection: [
    [0, ''],
    [1, 'Incoming'],
    [2, 'Outgoing'],
  ],
  activitynotifytype: [
    [0, ''],
    [1, 'min.'],
    [2, 'h.'],
    [3, 'd.'],
  ],
  contenttype: [
    [0, ''],
    [1, 'Plain text'],
    [2, 'bbCode'],
    [3, 'HTML'],
  ],
  addresstype: [
    [11, 'Shipping address'],
    [1, 'Physical address'],
    [6, 'Legal address'],
    [4, 'Registered address'],
    [8, 'Mailing address'],
    [9, 'Beneficiary address'],
  ],
  'settings.mode': [
    [1, 'Classic CRM'],
    [2, 'Simple CRM'],
  ],
}

/** Objects of `crm.enum.ownertype` that have no items in this portal: api-reference/crm/auxiliary/enum/crm-enum-owner-type.md */
const OTHER_OWNERS = [
  { ID: 5, NAME: 'Invoice (old version)', SYMBOL_CODE: 'INVOICE', SYMBOL_CODE_SHORT: 'I' },
  { ID: 8, NAME: 'Billing Details', SYMBOL_CODE: 'REQUISITE', SYMBOL_CODE_SHORT: 'RQ' },
  { ID: 36, NAME: 'Document', SYMBOL_CODE: 'SMART_DOCUMENT', SYMBOL_CODE_SHORT: 'DO' },
  { ID: 39, NAME: 'Company Document', SYMBOL_CODE: 'SMART_B2E_DOC', SYMBOL_CODE_SHORT: 'SBD' },
]

const readOnly = { isReadOnly: true } as const
const enumSchema = createSchema('enum', [
  field('ID', 'int', readOnly),
  field('NAME', 'string', readOnly),
  field('SYMBOL_CODE', 'string', readOnly),
  field('SYMBOL_CODE_SHORT', 'string', readOnly),
])
const multifieldSchema = createSchema('crm_multifield', [
  field('ID', 'int', readOnly),
  field('TYPE_ID', 'string', { ...readOnly, title: 'Field type' }),
  field('VALUE', 'string'),
  field('VALUE_TYPE', 'string'),
])

/** `crm.enum.*`, `crm.multifield.fields` and `crm.settings.mode.get`. */
export function referenceMethods(crm: Crm): readonly MethodDefinition[] {
  const method = (name: string, handler: MethodDefinition['handler']): MethodDefinition => ({
    name,
    scope: 'crm',
    tier: 'stateful',
    handler,
  })
  return [
    ...Object.entries(ENUMS).map(([name, rows]) =>
      method(`crm.enum.${name}`, () => rows.map(([ID, NAME]) => ({ ID, NAME, SYMBOL_CODE: null, SYMBOL_CODE_SHORT: null }))),
    ),
    method('crm.enum.ownertype', () => ownerTypes(crm)),
    // Orders are bound to deals only: api-reference/crm/auxiliary/enum/crm-enum-get-order-owner-types.md
    method('crm.enum.getorderownertypes', () => [{ attribute: 'DYN', code: 'DEAL', id: 2, name: 'Deal' }]),
    method('crm.enum.fields', () => describeClassic(enumSchema)),
    method('crm.multifield.fields', () => describeClassic(multifieldSchema)),
    // 1: classic CRM, with leads.
    method('crm.settings.mode.get', () => 1),
  ]
}

function ownerTypes(crm: Crm): readonly object[] {
  const custom = crm.store.rows('select ENTITY_TYPE_ID from crm_type order by ID').flatMap(([id]) => crm.item(Number(id))?.entity ?? [])
  const own = [...systemEntities.values(), ...custom].map((entity) => ({
    ID: entity.entityTypeId,
    NAME: entity.title,
    SYMBOL_CODE: entity.typeName,
    SYMBOL_CODE_SHORT: entity.abbreviation,
  }))
  return [...own, ...OTHER_OWNERS]
}
