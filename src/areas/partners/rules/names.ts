const letters: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' }
const legalForms = /\b(e ?v|ev|g?gmbh|ggmbh|gag|ag|kg|ug|eg|mbh|gug|kdoer|stiftung buergerlichen rechts)\b/g

/** `Lebenshilfe Müster e. V.` and `LEBENSHILFE MUESTER` become the same: no case, no umlauts, no marks, no legal form. */
export function plainName(name: string): string {
  const plain = name
    .toLowerCase()
    .replace(/[äöüß]/g, (letter) => letters[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  const short = plain.replace(legalForms, ' ').replace(/\s+/g, ' ').trim()
  // A partner may be called nothing but its form ("AG").
  return short || plain
}

/** Partners that are probably the same one. */
export function namesakes<P extends { readonly name: string }>(partners: readonly P[], name: string): readonly P[] {
  const wanted = plainName(name)
  return wanted === '' ? [] : partners.filter((partner) => plainName(partner.name) === wanted)
}

/** Those whose name holds what was typed, in the order they came: "mueller", "muller" and "Müll" find Müller. Nothing typed leaves all. */
export function narrowed<P extends { readonly name: string }>(partners: readonly P[], typed: string): readonly P[] {
  const [plain, unmarked] = [plainName(typed), withoutMarks(typed)]
  if (plain === '') return partners
  return partners.filter(({ name }) => plainName(name).includes(plain) || withoutMarks(name).includes(unmarked))
}

function withoutMarks(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/\s+/g, ' ').trim()
}
