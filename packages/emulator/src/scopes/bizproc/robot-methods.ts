import { checkHandler } from '../../apps/check-handler.ts'
import { MethodError, type App, type Call, type Handler, type MethodDefinition } from '../../contract.ts'
import { defineMethods } from '../define-methods.ts'
import { objectOf } from '../read-params.ts'
import { invalid, readRobot, requireCode } from './read-robot.ts'
import { requireAdminsApp } from './require-admin.ts'
import type { Robot, RobotKind } from './robot.ts'

/** How the pages name them in the refusal of a second one. */
const WORDS: Readonly<Record<RobotKind, string>> = { robot: 'Automation rule', activity: 'Robot' }

const BLANK: Omit<Robot, 'kind' | 'clientId' | 'code' | 'handler' | 'name'> = {
  authUserId: 0,
  useSubscription: '',
  description: '',
  properties: {},
  returnProperties: {},
  documentType: [],
  filter: {},
  usePlacement: false,
  placementHandler: '',
}

/** `bizproc.robot.*` and `bizproc.activity.*`, which differ in name only: api-reference/bizproc/bizproc-robot/index.md, bizproc-activity/index.md */
export function robotMethods(kind: RobotKind): readonly MethodDefinition[] {
  const handlers: Readonly<Record<string, Handler>> = {
    add: (call) => add(kind, call),
    update: (call) => update(kind, call),
    delete(call) {
      const app = requireAdminsApp(call)
      call.portal.robots.delete(requireRobot(kind, app, call))
      return true
    },
    list(call) {
      const { clientId } = requireAdminsApp(call)
      return call.portal.robots.robots.filter((each) => each.clientId === clientId && each.kind === kind).map(({ code }) => code)
    },
  }
  return defineMethods(`bizproc.${kind}`, 'bizproc', handlers)
}

function add(kind: RobotKind, call: Call): true {
  const app = requireAdminsApp(call)
  const { params, portal } = call
  if (params.names.length === 0) throw invalid('Empty data!')
  const code = requireCode(params.get('CODE'))
  const changes = readRobot(app, (name) => params.get(name), false)
  if (portal.robots.find(app.clientId, code))
    throw new MethodError('ERROR_ACTIVITY_ALREADY_INSTALLED', `Activity or ${WORDS[kind]} already installed!`)
  portal.robots.save({ ...BLANK, kind, clientId: app.clientId, code, handler: '', name: '', ...changes })
  return true
}

function update(kind: RobotKind, call: Call): true {
  const app = requireAdminsApp(call)
  const { params, portal } = call
  const robot = requireRobot(kind, app, call)
  const given = objectOf(params.get('FIELDS'))
  const changes = readRobot(app, (name) => given[name], true)
  if (Object.keys(changes).length === 0) throw invalid('No fields to update')
  const changed = { ...robot, ...changes }
  if (changed.usePlacement) checkHandler(app, changed.placementHandler)
  portal.robots.save(changed, robot)
  return true
}

/** Its pages word it in three ways: api-reference/bizproc/bizproc-activity/bizproc-activity-update.md */
function requireRobot(kind: RobotKind, { clientId }: App, { params, portal }: Call): Robot {
  const robot = portal.robots.find(clientId, requireCode(params.get('CODE')))
  if (robot?.kind !== kind) throw new MethodError('ERROR_ACTIVITY_NOT_FOUND', 'Activity or Automation rule not found!')
  return robot
}
