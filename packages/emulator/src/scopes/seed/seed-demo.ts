import type { PortalContext } from '../../contract.ts'
import { createCategory } from '../crm/dictionaries/create-category.ts'
import { openCrm, systemItem } from '../crm/open-crm.ts'
import { createChooser } from './create-chooser.ts'
import { createPast } from './create-past.ts'
import { planCustomers } from './plan-customers.ts'
import { planSales } from './plan-sales.ts'
import { planTalk } from './plan-talk.ts'
import { seedStaff } from './seed-staff.ts'

const DEAL = 2

/** A trading company half a year into its CRM: everything happened in order, through the same code that serves calls. */
export function seedDemo(portal: PortalContext): void {
  const endMs = portal.now()
  let nowMs = endMs
  // The CRM of the past has its own clock, and nobody is told of what happened there.
  const crm = openCrm({
    db: portal.db,
    files: portal.files,
    placements: portal.placements,
    robots: portal.robots,
    handlers: portal.handlers,
    settings: portal.settings,
    now: () => nowMs,
    random: () => portal.random(),
    emit: () => undefined,
    methods: () => portal.methods(),
    onRestore: () => undefined,
  })
  const users = seedStaff(crm)
  createCategory(crm, systemItem(crm, DEAL), { name: 'Partners', sort: 400, isDefault: false })
  const past = createPast(crm, createChooser(crm.portal.random), users.slice(1, 5), endMs)
  for (const plan of [planCustomers, planSales, planTalk]) plan(past)
  past.unfold((ms) => {
    nowMs = ms
  })
}
