/** The package has types for its languages only under folder names that Node does not resolve. */
declare module 'hyphen/de/index.js' {
  const german: { hyphenateSync(text: string, options?: { hyphenChar?: string; minWordLength?: number }): string }
  // biome-ignore lint/style/noDefaultExport: that is how the package is made
  export default german
}
