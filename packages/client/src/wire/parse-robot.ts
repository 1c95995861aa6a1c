import { conceal } from './conceal.ts'
import { decodeForm, type FormInput } from './decode-form.ts'
import { malformed, readSender, text, type Sender } from './read-tokens.ts'

/** A robot or workflow activity of the application that a portal runs (api-reference/bizproc/bizproc-robot/index.md). */
export interface RobotRequest extends Sender {
  /** The code it was registered with. */
  readonly code: string
  readonly workflowId: string
  /** Module, class and id, e.g. `['crm', 'CCrmDocumentDeal', 'DEAL_123']`. */
  readonly documentId: readonly string[]
  readonly documentType: readonly string[]
  readonly properties: Readonly<Record<string, unknown>>
  /** The workflow waits until `bizproc.event.send` answers. */
  readonly isAwaited: boolean
  /** Seconds it waits at most. */
  readonly timeoutSeconds: number | undefined
  readonly sentAtMs: number | undefined
  /** What `bizproc.event.send` wants as `EVENT_TOKEN`. */
  eventToken(): string | undefined
}

/**
 * Reads a robot's request. `nowMs` is when it arrived.
 *
 * @throws ConfigError `input.value` where it lacks its code, the portal's address or its member id.
 */
export function parseRobot(input: FormInput, nowMs: number): RobotRequest {
  const form = decodeForm(input)
  const code = text(form['code'])
  if (code === undefined) throw malformed('robot request', 'code')
  const timeout = Number(text(form['timeout_duration']))
  return conceal({
    ...readSender('robot request', form, nowMs),
    code,
    workflowId: text(form['workflow_id']) ?? '',
    documentId: texts(form['document_id']),
    documentType: texts(form['document_type']),
    properties: typeof form['properties'] === 'object' && form['properties'] !== null ? { ...form['properties'] } : {},
    isAwaited: form['use_subscription'] === 'Y',
    timeoutSeconds: timeout > 0 && Number.isFinite(timeout) ? timeout : undefined,
    eventToken: () => text(form['event_token']),
  })
}

function texts(value: unknown): readonly string[] {
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap((item) => text(item) ?? []) : []
}
