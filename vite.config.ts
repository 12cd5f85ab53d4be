import { defineConfig } from 'vite'

/** A small young generation: pages are short-lived, and a third of the memory is saved under load. */
const shebang = '#!/usr/bin/env -S node --max-semi-space-size=8'

// One server bundle with packages left outside; pages ship no script, so there is nothing to build for the browser but the style sheet.
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    ssr: true,
    outDir: 'dist',
    target: 'node22',
    rolldownOptions: {
      input: { main: 'src/main.ts', 'table-worker': 'src/foundation/tables/worker.ts' },
      output: {
        entryFileNames: '[name].js',
        chunkFileNames: 'parts/[name]-[hash].js',
        banner: (chunk) => (chunk.name === 'main' ? shebang : ''),
      },
    },
  },
})
