import { defineMiddleware } from 'astro:middleware'

/** Hands a page's error to whoever asked for the page; Astro itself would log it and answer with an error page. */
export const onRequest = defineMiddleware(async (context, next) => {
  try {
    return await next()
  } catch (error) {
    context.locals.fail(error)
    return new Response('')
  }
})
