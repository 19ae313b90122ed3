// Called by electron-builder when a system's program has been put together and not yet been signed: sets Electron's fuses.
import { join } from 'node:path'
import { flipFuses, FuseV1Options, FuseVersion } from '@electron/fuses'

/** What an installed program can never be talked into, whatever it is started with. */
export const fuses = {
  version: FuseVersion.V1,
  // A fuse that a newer Electron adds is decided here, not by its default: packaging stops until it is listed.
  strictlyRequireAllFuses: true,
  // The program is not a Node that runs any script with this program's rights.
  [FuseV1Options.RunAsNode]: false,
  [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
  [FuseV1Options.EnableNodeCliInspectArguments]: false,
  [FuseV1Options.EnableCookieEncryption]: true,
  // Only our own archive is run, and only unchanged.
  [FuseV1Options.OnlyLoadAppFromAsar]: true,
  [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: true,
  // Pages come from app://, so file:// needs no more rights than in a browser.
  [FuseV1Options.GrantFileProtocolExtraPrivileges]: false,
  [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  [FuseV1Options.WasmTrapHandlers]: true,
}

/** The file that carries the fuses. */
export function programFile({ appOutDir, electronPlatformName, packager }) {
  if (electronPlatformName === 'win32') return join(appOutDir, `${packager.appInfo.productFilename}.exe`)
  if (electronPlatformName === 'darwin') return join(appOutDir, `${packager.appInfo.productFilename}.app`)
  return join(appOutDir, packager.executableName)
}

export default async function afterPack(context) {
  // Changing the file breaks the signature that Electron comes with on macOS; without one Apple's processors refuse to run it.
  await flipFuses(programFile(context), { ...fuses, resetAdHocDarwinSignature: context.electronPlatformName === 'darwin' })
}
