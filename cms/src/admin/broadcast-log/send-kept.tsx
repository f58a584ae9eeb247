'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'
import { sendKeptTicks } from './send-tick.ts'

/** Sends what was ticked without a network, now and whenever the network comes back; says what is still waiting. */
export function SendKept() {
  const { refresh } = useRouter()
  const [waiting, setWaiting] = useState(0)
  useEffect(() => {
    const send = () =>
      void sendKeptTicks().then(({ sent, left }) => {
        setWaiting(left)
        if (sent > 0) refresh()
      })
    send()
    window.addEventListener('online', send)
    return () => window.removeEventListener('online', send)
  }, [refresh])
  return waiting === 0 ? null : (
    <output>{waiting} lần “Đã phát” còn giữ trên máy này, chưa gửi được. Hãy đăng nhập và kiểm tra mạng.</output>
  )
}
