import type { Quirks } from './contract.ts'

/** A question that the documentation leaves open, and the ways to decide it. */
export interface Quirk<Value = unknown> {
  /** Ids of the project's protocol reference. */
  readonly id?: string
  readonly question: string
  /** The first one is the default. */
  readonly values: readonly Value[]
}

/** Every switch; what docs/emulator.md tells of them comes from here. */
export const quirks: { readonly [Name in keyof Quirks]: Quirk<Quirks[Name]> } = {
  parameterPrecedence: {
    id: '1.1',
    question: 'which of a parameter in the query and one in the body is taken?',
    values: ['body', 'query'],
  },
  legacyDates: { id: '1.2', question: 'are dates `{}` where some old answers show them so?', values: [false, true] },
  xmlListElement: {
    id: '1.3',
    question: 'are all elements of lists in XML called `item`, or `item0`, `item1`…? Nobody has shown one',
    values: ['item', 'numbered'],
  },
  bearerToken: {
    id: '1.4',
    question: 'is `Authorization: Bearer`, which seven pages show, a way to send an access token?',
    values: ['accepted', 'ignored'],
  },
  strictCase: { question: 'are lower-cased `tasks.flow.flow.*` refused? All other names match in any case', values: [false, true] },
  httpsRequired: { question: 'is plain http refused with `INVALID_REQUEST`? Portals do', values: [false, true] },
  scopeStatus: {
    id: '2.1',
    question: 'status of `insufficient_scope`: the table of errors, or pages of the messenger',
    values: [403, 401],
  },
  unknownWebhookCode: {
    id: '2.1',
    question: 'is an unknown code of a webhook refused as the table of errors says, or as pages of the messenger and of imports?',
    values: ['NO_AUTH_FOUND', 'INVALID_CREDENTIALS'],
  },
  unknownMethodStatus: { id: '2.2', question: 'status of `ERROR_METHOD_NOT_FOUND`', values: [404, 400] },
  deletedPortalStatus: {
    id: '2.3',
    question: 'status of `PORTAL_DELETED`, which the fault `portal-deleted` answers: the one seen, or the documented one',
    values: [410, 500],
  },
  accessDeniedStatus: {
    id: '2.4',
    question: 'status of `ACCESS_DENIED`: that of the page of each method, or one for all',
    values: ['page', 400, 401, 403],
  },
  wrongClientStatus: { id: '2.5', question: 'status under which the authorisation server says `wrong_client`', values: [200, 400] },
  v3AccessDeniedStatus: { id: '2.6', question: 'status of `ACCESSDENIEDEXCEPTION` of REST 3.0', values: [403, 401] },
  v3AuthErrorShape: {
    id: '2.7',
    question: 'shape of errors of authorisation and limits on `/rest/api/`: the classic one, or that of REST 3.0',
    values: ['v1', 'v3'],
  },
  totalWithoutCount: {
    id: '3.1',
    question: '`total` when asked with `start=-1`: 0 from crm.item.list and absent elsewhere, or the same everywhere',
    values: ['by-family', 'zero', 'omit'],
  },
  unknownFilterField: {
    id: '3.2',
    question: 'are unknown fields in filters of classic `crm.*.list` ignored, or refused as crm.item.list refuses them?',
    values: ['ignored', 'refused'],
  },
  bareTextFilter: {
    id: '3.3',
    question: 'are texts in filters of `lists` and `entity` without an operator compared whole, or as masks with `%` and `_`?',
    values: ['exact', 'like'],
  },
  keyInSelect: {
    id: '3.4',
    question: 'do rows of classic lists have their ID when `select` does not name it?',
    values: ['added', 'asked'],
  },
  stageHistoryNumbers: {
    id: '3.5',
    question: 'are ids in `crm.stagehistory.list` texts as in all classic lists, or numbers as in its sample?',
    values: ['string', 'number'],
  },
  batchOverflow: {
    id: '4.1',
    question: 'do commands beyond 50 fail one by one, or is the whole request refused?',
    values: ['per-command', 'http-400'],
  },
  referencesIn: {
    id: '4.2',
    question: 'is `$result[…]` replaced in values only, or in names of methods too?',
    values: ['values', 'methods-too'],
  },
  missingReference: { id: '4.3', question: 'does a `$result[…]` that points at nothing become empty, or stay?', values: ['empty', 'kept'] },
  v3BatchToken: {
    id: '4.5',
    question:
      'where is the access token of a batch of REST 3.0: in the query beside a list, among commands under the keys of one, or either?',
    values: ['either', 'query', 'body'],
  },
  v3TaskScope: { id: '5.1', question: 'which scope opens tasks in REST 3.0?', values: ['either', 'task', 'tasks'] },
  v3NullFilter: {
    id: '5.2',
    question: 'can null be compared with `=` and `!=` in filters of REST 3.0, or is it of the wrong type there as everywhere?',
    values: ['compared', 'refused'],
  },
  failedV3Batch: {
    id: '4.4',
    question:
      'when a command of a batch of REST 3.0 fails, does what the others did stay, or is it undone? Commands behind a `parallel` one run all the same',
    values: ['kept', 'undone'],
  },
  v3FirstPage: { id: '5.3', question: 'number of the first page of REST 3.0; with 1, page 0 is it too', values: [1, 0] },
  idempotentBody: {
    id: '5.4',
    question: 'are bodies under one `Idempotency-Key` compared as canonical JSON without `auth`, or byte by byte?',
    values: ['canonical', 'exact'],
  },
  scopeListShape: {
    id: '5.5',
    question: 'does `rest.scope.list` tell methods by their scope, or the scope of every method?',
    values: ['by-scope', 'by-method'],
  },
  openApiWrapped: { id: '5.6', question: 'does the OpenAPI document stand in `result`?', values: [false, true] },
  taskFlags: {
    id: '5.7',
    question: 'are flags of tasks in REST 3.0 booleans, as in the samples, or `Y` and `N`, as in their table? Both are read',
    values: ['bool', 'Y/N'],
  },
  codeExchangeAnswer: {
    id: '6.1',
    question: 'does the answer to a code have `expires` and `user_id`, as the one to a refresh token, or not, as in its sample?',
    values: ['all', 'documented'],
  },
  installScopes: {
    id: '6.2',
    question: 'are scopes in `ONAPPINSTALL` and `ONAPPUPDATE` joined by commas, as in samples, or by spaces, as the pages say?',
    values: ['comma', 'space'],
  },
  appInfoByWebhook: {
    id: '6.5',
    question: 'does `app.info` tell a webhook its scopes and licence, or refuse it as its page says?',
    values: ['scope', 'denied'],
  },
  rebinding: {
    id: '7.1',
    question: 'is a handler of an event that is bound again refused with `ERROR_CORE`?',
    values: ['refused', 'accepted'],
  },
  bindingKey: {
    id: '7.2',
    question: 'may one address be bound to an event again with another `auth_type` or `auth_connector`?',
    values: ['user', 'address'],
  },
  offlineEventData: {
    id: '7.3',
    question: 'do rows of offline events tell of the object, or `false` as in the documented samples?',
    values: ['object', 'false'],
  },
  placementErrorStatus: { id: '8.1', question: 'status of the refusals of `placement.bind`, whose page names both', values: [400, 200] },
  bareFileContent: {
    id: '9.1',
    question: 'is `fileContent` of uploads to Drive also base64 alone, as clients send it, or only the documented pair?',
    values: ['accepted', 'refused'],
  },
  linkRefusalStatus: {
    id: '9.2',
    question: 'does a link to a file answer 401 to a dead credential, 403 to one of another link and 404 without its file, or always 404?',
    values: ['by-cause', 404],
  },
  takenUploadName: {
    id: '9.3',
    question: 'is an upload to a name that is taken refused with `DISK_OBJ_22000`, or does its file get a number?',
    values: ['refused', 'renamed'],
  },
  refusedCounts: { id: '10.1', question: 'does a request that the limits refuse fill the bucket too?', values: [false, true] },
  requestTimeout: {
    id: '10.2',
    question: 'what comes of an answer after 60 seconds: a 504 page, a broken connection, or nothing unusual?',
    values: ['html', 'drop', 'off'],
  },
  operatingOverrun: { id: '10.3', question: 'does a call that crosses the operating limit complete?', values: ['completes', 'refused'] },
  bareCrmId: {
    id: '11.2',
    question: 'is a bare id in a field of type `crm` for one kind of objects kept as it is, or with the documented prefix, `D_5`?',
    values: ['as-given', 'prefixed'],
  },
  namelessContact: {
    id: '11.3',
    question: 'is a contact without a first and a last name refused, or accepted?',
    values: ['refused', 'accepted'],
  },
  leadStageName: {
    id: '11.4',
    question: 'is the stage of a lead `stageId` in `crm.item.*`, as in samples, `statusId`, as one page says, or asked for by both names?',
    values: ['stageId', 'statusId', 'both'],
  },
  unlinkedReference: {
    id: '11.5',
    question: 'are `companyId` and `contactId` of no record in `crm.item.*` 0 for leads and null elsewhere, or the same everywhere?',
    values: ['by-object', 'zero', 'null'],
  },
  userFieldNames: {
    id: '11.6',
    question:
      'are `UF_CRM_7_5` and `UF_CRM_5` spelled `ufCrm7_5` and `ufCrm_5` in `crm.item.*`, as the rule has it, or `ufCrm_7_5`, or `ufCrm5`, as samples do?',
    values: ['rule', 'separated', 'joined'],
  },
  honorificDefault: {
    id: '11.7',
    question: 'does a contact that is given no `honorific` have none, or the first of the list?',
    values: ['none', 'first'],
  },
  activityWithoutPerson: {
    question:
      'is an activity that names no `RESPONSIBLE_ID` refused, as the page says, or given to the caller, as live tests of other clients expect?',
    values: ['refused', 'of-caller'],
  },
  typeDeletedBy: {
    question:
      'does `crm.type.delete` take `id` alone, as the page says, or `entityTypeId` in its place, as live tests of other clients do?',
    values: ['id', 'either'],
  },
  proseCodes: {
    id: '11.8',
    question:
      'are codes of refusals of `crm.status.*` but `add`, and of `crm.duplicate.*`, empty, as in all of the classic CRM, or their text, as in their samples?',
    values: ['empty', 'text'],
  },
  noDuplicates: {
    id: '11.10',
    question: 'does `crm.duplicate.findbycomm` answer `[]` or `{}` when it finds nothing?',
    values: ['list', 'object'],
  },
  phoneComparison: {
    id: '11.10',
    question: 'does it compare telephone numbers by their digits, or as they are written?',
    values: ['digits', 'exact'],
  },
  classicUserFields: {
    id: '11.11',
    question:
      'are empty user fields in classic answers an empty text and booleans `0` and `1`, or null, false and true, as in the sample of `crm.lead.list`?',
    values: ['text', 'typed'],
  },
  invoiceStages: {
    id: '11.12',
    question: 'are stages of invoices N, S, P and D, or those of smart processes after the first, the only one that is shown?',
    values: ['invoice', 'smart-process'],
  },
  taskFieldNames: {
    id: '12.1',
    question: 'do classic methods of tasks know fields by camelCase names as well, or by the documented UPPER ones only?',
    values: ['any', 'upper'],
  },
  siteDates: {
    id: '12.2',
    question:
      'how do lists and calendars write dates: by the language of the portal, `12/31/2024 11:59:59 pm` in English, or always as the other half of the samples?',
    values: ['by-language', 'd.m.Y H:i:s'],
  },
  numericCodes: { id: '12.3', question: 'are numeric error codes numbers, or texts?', values: ['number', 'string'] },
  imconnectorAnswer: {
    id: '12.4',
    question: 'do objects that methods of imconnector answer stand in a list of one?',
    values: ['object', 'list'],
  },
  userConsentCode: {
    id: '12.5',
    question: 'code of the refusals of userconsent: that of its table, or of its samples',
    values: ['ERROR_ARGUMENT', '400'],
  },
  listFieldKey: {
    id: '12.6',
    question: 'does the one field of `lists.field.get` stand under its type, as in the sample, or under its id like all of them?',
    values: ['type', 'id'],
  },
  operatingInTime: {
    question: 'does `time` carry `operating` and `operating_reset_at`? Old and self-hosted portals leave them out',
    values: [true, false],
  },
  operatingAccounting: {
    question: 'is a batch billed to the methods of its commands (documented), to `batch` (measured), or to both?',
    values: ['inner', 'batch', 'both'],
  },
  costTakesTime: { question: 'does an answer wait for the emulated execution too?', values: [false, true] },
  planFeatures: {
    question: 'are features that the plan lacks told by `feature.get` only, or refused too?',
    values: ['told', 'enforced'],
  },
}

/** Questions without a switch, and why. */
export const decided: Readonly<Record<string, string>> = {
  '6.3': 'the option `refreshGraceMs` tells how long a refresh token lives on once it was used: not at all by default',
  '6.4': 'the option `refreshLifetimeDays` tells how long refresh tokens live: 180 days as the prose says by default, 30 in samples',
  '11.9': 'a status of 160 is a misprint of 400: HTTP has none below 200 for an answer',
}

// The list above has a value for every switch, in the type of that switch.
export const defaultQuirks: Quirks = Object.fromEntries(Object.entries(quirks).map(([name, { values }]) => [name, values[0]])) as never

/** Throws a TypeError that names the switch that nobody knows, or the values that it has. */
export function checkQuirks(given: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(given)) {
    const known: Quirk | undefined = Object.hasOwn(quirks, name) ? quirks[name as keyof Quirks] : undefined
    if (!known) throw new TypeError(`There is no switch "${name}". There are: ${Object.keys(quirks).join(', ')}.`)
    if (value !== undefined && !known.values.includes(value))
      throw new TypeError(`"${name}" is ${known.values.map((each) => JSON.stringify(each)).join(' or ')}, got ${JSON.stringify(value)}.`)
  }
}
