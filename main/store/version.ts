import about from '../../package.json' with { type: 'json' }

/** This program's version, as the package says. */
export const programVersion: string = about.version
