import { defineConfig } from 'vite'

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
        banner: (chunk) => (chunk.name === 'main' ? '#!/usr/bin/env node' : ''),
      },
    },
  },
})
