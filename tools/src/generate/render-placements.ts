import type { FieldFacts, PlacementFacts } from '@b24kit/catalog'
import { linkTo } from './describe-method.ts'
import { pascal, propertyName } from './name-types.ts'
import { importLines } from './render-scope.ts'
import { renderFields } from './render-type.ts'

/** Declares what a place hands to an application in `PLACEMENT_OPTIONS`, by the code of the placement. */
export function renderPlacements(placements: readonly PlacementFacts[]): string {
  const body = [
    ...placements.filter(({ options }) => options).map(renderOptions),
    `/** Members of \`PLACEMENT_OPTIONS\` by the code of a placement, once its JSON text is parsed. */
export interface PlacementOptions {\n${placements.flatMap((placement) => renderEntry(placement)).join('')}}`,
    '/** Code of a documented placement. */\nexport type PlacementName = keyof PlacementOptions',
  ].join('\n\n')
  return `${importLines([['../scalars.ts', /\bOpen\b/.test(body) ? ['Open'] : []]])}\n${body}\n`
}

/** The address of the page around arrives with every placement, unless the browser keeps it back (api-reference/widgets/_includes/widget_data.md). */
const uri: FieldFacts = { name: 'URI', type: 'string', optional: true }

function renderOptions(placement: PlacementFacts): string {
  const { name, scopes, options = [], page } = placement
  const members = renderFields([...options.filter((option) => option.name !== uri.name), uri], 'typed')
  return `/**
 * \`PLACEMENT_OPTIONS\` of \`${name}\`; scope ${scopes.map((scope) => `\`${scope}\``).join(' or ')}.
 * @see ${linkTo(page)}
 */
export interface ${optionsOf(placement)} { ${members.join('; ')} }`
}

/** A robot's placement is called as its application likes, so that its options have no place in the map. */
function renderEntry(placement: PlacementFacts): string[] {
  if (placement.name.startsWith('{')) return []
  return [`  ${keyOf(placement.name)}: ${placement.options ? optionsOf(placement) : 'Record<string, unknown>'}\n`]
}

function optionsOf({ name }: PlacementFacts): string {
  const words = name.replaceAll(/[{|*}]/g, '').split(/_(?:XXX|code)?/)
  return `${pascal(words.join('-').toLowerCase())}Placement`
}

/** `XXX` is the number of a smart process, `{code|*}` a block of a site. */
function keyOf(name: string): string {
  const template = name.replace(/XXX|\{.*\}/, (part) => (part === 'XXX' ? '${number}' : '${string}'))
  return template === name ? propertyName(name) : `[code: \`${template}\`]`
}
