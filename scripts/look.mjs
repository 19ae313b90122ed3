// Takes pictures of screens for the guide and for a look: a temporary desk in the browser host, signed in, in both languages.
//   node scripts/look.mjs --out FOLDER [--sample] [--size 1280x800] [--dark] [--do file.mjs] PATH...
// --do names a module whose default export (page, { language, client, desk }) acts on the page before the picture.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { chromium } from '@playwright/test'
import { createRouterClient } from '@orpc/server'
import { Desk } from '../main/app/desk.ts'
import { browserOnly } from '../main/app/native.ts'
import { chores, migrations, router } from '../main/app/router.ts'
import { fillSample, samplePassphrase } from '../main/app/sample.ts'
import { startBrowserHost } from '../main/hosts/browser/server.ts'

const { values: asked, positionals: paths } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: 'string', default: join(tmpdir(), 'desk-looks') },
    sample: { type: 'boolean', default: false },
    size: { type: 'string', default: '1280x800' },
    dark: { type: 'boolean', default: false },
    full: { type: 'boolean', default: false },
    do: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
})
if (asked.help || paths.length === 0) {
  console.log('node scripts/look.mjs [--out FOLDER] [--sample] [--size 1280x800] [--dark] [--full] [--do MODULE] PATH...\nBuild first: npx vite build --environment client, or npm run build.')
  process.exit(0)
}

const passphrase = samplePassphrase
const folder = mkdtempSync(join(tmpdir(), 'organizing-desk-look-'))
const desk = Desk.take({ folder, migrations, chores, sample: asked.sample })
const call = (session, language = 'en-CA') => createRouterClient(router, { context: { desk, session, language, native: browserOnly } })
if (asked.sample) await fillSample(desk)
const own = desk.newSession()
const client = call(own)
let status = await client.staff.status()
if (status.state === 'new') {
  const clinic = { name: 'Lakeshore East Community Legal Services', street: '120 Harbour Lane', city: 'Toronto', postalCode: 'M4E 1A1', phone: '416-555-0100', email: 'desk@lakeshore-east.example', website: '', timeZone: 'America/Toronto', idleMinutes: 480 }
  await client.staff.setUp({ clinic, member: { name: 'Noor Haddad', passphrase, language: 'en-CA' } })
  status = await client.staff.status()
} else await client.staff.signIn({ memberId: status.members.find((member) => member.name === 'Noor Haddad').id, passphrase })
const memberId = (await client.staff.status()).me.id

const host = await startBrowserHost(desk, { pages: resolve(import.meta.dirname, '../dist/renderer'), port: 0 })
const browser = await chromium.launch({
  executablePath: process.env.DESK_CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
})
const act = asked.do ? (await import(resolve(asked.do))).default : null
const [width, height] = asked.size.split('x').map(Number)
mkdirSync(asked.out, { recursive: true })
try {
  for (const language of ['en-CA', 'fr-CA']) {
    await client.staff.setLanguage({ language })
    const context = await browser.newContext({ viewport: { width, height }, locale: language, timezoneId: 'America/Toronto', colorScheme: asked.dark ? 'dark' : 'light' })
    await context.addInitScript((last) => localStorage.setItem('desk.lastMember', last), memberId)
    const page = await context.newPage()
    page.on('console', (message) => ['error', 'warning'].includes(message.type()) && console.log(`[${language}] ${message.type()}: ${message.text().slice(0, 400)}`))
    page.on('pageerror', (error) => console.log(`[${language}] page error: ${error.message}`))
    await page.goto(host.address())
    await page.getByLabel(/^(Passphrase|Phrase de passe)$/).fill(passphrase)
    await page.keyboard.press('Enter')
    await page.locator('nav').first().waitFor()
    for (const path of paths) {
      await page.goto(`http://127.0.0.1:${host.port}${path}`)
      await page.locator('main h1, .desk-paper').first().waitFor({ timeout: 8000 }).catch(() => console.log('no heading on', path))
      await page.waitForTimeout(500)
      if (act) await act(page, { language, client, desk, memberId })
      const name = `${path.replace(/^\//, '').replace(/[^\w]+/g, '-') || 'start'}.${language}.png`
      await page.screenshot({ path: join(asked.out, name), fullPage: asked.full })
      console.log(join(asked.out, name))
    }
    await context.close()
  }
} finally {
  await browser.close()
  await host.close()
  await desk.close()
  rmSync(folder, { recursive: true, force: true })
}
process.exit(0)
