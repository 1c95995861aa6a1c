/** A handler of a placement, as `placement.bind` registered it. */
export interface PlacementHandler {
  readonly clientId: string
  readonly placement: string
  readonly handler: string
  /** 0 stands for every user. */
  readonly userId: number
  readonly title: string
  readonly description: string
  readonly groupName: string
  readonly langAll: LangAll
  readonly options: Readonly<Record<string, unknown>>
}

/** By language. */
export type LangAll = Readonly<Record<string, Readonly<Record<'TITLE' | 'DESCRIPTION' | 'GROUP_NAME', string>>>>

/** A type of user fields, as `userfieldtype.add` registered it. */
export interface FieldType {
  readonly clientId: string
  /** `USER_TYPE_ID` of the methods. */
  readonly code: string
  /** `USER_TYPE_ID` of a field: `rest_{APP_ID}_{code}`. */
  readonly fullCode: string
  readonly handler: string
  readonly title: string
  readonly description: string
  /** In pixels; 0 is the usual one. */
  readonly height: number
}

/** Where applications show themselves, in the order they asked for it. */
export class PlacementRegistry {
  readonly #isInstalled: (clientId: string) => boolean
  #handlers: readonly PlacementHandler[] = []
  #fieldTypes: readonly FieldType[] = []

  constructor(isInstalled: (clientId: string) => boolean) {
    this.#isInstalled = isInstalled
  }

  get all(): readonly PlacementHandler[] {
    return this.#handlers
  }

  of(clientId: string): readonly PlacementHandler[] {
    return this.#handlers.filter((each) => each.clientId === clientId)
  }

  /** False when the application shows the same address to the same user there. */
  bind(spec: PlacementHandler): boolean {
    if (this.#handlers.some((each) => identityOf(each) === identityOf(spec))) return false
    this.#handlers = [...this.#handlers, spec]
    return true
  }

  /** How many there were. */
  unbind(isMeant: (handler: PlacementHandler) => boolean): number {
    const kept = this.#handlers.filter((each) => !isMeant(each))
    const count = this.#handlers.length - kept.length
    this.#handlers = kept
    return count
  }

  /** Remembers everything; the function puts it back. */
  keep(): () => void {
    const [handlers, fieldTypes] = [this.#handlers, this.#fieldTypes]
    return () => {
      this.#handlers = handlers
      this.#fieldTypes = fieldTypes
    }
  }

  get fieldTypes(): readonly FieldType[] {
    return this.#fieldTypes
  }

  findFieldType(clientId: string, code: string): FieldType | undefined {
    return this.#fieldTypes.find((each) => each.clientId === clientId && each.code === code)
  }

  /** Whether user fields may have the type: only once the installation of its application is finished. */
  hasFieldType(fullCode: string): boolean {
    return this.#fieldTypes.some((each) => each.fullCode === fullCode && this.#isInstalled(each.clientId))
  }

  /** Puts a type in the place of `before`, or at the end. False when its code or address is taken: api-reference/widgets/user-field/userfieldtype-add.md */
  saveFieldType(type: FieldType, before?: FieldType): boolean {
    const others = this.#fieldTypes.filter((each) => each !== before)
    const isTaken = others.some(
      ({ clientId, code, handler }) => code === type.code || (clientId === type.clientId && handler === type.handler),
    )
    if (isTaken) return false
    this.#fieldTypes = before ? this.#fieldTypes.map((each) => (each === before ? type : each)) : [...this.#fieldTypes, type]
    return true
  }

  deleteFieldType(type: FieldType): void {
    this.#fieldTypes = this.#fieldTypes.filter((each) => each !== type)
  }

  /** All that an application has registered: api-reference/events/event-bind.md says so of both its update and its removal. */
  forget(clientId: string): void {
    this.unbind((each) => each.clientId === clientId)
    this.#fieldTypes = this.#fieldTypes.filter((each) => each.clientId !== clientId)
  }

  reset(): void {
    this.#handlers = []
    this.#fieldTypes = []
  }
}

function identityOf({ clientId, placement, handler, userId }: PlacementHandler): string {
  return JSON.stringify([clientId, placement, handler, userId])
}
