import type { MethodDefinition } from '../../../contract.ts'
import { systemItem, type Crm } from '../open-crm.ts'
import { userFieldMethods } from '../userfields/user-field-methods.ts'
import { addressMethods } from './address-methods.ts'
import { bankDetailMethods } from './bank-detail-methods.ts'
import { requisiteLinkMethods } from './link-methods.ts'
import { presetFieldMethods } from './preset-field-methods.ts'
import { presetMethods } from './preset-methods.ts'
import { createPresetFieldTable, fillPresets } from './preset-schema.ts'
import { requisiteMethods } from './requisite-methods.ts'
import { requisite } from './requisite-schema.ts'

/** `crm.requisite.*` and `crm.address.*`: api-reference/crm/requisites/index.md */
export function requisitesOf(crm: Crm): readonly MethodDefinition[] {
  const { store, portal, time } = crm
  systemItem(crm, requisite.entityTypeId)
  createPresetFieldTable(store)
  const methods = [
    ...requisiteMethods(crm),
    ...userFieldMethods(crm, 'requisite', requisite.entityTypeId),
    ...presetMethods(crm),
    ...presetFieldMethods(crm),
    ...bankDetailMethods(crm),
    ...requisiteLinkMethods(crm),
    ...addressMethods(crm),
  ]
  if (store.value('select 1 from crm_requisite_preset limit 1') === undefined)
    fillPresets(store, portal.settings.languageId, time.format(portal.now()))
  return methods
}
