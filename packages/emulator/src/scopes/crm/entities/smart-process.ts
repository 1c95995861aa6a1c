import type { Store } from '../../../store/create-store.ts'
import { hidden, type Field } from '../../../store/field.ts'
import type { CrmEntity } from '../crm-entity.ts'
import { SMART_PROCESS_STAGES } from '../dictionaries/dictionaries.ts'
import { typeFlags, type TypeFlag } from '../types/type-schema.ts'
import * as common from './common-fields.ts'

/** A smart process as its type says it now; undefined when no type has this entityTypeId. */
export function findSmartProcess(store: Store, entityTypeId: number): CrmEntity | undefined {
  const row = store.row(`select ID, TITLE, ${typeFlags.join(', ')} from crm_type where ENTITY_TYPE_ID = ?`, [entityTypeId])
  if (!row) return undefined
  const [id, title, ...flags] = row
  return smartProcess(entityTypeId, Number(id), String(title), new Set(typeFlags.filter((_, index) => flags[index] === 'Y')))
}

/** Flags of the type decide which fields exist; columns of the others stay hidden, so that nothing is lost when a flag goes off. */
function smartProcess(entityTypeId: number, typeId: number, title: string, flags: ReadonlySet<TypeFlag>): CrmEntity {
  const when = (flag: TypeFlag, fields: readonly Field[]): readonly Field[] => (flags.has(flag) ? fields : fields.map(hidden))
  const { universalOnly, withoutClassic } = common
  return {
    entityTypeId,
    typeName: `DYNAMIC_${entityTypeId}`,
    abbreviation: `T${entityTypeId.toString(16)}`,
    table: `crm_dynamic_${entityTypeId}`,
    title,
    userFieldEntity: `CRM_${typeId}`,
    hasTitle: true,
    hasMultifields: false,
    hasProducts: flags.has('IS_LINK_WITH_PRODUCTS_ENABLED'),
    stages: {
      column: 'STAGE_ID',
      hasCategories: true,
      dictionary: (categoryId) => `DYNAMIC_${entityTypeId}_STAGE_${categoryId}`,
      prefix: (categoryId) => `DT${entityTypeId}_${categoryId}:`,
      template: SMART_PROCESS_STAGES,
    },
    fields: [
      common.id,
      universalOnly('TITLE', 'string'),
      universalOnly('XML_ID', 'string'),
      ...[...common.authorship, common.opened].map(withoutClassic),
      common.webformId,
      ...when('IS_BEGIN_CLOSE_DATES_ENABLED', [universalOnly('BEGINDATE', 'date'), universalOnly('CLOSEDATE', 'date')]),
      ...when('IS_CLIENT_ENABLED', [common.company, common.contact, common.linkedIds(entityTypeId, 3)].map(withoutClassic)),
      ...when('IS_OBSERVERS_ENABLED', [common.observers]),
      universalOnly('CATEGORY_ID', 'crm_category'),
      ...when('IS_STAGES_ENABLED', [
        ...common.movement.map(withoutClassic),
        universalOnly('STAGE_ID', 'crm_status'),
        universalOnly('PREVIOUS_STAGE_ID', 'crm_status', { isReadOnly: true }),
      ]),
      ...when('IS_SOURCE_ENABLED', common.source.map(withoutClassic)),
      ...when('IS_LINK_WITH_PRODUCTS_ENABLED', [
        ...[common.currency, ...common.amount].map(withoutClassic),
        universalOnly('TAX_VALUE', 'double'),
      ]),
      ...when(
        'IS_LINK_WITH_PRODUCTS_ENABLED',
        common.disabled(['OPPORTUNITY_ACCOUNT', 'double'], ['TAX_VALUE_ACCOUNT', 'double'], ['ACCOUNT_CURRENCY_ID', 'crm_currency']),
      ),
      ...when('IS_MYCOMPANY_ENABLED', [
        universalOnly('MYCOMPANY_ID', 'crm_company', {
          settings: { isMyCompany: true, parentEntityTypeId: 4, isEmbeddedEditorEnabled: true },
        }),
      ]),
      ...common.lastActivity.map(withoutClassic),
      common.entityTypeId(entityTypeId),
    ],
    defaults: (context) => ({
      ...common.offerDefaults(context),
      SOURCE_ID: context.firstStatus('SOURCE'),
      MYCOMPANY_ID: context.myCompanyId,
    }),
  }
}
