import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { createInterface } from 'node:readline'

const entry = path.resolve(import.meta.dirname, '../../../../site/server/web-process.ts')

/** The real web server over a folder of releases, on a free port. */
export interface RunningWeb {
  /** Without a slash at the end. */
  url: string
  stop: () => Promise<void>
}

export async function startWeb(releasesDir: string): Promise<RunningWeb> {
  const server = spawn(process.execPath, [entry], {
    env: { ...process.env, RELEASES_DIR: releasesDir, WEB_PORT: '0', WEB_HOST: '127.0.0.1' },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  for await (const line of createInterface({ input: server.stderr })) {
    const url = /http:\/\/127\.0\.0\.1:\d+/.exec(line)?.[0]
    if (url === undefined) continue
    return {
      url,
      stop: async () => {
        server.kill('SIGTERM')
        await once(server, 'exit')
      },
    }
  }
  throw new Error('The web server ended before it listened')
}
