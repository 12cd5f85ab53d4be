import { readFileSync } from 'node:fs'
import { deserialize, serialize } from 'node:v8'
import { read } from './read.ts'
import type { TableFile, TableKind, WritableTable } from './table.ts'
import { write } from './write.ts'

/** One task comes in, one answer goes out, then the process ends. A single byte before that says that the work begins. */
export type TableTask = { readonly read: TableFile } | { readonly write: WritableTable; readonly kind: TableKind }

process.stdout.write('!')
const task: TableTask = deserialize(readFileSync(0))
process.stdout.write(serialize('read' in task ? read(task.read) : write(task.write, task.kind)))
