import type { MethodFacts } from '@b24kit/catalog'

const site = 'https://apidocs.bitrix24.com/'

/** The JSDoc of one method, without indentation: a sentence of ours, who may call, what may go wrong, where to read on. */
export function describeMethod(method: MethodFacts): string[] {
  const { deprecated, errors, page } = method
  const codes = Object.entries(errors ?? {}).map(([status, list]) => `${list.map(showCode).join(', ')} (${status})`)
  return [
    sentenceOf(method.name),
    `Scope ${method.scopes.map((scope) => `\`${scope}\``).join(' or ')}; ${callerOf(method)}.`,
    ...(codes.length > 0 ? [`Errors: ${codes.join(', ')}.`] : []),
    ...(deprecated ? [`@deprecated ${deprecated.replacement ? `Use \`${deprecated.replacement}\`.` : 'No longer developed.'}`] : []),
    `@see ${linkTo(page)}`,
  ]
}

/** The address at which a page of the documentation is published. */
export function linkTo(page: string): string {
  return site + page.replace(/\.md$/, '.html')
}

/** `crm.deal.add` → "Adds a deal." Composed from verb and entity, so that it reads alike for every method. */
export function sentenceOf(name: string): string {
  const segments = name.split('.').filter((segment) => !/^v\d$/.test(segment))
  const verb = segments.at(-1)!.toLowerCase()
  const nouns = (segments.length > 2 ? segments.slice(1, -1) : segments.slice(0, -1)).map(spell).join(' ')
  const compose = sentences[verb]
  return compose && nouns !== '' ? `${compose(nouns)}.` : `Calls \`${name}\`.`
}

const sentences: Readonly<Record<string, (noun: string) => string>> = {
  add: (noun) => `Adds ${withArticle(noun)}`,
  approve: (noun) => `Approves ${withArticle(noun)}`,
  archive: (noun) => `Archives ${withArticle(noun)}`,
  complete: (noun) => `Completes ${withArticle(noun)}`,
  count: (noun) => `Counts ${plural(noun)}`,
  create: (noun) => `Creates ${withArticle(noun)}`,
  current: (noun) => `Gets the current ${noun}`,
  delete: (noun) => `Deletes ${withArticle(noun)}`,
  download: (noun) => `Downloads ${withArticle(noun)}`,
  fields: (noun) => `Describes the fields of ${plural(noun)}`,
  finish: (noun) => `Finishes ${withArticle(noun)}`,
  get: (noun) => `Gets ${withArticle(noun)}`,
  getfields: (noun) => `Describes the fields of ${plural(noun)}`,
  getlist: (noun) => `Lists ${plural(noun)}`,
  items: (noun) => `Gets the items of ${withArticle(noun)}`,
  list: (noun) => `Lists ${plural(noun)}`,
  move: (noun) => `Moves ${withArticle(noun)}`,
  pause: (noun) => `Pauses ${withArticle(noun)}`,
  pin: (noun) => `Pins ${withArticle(noun)}`,
  register: (noun) => `Registers ${withArticle(noun)}`,
  remove: (noun) => `Removes ${withArticle(noun)}`,
  rename: (noun) => `Renames ${withArticle(noun)}`,
  restore: (noun) => `Restores ${withArticle(noun)}`,
  search: (noun) => `Searches ${plural(noun)}`,
  send: (noun) => `Sends ${withArticle(noun)}`,
  set: (noun) => `Sets ${withArticle(noun)}`,
  start: (noun) => `Starts ${withArticle(noun)}`,
  tail: (noun) => `Gets the latest ${plural(noun)}`,
  types: (noun) => `Gets the types of ${plural(noun)}`,
  unpin: (noun) => `Unpins ${withArticle(noun)}`,
  unregister: (noun) => `Unregisters ${withArticle(noun)}`,
  update: (noun) => `Updates ${withArticle(noun)}`,
  upload: (noun) => `Uploads ${withArticle(noun)}`,
}

const callers: Readonly<Record<NonNullable<MethodFacts['who']>, string>> = {
  any: 'any user may call',
  permission: 'needs a right on the object',
  admin: 'administrators only',
  'crm-admin': 'administrators of CRM only',
  'bot-owner': 'only the application that registered the bot',
}

function callerOf({ who = 'any', context }: MethodFacts): string {
  return context === 'app' ? `${callers[who]}, from an application` : callers[who]
}

function showCode(code: string): string {
  return code === '' ? 'empty code' : `\`${code}\``
}

const spelled: Readonly<Record<string, string>> = {
  basketitem: 'basket item',
  checklistitem: 'checklist item',
  commentitem: 'comment item',
  elapseditem: 'elapsed item',
  productrow: 'product row',
  productrows: 'product rows',
  shipmentitem: 'shipment item',
  stagehistory: 'stage history',
  userfield: 'user field',
}

function spell(segment: string): string {
  return spelled[segment] ?? segment.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).trim()
}

function withArticle(noun: string): string {
  if (/(?:s|history)$/.test(noun) && !/(?:ss|us)$/.test(noun)) return noun
  return `${/^[aeio]/.test(noun) ? 'an' : 'a'} ${noun}`
}

function plural(noun: string): string {
  if (/(?:[^s]s|history)$/.test(noun) && !noun.endsWith('us')) return noun
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`
  return /(?:s|x|ch)$/.test(noun) ? `${noun}es` : `${noun}s`
}
