import type { Family } from '../family.ts'
import { toldFamily } from '../told-family.ts'
import { calendar } from './calendar.ts'
import { entity } from './entity.ts'
import { lists } from './lists.ts'
import { people } from './people.ts'
import { catalogRecords } from './told-catalog.ts'
import { crmAround } from './told-crm-around.ts'
import { crmRecords } from './told-crm.ts'
import { saleRecords } from './told-sale.ts'

/** Whoever makes a family stateful adds it to one of these. */
export const families: readonly Family[] = [
  ...[...crmRecords, ...crmAround, ...catalogRecords, ...saleRecords].map(toldFamily),
  ...calendar,
  ...entity,
  ...lists,
  ...people,
]
