import type { Family, Fields } from '../family.ts'
import { code, oneOf, text } from '../field-kinds.ts'
import { recordsOf } from '../records-of.ts'
import { addDeal, addCompany, addTodo, addComment } from './owners.ts'
import { setting } from './setting.ts'

const PNG = 'iVBORw0KGgo='
/** As it is answered where there is something. */
type Layout = { readonly blocks?: { readonly first?: { readonly properties: Fields } } } | null

/** Records of the timeline, and what they show: api-reference/crm/timeline/index.md */
export const crmTimeline: readonly Family[] = [
  {
    prefix: 'crm.timeline.bindings',
    async open(ask) {
      const comment = await addComment(ask, await addDeal(ask))
      const ENTITY_ID = await addCompany(ask)
      const bound = { OWNER_ID: comment, ENTITY_ID, ENTITY_TYPE: 'company' }
      const list = async (): Promise<readonly Fields[]> => {
        const rows: readonly Fields[] = await ask('crm.timeline.bindings.list', { filter: { OWNER_ID: comment } })
        return rows.filter(({ ENTITY_TYPE }) => ENTITY_TYPE === 'company')
      }
      return {
        async add() {
          await ask('crm.timeline.bindings.bind', { fields: bound })
          return comment
        },
        read: async () => (await list())[0],
        list,
        remove: () => ask('crm.timeline.bindings.unbind', { fields: bound }),
        fields: { ENTITY_ID: oneOf(ENTITY_ID) },
        unfiltered: 'all',
      }
    },
  },
  {
    prefix: 'crm.timeline.logmessage',
    async open(ask) {
      const owner = { entityTypeId: 2, entityId: await addDeal(ask) }
      return {
        ...recordsOf(ask, 'crm.timeline.logmessage', {
          key: 'id',
          base: { ...owner, title: 'Seen', text: 'On the site', iconCode: 'info' },
          idOf: ({ logMessage }: { logMessage: Fields }) => logMessage['id'],
          one: ({ logMessage }: { logMessage: Fields }) => logMessage,
          methods: { update: false },
          filter: () => ({ ...owner, order: { id: 'desc' } }),
        }),
        fields: { title: text, text },
        unfiltered: 'all',
      }
    },
  },
  ...(['icon', 'logo'] as const).map((kind): Family => ({
    prefix: `crm.timeline.${kind}`,
    open: (ask) => ({
      ...recordsOf(ask, `crm.timeline.${kind}`, {
        id: 'code',
        key: 'code',
        fieldsIn: false,
        base: { code: 'lamp', fileContent: PNG },
        idOf: (result: Record<string, Fields>) => result[kind]!['code'],
        one: (result: Record<string, Fields>) => result[kind],
        many: (result: Record<string, readonly Fields[]>) => result[`${kind}s`]!,
        methods: { update: false },
        filter: () => ({}),
      }),
      fields: { code },
      unfiltered: 'all',
    }),
  })),
  {
    prefix: 'crm.timeline.note',
    async open(ask) {
      const ownerId = await addDeal(ask)
      const key = { ownerTypeId: 2, ownerId, itemType: 1, itemId: await addComment(ask, ownerId) }
      const save = (values: Fields): Promise<boolean> => ask('crm.timeline.note.save', { ...key, ...values })
      return {
        async add(sent) {
          await save({ text: 'Look', ...sent })
          return key.itemId
        },
        read: () => ask('crm.timeline.note.get', key),
        update: (_, changes) => save(changes),
        remove: () => ask('crm.timeline.note.delete', key),
        fields: { text },
      }
    },
  },
  ...(['activity', 'timeline'] as const).map((kind): Family => {
    const prefix = `crm.${kind}.layout.blocks`
    return {
      prefix,
      async open(ask) {
        const owner = { entityTypeId: 2, entityId: await addDeal(ask) }
        const record =
          kind === 'activity' ? { activityId: await addTodo(ask, owner.entityId) } : { timelineId: await addComment(ask, owner.entityId) }
        const of = { ...owner, ...record }
        const set = ({ value = 'Hello' }: Fields): Promise<unknown> =>
          ask(`${prefix}.set`, { ...of, layout: { blocks: { first: { type: 'text', properties: { value } } } } })
        return {
          ...setting(set, async () => ({})),
          read: async () => {
            const { layout }: { layout: Layout } = await ask(`${prefix}.get`, of)
            return layout?.blocks?.first?.properties
          },
          remove: () => ask(`${prefix}.delete`, of),
          fields: { value: text },
        }
      },
    }
  }),
]
