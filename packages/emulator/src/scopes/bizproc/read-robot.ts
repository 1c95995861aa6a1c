import { isObject } from '../../is-object.ts'
import { checkHandler } from '../../apps/check-handler.ts'
import { MethodError, type App } from '../../contract.ts'
import { isYes, textOf, toId, type Fields } from '../read-params.ts'
import { readTriple } from './documents.ts'
import type { Robot } from './robot.ts'

export const invalid = (text: string): MethodError => new MethodError('ERROR_ACTIVITY_VALIDATION_FAILURE', text)

/** `CODE` of a robot or an activity. */
export function requireCode(value: unknown): string {
  const code = textOf(value) ?? ''
  if (code === '') throw invalid('Empty activity code!')
  if (!/^[A-Za-z0-9._-]+$/.test(code)) throw invalid('Wrong activity code!')
  return code
}

export type RobotChanges = Partial<Omit<Robot, 'kind' | 'clientId' | 'code'>>

/**
 * What a registration says, in the order of the errors on its page: api-reference/bizproc/bizproc-robot/bizproc-robot-add.md. An update
 * (`isPartial`) may leave the address and the name out.
 */
export function readRobot(app: App, read: (name: string) => unknown, isPartial: boolean): RobotChanges {
  const isGiven = (name: string): boolean => read(name) !== undefined && read(name) !== null
  const isWanted = (name: string): boolean => !isPartial || isGiven(name)
  const texts = {
    ...(isWanted('HANDLER') && { handler: readAddress(app, read('HANDLER')) }),
    ...(isWanted('NAME') && { name: requireName(read('NAME')) }),
    ...(isGiven('PROPERTIES') && { properties: readProperties(read('PROPERTIES')) }),
    ...(isGiven('RETURN_PROPERTIES') && { returnProperties: readProperties(read('RETURN_PROPERTIES')) }),
    ...(isGiven('FILTER') && { filter: readFilter(read('FILTER')) }),
    ...(isGiven('DOCUMENT_TYPE') && { documentType: readDocumentType(read('DOCUMENT_TYPE')) }),
    ...(isGiven('USE_PLACEMENT') && { usePlacement: isYes(read('USE_PLACEMENT')) }),
    ...(isGiven('DESCRIPTION') && { description: read('DESCRIPTION') }),
    ...(isGiven('AUTH_USER_ID') && { authUserId: Math.max(0, toId(read('AUTH_USER_ID')) ?? 0) }),
    ...(isGiven('USE_SUBSCRIPTION') && { useSubscription: readSubscription(read('USE_SUBSCRIPTION')) }),
  }
  const placement = textOf(read('PLACEMENT_HANDLER')) ?? ''
  const needsPlacement = texts.usePlacement === true && !isPartial
  return { ...texts, ...((needsPlacement || placement !== '') && { placementHandler: readAddress(app, placement) }) }
}

function readAddress(app: App, value: unknown): string {
  const address = (textOf(value) ?? '').trim()
  checkHandler(app, address)
  return address
}

/** A text, or a text for every language. */
function requireName(value: unknown): unknown {
  if (isEmptyName(value)) throw invalid('Empty activity NAME!')
  return value
}

function isEmptyName(value: unknown): boolean {
  if (typeof value === 'object' && value !== null) return Object.values(value).every((each) => !textOf(each))
  return !textOf(value)
}

/** Empty, as good as `Y`, and `N`. */
function readSubscription(value: unknown): string {
  const text = textOf(value) ?? ''
  return text === '' ? '' : isYes(value) ? 'Y' : 'N'
}

function readProperties(value: unknown): Readonly<Record<string, Fields>> {
  // Forms send nothing as an empty text.
  if (value === '') return {}
  if (!isObject(value)) throw invalid('Wrong properties array!')
  for (const [key, property] of Object.entries(value)) {
    if (!/^[A-Za-z]\w*$/.test(key)) throw invalid(`Wrong property key ${key}!`)
    if (!isObject(property)) throw invalid('Wrong properties array!')
    if (isEmptyName(property['Name'] ?? property['NAME'])) throw invalid(`Empty property NAME ${key}!`)
  }
  // Each of them was just found to be an object.
  return value as Readonly<Record<string, Fields>>
}

/** INCLUDE and EXCLUDE list editions as texts, and types of documents, whole or in part. */
function readFilter(value: unknown): Fields {
  if (value === '') return {}
  const isRule = (rule: unknown): boolean =>
    typeof rule === 'string' ||
    (Array.isArray(rule) && rule.length > 0 && rule.length <= 3 && rule.every((part) => typeof part === 'string'))
  const areRules = (rules: unknown): boolean => rules === undefined || (Array.isArray(rules) && rules.every(isRule))
  if (!isObject(value) || !areRules(value['INCLUDE']) || !areRules(value['EXCLUDE'])) throw invalid('Wrong activity FILTER!')
  return value
}

function readDocumentType(value: unknown): readonly string[] {
  if (value === '') return []
  const triple = readTriple(value)
  if (!triple) throw invalid('Wrong activity DOCUMENT_TYPE!')
  return triple
}
