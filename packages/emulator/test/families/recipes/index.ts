import type { Family } from '../family.ts'
import { toldFamily } from '../told-family.ts'
import { catalogRecords } from './told-catalog.ts'
import { crmRecords } from './told-crm.ts'
import { saleRecords } from './told-sale.ts'

/** Whoever makes a family stateful adds it to one of these. */
export const families: readonly Family[] = [...crmRecords, ...catalogRecords, ...saleRecords].map(toldFamily)
