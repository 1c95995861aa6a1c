import type { World } from '../prepare-call.ts'
import { constant, type Family, omit, record } from './family.ts'

/** What stands around deals: templates, calls, triggers, workplaces, rates of tax. */
export const sales: Family = {
  references: [
    { at: /^crm\.currency\.localizations\.\w+ id$/, to: constant('USD') },
    { at: /^crm\.vat\.(?:get|update|delete) id$/, to: record('crm.vat.add') },
    { at: /^crm\.measure\.(?:get|update|delete) id$/, to: record('crm.measure.add') },
    { at: /^crm\.duplicate\.volatileType\.unregister id$/, to: record('crm.duplicate.volatileType.register') },
    { at: /^crm\.entity\.mergeBatch params\.entityIds$/, to: record('contact') },
    { at: /^crm\.deal\.recurring\.add fields\.DEAL_ID$/, to: record('deal') },
    { at: /^crm\.deal\.recurring\.\w+ fields\.CATEGORY_ID$/, to: constant(0) },
    { at: /^crm\.deal\.recurring\.list filter/, to: omit, whole: true },
    { at: /^crm\.deal\.recurring\.\w+ id$/, to: record('crm.deal.recurring.add') },
    { at: /^crm\.automation\.trigger target$/, to: async ({ idOf }, value) => `DEAL_${String(await idOf('deal', value))}` },
    { at: /^crm\.automation\.trigger\.execute OWNER_ID$/, to: record('deal') },
    { at: /^crm\.automation\.trigger\.(?:delete|execute) CODE$/, to: async (world, value) => afterTrigger(world, value) },
    {
      at: /^crm\.automatedsolution\.delete id$/,
      to: (world) => world.stage.result('crm.automatedsolution.add', { fields: { title: 'HR' } }).then(idOfSolution),
    },
    { at: /^crm\.automatedsolution\.\w+ id$/, to: record('crm.automatedsolution.add') },
    { at: /^crm\.automatedsolution\.\w+ fields\.typeIds$/, to: record('smart process') },
    { at: /^crm\.tracking\.trace\.add ENTITIES\.ID$/, to: ({ request, idOf }, value) => idOf(typeOfTraced(request, value), value) },
    { at: /^crm\.tracking\.trace\.delete id$/, to: record('crm.tracking.trace.add') },
    { at: /^crm\.calllist\.\w+ ENTITIES$/, to: record('contact') },
    { at: /^crm\.calllist\.(?:get|list) ID$/, to: record('crm.calllist.add') },
    { at: /^crm\.calllist\.\S+ LIST_ID$/, to: record('crm.calllist.add') },
    { at: /^crm\.item\.(?:import|batchImport) (?:fields|data)\.(?:begindate|closedate)$/, to: constant('2026-03-01') },
    { at: /^crm\.item\.(?:import|batchImport) (?:fields|data)\.assignedById$/, to: constant(1) },
    { at: /^crm\.orderentity\.(?:add|list) (?:fields|filter)\.\S*orderId$/, to: record('order') },
    { at: /^crm\.orderentity\.(?:add|list) (?:fields|filter)\.\S*ownerId$/, to: record('deal') },
    { at: /^crm\.orderentity\.deleteByFilter fields\.orderId$/, to: (world) => boundOrder(world) },
    { at: /^crm\.orderentity\.deleteByFilter fields\.ownerId$/, to: record('deal') },
  ],
  records: {
    order: async ({ stage }) => {
      const { personTypes } = (await stage.result('sale.persontype.list', {})) as { personTypes: readonly { id: number }[] }
      return await stage.result('sale.order.add', { fields: { lid: 's1', personTypeId: personTypes[0]!.id, currency: 'USD' } })
    },
    'smart process': (world) => world.stage.result('crm.type.add', { fields: { title: 'Smart process' } }),
  },
}

async function boundOrder({ stage, idOf, request }: World): Promise<unknown> {
  const { orderId: documented, ownerId } = request['fields'] as { orderId: unknown; ownerId: unknown }
  const orderId = await idOf('order', documented)
  await stage.result('crm.orderentity.add', { fields: { orderId, ownerId: await idOf('deal', ownerId), ownerTypeId: 2 } })
  return orderId
}

async function afterTrigger(world: World, code: unknown): Promise<unknown> {
  await world.stage.result('crm.automation.trigger.add', { CODE: code, NAME: 'Trigger' })
  return code
}

function idOfSolution(result: unknown): number {
  return (result as { automatedSolution: { id: number } }).automatedSolution.id
}

function typeOfTraced(request: World['request'], id: unknown): string {
  const entities = request['ENTITIES'] as readonly { readonly TYPE: string; readonly ID: unknown }[]
  return entities.find(({ ID }) => ID === id)?.TYPE.toLowerCase() ?? 'contact'
}
