import type { PlainValue } from './plain-value.ts'

/** Encodes parameters as a JSON body. Types survive: `null`, `[]`, `{}`, booleans and numbers arrive as such. */
export function encodeJson(params: PlainValue, token: string | undefined): string {
  if (token === undefined) return JSON.stringify(params)
  return JSON.stringify({ ...(params as { [name: string]: PlainValue }), auth: token })
}
