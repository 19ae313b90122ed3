import { performance } from 'node:perf_hooks'

/** How long one act takes, in milliseconds: the median and the ninety-fifth of a hundred. */
export interface Timing {
  p50: number
  p95: number
}

/** Runs `act` `times` times after a tenth as many warm-up runs; each run gets its number. */
export async function measure(times: number, act: (run: number) => unknown): Promise<Timing> {
  const warmUp = Math.ceil(times / 10)
  const took: number[] = []
  for (let run = 0; run < times + warmUp; run++) {
    const begun = performance.now()
    await act(run)
    if (run >= warmUp) took.push(performance.now() - begun)
  }
  took.sort((a, b) => a - b)
  return { p50: took[Math.floor(took.length * 0.5)]!, p95: took[Math.floor(took.length * 0.95)]! }
}

/** One line of the result: `ratio` is the program's median against that of hand-written SQL on the same file. */
export function report(bench: string, n: number, program: Timing, baseline: Timing): void {
  const rounded = (value: number) => Math.round(value * 1000) / 1000
  console.log(JSON.stringify({ bench, n, p50_ms: rounded(program.p50), p95_ms: rounded(program.p95), baseline_p50_ms: rounded(baseline.p50), ratio: rounded(program.p50 / baseline.p50) }))
}

/** One long act, done once: how long it took, against hand-written SQL, and by how much the program's memory grew at most, in MB. */
export interface LongRun {
  seconds: number
  baselineSeconds: number
  rssMb: number
}

export function reportLong(bench: string, n: number, { seconds, baselineSeconds, rssMb }: LongRun): void {
  const ms = Math.round(seconds * 1000)
  console.log(JSON.stringify({ bench, n, p50_ms: ms, p95_ms: ms, baseline_p50_ms: Math.round(baselineSeconds * 1000), ratio: Math.round((seconds / baselineSeconds) * 1000) / 1000, rss_mb: Math.round(rssMb) }))
}

/** Runs `act` once, looking at the program's memory as it goes. */
export async function runLong(act: () => Promise<unknown>): Promise<{ seconds: number; rssMb: number }> {
  let most = 0
  const look = () => (most = Math.max(most, process.memoryUsage.rss()))
  const looking = setInterval(look, 20)
  const begun = performance.now()
  await act()
  const seconds = (performance.now() - begun) / 1000
  clearInterval(looking)
  look()
  return { seconds, rssMb: most / 1024 / 1024 }
}
