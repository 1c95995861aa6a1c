import { MethodError, type Call, type MethodDefinition } from '../../contract.ts'
import { createReader } from '../../store/create-reader.ts'
import { openCrm, type Crm } from '../crm/open-crm.ts'
import { createUserField, deleteUserField, hasUserField, updateUserField } from '../crm/userfields/save-user-field.ts'
import { listUserFields } from '../crm/userfields/user-field-methods.ts'
import { userFieldSchema } from '../crm/userfields/user-field-schema.ts'
import { defineMethods } from '../define-methods.ts'
import { classicError, readClassicObject, textOf, toId } from '../read-params.ts'
import { USER_ENTITY, type Users } from './open-users.ts'

/** `user.userfield.*`: api-reference/user/userfields/index.md */
export function userFieldMethods(open: () => Users, forget: () => void): readonly MethodDefinition[] {
  /** Everything is for administrators. */
  const enter = ({ caller }: Call): Crm => {
    if (!caller.isAdmin) throw classicError('Access denied.')
    return openCrm(open().portal)
  }
  const requireField = (crm: Crm, { params }: Call): { readonly id: number; readonly name: string } => {
    const id = toId(params.get('id')) ?? 0
    if (id <= 0) throw classicError('ID is not defined or invalid')
    const name = crm.store.value('select FIELD_NAME from crm_user_field where ID = ? and ENTITY_ID = ?', [id, USER_ENTITY])
    if (name === undefined) throw classicError('Access denied.')
    return { id, name: String(name) }
  }
  return defineMethods('user.userfield', 'user.userfield', {
    add(call) {
      const fields = readClassicObject(call.params, 'fields', { required: true })
      const given = (textOf(fields['FIELD_NAME']) ?? '').trim()
      if (given === '') throw classicError("The 'FIELD_NAME' field is not found.")
      const crm = enter(call)
      const name = completeName(given)
      if (hasUserField(crm, USER_ENTITY, name)) throw new MethodError('ERROR_CORE', `Field ${name} for USER object already exists`)
      const id = createUserField(crm, USER_ENTITY, name, fields)
      forget()
      return id
    },
    list(call) {
      const crm = enter(call)
      return listUserFields(crm, createReader(crm.store, userFieldSchema, crm.time), USER_ENTITY, call)
    },
    update(call) {
      const crm = enter(call)
      const { id } = requireField(crm, call)
      updateUserField(crm, id, readClassicObject(call.params, 'fields'))
      forget()
      return true
    },
    delete(call) {
      const crm = enter(call)
      const { id, name } = requireField(crm, call)
      deleteUserField(crm, id, 'user', name)
      forget()
      return true
    },
  })
}

/** `DEALS` and `UF_DEALS` are `UF_USR_DEALS`: api-reference/user/userfields/user-userfield-add.md */
function completeName(input: string): string {
  const upper = input.toUpperCase()
  return upper.startsWith('UF_USR_') ? upper : `UF_USR_${upper.replace(/^UF_/, '')}`
}
