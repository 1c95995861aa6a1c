import type { Dto } from './dto.ts'

/** What the OpenAPI document tells of a method. */
export interface Signature {
  readonly params: readonly SignatureParam[]
  /** Member of `result` that holds the answer. */
  readonly key?: string
  /** The object that it holds, or a list of which under `items`. */
  readonly dto?: Dto
}

export interface SignatureParam {
  readonly name: string
  readonly type: 'integer' | 'string' | 'boolean' | 'array' | 'object'
  readonly required?: boolean
}
