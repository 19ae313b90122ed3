import { readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { securityHeaders } from '../contentSecurity.ts'
import { isOurs } from './pageOrigin.ts'

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
}

/** The type a file is served as; what is not known is not guessed by the page either (`nosniff`). */
export const typeOf = (file: string) => types[extname(file).toLowerCase()] ?? 'application/octet-stream'

/**
 * The file that an address of ours asks for, as path segments under the renderer's folder; null when it asks for none.
 * An address without a file in it is a place inside the program (`/contacts/<id>`): the page itself answers for it.
 */
export function segmentsFor(address: string): string[] | null {
  if (!isOurs(address)) return null
  let path: string
  try {
    path = decodeURIComponent(URL.parse(address)!.pathname)
  } catch {
    return null
  }
  // After decoding: "%2e%2e%2f" and "..%5c" are as much a way out as "../".
  if (/[\0\\:%]/.test(path)) return null
  const segments = path.split('/').filter((segment) => segment !== '')
  if (segments.some((segment) => segment.startsWith('.'))) return null
  return extname(segments.at(-1) ?? '') === '' ? ['index.html'] : segments
}

/** Answers the page's own requests from the built renderer in `folder`. */
export function serveRenderer(folder: string): (request: Pick<Request, 'method' | 'url'>) => Promise<Response> {
  return async ({ method, url }) => {
    if (method !== 'GET' && method !== 'HEAD') return refusal(405)
    const segments = segmentsFor(url)
    if (!segments) return refusal(404)
    const file = join(folder, ...segments)
    try {
      const content = await readFile(file)
      const headers = { ...securityHeaders, 'content-type': typeOf(file), 'content-length': String(content.byteLength) }
      return new Response(method === 'HEAD' ? null : content, { headers })
    } catch (error) {
      if (['ENOENT', 'EISDIR', 'ENOTDIR', 'ENAMETOOLONG'].includes((error as NodeJS.ErrnoException).code ?? '')) return refusal(404)
      throw error
    }
  }
}

function refusal(status: 404 | 405): Response {
  return new Response(null, { status, headers: securityHeaders })
}
