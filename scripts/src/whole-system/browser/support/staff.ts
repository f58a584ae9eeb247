import { z } from 'zod'
import type { ProductPlace } from '../../running-product.ts'

const loginSchema = z.object({ token: z.string() })
const madeSchema = z.object({ doc: z.object({ id: z.number() }) })
const listSchema = z.object({ docs: z.array(z.object({ id: z.number() })) })
const publicationSchema = z.object({ state: z.string(), sentence: z.string() })

/** Someone of the staff at work through the REST interface. Every request that is refused throws what the CMS answered. */
export class Staff {
  readonly #cmsUrl: string
  readonly #token: string

  private constructor(cmsUrl: string, token: string) {
    this.#cmsUrl = cmsUrl
    this.#token = token
  }

  static async logIn(place: ProductPlace, account = place.administrator): Promise<Staff> {
    const answer = await ask(`${place.cmsUrl}/api/users/login`, 'POST', account)
    return new Staff(place.cmsUrl, loginSchema.parse(answer).token)
  }

  /** Creates a document and returns its id. */
  async create(collection: string, data: object): Promise<number> {
    return madeSchema.parse(await this.#ask(`/${collection}`, 'POST', data)).doc.id
  }

  async update(collection: string, id: number, data: object): Promise<void> {
    await this.#ask(`/${collection}/${id}`, 'PATCH', data)
  }

  /** Changes settings. */
  async updateGlobal(slug: string, data: object): Promise<void> {
    await this.#ask(`/globals/${slug}`, 'POST', data)
  }

  /** Reads whatever the interface answers at a path after `/api`. */
  async read(path: string): Promise<unknown> {
    return this.#ask(path, 'GET')
  }

  async delete(collection: string, id: number): Promise<void> {
    await this.#ask(`/${collection}/${id}?overrideLock=true`, 'DELETE')
  }

  /** Returns the id of the one document with this slug. */
  async idOf(collection: string, slug: string): Promise<number> {
    const { docs } = listSchema.parse(await this.#ask(`/${collection}?depth=0&where[slug][equals]=${slug}`, 'GET'))
    const [found] = docs
    if (found === undefined) throw new Error(`${collection} has nothing called ${slug}`)
    return found.id
  }

  /** Waits until the public site has taken up the newest change of a document; returns the sentence its editor reads. */
  async untilReleased(collection: string, id: number, patienceMs = 30_000): Promise<string> {
    const deadline = Date.now() + patienceMs
    for (;;) {
      const { state, sentence } = publicationSchema.parse(await this.#ask(`/${collection}/${id}/publication`, 'GET'))
      if (state === 'live') return sentence
      if (state === 'refused' || Date.now() > deadline) throw new Error(`${collection} ${id} is ${state}: ${sentence}`)
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  }

  async #ask(path: string, method: string, body?: object): Promise<unknown> {
    return ask(`${this.#cmsUrl}/api${path}`, method, body, this.#token)
  }
}

async function ask(url: string, method: string, body?: object, token?: string): Promise<unknown> {
  const response = await fetch(url, {
    method,
    headers: { 'content-type': 'application/json', ...(token === undefined ? {} : { authorization: `JWT ${token}` }) },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  if (!response.ok) throw new Error(`${method} ${url} answers ${response.status}: ${await response.text()}`)
  return response.json()
}
