import { createReadStream, existsSync, statSync } from 'node:fs'
import type { ServerResponse } from 'node:http'
import { extname, join, normalize, sep } from 'node:path'
import { securityHeaders } from '../contentSecurity.ts'

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
}

/** The file under `folder` that a path asks for: itself when it is there, else the page (addresses are the page's own). */
export function fileFor(folder: string, path: string): string {
  const page = join(folder, 'index.html')
  let wanted: string
  try {
    wanted = normalize(join(folder, decodeURIComponent(path)))
  } catch {
    return page
  }
  const inside = wanted.startsWith(folder + sep) && existsSync(wanted) && statSync(wanted).isFile()
  return inside ? wanted : page
}

export function sendFile(response: ServerResponse, file: string): void {
  const named = /-[\w-]{8,}\.\w+$/.test(file)
  response.writeHead(200, {
    ...securityHeaders,
    'content-type': types[extname(file)] ?? 'application/octet-stream',
    'cache-control': named ? 'private, max-age=31536000, immutable' : 'no-store',
  })
  createReadStream(file).pipe(response)
}
