'use client'

import { useEffect, useState } from 'react'

/** Whether the view can be opened again without a network. */
export type Offline = 'preparing' | 'ready' | 'impossible'

function loadedAddresses(): string[] {
  const loaded = performance.getEntriesByType('resource').map(({ name }) => new URL(name))
  const own = loaded.filter((address) => address.origin === location.origin && address.pathname.startsWith('/_next/static/'))
  return [location.pathname, ...new Set(own.map(({ pathname, search }) => `${pathname}${search}`))]
}

/** Hands what the page has loaded to the service worker, so that it opens again without a network. Needs https or localhost. */
export function useOffline(): Offline {
  const [offline, setOffline] = useState<Offline>('preparing')
  useEffect(() => {
    if (!('serviceWorker' in navigator)) {
      setOffline('impossible')
      return
    }
    const onMessage = ({ data }: MessageEvent<unknown>) => setOffline(data === 'kept' ? 'ready' : 'impossible')
    navigator.serviceWorker.addEventListener('message', onMessage)
    navigator.serviceWorker
      .register('/doc-ngoai-tuyen.js', { scope: '/doc/' })
      .then(() => navigator.serviceWorker.ready)
      .then(
        ({ active }) => active?.postMessage({ keep: loadedAddresses() }),
        () => setOffline('impossible'),
      )
    return () => navigator.serviceWorker.removeEventListener('message', onMessage)
  }, [])
  return offline
}
