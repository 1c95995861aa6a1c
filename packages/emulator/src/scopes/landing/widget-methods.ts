import { MethodError, type MethodDefinition } from '../../contract.ts'
import type { DefineOver } from '../define-over.ts'
import { isYes, objectOf, requireArgument, toText } from '../read-params.ts'
import { readSelect } from './list-rows.ts'
import type { Landing } from './open-landing.ts'
import { listRegistered, register, requireFields, textsOf, unregister } from './registered.ts'

/** Widgets of the vibe, which are anybody's: api-reference/vibe/index.md */
export function widgetMethods(define: DefineOver<Landing>): readonly MethodDefinition[] {
  return define('landing.repowidget', {
    register(landing, call) {
      requireFields({ code: call.params.get('code'), fields: call.params.get('fields') }, ['code', 'fields'])
      const fields = objectOf(call.params.get('fields'))
      requireFields(fields, ['NAME', 'PREVIEW', 'CONTENT', 'SECTIONS', 'WIDGET_PARAMS'])
      const widget = objectOf(fields['WIDGET_PARAMS'])
      requireFields(widget, ['rootNode', 'handler', 'demoData'], 'parameter')
      const { rootNode, demoData, handler, style, lang } = widget
      const block = { type: ['mainpage'], subtype: ['widgetvue'], subtype_params: { rootNode, demoData, handler, style, lang } }
      return register(
        landing,
        call,
        landing.widgets,
        { XML_ID: toText(call.params.get('code')) },
        {
          ...textsOf(fields, ['NAME', 'PREVIEW', 'CONTENT', 'SECTIONS', 'DESCRIPTION', 'SITE_TEMPLATE_ID']),
          ...(fields['ACTIVE'] !== undefined && { ACTIVE: isYes(fields['ACTIVE']) ? 'Y' : 'N' }),
          WIDGET_PARAMS: JSON.stringify(widget),
          MANIFEST: JSON.stringify({ block }),
        },
      )
    },
    /** Parameters are told by name only. */
    getlist(landing, call) {
      const request = objectOf(requireArgument(call.params, 'params'))
      const rows = listRegistered(landing, call, landing.widgets, request)
      return readSelect(request).has('WIDGET_PARAMS')
        ? rows
        : rows.map((row) => Object.fromEntries(Object.entries(row).filter(([name]) => name !== 'WIDGET_PARAMS')))
    },
    unregister: (landing, call) => unregister(landing, call, landing.widgets, toText(requireArgument(call.params, 'code'))),
    /** What it changes is seen in browsers only. */
    debug({ store }, { params, caller }) {
      if (!caller.app) throw new MethodError('APP_NOT_FOUND', 'Cannot find REST application')
      const value = isYes(params.get('enable')) ? 'Y' : 'N'
      store.run('insert or replace into landing_option (NAME, VALUE) values (?, ?)', [`DEBUG_${caller.app.clientId}`, value])
      return true
    },
  })
}
