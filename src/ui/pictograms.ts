/**
 * Our own pictograms: lines of 2 on a field of 24 by 24, no letters. Each stands beside its word and never instead of it.
 * One path each, drawn from the middle of what it shows, so that they sit alike in a row.
 */
export const pictograms = {
  // the areas of a network
  today: 'M8 12a4 4 0 1 0 8 0 4 4 0 1 0-8 0M12 2v3M12 19v3M2 12h3M19 12h3M5 5l2 2M17 17l2 2M5 19l2-2M17 7l2-2',
  partner: 'M2 12a6 6 0 1 0 12 0 6 6 0 1 0-12 0M10 12a6 6 0 1 0 12 0 6 6 0 1 0-12 0',
  body: 'M3 6a2.5 2.5 0 1 0 5 0 2.5 2.5 0 1 0-5 0M9.5 5a2.5 2.5 0 1 0 5 0 2.5 2.5 0 1 0-5 0M16 6a2.5 2.5 0 1 0 5 0 2.5 2.5 0 1 0-5 0M2 13h20v8H2zM7 17h10',
  goal: 'M6 22V3h13l-4 5 4 5H6',
  meeting:
    'M3 6a2.5 2.5 0 1 0 5 0 2.5 2.5 0 1 0-5 0M16 6a2.5 2.5 0 1 0 5 0 2.5 2.5 0 1 0-5 0M2 21v-6c0-2 1-3 3.5-3S9 13 9 15M22 21v-6c0-2-1-3-3.5-3S15 13 15 15M6 16h12M12 16v6',
  task: 'M5 4h14v18H5zM9 2h6v4H9zM8 13l3 4 5-7',
  decision: 'M3 13h18v9H3zM7 13V2h10v11M9 7l2 3 4-5M8 17h8',
  rules: 'M12 6C10 4 7 4 2 4v15c5 0 8 0 10 2 2-2 5-2 10-2V4c-5 0-8 0-10 2zM12 6v15',
  network:
    'M10 5a2 2 0 1 0 4 0 2 2 0 1 0-4 0M3 18a2 2 0 1 0 4 0 2 2 0 1 0-4 0M17 18a2 2 0 1 0 4 0 2 2 0 1 0-4 0M11 7 6 16M13 7l5 9M7 18h10',
  // people, and how to reach them
  person: 'M8 7a4 4 0 1 0 8 0 4 4 0 1 0-8 0M4 22c0-5 3-8 8-8s8 3 8 8',
  group:
    'M5 8a3.5 3.5 0 1 0 7 0 3.5 3.5 0 1 0-7 0M2 21c0-4 2-7 6.5-7s6.5 3 6.5 7M15 4.5a3.5 3.5 0 0 1 0 7M18 14.5c3 .5 4 3 4 6.5',
  phone: 'M4 2h5l2 6-3 2c1 3 3 5 6 6l2-3 6 2v5c0 1-1 2-2 2C10 22 2 14 2 4c0-1 1-2 2-2z',
  letter: 'M2 5h20v14H2zM2 6l10 8 10-8',
  speak: 'M3 4h18v13H11l-5 4v-4H3z',
  // help on every page
  signing:
    'M7 13V6a1.5 1.5 0 0 1 3 0v5V4a1.5 1.5 0 0 1 3 0v7V6a1.5 1.5 0 0 1 3 0v8c0 5-2 8-6 8-3 0-5-2-7-6l-1.5-3a1.5 1.5 0 0 1 2.5-1.5zM19 3l2-1M20 7h2M19 11l2 1',
  aloud: 'M3 9v6h4l6 5V4L7 9zM16 9a4 4 0 0 1 0 6M19 5a9 9 0 0 1 0 14',
  display: 'M3 6h8M17 6h4M14 3v6M3 12h2M11 12h10M8 9v6M3 18h10M19 18h2M16 15v6',
  help: 'M2 12a10 10 0 1 0 20 0 10 10 0 1 0-20 0M9 9.5a3 3 0 1 1 4.5 2.5c-1 .7-1.5 1.300-1.5 2.5M12 18v.01',
  plain: 'M3 4h18v13H11l-5 4v-4H3zM7 8.5h10M7 12.5h5',
  barrier: 'M2 7h20v6H2zM5 13v8M19 13v8M9 7l-3 6M15 7l-3 6M21 7l-3 6',
  enter: 'M11 3h9v18h-9M3 12h11M10 8l4 4-4 4',
  demo: 'M3 4h18v13H3zM8 21h8M10 7.5v6l5-3z',
  // what somebody needs to take part well
  wheelchair: 'M8 4a2 2 0 1 0 4 0 2 2 0 1 0-4 0M10 8v7h6l3 6h2M10 11h5M7 11a6 6 0 1 0 8 8',
  hearing: 'M6 9a6 6 0 0 1 12 0c0 5-5 5-5 9a3.5 3.5 0 0 1-7 0M10 9a2 2 0 0 1 4 0c0 2-2 2-2 4',
  seeing: 'M2 12c3-5 6-7 10-7s7 2 10 7c-3 5-6 7-10 7s-7-2-10-7zM9 12a3 3 0 1 0 6 0 3 3 0 1 0-6 0',
  microphone: 'M9 6a3 3 0 0 1 6 0v5a3 3 0 0 1-6 0zM5 11a7 7 0 0 0 14 0M12 18v4M8 22h8',
  captions: 'M2 4h20v14H2zM6 10h7M16 10h2M6 14h3M12 14h6M8 22h8',
  paper: 'M5 2h9l5 5v15H5zM14 2v5h5M9 12h6M9 16h6',
  bigger: 'M4 10a6 6 0 1 0 12 0 6 6 0 1 0-12 0M15 15l6 6M10 7v6M7 10h6',
  assistance:
    'M6 5a2.5 2.5 0 1 0 5 0 2.5 2.5 0 1 0-5 0M15 9a2 2 0 1 0 4 0 2 2 0 1 0-4 0M3 22V15c0-3 2-5 5-5s4 2 5 5h5c2 0 3 1 3 3v4M13 15l-3 2',
  dog: 'M3 10l3-5 3 3h4l6 4 2-3M6 9l-3 1 1 3h4v8M8 13v8h3v-5h4v5h3v-9M6 5v3',
  pause: 'M2 12a10 10 0 1 0 20 0 10 10 0 1 0-20 0M10 8v8M14 8v8',
  quiet: 'M21 14A9 9 0 1 1 10 3a7 7 0 0 0 11 11z',
  light: 'M9 18h6M10 22h4M9 18c0-2-1-3-2-4a6.5 6.5 0 1 1 10 0c-1 1-2 2-2 4',
  food: 'M4 2v5a3 3 0 0 0 6 0V2M7 2v20M18 22V2c-3 2-4 6-4 11h4',
  child:
    'M3 5h3l2 9h12a9 9 0 0 0-9-9v9M9 20a1.5 1.5 0 1 0 3 0 1.5 1.5 0 1 0-3 0M16 20a1.5 1.5 0 1 0 3 0 1.5 1.5 0 1 0-3 0',
  money: 'M2 12a10 10 0 1 0 20 0 10 10 0 1 0-20 0M16 8a5 5 0 1 0 0 8M6 11h7M6 14h7',
  // where and when
  place: 'M12 22s-8-7-8-13a8 8 0 0 1 16 0c0 6-8 13-8 13zM9 9a3 3 0 1 0 6 0 3 3 0 1 0-6 0',
  clock: 'M2 12a10 10 0 1 0 20 0 10 10 0 1 0-20 0M12 6v6l4 3',
  calendar: 'M3 5h18v17H3zM3 10h18M8 2v5M16 2v5M8 15h.01M12 15h.01M16 15h.01M8 18h.01M12 18h.01',
  stepless: 'M2 20h20V9zM2 14l12-7M14 7l-1 3M14 7h-3',
  stairs: 'M2 21h5v-5h5v-5h5V6h5',
  toilet: 'M5 2v10h14c0 4-2 6-5 6l1 4H8v-4c-2-1-3-3-3-6M5 2h4v10',
  bus: 'M3 4h18v14H3zM3 11h18M12 4v7M6 18v3M18 18v3M7 14.5h.01M17 14.5h.01',
  online: 'M5 4h14v11H5zM2 20h20M5 15l-3 5M19 15l3 5',
} as const

export type PictogramName = keyof typeof pictograms
