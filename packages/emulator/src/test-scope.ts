import { Listing, MethodError, type Call, type EmulatedScope, type Handler, type PortalContext } from './contract.ts'
import type { Portal } from './create-portal.ts'
import { phpMap } from './php/php-map.ts'
import type { PlacementHandler } from './placements/placement-registry.ts'
import type { Robot } from './scopes/bizproc/robot.ts'

const URL = 'https://app.example/'
const PLACEMENT: PlacementHandler = {
  clientId: 'local.1',
  placement: 'LEFT_MENU',
  handler: URL,
  userId: 0,
  title: '',
  description: '',
  groupName: '',
  langAll: {},
  options: {},
}
const ROBOT: Robot = {
  kind: 'robot',
  clientId: 'local.1',
  code: 'robot',
  handler: URL,
  authUserId: 0,
  useSubscription: 'N',
  name: 'Robot',
  description: '',
  properties: {},
  returnProperties: {},
  documentType: [],
  filter: {},
  usePlacement: false,
  placementHandler: '',
}

/** Methods that show what the core hands to a scope and makes of its answers. For tests of the core. */
export const testScope: EmulatedScope = {
  name: 'test',
  install({ db }) {
    db.exec('create table user (ID integer primary key, NAME text, LAST_NAME text, ACTIVE text, USER_TYPE text)')
    db.exec("insert into user values (1, 'Ann', 'Lee', 'Y', null), (2, 'Bob', 'Ray', 'N', null)")
    db.exec('create table note (ID integer primary key)')
    const count = (): unknown => db.prepare('select count(*) as n from note').get()?.['n']
    const add = (portal: PortalContext): number => {
      const id = Number(db.prepare('insert into note default values').run().lastInsertRowid)
      portal.emit('ONTESTADD', { FIELDS: { ID: id } })
      return id
    }
    const methods: Record<string, Handler> = {
      'test.echo': ({ params: { all, names, positional } }) => ({ all: phpMap(all), names, positional }),
      'test.get': ({ params }) => params.get('value') ?? null,
      'test.list': listNumbers,
      'test.add': ({ portal }) => add(portal),
      'test.addFile': ({ portal }) => portal.files.add({ name: 'a', content: new Uint8Array() }),
      'test.files': ({ portal }) => [1, 2, 3].filter((id) => portal.files.get(id)),
      'test.handlers': ({ portal }) => [portal.handlers.all.length, portal.placements.all.length, portal.robots.robots.length],
      'test.failMidway': ({ portal }) => {
        add(portal)
        portal.handlers.bind({ event: 'ONTESTADD', url: URL, userId: 0, isOffline: false, connector: '', minTimeoutSeconds: 1 })
        portal.placements.bind(PLACEMENT)
        portal.robots.save(ROBOT)
        portal.files.delete(1)
        portal.files.add({ name: 'b', content: new Uint8Array() })
        throw new TypeError('a bug of the emulator')
      },
      'test.count': count,
      'test.random': ({ portal }) => portal.random(),
      'test.null': () => null,
      'test.nothing': () => undefined,
      'test.user': () => ({ ID: '7', UF_DEPARTMENT: [1, 2], NAME: 'Zoë & "co" <x>', ACTIVE: true }),
      'test.fail': ({ params }) => {
        throw new MethodError((params.get('code') ?? '') as string, 'Not found', 400, params.has('argument') ? { argument: 'ID' } : {})
      },
      'test.bug': () => {
        throw new TypeError('a bug of the emulator')
      },
      'tasks.flow.Flow.get': () => 'flow',
    }
    return Object.entries(methods).map(([name, handler]) => ({ name, scope: 'test', tier: 'stateful', handler }))
  },
}

/** The numbers 1 to `count` in pages of 50, as a classic list. */
function listNumbers({ params }: Call): Listing {
  const total = Number(params.get('count'))
  const start = Number(params.get('start') ?? 0)
  const rows = Array.from({ length: total }, (_, index) => ({ ID: String(index + 1) })).slice(start, start + 50)
  return new Listing(rows, total, start + 50 < total ? start + 50 : undefined)
}

/** What the portal's REST API answers to `path` under the default webhook. */
export async function ask(portal: Portal, path: string, init?: RequestInit): Promise<{ status: number; body: Record<string, unknown> }> {
  const response = await portal.fetch(portal.webhook + path, init)
  return { status: response.status, body: (await response.json()) as Record<string, unknown> }
}

/** `result` of a method under a webhook such as `1/a`, or code and text of the refusal. */
export async function askAs(portal: Portal, webhook: string, method: string, params: unknown = {}): Promise<unknown> {
  const response = await portal.fetch(`${portal.url}/rest/${webhook}/${method}`, json(params))
  const { result, error, error_description: text } = (await response.json()) as Record<string, unknown>
  return error === undefined ? result : [error, text]
}

export function json(value: unknown): RequestInit {
  return { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(value) }
}

export function form(text: string): RequestInit {
  return { method: 'POST', headers: { 'Content-Type': 'application/x-www-form-urlencoded' }, body: text }
}
