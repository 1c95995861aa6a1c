import { MethodError, type MethodDefinition } from '../../contract.ts'
import { field } from '../../store/field.ts'
import { createSchema } from '../../store/schema.ts'
import { defineMethods } from '../define-methods.ts'
import { controllerFamily } from '../family/controller-family.ts'
import { isYes, requireInteger, requireObject, toText } from '../read-params.ts'
import { catalogRefusals, flagField } from './catalog-fields.ts'
import type { Catalog } from './open-catalog.ts'

export const noSuch = (thing: string) => (): MethodError => new MethodError(0, `${thing} does not exist.`)

/** The pages of what belongs to a property say that it is this that is not there. */
export function requireProperty(catalog: Catalog, id: unknown, thing: string): void {
  if (!catalog.has('catalog_property', Number(id))) throw noSuch(thing)()
}

/** Where properties stand: api-reference/catalog/product-property-section/index.md */
export function placeMethods(catalog: Catalog): readonly MethodDefinition[] {
  const { portal, store } = catalog
  return [
    ...controllerFamily(portal, {
      prefix: 'catalog.productPropertySection',
      scope: 'catalog',
      without: ['add', 'get', 'update', 'delete', 'fields'],
      schema: placeSchema,
      wrappers: { one: 'productPropertySection', many: 'productPropertySections' },
      refusals: catalogRefusals(0, 'Property'),
    }),
    ...defineMethods('catalog.productPropertySection', 'catalog', {
      get: ({ params }) => {
        const id = requireInteger(params, 'propertyId')
        requireProperty(catalog, id, 'productPropertySection')
        const { smartFilter, displayType, displayExpanded, filterHint } = readPlace(catalog, id)
        return { productPropertySection: { propertyId: id, smartFilter, displayType, displayExpanded, filterHint } }
      },
      set: ({ params }) => {
        const id = requireInteger(params, 'propertyId')
        requireProperty(catalog, id, 'productPropertySection')
        const fields = requireObject(params, 'fields')
        const known = readPlace(catalog, id)
        const flag = (name: 'smartFilter' | 'displayExpanded'): string => (name in fields ? (isYes(fields[name]) ? 'Y' : 'N') : known[name])
        const text = (name: 'displayType' | 'filterHint'): string => (name in fields ? toText(fields[name]) : known[name])
        store.run('delete from catalog_property_section where PROPERTY_ID = ?', [id])
        store.run(
          'insert into catalog_property_section (PROPERTY_ID, IBLOCK_ID, SECTION_ID, SMART_FILTER, DISPLAY_TYPE, DISPLAY_EXPANDED, FILTER_HINT) values (?, ?, 0, ?, ?, ?, ?)',
          [id, Number(known.iblockId), flag('smartFilter'), text('displayType'), flag('displayExpanded'), text('filterHint')],
        )
        return { productPropertySection: readPlace(catalog, id) }
      },
    }),
  ]
}

const placeSchema = createSchema(
  'catalog_property_section',
  [
    flagField('DISPLAY_EXPANDED'),
    field('DISPLAY_TYPE', 'string'),
    field('FILTER_HINT', 'string'),
    field('IBLOCK_ID', 'integer', { universal: false }),
    field('PROPERTY_ID', 'integer'),
    field('SECTION_ID', 'integer', { universal: false }),
    flagField('SMART_FILTER'),
  ],
  'PROPERTY_ID',
)

/** How a property stands in the filter of its catalogue; ids are texts here: api-reference/catalog/product-property-section/catalog-product-property-section-set.md */
interface Place {
  readonly iblockId: string
  readonly propertyId: string
  readonly sectionId: string
  readonly smartFilter: string
  readonly displayType: string
  readonly displayExpanded: string
  readonly filterHint: string
}

function readPlace({ store }: Catalog, id: number): Place {
  const [smartFilter = 'N', displayType = 'F', displayExpanded = 'N', filterHint = ''] =
    store.row('select SMART_FILTER, DISPLAY_TYPE, DISPLAY_EXPANDED, FILTER_HINT from catalog_property_section where PROPERTY_ID = ?', [
      id,
    ]) ?? []
  return {
    iblockId: String(store.value('select IBLOCK_ID from catalog_property where ID = ?', [id])),
    propertyId: String(id),
    sectionId: '0',
    smartFilter: String(smartFilter),
    displayType: String(displayType),
    displayExpanded: String(displayExpanded),
    filterHint: String(filterHint),
  }
}
