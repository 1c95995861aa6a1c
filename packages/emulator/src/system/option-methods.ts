import { MethodError, type App, type Call, type Database, type Handler } from '../contract.ts'
import { phpMap } from '../php/php-map.ts'
import { AppOptions, type OptionOwner } from './app-options.ts'

/** `app.option.*` and `user.option.*`: settings of an application, for all its users or for each: api-reference/common/settings/index.md */
export function createOptionMethods(db: Database): Readonly<Record<string, Handler>> {
  AppOptions.createTables(db)
  const options = new AppOptions(db)
  const forAll: Kind = { ownerOf: () => 'all', mayWrite: ({ caller }) => caller.isAdmin }
  const forUser: Kind = { ownerOf: ({ caller }) => caller.userId, mayWrite: () => true }
  return {
    'app.option.get': (call) => read(options, call, forAll),
    'app.option.set': (call) => write(options, call, forAll),
    'user.option.get': (call) => read(options, call, forUser),
    'user.option.set': (call) => write(options, call, forUser),
  }
}

interface Kind {
  readonly ownerOf: (call: Call) => OptionOwner
  readonly mayWrite: (call: Call) => boolean
}

function read(options: AppOptions, call: Call, { ownerOf }: Kind): unknown {
  const values = options.read(requireApp(call).id, ownerOf(call))
  const name = call.params.get('option')
  return typeof name === 'string' && name !== '' ? (values.get(name) ?? null) : phpMap(values)
}

function write(options: AppOptions, call: Call, { ownerOf, mayWrite }: Kind): true {
  const { id } = requireApp(call)
  if (!mayWrite(call)) throw new MethodError('AccessException', 'Administrator authorization required')
  const given = call.params.get('options')
  const entries = typeof given === 'object' && given !== null ? Object.entries(given) : []
  if (entries.length === 0) throw new MethodError('ArgumentNullException', 'options is empty')
  options.save(id, ownerOf(call), entries)
  return true
}

function requireApp({ caller }: Call): App {
  if (caller.app) return caller.app
  throw new MethodError('AccessException', 'Application context required')
}
