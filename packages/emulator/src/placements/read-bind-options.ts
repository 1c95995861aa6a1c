import { MethodError, type CallParams } from '../contract.ts'
import { missingArgument } from '../events/require-app-of.ts'
import { objectOf, textOf } from '../scopes/read-params.ts'
import type { KnownPlacement } from './placement-directory.ts'
import type { LangAll } from './placement-registry.ts'

/** What places of the messenger take for granted: api-reference/widgets/im/context-menu.md */
const DEFAULTS: Readonly<Record<string, string>> = { extranet: 'N', context: 'ALL', role: 'USER' }
const CONTEXTS: ReadonlySet<string> = new Set(['ALL', 'USER', 'CHAT', 'LINES', 'CRM'])

/** `OPTIONS` of `placement.bind`, as far as the place takes them. */
export function readBindOptions(place: KnownPlacement, params: CallParams): Readonly<Record<string, unknown>> {
  const given = objectOf(params.get('OPTIONS'))
  const options: Record<string, unknown> = {}
  for (const { name, isRequired } of place.options) {
    const value = textOf(given[name]) ?? DEFAULTS[name]
    if (isRequired && (value === undefined || value === '')) throw missingOption(name)
    if (value !== undefined) options[name] = name === 'context' ? readContext(value) : value
  }
  return options
}

/** Its own code for the address that is told of the end: api-reference/widgets/universal/background-worker.md */
function missingOption(name: string): MethodError {
  return name === 'errorHandlerUrl' ? new MethodError('EMPTY_ERROR_HANDLER_URL', 'Error handler url is empty') : missingArgument(name)
}

/** Several are joined by `;`; ALL stands for all of them. The page names no code for a wrong one. */
function readContext(value: string): string {
  const contexts = value.split(';').map((each) => each.trim().toUpperCase())
  if (!contexts.every((each) => CONTEXTS.has(each)))
    throw new MethodError('ERROR_ARGUMENT', "The value of an argument 'context' is invalid", 400, { argument: 'context' })
  return contexts.includes('ALL') ? 'ALL' : contexts.join(';')
}

/** Texts of a widget in every language that is given, else in that of the portal. */
export function readTexts(
  params: CallParams,
  languageId: string,
): { readonly title: string; readonly description: string; readonly groupName: string; readonly langAll: LangAll } {
  const own = toTexts(params.get.bind(params))
  const given = Object.entries(objectOf(params.get('LANG_ALL'))).map(
    ([language, texts]) => [language, toTexts((name) => objectOf(texts)[name])] as const,
  )
  const langAll: LangAll = Object.fromEntries(given.length > 0 ? given : [[languageId, own]])
  const { TITLE, DESCRIPTION, GROUP_NAME } = langAll[languageId] ?? Object.values(langAll)[0] ?? own
  return { title: own.TITLE || TITLE, description: own.DESCRIPTION || DESCRIPTION, groupName: own.GROUP_NAME || GROUP_NAME, langAll }
}

function toTexts(read: (name: string) => unknown): LangAll[string] {
  const text = (name: string): string => textOf(read(name)) ?? ''
  return { TITLE: text('TITLE'), DESCRIPTION: text('DESCRIPTION'), GROUP_NAME: text('GROUP_NAME') }
}
