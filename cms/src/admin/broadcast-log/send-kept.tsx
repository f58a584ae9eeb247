'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'
import { sendKeptTicks, type SentLater } from './send-tick.ts'

/** Sends what was ticked without a network, now and whenever the network comes back; says what is still waiting and what was refused. */
export function SendKept() {
  const { refresh } = useRouter()
  const [later, setLater] = useState<SentLater>({ written: 0, refusals: [], left: 0 })
  useEffect(() => {
    const send = () =>
      void sendKeptTicks().then((now) => {
        setLater(now)
        if (now.written > 0) refresh()
      })
    send()
    window.addEventListener('online', send)
    return () => window.removeEventListener('online', send)
  }, [refresh])
  return (
    <output>
      {later.left === 0 ? null : `${later.left} lần “Đã phát” còn giữ trên máy này, chưa gửi được. Hãy đăng nhập và kiểm tra mạng. `}
      {later.refusals.map((sentence) => `Một lần “Đã phát” bấm lúc mất mạng không ghi được: ${sentence} `)}
    </output>
  )
}
