declare namespace App {
  interface Locals {
    /** The only way to the content: every answer it gives is written down. */
    content: import('./content/view.ts').ContentView
    /** Takes the error of a page that could not be made. */
    fail: (error: unknown) => void
  }
}
