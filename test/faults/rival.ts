import { spawn } from 'node:child_process'
import { join } from 'node:path'

/** Starts a program beside this file on a desk's folder; `go` lets it run, once it is ready, and `ended` is what it says at its end. */
export async function startRival<Outcome>(script: string, folder: string, key: Buffer, more: readonly string[]): Promise<{ go: () => void; ended: Promise<Outcome> }> {
  const program = spawn(process.execPath, [join(import.meta.dirname, script), folder, key.toString('hex'), ...more], { stdio: ['pipe', 'pipe', 'inherit'] })
  let said = ''
  const ended = new Promise<Outcome>((resolve, reject) => {
    program.once('close', (code) => (code === 0 ? resolve(JSON.parse(said.split('\n')[1]!) as Outcome) : reject(new Error(`${script} ended with ${code}: ${said}`))))
  })
  await new Promise<void>((resolve) => {
    program.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString()
      if (said.includes('ready')) resolve()
    })
    program.once('close', () => resolve())
  })
  return { go: () => program.stdin.end('go\n'), ended }
}
