import type { CallParams, MethodDefinition } from '../../../contract.ts'
import type { Values } from '../../../store/write-row.ts'
import { defineMethods } from '../../define-methods.ts'
import { describeClassic } from '../../describe-fields.ts'
import { classicError, isYes, readClassicObject, readId, toId, toText } from '../../read-params.ts'
import type { Crm } from '../open-crm.ts'
import { fieldsOfCountry } from './countries.ts'
import { insertPresetField, presetFieldSchema, type PresetField } from './preset-schema.ts'
import { notFound } from './refusals.ts'

/** `crm.requisite.preset.field.*`: numbers as numbers; api-reference/crm/requisites/presets/fields/index.md */
export function presetFieldMethods(crm: Crm): readonly MethodDefinition[] {
  const { store } = crm
  const SELECT = 'select ID, FIELD_NAME, FIELD_TITLE, SORT, IN_SHORT_LIST from crm_requisite_preset_field where PRESET_ID = ?'

  const presetOf = (params: CallParams, missing: (id: number) => Error = (id) => notFound('Preset', id)): number => {
    const id = toId(readClassicObject(params, 'preset')['ID']) ?? 0
    if (store.value('select 1 from crm_requisite_preset where ID = ?', [id]) !== 1) throw missing(id)
    return id
  }
  const fieldsOf = (presetId: number): readonly (PresetField & { readonly ID: number })[] =>
    store.rows(`${SELECT} order by SORT, ID`, [presetId]).map(([id, name, title, sort, short]) => ({
      ID: Number(id),
      FIELD_NAME: String(name),
      FIELD_TITLE: String(title),
      IN_SHORT_LIST: short === 'Y' ? 'Y' : 'N',
      SORT: Number(sort),
    }))
  const requireField = (params: CallParams): { readonly presetId: number; readonly field: PresetField & { readonly ID: number } } => {
    const id = readId(params)
    const presetId = presetOf(params)
    const field = fieldsOf(presetId).find(({ ID }) => ID === id)
    if (!field) throw notFound('PresetField', id)
    return { presetId, field }
  }
  const available = (presetId: number): readonly string[] => {
    const country = Number(store.value('select COUNTRY_ID from crm_requisite_preset where ID = ?', [presetId]))
    const own = store
      .rows("select FIELD_NAME from crm_user_field where ENTITY_ID = 'CRM_REQUISITE' order by ID")
      .map(([name]) => String(name))
    const taken = new Set(fieldsOf(presetId).map(({ FIELD_NAME }) => FIELD_NAME))
    return [...fieldsOfCountry(country), ...own].filter((name) => !taken.has(name))
  }
  const requireAvailable = (presetId: number, name: string): string => {
    if (!available(presetId).includes(name)) throw classicError(`The field '${name}' can not be added.`)
    return name
  }
  return defineMethods('crm.requisite.preset.field', 'crm', {
    add({ params }) {
      const presetId = presetOf(params)
      const fields = readClassicObject(params, 'fields', { required: true })
      return insertPresetField(store, presetId, {
        FIELD_NAME: requireAvailable(presetId, toText(fields['FIELD_NAME'])),
        FIELD_TITLE: toText(fields['FIELD_TITLE']),
        SORT: toId(fields['SORT']) ?? 500,
        IN_SHORT_LIST: isYes(fields['IN_SHORT_LIST']) ? 'Y' : 'N',
      })
    },
    get: ({ params }) => requireField(params).field,
    list: ({ params }) => fieldsOf(presetOf(params)),
    update({ params }) {
      const { presetId, field } = requireField(params)
      const fields = readClassicObject(params, 'fields', { required: true })
      const name = toText(fields['FIELD_NAME']) || field.FIELD_NAME
      const values: Values = {
        FIELD_NAME: name === field.FIELD_NAME ? name : requireAvailable(presetId, name),
        ...(fields['FIELD_TITLE'] !== undefined && { FIELD_TITLE: toText(fields['FIELD_TITLE']) }),
        ...(toId(fields['SORT']) !== undefined && { SORT: toId(fields['SORT'])! }),
        ...(fields['IN_SHORT_LIST'] !== undefined && { IN_SHORT_LIST: isYes(fields['IN_SHORT_LIST']) ? 'Y' : 'N' }),
      }
      const columns = Object.keys(values)
      store.run(`update crm_requisite_preset_field set ${columns.map((column) => `${column} = ?`).join()} where PRESET_ID = ? and ID = ?`, [
        ...Object.values(values),
        presetId,
        field.ID,
      ])
      return true
    },
    delete({ params }) {
      const { presetId, field } = requireField(params)
      store.run('delete from crm_requisite_preset_field where PRESET_ID = ? and ID = ?', [presetId, field.ID])
      return true
    },
    fields: () => describeClassic(presetFieldSchema),
    availabletoadd: ({ params }) => available(presetOf(params, () => classicError('Template not found.'))),
  })
}
