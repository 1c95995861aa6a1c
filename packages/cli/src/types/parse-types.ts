import { CliError } from '../cli-error.ts'
import { exitCodes } from '../exit-codes.ts'
import type { PortalSchema, SchemaFields } from './portal-schema.ts'

/** Reads the schema back from a file that `renderTypes` wrote. */
export function parseTypes(text: string, file: string): PortalSchema {
  const constants = new Map<string, unknown>()
  try {
    for (const [, name, json] of text.matchAll(/^export const (\w+) = ([[{][\s\S]*?) as const$/gm)) constants.set(name!, JSON.parse(json!))
  } catch {
    throw unknownFile(file)
  }
  if (!['smartProcesses', 'funnels', 'statuses', 'currencies', 'methods', 'dealFields'].every((name) => constants.has(name))) {
    throw unknownFile(file)
  }
  const fields = [...constants].filter(([name]) => name.endsWith('Fields')).map(([name, value]) => [name.slice(0, -'Fields'.length), value])
  // Written by renderTypes, member by member.
  return { ...Object.fromEntries(constants), fields: Object.fromEntries(fields) as Record<string, SchemaFields> } as unknown as PortalSchema
}

function unknownFile(file: string): CliError {
  return new CliError(
    exitCodes.usage,
    `${file} was not written by b24kit types, or was changed by hand.`,
    `Write it anew: npx b24kit types --out ${file}`,
  )
}
