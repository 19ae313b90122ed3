/** Switches of Chromium and of the system that starts us; not ours to judge, and never ours to act on. */
const foreign = [
  /^--(allow|disable|enable|force|no|ozone|proxy|use|log|gtk|inspect|remote)[-=]/,
  /^--(inspect|lang|v|vmodule|js-flags|password-store|original-process-start-time|user-data-dir|single-process|in-process-gpu)(=|$)/,
  /^--squirrel-/,
  /^-psn_/,
]

/** What a person asked for, out of everything the process was started with. Under `electron .` the program's folder comes second. */
export function ownArguments(argv: readonly string[], packaged: boolean): string[] {
  const given = argv.slice(1)
  const own = given.filter((argument) => !foreign.some((pattern) => pattern.test(argument)))
  return packaged ? own : own.slice(1)
}

/** Switches by which another program of the same user would look into the page's memory or bend what it loads. */
const prying = [
  'remote-debugging-port',
  'remote-debugging-pipe',
  'remote-debugging-address',
  'js-flags',
  'load-extension',
  'disable-web-security',
  'no-sandbox',
  'host-rules',
  'host-resolver-rules',
  'renderer-cmd-prefix',
  'utility-cmd-prefix',
  'gpu-launcher',
]

/** The first switch, without its dashes, for which an installed program refuses to start; null when there is none. While developing all are fine. */
export function refusedSwitch(hasSwitch: (name: string) => boolean, packaged: boolean): string | null {
  return packaged ? (prying.find(hasSwitch) ?? null) : null
}
