import { once } from 'node:events'
import { connect, createServer, type AddressInfo, type Socket } from 'node:net'

/** The way to the database server, which the test can cut as a crash of the server would. */
export interface DatabaseGate {
  /** Connection string that leads through the gate. */
  url: string
  /** Cuts every connection; new ones are refused until it is opened again. */
  cut: () => void
  /** Cuts every connection when a query with these words is sent; the server does not get it. */
  cutAt: (words: string) => void
  open: () => void
  close: () => Promise<void>
}

/** Opens a gate to the server of a connection string. */
export async function openGate(databaseUrl: string): Promise<DatabaseGate> {
  const target = new URL(databaseUrl)
  const sockets = new Set<Socket>()
  let isOpen = true
  let trigger: string | null = null
  const cut = () => {
    isOpen = false
    trigger = null
    for (const socket of sockets) socket.destroy()
  }
  const keep = (socket: Socket, other: Socket) => {
    sockets.add(socket)
    socket.on('error', () => socket.destroy()).on('close', () => sockets.delete(socket) && other.destroy())
  }
  const server = createServer((client) => {
    if (!isOpen) return client.destroy()
    const upstream = connect(Number(target.port), target.hostname)
    keep(client, upstream)
    keep(upstream, client)
    client.on('data', (chunk: Buffer) => (trigger !== null && chunk.includes(trigger) ? cut() : upstream.write(chunk)))
    upstream.pipe(client)
    return undefined
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const url = new URL(databaseUrl)
  url.port = String((server.address() as AddressInfo).port)
  return {
    url: url.href,
    cut,
    cutAt: (words) => void (trigger = words),
    open: () => void (isOpen = true),
    close: async () => {
      cut()
      server.close()
      await once(server, 'close')
    },
  }
}
