import type { Family } from '../family.ts'
import { toldFamily } from '../told-family.ts'
import { apps } from './apps.ts'
import { booking } from './booking.ts'
import { calendar } from './calendar.ts'
import { communication } from './communication.ts'
import { crmLinks } from './crm-links.ts'
import { crmParts } from './crm-parts.ts'
import { disk } from './disk.ts'
import { documents } from './documents.ts'
import { entity } from './entity.ts'
import { knowledge } from './knowledge.ts'
import { lists } from './lists.ts'
import { people } from './people.ts'
import { scrum } from './scrum.ts'
import { services } from './services.ts'
import { settings } from './settings.ts'
import { shop } from './shop.ts'
import { tasksOfRest3 } from './tasks-v3.ts'
import { tasks } from './tasks.ts'
import { catalogRecords } from './told-catalog.ts'
import { crmAround } from './told-crm-around.ts'
import { crmRecords } from './told-crm.ts'
import { saleRecords } from './told-sale.ts'

/** Whoever makes a family stateful adds it to one of these. */
export const families: readonly Family[] = [
  ...[...crmRecords, ...crmAround, ...catalogRecords, ...saleRecords].map(toldFamily),
  ...apps,
  ...booking,
  ...calendar,
  ...communication,
  ...crmLinks,
  ...crmParts,
  ...disk,
  ...documents,
  ...entity,
  ...knowledge,
  ...lists,
  ...people,
  ...scrum,
  ...services,
  ...settings,
  ...shop,
  ...tasks,
  ...tasksOfRest3,
]
