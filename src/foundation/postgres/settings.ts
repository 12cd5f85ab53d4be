import { createHash } from 'node:crypto'
import { statfsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export const port = 5432

const small: Record<string, string> = {
  listen_addresses: '',
  unix_socket_permissions: '0700',
  shared_buffers: '64MB',
  max_connections: '40',
  max_wal_size: '256MB',
  jit: 'off',
  log_checkpoints: 'off',
  // The app sees the errors of its own statements; in a log they would only keep personal data.
  log_min_messages: 'log',
}

/** The command line behind `postgres`. Later flags win, so `extra` overrides. */
export function commandLine(data: string, socket: string, extra: Record<string, string>): string[] {
  const settings = {
    ...small,
    unix_socket_directories: socket,
    ...(process.platform === 'linux' && { dynamic_shared_memory_type: sharedMemory(shmBytes()) }),
    ...extra,
  }
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  return ['-D', data, '-p', String(port), ...flags]
}

/** Containers often have 64 MB of /dev/shm; parallel queries then fail, so PostgreSQL uses files instead. */
export function sharedMemory(bytes: number): 'posix' | 'mmap' {
  return bytes >= 256 * 1024 * 1024 ? 'posix' : 'mmap'
}

function shmBytes(): number {
  try {
    const { blocks, bsize } = statfsSync('/dev/shm')
    return blocks * bsize
  } catch {
    return 0
  }
}

/** Addresses of unix sockets end at 107 bytes (103 on a Mac); a deeper data folder gets a short one of its own. */
export function socketFolder(folder: string): string {
  const near = join(folder, 's')
  if (Buffer.byteLength(join(near, `.s.PGSQL.${port}.lock`)) <= 103) return near
  return join(tmpdir(), `augenhoehe-${createHash('sha256').update(folder).digest('hex').slice(0, 16)}`)
}
