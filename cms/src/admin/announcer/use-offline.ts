'use client'

import { useEffect, useState } from 'react'

/** Whether the view can be opened again without a network. */
export type Offline = 'preparing' | 'ready' | 'impossible'

function loadedAddresses(): string[] {
  const loaded = performance.getEntriesByType('resource').map(({ name }) => new URL(name))
  const own = loaded.filter((address) => address.origin === location.origin && address.pathname.startsWith('/_next/static/'))
  return [location.pathname, ...new Set(own.map(({ pathname, search }) => `${pathname}${search}`))]
}

async function hand(worker: ServiceWorkerContainer | undefined): Promise<void> {
  if (worker === undefined) throw new Error('This browser keeps nothing for pages without https.')
  await worker.register('/doc-ngoai-tuyen.js', { scope: '/doc/' })
  const { active } = await worker.ready
  active?.postMessage({ keep: loadedAddresses() }, { transfer: [] })
}

/** Hands what the page has loaded to the service worker, so that it opens again without a network. Needs https or localhost. */
export function useOffline(): Offline {
  const [offline, setOffline] = useState<Offline>('preparing')
  useEffect(() => {
    const worker: ServiceWorkerContainer | undefined = 'serviceWorker' in navigator ? navigator.serviceWorker : undefined
    const onMessage = ({ data }: MessageEvent<unknown>) => setOffline(data === 'kept' ? 'ready' : 'impossible')
    worker?.addEventListener('message', onMessage)
    hand(worker).catch(() => setOffline('impossible'))
    return () => worker?.removeEventListener('message', onMessage)
  }, [])
  return offline
}
