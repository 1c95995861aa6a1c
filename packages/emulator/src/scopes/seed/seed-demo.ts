import type { PortalContext } from '../../contract.ts'
import { createCategory } from '../crm/dictionaries/create-category.ts'
import { openCrm, systemItem } from '../crm/open-crm.ts'
import { createChooser } from './create-chooser.ts'
import { planDemo } from './plan-demo.ts'
import { seedStaff } from './seed-staff.ts'

/** A trading company half a year into its CRM: everything happened in order, through the same code that serves calls. */
export function seedDemo(portal: PortalContext): void {
  const startMs = portal.now()
  let nowMs = startMs
  // Its own clock runs through the past, and nobody is told of what happened there.
  const past: PortalContext = {
    db: portal.db,
    settings: portal.settings,
    now: () => nowMs,
    random: () => portal.random(),
    emit: () => undefined,
    methods: () => portal.methods(),
  }
  const crm = openCrm(past)
  const users = seedStaff(crm)
  createCategory(crm, systemItem(crm, 2), { name: 'Partners', sort: 400, isDefault: false })
  for (const { at, happen } of planDemo(crm, createChooser(past.random), users, startMs)) {
    nowMs = at
    happen()
  }
}
