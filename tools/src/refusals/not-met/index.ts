import type { NotMet } from '../compare-refusals.ts'
import { bots } from './bots.ts'
import { catalog } from './catalog.ts'
import { crmRecords } from './crm-records.ts'
import { crmTimeline } from './crm-timeline.ts'
import { landing } from './landing.ts'
import { office } from './office.ts'
import { rest3 } from './rest3.ts'
import { sale } from './sale.ts'
import { work } from './work.ts'

/** Whoever adds a reason has read the page. */
export const notMet: readonly NotMet[] = [bots, catalog, crmRecords, crmTimeline, landing, office, rest3, sale, work]
