import type { Announced, Family, Fields } from '../family.ts'
import { flag, number, oneOf, text } from '../field-kinds.ts'
import { recordsOf } from '../records-of.ts'
import { counter } from './counter.ts'

const userFieldEvents = (name: string): Announced => ({
  add: `ONCRM${name}USERFIELDADD`,
  update: `ONCRM${name}USERFIELDUPDATE`,
  remove: `ONCRM${name}USERFIELDDELETE`,
})

/** Fields that users add. */
export const crmUserFields: readonly Family[] = [
  ...(['lead', 'deal', 'contact', 'company', 'quote', 'requisite', 'invoice'] as const).map((name): Family => {
    const prefix = `crm.${name}.userfield`
    return {
      prefix,
      open(ask) {
        const fresh = counter()
        const filter = (ID: unknown, values: Fields): Fields => ({ filter: { ID, ...values } })
        return {
          ...recordsOf(ask, prefix, { filter }),
          add: (sent) => ask(`${prefix}.add`, { fields: { FIELD_NAME: `F${fresh()}`, USER_TYPE_ID: 'string', ...sent } }),
          fields: { XML_ID: text, SORT: number, MANDATORY: flag, SHOW_FILTER: oneOf('N', 'I', 'E', 'S'), EDIT_IN_LIST: flag },
          events: userFieldEvents(name.toUpperCase()),
        }
      },
    }
  }),
  {
    prefix: 'userfieldconfig',
    open(ask) {
      const fresh = counter()
      const outer = { moduleId: 'crm' }
      return {
        ...recordsOf(ask, 'userfieldconfig', {
          outer,
          key: 'id',
          fieldsIn: 'field',
          one: ({ field }: { field: Fields }) => field,
          many: ({ fields }: { fields: readonly Fields[] }) => fields,
          filter: (id, values) => ({ filter: { entityId: 'CRM_DEAL', id, ...values }, select: ['*'] }),
        }),
        async add(sent) {
          const field = { entityId: 'CRM_DEAL', fieldName: `UF_CRM_F${fresh()}`, userTypeId: 'string', ...sent }
          const added: { field: Fields } = await ask('userfieldconfig.add', { ...outer, field })
          return added.field['id']
        },
        fields: { xmlId: text, sort: number, mandatory: flag, editInList: flag },
        events: userFieldEvents('DEAL'),
      }
    },
  },
  {
    prefix: 'user.userfield',
    open(ask) {
      const fresh = counter()
      return {
        ...recordsOf(ask, 'user.userfield', { methods: { get: false }, filter: (ID, values) => ({ filter: { ID, ...values } }) }),
        add: (sent) => ask('user.userfield.add', { fields: { FIELD_NAME: `F${fresh()}`, USER_TYPE_ID: 'string', ...sent } }),
        fields: { XML_ID: text, SORT: number, MANDATORY: flag, EDIT_IN_LIST: flag },
      }
    },
  },
]
