import { Listing, MethodError, type CallParams, type MethodDefinition, type SqlValue } from '../../../contract.ts'
import { defineMethods } from '../../define-methods.ts'
import { requireArgument, textOf, toText } from '../../read-params.ts'
import type { Crm } from '../open-crm.ts'
import { accessDenied, notFound } from './refusals.ts'

/** Codes of the product that pages name. */
const SYSTEM = {
  icon: ['call', 'call-completed', 'arrow-down'],
  logo: ['call', 'call-incoming', 'notification', 'arrow-down'],
} as const

/** `crm.timeline.icon.*` and `.logo.*`: api-reference/crm/timeline/logmessage/icons/index.md, api-reference/crm/timeline/logmessage/logo/index.md */
export function pictureMethods({ store, portal }: Crm, kind: 'icon' | 'logo'): readonly MethodDefinition[] {
  const table = `crm_timeline_${kind}`
  store.exec(`create table if not exists ${table} (CODE text primary key, FILE_ID integer, URI text)`)
  for (const code of SYSTEM[kind]) store.run(`insert or ignore into ${table} values (?, null, '')`, [code])
  const find = (params: CallParams): readonly SqlValue[] => {
    const code = toText(requireArgument(params, 'code'))
    const row = store.row(`select * from ${table} where CODE = ?`, [code])
    if (!row) throw notFound(`${kind === 'icon' ? 'Icon' : 'Logo'} not found for code \`${code}\``)
    return row
  }
  const randomText = (length: number): string => Array.from({ length }, () => Math.floor(portal.random() * 36).toString(36)).join('')
  return defineMethods(`crm.timeline.${kind}`, 'crm', {
    add({ params, caller }) {
      const code = toText(requireArgument(params, 'code'))
      const content = readPicture(requireArgument(params, 'fileContent'))
      if (!caller.isAdmin) throw accessDenied()
      // The pages do not say what becomes of a code that is taken: those of the product stay, others get the new picture.
      const [, known = null] = store.row(`select * from ${table} where CODE = ?`, [code]) ?? []
      if (code === '' || SYSTEM[kind].some((own) => own === code)) throw new MethodError('INVALID_ARG_VALUE', 'Invalid value of "code"')
      if (known !== null) portal.files.delete(Number(known))
      const id = portal.files.add({ name: `${code}.png`, content })
      const uri = `/upload/crm/${randomText(3)}/${randomText(32)}/${randomText(32)}`
      store.run(`insert or replace into ${table} values (?, ?, ?)`, [code, id, uri])
      return { [kind]: describe([code, id, uri]) }
    },
    get: ({ params }) => ({ [kind]: describe(find(params)) }),
    list() {
      const rows = store.rows(`select * from ${table} order by rowid`)
      return new Listing({ [`${kind}s`]: rows.map(describe) }, rows.length, undefined)
    },
    delete({ params, caller }) {
      requireArgument(params, 'code')
      if (!caller.isAdmin) throw accessDenied()
      const [code = null, file = null] = find(params)
      if (file === null) throw accessDenied()
      portal.files.delete(Number(file))
      store.run(`delete from ${table} where CODE = ?`, [code])
      return true
    },
  })
}

const PNG = [0x89, 0x50, 0x4e, 0x47]

function readPicture(value: unknown): Uint8Array<ArrayBuffer> {
  const base64 = textOf(value) ?? ''
  if (base64 === '' || !/^[A-Za-z0-9+/\s]+=*\s*$/.test(base64)) throw new MethodError('INVALID_ARG_VALUE', 'Invalid value of "fileContent"')
  const content = new Uint8Array(Buffer.from(base64, 'base64'))
  if (PNG.some((byte, at) => content[at] !== byte)) throw new MethodError('FILE_SAVE_ERROR', 'The file cannot be saved')
  return content
}

function describe([code, file, fileUri]: readonly SqlValue[]): unknown {
  return { code, isSystem: file === null, fileUri }
}
