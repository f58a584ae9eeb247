import type { OwnedFault, ReleaseOrder, Workshop } from '../release/release-site.ts'
import { ownerKey, type PageOwner } from '../release/release.ts'
import type { ContentStore } from './loading/content-store.ts'

const spoilsOthers = 'Có nội dung này thì các trang danh sách không dựng được; hãy xem lại phần vừa sửa rồi đăng lại, hoặc báo quản trị.'

function eachOnce(owners: readonly PageOwner[]): PageOwner[] {
  return [...new Map(owners.map(({ kind, id }) => [ownerKey({ kind, id }), { kind, id }])).values()]
}

/** Writes out what one release is to be made from, and again when documents have to be left out of it. */
export class OrderDesk {
  readonly #store: ContentStore
  readonly #moment: string
  readonly #log: (line: string) => void

  constructor(store: ContentStore, moment: string, log: (line: string) => void) {
    this.#store = store
    this.#moment = moment
    this.#log = log
  }

  /** Returns what the release is to be made from, as the store stands now. */
  order(): ReleaseOrder {
    const setAside = this.#store.setAsides()
    return {
      content: this.#store.contentAt(this.#moment),
      claims: this.#store.claims,
      neverLive: new Set(setAside.filter(({ document }) => document === undefined).map(ownerKey)),
      keepsPage: new Set(setAside.filter(({ keepsPage }) => keepsPage).map(ownerKey)),
      renderInAnyCase: new Set(),
      setAside: setAside.map(({ kind, id, sentence, document }) => ({ kind, id, sentence, document })),
    }
  }

  /** Returns what the workshop asks for when something is at fault. */
  workshop(suspects: readonly PageOwner[]): Pick<Workshop, 'suspects' | 'withoutFaulty' | 'orderWithout' | 'withoutCulprits'> {
    return {
      suspects: eachOnce(suspects),
      withoutFaulty: (faults: readonly OwnedFault[]) => {
        for (const fault of faults) this.#log(`set aside ${ownerKey(fault.owner)}: ${fault.detail}`)
        for (const { owner, sentence } of new Map(faults.map((fault) => [ownerKey(fault.owner), fault])).values())
          this.#store.setAside(owner, sentence)
        return this.order()
      },
      orderWithout: (withheld: readonly PageOwner[]) => {
        this.#store.tryWithout(withheld)
        return this.order()
      },
      withoutCulprits: (culprits: readonly PageOwner[], because: string) => {
        this.#store.endTrial()
        for (const owner of culprits) {
          this.#log(`set aside ${ownerKey(owner)}: with it ${because}`)
          this.#store.ban(owner, spoilsOthers)
        }
        return this.order()
      },
    }
  }
}
