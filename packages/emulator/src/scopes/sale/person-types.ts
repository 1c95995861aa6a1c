import { MethodError, type MethodDefinition } from '../../contract.ts'
import { createTable } from '../../store/create-table.ts'
import { field } from '../../store/field.ts'
import { createSchema } from '../../store/schema.ts'
import { insertRow } from '../../store/write-row.ts'
import { catalogRefusals, flagField, idField, required } from '../catalog/catalog-fields.ts'
import { defaultsOf } from '../catalog/reference-families.ts'
import { defineMethods } from '../define-methods.ts'
import { requireObject, toId, toText } from '../read-params.ts'
import type { Sale } from './open-sale.ts'
import { hiddenKey, saleMethods, wordField } from './sale-family.ts'

const schema = createSchema('sale_person_type', [
  flagField('ACTIVE', { universalType: 'string' }),
  field('CODE', 'string'),
  idField,
  field('NAME', 'string', required),
  field('SORT', 'string'),
  field('XML_ID', 'string'),
])

const domainSchema = createSchema(
  'sale_person_domain',
  [
    hiddenKey,
    wordField('DOMAIN', { ...required, isImmutable: true }),
    field('PERSON_TYPE_ID', 'integer', { ...required, isImmutable: true }),
  ],
  'ROW_ID',
)

/** Types that CRM pays by; nobody may delete them: api-reference/sale/person-type/sale-person-type-delete.md */
const PROTECTED: ReadonlySet<string> = new Set(['CRM_COMPANY', 'CRM_CONTACT'])

/** `sale.persontype.*`, `sale.businessValuePersonDomain.*`: api-reference/sale/person-type/index.md, api-reference/sale/business-value-person-domain/index.md */
export function personTypes(sale: Sale): readonly MethodDefinition[] {
  const { store } = sale
  createTable(store, schema)
  createTable(store, domainSchema)
  if (store.value('select 1 from sale_person_type') === undefined) {
    for (const [ID, CODE, NAME, SORT, DOMAIN] of [
      [1, 'CRM_COMPANY', 'Company', '110', 'E'],
      [2, 'CRM_CONTACT', 'Contact', '100', 'I'],
    ] as const) {
      insertRow(store, schema.table, { ID, CODE, NAME, SORT, ACTIVE: 'Y' })
      insertRow(store, domainSchema.table, { PERSON_TYPE_ID: ID, DOMAIN })
    }
  }
  return [
    ...saleMethods(sale, {
      prefix: 'sale.persontype',
      schema,
      wrappers: { one: 'personType', many: 'personTypes' },
      refusals: catalogRefusals(200_740_400_001, 'person type'),
      requiredOnUpdate: ['name'],
      prepare: (change) => {
        const { sent, id = 0 } = change
        const twin = sent['CODE'] && store.value('select 1 from sale_person_type where CODE = ? and ID <> ?', [sent['CODE'], id])
        if (twin) throw new MethodError(id === 0 ? 200_750_000_005 : 200_750_000_007, 'person type code exists')
        return defaultsOf(change, { ACTIVE: 'Y', SORT: '150' })
      },
      removing: (_, id, { CODE: code }) => {
        if (PROTECTED.has(String(code))) throw new MethodError(200_750_000_003, `The payer type ${String(code)} is protected`)
        if (store.value('select 1 from sale_order where PERSON_TYPE_ID = ?', [id]) !== undefined)
          throw new MethodError(200_750_000_008, `The payer type with ID=${id} is used in orders`)
        store.run('delete from sale_person_domain where PERSON_TYPE_ID = ?', [id])
      },
    }),
    ...domains(sale),
  ]
}

function domains(sale: Sale): readonly MethodDefinition[] {
  const { store } = sale
  return [
    ...saleMethods(sale, {
      prefix: 'sale.businessValuePersonDomain',
      schema: domainSchema,
      wrappers: { one: 'businessValuePersonDomain', many: 'businessValuePersonDomains' },
      without: ['get', 'update', 'delete'],
      refusals: catalogRefusals(201_440_400_003, 'business value person domain'),
      prepare: ({ sent }) => {
        const { DOMAIN: domain, PERSON_TYPE_ID: personTypeId } = sent
        if (!sale.has('sale_person_type', personTypeId)) throw new MethodError(201_240_400_002, 'person type not exists')
        if (domain !== 'I' && domain !== 'E') throw new MethodError(0, 'Domain must be I or E')
        const twin = store.value('select 1 from sale_person_domain where PERSON_TYPE_ID = ?', [personTypeId!])
        if (twin !== undefined) throw new MethodError(201_450_000_001, 'Duplicate entry for key [personTypeId]')
        return {}
      },
    }),
    ...defineMethods('sale.businessValuePersonDomain', 'sale', {
      deleteByFilter: ({ params }) => {
        const { personTypeId, domain } = requireObject(params, 'fields')
        if (toText(personTypeId) === '') throw new MethodError(201_450_000_002, 'Required fields: personTypeId')
        if (toText(domain) === '') throw new MethodError(201_450_000_003, 'Required fields: domain')
        const key = [toId(personTypeId) ?? 0, toText(domain)]
        const { changes } = store.run('delete from sale_person_domain where PERSON_TYPE_ID = ? and DOMAIN = ?', key)
        if (changes === 0) throw new MethodError(201_440_400_003, 'business value person domain does not exist')
        return true
      },
    }),
  ]
}
