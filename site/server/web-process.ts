import { readEnvironment, type Environment } from './env.ts'
import { Misses } from './search/report-misses.ts'
import { createWebServer } from './web-server.ts'

const drainTimeoutMs = 10_000
const drainStepMs = 100

const report = (line: string) => process.stderr.write(`web: ${line}\n`)

function giveUp(sentence: string): never {
  report(sentence)
  process.exit(1)
}

function environment(): Environment {
  try {
    return readEnvironment(process.env)
  } catch (error) {
    giveUp(error instanceof Error ? error.message : String(error))
  }
}

const { releasesDir, port, host, cmsUrl } = environment()
const misses = cmsUrl === null ? null : new Misses(cmsUrl, report)
misses?.tellRegularly()
const server = createWebServer({ releasesDir, report, tellMiss: (query) => misses?.count(query) })

function sentenceOf(error: NodeJS.ErrnoException): string {
  const place = `${host}:${port}`
  if (error.code === 'EADDRINUSE') return `Port ${place} is already in use. Stop the program that holds it, or set WEB_PORT to a free port.`
  if (error.code === 'EACCES') return `This user may not listen on ${place}. Set WEB_PORT to a port above 1023.`
  if (error.code === 'EADDRNOTAVAIL') return `This machine has no address ${host}. Set WEB_HOST to 127.0.0.1 or 0.0.0.0.`
  return `Cannot listen on ${place}: ${error.message}`
}

/** Takes no new visitors, lets those being answered finish, then the process ends by itself. */
function drain(): void {
  server.close()
  // close() ends idle connections once; those busy now become idle only after their answer.
  setInterval(() => server.closeIdleConnections(), drainStepMs).unref()
  setTimeout(() => server.closeAllConnections(), drainTimeoutMs).unref()
}

server.on('error', (error) => giveUp(sentenceOf(error)))
server.listen(port, host, () => {
  const bound = server.address()
  report(`serving ${releasesDir} on http://${host}:${typeof bound === 'object' && bound !== null ? bound.port : port}`)
})
process.once('SIGTERM', drain)
process.once('SIGINT', drain)
