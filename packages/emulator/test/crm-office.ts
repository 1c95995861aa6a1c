import { afterAll, beforeAll, expect, it } from 'vitest'
import type { PortalOptions } from '../src/index.ts'
import { app, openOffice, type Office } from './open-office.ts'

/** Ann (1) is the administrator. Bob works with own records of the CRM, Carl with none, and Dora is from outside the company. */
export const BOB = 2
export const CARL = 3
export const DORA = 4

export type CrmRefusal = readonly [
  method: string,
  params: object,
  status: number,
  error: string | number,
  error_description: string,
  userId?: number,
]

export const openCrmOffice = (options: PortalOptions = {}): Promise<Office> =>
  openOffice({
    apps: [{ ...app, scope: '*' }],
    users: [
      { id: BOB, crmRights: 'own' },
      { id: CARL, crmRights: 'none' },
      { id: DORA, isExtranet: true },
    ],
    ...options,
  })

/** One portal for the tests of a file, and what the refusals that it names are about. */
export function useCrmOffice(fill: (office: Office) => Promise<unknown>): () => Office {
  let office: Office
  beforeAll(async () => {
    office = await openCrmOffice()
    await fill(office)
  })
  afterAll(() => office.portal.close())
  return () => office
}

export function itRefuses(office: () => Office, refusals: readonly CrmRefusal[]): void {
  it.for(refusals)('%s %j answers %s %s: %s', async ([method, params, status, error, error_description, userId]) => {
    const answer = await office().ask(method, params, userId)
    expect(answer).toMatchObject({ status, error, error_description })
  })
}
