import { readEnvironment } from './environment.ts'

/** The environment of this process. Throws on import when it is not complete. */
export const env = readEnvironment(process.env)
