import type { Family, Fields } from '../family.ts'
import { flag, oneOf, text } from '../field-kinds.ts'
import { recordsOf } from '../records-of.ts'
import { listed } from './listed.ts'

/** Posts and workgroups. */
export const feed: readonly Family[] = [
  {
    prefix: 'log.blogpost',
    open: (ask) => ({
      ...recordsOf(ask, 'log.blogpost', {
        id: 'POST_ID',
        fieldsIn: false,
        base: { POST_MESSAGE: 'Hello' },
        methods: { get: false, list: 'get' },
        many: (rows: readonly Fields[]) =>
          rows.map((row) => ({ ID: row['ID'], POST_MESSAGE: row['DETAIL_TEXT'], POST_TITLE: row['TITLE'] })),
        filter: (POST_ID) => ({ POST_ID }),
      }),
      // What is not sent is not kept: api-reference/log/log-blogpost-update.md
      update: (POST_ID, changes, sent) => ask('log.blogpost.update', { POST_ID, POST_MESSAGE: 'Hello', ...sent, ...changes }),
      fields: { POST_MESSAGE: text, POST_TITLE: text },
      events: {
        add: 'ONLIVEFEEDPOSTADD',
        update: 'ONLIVEFEEDPOSTUPDATE',
        remove: 'ONLIVEFEEDPOSTDELETE',
        idOf: ({ FIELDS }) => (FIELDS as Fields)['POST_ID'],
      },
      unfiltered: 'all',
    }),
  },
  {
    prefix: 'log.blogcomment',
    async open(ask) {
      const POST_ID = await ask('log.blogpost.add', { POST_MESSAGE: 'Hello' })
      const list = async (id: unknown): Promise<readonly Fields[]> => {
        const { comments }: { comments: readonly Fields[] } = await ask('log.blogcomment.user.get', {})
        return comments.filter((row) => row['comment_id'] === id).map((row) => ({ TEXT: row['text'] }))
      }
      return {
        add: (sent) => ask('log.blogcomment.add', { POST_ID, TEXT: 'Thanks', ...sent }),
        ...listed(list),
        remove: (COMMENT_ID) => ask('log.blogcomment.delete', { COMMENT_ID }),
        fields: { TEXT: text },
      }
    },
  },
  {
    prefix: 'sonet_group',
    open: (ask) => ({
      ...recordsOf(ask, 'sonet_group', {
        id: 'GROUP_ID',
        fieldsIn: false,
        base: { NAME: 'Team' },
        methods: { add: 'create', get: false, list: 'get' },
        filter: (ID, values) => ({ FILTER: { ID, ...values } }),
      }),
      fields: { NAME: text, DESCRIPTION: text, VISIBLE: flag, OPENED: flag, KEYWORDS: text },
      unfiltered: ['DESCRIPTION', 'KEYWORDS'],
      events: { add: 'ONSONETGROUPADD', update: 'ONSONETGROUPUPDATE', remove: 'ONSONETGROUPDELETE' },
    }),
  },
  {
    prefix: 'sonet_group.user',
    async open(ask) {
      const GROUP_ID = await ask('sonet_group.create', { NAME: 'Team' })
      const list = async (id: unknown): Promise<readonly Fields[]> => {
        const found: readonly Fields[] = await ask('sonet_group.user.get', { ID: GROUP_ID })
        return found.filter(({ USER_ID }) => Number(USER_ID) === id)
      }
      return {
        async add({ ROLE }) {
          await ask('sonet_group.user.add', { GROUP_ID, USER_ID: 2 })
          if (ROLE !== undefined) await ask('sonet_group.user.update', { GROUP_ID, USER_ID: 2, ROLE })
          return 2
        },
        ...listed(list),
        update: (USER_ID, changes) => ask('sonet_group.user.update', { GROUP_ID, USER_ID, ...changes }),
        remove: (USER_ID) => ask('sonet_group.user.delete', { GROUP_ID, USER_ID }),
        fields: { ROLE: oneOf('E', 'K') },
      }
    },
  },
]
