import type { Call, MethodDefinition } from '../../contract.ts'
import { defineMethods } from '../define-methods.ts'
import type { Im } from './open-im.ts'

export type ImHandler = (im: Im, call: Call) => unknown

export type DefineIm = (prefix: string, handlers: Readonly<Record<string, ImHandler>>) => readonly MethodDefinition[]

/** Methods that open the messenger when one of them is called. */
export function defineIm(open: () => Im): DefineIm {
  return (prefix, handlers) =>
    defineMethods(
      prefix,
      'im',
      Object.fromEntries(Object.entries(handlers).map(([action, handler]) => [action, (call: Call) => handler(open(), call)])),
    )
}
