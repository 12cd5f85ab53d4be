/** What parts a long word in plain texts: "Steuerungs-Gruppe", or "Steuerungs·gruppe" with the Mediopunkt (U+00B7). */
export const compoundMarks = ['hyphen', 'dot'] as const
export type CompoundMark = (typeof compoundMarks)[number]
