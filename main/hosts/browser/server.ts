import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { RPCHandler } from '@orpc/server/node'
import type { Desk, Session } from '#main/app/desk.ts'
import type { Call } from '#main/app/implement.ts'
import { browserOnly } from '#main/app/native.ts'
import { router } from '#main/app/router.ts'
import { securityHeaders } from '../contentSecurity.ts'
import { cookieOf, isOwnHost, isOwnOrigin } from './guard.ts'
import { fileFor, sendFile } from './pages.ts'
import { Visits } from './visits.ts'

const cookieName = 'desk'

export interface BrowserHost {
  port: number
  /** A new one-time address; each opens the desk in one browser. */
  address(): string
  close(): Promise<void>
}

/** Serves the built renderer in `pages` and the router on this computer alone (127.0.0.1). `port` 0 takes a free one. */
export async function startBrowserHost(desk: Desk, options: { pages: string; port: number }): Promise<BrowserHost> {
  const visits = new Visits(desk)
  const calls = new RPCHandler<Call>(router as never)
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      console.error('A request failed:', error)
      if (!response.headersSent) refuse(response, 500, 'The desk could not answer.')
    })
  })
  // Streams stay open as long as a window does.
  server.requestTimeout = 0
  await listen(server, options.port)
  const { port } = server.address() as AddressInfo

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = new URL(request.url ?? '/', 'http://desk').pathname
    if (!isOwnHost(request.headers.host, port)) return refuse(response, 421, 'This desk answers only on this computer.')
    if (path.startsWith('/open/')) return enter(path.slice('/open/'.length), response)
    const session = visits.sessionOf(cookieOf(request.headers.cookie, cookieName))
    if (!session) return refuse(response, 401, 'Open the desk with the address that the program printed. Each address opens it once; press Enter in the program’s window for a new one.')
    if (path.startsWith('/rpc/')) return call(request, response, session)
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405, 'Only reading is possible here.')
    sendFile(response, fileFor(options.pages, path))
  }

  function enter(secret: string, response: ServerResponse): void {
    const cookie = visits.enter(secret)
    if (!cookie) return refuse(response, 401, 'This address was used already. Press Enter in the program’s window for a new one.')
    response.writeHead(303, { ...securityHeaders, location: '/', 'set-cookie': `${cookieName}=${cookie}; HttpOnly; SameSite=Strict; Path=/` }).end()
  }

  async function call(request: IncomingMessage, response: ServerResponse, session: Session): Promise<void> {
    if (!isOwnOrigin(request.headers.origin, request.headers.host)) return refuse(response, 403, 'This page is not the desk’s own.')
    const language = request.headers['accept-language']?.startsWith('fr') ? 'fr-CA' : 'en-CA'
    const context: Call = { desk, session, language, native: browserOnly }
    const { matched } = await calls.handle(request, response, { prefix: '/rpc', context })
    if (!matched) refuse(response, 404, 'There is no such call.')
  }

  return {
    port,
    address: () => `http://127.0.0.1:${port}/open/${visits.newLink()}`,
    close: () => new Promise((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    }),
  }
}

function refuse(response: ServerResponse, status: number, sentence: string): void {
  response.writeHead(status, { ...securityHeaders, 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' }).end(`${sentence}\n`)
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => resolve())
  })
}
