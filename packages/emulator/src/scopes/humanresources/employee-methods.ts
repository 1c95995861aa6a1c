import type { Call, MethodDefinition } from '../../contract.ts'
import type { Row } from '../../store/create-reader.ts'
import { defineV3, type V3Action } from '../../v3/define-v3.ts'
import { fieldActions } from '../../v3/field-actions.ts'
import { baseFields, readSelection } from '../../v3/read-selection.ts'
import { readRows } from '../../v3/read-rows.ts'
import { requireInt, requireText } from '../../v3/read-v3-params.ts'
import { requireKnownNames } from '../../v3/require-known-names.ts'
import type { SignatureParam } from '../../v3/signature.ts'
import { validationError } from '../../v3/v3-error.ts'
import { requireEmployee } from './access.ts'
import { branchOf, type Structure } from './open-structure.ts'
import { employeeDto } from './structure-dtos.ts'

const ROLE_WORDS: Readonly<Record<string, string>> = { MEMBER_HEAD: 'HEAD', MEMBER_DEPUTY_HEAD: 'DEPUTY_HEAD' }

/** api-reference/departments/employee/index.md */
export function employeeMethods(structure: Structure): readonly MethodDefinition[] {
  const { store } = structure
  const show = (params: readonly SignatureParam[], run: (call: Call) => unknown): V3Action => ({
    signature: { params },
    handler(call) {
      requireEmployee(structure, call.caller)
      return run(call)
    },
  })
  const read = (condition: string, select?: unknown): Row[] => {
    const selection = readSelection(employeeDto, select, baseFields(employeeDto))
    const all = { logic: 'and', negative: false, conditions: [] } as const
    return readRows(store, employeeDto, {
      selection,
      filter: all,
      order: [{ field: employeeDto.find('userId')!, descending: false }],
      page: { limit: -1, offset: 0 },
      reach: condition,
    })
  }
  return defineV3('humanresources.employee', ['humanresources'], {
    search: show(
      [
        { name: 'name', type: 'string', required: true },
        { name: 'nodeId', type: 'integer' },
        { name: 'select', type: 'array' },
      ],
      ({ params }) => {
        const given = params.all['name'] ?? ''
        if (given === '') throw validationError([{ message: 'Parameter "name" is required.', field: 'name' }])
        const wanted = requireText(params, 'name').toLowerCase()
        requireKnownNames(employeeDto, params.all['select'])
        const nodes = params.all['nodeId'] === undefined ? undefined : branchOf(structure, requireInt(params, 'nodeId'))
        const found = store
          .rows(
            `select ID, ifnull(NAME, '') || ' ' || ifnull(LAST_NAME, '') || ' ' || ifnull(NAME, '') from user
           where ID in (select USER_ID from hr_member ${nodes ? `where NODE_ID in (${nodes.join()})` : ''})`,
          )
          .filter(([, name]) => String(name).toLowerCase().includes(wanted))
        return { items: read(`t0.ID in (${found.map(([id]) => Number(id)).join() || 'null'})`, params.all['select']) }
      },
    ),
    subordinates: show([{ name: 'id', type: 'integer', required: true }], ({ params }) => {
      const userId = requireInt(params, 'id')
      if (userId <= 0) throw validationError([{ message: 'Parameter "id" is required and must be a positive integer.', field: 'id' }])
      const departments = store
        .rows(
          `select n.ID, n.NAME, m.ROLE from hr_member m join hr_node n on n.ID = m.NODE_ID
           where m.USER_ID = ? and n.TYPE = 'DEPARTMENT' and m.ROLE in ('MEMBER_HEAD', 'MEMBER_DEPUTY_HEAD') order by n.ID`,
          [userId],
        )
        .map(([nodeId, name, role]) => ({
          nodeId,
          name,
          role: ROLE_WORDS[String(role)],
          subordinatesCount: countBelow(structure, Number(nodeId), userId, role === 'MEMBER_HEAD'),
        }))
      return { userId, departments }
    }),
    multidepartment: show([], () => {
      const several = `(select count(*) from hr_member m join department d on d.ID = m.NODE_ID where m.USER_ID = t0.ID) > 1`
      const employees = read(several, ['userId', 'name', 'workPosition', 'departments'])
      return { employees, total: employees.length }
    }),
    count: show([], () => ({
      total: store.value('select count(distinct USER_ID) from hr_member where NODE_ID in (select ID from department)'),
    })),
    ...fieldActions(employeeDto),
  })
}

/** The people of a department and of those below it; a deputy does not stand above the heads of his own. */
function countBelow(structure: Structure, nodeId: number, userId: number, isHead: boolean): unknown {
  const nodes = branchOf(structure, nodeId).join()
  const own = isHead ? '' : `and not (NODE_ID = ${nodeId} and ROLE <> 'MEMBER_EMPLOYEE')`
  return structure.store.value(`select count(distinct USER_ID) from hr_member where NODE_ID in (${nodes}) and USER_ID <> ? ${own}`, [
    userId,
  ])
}
