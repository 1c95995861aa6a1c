import type { Family, Fields } from '../family.ts'
import { amount, type FieldKind, number, numberBetween, oneOf, text } from '../field-kinds.ts'
import { recordsOf } from '../records-of.ts'
import { listed } from './listed.ts'
import { setting } from './setting.ts'

/** Above zero. */
const rate: FieldKind = { ...amount, values: amount.values.map((value) => Number(value) + 0.01) }

/** What the CRM is set to. */
export const crmSettings: readonly Family[] = [
  {
    prefix: 'crm.currency',
    open: (ask) => ({
      ...recordsOf(ask, 'crm.currency', { key: 'CURRENCY', base: { CURRENCY: 'XTS', AMOUNT_CNT: 1, AMOUNT: 2 }, filter: () => ({}) }),
      fields: { AMOUNT_CNT: numberBetween(1, 1000), AMOUNT: rate, SORT: number },
      unfiltered: 'all',
      events: { add: 'ONCRMCURRENCYADD', update: 'ONCRMCURRENCYUPDATE', remove: 'ONCRMCURRENCYDELETE' },
    }),
  },
  {
    prefix: 'crm.currency.localizations',
    open: (ask) => ({
      async add(sent) {
        await ask('crm.currency.localizations.set', { id: 'EUR', localizations: { de: { FULL_NAME: 'Euro', ...sent } } })
        return 'de'
      },
      read: async (language) => {
        const all: Record<string, Fields> = await ask('crm.currency.localizations.get', { id: 'EUR' })
        return all[String(language)]
      },
      update: (_, changes, sent) =>
        ask('crm.currency.localizations.set', { id: 'EUR', localizations: { de: { FULL_NAME: 'Euro', ...sent, ...changes } } }),
      remove: (language) => ask('crm.currency.localizations.delete', { id: 'EUR', lids: [language] }),
      fields: { FULL_NAME: text, FORMAT_STRING: oneOf('# EUR', 'EUR #'), DECIMALS: numberBetween(0, 3) },
    }),
  },
  {
    prefix: 'crm.currency.base',
    open: (ask) => ({
      ...setting(
        ({ id = 'USD' }) => ask('crm.currency.base.set', { id }),
        async () => ({ id: await ask('crm.currency.base.get') }),
      ),
      fields: { id: oneOf('USD', 'EUR') },
    }),
  },
  {
    prefix: 'crm.dealcategory.default',
    open: (ask) => ({
      ...setting(
        ({ name = 'General' }) => ask('crm.dealcategory.default.set', { name }),
        async () => {
          const { NAME }: Fields = await ask('crm.dealcategory.default.get')
          return { name: NAME }
        },
      ),
      fields: { name: text },
    }),
  },
  ...(['crm.item', 'crm.lead', 'crm.deal', 'crm.contact', 'crm.company'] as const).map((owner): Family => {
    const prefix = `${owner}.details.configuration`
    const outer = owner === 'crm.item' ? { entityTypeId: 2 } : {}
    return {
      prefix,
      open: (ask) => ({
        ...setting(
          (values) => {
            const data = [{ name: 'main', title: 'Main', type: 'section', elements: [{ name: 'ID' }], ...values }]
            return ask(`${prefix}.set`, { ...outer, scope: 'P', data })
          },
          async () => {
            const [section]: readonly Fields[] = await ask(`${prefix}.get`, { ...outer, scope: 'P' })
            return section!
          },
        ),
        fields: { title: text, name: oneOf('main', 'more') },
      }),
    }
  }),
  {
    prefix: 'crm.duplicate.volatileType',
    open: (ask) => ({
      async add({ fieldCode = 'TITLE' }) {
        const { id }: Fields = await ask('crm.duplicate.volatileType.register', { entityTypeId: 1, fieldCode })
        return id
      },
      ...listed(async (id) => {
        const types: readonly Fields[] = await ask('crm.duplicate.volatileType.list')
        return types.filter((type) => type['id'] === id)
      }),
      remove: (id) => ask('crm.duplicate.volatileType.unregister', { id }),
      fields: { fieldCode: oneOf('TITLE', 'COMPANY_TITLE') },
    }),
  },
  {
    prefix: 'crm.automation.trigger',
    open: (ask) => ({
      ...recordsOf(ask, 'crm.automation.trigger', {
        id: 'CODE',
        key: 'CODE',
        fieldsIn: false,
        base: { CODE: 'lamp', NAME: 'Lamp' },
        idOf: () => 'lamp',
        methods: { get: false, update: false },
        filter: () => ({}),
      }),
      fields: { NAME: text },
      unfiltered: 'all',
    }),
  },
]
