import type { MethodDefinition } from '../../../contract.ts'
import { classicFamily } from '../../family/classic-family.ts'
import { classicError } from '../../read-params.ts'
import type { Crm } from '../open-crm.ts'
import { bankDetailSchema } from './bank-detail-schema.ts'
import { COUNTRIES } from './countries.ts'
import { refusalsOf, undefinedOrInvalid } from './refusals.ts'
import { stampAuthorship } from './stamp-authorship.ts'
import { withoutUnaskedKey } from './without-unasked-key.ts'

/** `crm.requisite.bankdetail.*`: api-reference/crm/requisites/bank-detail/index.md */
export function bankDetailMethods(crm: Crm): readonly MethodDefinition[] {
  return classicFamily(crm.portal, {
    prefix: 'crm.requisite.bankdetail',
    scope: 'crm',
    schema: bankDetailSchema,
    refusals: refusalsOf('RequisiteBankDetail'),
    prepare(change) {
      const { id, sent } = change
      const country = sent['COUNTRY_ID'] ?? null
      if (country !== null && !COUNTRIES.some(([known]) => known === country)) throw undefinedOrInvalid('COUNTRY_ID')
      if (id !== undefined) return stampAuthorship(change, crm.time)
      const presetCountry = crm.store.value(
        'select p.COUNTRY_ID from crm_requisite r left join crm_requisite_preset p on p.ID = r.PRESET_ID where r.ID = ?',
        [sent['ENTITY_ID']!],
      )
      if (presetCountry === undefined) throw undefinedOrInvalid('ENTITY_ID')
      // The page stars the name and words no error for it.
      if (!sent['NAME']) throw classicError('NAME is not defined or invalid.')
      return { ACTIVE: 'Y', SORT: 500, ...sent, COUNTRY_ID: country ?? presetCountry, ...stampAuthorship(change, crm.time) }
    },
    removing(_, id) {
      crm.store.run('update crm_requisite_link set BANK_DETAIL_ID = 0 where BANK_DETAIL_ID = ?', [id])
      crm.store.run('update crm_requisite_link set MC_BANK_DETAIL_ID = 0 where MC_BANK_DETAIL_ID = ?', [id])
    },
    finish: withoutUnaskedKey,
    event: (action) => [`ONCRMBANKDETAIL${action}`],
  })
}
