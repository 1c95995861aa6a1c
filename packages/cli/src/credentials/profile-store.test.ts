import { chmod, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { findWebhook } from './find-webhook.ts'
import { profilesFile, readProfiles, writeProfiles } from './profile-store.ts'

const secret = 'https://a.example/rest/1/s3cretc0de/'
let env: NodeJS.ProcessEnv
let file: string
beforeEach(async () => {
  const home = await mkdtemp(join(tmpdir(), 'b24kit-'))
  onTestFinished(() => rm(home, { recursive: true }))
  env = { XDG_CONFIG_HOME: home }
  file = profilesFile(env)
})

describe('the file of profiles', () => {
  test('comes back as it was written, for its owner only, with nothing beside it', async () => {
    await writeProfiles(file, { default: 'a', profiles: { a: { webhook: secret } } })
    expect(await readProfiles(file)).toEqual({ default: 'a', profiles: { a: { webhook: secret } } })
    expect([(await stat(file)).mode & 0o777, (await stat(dirname(file))).mode & 0o777]).toEqual([0o600, 0o700])
    expect(await readdir(dirname(file))).toEqual(['profiles.json'])
  })

  test.each([0o640, 0o604])('is refused when others may read it (%o)', async (mode) => {
    await writeProfiles(file, { profiles: {} })
    await chmod(file, mode)
    await expect(readProfiles(file)).rejects.toMatchObject({ exitCode: 3, message: expect.stringContaining('Others may read') })
  })

  test('is refused when it is broken, without its text', async () => {
    await writeProfiles(file, { profiles: {} })
    await writeFile(file, `{"profiles": {"a": {"webhook": "${secret}"`)
    await expect(readProfiles(file)).rejects.toThrow(/^(?!.*s3cret).*is not a file of profiles/)
  })
})

describe('the webhook to use', () => {
  beforeEach(() => writeProfiles(file, { default: 'a', profiles: { a: { webhook: 'of a' }, b: { webhook: 'of b' } } }))

  test('is that of the profile, else of the environment, else of the default profile', async () => {
    const both = { ...env, B24_WEBHOOK: 'of the environment' }
    expect([await findWebhook('b', both), await findWebhook(undefined, both), await findWebhook(undefined, env)]).toEqual([
      'of b',
      'of the environment',
      'of a',
    ])
  })

  test.each(['c', 'constructor', '__proto__'])('of the unknown profile %s does not exist, the known ones are named', async (name) => {
    await expect(findWebhook(name, env)).rejects.toMatchObject({ exitCode: 3, hint: 'Known: a, b.' })
  })

  test('missing, is asked for in words that help', async () => {
    await rm(file)
    await expect(findWebhook(undefined, { ...env, B24_WEBHOOK: '' })).rejects.toMatchObject({
      exitCode: 3,
      hint: expect.stringContaining('B24_WEBHOOK'),
    })
  })
})
