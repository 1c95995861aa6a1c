import { MethodError, type Call, type MethodDefinition } from '../../contract.ts'
import { requireAppOf } from '../../events/require-app-of.ts'
import { objectOf, toText } from '../read-params.ts'
import { denied } from './require-admin.ts'

/** How an application answers to a robot or an activity: api-reference/bizproc/bizproc-robot/bizproc-event-send.md, bizproc-activity-log.md */
export const answerMethods: readonly MethodDefinition[] = [
  { name: 'bizproc.event.send', scope: 'bizproc', tier: 'stateful', handler: send },
  { name: 'bizproc.activity.log', scope: 'bizproc', tier: 'stateful', handler: log },
]

function send(call: Call): true {
  const { clientId } = requireAppOf(call, 'ACCESS_DENIED')
  const { params, portal } = call
  if (
    !portal.robots.runs.answer(
      toText(params.get('EVENT_TOKEN')),
      clientId,
      objectOf(params.get('RETURN_VALUES')),
      toText(params.get('LOG_MESSAGE')),
    )
  )
    throw denied(403)
  return true
}

/** The token works on: it is answered by bizproc.event.send only. */
function log({ params, portal }: Call): true {
  const message = toText(params.get('LOG_MESSAGE'))
  if (message === '') throw new MethodError('ERROR_EMPTY_LOG_MESSAGE', 'Empty log message!')
  if (!portal.robots.runs.write(toText(params.get('EVENT_TOKEN')), message)) throw denied(400)
  return true
}
