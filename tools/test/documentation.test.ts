import { existsSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createProgram } from '../../packages/cli/src/create-program.ts'
import type { Terminal } from '../../packages/cli/src/terminal.ts'
import { readMarkdown } from '../src/repository/read-markdown.ts'
import { readWorkspaces } from '../src/repository/read-workspaces.ts'
import { root, walkFiles } from '../src/repository/walk-files.ts'

const files = walkFiles()
const read = (file: string): string => readFileSync(root + file, 'utf8')
const pages = files.filter((file) => file.endsWith('.md') && !file.startsWith('.changeset/'))

describe.each(pages)('%s', (page) => {
  const { links, spans, blocks } = readMarkdown(read(page))
  const code = [...spans, ...blocks.map(({ text }) => text)].join('\n')

  it('links to files and headings that exist', () => {
    expect(links.filter((link) => !/^(https?|mailto):/.test(link) && !resolves(page, link))).toEqual([])
  })

  it('names paths that exist', () => {
    const paths = spans.filter((span) => /^(packages|bench|docs|tools|\.ci)\/[\w./-]+$/.test(span))
    expect(paths.filter((path) => !existsSync(root + path))).toEqual([])
  })

  it('names commands that exist', () => {
    expect([...code.matchAll(/npm run ([\w:-]+)/g)].map(([, name]) => name!).filter((name) => !scripts.has(name))).toEqual([])
    expect([...code.matchAll(/npx b24kit ([a-z]\w*)/g)].map(([, name]) => name!).filter((name) => !commands.has(name))).toEqual([])
  })
})

it('README shows the code of docs/examples/readme.ts', () => {
  const blocks = readMarkdown(read('README.md')).blocks.filter(({ language }) => language === 'ts')
  const example = read('docs/examples/readme.ts')
  expect(blocks.filter(({ text }) => !example.includes(text))).toEqual([])
})

it('reads Markdown as these checks need it', () => {
  const page = readMarkdown('# The `one` & only!\n[a](b.md#c) ![d](e.png) `f` <!-- [g](h) -->\n```ts\n[i](j)\n```\n')
  expect(page).toEqual({
    links: ['b.md#c', 'e.png'],
    spans: ['one', 'f'],
    blocks: [{ language: 'ts', text: '[i](j)\n' }],
    anchors: new Set(['the-one--only']),
  })
})

const scripts = new Set(Object.keys(readWorkspaces().get('')!.scripts ?? {}))
const silent = { env: {}, stdout: { write: () => true }, stderr: { write: () => true } } as unknown as Terminal
const commands = new Set(createProgram(silent, () => {}).commands.map((command) => command.name()))

function resolves(page: string, link: string): boolean {
  const [path = '', anchor] = link.split('#')
  const target = path === '' ? page : posix.join(posix.dirname(page), decodeURI(path))
  if (!existsSync(root + target)) return false
  return anchor === undefined || !target.endsWith('.md') || readMarkdown(read(target)).anchors.has(anchor)
}
