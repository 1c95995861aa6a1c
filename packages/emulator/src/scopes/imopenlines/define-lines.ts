import type { Call, MethodDefinition } from '../../contract.ts'
import { defineMethods } from '../define-methods.ts'
import type { Lines } from './open-lines.ts'

export type LinesHandler = (lines: Lines, call: Call) => unknown

export type DefineLines = (prefix: string, handlers: Readonly<Record<string, LinesHandler>>) => readonly MethodDefinition[]

/** Methods that open the channels when one of them is called. */
export function defineLines(open: () => Lines): DefineLines {
  return (prefix, handlers) =>
    defineMethods(
      prefix,
      'imopenlines',
      Object.fromEntries(Object.entries(handlers).map(([action, handler]) => [action, (call: Call) => handler(open(), call)])),
    )
}
