import { loadMethods, type MethodFacts } from '@b24kit/catalog'
import type { EmulatedScope, PortalContext } from '../../src/contract.ts'
import { createPortal, type Portal } from '../../src/index.ts'
import { scopes } from '../../src/scopes/index.ts'
import { parseSeed, seedPortal } from '../../src/scopes/seed.ts'
import { createRecords, type Params } from '../compare-with-catalogue.ts'
import { createSend, type FuzzAnswer, type Send } from './send-call.ts'

export interface FuzzPortal {
  readonly portal: Portal
  readonly context: PortalContext
  readonly send: Send
  /** Parameters of a read that find a record. */
  readonly identify: (facts: MethodFacts) => Params
}

const CALLERS: readonly number[] = [1, 2]

/** A portal with records of every family, whose database the test may look into. */
export async function openFuzzPortal(): Promise<FuzzPortal> {
  let context: PortalContext | undefined
  const spy: EmulatedScope = {
    name: 'spy',
    install(installed) {
      context = installed
      return []
    },
  }
  const portal = await createPortal({
    clock: 'virtual',
    plan: 'none',
    scopes: [...scopes, spy],
    apps: [{ clientId: 'local.1', clientSecret: 's' }],
    users: CALLERS.map((id) => ({ id })),
    deliver: async () => new Response('ok'),
    requestLogSize: 50,
  })
  if (!context) throw new Error('The spy was not installed.')
  seedPortal(context, parseSeed('deals=10'))
  const wire = createSend(portal)
  const send: Send = async (call) => {
    const answer = await wire(call)
    // Whoever dismissed one of the callers would end it all: no later call would reach a method.
    for (const id of CALLERS) if (!portal.users.find(id)?.isActive) portal.users.set({ id, isActive: true })
    return answer
  }
  const call = async (method: string, params: Params): Promise<FuzzAnswer['body']> =>
    (await send({ method, params, version: 'v1', wire: 'json', by: 'app' })).body
  const identify = await createRecords(call)
  await createGoods(call)
  return { portal, context, send, identify }
}

/** What the records of the catalogue hang on, more than once, so that some are left when others are deleted. */
async function createGoods(call: (method: string, params: Params) => Promise<unknown>): Promise<void> {
  const add = (family: string, fields: Params): Promise<unknown> => call(`catalog.${family}.add`, { fields })
  for (const name of ['Lamp', 'Chair', 'Table']) await add('product', { iblockId: 14, name })
  await add('product.sku', { iblockId: 14, name: 'Shelf' })
  await add('section', { iblockId: 14, name: 'Light' })
  for (const productId of [1, 2, 3]) await add('price', { productId, catalogGroupId: 1, price: 5, currency: 'USD' })
  await add('productProperty', { iblockId: 14, name: 'Colour', propertyType: 'L' })
  for (const docType of ['A', 'S']) await add('document', { docType, responsibleId: 1, currency: 'USD' })
  await add('document.element', { docId: 1, elementId: 1, storeTo: 1, amount: 2 })
  for (const TITLE of ['One', 'Two', 'Three']) await call('tasks.task.add', { fields: { TITLE, RESPONSIBLE_ID: 1 } })
}

/** Scopes with fewer methods share a portal: to open one costs more than to call them. */
const FEW = 30

/** The facts of every stateful method, by scope. */
export async function loadStatefulMethods(): Promise<readonly (readonly [scope: string, methods: readonly MethodFacts[]])[]> {
  const portal = await createPortal({ data: 'empty' })
  const scopeOf = new Map(
    portal.methods.filter(({ tier }) => tier === 'stateful').map(({ version, name, scope }) => [`${version} ${name}`, scope]),
  )
  await portal.close()
  const groups = new Map<string, MethodFacts[]>()
  for (const method of loadMethods()) {
    const scope = scopeOf.get(`${method.version} ${method.name}`)
    if (scope !== undefined) groups.set(scope, [...(groups.get(scope) ?? []), method])
  }
  const large = [...groups].filter(([, methods]) => methods.length >= FEW)
  const small = [...groups.values()].filter((methods) => methods.length < FEW)
  return [...large, ['the other scopes', small.flat()]]
}
