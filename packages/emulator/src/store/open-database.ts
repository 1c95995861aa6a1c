import Libsql from 'libsql'
import type { Database } from '../contract.ts'
import { WholeDatabase } from './whole-database.ts'

/** Opens the SQLite database of a portal: a file, or memory by default. */
export function createDatabase(path = ':memory:'): WholeDatabase {
  const db = new Libsql(path)
  // An emulated portal is rebuilt from its seed, so durability is not worth a disk flush per write.
  db.exec('pragma journal_mode = memory; pragma synchronous = off; pragma temp_store = memory; pragma cache_size = -65536')
  return new WholeDatabase(db as Database)
}
