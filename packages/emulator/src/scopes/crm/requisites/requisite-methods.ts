import type { MethodDefinition } from '../../../contract.ts'
import { describeClassic } from '../../describe-fields.ts'
import { classicError } from '../../read-params.ts'
import { liveFamily } from '../live-family.ts'
import { systemItem, type Crm } from '../open-crm.ts'
import { exists } from '../products/find-owner.ts'
import { describeUserField } from '../userfields/describe-user-field.ts'
import { forgetDetails } from './forget-details.ts'
import { refusalsOf, undefinedOrInvalid } from './refusals.ts'
import { requisite } from './requisite-schema.ts'
import { stampAuthorship } from './stamp-authorship.ts'
import { withoutUnaskedKey } from './without-unasked-key.ts'

const OWNERS: ReadonlySet<unknown> = new Set([3, 4])

/** `crm.requisite.*`: api-reference/crm/requisites/universal/index.md */
export function requisiteMethods(crm: Crm): readonly MethodDefinition[] {
  const described: MethodDefinition = {
    name: 'crm.requisite.fields',
    scope: 'crm',
    tier: 'stateful',
    handler: () => describe(crm),
  }
  const family = liveFamily(crm, requisite.entityTypeId, {
    prefix: 'crm.requisite',
    without: ['fields'],
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
  return [...family, described]
}

/** Dictionaries stand in a list: api-reference/crm/requisites/universal/crm-requisite-fields.md */
function describe(crm: Crm): object {
  return describeClassic(systemItem(crm, requisite.entityTypeId).schema, (field) => ({
    ...describeUserField(crm, requisite.userFieldEntity, field, 'classic'),
    ...(field.statusType !== undefined && { statusType: [field.statusType] }),
  }))
}
