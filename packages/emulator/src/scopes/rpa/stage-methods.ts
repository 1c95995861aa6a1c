import { MethodError, type MethodDefinition } from '../../contract.ts'
import { insertRow, updateRow, type Values } from '../../store/write-row.ts'
import type { DefineOver } from '../define-over.ts'
import { listPage, readStart } from '../list-page.ts'
import { requireInteger, requireObject, toId, toText, type Fields } from '../read-params.ts'
import { hasItems } from './items.ts'
import { notFound, STAGE_ORDER, stageSchema, type Rpa } from './open-rpa.ts'
import { requireRight } from './permissions.ts'

const STEP = 1000
const ALL = { family: 'universal', fields: stageSchema.of('universal') } as const

/** api-reference/outdated/rpa/stage/index.md */
export function stageMethods(define: DefineOver<Rpa>): readonly MethodDefinition[] {
  return define('rpa.stage', {
    add(rpa, { params, caller }) {
      const fields = requireObject(params, 'fields')
      const [typeId, name] = [toId(fields['typeId']) ?? 0, toText(fields['name']).trim()]
      requireRight(rpa, caller, typeId, 'MODIFY')
      if (name === '') throw new MethodError(0, 'The name of the stage is not specified')
      const last = Number(rpa.store.value('select ifnull(max(SORT), 0) from rpa_stage where TYPE_ID = ?', [typeId]))
      const semantic = readSemantic(rpa, typeId, fields)
      const columns = { CODE: '', COLOR: '', SORT: last + STEP, SEMANTIC: null, ...columnsOf(fields), ...semantic, TYPE_ID: typeId }
      return showStage(rpa, insertRow(rpa.store, 'rpa_stage', columns))
    },
    update(rpa, { params, caller }) {
      const id = requireInteger(params, 'id')
      const fields = requireObject(params, 'fields')
      const stage = requireStage(rpa, id)
      requireRight(rpa, caller, stage.typeId, 'MODIFY')
      const semantic = readSemantic(rpa, stage.typeId, fields, id)
      if (stage.semantic === 'SUCCESS' && semantic['SEMANTIC'] !== undefined && semantic['SEMANTIC'] !== 'SUCCESS')
        throw new MethodError(0, 'The semantics of the successful stage cannot be changed')
      updateRow(rpa.store, 'rpa_stage', { ...columnsOf(fields), ...semantic }, id)
      return showStage(rpa, id)
    },
    get(rpa, { params }) {
      const id = requireInteger(params, 'id')
      requireStage(rpa, id)
      return showStage(rpa, id)
    },
    listForType(rpa, { params }) {
      const typeId = requireInteger(params, 'typeId')
      const where = { sql: 't.TYPE_ID = ?', values: [typeId], lookups: [] }
      const request = { shape: ALL, where, orderBy: STAGE_ORDER, start: readStart(params), member: 'stages' }
      return listPage(rpa.portal, rpa.stages, request)
    },
    delete(rpa, { params, caller }) {
      const id = requireInteger(params, 'id')
      const { typeId, semantic } = requireStage(rpa, id)
      requireRight(rpa, caller, typeId, 'MODIFY')
      if (semantic === 'SUCCESS') throw new MethodError(0, 'The successful stage cannot be deleted')
      if (hasItems(rpa, typeId, id)) throw new MethodError(0, 'The stage has elements')
      rpa.store.run('delete from rpa_stage where ID = ?', [id])
      rpa.store.run('delete from rpa_field_setting where TYPE_ID = ? and STAGE_ID = ?', [typeId, id])
      return null
    },
  })
}

/** Robots, and the tasks that they give, are made by a designer only. */
function showStage({ stages, store }: Rpa, id: number): object {
  const stage = stages.one(ALL, id)!
  const ids = store.rows(`select t.ID from rpa_stage t where t.TYPE_ID = ? order by ${STAGE_ORDER}`, [Number(stage['typeId'])])
  return {
    ...stage,
    tasks: [],
    robotsCount: 0,
    possibleNextStages: ids.map(([each]) => Number(each)),
    permissions: { droppable: true, canMoveFrom: true },
  }
}

function requireStage({ store }: Rpa, id: number): { readonly typeId: number; readonly semantic: unknown } {
  const row = store.row('select TYPE_ID, SEMANTIC from rpa_stage where ID = ?', [id])
  if (!row) throw notFound('Stage')
  return { typeId: Number(row[0]), semantic: row[1] }
}

function columnsOf(fields: Fields): Values {
  const [name, sort] = [toText(fields['name']).trim(), toId(fields['sort'])]
  return {
    ...(name !== '' && { NAME: name }),
    ...(fields['code'] !== undefined && { CODE: toText(fields['code']) }),
    ...(fields['color'] !== undefined && { COLOR: toText(fields['color']) }),
    ...(sort !== undefined && { SORT: sort }),
  }
}

/** Anything else is an ordinary stage. Of the successful ones there is one: api-reference/outdated/rpa/stage/rpa-stage-add.md */
function readSemantic({ store }: Rpa, typeId: number, fields: Fields, id = 0): Values {
  if (fields['semantic'] === undefined) return {}
  const semantic = ['SUCCESS', 'FAIL'].find((known) => known === fields['semantic']) ?? null
  const other = "select 1 from rpa_stage where TYPE_ID = ? and SEMANTIC = 'SUCCESS' and ID <> ?"
  if (semantic === 'SUCCESS' && store.value(other, [typeId, id]) !== undefined)
    throw new MethodError(0, 'The process already has a successful stage')
  return { SEMANTIC: semantic }
}
