import type { MethodDefinition } from '../../../contract.ts'
import { classicFamily } from '../../family/classic-family.ts'
import { classicError } from '../../read-params.ts'
import type { Crm } from '../open-crm.ts'
import { COUNTRIES } from './countries.ts'
import { presetSchema } from './preset-schema.ts'
import { refusalsOf, undefinedOrInvalid } from './refusals.ts'
import { stampAuthorship } from './stamp-authorship.ts'
import { withoutUnaskedKey } from './without-unasked-key.ts'

/** `crm.requisite.preset.*`: api-reference/crm/requisites/presets/index.md */
export function presetMethods(crm: Crm): readonly MethodDefinition[] {
  const { store } = crm
  const countries: MethodDefinition = {
    name: 'crm.requisite.preset.countries',
    scope: 'crm',
    tier: 'stateful',
    handler: () => COUNTRIES.map(([ID, CODE, TITLE]) => ({ ID, CODE, TITLE })),
  }
  const family = classicFamily(crm.portal, {
    prefix: 'crm.requisite.preset',
    scope: 'crm',
    schema: presetSchema,
    refusals: refusalsOf('Preset'),
    prepare(change) {
      const { id, sent } = change
      if (id !== undefined) return stampAuthorship(change, crm.time)
      if (sent['ENTITY_TYPE_ID'] !== 8) throw undefinedOrInvalid('ENTITY_TYPE_ID')
      if (!COUNTRIES.some(([country]) => country === sent['COUNTRY_ID'])) throw undefinedOrInvalid('COUNTRY_ID')
      return { ACTIVE: 'Y', SORT: 500, ...sent, ...stampAuthorship(change, crm.time) }
    },
    removing(_, id) {
      if (store.value('select 1 from crm_requisite where PRESET_ID = ? limit 1', [id]) === 1)
        throw classicError('You cannot delete the template because requisites have already been created for it')
      store.run('delete from crm_requisite_preset_field where PRESET_ID = ?', [id])
    },
    finish: withoutUnaskedKey,
  })
  return [...family, countries]
}
