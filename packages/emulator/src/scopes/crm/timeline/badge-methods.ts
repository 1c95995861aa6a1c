import { MethodError, type CallParams, type MethodDefinition, type SqlValue } from '../../../contract.ts'
import { defineMethods } from '../../define-methods.ts'
import { requireArgument, textOf, toText } from '../../read-params.ts'
import type { Crm } from '../open-crm.ts'
import { accessDenied, notFound } from './refusals.ts'

const TYPES: ReadonlySet<string> = new Set(['success', 'failure', 'warning', 'primary', 'secondary'])

/** `crm.activity.badge.*`: api-reference/crm/timeline/activities/configurable/badges/index.md */
export function badgeMethods({ store }: Crm): readonly MethodDefinition[] {
  store.exec('create table if not exists crm_activity_badge (CODE text primary key, TITLE text, VALUE text, TYPE text)')
  const find = (params: CallParams): SqlValue[] => {
    const row = store.row('select * from crm_activity_badge where CODE = ?', [toText(requireArgument(params, 'code'))])
    if (!row) throw notFound('Badge not found')
    return row
  }
  return defineMethods('crm.activity.badge', 'crm', {
    add({ params, caller }) {
      const [code, title, value, type] = ['code', 'title', 'value', 'type'].map((name) => requireFilled(params, name))
      if (!caller.isAdmin) throw accessDenied()
      const id = toText(code)
      // The page names no code for these two; it is that of other refused values.
      if (id === '' || !TYPES.has(toText(type))) throw new MethodError('INVALID_ARG_VALUE', 'Invalid badge')
      if (store.value('select 1 from crm_activity_badge where CODE = ?', [id]) === 1)
        throw new MethodError('INVALID_ARG_VALUE', `A badge with the code "${id}" already exists`)
      store.run('insert into crm_activity_badge values (?, ?, ?, ?)', [id, readWording(title), readWording(value), toText(type)])
      return { badge: describe(find(params)) }
    },
    get: ({ params }) => ({ badge: describe(find(params)) }),
    list: () => ({ badges: store.rows('select * from crm_activity_badge order by rowid').map(describe) }),
    delete({ params, caller }) {
      requireArgument(params, 'code')
      if (!caller.isAdmin) throw accessDenied()
      const [code = null] = find(params)
      store.run('delete from crm_activity_badge where CODE = ?', [code])
      return true
    },
  })
}

function requireFilled(params: CallParams, name: string): unknown {
  const value = params.get(name)
  const isEmpty = typeof value === 'object' && value !== null && Object.keys(value).length === 0
  if (value === undefined || value === null || value === '' || isEmpty)
    throw new MethodError('REQUIRED_ARG_MISSING', `Required argument is missing: ${name}`)
  return value
}

/** A text, or texts by language. */
function readWording(value: unknown): string {
  return JSON.stringify(textOf(value) ?? value)
}

function describe([code, title, value, type]: readonly SqlValue[]): unknown {
  return { code, title: JSON.parse(String(title)) as unknown, value: JSON.parse(String(value)) as unknown, type }
}
