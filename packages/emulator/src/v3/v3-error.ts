import { MethodError } from '../contract.ts'

/** One wrong place of a request. */
export interface ValidationItem {
  readonly message: string
  readonly field?: string
}

export type V3ErrorName =
  | 'validation'
  | 'dtoValidation'
  | 'filterValidation'
  | 'invalidJson'
  | 'unknownProperty'
  | 'unknownOperator'
  | 'invalidFilter'
  | 'invalidSelect'
  | 'invalidOrder'
  | 'invalidPagination'
  | 'entityNotFound'
  | 'methodNotFound'
  | 'accessDenied'
  | 'insufficientScope'
  | 'invalidIdempotencyKey'
  | 'idempotencyKeyReused'

/** Codes without their prefix, and statuses: api-reference/rest-v3.md, and the pages of methods. */
const ERRORS: Readonly<Record<V3ErrorName, readonly [code: string, status: number]>> = {
  validation: ['VALIDATION_REQUESTVALIDATIONEXCEPTION', 400],
  // Of required members of `fields`, on some pages: api-reference/tasks/tasks-task-chat-message-send.md
  dtoValidation: ['VALIDATION_DTOVALIDATIONEXCEPTION', 400],
  // api-reference/tasks/result/tasks-task-result-list-rest-v3.md
  filterValidation: ['VALIDATION_REQUESTFILTERVALIDATIONEXCEPTION', 400],
  invalidJson: ['INVALIDJSONEXCEPTION', 400],
  unknownProperty: ['UNKNOWNDTOPROPERTYEXCEPTION', 400],
  unknownOperator: ['UNKNOWNFILTEROPERATOREXCEPTION', 400],
  invalidFilter: ['INVALIDFILTEREXCEPTION', 400],
  invalidSelect: ['INVALIDSELECTEXCEPTION', 400],
  invalidOrder: ['INVALIDORDEREXCEPTION', 400],
  invalidPagination: ['INVALIDPAGINATIONEXCEPTION', 400],
  entityNotFound: ['ENTITYNOTFOUNDEXCEPTION', 400],
  // Seen by other clients; the documentation names neither the code nor its status.
  methodNotFound: ['METHODNOTFOUNDEXCEPTION', 404],
  // The overview says 403, the samples of some pages 400.
  accessDenied: ['ACCESSDENIEDEXCEPTION', 403],
  insufficientScope: ['INSUFFICIENTSCOPEEXCEPTION', 403],
  invalidIdempotencyKey: ['INVALIDIDEMPOTENCYKEYEXCEPTION', 400],
  idempotencyKeyReused: ['IDEMPOTENCYKEYREUSEDEXCEPTION', 422],
}

/** A refusal by REST 3.0. */
export function v3Error(name: V3ErrorName, message: string): MethodError {
  const [code, status] = ERRORS[name]
  return new MethodError(`BITRIX_REST_V3_EXCEPTION_${code}`, message, status)
}

/** A request whose parameters do not fit. */
export function validationError(items: readonly ValidationItem[], name: V3ErrorName = 'validation'): MethodError {
  const { code, message, status } = v3Error(
    name,
    name === 'dtoValidation' ? 'Object validation error' : 'Error during request object validation',
  )
  return new MethodError(code, message, status, { validation: items })
}

export const requiredField = (field: string): ValidationItem => ({ message: `Required field \`${field}\` is not specified`, field })

/** The same of a required member of `fields`: api-reference/tasks/tasks-task-chat-message-send.md */
export const unfilledField = (field: string): ValidationItem => ({ message: `The required field "${field}" is not filled`, field })

export const wrongType = (field: string, type: string): ValidationItem => ({
  message: `Field \`${field}\` requires data type \`${type}\` for this request`,
  field,
})

export const unknownField = (field: string, dto: string): MethodError =>
  v3Error('unknownProperty', `Unknown field \`${field}\` for entity \`${dto}\``)
