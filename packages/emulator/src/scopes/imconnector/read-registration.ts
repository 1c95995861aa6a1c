import type { CallParams } from '../../contract.ts'
import { isYes, objectsOf } from '../read-params.ts'

export interface Registration {
  readonly id: string
  readonly name: string
  readonly handler: string
  readonly settings: Readonly<Record<string, unknown>>
}

/** Answered inside a result, under 200. */
export interface RegistrationProblem {
  readonly error: string
  readonly error_description: string
}

const FLAGS: Readonly<Record<string, boolean>> = {
  DEL_EXTERNAL_MESSAGES: true,
  EDIT_INTERNAL_MESSAGES: true,
  DEL_INTERNAL_MESSAGES: true,
  NEWSLETTER: true,
  NEED_SYSTEM_MESSAGES: true,
  NEED_SIGNATURE: true,
  CHAT_GROUP: false,
}

const problem = (error: string, error_description: string): RegistrationProblem => ({ error, error_description })

/** api-reference/imopenlines/imconnector/imconnector-register.md */
export function readRegistration(params: CallParams): Registration | RegistrationProblem {
  const [id, name, handler] = ['ID', 'NAME', 'PLACEMENT_HANDLER'].map((each) => filled(params.get(each)))
  const icon = objectsOf([params.get('ICON')])[0]
  if (id === undefined) return problem('CONNECTOR_ID_REQUIRED', 'Connector ID is not specified')
  if (id.includes('.'))
    return problem(
      'APPLICATION_REGISTRATION_ERROR_POINT',
      'Application registration error. Using a dot in the connector identifier is not allowed',
    )
  if (name === undefined) return problem('NAME_REQUIRED', 'Connector name is not specified')
  if (filled(icon?.['DATA_IMAGE']) === undefined) return problem('ICON_REQUIRED', 'Connector icon is not specified')
  if (handler === undefined) return problem('NO_PLACEMENT_HANDLER', 'Failed to get embedding handler URL')
  const flags = Object.entries(FLAGS).map(([flag, usual]) => [flag, params.has(flag) ? isYes(params.get(flag)) : usual])
  const settings = { ...Object.fromEntries(flags), ICON: icon, ICON_DISABLED: objectsOf([params.get('ICON_DISABLED')])[0] ?? null }
  return { id: id.toLowerCase(), name, handler, settings }
}

const filled = (value: unknown): string | undefined => (typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined)
