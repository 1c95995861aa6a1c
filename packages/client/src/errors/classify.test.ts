import { expect, it } from 'vitest'
import { ApiError, AuthError, LimitError } from './b24-error.ts'
import { classify, findFailure, readFailure } from './classify.ts'

// Field note 1: the presence of `error` decides, whatever its value.
it.each([
  [{ error: '', error_description: 'Not found' }, ''],
  [{ error: 0, error_description: 'SPA not found' }, '0'],
  [{ error: '100', error_description: 'Could not find value for parameter {fields}' }, '100'],
  [{ error: 200040300010, error_description: 'Access Denied' }, '200040300010'],
  [{ error: 'Communication type is not defined' }, 'Communication type is not defined'],
  [{ error: null }, ''],
  [{ result: { result: false, error: 'CONNECTOR_ID_REQUIRED', error_description: 'x' } }, 'CONNECTOR_ID_REQUIRED'],
  [
    { error: { code: 'BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION', message: 'm' } },
    'BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION',
  ],
])('finds the failure in %j', (body, apiCode) => {
  expect(findFailure(body)?.apiCode).toBe(apiCode)
})

it.each([{ result: false }, { result: { error: 'a field of that name' } }, { result: [] }, { result: null }])(
  'finds none in %j',
  (body) => {
    expect(findFailure(body)).toBeUndefined()
  },
)

it.each([
  ['QUERY_LIMIT_EXCEEDED', 503, LimitError, 'limit.rate', true],
  ['operation_time_limit', 429, LimitError, 'limit.operating', true],
  ['OVERLOAD_LIMIT', 503, LimitError, 'limit.overload', false],
  ['expired_token', 401, AuthError, 'auth.expired', true],
  ['NO_AUTH_FOUND', 401, AuthError, 'auth.invalid', false],
  ['insufficient_scope', 403, AuthError, 'auth.scope', false],
  ['ERROR_METHOD_NOT_FOUND', 404, ApiError, 'api.method-not-found', false],
  ['NOT_FOUND', 400, ApiError, 'api.not-found', false],
  ['100', 400, ApiError, 'api.parameter', false],
  ['INTERNAL_SERVER_ERROR', 500, ApiError, 'api.server', true],
  ['SOMETHING_NEW', 502, ApiError, 'api.server', true],
  ['SOMETHING_NEW', 400, ApiError, 'api.other', false],
])('turns %s under %i into its own kind of error', (apiCode, status, type, code, retryable) => {
  const error = classify({ apiCode, description: 'text', validation: [] }, { method: 'crm.deal.get', status })
  expect(error).toBeInstanceOf(type)
  expect(error).toMatchObject({ code, retryable, apiCode, status, method: 'crm.deal.get' })
})

it('does not invite to repeat a write after a fault inside the portal', () => {
  const failure = { apiCode: 'INTERNAL_SERVER_ERROR', description: '', validation: [] }
  expect(classify(failure, { method: 'crm.deal.add', isWrite: true })).toMatchObject({ code: 'api.server', retryable: false })
  expect(classify({ ...failure, apiCode: 'QUERY_LIMIT_EXCEEDED' }, { method: 'crm.deal.add', isWrite: true }).retryable).toBe(true)
})

it('takes any word for a code', () => {
  expect(classify(readFailure({ error: 'constructor' }), { method: 'm' })).toMatchObject({ code: 'api.other', apiCode: 'constructor' })
})

it('reads the classic texts that stand without a code', () => {
  expect(classify(readFailure({ error: '', error_description: 'Not found.' }), { method: 'm' }).code).toBe('api.not-found')
  expect(classify(readFailure({ error: '', error_description: 'Company is not found' }), { method: 'm' }).code).toBe('api.not-found')
  expect(classify(readFailure({ error: 'ERROR_CORE', error_description: 'Element not found' }), { method: 'm' }).code).toBe('api.not-found')
  expect(classify(readFailure({ error: '', error_description: 'Access denied.' }), { method: 'm' }).code).toBe('auth.denied')
})

it('keeps the complaints per field of REST 3.0 and cleans markup of texts', () => {
  const validation = [{ field: 'id', message: 'required' }]
  const error = classify(readFailure({ error: { code: 'X_VALIDATION_REQUESTVALIDATIONEXCEPTION', message: 'm', validation } }), {
    method: 'm',
  })
  expect(error).toMatchObject({ code: 'api.parameter', validation })
  expect(readFailure({ error: 'E', error_description: 'a<br>b<br>' }).description).toBe('a b')
})
