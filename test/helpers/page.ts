import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import type {Browser, BrowserContext, Page} from 'playwright-core'
import {expect, onTestFinished} from 'vitest'
import {root} from './project.ts'

/** The built page. */
export const plainPage = join(root, 'dist/page/vmlint.html')

/** How to open a page. */
interface Opening {
  readonly path?: string
  readonly scheme?: 'light' | 'dark'
  readonly width?: number
  readonly fragment?: string
  /** Script that runs before the page's own. */
  readonly before?: string
  readonly context?: BrowserContext
}

/** Opens the page from disk with all other requests blocked; when the test ends, there must be no errors and no requests. */
export async function openPage(browser: Browser, opening: Opening = {}): Promise<Page> {
  const {path = plainPage, scheme = 'light', width = 1200, fragment = '', before} = opening
  const viewport = {width, height: 900}
  const context = opening.context ?? (await browser.newContext({colorScheme: scheme, viewport}))
  const page = await context.newPage()
  const address = pathToFileURL(path).href
  const requests: string[] = []
  const complaints: string[] = []
  await page.route('**', (route) =>
    route.request().url().startsWith(address) ? route.continue() : route.abort('internetdisconnected')
  )
  page.on('request', (request) => {
    if (!/^(?:blob|data):/.test(request.url())) requests.push(request.url().split('#')[0] ?? '')
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => complaints.push(message.text()))
  page.on('dialog', (dialog) => {
    complaints.push(`dialog ${dialog.message()}`)
    void dialog.dismiss()
  })
  onTestFinished(async () => {
    expect(new Set(requests)).toEqual(new Set([address]))
    expect(complaints).toEqual([])
    await (opening.context ? page : context).close()
  })
  if (before !== undefined) await page.addInitScript(before)
  await page.goto(address + fragment)
  await page.locator('#results > *').first().waitFor()
  return page
}

/** Puts a text on the sheet and waits until it is linted. */
export async function write(page: Page, text: string): Promise<void> {
  await page.locator('#script').fill(text)
  await page.locator('#results > :not(.pairs)').first().waitFor()
}

/** The text on the sheet. */
export const sheet = (page: Page) => page.locator('#script').inputValue()

/** The quoted words and messages of the listed problems. */
export const faults = (page: Page) => page.locator('.faults .what').allInnerTexts()
