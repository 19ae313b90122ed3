import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import axe from 'axe-core'
import { _electron, type Browser, chromium, test as base, expect, type Page } from '@playwright/test'

const root = join(import.meta.dirname, '../..')

/** Where the specs run: Electron when DESK_HOST says so, else the browser host in Chromium. */
export const hostName = process.env.DESK_HOST === 'electron' ? 'electron' : 'browser'

/** A running program with one window on it. */
export interface RunningDesk {
  page: Page
  close(): Promise<void>
}

/** A desk's folder that outlives the programs opened on it. */
export interface DeskFolder {
  folder: string
  /** Starts the program on the folder and opens its window. */
  open(language: 'en-CA' | 'fr-CA'): Promise<RunningDesk>
}

interface Fixtures {
  deskFolder: DeskFolder
}

export const test = base.extend<Fixtures>({
  deskFolder: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'organizing-desk-e2e-'))
    const opened: RunningDesk[] = []
    const open = async (language: 'en-CA' | 'fr-CA') => {
      const desk = await (hostName === 'electron' ? openElectron(folder, language) : openBrowserHost(folder, language))
      opened.push(desk)
      // What slides or fades has no contrast to measure yet; the desk draws at once for who asks for reduced motion.
      await desk.page.emulateMedia({ reducedMotion: 'reduce' })
      return desk
    }
    await use({ folder, open })
    for (const desk of opened) await desk.close()
    rmSync(folder, { recursive: true, force: true })
  },
})

const quiet = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync']

function chromiumPath(): string | undefined {
  return process.env.DESK_CHROMIUM ?? ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) => existsSync(path))
}

/** The program from its sources; what was compiled once serves the next start, which takes half the time. */
async function openBrowserHost(folder: string, language: string): Promise<RunningDesk> {
  const program = spawn(process.execPath, [join(root, 'main/hosts/browser/entry.ts'), '--browser', '--data', folder], { stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, NODE_COMPILE_CACHE: join(root, 'node_modules/.compile-cache') } })
  const address = await addressOf(program)
  const browser: Browser = await chromium.launch({ executablePath: chromiumPath(), args: quiet })
  const context = await browser.newContext({ locale: language, timezoneId: 'America/Toronto', viewport: { width: 1280, height: 800 } })
  const page = await context.newPage()
  await page.goto(address)
  return {
    page,
    close: async () => {
      await browser.close()
      await stopped(program)
    },
  }
}

async function openElectron(folder: string, language: string): Promise<RunningDesk> {
  const app = await _electron.launch({ args: [root, '--data', folder, `--lang=${language}`], env: { ...process.env, XDG_CONFIG_HOME: join(folder, 'config') } as Record<string, string>, timezoneId: 'America/Toronto', locale: language })
  return { page: await app.firstWindow(), close: () => app.close() }
}

function addressOf(program: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    program.stdout!.on('data', (chunk: Buffer) => {
      said += chunk.toString()
      const address = /http:\/\/127\.0\.0\.1:\d+\/open\/\S+/.exec(said)?.[0]
      if (address) resolve(address)
    })
    program.once('exit', (code) => reject(new Error(`The program ended with ${code}: ${said}`)))
  })
}

function stopped(program: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (program.exitCode !== null) return resolve()
    program.once('exit', () => resolve())
    program.kill('SIGTERM')
  })
}

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** The screen, once it has settled, breaks no rule of WCAG 2.2 AA that axe can see. */
export async function expectAccessible(page: Page): Promise<void> {
  // What fades in has no contrast yet, and a screen still on its way no heading: what axe finds counts once it stays.
  let found = await violationsOf(page)
  for (const wait of [500, 1000, 2000]) {
    if (found.length === 0) return
    await page.waitForTimeout(wait)
    found = await violationsOf(page)
  }
  expect(found).toEqual([])
}

async function violationsOf(page: Page): Promise<string[]> {
  await page.waitForTimeout(150)
  // The desk has no frames, so axe runs in the window itself, and is handed over once for each document.
  if (!(await page.evaluate('"axe" in window'))) await page.evaluate(axe.source)
  const violations: { id: string; nodes: { html: string }[] }[] = await page.evaluate(
    (values) => (window as never as { axe: typeof axe }).axe.run({ runOnly: { type: 'tag', values }, resultTypes: ['violations'] }).then((found) => found.violations),
    rules,
  )
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 200)).join(' | ')}`)
}
