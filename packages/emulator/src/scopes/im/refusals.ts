import { MethodError } from '../../contract.ts'

/** Codes and texts of api-reference/chats; the same code comes under another status where a page says so. */
export const dialogIdEmpty = (): MethodError => new MethodError('DIALOG_ID_EMPTY', "Dialog ID can't be empty")
export const chatIdEmpty = (description = "Chat ID can't be empty"): MethodError => new MethodError('CHAT_ID_EMPTY', description)
export const userIdEmpty = (): MethodError => new MethodError('USER_ID_EMPTY', "User ID can't be empty")
export const messageIdError = (): MethodError => new MethodError('MESSAGE_ID_ERROR', "Message ID can't be empty")
export const incorrectParams = (): MethodError => new MethodError('PARAMS_ERROR', 'Incorrect params')
export const findShort = (): MethodError => new MethodError('FIND_SHORT', 'Too short a search phrase.')
export const actionUnavailable = (): MethodError => new MethodError('ACCESS_ERROR', 'Action unavailable')
export const noDialogAccess = (status = 403): MethodError =>
  new MethodError('ACCESS_ERROR', 'You do not have access to the specified dialog', status)
export const wrongRequest = (description: string): MethodError => new MethodError('WRONG_REQUEST', description)
