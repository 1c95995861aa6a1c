import type { Family } from '../family.ts'
import { date, number, oneOf, text } from '../field-kinds.ts'
import { recordsOf } from '../records-of.ts'
import { counter } from './counter.ts'

/** Users and departments. */
export const people: readonly Family[] = [
  {
    prefix: 'department',
    open: (ask) => ({
      ...recordsOf(ask, 'department', {
        id: 'ID',
        fieldsIn: false,
        base: { NAME: 'Sales', PARENT: 1 },
        methods: { get: false, list: 'get' },
        filter: (ID, values) => ({ ID, ...values }),
      }),
      fields: { NAME: text, SORT: number, UF_HEAD: oneOf(1, 2) },
    }),
  },
  {
    prefix: 'user',
    open(ask) {
      const fresh = counter()
      return {
        ...recordsOf(ask, 'user', {
          id: 'ID',
          fieldsIn: false,
          methods: { get: false, list: 'get', delete: false },
          filter: (ID, values) => ({ FILTER: { ID, ...values } }),
        }),
        add: (sent) => ask('user.add', { EMAIL: `user${fresh()}@example.com`, UF_DEPARTMENT: [1], ...sent }),
        fields: {
          NAME: text,
          LAST_NAME: text,
          WORK_POSITION: text,
          PERSONAL_GENDER: oneOf('M', 'F'),
          PERSONAL_CITY: text,
          PERSONAL_BIRTHDAY: date,
        },
        events: { add: 'ONUSERADD', idOf: ({ ID }) => ID },
      }
    },
  },
]
