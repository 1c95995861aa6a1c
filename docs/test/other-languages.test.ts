import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { createPortal } from '@b24kit/emulator'
import { describe, expect, it, onTestFinished } from 'vitest'

const languages = [
  ['php', 'with-portal.php'],
  ['python3', 'with_portal.py'],
] as const

describe.each(languages)('%s', (command, file) => {
  const isHere = spawnSync(command, ['--version']).status === 0
  if (!isHere) process.stderr.write(`SKIPPED: ${file} (install ${command} to run it)\n`)

  it.runIf(isHere).each([true, false])(`${file} works on a portal, tls: %s`, async (tls) => {
    const portal = await createPortal({ data: 'empty' })
    onTestFinished(() => portal.close())
    const { certificate } = await portal.listen(0, { tls })
    const { webhook, admin } = portal
    const child = spawn(command, [
      fileURLToPath(new URL(`../examples/${file}`, import.meta.url)),
      JSON.stringify({ webhook, admin, certificate }),
    ])
    const [stdout, stderr, [status]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit') as Promise<[number]>])
    expect([status, stderr, stdout]).toEqual([0, '', 'deal 1: Chair\nINTERNAL_SERVER_ERROR\n1\n'])
    expect((await (await fetchDeals(portal)).json()) as object).toMatchObject({ total: 0 })
  })
})

const fetchDeals = (portal: Awaited<ReturnType<typeof createPortal>>): Promise<Response> => portal.fetch(`${portal.webhook}crm.deal.list`)
