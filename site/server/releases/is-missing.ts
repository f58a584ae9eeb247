const missing: readonly unknown[] = ['ENOENT', 'ENOTDIR', 'ENAMETOOLONG']

/** Says whether a file operation failed because there is no such file. */
export function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && missing.includes(error.code)
}
