import type { Family } from '../family.ts'
import { toldFamily } from '../told-family.ts'
import { analysis } from './analysis.ts'
import { apps } from './apps.ts'
import { automation } from './automation.ts'
import { booking } from './booking.ts'
import { bots } from './bots.ts'
import { calendar } from './calendar.ts'
import { catalogParts } from './catalog-parts.ts'
import { crmActivities } from './crm-activities.ts'
import { crmLinks } from './crm-links.ts'
import { crmPayments } from './crm-payments.ts'
import { crmRequisites } from './crm-requisites.ts'
import { crmSettings } from './crm-settings.ts'
import { crmTimeline } from './crm-timeline.ts'
import { crmUserFields } from './crm-user-fields.ts'
import { disk } from './disk.ts'
import { documents } from './documents.ts'
import { entity } from './entity.ts'
import { feed } from './feed.ts'
import { hcmlink } from './hcmlink.ts'
import { im } from './im.ts'
import { knowledge } from './knowledge.ts'
import { landing } from './landing.ts'
import { lines } from './lines.ts'
import { lists } from './lists.ts'
import { mail } from './mail.ts'
import { people } from './people.ts'
import { saleParts } from './sale-parts.ts'
import { rpa } from './rpa.ts'
import { scrum } from './scrum.ts'
import { settings } from './settings.ts'
import { shop } from './shop.ts'
import { structure } from './structure.ts'
import { taskParts } from './task-parts.ts'
import { taskPlans } from './task-plans.ts'
import { tasks } from './tasks.ts'
import { tasksOfRest3 } from './tasks-v3.ts'
import { catalogRecords } from './told-catalog.ts'
import { crmRecords } from './told-crm.ts'
import { crmAround } from './told-crm-around.ts'
import { saleRecords } from './told-sale.ts'

/** Whoever makes a family stateful adds it to one of these. */
export const families: readonly Family[] = [
  ...[...crmRecords, ...crmAround, ...catalogRecords, ...saleRecords].map(toldFamily),
  ...analysis,
  ...apps,
  ...automation,
  ...booking,
  ...bots,
  ...calendar,
  ...catalogParts,
  ...crmActivities,
  ...crmLinks,
  ...crmPayments,
  ...crmRequisites,
  ...crmSettings,
  ...crmTimeline,
  ...crmUserFields,
  ...disk,
  ...documents,
  ...entity,
  ...feed,
  ...hcmlink,
  ...im,
  ...knowledge,
  ...landing,
  ...lines,
  ...lists,
  ...mail,
  ...people,
  ...saleParts,
  ...rpa,
  ...scrum,
  ...settings,
  ...shop,
  ...structure,
  ...taskParts,
  ...taskPlans,
  ...tasks,
  ...tasksOfRest3,
]
