import { MethodError, type App, type Call, type Database, type Handler } from '../contract.ts'
import { phpMap } from '../php/php-map.ts'

/** `app.option.*` and `user.option.*`: settings of an application, for all its users or for each: api-reference/common/settings/index.md */
export function createOptionMethods(db: Database): Readonly<Record<string, Handler>> {
  db.exec('create table app_option (APP integer, USER integer, NAME text, VALUE text, primary key (APP, USER, NAME))')
  const forAll = { userOf: () => 0, mayWrite: ({ caller }: Call) => caller.isAdmin }
  const forUser = { userOf: ({ caller }: Call) => caller.userId, mayWrite: () => true }
  return {
    'app.option.get': (call) => read(db, call, forAll),
    'app.option.set': (call) => write(db, call, forAll),
    'user.option.get': (call) => read(db, call, forUser),
    'user.option.set': (call) => write(db, call, forUser),
  }
}

interface Kind {
  readonly userOf: (call: Call) => number
  readonly mayWrite: (call: Call) => boolean
}

function read(db: Database, call: Call, { userOf }: Kind): unknown {
  const rows = db.prepare('select NAME, VALUE from app_option where APP = ? and USER = ?').all(requireApp(call).id, userOf(call))
  const values = new Map(rows.map(({ NAME, VALUE }) => [String(NAME), JSON.parse(String(VALUE)) as unknown]))
  const name = call.params.get('option')
  return typeof name === 'string' && name !== '' ? (values.get(name) ?? null) : phpMap(values)
}

function write(db: Database, call: Call, { userOf, mayWrite }: Kind): true {
  const { id } = requireApp(call)
  if (!mayWrite(call)) throw new MethodError('AccessException', 'Administrator authorization required')
  const options = call.params.get('options')
  const entries = typeof options === 'object' && options !== null ? Object.entries(options) : []
  if (entries.length === 0) throw new MethodError('ArgumentNullException', 'options is empty')
  const save = db.prepare('insert or replace into app_option (APP, USER, NAME, VALUE) values (?, ?, ?, ?)')
  for (const [name, value] of entries) save.run(id, userOf(call), name, JSON.stringify(value))
  return true
}

function requireApp({ caller }: Call): App {
  if (caller.app) return caller.app
  throw new MethodError('AccessException', 'Application context required')
}
