import type { Call, MethodDefinition } from '../../../contract.ts'
import { phpMap } from '../../../php/php-map.ts'
import type { Row } from '../../../store/create-reader.ts'
import { field } from '../../../store/field.ts'
import { createSchema } from '../../../store/schema.ts'
import type { Values } from '../../../store/write-row.ts'
import { PRODUCTS } from '../../catalog/open-catalog.ts'
import { deletePropertyParts, PROPERTY_DEFAULTS } from '../../catalog/property-schema.ts'
import { defineMethods } from '../../define-methods.ts'
import { classicFamily } from '../../family/classic-family.ts'
import { classicRefusals } from '../../family/classic-refusals.ts'
import type { Change } from '../../family/family.ts'
import { classicError, toText } from '../../read-params.ts'
import type { Crm } from '../open-crm.ts'
import { readPropertyValues, writePropertyValues } from './property-options.ts'

const schema = createSchema('catalog_property', [
  field('ID', 'integer', { isReadOnly: true }),
  field('IBLOCK_ID', 'integer', { isImmutable: true, title: 'Catalog' }),
  field('NAME', 'string', { isRequired: true }),
  field('ACTIVE', 'char'),
  field('SORT', 'integer', { title: 'Sorting' }),
  field('CODE', 'string', { title: 'Symbolic code' }),
  field('DEFAULT_VALUE', 'object', { read: { classic: 'iif(json_valid(t.DEFAULT_VALUE), json(t.DEFAULT_VALUE), t.DEFAULT_VALUE)' } }),
  field('PROPERTY_TYPE', 'string', { isRequired: true }),
  field('ROW_COUNT', 'integer'),
  field('COL_COUNT', 'integer'),
  field('LIST_TYPE', 'string'),
  field('MULTIPLE', 'char'),
  field('XML_ID', 'string', { title: 'External code' }),
  field('FILE_TYPE', 'string'),
  field('MULTIPLE_CNT', 'integer'),
  field('LINK_IBLOCK_ID', 'integer'),
  field('WITH_DESCRIPTION', 'char'),
  field('SEARCHABLE', 'char'),
  field('FILTRABLE', 'char'),
  field('IS_REQUIRED', 'char', { title: 'Required' }),
  field('USER_TYPE', 'string'),
  field('USER_TYPE_SETTINGS', 'object', { read: { classic: 'json(t.USER_TYPE_SETTINGS)' } }),
  field('VALUES', 'product_property_enum_element', { storage: 'none', isMultiple: true }),
])

/** Kinds of values, and what is built on them: api-reference/crm/outdated/products/crm-product-property-types.md */
const TYPES: readonly (readonly [type: string, userType: string, description: string])[] = [
  ['S', '', 'String'],
  ['N', '', 'Number'],
  ['L', '', 'List'],
  ['F', '', 'File'],
  ['E', '', 'Binding to elements'],
  ['G', '', 'Binding to sections'],
  ['S', 'HTML', 'HTML/Text'],
  ['S', 'Date', 'Date'],
  ['S', 'DateTime', 'Date/Time'],
  ['S', 'Money', 'Money'],
  ['S', 'employee', 'Binding to an employee'],
  ['S', 'ECrm', 'Binding to CRM'],
  ['E', 'EList', 'Binding to elements as a list'],
  ['N', 'Sequence', 'Counter'],
]

const OPTION = {
  ID: { type: 'integer', title: 'ID', isReadOnly: true },
  VALUE: { type: 'string', title: 'Value', isReadOnly: false },
  XML_ID: { type: 'string', title: 'External code', isReadOnly: false },
  SORT: { type: 'integer', title: 'Sorting', isReadOnly: false },
  DEF: { type: 'char', title: 'Default', isReadOnly: false },
}

/** Settings that the examples of the pages use. */
const SETTINGS: Readonly<Record<string, Readonly<Record<string, object>>>> = {
  'S HTML': { HEIGHT: { type: 'integer', title: 'Height', isReadOnly: false } },
}

/** `crm.product.property.*`: the properties of `catalog.productProperty.*`; api-reference/crm/outdated/products/index.md */
export function productPropertyMethods(crm: Crm): readonly MethodDefinition[] {
  const { portal, store } = crm
  const family = classicFamily(portal, {
    prefix: 'crm.product.property',
    scope: 'crm',
    schema,
    refusals: classicRefusals,
    prepare: (change) => prepare(crm, change),
    saved({ id, input }) {
      const given = input['VALUES'] ?? input['values']
      if (typeof given === 'object' && given !== null) writePropertyValues(store, id, given)
    },
    removing: (_, id) => deletePropertyParts(store, id),
    finish: (rows) => rows.map((row) => withValues(crm, row)),
    event: (action) => [`ONCRMPRODUCTPROPERTY${action}`],
  })
  return [
    ...family,
    ...defineMethods('crm.product.property', 'crm', {
      types: () => TYPES.map(([PROPERTY_TYPE, USER_TYPE, DESCRIPTION]) => ({ PROPERTY_TYPE, USER_TYPE, DESCRIPTION })),
      'enumeration.fields': () => OPTION,
      'settings.fields': ({ params }: Call) =>
        phpMap(SETTINGS[`${toText(params.get('propertyType'))} ${toText(params.get('userType'))}`] ?? {}),
    }),
  ]
}

function prepare({ store, time, portal }: Crm, { id, sent, stored, input }: Change): Values {
  const values: Values = { IBLOCK_ID: PRODUCTS, ...stored, ...sent }
  const { IBLOCK_ID: iblock = null, PROPERTY_TYPE: type } = values
  if (store.value('select 1 from catalog_catalog where ID = ?', [iblock]) !== 1) throw classicError('Catalog is not found')
  if (!TYPES.some(([known]) => known === type)) throw classicError('The field PROPERTY_TYPE is not valid')
  const objects = ['DEFAULT_VALUE', 'USER_TYPE_SETTINGS'].flatMap((name) =>
    typeof input[name] === 'object' && input[name] !== null ? [[name, JSON.stringify(input[name])] as const] : [],
  )
  return {
    ...(id === undefined && { ...PROPERTY_DEFAULTS, ...sent, IBLOCK_ID: iblock }),
    ...Object.fromEntries(objects),
    TIMESTAMP_X: time.format(portal.now()),
  }
}

function withValues({ store }: Crm, row: Row): Row {
  if (!('VALUES' in row)) return row
  const { VALUES: _, ...rest } = row
  return rest['PROPERTY_TYPE'] === 'L' ? { ...rest, VALUES: phpMap(readPropertyValues(store, Number(row['ID']))) } : rest
}
