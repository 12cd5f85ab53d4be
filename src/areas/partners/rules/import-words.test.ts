import { describe, expect, test } from 'vitest'
import { grades, kinds, singles } from '../partner.ts'
import { partnersTexts } from '../texts.ts'
import { gradeOf, gradeWords, kindOf, kindWords, singleOf, singleUnasked, singleWords } from './import-words.ts'

describe('the words of a table', () => {
  test.each(kinds)('are those of our pages in German, standard and plain: %s', (kind) => {
    expect(kindWords[kind][0]).toBe(partnersTexts.de.kinds[kind])
    expect(kindOf(partnersTexts.de.kinds[kind])).toBe(kind)
    expect(kindOf(partnersTexts['de-easy'].kinds[kind])).toBe(kind)
  })
  test.each(grades)('say how somebody belongs as our pages do: %s', (grade) => {
    expect(gradeWords[grade][0]).toBe(partnersTexts.de.grades[grade])
    expect(gradeOf(partnersTexts.de.grades[grade])).toBe(grade)
    expect(gradeOf(partnersTexts['de-easy'].grades[grade])).toBe(grade)
  })
  test.each([
    ['VEREIN', 'club'],
    ['e.V.', 'club'],
    ['Soziale Träger', 'welfare-provider'],
    ['Sozialer Traeger', 'welfare-provider'],
    ['Selbst-Vertretung', 'self-advocacy'],
    ['Selbstvertreter*innen', 'self-advocacy'],
    ['Kirchengemeinde', 'faith-community'],
    ['Behoerde', 'municipal-department'],
    ['sonstiges', 'other'],
    ['Raumfahrt', undefined],
    ['', undefined],
  ])('mean one kind, however they are spelt: %s', (word, kind) => {
    expect(kindOf(word)).toBe(kind)
  })
  test.each([
    ['Partner*in', 'partner'],
    ['Partner/in', 'partner'],
    ['PartnerInnen', 'partner'],
    ['Unterstützerin', 'supporter'],
    ['LOI', 'supporter'],
    ['Experte in eigener Sache', 'expert'],
    ['federführend', 'lead'],
    ['Gold', undefined],
  ])('mean one way of belonging, whatever the form: %s', (word, grade) => {
    expect(gradeOf(word)).toBe(grade)
  })
  test.each([
    ['Nein', 'no'],
    ['JA', 'yes'],
    ['ja, öffentlich', 'yes-named'],
    ['Ja (oeffentlich)', 'yes-named'],
    ['vielleicht', undefined],
  ])('say whether it is a single person: %s', (word, single) => {
    expect(singleOf(word)).toBe(single)
  })
  test('that say nothing leave whoever might be a person unnamed', () => {
    expect(kinds.filter((kind) => singleUnasked(kind, 'partner') === 'yes')).toEqual([
      'self-advocacy',
      'project-coordination',
      'other',
    ])
    expect(singleUnasked('club', 'expert')).toBe('yes')
  })
  test('never mean two things', () => {
    for (const kind of kinds) for (const word of kindWords[kind]) expect(kindOf(word), word).toBe(kind)
    for (const grade of grades) for (const word of gradeWords[grade]) expect(gradeOf(word), word).toBe(grade)
    for (const single of singles) for (const word of singleWords[single]) expect(singleOf(word), word).toBe(single)
  })
})
