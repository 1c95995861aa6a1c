import { analysis } from './analysis.ts'
import { bizproc } from './bizproc.ts'
import { booking } from './booking.ts'
import { bots } from './bots.ts'
import { calendar } from './calendar.ts'
import { catalog } from './catalog.ts'
import { common } from './common.ts'
import { crm } from './crm.ts'
import { department } from './department.ts'
import { disk } from './disk.ts'
import { documents } from './documents.ts'
import { entity } from './entity.ts'
import type { Family } from './family.ts'
import { feed } from './feed.ts'
import { groups } from './groups.ts'
import { hcmlink } from './hcmlink.ts'
import { im } from './im.ts'
import { landing } from './landing.ts'
import { lines } from './lines.ts'
import { lists } from './lists.ts'
import { mail } from './mail.ts'
import { note } from './note.ts'
import { paySystems } from './pay-systems.ts'
import { payments } from './payments.ts'
import { placement } from './placement.ts'
import { planning } from './planning.ts'
import { requisites } from './requisites.ts'
import { rpa } from './rpa.ts'
import { sale } from './sale.ts'
import { sales } from './sales.ts'
import { scrum } from './scrum.ts'
import { shopServices } from './shop-services.ts'
import { structure } from './structure.ts'
import { task } from './task.ts'
import { telephony } from './telephony.ts'
import { timeline } from './timeline.ts'
import { timeman } from './timeman.ts'
import { user } from './user.ts'

/** What is special stands before what all scopes share. */
export const families: readonly Family[] = [
  catalog,
  department,
  user,
  timeline,
  requisites,
  sale,
  sales,
  paySystems,
  shopServices,
  payments,
  crm,
  planning,
  rpa,
  scrum,
  task,
  disk,
  placement,
  bots,
  im,
  lines,
  bizproc,
  telephony,
  feed,
  lists,
  analysis,
  hcmlink,
  landing,
  documents,
  entity,
  booking,
  calendar,
  groups,
  structure,
  timeman,
  mail,
  note,
  common,
]
