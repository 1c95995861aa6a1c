import type { MethodDefinition } from '../../contract.ts'
import { phpMap } from '../../php/php-map.ts'
import type { DefineOver } from '../define-over.ts'
import { requireArgument, requireInteger, requireObject, toId, textOf, toText } from '../read-params.ts'
import { requireItems } from './item-methods.ts'
import { notFound, type Rpa } from './open-rpa.ts'
import { requireRight } from './permissions.ts'

/** Which fields are seen where; stage 0 is every stage: api-reference/outdated/rpa/fields/index.md */
export function fieldMethods(define: DefineOver<Rpa>): readonly MethodDefinition[] {
  return define('rpa.fields', {
    getSettings(rpa, { params }) {
      const { typeId } = requireItems(rpa, requireInteger(params, 'typeId'))
      return showSettings(readSettings(rpa, typeId, requireStage(rpa, typeId, params.get('stageId'))))
    },
    setSettings(rpa, { params, caller }) {
      const typeId = requireInteger(params, 'typeId')
      const fields = requireObject(params, 'fields')
      requireRight(rpa, caller, typeId, 'MODIFY')
      const settings = Object.fromEntries(Object.entries(fields).map(([visibility, names]) => [visibility, namesOf(names)]))
      return write(rpa, typeId, requireStage(rpa, typeId, params.get('stageId')), settings)
    },
    setVisibilitySettings(rpa, { params, caller }) {
      const typeId = requireInteger(params, 'typeId')
      const visibility = toText(requireArgument(params, 'visibility'))
      const fields = requireObject(params, 'fields')
      requireRight(rpa, caller, typeId, 'MODIFY')
      const stageId = requireStage(rpa, typeId, params.get('stageId'))
      return write(rpa, typeId, stageId, { ...readSettings(rpa, typeId, stageId), [visibility]: namesOf(fields) })
    },
  })
}

/** Names of fields by what they are visible in: `kanban`, `create`. */
type Settings = Readonly<Record<string, readonly string[]>>

function readSettings({ store }: Rpa, typeId: number, stageId: number): Settings {
  const json = store.value('select FIELDS from rpa_field_setting where TYPE_ID = ? and STAGE_ID = ?', [typeId, stageId])
  return json === undefined ? {} : (JSON.parse(String(json)) as Settings)
}

function write({ store }: Rpa, typeId: number, stageId: number, settings: Settings): object {
  store.run('insert or replace into rpa_field_setting (TYPE_ID, STAGE_ID, FIELDS) values (?, ?, ?)', [
    typeId,
    stageId,
    JSON.stringify(settings),
  ])
  return showSettings(settings)
}

function showSettings(settings: Settings): object {
  const all = { kanban: [], create: [], ...settings }
  const shown = Object.entries(all).map(([visibility, names]) => [
    visibility,
    phpMap(Object.fromEntries(names.map((name) => [name, true]))),
  ])
  return { fields: Object.fromEntries(shown) }
}

/** `["id"]`, or as the answers have it: `{ id: true }`. */
function namesOf(given: unknown): readonly string[] {
  if (typeof given !== 'object' || given === null) return []
  if (Array.isArray(given)) return given.map(toText).filter((name) => name !== '')
  return Object.entries(given).flatMap(([name, value]) => (/^\d+$/.test(name) ? (textOf(value) ?? []) : value === false ? [] : [name]))
}

function requireStage({ store }: Rpa, typeId: number, given: unknown): number {
  const id = toId(given) ?? 0
  if (id !== 0 && store.value('select 1 from rpa_stage where ID = ? and TYPE_ID = ?', [id, typeId]) === undefined) throw notFound('Stage')
  return id
}
