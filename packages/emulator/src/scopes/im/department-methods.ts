import { Listing, MethodError, type Call, type MethodDefinition } from '../../contract.ts'
import { isYes, textOf } from '../read-params.ts'
import { allDepartments, employeesOf, findDepartment, showDepartment } from './departments.ts'
import type { DefineIm, Im } from './open-im.ts'
import { isEmployee, showUsers } from './people.ts'
import { readIds } from './read-ids.ts'
import { findShort } from './refusals.ts'
import { sliceOf } from './slices.ts'

/** `im.department.*` and `im.search.department.list`: api-reference/chats/departments/index.md */
export function departmentMethods(define: DefineIm): readonly MethodDefinition[] {
  const own = define('im.department', {
    get(im, call) {
      requireEmployee(im, call)
      const ids = readIds(call.params.get('ID'))
      if (!ids) throw new MethodError('INVALID_FORMAT', 'A wrong format for the ID field is passed')
      return ids.flatMap((id) => findDepartment(im, id) ?? []).map((each) => showDepartment(im, each, isYes(call.params.get('USER_DATA'))))
    },
    'employees.get': (im, call) => peopleByDepartment(im, call, (id) => employeesOf(im, id)),
    'managers.get': (im, call) => peopleByDepartment(im, call, (id) => [findDepartment(im, id)!.headId].filter((head) => head > 0)),
    'colleagues.list': (im, call) => {
      requireEmployee(im, call)
      const { page, next } = sliceOf(colleaguesOf(im, call.caller.userId), call.params, 10, 50)
      const people = isYes(call.params.get('USER_DATA')) ? showUsers(im, page) : page
      return new Listing(people, colleaguesOf(im, call.caller.userId).length, next)
    },
  })
  const search = define('im.search.department', {
    list(im, { params }) {
      const phrase = textOf(params.get('FIND'))
      if (phrase === undefined) throw findShort()
      // A phrase that is too short filters nothing: api-reference/chats/search/im-search-department-list.md
      const words = phrase.trim().length < 2 ? [] : phrase.trim().toLowerCase().split(/\s+/)
      const found = allDepartments(im).filter(({ fullName }) =>
        words.every((word) =>
          fullName
            .toLowerCase()
            .split(/[\s/]+/)
            .some((each) => each.startsWith(word)),
        ),
      )
      const { page, next } = sliceOf(found, params, 10, 50)
      return new Listing(
        page.map((each) => showDepartment(im, each, isYes(params.get('USER_DATA')))),
        found.length,
        next,
      )
    },
  })
  return [...own, ...search]
}

function requireEmployee(im: Im, { caller }: Call): void {
  if (!isEmployee(im, caller)) throw new MethodError('ACCESS_ERROR', 'Only intranet users have access to this method.', 403)
}

/** Departments that do not exist are left out; nobody is `[]`. */
function peopleByDepartment(im: Im, call: Call, peopleOf: (id: number) => readonly number[]): unknown {
  requireEmployee(im, call)
  const ids = readIds(call.params.get('ID'))
  if (!ids) throw new MethodError('ID_EMPTY', "Department ID can't be empty")
  const withData = isYes(call.params.get('USER_DATA'))
  const entries = ids
    .filter((id) => findDepartment(im, id))
    .map((id) => [String(id), withData ? showUsers(im, peopleOf(id)) : peopleOf(id)] as const)
  return entries.length === 0 ? [] : Object.fromEntries(entries)
}

/** People of the same departments; for a manager those below and every manager. */
function colleaguesOf(im: Im, userId: number): readonly number[] {
  const departments = allDepartments(im)
  const headed = departments.filter(({ headId }) => headId === userId)
  const own = departments.filter(({ id }) => employeesOf(im, id).includes(userId))
  const heads = headed.length > 0 ? departments.map(({ headId }) => headId) : own.map(({ headId }) => headId)
  const people = [...own, ...headed].flatMap(({ id }) => employeesOf(im, id))
  return [...new Set([...people, ...heads])].filter((id) => id > 0 && id !== userId)
}
