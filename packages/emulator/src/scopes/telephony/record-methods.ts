import { MethodError, type Call, type Caller, type PortalContext } from '../../contract.ts'
import { openLink, signLink } from '../../files/file-link.ts'
import type { UploadedFile } from '../../files/file-store.ts'
import { readPair } from '../../files/read-file-wish.ts'
import { updateRow } from '../../store/write-row.ts'
import { objectsOf, textOf, toId, toText, type Fields } from '../read-params.ts'
import { coreError, openTelephony, type Telephony } from './open-telephony.ts'

const FIELD = 'file'

/** api-reference/telephony/telephony-external-call-attach-record.md */
export function attachRecord(telephony: Telephony, { params, caller, method }: Call): object {
  const [url, fileName, content] = ['RECORD_URL', 'FILENAME', 'FILE_CONTENT'].map((name) => textOf(params.get(name)))
  if (url === undefined && fileName === undefined)
    throw coreError('Required parameters are not set. Request should contain either URL or FILENAME parameter')
  const callId = toText(params.get('CALL_ID'))
  requireFinished(telephony, callId)
  if (fileName !== undefined) requireAudio(fileName)
  if (content !== undefined) return keepRecord(telephony, callId, { name: fileName ?? 'record.mp3', content: decode(content) })
  // Nothing outside can be reached from here.
  if (url !== undefined) throw new MethodError('NOT_EMULATED', `${method} by RECORD_URL is documented, but not emulated.`, 501)
  return { uploadUrl: uploadLink(telephony.portal, caller, callId, fileName!), fieldName: FIELD }
}

/** What was posted to an `uploadUrl` of a record; undefined for links of others. */
export function takeRecord({ params, caller, portal }: Call): object | undefined {
  const link = openLink(portal.settings.memberId, toText(params.get('token')), authOf(caller), 'upload')
  if (link?.scope !== 'telephony') return undefined
  const telephony = openTelephony(portal)
  const callId = link.query.get('callId') ?? ''
  requireFinished(telephony, callId)
  const posted = readPair(params.get(FIELD))
  if (!posted || posted.content.length === 0) throw coreError('File content is empty.')
  return keepRecord(telephony, callId, { name: link.query.get('fileName') ?? posted.name, content: posted.content })
}

function uploadLink({ settings }: PortalContext, caller: Caller, callId: string, fileName: string): string {
  const auth = authOf(caller)
  const token = signLink(
    settings.memberId,
    { scope: 'telephony', query: new URLSearchParams({ callId, fileName }).toString(), auth },
    'upload',
  )
  return `${settings.origin}/rest/upload.json?${new URLSearchParams({ auth, token })}`
}

const authOf = ({ credential, token = credential }: Caller): string => token

function requireFinished({ store }: Telephony, callId: string): void {
  if (store.value('select 1 from tel_statistic where CALL_ID = ?', [callId]) === undefined)
    throw coreError('Call is not found in the statistic table. It looks like it is not finished yet.')
}

function requireAudio(fileName: string): void {
  if (fileName.trim() === '') throw coreError('File name is empty')
  if (!/\.(?:wav|mp3)$/i.test(fileName)) throw coreError('Wrong file extension. Only wav and mp3 are allowed')
}

function decode(base64: string): UploadedFile['content'] {
  if (base64 === '') throw coreError('File content is empty.')
  if (!/^[A-Za-z0-9+/\s]+={0,2}\s*$/.test(base64)) throw coreError('File content is not properly encoded. Base64 encoding is expected.')
  return new Uint8Array(Buffer.from(base64, 'base64'))
}

/** The record of a call and the file of its activity; a new one takes the place of an old one. */
function keepRecord({ store, portal }: Telephony, callId: string, file: UploadedFile): { readonly FILE_ID: number } {
  const [before, activityId] = store.row('select RECORD_FILE_ID, CRM_ACTIVITY_ID from tel_statistic where CALL_ID = ?', [callId])!
  if (before !== null) portal.files.delete(Number(before))
  const id = portal.files.add(file)
  updateRow(store, 'tel_statistic', { RECORD_FILE_ID: id }, callId, 'CALL_ID')
  if (activityId !== null) updateRow(store, 'crm_activity', { FILES: JSON.stringify([id]) }, activityId!)
  return { FILE_ID: id }
}

/** api-reference/telephony/telephony-call-attach-transcription.md */
export function attachTranscription({ store }: Telephony, { params }: Call): object {
  const callId = toText(params.get('CALL_ID'))
  if (callId === '') throw coreError('CALL_ID should be set')
  const sent = params.get('MESSAGES')
  const messages = objectsOf(sent)
  if (!Array.isArray(sent) || messages.length < sent.length) throw coreError('MESSAGES should be an array')
  for (const [index, message] of messages.entries()) requireUtterance(index, message)
  if (store.value('select 1 from tel_statistic where CALL_ID = ?', [callId]) === undefined)
    throw coreError(`Call ${callId} is not found. Is it finished?`)
  const values = [callId, JSON.stringify(messages), Number(textOf(params.get('COST')) ?? 0) || 0, toText(params.get('COST_CURRENCY'))]
  const { lastId } = store.run('insert into tel_transcript (CALL_ID, MESSAGES, COST, COST_CURRENCY) values (?, ?, ?, ?)', values)
  updateRow(store, 'tel_statistic', { TRANSCRIPT_ID: lastId }, callId, 'CALL_ID')
  return { TRANSCRIPT_ID: lastId }
}

function requireUtterance(index: number, { SIDE, START_TIME, STOP_TIME, MESSAGE }: Fields): void {
  const at = `MESSAGES[${index}]`
  if (SIDE !== 'Client' && SIDE !== 'User') throw coreError(`${at}[SIDE] should be either Client or User`)
  if ((toId(START_TIME) ?? -1) < 0) throw coreError(`${at}[START_TIME] should be greater or equal to zero`)
  if ((toId(STOP_TIME) ?? 0) <= 0) throw coreError(`${at}[STOP_TIME] should be greater than zero`)
  if (toText(MESSAGE) === '') throw coreError(`${at}[MESSAGE] is empty`)
}
