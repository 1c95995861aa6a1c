import { ApiError, AuthError, B24Error, errorCodes, TransportError, type ErrorCode } from '@b24kit/client'
import { describe, expect, test } from 'vitest'
import { CliError } from './cli-error.ts'
import { adviseCredential, CredentialFailure } from './credentials/advise.ts'
import { exitCodeOf, explainError } from './explain-error.ts'

describe('exit codes', () => {
  test.each<[ErrorCode, number]>([
    ['api.not-found', 1],
    ['api.server', 1],
    ['list.stalled', 1],
    ['config.option', 2],
    ['input.value', 2],
    ['config.webhook', 3],
    ['auth.scope', 3],
    ['auth.denied', 3],
    ['limit.rate', 4],
    ['limit.operating', 4],
    ['store.key', 3],
    ['store.corrupt', 3],
    ['store.down', 5],
    ['transport.unsent', 5],
    ['transport.timeout', 5],
    ['transport.aborted', 130],
  ])('%s ends with %i', (code, exitCode) => {
    expect(exitCodeOf(new B24Error({ code, message: '' }))).toBe(exitCode)
  })

  test('no error of the client ends with 0 or as a fault of this program', () => {
    const codes = (Object.keys(errorCodes) as ErrorCode[]).map((code) => exitCodeOf(new B24Error({ code, message: '' })))
    expect(codes.filter((code) => ![1, 2, 3, 4, 5, 130].includes(code))).toEqual([])
  })
})

describe('explanations', () => {
  test('warn of a write whose outcome nobody knows', () => {
    const error = new TransportError({
      code: 'transport.timeout',
      message: 'crm.deal.add: no answer',
      requestId: 'r1',
      mayHaveExecuted: true,
    })
    expect(explainError(error).notes).toEqual([
      'Nobody knows whether it was executed: look in the portal before you repeat it.',
      'transport.timeout · request r1',
    ])
  })

  test('name the command that mends a credential', () => {
    const error = new AuthError({ code: 'auth.reauthorize', message: 'Somebody must open the application.' })
    const advice = adviseCredential(error, { kind: 'oauth', profile: 'live' })!
    expect(explainError(new CredentialFailure(error, advice))).toEqual({
      exitCode: 3,
      message: 'Somebody must open the application.',
      notes: ['Let the application in again: `npx b24kit login live`.', 'auth.reauthorize'],
    })
  })

  test('say who must act', () => {
    const error = new ApiError({ code: 'api.server', message: 'x', whoMustAct: 'bitrix24' })
    expect(explainError(error).notes).toEqual(['The fault is inside Bitrix24.', 'api.server'])
  })

  test('hide a webhook that stands in the words of the user', () => {
    const error = new CliError(
      2,
      '"https://a.example/rest/1/s3cret/crm.deal.get" is not in the catalogue.',
      'Not http://a/rest/7/s3cret/ either.',
    )
    expect(JSON.stringify(explainError(error))).not.toContain('s3cret')
  })

  test('show where a fault of this program happened', () => {
    expect(explainError(new TypeError('x is undefined'))).toMatchObject({
      exitCode: 70,
      message: expect.stringContaining('explain-error.test.ts'),
    })
  })
})
