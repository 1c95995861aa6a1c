import type { Call, MethodDefinition } from '../../contract.ts'
import { insertRow, updateRow } from '../../store/write-row.ts'
import { textOf, toText } from '../read-params.ts'
import { coreError, forApp, type DefineTelephony, type Telephony } from './open-telephony.ts'

/** Lines of an application: api-reference/telephony/telephony-external-line-add.md */
export function externalLineMethods(define: DefineTelephony): readonly MethodDefinition[] {
  return define('telephony.externalLine', {
    add: forApp((telephony, call) => {
      const number = readNumber(call)
      if (findLine(telephony, call, number) !== undefined) throw coreError('Line already exists')
      const { params, caller } = call
      return {
        ID: insertRow(telephony.store, 'tel_line', {
          NUMBER: number,
          NAME: toText(params.get('NAME')),
          CRM_AUTO_CREATE: params.get('CRM_AUTO_CREATE') === 'N' ? 'N' : 'Y',
          APP_ID: caller.app!.id,
        }),
      }
    }),
    get: forApp(({ store }, { caller }) => {
      const rows = store.rows('select NUMBER, NAME, CRM_AUTO_CREATE from tel_line where APP_ID = ? order by ID', [caller.app!.id])
      return rows.map(([NUMBER, NAME, CRM_AUTO_CREATE]) => ({ NUMBER, NAME, CRM_AUTO_CREATE }))
    }),
    update: forApp((telephony, call) => {
      const [name, creates] = [textOf(call.params.get('NAME')), textOf(call.params.get('CRM_AUTO_CREATE'))]
      const id = requireLine(telephony, call)
      if (name === undefined && creates === undefined) throw coreError('There are no fields to update')
      const values = {
        ...(name !== undefined && { NAME: name }),
        ...(creates !== undefined && { CRM_AUTO_CREATE: creates === 'N' ? 'N' : 'Y' }),
      }
      updateRow(telephony.store, 'tel_line', values, id)
      return { ID: String(id) }
    }),
    delete: forApp((telephony, call) => {
      telephony.store.run('delete from tel_line where ID = ?', [requireLine(telephony, call)])
      return []
    }),
  })
}

function readNumber({ params }: Call): string {
  const number = toText(params.get('NUMBER')).trim()
  if (number === '') throw coreError('NUMBER should not be empty')
  return number
}

function findLine({ store }: Telephony, { caller }: Call, number: string): number | undefined {
  const id = store.value('select ID from tel_line where APP_ID = ? and NUMBER = ?', [caller.app!.id, number])
  return id === undefined ? undefined : Number(id)
}

function requireLine(telephony: Telephony, call: Call): number {
  const number = readNumber(call)
  const id = findLine(telephony, call, number)
  if (id === undefined) throw coreError(`Could not find line with number ${number}`)
  return id
}
