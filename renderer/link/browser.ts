import { RPCLink } from '@orpc/client/fetch'
import { currentLanguage } from '#renderer/words.ts'

/** Over HTTP to the loopback server that served this page; the session is a cookie. */
export function browserLink() {
  return new RPCLink({
    url: `${location.origin}/rpc`,
    headers: () => ({ 'accept-language': currentLanguage() }),
  })
}
