#!/usr/bin/env -S node --max-semi-space-size=8
// The command line, kept in the repository and not built: npx remembers for good that a command was missing or not executable.
// A small young generation: pages are short-lived, and a third of the memory is saved under load.
import { existsSync } from 'node:fs'

const built = new URL('./dist/main.js', import.meta.url)
if (existsSync(built)) await import(built.href)
else {
  console.error('Augenhöhe ist noch nicht gebaut. Bauen Sie es zuerst: npm run build')
  process.exitCode = 1
}
