'use client'

import { useState } from 'react'
import './file-field.css'

interface FileFieldProps {
  label: string
  help: string
  accept: string
  multiple?: boolean
  disabled?: boolean
  onFiles: (files: File[]) => void
}

/** Chooses files. The browser's own control speaks the browser's language; this one speaks the admin's. */
export function FileField({ accept, disabled = false, help, label, multiple = false, onFiles }: FileFieldProps) {
  const [names, setNames] = useState<readonly string[]>([])
  const take = (files: File[]) => {
    setNames(files.map(({ name }) => name))
    onFiles(files)
  }
  return (
    <label className="ward-file">
      {label}
      <span className="ward-file__box">
        <input
          type="file"
          accept={accept}
          disabled={disabled}
          multiple={multiple}
          onChange={(event) => take([...(event.currentTarget.files ?? [])])}
        />
        <span className="ward-file__button">Chọn tệp</span>
        <span>{names.length === 0 ? 'Chưa chọn tệp nào' : names.join(', ')}</span>
      </span>
      <small>{help}</small>
    </label>
  )
}
