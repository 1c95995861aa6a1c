import { MethodError, type Quirks } from '../contract.ts'
import { JSON_TYPE, type Answer, type RawRequest } from '../http/exchange.ts'
import { writeError } from '../rest/write-error.ts'
import { openLink } from './file-link.ts'
import type { FileStore, UploadedFile } from './file-store.ts'

export interface Downloads {
  readonly files: FileStore
  /** What the links of this portal are signed with. */
  readonly key: string
  readonly quirks: Pick<Quirks, 'linkRefusalStatus'>
  /** Throws the refusal of a credential that is not, or no longer, good. */
  authorize(auth: string): void
}

/**
 * Serves the links that rows carry; undefined for any other path. A link for programs carries the credential that it was made for. How a portal
 * refuses a link is not documented.
 */
export function answerDownload(downloads: Downloads, { verb, path, query }: RawRequest): Answer | undefined {
  const read = READERS.find(([pattern]) => pattern.test(path))?.[1]
  if (!read) return undefined
  try {
    const params = new URLSearchParams(query)
    const auth = params.get('auth') ?? params.get('auth[auth]') ?? ''
    downloads.authorize(auth)
    const file = read(downloads, params, auth, path)
    if (!file) throw new MethodError('ERROR_NOT_FOUND', 'File not found', 404)
    return { ...ANSWER, ...describeFile(file), ...(verb === 'HEAD' && { body: '' }) }
  } catch (thrown) {
    if (!(thrown instanceof MethodError)) throw thrown
    const { linkRefusalStatus } = downloads.quirks
    return {
      ...ANSWER,
      status: linkRefusalStatus === 'by-cause' ? thrown.status : linkRefusalStatus,
      contentType: JSON_TYPE,
      body: writeError(thrown),
    }
  }
}

const ANSWER = { status: 200, headers: undefined, delayMs: 0, broken: undefined } as const

/** Which file a link means, by its path. */
type ReadLink = (downloads: Downloads, params: URLSearchParams, auth: string, path: string) => UploadedFile | undefined

const readPlain =
  (scope: string): ReadLink =>
  ({ files }, params) =>
    files.find(scope, params)

const readSigned: ReadLink = ({ files, key }, params, auth) => {
  const link = openLink(key, params.get('token') ?? '', auth)
  if (!link) throw new MethodError('INVALID_CREDENTIALS', 'Invalid request credentials', 403)
  return files.find(link.scope, link.query)
}

/** A file of a list says which it is in its path: api-reference/lists/elements/lists-element-get-file-url.md */
const readListFile: ReadLink = ({ files }, _params, _auth, path) =>
  files.find('lists', new URLSearchParams({ fileId: /\/(\d+)\/$/.exec(path)?.[1] ?? '' }))

const READERS: readonly (readonly [path: RegExp, read: ReadLink])[] = [
  [
    /^\/rest\/(?:crm\.controller\.item\.getFile|crm\.documentgenerator\.\w+\.(?:download|getPdf|getImage)|documentgenerator\.api\.\w+\.\w+|download)(?:\.json)?$/i,
    readSigned,
  ],
  [/^\/bitrix\/components\/bitrix\/crm\.\w+\.show\/show_file\.php$/, readPlain('crm')],
  [/^\/bitrix\/tools\/crm_show_file\.php$/, readPlain('crm')],
  [/^\/bitrix\/tools\/disk\/uf\.php$/, readPlain('disk')],
  [/^\/company\/lists\/\d+\/file\/\d+\/\d+\/PROPERTY_\d+\/\d+\/$/, readListFile],
]

/** How a file comes as an answer. */
export function describeFile({ name, content }: UploadedFile): Pick<Answer, 'contentType' | 'headers' | 'body'> {
  const extension = /\.(\w+)$/.exec(name)?.[1]?.toLowerCase() ?? ''
  // Half a surrogate pair cannot be encoded.
  const wellFormed = Buffer.from(name).toString()
  const ascii = name.replaceAll(/[^\w .()-]/g, '_')
  return {
    contentType: TYPES[extension] ?? 'application/octet-stream',
    headers: { 'Content-Disposition': `attachment; filename="${ascii}"; filename*=UTF-8''${encodeURIComponent(wellFormed)}` },
    body: content,
  }
}

const TYPES: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  gif: 'image/gif',
  html: 'text/html',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  json: 'application/json',
  pdf: 'application/pdf',
  png: 'image/png',
  svg: 'image/svg+xml',
  txt: 'text/plain',
  xml: 'application/xml',
  zip: 'application/zip',
}
