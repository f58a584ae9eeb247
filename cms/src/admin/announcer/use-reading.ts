'use client'

import { useCallback, useEffect, useState } from 'react'

/** Where the announcer is, and how to go on. `place` equals the number of sentences when everything was read. */
export interface Reading {
  place: number
  isRunning: boolean
  go: (place: number) => void
  toggleRunning: () => void
}

const forwards = new Set([' ', 'ArrowRight', 'ArrowDown', 'PageDown'])
const backwards = new Set(['ArrowLeft', 'ArrowUp', 'PageUp'])

/** Keys typed into a form or a dialog are not meant for the reading. */
const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('form, dialog, input, textarea, select') !== null

function useKeys(go: (step: number) => void, toggleRunning: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (isTyping(event.target) || event.ctrlKey || event.metaKey || event.altKey) return
      const step = forwards.has(event.key) ? 1 : backwards.has(event.key) ? -1 : 0
      if (step !== 0) go(step)
      else if (event.key === 'p' || event.key === 'P') toggleRunning()
      else return
      event.preventDefault()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [go, toggleRunning])
}

/** Keeps the screen of a phone on while somebody reads; where the browser cannot, it goes dark as usual. */
function useWakefulScreen(): void {
  useEffect(() => {
    if (!('wakeLock' in navigator)) return
    let lock: WakeLockSentinel | undefined
    const take = () => {
      if (document.visibilityState !== 'visible') return
      navigator.wakeLock.request('screen').then(
        (taken) => (lock = taken),
        () => undefined,
      )
    }
    take()
    document.addEventListener('visibilitychange', take)
    return () => {
      document.removeEventListener('visibilitychange', take)
      void lock?.release()
    }
  }, [])
}

/** Steps through sentences by hand, by keys, or at reading speed; `seconds` is how long each takes. */
export function useReading(seconds: readonly number[]): Reading {
  const [place, setPlace] = useState(0)
  const [isRunning, setRunning] = useState(false)
  const last = seconds.length
  const go = useCallback((wanted: number) => setPlace(Math.min(Math.max(wanted, 0), last)), [last])
  const step = useCallback((by: number) => setPlace((now) => Math.min(Math.max(now + by, 0), last)), [last])
  const toggleRunning = useCallback(() => setRunning((running) => !running), [])
  useKeys(step, toggleRunning)
  useWakefulScreen()
  useEffect(() => {
    const due = seconds[place]
    if (!isRunning || due === undefined) return
    const timer = setTimeout(() => step(1), due * 1000)
    return () => clearTimeout(timer)
  }, [isRunning, place, seconds, step])
  return { place, isRunning: isRunning && place < last, go, toggleRunning }
}
