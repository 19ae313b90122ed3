import { request } from 'node:http'
import { createORPCClient } from '@orpc/client'
import { RPCLink } from '@orpc/client/fetch'
import { expect, test } from 'vitest'
import { startBrowserHost } from '#main/hosts/browser/server.ts'
import { type DeskClient, openTestDesk, passphrase } from '../harness.ts'

/** Opens a one-time address as a browser does; answers its cookie. */
async function enter(address: string): Promise<string> {
  const answer = await fetch(address, { redirect: 'manual' })
  return answer.headers.get('set-cookie')!.split(';')[0]!
}

test('of twenty browsers that book the same room at the same moment one gets it, and nineteen are told what is in the way', async () => {
  await using desk = await openTestDesk()
  const host = await startBrowserHost(desk.desk, { pages: '/nowhere', port: 0 })
  const origin = `http://127.0.0.1:${host.port}`
  const room = await desk.client.space.createRoom({ name: 'Big Hall', capacity: 100 })
  const memberId = (await desk.client.staff.members())[0]!.id
  const clients: DeskClient[] = []
  for (let n = 0; n < 20; n++) {
    const cookie = await enter(host.address())
    const client: DeskClient = createORPCClient(new RPCLink({ url: `${origin}/rpc`, headers: { cookie, origin } }))
    await client.staff.signIn({ memberId, passphrase })
    clients.push(client)
  }
  const start = Date.UTC(2026, 10, 25, 23)
  const booking = { roomId: room.id, start, end: start + 7_200_000, title: 'Tenants’ meeting' }
  const answers = await Promise.allSettled(clients.map((client, n) => client.space.book({ ...booking, title: `${booking.title} ${n}` })))

  const accepted = answers.filter((answer) => answer.status === 'fulfilled')
  const refused = answers.flatMap((answer) => (answer.status === 'rejected' ? [answer.reason as { code: string; data: { reason: string; with: unknown[]; nextFree: unknown } }] : []))
  expect(accepted).toHaveLength(1)
  expect(refused).toHaveLength(19)
  for (const { code, data } of refused) {
    expect(code).toBe('CONFLICT')
    expect(data).toMatchObject({ reason: 'bookingOverlap', with: [{ start: booking.start, end: booking.end }], nextFree: { start: booking.end, end: booking.end + 7_200_000 } })
  }
  expect(await desk.client.space.bookings({ from: booking.start, to: booking.end })).toHaveLength(1)
  await host.close()
})

test('the browser host answers only its own page, from its own address, to a browser that came in by a link', async () => {
  await using desk = await openTestDesk()
  const host = await startBrowserHost(desk.desk, { pages: '/nowhere', port: 0 })
  const ask = (path: string, headers: Record<string, string>, method = 'POST') =>
    new Promise<number>((resolve) => {
      const asked = request({ host: '127.0.0.1', port: host.port, path, method, headers }, (answer) => {
        answer.resume()
        resolve(answer.statusCode!)
      })
      asked.end()
    })
  const own = `127.0.0.1:${host.port}`
  const first = host.address()
  const cookie = await enter(first)
  expect(await ask('/rpc/staff/status', { host: own, cookie, origin: `http://${own}` })).toBe(200)
  expect(await ask('/rpc/staff/status', { host: own, origin: `http://${own}` }), 'no cookie').toBe(401)
  expect(await ask('/rpc/staff/status', { host: own, cookie, origin: 'http://evil.example' }), 'another origin').toBe(403)
  expect(await ask('/rpc/staff/status', { host: own, cookie }), 'no origin').toBe(403)
  expect(await ask('/rpc/staff/status', { host: `evil.example:${host.port}`, cookie, origin: `http://evil.example:${host.port}` }), 'another name').toBe(421)
  expect(await ask(new URL(first).pathname, { host: own }, 'GET'), 'a spent link').toBe(401)
  await host.close()
})
