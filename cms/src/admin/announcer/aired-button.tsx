'use client'

interface AiredButtonProps {
  scriptId: number
}

/** What the announcer presses when the script has been read on air; stands at the end of the reading view, outside the admin's providers. */
export function AiredButton({ scriptId }: AiredButtonProps) {
  return <span data-script={scriptId} hidden />
}
