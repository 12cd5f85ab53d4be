import type { Check } from './check.ts'

/** T-A7: on paper stands what the page says, dark on white, without what only a screen can do, and nothing is cut off at the edge. */
export const print: Check = async (page) => {
  await page.emulateMedia({ media: 'print' })
  const faults = await page.evaluate(() => {
    const faults: string[] = []
    const heading = document.querySelector('h1')
    if (!heading?.checkVisibility()) faults.push('the heading is not printed')
    for (const one of document.querySelectorAll('header nav, .skip, main button'))
      if (one.checkVisibility())
        faults.push(`printed without use: <${one.localName}> ${one.textContent?.trim().slice(0, 40)}`)
    const light = (colour: string) => {
      const [red = 0, green = 0, blue = 0, alpha = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number)
      return alpha === 0 ? 1 : (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255
    }
    for (const one of document.querySelectorAll('html, body, main')) {
      const { color, backgroundColor } = getComputedStyle(one)
      if (light(backgroundColor) < 0.95) faults.push(`<${one.localName}> is printed on ${backgroundColor}`)
      if (light(color) > 0.3) faults.push(`<${one.localName}> is printed in ${color}`)
    }
    for (const one of document.querySelectorAll('main *')) {
      const { overflowX, position } = getComputedStyle(one)
      if (
        /auto|scroll|hidden/.test(overflowX) &&
        one.clientWidth > 1 &&
        one.scrollWidth > one.clientWidth + 1 &&
        one.checkVisibility()
      )
        faults.push(`cut off on paper: ${one.textContent?.trim().slice(0, 40)}`)
      if (position === 'fixed' || position === 'sticky') faults.push(`repeats on every sheet: <${one.localName}>`)
    }
    return faults
  })
  await page.emulateMedia({ media: null })
  return faults
}
