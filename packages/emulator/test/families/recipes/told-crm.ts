import fc from 'fast-check'
import type { Announced } from '../family.ts'
import type { ToldFamily } from '../told-family.ts'

const source = fc.constantFrom('CALL', 'EMAIL', 'WEB')
const decidedByStage = ['CLOSED', 'closed']
const crm = (name: string): Announced => ({ add: `ONCRM${name}ADD`, update: `ONCRM${name}UPDATE`, remove: `ONCRM${name}DELETE` })

/** A record of the universal methods: api-reference/crm/universal/index.md */
const items = (entityTypeId: number, name: string): ToldFamily => ({
  prefix: 'crm.item',
  label: `crm.item ${name.toLowerCase()}`,
  outer: { entityTypeId },
  base: entityTypeId === 3 ? { name: 'Ada' } : { title: 'Any' },
  wrappers: { one: 'item', many: 'items' },
  except: { 'follows the stage': decidedByStage },
  events: crm(name),
})

export const crmRecords: readonly ToldFamily[] = [
  { prefix: 'crm.lead', values: { SOURCE_ID: source, STATUS_ID: fc.constantFrom('NEW', 'IN_PROCESS') }, events: crm('LEAD') },
  {
    prefix: 'crm.deal',
    values: { SOURCE_ID: source, STAGE_ID: fc.constantFrom('NEW', 'PREPARATION') },
    except: { 'follows the stage': decidedByStage },
    events: crm('DEAL'),
  },
  { prefix: 'crm.contact', base: { NAME: 'Ada' }, events: crm('CONTACT') },
  { prefix: 'crm.company', base: { TITLE: 'Acme' }, values: { INDUSTRY: fc.constantFrom('IT', 'TELECOM') }, events: crm('COMPANY') },
  { prefix: 'crm.quote', base: { TITLE: 'Offer' }, except: { 'follows the stage': decidedByStage }, events: crm('QUOTE') },
  ...(
    [
      [1, 'LEAD'],
      [2, 'DEAL'],
      [3, 'CONTACT'],
      [4, 'COMPANY'],
      [7, 'QUOTE'],
      [31, 'DYNAMICITEM'],
    ] as const
  ).map(([entityTypeId, name]) => items(entityTypeId, name)),
]
