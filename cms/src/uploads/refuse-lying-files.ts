import type { CollectionBeforeOperationHook } from 'payload'

export const refuseLyingFiles: CollectionBeforeOperationHook = ({ args }) => args
