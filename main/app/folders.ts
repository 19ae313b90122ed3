import { createHash } from 'node:crypto'
import { join, resolve } from 'node:path'
import type { Options } from './options.ts'

/** The program's name as folders and windows carry it. */
export const programName = 'Organizing Desk'

/** Where one running program keeps things. */
export interface Folders {
  /** The desk itself: its store, key slots and snapshots. */
  desk: string
  /** This computer's settings, and what the host needs; never a record. */
  program: string
  /** To be removed on leaving: a sample's folder; null for a desk that stays. */
  throwAway: string | null
}

/** The folder that the system gives a program of this name for this user's data; the same in both hosts. */
export function usualProgramFolder(system: { platform: string; env: Record<string, string | undefined>; home: string }): string {
  const { platform, env, home } = system
  if (platform === 'win32') return join(env.APPDATA || join(home, 'AppData', 'Roaming'), programName)
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', programName)
  return join(env.XDG_CONFIG_HOME || join(home, '.config'), programName)
}

/**
 * The folders for these options. `makeTemporary` is asked for a new folder when a sample is wanted.
 * A desk elsewhere (`--data`) gets settings of its own on this computer, so that two desks can be open side by side
 * and a desk on a USB key or a share carries nothing of this computer with it.
 */
export function foldersFor(options: Pick<Options, 'data' | 'sample'>, usual: string, makeTemporary: () => string): Folders {
  if (options.sample) {
    const folder = makeTemporary()
    return { desk: join(folder, 'desk'), program: join(folder, 'program'), throwAway: folder }
  }
  if (options.data === undefined) return { desk: join(usual, 'desk'), program: usual, throwAway: null }
  const desk = resolve(options.data)
  const name = createHash('sha256').update(desk).digest('hex').slice(0, 16)
  return { desk, program: join(usual, 'elsewhere', name), throwAway: null }
}
