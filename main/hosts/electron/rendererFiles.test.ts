import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve, sep } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { temporaryFolder } from '#test/harness.ts'
import { contentSecurityPolicy } from '../contentSecurity.ts'
import { segmentsFor, serveRenderer, typeOf } from './rendererFiles.ts'

describe('the address of a file of the page', () => {
  test.each([
    ['app://desk/', ['index.html']],
    ['app://desk', ['index.html']],
    ['app://desk/contacts/019aa000-0000-7000-8000-000000000001', ['index.html']],
    ['app://desk/space?day=2026-11-24', ['index.html']],
    ['app://desk/assets/index-a1.js', ['assets', 'index-a1.js']],
    ['app://desk/assets/a%20b.css?x#y', ['assets', 'a b.css']],
    ['app://desk//assets//a.js', ['assets', 'a.js']],
  ])('%s names %j', (address, segments) => expect(segmentsFor(address)).toEqual(segments))

  // The URL parser itself folds plain and once-encoded dots; these must not get past what it leaves.
  test.each([
    'app://desk/..%2f..%2fetc%2fpasswd.txt',
    'app://desk/%2e%2e%2f%2e%2e%2fpackage.json',
    'app://desk/assets/..%5c..%5cpackage.json',
    'app://desk/assets\\..\\..\\package.json',
    'app://desk/%252e%252e%252fpackage.json',
    'app://desk/.env.json',
    'app://desk/assets/.hidden/a.js',
    'app://desk/C:/Windows/win.ini',
    'app://desk/a.js%00.png',
    'app://desk/%E0%A4%A.js',
    'app://evil/assets/index.js',
    'file:///etc/passwd.txt',
  ])('%s names nothing', (address) => expect(segmentsFor(address)).toBeNull())

  test('never leads out of the folder', () => {
    const root = resolve('/srv/desk/renderer')
    const piece = fc.constantFrom('..', '.', '%2e', '%2E%2e', '%2f', '/', '\\', '%5c', 'a', 'b.js', '%25', '%00', ':', '...', ' ')
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const segments = segmentsFor(`app://desk/${pieces.join('')}`)
        if (segments) expect(resolve(root, join(...segments)).startsWith(root + sep)).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })
})

describe('the page’s server', () => {
  function built() {
    const folder = temporaryFolder()
    mkdirSync(join(folder.path, 'renderer/assets'), { recursive: true })
    writeFileSync(join(folder.path, 'renderer/index.html'), '<!doctype html><title>Desk</title>')
    writeFileSync(join(folder.path, 'renderer/assets/a.js'), 'export {}')
    writeFileSync(join(folder.path, 'secret.json'), '{}')
    const serve = serveRenderer(join(folder.path, 'renderer'))
    return { folder: folder.path, ask: (url: string, method = 'GET') => serve({ url, method }), [Symbol.dispose]: () => folder[Symbol.dispose]() }
  }

  test('gives a script its type, its length and the policy', async () => {
    using site = built()
    const answer = await site.ask('app://desk/assets/a.js')
    expect([answer.status, await answer.text()]).toEqual([200, 'export {}'])
    expect(answer.headers.get('content-type')).toBe('text/javascript; charset=utf-8')
    expect(answer.headers.get('content-security-policy')).toBe(contentSecurityPolicy)
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
    expect(answer.headers.get('content-length')).toBe('9')
  })

  test('gives the page itself for a record’s address', async () => {
    using site = built()
    const answer = await site.ask('app://desk/meetings/019aa000-0000-7000-8000-000000000001')
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8'])
    expect(await answer.text()).toContain('<title>Desk</title>')
  })

  test('has no file outside its folder, no folder, and none that is not there', async () => {
    using site = built()
    for (const url of ['app://desk/..%2fsecret.json', 'app://desk/../secret.json', 'app://desk/assets/b.js', 'app://desk/index.html/a.js', `app://desk/${'a'.repeat(400)}.js`]) {
      expect([url, (await site.ask(url)).status]).toEqual([url, 404])
    }
    mkdirSync(join(site.folder, 'renderer/x.js'))
    expect((await site.ask('app://desk/x.js')).status).toBe(404)
  })

  test('only gives: a HEAD without content, nothing else', async () => {
    using site = built()
    const head = await site.ask('app://desk/assets/a.js', 'HEAD')
    expect([head.status, await head.text()]).toEqual([200, ''])
    expect((await site.ask('app://desk/', 'POST')).status).toBe(405)
  })

  test('does not guess a type', () => {
    expect([typeOf('a.PNG'), typeOf('a.exe'), typeOf('a')]).toEqual(['image/png', 'application/octet-stream', 'application/octet-stream'])
  })
})
