import { MethodError, type Call, type CallParams, type MethodDefinition } from '../../contract.ts'
import { hasTable } from '../../store/has-table.ts'
import type { DefineOver } from '../define-over.ts'
import { toId, toText } from '../read-params.ts'
import type { Landing } from './open-landing.ts'
import { urlOfSite } from './public-urls.ts'
import { requireParams, typeError } from './refusals.ts'
import { hasRight } from './rights.ts'

type BindingKind = 'GROUP' | 'MENU'

/** Knowledge bases of workgroups and in menus: api-reference/landing/embedding/knowledge-base/index.md */
export function bindingMethods(define: DefineOver<Landing>): readonly MethodDefinition[] {
  return define('landing.site', {
    /** A group has one. */
    bindingToGroup(landing, call) {
      requireParams(call.params, 'id', 'groupId')
      const [id, group] = readIntegers(call.params, 'bindingToGroup')
      const isGroup = hasTable(landing.portal.db, 'sonet_group') && landing.has('sonet_group', group)
      const isBound = landing.store.value("select 1 from landing_binding where KIND = 'GROUP' and CODE = ?", [String(group)]) !== undefined
      return isGroup && !isBound && bind(landing, call, 'GROUP', String(group), id)
    },
    unbindingFromGroup(landing, call) {
      requireParams(call.params, 'id', 'groupId')
      const [id, group] = readIntegers(call.params, 'unbindingFromGroup')
      return unbind(landing, call, 'GROUP', String(group), id)
    },
    getGroupBindings: (landing, call) => showBindings(landing, call, 'GROUP', 'groupId'),
    bindingToMenu(landing, call) {
      requireParams(call.params, 'id', 'menuCode')
      return bind(landing, call, 'MENU', toText(call.params.get('menuCode')), readInteger(call.params, 'bindingToMenu', 'id'))
    },
    unbindingFromMenu(landing, call) {
      requireParams(call.params, 'id', 'menuCode')
      return unbind(landing, call, 'MENU', toText(call.params.get('menuCode')), readInteger(call.params, 'unbindingFromMenu', 'id'))
    },
    getMenuBindings: (landing, call) => showBindings(landing, call, 'MENU', 'menuCode'),
  })
}

const readIntegers = (params: CallParams, action: string): readonly [id: number, group: number] => [
  readInteger(params, action, 'id'),
  readInteger(params, action, 'groupId'),
]

/** Digits in a text will do, as forms send them: api-reference/landing/embedding/knowledge-base/landing-site-binding-to-group.md */
function readInteger(params: CallParams, action: string, name: 'id' | 'groupId'): number {
  const value = params.get(name)
  const number = toId(value)
  if (number !== undefined) return number
  const type = { boolean: 'bool', number: 'float', string: 'string' }[typeof value as string] ?? 'array'
  const argument = `Argument #${name === 'id' ? 1 : 2} ($${name})`
  throw new MethodError('TYPE_ERROR', `Bitrix\\Landing\\PublicAction\\Site::${action}(): ${argument} must be of type int, ${type} given`)
}

/** Only knowledge bases are bound; examples of the pages send no `scope` to say so. */
function isBase({ store }: Landing, id: number): boolean {
  return store.value("select 1 from landing_site where ID = ? and TYPE in ('KNOWLEDGE', 'GROUP') and DELETED = 'N'", [id]) !== undefined
}

function bind(landing: Landing, { caller }: Call, kind: BindingKind, code: string, siteId: number): boolean {
  if (code === '' || !isBase(landing, siteId) || !hasRight(landing, caller, siteId, 'edit')) return false
  return landing.store.run('insert or ignore into landing_binding (KIND, CODE, SITE_ID) values (?, ?, ?)', [kind, code, siteId]).changes > 0
}

function unbind(landing: Landing, { caller }: Call, kind: BindingKind, code: string, siteId: number): boolean {
  if (!hasRight(landing, caller, siteId, 'edit')) return false
  return landing.store.run('delete from landing_binding where KIND = ? and CODE = ? and SITE_ID = ?', [kind, code, siteId]).changes > 0
}

function showBindings(landing: Landing, { params, caller }: Call, kind: BindingKind, name: string): readonly object[] {
  const code = params.get(name) ?? null
  if (typeof code === 'object' && code !== null) throw typeError(name)
  const rows = landing.store.rows(
    `select b.SITE_ID, b.CODE, s.TITLE from landing_binding b join landing_site s on s.ID = b.SITE_ID
     where b.KIND = ?1 and (?2 is null or b.CODE = ?2) and s.DELETED = 'N' order by b.rowid`,
    [kind, code === null ? null : toText(code)],
  )
  return rows
    .filter(([id]) => hasRight(landing, caller, Number(id), 'read'))
    .map(([id, binding, title]) => ({
      ENTITY_ID: String(id),
      ENTITY_TYPE: 'S',
      BINDING_ID: binding,
      TITLE: title,
      PUBLIC_URL: urlOfSite(landing, Number(id)),
    }))
}
