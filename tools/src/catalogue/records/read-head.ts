import type { MethodFacts } from '@b24kit/catalog'
import type { Block } from '../blocks/parse-blocks.ts'
import type { Section } from '../sections/split-sections.ts'

/** What the lines above the first heading of second level say. */
export interface Head {
  readonly scopes: readonly string[]
  readonly who: NonNullable<MethodFacts['who']> | undefined
  readonly deprecated: { readonly links: readonly Link[] } | undefined
}

export interface Link {
  readonly text: string
  readonly target: string
}

export function readHead(sections: readonly Section[]): Head {
  const blocks = sections.filter(({ level }) => level < 2).flatMap((section) => section.blocks)
  const texts = blocks.flatMap((block) => (block.kind === 'text' ? [block.text] : []))
  const quoted = texts
    .flatMap((text) => text.split('\n'))
    .filter((line) => line.startsWith('>'))
    .map((line) => line.slice(1).trim())
  return {
    scopes: readScopes(quoted.find((line) => /^scope/i.test(line)) ?? ''),
    who: readWho(quoted.find((line) => /^who can (?:execute|perform|call)/i.test(line)) ?? ''),
    deprecated: readDeprecation(blocks),
  }
}

/** `[`placement, crm`]` means both, `[`user`], [`user_brief`]` either. */
function readScopes(line: string): string[] {
  return [...line.replace(/, module scope from .*/, '').matchAll(/`([^`]+)`/g)]
    .map(([, code]) => code!.split(/\s*,\s*/).join('+'))
    .filter((scope) => /^[\w.+]+$/.test(scope))
}

function readWho(line: string): Head['who'] {
  const who = line
    .replace(/^[^:]*:/, '')
    .replaceAll('`', '')
    .trim()
    .toLowerCase()
  if (who === '') return undefined
  if (/owner of the registered bot|registered the chat ?bot/.test(who)) return 'bot-owner'
  if (/\bcrm\b/.test(who) && /administrat|settings/.test(who)) return 'crm-admin'
  if (/^(?:portal |account |bitrix24 )?administrator/.test(who) && !/\bor\b/.test(who)) return 'admin'
  if (/^(?:any|authorized) (?:authorized )?user(?:\s+(?:upon|in the context).*)?\.?$/.test(who)) return 'any'
  return 'permission'
}

// Notes titled so; the word alone also stands above lists of old fields.
const titles = /^(?:deprecated(?: method)?|(?:method )?development (?:of methods )?has been (?:discontinued|halted))$/i

function readDeprecation(blocks: readonly Block[]): Head['deprecated'] {
  const notes = blocks.filter((block) => block.note !== undefined && titles.test(block.note))
  if (notes.length === 0) return undefined
  const text = notes.flatMap((block) => (block.kind === 'text' ? [block.text] : [])).join('\n')
  return {
    links: [...text.matchAll(/\[([^\]]+)\]\(([^)]+)\)/g)].map(([, label, target]) => ({
      text: label!.replaceAll(/`|\*\*/g, '').trim(),
      target: target!,
    })),
  }
}
