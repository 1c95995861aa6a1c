import { MethodError } from '../../contract.ts'
import { listOf } from '../../store/encode-value.ts'
import { objectOf, objectsOf, toText, type Fields } from '../read-params.ts'
import { isUnsafe } from './sanitize.ts'

/** Styles that show a picture. */
const PICTURES: ReadonlySet<string> = new Set(['background', 'block-default', 'block-border'])

const words = (value: unknown): readonly string[] => listOf(value).map((each) => toText(each).toLowerCase())

/** What a manifest of an application's block must not say: api-reference/landing/user-blocks/landing-repo-register.md */
export function checkManifest({ block, nodes, style, cards }: Fields): void {
  const { type, subtype } = objectOf(block)
  if (words(type).includes('mainpage')) throw new MethodError('UNSUPPORTED_BLOCK_TYPE', 'Unsupported block type')
  if (words(subtype).includes('widget')) throw new MethodError('UNSUPPORTED_BLOCK_SUBTYPE', 'Unsupported block subtype')
  const styles = objectOf(objectOf(style)['nodes'] ?? style)
  const painted = Object.keys(objectOf(nodes)).find((selector) =>
    words(objectOf(styles[selector])['type']).some((name) => PICTURES.has(name)),
  )
  if (painted !== undefined)
    throw new MethodError(
      'MANIFEST_INTERSECT_IMG',
      `The editable manifest element "${painted}" cannot have a style type of "Image". Change the style type.`,
    )
  if (objectsOf(cards).some(({ presets }) => isUnsafe(presets)))
    throw new MethodError('PRESET_CONTENT_IS_BAD', 'Preset content is defined as unsafe.')
}
