import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const here = import.meta.dirname

/** What the packaged program has beside its own bundle: Electron, Node, and the one module with a binary in it. */
const outside = ['electron', 'electron/main', /^node:/, 'better-sqlite3-multiple-ciphers']

/**
 * Three programs from one build (`vite build --app`): the page, Electron's main process and its preload.
 * The browser host needs only the page: Node runs its TypeScript as it is.
 */
export default defineConfig({
  root: resolve(here, 'renderer'),
  // Records have addresses such as /contacts/<id>; a relative base would look for scripts beside them.
  base: '/',
  publicDir: false,
  plugins: [react()],
  build: { emptyOutDir: true, target: 'es2024', reportCompressedSize: true },
  environments: {
    client: {
      build: {
        outDir: resolve(here, 'dist/renderer'),
        chunkSizeWarningLimit: 1200,
      },
    },
    main: {
      consumer: 'server',
      // Everything but `outside` goes into the bundle, so the package carries no tree of modules.
      resolve: { noExternal: true, builtins: outside, conditions: ['node', 'import', 'module', 'default'] },
      build: {
        outDir: resolve(here, 'dist/main'),
        minify: true,
        sourcemap: true,
        rolldownOptions: {
          input: { entry: resolve(here, 'main/hosts/electron/entry.ts') },
          external: outside,
          output: { format: 'es', entryFileNames: '[name].js', codeSplitting: false },
        },
      },
    },
    preload: {
      consumer: 'server',
      resolve: { noExternal: true, builtins: outside },
      build: {
        outDir: resolve(here, 'dist/preload'),
        minify: true,
        rolldownOptions: {
          input: { preload: resolve(here, 'main/hosts/electron/preload.ts') },
          external: ['electron'],
          // A sandboxed preload is CommonJS in one file and may require only Electron's renderer half.
          output: { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false },
        },
      },
    },
  },
  builder: {
    async buildApp(builder) {
      for (const environment of ['client', 'main', 'preload']) await builder.build(builder.environments[environment]!)
    },
  },
})
