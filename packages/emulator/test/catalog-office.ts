import { expect } from 'vitest'
import { app, openOffice, refusal, type Office } from './open-office.ts'

/** Bob works in the CRM, Carl has no rights in it. */
export const BOB = 2
export const CARL = 3

export interface CatalogOffice extends Office {
  add(family: string, fields: object): Promise<unknown>
}

export async function openCatalogOffice(): Promise<CatalogOffice> {
  const office = await openOffice({ apps: [{ ...app, scope: '*' }], users: [{ id: BOB }, { id: CARL, crmRights: 'none' }] })
  return { ...office, add: async (family, fields) => office.call(`catalog.${family}.add`, { fields }) }
}

/** Expects `catalog.<method>` to be refused with 400. */
export async function expectRefusal(
  office: Office,
  method: string,
  params: object,
  error: string | number,
  text: string,
  userId?: number,
): Promise<void> {
  expect(await office.ask(`catalog.${method}`, params, userId)).toEqual(refusal(error, text))
}
