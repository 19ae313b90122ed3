// npm run bench [-- NAME…]: sets up what is missing and prints one JSON object a line.
import { environment, needDependencies, node24, run } from './ready.mjs'

needDependencies()
process.exit(run(node24(), ['test/bench/run.ts', ...process.argv.slice(2)], { env: environment() }) ? 0 : 1)
