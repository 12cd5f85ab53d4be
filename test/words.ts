import { keptWords } from '../build/words.ts'

/** The word index of the checker, made once for all tests. */
export default function setup(): void {
  keptWords()
}
