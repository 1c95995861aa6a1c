import { expect, test } from 'vitest'
import { openPortal, runCli, secret } from './run-cli.ts'

test('a portal is compared with the documentation, by profile or by the address of a webhook', async () => {
  const { portal, env } = await openPortal({ data: 'deals=60' })
  const { code, stdout, stderr } = await runCli(['conformance'], env)
  expect([code, stderr]).toEqual([0, ''])
  expect(stdout).toMatch(/^agrees {10}envelope\.members/)
  expect(stdout).toMatch(/\n\d+ agree, 0 differ, \d+ could not be told\.\n$/)
  expect((await runCli(['conformance', portal.webhook])).stdout).toBe(stdout)
})

test('what a portal decides otherwise is told with the switches that decide so', async () => {
  const { env } = await openPortal({ data: 'deals=60', quirks: { batchOverflow: 'http-400', unknownMethodStatus: 400 } })
  const { code, stdout } = await runCli(['conformance'], env)
  expect(code).toBe(0)
  expect(stdout).toContain('createPortal({ quirks: {"unknownMethodStatus":400,"batchOverflow":"http-400"} })')
  const findings = JSON.parse((await runCli(['conformance', '--json'], env)).stdout) as readonly Record<string, unknown>[]
  expect(findings.filter(({ outcome }) => outcome === 'differs')).toEqual([
    expect.objectContaining({ id: '2.2 unknownMethodStatus', quirk: 'unknownMethodStatus', decides: 400 }),
    expect.objectContaining({ id: '4.1 batchOverflow', quirk: 'batchOverflow', decides: 'http-400' }),
  ])
})

test('a rule that does not hold ends with 1', async () => {
  const { portal, env } = await openPortal({ data: 'empty' })
  portal.faults.add('feature.get', { error: 'OTHER', status: 400 })
  const { code, stdout } = await runCli(['conformance'], env)
  expect(code).toBe(1)
  expect(stdout).toMatch(/differs +error\.argument/)
})

test('only with --write are records created', async () => {
  const { portal, env } = await openPortal({ data: 'empty' })
  await runCli(['conformance'], env)
  portal.expectNoRequest('crm.deal.add')
  expect((await runCli(['conformance', '--write'], env)).stdout).toMatch(/agrees +write\.delete/)
  const added = portal.expectRequests('crm.deal.add')
  expect(portal.expectRequests('crm.deal.delete').length).toBeGreaterThanOrEqual(added.length)
})

test('nothing is told of a portal that refuses the credential, or does not answer', async () => {
  const { portal } = await openPortal()
  const refused = await runCli(['conformance', portal.webhook.replace(secret, 'other')])
  expect([refused.code, refused.stdout]).toEqual([3, ''])
  expect(refused.stderr).toContain('NO_AUTH_FOUND')
  await portal.close()
  expect(await runCli(['conformance', portal.webhook])).toMatchObject({ code: 5, stdout: '' })
})
