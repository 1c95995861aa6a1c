import type { Ask, Family, Fields } from '../family.ts'
import { code, flag, numberBetween, oneOf, text } from '../field-kinds.ts'
import { recordsOf } from '../records-of.ts'

type Wrapped = Record<string, Fields>
const wrapped = (name: string) => ({
  key: 'id',
  idOf: (result: Wrapped) => result[name]!['id'],
  one: (result: Wrapped) => result[name],
  many: (result: Record<string, Record<string, Fields>>) => Object.values(result[`${name}s`]!),
})
const numerator = { name: 'Plain', template: '{NUMBER}' }
const addNumerator = async (ask: Ask): Promise<unknown> => {
  const added: Wrapped = await ask('documentgenerator.numerator.add', { fields: numerator })
  return added['numerator']!['id']
}
const addTemplate = async (ask: Ask): Promise<unknown> => {
  const fields = { name: 'Contract', file: ['contract.docx', 'QQ=='], numeratorId: await addNumerator(ask), region: 'de' }
  const added: Wrapped = await ask('documentgenerator.template.add', { fields })
  return added['template']!['id']
}

/** api-reference/document-generator/index.md */
export const documents: readonly Family[] = [
  ...(['documentgenerator.numerator', 'crm.documentgenerator.numerator'] as const).map((prefix): Family => ({
    prefix,
    open: (ask) => ({
      ...recordsOf(ask, prefix, { ...wrapped('numerator'), base: numerator, filter: () => ({ order: { id: 'desc' } }) }),
      fields: { name: text, template: oneOf('{NUMBER}', 'A-{NUMBER}') },
      unfiltered: 'all',
    }),
  })),
  {
    prefix: 'documentgenerator.region',
    open: (ask) => ({
      ...recordsOf(ask, 'documentgenerator.region', { ...wrapped('region'), base: { title: 'North' }, filter: () => ({}) }),
      fields: { title: text, languageId: oneOf('de', 'en'), formatDate: oneOf('DD.MM.YYYY', 'MM/DD/YYYY') },
      unfiltered: 'all',
    }),
  },
  {
    prefix: 'documentgenerator.role',
    open: (ask) => ({
      ...recordsOf(ask, 'documentgenerator.role', {
        ...wrapped('role'),
        base: { name: 'Editor' },
        always: { name: 'Editor' },
        filter: () => ({}),
      }),
      fields: { name: text, code },
      unfiltered: 'all',
    }),
  },
  {
    prefix: 'documentgenerator.template',
    async open(ask) {
      const numeratorId = await addNumerator(ask)
      return {
        ...recordsOf(ask, 'documentgenerator.template', {
          ...wrapped('template'),
          base: { name: 'Contract', file: ['contract.docx', 'QQ=='], numeratorId, region: 'de' },
          filter: (id, values) => ({ filter: { id, ...values } }),
        }),
        fields: { name: text, code, active: flag, withStamps: flag, sort: numberBetween(1, 1000), region: oneOf('de', 'en') },
      }
    },
  },
  {
    prefix: 'documentgenerator.document',
    untried: { 'writes the file anew: documentgenerator.test.ts': ['update'] },
    async open(ask) {
      const templateId = await addTemplate(ask)
      return {
        ...recordsOf(ask, 'documentgenerator.document', {
          ...wrapped('document'),
          fieldsIn: false,
          methods: { update: false },
          filter: (id, values) => ({ filter: { id, ...values } }),
        }),
        add: async (sent) => {
          const added: Wrapped = await ask('documentgenerator.document.add', { templateId, value: 'ORDER_1', ...sent })
          return added['document']!['id']
        },
        fields: { value: code },
      }
    },
  },
  {
    prefix: 'crm.documentgenerator.template',
    open: async (ask) => ({
      ...recordsOf(ask, 'crm.documentgenerator.template', {
        ...wrapped('template'),
        base: { ...(await crmTemplate(ask)) },
        filter: (id, values) => ({ filter: { id, ...values } }),
      }),
      fields: { name: text, active: flag, withStamps: flag, sort: numberBetween(1, 1000), region: oneOf('de', 'en') },
    }),
  },
  {
    prefix: 'crm.documentgenerator.document',
    untried: { 'writes the file anew: crm-documents.test.ts': ['update'] },
    async open(ask) {
      const { template }: Wrapped = await ask('crm.documentgenerator.template.add', { fields: await crmTemplate(ask) })
      const deals = [await addDeal(ask), await addDeal(ask)]
      return {
        ...recordsOf(ask, 'crm.documentgenerator.document', {
          ...wrapped('document'),
          fieldsIn: false,
          base: { templateId: template!['id'], entityTypeId: 2, entityId: deals[0] },
          methods: { update: false },
          filter: (id, values) => ({ filter: { id, ...values } }),
        }),
        fields: { entityId: oneOf(...deals) },
        events: { add: 'ONCRMDOCUMENTGENERATORDOCUMENTADD', remove: 'ONCRMDOCUMENTGENERATORDOCUMENTDELETE' },
      }
    },
  },
]

const addDeal = (ask: Ask): Promise<number> => ask('crm.deal.add', { fields: { TITLE: 'Owner' } })

async function crmTemplate(ask: Ask): Promise<Fields> {
  return { name: 'Contract', file: 'QQ==', numeratorId: await addNumerator(ask), region: 'de', entityTypeId: ['2'] }
}
