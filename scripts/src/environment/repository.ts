import { join, resolve } from 'node:path'

/** Absolute path of the repository. */
export const repositoryRoot = resolve(import.meta.dirname, '../../..')

/** Programs of the installed packages; first in PATH of everything started here, so that `node` is the version the product needs. */
export const programsFolder = join(repositoryRoot, 'node_modules/.bin')
