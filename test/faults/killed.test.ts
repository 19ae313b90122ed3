import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { Desk } from '#main/app/desk.ts'
import { migrations } from '#main/app/router.ts'
import { clientOf, passphrase, temporaryFolder, testClinic } from '../harness.ts'

/** Runs the writer and kills it (SIGKILL) a random moment after it acknowledged its first write; answers what it acknowledged. */
async function writeAndDie(folder: string, from: number): Promise<string[]> {
  const program = spawn(process.execPath, [join(import.meta.dirname, 'writer.ts'), folder, String(from)], { stdio: ['ignore', 'pipe', 'inherit'] })
  let said = ''
  let dying = false
  return new Promise((resolve) => {
    program.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString()
      if (dying) return
      dying = true
      setTimeout(() => program.kill('SIGKILL'), Math.random() * 250)
    })
    // What was written before the death may still be in the pipe when the program ends: "close" comes after it.
    program.once('close', () => resolve(said.split('\n').slice(0, -1)))
  })
}

test('whatever was acknowledged before a SIGKILL is there on reopening, and the store’s check passes', async () => {
  using folder = temporaryFolder()
  const made = Desk.take({ folder: folder.path, migrations })!
  const setUp = clientOf(made)
  await setUp.staff.setUp({ clinic: testClinic, member: { name: 'Noor', passphrase, language: 'en-CA' } })
  await setUp.space.createRoom({ name: 'Big Hall', capacity: 100 })
  await made.close()

  const acknowledged: string[] = []
  for (let round = 0; round < 6; round++) acknowledged.push(...(await writeAndDie(folder.path, round * 200)))
  expect(acknowledged.length).toBeGreaterThan(6)

  const desk = Desk.take({ folder: folder.path, migrations })!
  const client = clientOf(desk)
  await client.staff.signIn({ memberId: (await client.staff.status()).members[0]!.id, passphrase })
  expect(desk.store.check()).toBe('ok')
  expect((await client.staff.checkAudit()).brokenAt).toBeNull()
  const there = new Set((await client.space.bookings({ from: Date.UTC(2027, 0, 1), to: Date.UTC(2027, 0, 1) + 60 * 86_400_000 })).map((booking) => booking.id))
  expect(acknowledged.filter((id) => !there.has(id))).toEqual([])
  await desk.close()
}, 120_000)
