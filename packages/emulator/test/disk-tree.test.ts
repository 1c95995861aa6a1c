import fc from 'fast-check'
import { expect, it } from 'vitest'
import { DiskModel, newNode, type Node } from './disk-model.ts'
import { base64, openDiskPortal, type Answered, type DiskPortal, type Row } from './open-disk-portal.ts'

/** The portal and the model, told the same. Nodes know their ids by this map. */
class Both {
  readonly model = new DiskModel()
  readonly ids = new Map<Node, number>([[this.model.nodes[0]!, 1]])
  readonly disk: DiskPortal

  constructor(disk: DiskPortal) {
    this.disk = disk
  }
  pick(index: number, wanted: (node: Node) => boolean): Node | undefined {
    const candidates = this.model.nodes.filter(wanted)
    return candidates[index % candidates.length]
  }
  /** Throws unless both do it or both refuse. */
  async check(allowed: boolean, method: string, params: object): Promise<Row | undefined> {
    const { status, result } = await this.disk.ask(method, params)
    if (status !== (allowed ? 200 : 400)) throw new Error(`${method} ${JSON.stringify(params)} answered ${status}`)
    return allowed ? (result as Row) : undefined
  }
  async learn(copies: readonly Node[]): Promise<void> {
    for (const copy of copies.slice(1)) {
      const siblings = await this.list(this.ids.get(copy.parent!)!)
      this.ids.set(copy, Number(siblings.find(({ NAME }) => NAME === copy.name)!['ID']))
    }
  }
  async list(id: number): Promise<Row[]> {
    const rows: Row[] = []
    for (let start: number | undefined = 0; start !== undefined;) {
      const page: Answered = await this.disk.ask('disk.folder.getChildren', { id, start })
      rows.push(...(page.result as Row[]))
      start = page.next
    }
    return rows
  }
  /** What stands where, by id, as the model has it. */
  expected(): Record<number, unknown> {
    const picture = this.model.nodes.map((node) => {
      const { name, type, parent, deleted, content, versions } = node
      const file = type === 'file' ? { content, size: content.length, versions } : {}
      return [
        this.ids.get(node),
        deleted === '' ? { name, type, parent: parent && this.ids.get(parent), ...file } : 'ERROR_NOT_FOUND',
      ] as const
    })
    return Object.fromEntries(picture)
  }
  /** The same as the portal lists it, and what it says of objects that it does not list. */
  async seen(): Promise<Record<number, unknown>> {
    const picture: Record<number, unknown> = { 1: { name: this.model.nodes[0]!.name, type: 'folder', parent: undefined } }
    const visit = async (parent: number): Promise<void> => {
      for (const { ID, NAME: name, TYPE: type, ...row } of await this.list(parent)) {
        const file = type === 'file' ? await this.content(row) : {}
        picture[Number(ID)] = { name, type, parent, ...file }
        if (type === 'folder') await visit(Number(ID))
      }
    }
    await visit(1)
    for (const [node, id] of this.ids)
      if (!(id in picture) && this.model.nodes.includes(node)) picture[id] = (await this.disk.ask(`disk.${node.type}.get`, { id })).error
    return picture
  }
  private async content({ DOWNLOAD_URL: url, SIZE: size, GLOBAL_CONTENT_VERSION: versions }: Row): Promise<object> {
    const content = await (await this.disk.portal.fetch(String(url))).text()
    return { content, size: Number(size), versions: Number(versions) }
  }
}

const isLive = ({ deleted }: Node): boolean => deleted === ''
const isFolder = (node: Node): boolean => isLive(node) && node.type === 'folder'
const remover = { file: 'disk.file.delete', folder: 'disk.folder.deleteTree' }

type Step = (both: Both, first: number, second: number, name: string) => Promise<void>

