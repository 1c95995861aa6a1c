import type { Call } from '../../../contract.ts'
import { everything, type Where } from '../../../store/compile-filter.ts'
import { PRODUCTS } from '../../catalog/open-catalog.ts'
import { readClassicObject } from '../../read-params.ts'

/** Lists look into the catalogue that the filter names, or else into the default one: api-reference/crm/outdated/product-section/crm-product-section-list.md */
export function withinCatalog({ method, params }: Call): Where {
  if (!method.toLowerCase().endsWith('.list')) return everything
  const named = Object.keys(readClassicObject(params, 'filter')).some((key) => /^[^A-Z]*(?:CATALOG_ID|ID)$/i.test(key))
  return named ? everything : { sql: 't.IBLOCK_ID = ?', values: [PRODUCTS], lookups: [] }
}
