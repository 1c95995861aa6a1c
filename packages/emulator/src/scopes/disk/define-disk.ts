import type { Call, MethodDefinition } from '../../contract.ts'
import { defineMethods } from '../define-methods.ts'
import type { Disk } from './open-disk.ts'

export type DiskHandler = (disk: Disk, call: Call) => unknown

export type DefineDisk = (prefix: string, handlers: Readonly<Record<string, DiskHandler>>) => readonly MethodDefinition[]

/** Methods that open Drive when one of them is called. */
export function defineDisk(open: () => Disk): DefineDisk {
  return (prefix, handlers) =>
    defineMethods(
      prefix,
      'disk',
      Object.fromEntries(Object.entries(handlers).map(([action, handler]) => [action, (call: Call) => handler(open(), call)])),
    )
}
