import type { Reporter } from '@playwright/test/reporter'
import { hostName } from './desk.ts'

/** Says in one line which host the specs ran in. */
export default class HostsReporter implements Reporter {
  onEnd() {
    console.log(`Hosts covered by this run: ${hostName === 'electron' ? 'Electron' : 'browser host in Chromium (Electron did not run)'}.`)
  }
}
