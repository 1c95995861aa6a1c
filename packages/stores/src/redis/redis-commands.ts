/** What the stores need of Redis (5 or later): to send a command and get its answer. */
export interface RedisCommands {
  send(command: readonly [name: string, ...args: string[]]): Promise<unknown>
}

/** The parts of a client of `ioredis`, or of its cluster client, that are used. */
export interface IoredisLike {
  call(name: string, ...args: string[]): Promise<unknown>
}

/** The parts of a connected client of `redis` (node-redis) that are used. */
export interface NodeRedisLike {
  sendCommand(command: string[]): Promise<unknown>
}

export function fromIoredis(redis: IoredisLike): RedisCommands {
  return { send: ([name, ...args]) => redis.call(name, ...args) }
}

/** The client must be connected. */
export function fromNodeRedis(client: NodeRedisLike): RedisCommands {
  return { send: (command) => client.sendCommand([...command]) }
}
