import { describe, expect, test } from 'vitest'
import { createProgram } from '../create-program.ts'
import { readGrammar, type Names } from './grammar.ts'
import { writeFish } from './write-fish.ts'
import { writeZsh } from './write-zsh.ts'

const grammar = readGrammar(createProgram(process, () => {}))
const names: Names = { methods: ['crm.deal.get', 'crm.deal.list'], rows: ['crm.deal.list'], newer: ['main.eventlog.list'] }

describe('the grammar of completion', () => {
  test('is that of the program', () => {
    expect(grammar.commands.find(({ path }) => path === 'profiles add')?.options.map(({ flags }) => flags)).toEqual([
      ['--webhook'],
      ['--default'],
    ])
    expect(grammar.options.find(({ flags }) => flags.includes('--plan'))).toMatchObject({
      takesValue: true,
      choices: ['basic', 'enterprise', 'none'],
    })
    expect(grammar.commands.find(({ path }) => path === 'completion')?.words).toEqual(['bash', 'zsh', 'fish'])
  })

  test('knows which names follow a command', () => {
    const withNames = grammar.commands.filter(({ lists }) => lists.length > 0)
    expect(Object.fromEntries(withNames.map(({ path, lists }) => [path, lists]))).toEqual({
      call: ['methods'],
      list: ['rows'],
      docs: ['methods', 'newer'],
    })
  })
})

test('the script of zsh offers names after their commands and flags after their own', () => {
  const script = writeZsh(grammar, names)
  expect(script).toContain('typeset -ga _b24kit_newer=(main.eventlog.list)')
  expect(script).toContain("'docs') candidates=($_b24kit_methods $_b24kit_newer) ;;")
  expect(script).toContain("'call'|'call '*) options=(-p --param --data --no-check) ;;")
  expect(script).toContain('--plan) compadd -- basic enterprise none; return ;;')
})

test('the script of fish offers names after their commands, and quotes descriptions', () => {
  const script = writeFish(grammar, names)
  expect(script).toContain("complete -c b24kit -f -n '__b24kit_after list' -a '$__b24kit_rows'")
  expect(script).toContain("complete -c b24kit -f -n '__b24kit_after profiles' -a add ")
  expect(script).toContain("complete -c b24kit -n '__b24kit_within profiles add' -l webhook -r ")
  expect(script).toContain("-l plan -x -a 'basic enterprise none' -d 'the portal\\'s plan, which decides the limits'")
})
