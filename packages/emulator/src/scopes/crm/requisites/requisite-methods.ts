import type { MethodDefinition } from '../../../contract.ts'
import { classicError } from '../../read-params.ts'
import { liveFamily } from '../live-family.ts'
import { systemItem, type Crm } from '../open-crm.ts'
import { exists } from '../products/find-owner.ts'
import { forgetDetails } from './forget-details.ts'
import { refusalsOf, undefinedOrInvalid } from './refusals.ts'
import { requisite } from './requisite-schema.ts'
import { stampAuthorship } from './stamp-authorship.ts'
import { withoutUnaskedKey } from './without-unasked-key.ts'

const OWNERS: ReadonlySet<unknown> = new Set([3, 4])

/** `crm.requisite.*`: api-reference/crm/requisites/universal/index.md */
export function requisiteMethods(crm: Crm): readonly MethodDefinition[] {
  return liveFamily(crm, requisite.entityTypeId, {
    prefix: 'crm.requisite',
    refusals: refusalsOf('Requisite'),
    prepare(change) {
      const { id, sent } = change
      if (id !== undefined) return stampAuthorship(change, crm.time)
      if (!OWNERS.has(sent['ENTITY_TYPE_ID'])) throw undefinedOrInvalid('ENTITY_TYPE_ID')
      if (crm.store.value('select 1 from crm_requisite_preset where ID = ?', [sent['PRESET_ID'] ?? null]) !== 1)
        throw undefinedOrInvalid('PRESET_ID')
      if (!exists(crm, systemItem(crm, Number(sent['ENTITY_TYPE_ID'])), Number(sent['ENTITY_ID']))) throw classicError('Entity not found.')
      // The page stars the name, though the description of the fields does not.
      if (!sent['NAME']) throw undefinedOrInvalid('NAME')
      return { ACTIVE: 'Y', ADDRESS_ONLY: 'N', SORT: 500, RQ_VAT_PAYER: 'N', ...sent, ...stampAuthorship(change, crm.time) }
    },
    removing: (_, id) => forgetDetails(crm, id),
    finish: withoutUnaskedKey,
    event: (action) => [`ONCRMREQUISITE${action}`],
  })
}
