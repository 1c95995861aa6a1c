import type { Ask, Family, Fields, Records } from '../family.ts'
import { code, oneOf, text } from '../field-kinds.ts'
import { recordsOf } from '../records-of.ts'
import { listed } from './listed.ts'

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
    ...listed(list),
    remove: (CODE) => ask(`${prefix}.delete`, { CODE }),
    fields: { CODE: code },
  }
}
const untold = { 'nothing tells of the change': ['update'] }

/** Robots, templates of workflows and senders of messages. */
export const automation: readonly Family[] = [
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
]
