import { MessageChannel, type MessagePort } from 'node:worker_threads'
import { createORPCClient } from '@orpc/client'
import { RPCLink } from '@orpc/client/message-port'
import { afterEach, describe, expect, test } from 'vitest'
import type { NativeHost } from '#main/app/native.ts'
import { Desk } from '#main/app/desk.ts'
import { migrations } from '#main/app/router.ts'
import { type DeskClient, passphrase, temporaryFolder, testClinic } from '#test/harness.ts'
import { PageLink } from './pageLink.ts'

const open: MessagePort[] = []
afterEach(() => {
  for (const port of open.splice(0)) port.close()
})

/** A port with the shape of Electron's: `on` gives an event with `data`. */
function electronPort(port: MessagePort) {
  return {
    on(event: string, listener: (given?: unknown) => void) {
      port.on(event as 'message', (data: unknown) => listener(event === 'message' ? { data } : undefined))
      return this
    },
    postMessage: (message: unknown) => port.postMessage(message),
    start: () => port.start(),
    close: () => port.close(),
  } as never
}

/** What a page does when it loads: a new port, and a client on it. */
function loadPage(link: PageLink): { client: DeskClient; port: MessagePort } {
  const { port1, port2 } = new MessageChannel()
  open.push(port1, port2)
  link.connect(electronPort(port2))
  port1.start()
  return { client: createORPCClient(new RPCLink({ port: port1 as never })) as DeskClient, port: port1 }
}

async function deskWithWindow(native: Partial<NativeHost> = {}) {
  const folder = temporaryFolder()
  const desk = Desk.take({ folder: folder.path, migrations })!
  const link = new PageLink(desk, { kind: 'electron', print: async () => true, savePdf: async (title) => title !== '', ...native }, 'en-CA')
  return {
    desk, link,
    setUp: (client: DeskClient) => client.staff.setUp({ clinic: testClinic, member: { name: 'Noor', passphrase, language: 'en-CA' } }),
    [Symbol.asyncDispose]: async () => {
      await link.end()
      await desk.close()
      folder[Symbol.dispose]()
    },
  }
}

describe('a page’s line to the desk', () => {
  test('answers the contract’s calls with what this computer can do', async () => {
    await using window = await deskWithWindow()
    const { client } = loadPage(window.link)
    expect(await client.desk.host()).toEqual({ kind: 'electron', print: true, pdf: true })
    await window.setUp(client)
    expect(await client.desk.print({})).toEqual({ done: true })
    expect(await client.desk.savePdf({ title: '' })).toEqual({ done: false })
  })

  test('keeps the person signed in when the page is loaded again', async () => {
    await using window = await deskWithWindow()
    await window.setUp(loadPage(window.link).client)
    const { client } = loadPage(window.link)
    expect((await client.staff.status()).me?.name).toBe('Noor')
  })

  test('answers in the language of the moment', async () => {
    await using window = await deskWithWindow()
    const { client } = loadPage(window.link)
    const complaint = () => window.setUp(client).then(() => '', () => '').then(() =>
      client.staff.addMember({ name: 5 as never, role: 'organizer', language: 'en-CA', passphrase }).then(() => '', (error: { data: { issues: { message: string }[] } }) => error.data.issues[0]!.message))
    const english = await complaint()
    window.link.language = 'fr-CA'
    const french = await complaint()
    expect(english).toMatch(/expected string/i)
    expect(french).toMatch(/cha[iî]ne/i)
  })

  test('tells of every change, and stops telling a page that is gone', async () => {
    await using window = await deskWithWindow()
    const first = loadPage(window.link)
    await window.setUp(first.client)
    const heard = (await first.client.desk.changes())[Symbol.asyncIterator]()
    const next = heard.next()
    await new Promise((resolve) => setTimeout(resolve, 50))
    window.desk.changes.tell({ area: 'contacts', ids: ['a'] })
    expect((await next).value).toEqual({ area: 'contacts', ids: ['a'] })
    const pending = heard.next().then(() => 'ended', () => 'ended')
    loadPage(window.link)
    expect(await pending).toBe('ended')
  })

  test('locks, and forgets who sat there when the window has gone', async () => {
    await using window = await deskWithWindow()
    const { client } = loadPage(window.link)
    await window.setUp(client)
    await window.link.lock()
    await expect(client.staff.members()).rejects.toMatchObject({ code: 'LOCKED' })
    await client.staff.signIn({ memberId: (await client.staff.status()).members[0]!.id, passphrase })
    await window.link.end()
    expect(window.link.session.member).toBeNull()
    expect(() => window.desk.store).toThrow()
  })
})
