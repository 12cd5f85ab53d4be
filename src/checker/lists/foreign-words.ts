export const foreignWords = 'gemäßx: nach'
