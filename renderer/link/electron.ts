import { RPCLink } from '@orpc/client/message-port'
import { currentLanguage } from '#renderer/words.ts'

/** Over a message port that the preload hands to main, and nothing else. */
export function electronLink() {
  const { port1, port2 } = new MessageChannel()
  window.postMessage({ type: 'desk-port', language: currentLanguage() }, location.origin, [port2])
  port1.start()
  return new RPCLink({ port: port1 })
}
