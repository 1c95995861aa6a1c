import { objectsOf, toText, type Fields } from '../read-params.ts'
import { isObject } from '../../is-object.ts'
import { flagOf, requireFilled, wrong } from './service-params.ts'

/** What applications register to deliver, to be paid by, or to print receipts. */
export interface HandlerKind {
  readonly prefix: string
  readonly scope: string
  readonly fields: readonly string[]
  readonly required: readonly string[]
  /** Whether an update wraps its fields, and which of them it takes. */
  readonly update: { readonly wrapped: boolean; readonly fields: readonly string[]; readonly twin: string }
  check(fields: Fields): void
  /** Members of a row beside its number, name, code and order. */
  show(data: Fields): Fields
  /** The table whose rows keep a handler, and how the refusal to delete it is coded. */
  readonly users: { readonly table: string; readonly column: string; readonly code: string }
  readonly missingIdCode?: string
}

const requireUrls = (settings: unknown, names: readonly string[]): void => {
  if (!isObject(settings)) throw wrong('Parameter SETTINGS is not defined')
  requireFilled(settings, names, 'Parameter SETTINGS:')
}

/** api-reference/sale/delivery/handler/sale-delivery-handler-add.md */
export const delivery: HandlerKind = {
  prefix: 'sale.delivery.handler',
  scope: 'sale',
  fields: ['NAME', 'CODE', 'SORT', 'DESCRIPTION', 'SETTINGS', 'PROFILES'],
  required: ['NAME', 'CODE', 'SETTINGS', 'PROFILES'],
  update: {
    wrapped: false,
    fields: ['NAME', 'CODE', 'SORT', 'DESCRIPTION', 'SETTINGS', 'PROFILES'],
    twin: 'ERROR_HANDLER_ALREADY_EXIST',
  },
  check: ({ SETTINGS: settings, PROFILES: profiles }) => {
    if (settings !== undefined) {
      requireUrls(settings, ['CALCULATE_URL'])
      for (const item of objectsOf((settings as Fields)['CONFIG'])) requireFilled(item, ['TYPE', 'CODE', 'NAME'], 'Parameter CONFIG:')
    }
    if (profiles === undefined) return
    if (objectsOf(profiles).length === 0) throw wrong('Parameter PROFILES is not defined')
    for (const profile of objectsOf(profiles)) requireFilled(profile, ['NAME', 'CODE'], 'Parameter PROFILES:')
  },
  show: ({ DESCRIPTION: description = '', SETTINGS: settings, PROFILES: profiles }) => ({
    DESCRIPTION: toText(description),
    SETTINGS: settings,
    PROFILES: objectsOf(profiles),
  }),
  users: { table: 'sale_delivery', column: 'REST_CODE', code: 'ERROR_HANDLER_DELETE' },
}

/** api-reference/pay-system/sale-pay-system-handler-add.md */
export const paySystem: HandlerKind = {
  prefix: 'sale.paysystem.handler',
  scope: 'pay_system',
  fields: ['NAME', 'SORT', 'CODE', 'SETTINGS'],
  required: ['NAME', 'CODE', 'SETTINGS'],
  update: { wrapped: true, fields: ['NAME', 'CODE', 'SETTINGS', 'SORT'], twin: 'ERROR_UNEXPECTED_ANSWER' },
  check: ({ SETTINGS: settings }) => {
    if (settings === undefined) return
    requireUrls(settings, ['CODES'])
    const modes = ['FORM_DATA', 'CHECKOUT_DATA', 'IFRAME_DATA'].map((name) => (settings as Fields)[name]).filter(isObject)
    if (modes.length === 0) throw wrong('Parameter SETTINGS: FORM_DATA, CHECKOUT_DATA or IFRAME_DATA is not defined')
    for (const mode of modes) requireFilled(mode, ['ACTION_URI'], 'Parameter SETTINGS:')
  },
  show: ({ SETTINGS: settings }) => ({ SETTINGS: settings }),
  users: { table: 'sale_pay_system', column: 'ACTION_FILE', code: 'ERROR_PAY_SYSTEM_DELETE' },
  missingIdCode: 'ERROR_PAY_SYSTEM_DELETE',
}

/** api-reference/sale/cashbox/sale-cashbox-handler-add.md */
export const cashbox: HandlerKind = {
  prefix: 'sale.cashbox.handler',
  scope: 'cashbox',
  fields: ['CODE', 'NAME', 'SORT', 'SUPPORTS_FFD105', 'SETTINGS'],
  required: ['CODE', 'NAME', 'SETTINGS'],
  update: { wrapped: true, fields: ['NAME', 'SORT', 'SETTINGS'], twin: 'ERROR_HANDLER_UPDATE' },
  check: ({ SETTINGS: settings }) => {
    if (settings !== undefined) requireUrls(settings, ['PRINT_URL', 'CHECK_URL', 'CONFIG'])
  },
  show: ({ SETTINGS: settings, SUPPORTS_FFD105: supports }) => ({
    SETTINGS: { ...(settings as Fields), SUPPORTS_FFD105: flagOf(supports) ?? 'N' },
  }),
  users: { table: 'sale_cashbox', column: 'REST_CODE', code: 'ERROR_CHECK_FAILURE' },
}
