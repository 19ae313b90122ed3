import { RPCHandler } from '@orpc/server/message-port'
import type { MessagePortMain } from 'electron'
import type { Language } from '#shared/base/language.ts'
import type { Desk, Session } from '#main/app/desk.ts'
import type { Call } from '#main/app/implement.ts'
import type { NativeHost } from '#main/app/native.ts'
import { router } from '#main/app/router.ts'

const calls = new RPCHandler<Call>(router as never)

type Port = Pick<MessagePortMain, 'on' | 'postMessage' | 'start' | 'close'>

/** One window's line to the desk: its session, and the port its page speaks through. */
export class PageLink {
  readonly session: Session
  readonly #desk: Desk
  readonly #call: Call
  #hangUp: () => void = () => {}

  constructor(desk: Desk, native: NativeHost, language: Language) {
    this.#desk = desk
    this.session = desk.newSession()
    this.#call = { desk, session: this.session, language, native }
  }

  get language(): Language {
    return this.#call.language
  }

  /** The calls that come after this are answered in it. */
  set language(language: Language) {
    this.#call.language = language
  }

  /** Takes the port of a page just loaded; the one before it, of a page that is gone, is let go. */
  connect(port: Port): void {
    this.#hangUp()
    const ending: (() => void)[] = []
    // Streams must also end when this side closes the port, which tells only the other side.
    this.#hangUp = () => {
      this.#hangUp = () => {}
      port.close()
      for (const end of ending.splice(0)) end()
    }
    const hangUp = this.#hangUp
    port.on('close', () => hangUp())
    calls.upgrade(
      {
        on: (event: string, listener: (given?: { data: unknown }) => void) => {
          if (event === 'close') ending.push(listener)
          else port.on('message', listener)
        },
        postMessage: (message: unknown) => port.postMessage(message),
      } as never,
      { context: this.#call },
    )
    port.start()
  }

  async lock(): Promise<void> {
    await this.#desk.lock(this.session)
  }

  /** The window has gone: nobody sits here any more. */
  async end(): Promise<void> {
    this.#hangUp()
    await this.#desk.endSession(this.session)
  }
}
