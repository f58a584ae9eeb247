import { defaultLoggerOptions, type Config } from 'payload'
import { env } from './env.ts'

/** Where and how much the CMS logs. */
export const logger: NonNullable<Config['logger']> = { options: { level: env.logLevel }, destination: defaultLoggerOptions }

/** Refusals are everyday events of somebody's work: one line, no stack. */
export const loggingLevels: NonNullable<Config['loggingLevels']> = {
  APIError: 'info',
  AuthenticationError: 'info',
  FileUploadError: 'info',
  LockedAuth: 'info',
}
