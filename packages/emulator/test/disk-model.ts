export interface Node {
  name: string
  readonly type: 'file' | 'folder'
  parent: Node | undefined
  content: string
  versions: number
  /** `''` live, `trash` by itself, `folder` with the folder around it. */
  deleted: '' | 'trash' | 'folder'
}

/** A tree of plain objects, written from the pages alone: what the portal is held against. */
export class DiskModel {
  readonly nodes: Node[] = [newNode('Alex Morgan', 'folder', undefined)]

  children(parent: Node | undefined): Node[] {
    return this.nodes.filter((node) => node.parent === parent && node.deleted === '')
  }
  isTaken(parent: Node | undefined, name: string, except?: Node): boolean {
    return this.children(parent).some((node) => node !== except && node.name.toLowerCase() === name.toLowerCase())
  }
  free({ parent, name, type }: Pick<Node, 'parent' | 'name' | 'type'>): string {
    const dot = type === 'file' ? name.lastIndexOf('.') : -1
    const [stem, extension] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, '']
    let free = name
    for (let count = 1; this.isTaken(parent, free); count++) free = `${stem} (${count})${extension}`
    return free
  }
  add(node: Node): boolean {
    if (this.isTaken(node.parent, node.name)) return false
    this.nodes.push(node)
    return true
  }
  copy(source: Node, target: Node): Node[] {
    if (this.isTaken(target, source.name)) return []
    const copies = new Map<Node | undefined, Node>([[source.parent, target]])
    for (const each of this.within(source)) copies.set(each, { ...each, parent: copies.get(each.parent), versions: 1 })
    copies.delete(source.parent)
    const made = [...copies.values()]
    this.nodes.push(...made)
    return made
  }
  move(node: Node, target: Node): boolean {
    if (!node.parent || this.within(node).includes(target) || this.isTaken(target, node.name, node)) return false
    node.parent = target
    return true
  }
  trash(node: Node): boolean {
    if (!node.parent) return false
    for (const each of this.within(node)) each.deleted = each === node ? 'trash' : 'folder'
    return true
  }
  restore(node: Node): void {
    this.restorePlace(node.parent)
    this.revive(node)
    this.reviveIn(node)
  }
  remove(node: Node): boolean {
    if (!node.parent) return false
    const gone = new Set(this.nodes.filter((each) => this.isUnder(each, node)))
    this.nodes.splice(0, this.nodes.length, ...this.nodes.filter((each) => !gone.has(each)))
    return true
  }
  /** With what is live in it, folders first. */
  within(node: Node): Node[] {
    return [node, ...this.children(node).flatMap((child) => this.within(child))]
  }

  private restorePlace(folder: Node | undefined): void {
    if (!folder || folder.deleted === '') return
    this.restorePlace(folder.parent)
    this.revive(folder)
    for (const node of this.nodes) if (node.parent === folder && node.deleted === 'folder') node.deleted = 'trash'
  }
  private revive(node: Node): void {
    node.name = this.free(node)
    node.deleted = ''
  }
  private reviveIn(folder: Node): void {
    for (const child of this.nodes.filter((node) => node.parent === folder && node.deleted === 'folder')) {
      child.deleted = ''
      this.reviveIn(child)
    }
  }
  private isUnder(node: Node | undefined, folder: Node): boolean {
    return node !== undefined && (node === folder || this.isUnder(node.parent, folder))
  }
}

export function newNode(name: string, type: Node['type'], parent: Node | undefined, content = ''): Node {
  return { name, type, parent, content, versions: 1, deleted: '' }
}
