import { MethodError, type Call, type MethodDefinition } from '../../contract.ts'
import type { Store } from '../../store/create-store.ts'
import { field } from '../../store/field.ts'
import { createSchema, type Schema } from '../../store/schema.ts'
import type { Values } from '../../store/write-row.ts'
import { checkFirst } from '../check-first.ts'
import { controllerFamily } from '../family/controller-family.ts'
import { catalogRefusals, flagField, idField, requireIblock, required } from './catalog-fields.ts'
import type { Catalog } from './open-catalog.ts'
import { defaultsOf } from './reference-families.ts'

/** Sections of products; `crm.productsection.*` are the same: api-reference/catalog/section/catalog-section-get-fields.md */
export const sectionSchema: Schema = createSchema('catalog_section', [
  flagField('ACTIVE'),
  field('CODE', 'string'),
  field('DESCRIPTION', 'string'),
  field('DESCRIPTION_TYPE', 'string'),
  field('IBLOCK_ID', 'integer', { ...required, classic: 'CATALOG_ID' }),
  field('IBLOCK_SECTION_ID', 'integer', { classic: 'SECTION_ID' }),
  idField,
  field('NAME', 'string', required),
  field('SORT', 'integer'),
  field('XML_ID', 'string'),
])

/** A new section, as far as nothing else is sent. */
export const SECTION_DEFAULTS: Values = { ACTIVE: 'Y', SORT: 500, DESCRIPTION_TYPE: 'text' }

const ADD_FAILED = 200_700_300_000
const UPDATE_FAILED = 200_700_300_010

/** `catalog.section.*`: api-reference/catalog/section/index.md */
export function sectionFamily(catalog: Catalog): readonly MethodDefinition[] {
  const { store } = catalog
  const methods = controllerFamily(catalog.portal, {
    prefix: 'catalog.section',
    scope: 'catalog',
    schema: sectionSchema,
    wrappers: { one: 'section', many: 'sections' },
    refusals: catalogRefusals(200_700_300_030, 'Section'),
    // api-reference/catalog/section/catalog-section-update.md
    requiredOnUpdate: ['iblockId', 'name'],
    prepare: (change) => {
      const { IBLOCK_ID: iblock, IBLOCK_SECTION_ID: parent, CODE: code } = { ...change.stored, ...change.sent }
      if (!catalog.has('catalog_catalog', iblock)) throw new MethodError(200_700_300_050, 'The specified iblock does not exist')
      if (parent && store.value('select IBLOCK_ID from catalog_section where ID = ?', [parent]) !== iblock)
        throw new MethodError(change.id === undefined ? ADD_FAILED : UPDATE_FAILED, 'The parent section is not of this iblock')
      const twin =
        code && store.value('select 1 from catalog_section where IBLOCK_ID = ? and CODE = ? and ID <> ?', [iblock!, code, change.id ?? 0])
      if (twin) throw new MethodError(200_700_300_040, 'A section with this symbolic code already exists')
      return defaultsOf(change, SECTION_DEFAULTS)
    },
    removing: (_, id) => deleteSectionsBelow(store, id),
  })
  const ofIblock = ({ params }: Call): void => requireIblock(params.get('filter'))
  return methods.map((method) => (method.name === 'catalog.section.list' ? checkFirst(method, ofIblock) : method))
}

/** The sections within a section go with it. */
export function deleteSectionsBelow(store: Store, id: number): void {
  const below =
    'with recursive below(ID) as (values (?) union select s.ID from catalog_section s join below on s.IBLOCK_SECTION_ID = below.ID)'
  store.run(`${below} delete from catalog_section where ID in below and ID <> ?`, [id, id])
}
