import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { stripTypeScriptTypes } from 'node:module'
import { join } from 'node:path'
import { repositoryRoot } from '../../environment/repository.ts'

const sources = join(repositoryRoot, 'shared/src')

/** A server for one browser on this machine. */
interface ModuleServer {
  readonly address: string
  close(): void
}

/** Serves the modules of `shared` as a browser runs them, and an index beside them. */
export async function serveModules(index: string): Promise<ModuleServer> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://here').pathname
    const answer = (type: string, body: string) => response.setHeader('Content-Type', `${type}; charset=utf-8`).end(body)
    if (path === '/') answer('text/html', '<!doctype html><title>bench</title>')
    else if (path === '/index.json') answer('application/json', index)
    else
      moduleAt(path).then(
        (code) => answer('text/javascript', code),
        () => response.writeHead(404).end(),
      )
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const bound = server.address()
  const port = typeof bound === 'object' && bound !== null ? bound.port : 0
  return { address: `http://127.0.0.1:${port}`, close: () => server.close() }
}

async function moduleAt(path: string): Promise<string> {
  if (!/^(?:\/[\w-]+)+\.ts$/.test(path)) throw new Error(`No module ${path}`)
  return stripTypeScriptTypes(await readFile(join(sources, path), 'utf8'))
}
