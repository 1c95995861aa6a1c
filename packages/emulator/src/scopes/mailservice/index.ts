import { MethodError, type Call, type EmulatedScope, type SqlValue } from '../../contract.ts'
import { signLink } from '../../files/file-link.ts'
import { readFileData, readPair } from '../../files/read-file-wish.ts'
import { everything } from '../../store/compile-filter.ts'
import { createReader, type Row } from '../../store/create-reader.ts'
import { createStore, type Store } from '../../store/create-store.ts'
import { createTable } from '../../store/create-table.ts'
import { encodeValue } from '../../store/encode-value.ts'
import { field } from '../../store/field.ts'
import { createPortalTime } from '../../store/portal-time.ts'
import { createSchema, type Schema } from '../../store/schema.ts'
import { insertRow, updateRow, type Values } from '../../store/write-row.ts'
import { defineMethods } from '../define-methods.ts'
import { once } from '../once.ts'
import { toId } from '../read-params.ts'

const readOnly = { isReadOnly: true } as const

/** In the order of answers: api-reference/mailservice/mailservice-get.md. Texts of `mailservice.fields` are the titles. */
const schema: Schema = createSchema('mailservice', [
  field('ID', 'integer', readOnly),
  field('SITE_ID', 'string', { ...readOnly, title: 'Site' }),
  field('ACTIVE', 'char', { title: 'Activity' }),
  field('SORT', 'integer', { title: 'Sorting' }),
  field('NAME', 'string', { title: 'Name' }),
  field('SERVER', 'string', { title: 'Server Address' }),
  field('PORT', 'integer', { title: 'Port' }),
  field('ENCRYPTION', 'char', { title: 'Secure Connection' }),
  field('LINK', 'string', { title: 'Web Interface Address' }),
  field('ICON', 'integer', { title: 'Logo' }),
  field('SMTP_SERVER', 'string', readOnly),
  field('SMTP_PORT', 'integer', readOnly),
  field('SMTP_LOGIN_AS_IMAP', 'char', readOnly),
  field('SMTP_PASSWORD_AS_IMAP', 'char', readOnly),
  field('SMTP_ENCRYPTION', 'char', readOnly),
  field('UPLOAD_OUTGOING', 'char', readOnly),
])

const LABELLED = ['ID', 'SITE_ID', 'ACTIVE', 'NAME', 'SERVER', 'PORT', 'ENCRYPTION', 'LINK', 'ICON', 'SORT']

const coreError = (description: string): MethodError => new MethodError('ERROR_CORE', description)

/** `mailservice.*`: api-reference/mailservice/index.md */
export const mailserviceScope: EmulatedScope = {
  name: 'mailservice',
  install(portal) {
    const time = createPortalTime(portal.settings.utcOffsetSeconds)
    const open = once(portal, () => openServices(createStore(portal.db)))
    const shape = { family: 'classic', fields: schema.of('classic') } as const

    const requireService = ({ params }: Call): number => {
      const id = toId(params.get('ID')) ?? 0
      if (id <= 0) throw coreError('Mail service ID not specified')
      if (open().value('select 1 from mailservice where ID = ?', [id]) === undefined) throw coreError('Mail service not found')
      return id
    }
    /** A file, as it is or as `{ fileData }`, or the id of one. */
    const readIcon = (value: unknown): number | null => {
      const file = readPair(value) ?? readFileData(value)
      if (file) return portal.files.add(file)
      const id = toId(value) ?? 0
      return portal.files.get(id) ? id : null
    }
    const readValues = ({ params }: Call): Values => {
      const values: Record<string, SqlValue> = {}
      for (const each of schema.fields.filter(({ isReadOnly, column }) => !isReadOnly && params.has(column))) {
        const value = params.get(each.column)
        const encoded = each.column === 'ICON' ? readIcon(value) : encodeValue(each, value, time)
        if (encoded === undefined) throw coreError(`Invalid value for "${each.title}"`)
        values[each.column] = each.column === 'SERVER' && typeof encoded === 'string' ? encoded.toLowerCase() : encoded
      }
      return values
    }
    const show = ({ caller: { credential, token = credential } }: Call, row: Row): Row => {
      if (row['ICON'] === null) return row
      const link = signLink(portal.settings.memberId, { scope: 'mailservice', query: `fileId=${Number(row['ICON'])}`, auth: token })
      return { ...row, ICON: `${portal.settings.origin}/rest/download.json?${new URLSearchParams({ auth: token, token: link })}` }
    }
    return defineMethods('mailservice', 'mailservice', {
      add(call) {
        requireAdmin(call)
        const values = readValues(call)
        if ((values['NAME'] ?? '') === '') throw coreError('Required field "Name" not filled')
        return insertRow(open(), 'mailservice', { ...NEW, ...values })
      },
      get: (call) => show(call, createReader(open(), schema, time).one(shape, requireService(call))!),
      list(call) {
        const where = { ...everything, sql: "t.ACTIVE = 'Y'" }
        const rows = createReader(open(), schema, time).page(shape, { where, orderBy: 't.SORT, t.ID', limit: -1 })
        if (rows.length === 0) throw coreError('No mail services found')
        return rows.map((row) => show(call, row))
      },
      update(call) {
        requireAdmin(call)
        const id = requireService(call)
        updateRow(open(), 'mailservice', readValues(call), id)
        return true
      },
      delete(call) {
        requireAdmin(call)
        open().run('delete from mailservice where ID = ?', [requireService(call)])
        return true
      },
      fields: () => Object.fromEntries(LABELLED.map((column) => [column, schema.field(column).title])),
    })
  },
}

function requireAdmin({ caller }: Call): void {
  if (!caller.isAdmin) throw coreError('Access denied')
}

const NEW = { SITE_ID: 's1', ACTIVE: 'Y', SORT: 100, SMTP_LOGIN_AS_IMAP: 'N', SMTP_PASSWORD_AS_IMAP: 'N' } as const

/** The one of the sample that every portal has: api-reference/mailservice/mailservice-list.md */
function openServices(store: Store): Store {
  createTable(store, schema)
  // Whoever deleted it does not get it back.
  if (store.value("select 1 from sqlite_sequence where name = 'mailservice'") !== undefined) return store
  store.run(
    `insert into mailservice (ID, SITE_ID, ACTIVE, SORT, NAME, SERVER, PORT, ENCRYPTION, LINK, SMTP_SERVER, SMTP_PORT, SMTP_LOGIN_AS_IMAP,
      SMTP_PASSWORD_AS_IMAP, SMTP_ENCRYPTION, UPLOAD_OUTGOING)
     values (1, 's1', 'Y', 100, 'gmail', 'imap.gmail.com', 993, 'Y', 'https://mail.google.com/', 'smtp.gmail.com', 465, 'Y', 'Y', 'Y', 'N')`,
  )
  return store
}
