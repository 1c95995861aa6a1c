import fc from 'fast-check'
import { expect, it } from 'vitest'
import { openBench } from './events-receiver.ts'

const apps = ['local.1', 'app.2'].map((clientId) => ({ clientId, clientSecret: 's' }))
const WORKER = 'PAGE_BACKGROUND_WORKER'

interface Bound {
  readonly clientId: string
  readonly placement: string
  readonly handler: string
  readonly userId: number
}

const clientId = fc.constantFrom('local.1', 'app.2')
const placement = fc.constantFrom('CRM_DEAL_LIST_MENU', 'REST_APP_URI', WORKER)
const handler = fc.constantFrom('https://app.example/1', 'https://app.example/2')
const userId = fc.constantFrom(0, 1, 2)
const step = fc.oneof(
  fc.record({ kind: fc.constant('bind' as const), clientId, placement, handler, userId }),
  fc.record({
    kind: fc.constant('unbind' as const),
    clientId,
    placement,
    handler: fc.option(handler, { nil: undefined }),
    userId: fc.option(userId, { nil: undefined }),
  }),
  fc.record({ kind: fc.constant('update' as const), clientId }),
)

/** What placement.bind says of each wish. */
function refusalOf(bound: readonly Bound[], wish: Bound): string | undefined {
  const same = bound.filter((each) => each.clientId === wish.clientId && each.placement === wish.placement && each.userId === wish.userId)
  if (wish.userId !== 0 && wish.placement !== WORKER) return 'ERROR_PLACEMENT_USER_MODE'
  if (same.length > 0 && wish.placement !== 'CRM_DEAL_LIST_MENU') return 'ERROR_PLACEMENT_MAX_COUNT'
  return same.some((each) => each.handler === wish.handler) ? 'ERROR_CORE' : undefined
}

it('placement.get shows what a model of bind, unbind and updates says', async () => {
  const bench = await openBench({ apps })
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
      bench.portal.reset()
      let bound: readonly Bound[] = []
      for (const { kind, clientId: app, ...wish } of steps) {
        if (kind === 'update') {
          bench.portal.apps.update(app)
          bound = bound.filter((each) => each.clientId !== app)
          continue
        }
        const { placement: place, handler: address, userId: user } = wish as Partial<Bound>
        const params = { PLACEMENT: place, HANDLER: address, USER_ID: user, OPTIONS: { errorHandlerUrl: 'https://app.example/e' } }
        const answer = await bench
          .call(`placement.${kind}`, params, { clientId: app })
          .catch((error: Error) => error.message.split(':', 1)[0])
        if (kind === 'bind') {
          const own = { clientId: app, placement: place!, handler: address!, userId: user! }
          const refusal = refusalOf(bound, own)
          expect(answer).toBe(refusal ?? true)
          if (!refusal) bound = [...bound, own]
        } else {
          const isMeant = (each: Bound): boolean =>
            each.clientId === app &&
            each.placement === place &&
            (address === undefined || each.handler === address) &&
            (user === undefined || each.userId === user)
          expect(answer).toEqual({ count: 2 * bound.filter(isMeant).length })
          bound = bound.filter((each) => !isMeant(each))
        }
      }
      for (const { clientId: app } of apps) {
        const own = bound
          .filter((each) => each.clientId === app)
          .map((each) => ({ placement: each.placement, handler: each.handler, userId: each.userId }))
        expect(await bench.call('placement.get', {}, { clientId: app })).toMatchObject(own)
        expect(bench.portal.placements.all.filter((each) => each.clientId === app)).toHaveLength(own.length)
      }
    }),
    { numRuns: 40 },
  )
  await bench.portal.close()
})
