import { CliError } from './cli-error.ts'
import { exitCodes } from './exit-codes.ts'

const reasons: Readonly<Record<string, string>> = {
  ENOSPC: 'no space left on the device',
  EDQUOT: 'the disk quota is used up',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'the file system is read-only',
  ENOENT: 'there is no such file or directory',
  EISDIR: 'it is a directory',
  ENOTDIR: 'a part of the path is not a directory',
}

/** A failed write in plain words; ends with exit code 74. */
export function ioError(cause: unknown, target: string): CliError {
  return new CliError(exitCodes.io, `Cannot write ${target}: ${describeIo(cause)}.`)
}

/** A file that was named and cannot be read; ends with exit code 2. */
export function unreadable(cause: unknown, target: string): CliError {
  return new CliError(exitCodes.usage, `Cannot read ${target}: ${describeIo(cause)}.`)
}

function describeIo(cause: unknown): string {
  const { code, message } = cause as NodeJS.ErrnoException
  return (code !== undefined && reasons[code]) || message
}
