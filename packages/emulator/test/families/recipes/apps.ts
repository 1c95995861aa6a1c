import type { Ask, Family, Fields, Records } from '../family.ts'
import { oneOf, text } from '../field-kinds.ts'
import { counter } from './counter.ts'
import { listed } from './listed.ts'

const HANDLER = 'https://app.example/handler'
/** Options of an application are changed, and not taken away. */
const options = (ask: Ask, prefix: string): Records => ({
  async add(sent) {
    await ask(`${prefix}.set`, { options: { kind: 'lamp', ...sent } })
    return prefix
  },
  read: async () => ask(`${prefix}.get`),
  update: async (_, changes) => ask(`${prefix}.set`, { options: changes }),
  fields: { color: text, size: text },
})

/** What an application keeps on the portal. */
export const apps: readonly Family[] = [
  { prefix: 'app.option', open: (ask) => options(ask, 'app.option') },
  { prefix: 'user.option', open: (ask) => options(ask, 'user.option') },
  {
    prefix: 'event',
    open(ask) {
      const fresh = counter()
      const list = async (handler: unknown): Promise<readonly Fields[]> => {
        const bound: readonly Fields[] = await ask('event.get')
        return bound.filter((row) => row['handler'] === handler)
      }
      const events = new Map<string, unknown>()
      return {
        async add({ event = 'ONCRMDEALADD' }) {
          const handler = `${HANDLER}/${fresh()}`
          events.set(handler, event)
          await ask('event.bind', { event, handler })
          return handler
        },
        ...listed(list),
        remove: (handler) => ask('event.unbind', { event: events.get(String(handler)), handler }),
        fields: { event: oneOf('ONCRMDEALADD', 'ONCRMLEADADD') },
      }
    },
  },
  {
    prefix: 'placement',
    untried: { 'names what can be bound': ['list'] },
    open(ask) {
      const fresh = counter()
      const PLACEMENT = 'CRM_DEAL_DETAIL_TAB'
      const list = async (handler: unknown): Promise<readonly Fields[]> => {
        const bound: readonly Fields[] = await ask('placement.get')
        return bound.filter((row) => row['handler'] === handler).map((row) => ({ TITLE: row['title'], DESCRIPTION: row['description'] }))
      }
      return {
        async add(sent) {
          const handler = `${HANDLER}/${fresh()}`
          await ask('placement.bind', { PLACEMENT, HANDLER: handler, ...sent })
          return handler
        },
        ...listed(list),
        remove: (handler) => ask('placement.unbind', { PLACEMENT, HANDLER: handler }),
        fields: { TITLE: text, DESCRIPTION: text },
      }
    },
  },
  {
    prefix: 'userfieldtype',
    open(ask) {
      const fresh = counter()
      const needed = { HANDLER, TITLE: 'Colour' }
      const list = async (code: unknown): Promise<readonly Fields[]> => {
        const types: readonly Fields[] = await ask('userfieldtype.list')
        return types.filter(({ USER_TYPE_ID }) => USER_TYPE_ID === code)
      }
      return {
        async add(sent) {
          const USER_TYPE_ID = `type${fresh()}`
          await ask('userfieldtype.add', { USER_TYPE_ID, ...needed, ...sent })
          return USER_TYPE_ID
        },
        ...listed(list),
        update: (USER_TYPE_ID, changes, sent) => ask('userfieldtype.update', { USER_TYPE_ID, ...needed, ...sent, ...changes }),
        remove: (USER_TYPE_ID) => ask('userfieldtype.delete', { USER_TYPE_ID }),
        fields: { TITLE: text, DESCRIPTION: text },
      }
    },
  },
]
