'use client'

import { Button, useDocumentInfo, useForm } from '@payloadcms/ui'
import { useState } from 'react'

/** Saves an approved script as a draft as it stands, which Payload's own button does only after a change, so that it can be approved anew. */
export function NewDraftButton() {
  const { hasSavePermission, id, savedDocumentData, setUnpublishedVersionCount } = useDocumentInfo()
  const { submit } = useForm()
  const [isBusy, setBusy] = useState(false)
  if (!hasSavePermission || savedDocumentData?.['_status'] !== 'published') return null
  const save = async () => {
    setBusy(true)
    const action = `/api/broadcast-scripts/${id}?depth=0&draft=true`
    await submit({ action, method: 'PATCH', overrides: { _status: 'draft' }, skipValidation: true })
    setUnpublishedVersionCount((count) => count + 1)
    setBusy(false)
  }
  return (
    <Button buttonStyle="secondary" size="small" type="button" margin={false} disabled={isBusy} onClick={() => void save()}>
      Lập bản nháp mới
    </Button>
  )
}
