import { expect, test, describe as topic } from 'vitest'
import { readCaptions } from '../captions.ts'
import { ada, recording } from '../given.ts'
import type { Recording } from '../recording.ts'
import { caption, describe, secondsOf, writeDown } from './recording-words.ts'

const bo = { ...ada, id: 'bo' }
const key = (answer: unknown) => JSON.stringify(answer).match(/"key":"([^"]+)"/)?.[1]

const said = {
  alt: '',
  decorative: false,
  silent: false,
  transcript: '',
  helpWanted: false,
  length: '',
  measured: false,
  light: false,
  ground: false,
  contrast: false,
}

topic('the words for it', () => {
  const faults = (of: Partial<Recording>, input: Partial<typeof said>) => {
    const answer = describe({ ...recording, ...of }, { ...said, ...input })
    return 'faults' in answer ? answer.faults.map((fault) => fault.key) : []
  }
  test.each([
    [{ kind: 'photo' }, {}, ['alt-missing']],
    [{ kind: 'photo' }, { alt: 'img 2041' }, ['alt-is-name']],
    [{ kind: 'photo' }, { alt: 'Der Saal ist voll.' }, []],
    [{ kind: 'photo' }, { decorative: true }, []],
    [{ kind: 'audio' }, {}, ['transcript-missing']],
    [{ kind: 'audio' }, { silent: true }, ['transcript-missing']],
    [{ kind: 'audio' }, { helpWanted: true }, []],
    [{ kind: 'audio', seconds: null }, { transcript: 'Ja.' }, ['length-missing']],
    [{ kind: 'audio', seconds: null }, { transcript: 'Ja.', length: '3:20' }, []],
    [{ kind: 'video' }, {}, ['transcript-missing']],
    [{ kind: 'video' }, { silent: true }, []],
    [{ kind: 'signing' }, {}, ['signing-light', 'signing-ground', 'signing-contrast']],
    [{ kind: 'signing' }, { light: true, ground: true, contrast: true }, []],
    [{ kind: 'signing', frames: null }, { light: true, ground: true, contrast: true }, ['signing-measure']],
    [{ kind: 'signing', frames: null }, { light: true, ground: true, contrast: true, measured: true }, []],
  ] as const)('%j with %j lacks %j', (of, input, missing) => {
    expect(faults(of, input)).toEqual(missing)
  })
  test('who has written it down needs no help with it', () => {
    expect(describe({ ...recording, kind: 'audio' }, { ...said, transcript: 'Ja.', helpWanted: true })).toMatchObject({
      next: { helpWanted: false, transcript: 'Ja.' },
    })
  })
  test('name who wrote them down, when that was somebody else', () => {
    expect(writeDown(recording, { transcript: 'Ja.' }, { by: bo })).toMatchObject({ next: { writtenBy: 'bo' } })
    expect(writeDown(recording, { transcript: 'Ja.' }, { by: ada })).toMatchObject({ next: { writtenBy: null } })
    expect(key(writeDown({ ...recording, state: 'begun' }, { transcript: 'Ja.' }, { by: ada }))).toBe('describe-first')
  })
  test.each([
    ['3:20', 200],
    ['0:07', 7],
    ['3.20', 200],
    ['0:00', null],
    ['3:75', null],
    ['lang', null],
  ])('a length of %s', (typed, seconds) => {
    expect(secondsOf(typed)).toBe(seconds)
  })
})

topic('captions', () => {
  const good =
    'WEBVTT\n\n1\n00:00.000 --> 00:02.500 align:start\nGuten Tag.\n\nNOTE so\n\n00:02.500 --> 01:00:00.000\nUnd\nweiter.\n'
  test('are read with their times', () => {
    expect(readCaptions(good)).toEqual([
      { from: 0, until: 2500, words: 'Guten Tag.' },
      { from: 2500, until: 3_600_000, words: 'Und\nweiter.' },
    ])
    expect(readCaptions(`\uFEFF${good.replaceAll('\n', '\r\n')}`)).toHaveLength(2)
  })
  test.each([
    ['', 'captions-head', 1],
    ['1\n00:00:00,000 --> 00:00:01,000\nSRT', 'captions-head', 1],
    ['WEBVTT\n\n00:00,000 --> 00:01,000\nKomma', 'captions-time', 3],
    ['WEBVTT\n\n00:00.000 -> 00:01.000\nPfeil', 'captions-time', 4],
    ['WEBVTT\n\n00:05.000 --> 00:01.000\nZurück', 'captions-order', 3],
    ['WEBVTT\n\n00:05.000 --> 00:06.000\na\n\n00:01.000 --> 00:02.000\nb', 'captions-order', 6],
    ['WEBVTT\n\n00:05.000 --> 00:06.000\n', 'captions-empty', 4],
    ['WEBVTT\n\n00:01.000 --> 00:02.000\na\n00:03.000 --> 00:04.000\nb', 'captions-time', 4],
    ['WEBVTT\n\n', 'captions-none', 3],
  ])('%j: %s on line %i', (source, fault, line) => {
    expect(readCaptions(source)).toEqual({ fault, line })
  })
  test('belong to a video that is shown; none is no fault', () => {
    expect(key(caption({ ...recording, kind: 'audio' }, { captions: good }))).toBe('captions-need-video')
    expect(key(caption({ ...recording, state: 'begun' }, { captions: good }))).toBe('describe-first')
    expect(caption(recording, { captions: '' })).toMatchObject({ next: { captions: '' } })
    expect(caption(recording, { captions: good })).toMatchObject({ facts: [{ values: { captions: 2 } }] })
    expect(key(caption(recording, { captions: 'WEBVTT' }))).toBe('captions-none')
  })
})
