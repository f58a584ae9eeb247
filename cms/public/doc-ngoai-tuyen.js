// @ts-check
/// <reference lib="webworker" />

/** Keeps the reading view of scripts somebody has opened, so that it opens again without a network. Its scope is `/doc/`. */

const shelf = 'doc-bai-1'
const worker = /** @type {ServiceWorkerGlobalScope} */ (/** @type {unknown} */ (self))

/** @param {string[]} addresses */
async function keep(addresses) {
  const cache = await caches.open(shelf)
  const add = async (/** @type {string} */ address) => {
    const kept = await cache.match(address, { ignoreVary: true })
    if (kept && address.startsWith('/_next/static/')) return
    await cache.add(address).catch((error) => {
      if (!kept) throw error
    })
  }
  await Promise.all(addresses.map(add))
}

/** @param {Request} request */
async function newestPage(request) {
  const cache = await caches.open(shelf)
  try {
    const answer = await fetch(request)
    if (answer.ok && !answer.redirected) await cache.put(request, answer.clone())
    return answer
  } catch (error) {
    const kept = await cache.match(request, { ignoreSearch: true, ignoreVary: true })
    if (kept) return kept
    throw error
  }
}

/**
 * The answers vary with the colours a device prefers, which only some requests say.
 *
 * @param {Request} request
 */
async function keptFile(request) {
  return (await caches.match(request, { ignoreVary: true })) ?? fetch(request)
}

worker.addEventListener('install', () => void worker.skipWaiting())
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()))

worker.addEventListener('message', (event) => {
  const { keep: addresses } = event.data
  event.waitUntil(
    keep(addresses).then(
      () => event.source?.postMessage('kept'),
      () => event.source?.postMessage('not kept'),
    ),
  )
})

worker.addEventListener('fetch', (event) => {
  const { pathname } = new URL(event.request.url)
  if (event.request.method !== 'GET') return
  if (event.request.mode === 'navigate' && /^\/doc\/\d+$/.test(pathname)) event.respondWith(newestPage(event.request))
  else if (pathname.startsWith('/_next/static/')) event.respondWith(keptFile(event.request))
})
