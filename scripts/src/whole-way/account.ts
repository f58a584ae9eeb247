import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { z } from 'zod'
import { repositoryRoot } from '../environment/repository.ts'

const accountSchema = z.object({ email: z.string(), password: z.string() })

/** An account that may publish, for the time of one command. */
export interface BorrowedAccount {
  readonly email: string
  readonly password: string
  /** e.g. `WHOLE_WAY_EMAIL`. */
  readonly origin: string
  /** Removes it when it was made for this, with the articles it wrote. */
  giveBack(): Promise<void>
}

async function runCmsCommand(...args: string[]): Promise<string> {
  const { stdout } = await promisify(execFile)('node', ['cms/src/setup/temporary-approver.ts', ...args], { cwd: repositoryRoot })
  return stdout.trim().split('\n').at(-1) ?? ''
}

function givenAccount(variables: NodeJS.ProcessEnv, prefix: 'WHOLE_WAY' | 'FIRST_ADMIN'): BorrowedAccount | null {
  const [email, password] = [variables[`${prefix}_EMAIL`], variables[`${prefix}_PASSWORD`]]
  if (!email || !password) return null
  return { email, password, origin: `${prefix}_EMAIL`, giveBack: async () => {} }
}

/** Returns the account of WHOLE_WAY_EMAIL, else the one of FIRST_ADMIN_EMAIL, else a temporary approver made in the database. */
export async function borrowAccount(variables: NodeJS.ProcessEnv): Promise<BorrowedAccount> {
  const given = givenAccount(variables, 'WHOLE_WAY') ?? givenAccount(variables, 'FIRST_ADMIN')
  if (given !== null) return given
  const made = accountSchema.parse(JSON.parse(await runCmsCommand('make')))
  return { ...made, origin: 'a temporary approver', giveBack: async () => void (await runCmsCommand('remove', made.email)) }
}
