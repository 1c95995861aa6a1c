import type { MethodFacts } from '@b24kit/catalog'
import { MethodError } from '../contract.ts'

/**
 * The error of a method that misses a parameter. Of the codes on its page the one made for that parameter (`CHAT_ID_EMPTY`), else one made
 * for any, else the code of its family. `names` are parameters that stand for each other.
 */
export function chooseRefusal(names: readonly string[], facts: MethodFacts): MethodError {
  const name = names.join(' or ')
  const documented = codesOf(facts)
  const own = documented.find(({ code }) => names.some((each) => isMadeFor(each, code)))
  if (own) return new MethodError(own.code, missing(name), own.status)
  const { code, status, describe } = findGeneric(documented) ?? (OLD_CRM.test(facts.name) ? CLASSIC : CONTROLLER)
  return new MethodError(code, describe(name), status, code === 'ERROR_ARGUMENT' ? { argument: name } : {})
}

interface DocumentedCode {
  readonly code: string
  readonly status: number
}

interface GenericRefusal extends DocumentedCode {
  readonly describe: (name: string) => string
}

const missing = (name: string): string => `Required parameter ${name} is missing`

/** api-reference/tasks, catalog, sale, documentgenerator, …: whatever is answered by a controller. */
const CONTROLLER: GenericRefusal = { code: '100', status: 400, describe: (name) => `Could not find value for parameter {${name}}` }

/** api-reference/crm, calendar */
const CLASSIC: GenericRefusal = {
  code: '',
  status: 400,
  describe: (name) => (/^id$/i.test(name) ? 'ID is not defined or invalid.' : missing(name)),
}

/** Classic CRM methods, some of whose pages list no code at all. */
const OLD_CRM = /^crm\.(catalog|invoice|measure|product|productsection|requisite|vat)\./

/** Codes for any parameter, the most telling first. */
const GENERIC: readonly GenericRefusal[] = [
  // api-reference/landing
  { code: 'MISSING_PARAMS', status: 400, describe: missing },
  // api-reference/lists
  { code: 'ERROR_REQUIRED_PARAMETERS_MISSING', status: 400, describe: missing },
  // api-reference/crm/timeline/activities/activity-badges
  { code: 'REQUIRED_ARG_MISSING', status: 400, describe: missing },
  // api-reference/sale
  { code: 'ERROR_CHECK_FAILURE', status: 400, describe: missing },
  // api-reference/disk, imopenlines
  { code: 'ERROR_ARGUMENT', status: 400, describe: (name) => `Argument '${name}' is null or empty` },
  CONTROLLER,
  CLASSIC,
]

/** With the status that the page gives it. */
function findGeneric(codes: readonly DocumentedCode[]): GenericRefusal | undefined {
  for (const generic of GENERIC) {
    const documented = codes.find(({ code }) => code === generic.code)
    if (documented) return { ...generic, status: documented.status }
  }
  return undefined
}

function codesOf({ errors = {} }: MethodFacts): readonly DocumentedCode[] {
  return Object.entries(errors).flatMap(([status, codes]) => codes.map((code) => ({ code, status: Number(status) })))
}

/** `botId` has BOT_ID_REQUIRED, `MESSAGE_ID` MESSAGE_ID_ERROR, `fields` VALIDATION_FIELDS_NOT_PROVIDED, `userIds` EMPTY_USER_IDS. */
function isMadeFor(name: string, code: string): boolean {
  const subject = name.replace(/([a-z\d])(?=[A-Z])/g, '$1_').toUpperCase()
  return FRAMES.some((frame) => code === frame.replace('*', subject))
}

const FRAMES: readonly string[] = [
  '*',
  '*_EMPTY',
  '*_ERROR',
  '*_REQUIRED',
  '*_NOT_SPECIFIED',
  'EMPTY_*',
  'ERROR_EMPTY_*',
  'NO_*',
  'VALIDATION_*_NOT_PROVIDED',
]