const steps: Readonly<Record<string, Step>> = {
  async addFolder(both, first, _, name) {
    const parent = both.pick(first, isFolder)!
    const node = newNode(name, 'folder', parent)
    const row = await both.check(both.model.add(node), 'disk.folder.addSubFolder', { id: both.ids.get(parent), data: { NAME: name } })
    if (row) both.ids.set(node, Number(row['ID']))
  },
  async upload(both, first, second, name) {
    const parent = both.pick(first, isFolder)!
    const generateUniqueName = second % 2 === 1
    const unique = generateUniqueName ? both.model.free({ parent, name, type: 'file' }) : name
    const node = newNode(unique, 'file', parent, `content ${second}`)
    const params = { id: both.ids.get(parent), data: { NAME: name }, fileContent: [name, base64(node.content)], generateUniqueName }
    const row = await both.check(both.model.add(node), 'disk.folder.uploadFile', params)
    if (row) both.ids.set(node, Number(row['ID']))
  },
  async uploadVersion(both, first, second) {
    const node = both.pick(first, (each) => isLive(each) && each.type === 'file')
    if (!node) return
    Object.assign(node, { content: `version ${second}`, versions: node.versions + 1 })
    await both.check(true, 'disk.file.uploadVersion', { id: both.ids.get(node), fileContent: ['x', base64(node.content)] })
  },
  async rename(both, first, _, name) {
    const node = both.pick(first, (each) => isLive(each) && each.parent !== undefined)
    if (!node) return
    const allowed = !both.model.isTaken(node.parent, name, node)
    if (allowed) node.name = name
    await both.check(allowed, `disk.${node.type}.rename`, { id: both.ids.get(node), newName: name })
  },
  async move(both, first, second) {
    const [node, target] = [both.pick(first, isLive)!, both.pick(second, isFolder)!]
    await both.check(both.model.move(node, target), `disk.${node.type}.moveTo`, {
      id: both.ids.get(node),
      targetFolderId: both.ids.get(target),
    })
  },
  async copy(both, first, second) {
    const [node, target] = [both.pick(first, isLive)!, both.pick(second, isFolder)!]
    const copies = both.model.copy(node, target)
    const params = { id: both.ids.get(node), targetFolderId: both.ids.get(target) }
    const row = await both.check(copies.length > 0, `disk.${node.type}.copyTo`, params)
    if (!row) return
    both.ids.set(copies[0]!, Number(row['ID']))
    await both.learn(copies)
  },
  async trash(both, first, second) {
    // Folders most of the time: what they take with them is what can go wrong.
    const node = both.pick(first, second % 4 === 0 ? isLive : isFolder)!
    await both.check(both.model.trash(node), `disk.${node.type}.markDeleted`, { id: both.ids.get(node) })
  },
  async restore(both, first) {
    const node = both.pick(first, (each) => !isLive(each))
    if (!node) return
    both.model.restore(node)
    await both.check(true, `disk.${node.type}.restore`, { id: both.ids.get(node) })
  },
  async remove(both, first) {
    const node = both.pick(first, isLive)!
    const id = both.ids.get(node)
    await both.check(both.model.remove(node), remover[node.type], { id })
  },
}

type Command = readonly [step: string, first: number, second: number, name: string]

/** What every script starts from: `b` in `a`, and a file in each. */
const PRELUDE: readonly Command[] = [
  ['addFolder', 0, 0, 'a'],
  ['addFolder', 1, 0, 'b'],
  ['upload', 1, 0, 'a.txt'],
  ['upload', 2, 0, 'c.tar.gz'],
]

const names = fc.constantFrom('a', 'B', 'b', 'a.txt', 'A.txt', 'c.tar.gz', '.env', 'Ж')
const command = fc.tuple(
  // What the trash does shows only after it was used again and again.
  fc.oneof(fc.constantFrom(...Object.keys(steps)), fc.constantFrom('trash', 'restore', 'restore')),
  fc.nat(12),
  fc.nat(12),
  names,
)
const script = fc.array(command, { minLength: 1, maxLength: 30, size: 'max' })

it('keeps the tree that a plain one in memory keeps, whatever is done to it', async () => {
  const disk = await openDiskPortal()
  await fc.assert(
    fc.asyncProperty(script, async (commands) => {
      disk.portal.reset()
      const both = new Both(disk)
      for (const [step, first, second, name] of [...PRELUDE, ...commands]) await steps[step]!(both, first, second, name)
      expect(await both.seen()).toEqual(both.expected())
    }),
    { numRuns: 100 },
  )
})
