import { MethodError, type Call, type MethodDefinition } from '../../../contract.ts'
import { listOf } from '../../../store/encode-value.ts'
import { field } from '../../../store/field.ts'
import { createSchema } from '../../../store/schema.ts'
import { checkFirst } from '../../check-first.ts'
import { defineMethods } from '../../define-methods.ts'
import { describeUniversal } from '../../describe-fields.ts'
import { controllerFamily } from '../../family/controller-family.ts'
import type { Family } from '../../family/family.ts'
import { openRecords } from '../../family/open-records.ts'
import { requireInteger, toId } from '../../read-params.ts'
import type { Crm } from '../open-crm.ts'
import { requirePlan } from '../types/plan-limits.ts'

const classic = false
const schema = createSchema('crm_automated_solution', [
  field('ID', 'integer', { classic, isReadOnly: true, title: 'ID' }),
  field('TITLE', 'string', { classic, isRequired: true, title: 'TITLE' }),
  field('TYPE_IDS', 'crm_dynamic_type', {
    classic,
    isMultiple: true,
    storage: 'none',
    title: 'TYPE_IDS',
    read: {
      universal:
        'json((select json_group_array(s.TYPE_ID) from (select TYPE_ID from crm_automated_solution_type where SOLUTION_ID = t.ID order by TYPE_ID) s))',
    },
  }),
])

/** `crm.automatedsolution.*`: digital workplaces and the smart processes in them; api-reference/crm/automated-solution/index.md */
export function automatedSolutionMethods(crm: Crm): readonly MethodDefinition[] {
  const { store, portal } = crm
  store.exec('create table if not exists crm_automated_solution_type (TYPE_ID INTEGER PRIMARY KEY, SOLUTION_ID INTEGER)')
  const family: Family & { wrappers: { one: string; many: string } } = {
    prefix: 'crm.automatedsolution',
    scope: 'crm',
    schema,
    wrappers: { one: 'automatedSolution', many: 'automatedSolutions' },
    without: ['delete', 'fields'],
    refusesUnknownNames: true,
    refusals: {
      notFound: () => new MethodError('NOT_FOUND', 'Digital workplace with such id not found'),
      missing: () => new MethodError('BX_EMPTY_REQUIRED', "The required field 'Title' is not filled"),
    },
    prepare({ id, sent }) {
      if (id === undefined) requirePlan(crm, 'LIMIT_EXCEEDED')
      else if (sent['TITLE'] !== undefined && !sent['TITLE']) throw new MethodError('BX_EMPTY_REQUIRED', 'Required field is not filled')
      return {}
    },
    // A smart process is in one workplace: it leaves the one where it was.
    saved({ id, input }) {
      if (input['typeIds'] === undefined) return
      const known = listOf(input['typeIds']).filter((type) => store.value('select 1 from crm_type where ID = ?', [toId(type) ?? 0]) === 1)
      store.run('delete from crm_automated_solution_type where SOLUTION_ID = ?', [id])
      for (const type of known) store.run('insert or replace into crm_automated_solution_type values (?, ?)', [toId(type)!, id])
    },
    removing(_, id) {
      if (store.value('select 1 from crm_automated_solution_type where SOLUTION_ID = ? limit 1', [id]) === 1)
        throw new MethodError('HAS_BOUND_TYPES', 'Cannot delete the workplace that has SPAs. Move them to another workplace')
    },
  }
  const records = openRecords(portal, family)
  const methods = [
    ...controllerFamily(portal, family, records),
    ...defineMethods('crm.automatedsolution', 'crm', {
      delete(call) {
        records.remove(call, requireInteger(call.params, 'id'))
        return null
      },
      fields: () => describeUniversal(schema),
    }),
  ]
  return methods.map((method) => checkFirst(method, requireAdmin))
}

function requireAdmin({ caller }: Call): void {
  if (!caller.isAdmin) throw new MethodError('ACCESS_DENIED', 'Insufficient permissions')
}
