import type { Ask, Family, Fields } from '../family.ts'
import { text } from '../field-kinds.ts'
import { recordsOf } from '../records-of.ts'
import { listed } from './listed.ts'

const PREFIX = 'humanresources.hcmlink'
const ownCompany = async (ask: Ask): Promise<Fields> => {
  const crmCompanyId = await ask('crm.company.add', { fields: { TITLE: 'Own', IS_MY_COMPANY: 'Y' } })
  const field = { field: 'number', title: 'Number', type: 'STRING', entityType: 'EMPLOYEE' }
  return { company: 'hr-1', crmCompanyId, title: 'Works', data: {}, fields: [field] }
}

/** Systems of human resources beside the portal: api-reference/sign/hcm-link/humanresources-hcmlink-company-add.md */
export const hcmlink: readonly Family[] = [
  {
    prefix: `${PREFIX}.company`,
    async open(ask) {
      const base = await ownCompany(ask)
      return {
        ...recordsOf(ask, `${PREFIX}.company`, { key: 'id', base, always: base, methods: { get: false }, filter: () => ({}) }),
        fields: { title: text },
        unfiltered: 'all',
      }
    },
  },
  {
    prefix: `${PREFIX}.employee`,
    async open(ask) {
      const fields = await ownCompany(ask)
      await ask(`${PREFIX}.company.add`, { fields })
      const { company } = fields
      const set = (values: Fields): Promise<unknown> => {
        const data = { firstName: 'Bob', lastName: 'Bell', ...values }
        return ask(`${PREFIX}.employee.set`, { company, data: [{ employee: 'e-1', person: 'p-1', userId: 2, data }] })
      }
      return {
        async add(sent) {
          await set(sent)
          return 'p-1'
        },
        ...listed(async (id) => {
          const people: readonly Person[] = await ask(`${PREFIX}.employee.list`, { company })
          return people.filter(({ person }) => person === id).map(({ employees }) => employees[0]!.data)
        }),
        update: (_, changes, sent) => set({ ...sent, ...changes }),
        fields: { firstName: text, lastName: text },
      }
    },
  },
]

interface Person {
  readonly person: string
  readonly employees: readonly { readonly data: Fields }[]
}
