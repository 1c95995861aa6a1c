import fc from 'fast-check'
import type { Recipe } from './recipe.ts'

const source = fc.constantFrom('CALL', 'EMAIL', 'WEB')
const decidedByStage = ['CLOSED', 'closed']
const crm = (name: string): NonNullable<Recipe['events']> => [`ONCRM${name}ADD`, `ONCRM${name}UPDATE`, `ONCRM${name}DELETE`]

/** A record of the universal methods: api-reference/crm/universal/index.md */
const items = (entityTypeId: number, name: string): Recipe => ({
  prefix: 'crm.item',
  label: `crm.item ${name}`,
  outer: { entityTypeId },
  base: entityTypeId === 3 ? { name: 'Ada' } : { title: 'Any' },
  wrappers: { one: 'item', many: 'items' },
  except: { 'follows the stage': decidedByStage },
  events: entityTypeId === 31 ? ['ONCRMDYNAMICITEMADD', 'ONCRMDYNAMICITEMUPDATE', 'ONCRMDYNAMICITEMDELETE'] : crm(name),
})

/** One line or two per family. Whoever makes a family stateful adds it here. */
export const recipes: readonly Recipe[] = [
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
