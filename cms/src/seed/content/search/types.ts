/** A row of "Từ đồng nghĩa" as the starter content has it. */
export interface StarterSynonym {
  /** What the row is about, for editors. */
  readonly name: string
  readonly phrases: readonly string[]
  readonly words?: string
  readonly codes?: readonly string[]
  readonly decides?: true
}

/** A row of "Không thuộc thẩm quyền" as the starter content has it. */
export interface StarterReferral {
  readonly title: string
  readonly phrases: readonly string[]
  readonly unless?: readonly string[]
  readonly place: string
  readonly answer: string
  readonly link?: string
}
