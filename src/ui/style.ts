/// <reference types="vite/client" />
import actions from './style/actions.css?raw'
import base from './style/base.css?raw'
import blocks from './style/blocks.css?raw'
import choices from './style/choices.css?raw'
import forms from './style/forms.css?raw'
import frame from './style/frame.css?raw'
import header from './style/header.css?raw'
import marks from './style/marks.css?raw'
import pictures from './style/pictures.css?raw'
import reading from './style/reading.css?raw'
import textual from './style/texts.css?raw'
import themes from './style/themes.css?raw'
import tokens from './style/tokens.css?raw'

/** The one style sheet as it is sent. The order matters: tokens name the layers, themes speak last. */
export const styleSheet = [
  ...[tokens, base],
  ...[frame, header, actions, forms, choices, blocks, marks, textual, pictures],
  ...[themes, reading],
].join('\n')
