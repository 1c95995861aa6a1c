import type { MethodError } from '../../../contract.ts'
import { taskException } from './define-positional.ts'

/** api-reference/tasks/comment-item/index.md */
export const notFound = (): MethodError =>
  taskException(512, 'Check listitem not found or not accessible', 'ITEM_NOT_FOUND_OR_NOT_ACCESSIBLE')
export const taskNotFound = (): MethodError => taskException(1, 'Task not found or not accessible', 'TASK_NOT_FOUND_OR_NOT_ACCESSIBLE')
export const notAllowed = (): MethodError => taskException(4, 'Action is not allowed', 'ACTION_NOT_ALLOWED')
export const failed = (text: string): MethodError => taskException(8, text, 'ACTION_FAILED_TO_BE_PROCESSED')

export function raise(error: MethodError): never {
  throw error
}
