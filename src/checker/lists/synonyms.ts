export const sameThings = 'gemäßx: nach'
