import { Listing, MethodError, type MethodDefinition } from '../../contract.ts'
import { field } from '../../store/field.ts'
import { createSchema, type Schema } from '../../store/schema.ts'
import { catalogRefusals, missingFields, required } from '../catalog/catalog-fields.ts'
import { defaultsOf } from '../catalog/reference-families.ts'
import { defineMethods } from '../define-methods.ts'
import { requireObject, toText } from '../read-params.ts'
import type { Sale } from './open-sale.ts'
import { hiddenKey, saleMethods } from './sale-family.ts'
import { SHOP_LANGUAGES } from './shop-languages.ts'

export const langSchema: Schema = createSchema(
  'sale_status_lang',
  [
    hiddenKey,
    field('DESCRIPTION', 'string'),
    field('LID', 'string', { ...required, isImmutable: true }),
    field('NAME', 'string', required),
    field('STATUS_ID', 'string', { ...required, isImmutable: true }),
  ],
  'ROW_ID',
)

export function statusLangs(sale: Sale): readonly MethodDefinition[] {
  const { store } = sale
  const requireLanguage = (lid: unknown): void => {
    if (!SHOP_LANGUAGES.some((known) => known.lid === lid)) throw new MethodError(201_750_000_004, 'Unknown language')
  }
  return [
    ...saleMethods(sale, {
      prefix: 'sale.statusLang',
      schema: langSchema,
      wrappers: { one: 'statusLang', many: 'statusLangs' },
      without: ['get', 'update', 'delete'],
      refusals: catalogRefusals(201_740_400_001, 'status lang'),
      prepare: (change) => {
        const { STATUS_ID: status, LID: lid } = change.sent
        requireLanguage(lid)
        if (!sale.has('sale_status', status)) throw new MethodError(0, 'status does not exist')
        if (store.value('select 1 from sale_status_lang where STATUS_ID = ? and LID = ?', [status!, lid!]) !== undefined)
          throw new MethodError(201_750_000_003, 'Duplicate entry for key [statusId, lid]')
        return defaultsOf(change, { DESCRIPTION: '' })
      },
    }),
    ...defineMethods('sale.statusLang', 'sale', {
      deleteByFilter: ({ params }) => {
        const fields = requireObject(params, 'fields')
        const missing = ['lid', 'name', 'statusId'].filter((name) => toText(fields[name]) === '')
        if (missing.length > 0) throw missingFields(missing)
        requireLanguage(fields['lid'])
        const key = [toText(fields['statusId']), toText(fields['lid'])]
        const { changes } = store.run('delete from sale_status_lang where STATUS_ID = ? and LID = ?', key)
        if (changes === 0) throw new MethodError(201_740_400_001, 'status lang does not exist')
        return true
      },
      getListLangs: () => new Listing({ langs: SHOP_LANGUAGES }, SHOP_LANGUAGES.length, undefined),
    }),
  ]
}
