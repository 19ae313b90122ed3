/**
 * The whole bridge between the page and main. Nothing is exposed to the page; it is only listened to.
 *
 * The page posts to its own window (`window.postMessage(message, location.origin, [port])`):
 *   { type: 'desk-port', language: 'en-CA' | 'fr-CA' }  with one MessagePort: when it has loaded.
 *     Main takes the port in place of any earlier one of this window and answers the contract's calls on it.
 *   { type: 'desk-port', language }                     without a port: the person changed the language.
 *     Main answers later calls in it and turns the menu to it.
 * Whatever else the page posts is left alone, and main checks again who is speaking.
 */
import { ipcRenderer } from 'electron'

window.addEventListener('message', (event: MessageEvent<unknown>) => {
  const { data, ports } = event
  if (event.source !== window || event.origin !== location.origin || ports.length > 1) return
  if (typeof data !== 'object' || data === null || !('type' in data) || data.type !== 'desk-port') return
  const language = 'language' in data && typeof data.language === 'string' ? data.language : ''
  ipcRenderer.postMessage('desk-port', { language }, [...ports])
})
