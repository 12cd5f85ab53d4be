/** So many at once, so many waiting; whoever comes then is told so (`undefined`) instead of waiting without end. */
export function queue(atOnce = 2, mostWaiting = 20) {
  const waiting: (() => void)[] = []
  let working = 0
  return async <T>(work: () => Promise<T>): Promise<T | undefined> => {
    if (working >= atOnce) {
      if (waiting.length >= mostWaiting) return undefined
      // Whoever leaves hands over the place, so that nobody comes in between.
      await new Promise<void>((turn) => waiting.push(turn))
    } else working += 1
    try {
      return await work()
    } finally {
      const next = waiting.shift()
      if (next) next()
      else working -= 1
    }
  }
}
