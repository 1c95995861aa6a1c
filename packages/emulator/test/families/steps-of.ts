import type { Portal } from '../../src/index.ts'
import type { Family } from './family.ts'

const STEP = /^(?:add|create|register|save|bind|set|get|getlist|list|update|delete|remove|unregister|unbind)$/i
const WRITES = /^(?:add|create|register|save|bind|set)/i
const READS = /^(?:get|list)(?!fields|manifest|types)/i

/** The stateful methods of a family that write, read, change and remove, as `<version> <name>`. */
export function stepsOf(methods: Portal['methods'], { prefix, version = 'v1' }: Pick<Family, 'prefix' | 'version'>): string[] {
  const names = namesOf(methods, `${version} ${prefix}`)
  return names.filter((name) => STEP.test(name)).map((name) => `${version} ${prefix}.${name}`)
}

/** Families with stateful methods of both kinds, as `<version> <prefix>`. */
export function writtenAndRead(methods: Portal['methods']): string[] {
  const families = new Set(methods.map(({ version, name }) => `${version} ${name.replace(/\.\w+$/, '')}`))
  return [...families].filter((family) => {
    const names = namesOf(methods, family)
    return names.some((name) => WRITES.test(name)) && names.some((name) => READS.test(name))
  })
}

/** What follows the prefix, in stateful methods. */
export function namesOf(methods: Portal['methods'], family: string): string[] {
  return methods
    .filter(({ tier, version, name }) => tier === 'stateful' && `${version} ${name.replace(/\.\w+$/, '')}` === family)
    .map(({ name }) => name.slice(name.lastIndexOf('.') + 1))
}
