import { defineConfig, type Plugin } from 'vite'
import { wordsOf } from './build/words.ts'

/** The word index of the checker stands beside the program. */
const words: Plugin = {
  name: 'words',
  generateBundle() {
    this.emitFile({ type: 'asset', fileName: 'words.bin', source: wordsOf() })
  },
}

// One server bundle with packages left outside; pages ship no script, so there is nothing to build for the browser but the style sheet.
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  plugins: [words],
  build: {
    ssr: true,
    outDir: 'dist',
    target: 'node22',
    rolldownOptions: {
      input: { main: 'src/main.ts', 'table-worker': 'src/foundation/tables/worker.ts' },
      output: {
        entryFileNames: '[name].js',
        chunkFileNames: 'parts/[name]-[hash].js',
      },
    },
  },
})
