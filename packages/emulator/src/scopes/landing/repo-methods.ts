import { MethodError, type MethodDefinition } from '../../contract.ts'
import type { DefineOver } from '../define-over.ts'
import { isYes } from '../read-params.ts'
import { readObjectArgument, readTextArgument } from './arguments.ts'
import { checkManifest } from './check-manifest.ts'
import type { Landing } from './open-landing.ts'
import { requireParams } from './refusals.ts'
import { listRegistered, register, requireFields, textsOf, unregister } from './registered.ts'
import { isUnsafe, sanitize } from './sanitize.ts'

export const contentIsBad = (): MethodError =>
  new MethodError(
    'CONTENT_IS_BAD',
    'Content is defined as unsafe. Unsafe parts can be identified using the method landing.repo.checkcontent.',
  )

/** Blocks of applications: api-reference/landing/user-blocks/index.md */
export function repoMethods(define: DefineOver<Landing>): readonly MethodDefinition[] {
  return define('landing.repo', {
    checkContent(_, { params }) {
      requireParams(params, 'content')
      const content = readTextArgument(params, 'content')
      return { is_bad: isUnsafe(content), content: sanitize(content, readTextArgument(params, 'splitter') || '#SANITIZE#') }
    },
    register(landing, call) {
      const { params } = call
      requireParams(params, 'code', 'fields')
      const XML_ID = readTextArgument(params, 'code')
      const [fields, manifest] = [readObjectArgument(params, 'fields'), readObjectArgument(params, 'manifest')]
      requireFields(fields, ['NAME', 'CONTENT', 'SECTIONS', 'PREVIEW'])
      if (isUnsafe(fields['CONTENT'])) throw contentIsBad()
      checkManifest(manifest)
      return register(
        landing,
        call,
        landing.blocks,
        { XML_ID },
        {
          ...textsOf(fields, ['NAME', 'CONTENT', 'SECTIONS', 'PREVIEW', 'DESCRIPTION', 'SITE_TEMPLATE_ID']),
          ...(fields['ACTIVE'] !== undefined && { ACTIVE: isYes(fields['ACTIVE']) ? 'Y' : 'N' }),
          MANIFEST: JSON.stringify(manifest),
        },
      )
    },
    getList: (landing, call) => listRegistered(landing, call, landing.blocks, readObjectArgument(call.params, 'params')),
    unregister(landing, call) {
      requireParams(call.params, 'code')
      return unregister(landing, call, landing.blocks, readTextArgument(call.params, 'code'))
    },
  })
}
