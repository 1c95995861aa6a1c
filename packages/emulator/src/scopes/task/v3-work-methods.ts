import type { MethodDefinition } from '../../contract.ts'
import { createDto, dtoField, type Dto } from '../../v3/dto.ts'
import { kept } from '../../v3/dto-fields.ts'
import { int, ints, text } from '../../v3/dto-kinds.ts'
import { defineV3, taskScopes } from '../../v3/define-v3.ts'
import { fieldActions } from '../../v3/field-actions.ts'
import { requireFields, requireInt, requireParam } from '../../v3/read-v3-params.ts'
import { validationError, wrongType } from '../../v3/v3-error.ts'
import { isFileOfDrive } from './attach-files.ts'
import type { Tasks } from './open-tasks.ts'
import { readDtoFields } from '../../v3/read-dto-fields.ts'
import { updateTask } from './save-task.ts'
import { mayRead } from './task-access.ts'
import { sendToTask } from './task-chat.ts'
import { accessDenied } from './v3-task-methods.ts'

/** api-reference/tasks/tasks-task-chat-message-field-list.md */
const messageDto: Dto = createDto('MessageDto', 'im_message', [
  kept('id', int, 'ID', { filterable: true, sortable: true }),
  dtoField('taskId', int, 'TASK_ID', { required: true }),
  dtoField('text', text, 'TEXT', { required: true }),
])

/** api-reference/tasks/tasks-task-file-field-list.md */
const fileDto: Dto = createDto('TaskFileDto', 'disk_attached', [dtoField('taskId', int, 'ENTITY_ID'), dtoField('fileIds', ints, false)])

/** Messages and files of a task: api-reference/tasks/tasks-task-chat-message-send.md, tasks-task-file-attach.md */
export function v3WorkMethods(tasks: Tasks): readonly MethodDefinition[] {
  return [
    ...defineV3('tasks.task.chat.message', taskScopes(tasks.portal.settings.quirks), {
      send: {
        isWrite: true,
        signature: { params: [{ name: 'fields', type: 'object', required: true }], key: 'result' },
        handler({ params, caller }) {
          const { TASK_ID, TEXT } = readDtoFields(messageDto, requireFields(params), { required: ['taskId', 'text'], time: tasks.time })
          if (!mayRead(tasks, caller, Number(TASK_ID))) throw accessDenied()
          sendToTask(tasks, Number(TASK_ID), caller.userId, String(TEXT))
          return { result: true }
        },
      },
      ...fieldActions(messageDto),
    }),
    ...defineV3('tasks.task.file', taskScopes(tasks.portal.settings.quirks), {
      attach: {
        isWrite: true,
        signature: {
          params: [
            { name: 'taskId', type: 'integer', required: true },
            { name: 'fileIds', type: 'array', required: true },
          ],
          key: 'result',
        },
        handler({ params, caller }) {
          const [taskId, fileIds] = [requireInt(params, 'taskId'), requireParam(params, 'fileIds')]
          if (!Array.isArray(fileIds) || !fileIds.every((each): each is number => Number.isSafeInteger(each)))
            throw validationError([wrongType('fileIds', 'array')])
          const files = fileIds.map((each) => `n${each}`)
          if (!mayRead(tasks, caller, taskId) || !files.every((file) => isFileOfDrive(tasks, file)))
            throw validationError([{ message: 'Insufficient permissions' }])
          const own = String(tasks.store.value("select ifnull(UF_TASK_WEBDAV_FILES, '[]') from task where ID = ?", [taskId]))
          const all = JSON.stringify([...(JSON.parse(own) as unknown[]), ...files])
          updateTask(tasks, taskId, { UF_TASK_WEBDAV_FILES: all }, caller.userId)
          return { result: true }
        },
      },
      ...fieldActions(fileDto),
    }),
  ]
}
