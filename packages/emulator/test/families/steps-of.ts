import type { Portal } from '../../src/index.ts'
import type { Family } from './family.ts'

const STEP = /^(?:add|create|register|save|bind|set|get|getlist|list|update|delete|remove|unregister|unbind)$/i

/** The stateful methods of a family that write, read, change and remove, as `<version> <name>`. */
export function stepsOf(methods: Portal['methods'], { prefix, version = 'v1' }: Pick<Family, 'prefix' | 'version'>): string[] {
  return methods
    .filter((method) => method.tier === 'stateful' && method.version === version)
    .map(({ name }) => name)
    .filter((name) => name.startsWith(`${prefix}.`) && STEP.test(name.slice(prefix.length + 1)))
    .map((name) => `${version} ${name}`)
}
