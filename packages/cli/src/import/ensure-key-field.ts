import type { Client } from '@b24kit/client'
import { CliError } from '../cli-error.ts'
import { exitCodes } from '../exit-codes.ts'
import type { Entity } from './entity.ts'
import type { PortalFields } from './read-fields.ts'

/**
 * Makes sure that the field which keeps the keys exists and can keep them; a missing user field is created. With `dryRun` it stays missing.
 *
 * @throws CliError with exit code 2 for a field that cannot keep keys.
 */
export async function ensureKeyField(b24: Client, entity: Entity, keyField: string, fields: PortalFields, dryRun: boolean): Promise<void> {
  const field = fields[keyField]
  if (field?.isReadOnly) throw refuse(`${keyField} of ${entity.name} is read-only, so it cannot keep the keys of an import.`)
  if (field?.isMultiple) throw refuse(`${keyField} of ${entity.name} holds several values, so it cannot keep the keys of an import.`)
  if (field !== undefined) return
  if (entity.addUserField === undefined || !/^UF_CRM_[A-Z0-9_]{1,43}$/.test(keyField)) {
    throw refuse(`${entity.name} has no field ${keyField}, and it cannot be created by itself.`)
  }
  if (dryRun) return
  await b24.callUntyped(entity.addUserField, {
    fields: { FIELD_NAME: keyField, XML_ID: keyField, USER_TYPE_ID: 'string', LABEL: 'External id', SHOW_FILTER: 'E', EDIT_IN_LIST: 'N' },
  })
}

function refuse(message: string): CliError {
  return new CliError(exitCodes.usage, message, 'A key field is a single text, e.g. UF_CRM_B24KIT_ID (created if absent) or ORIGIN_ID.')
}
