import type { Ask, Family, Fields, Records } from '../family.ts'
import { code, flag, number, oneOf, text } from '../field-kinds.ts'
import { recordsOf } from '../records-of.ts'

const HANDLER = 'https://app.example/handler'
/** A list of codes tells nothing else. */
const codes = (ask: Ask, prefix: string, registration: Fields): Records => {
  const list = async (id: unknown): Promise<readonly Fields[]> => {
    const found: readonly string[] = await ask(`${prefix}.list`)
    return found.filter((CODE) => CODE === id).map((CODE) => ({ CODE }))
  }
  return {
    async add({ CODE = 'lamp' }) {
      await ask(`${prefix}.add`, { CODE, HANDLER, NAME: 'Lamp', ...registration })
      return CODE
    },
    read: async (id) => (await list(id))[0],
    list,
    remove: (CODE) => ask(`${prefix}.delete`, { CODE }),
    fields: { CODE: code },
    unfiltered: 'all',
  }
}
const untold = { 'nothing tells of the change': ['update'] }

/** What stands beside: automation, posts, groups, services that applications bring. */
export const services: readonly Family[] = [
  ...(['bizproc.robot', 'bizproc.activity'] as const).map((prefix) => ({
    prefix,
    untried: untold,
    open: (ask: Ask) => codes(ask, prefix, {}),
  })),
  { prefix: 'messageservice.sender', untried: untold, open: (ask) => codes(ask, 'messageservice.sender', { TYPE: 'SMS' }) },
  {
    prefix: 'bizproc.workflow.template',
    open: (ask) => ({
      ...recordsOf(ask, 'bizproc.workflow.template', {
        id: 'ID',
        fieldsIn: 'FIELDS',
        methods: { get: false },
        filter: (ID, values) => ({ FILTER: { ID, ...values }, SELECT: ['ID', 'NAME', 'AUTO_EXECUTE'] }),
      }),
      add: (sent) => {
        const TEMPLATE_DATA = ['a.bpt', 'QQ==']
        return ask('bizproc.workflow.template.add', {
          DOCUMENT_TYPE: ['crm', 'CCrmDocumentDeal', 'DEAL'],
          NAME: 'Approve',
          TEMPLATE_DATA,
          ...sent,
        })
      },
      fields: { NAME: text, AUTO_EXECUTE: oneOf(0, 1, 2, 3) },
    }),
  },
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
        read: async (id) => (await list(id))[0],
        list,
        remove: (COMMENT_ID) => ask('log.blogcomment.delete', { COMMENT_ID }),
        fields: { TEXT: text },
        unfiltered: 'all',
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
        read: async (id) => (await list(id))[0],
        list,
        update: (USER_ID, changes) => ask('sonet_group.user.update', { GROUP_ID, USER_ID, ...changes }),
        remove: (USER_ID) => ask('sonet_group.user.delete', { GROUP_ID, USER_ID }),
        fields: { ROLE: oneOf('E', 'K') },
        unfiltered: 'all',
      }
    },
  },
  {
    prefix: 'mailservice',
    open: (ask) => ({
      ...recordsOf(ask, 'mailservice', { id: 'ID', fieldsIn: false, base: { NAME: 'Mail' }, filter: () => ({}) }),
      // Only active ones are listed.
      fields: { NAME: text, SERVER: oneOf('a.example', 'b.example'), ENCRYPTION: flag, SORT: number },
      unfiltered: 'all',
    }),
  },
]
