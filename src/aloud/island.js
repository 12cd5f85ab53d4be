// Loaded only by who has switched on reading aloud. Reads with a voice of this device, never with one from elsewhere: that would send what
// is read to a company. Without such a voice the players of the page stay as they are.
const speech = window.speechSynthesis
const { lang } = document.documentElement

const mark = (part, on) => part.parentElement.toggleAttribute('data-read', on)

for (const sound of document.querySelectorAll('.aloud audio')) {
  sound.onplay = () => mark(sound.parentElement, true)
  sound.onpause = () => mark(sound.parentElement, false)
}

const button = (name) => {
  const made = document.createElement('button')
  made.type = 'button'
  made.className = 'button quiet'
  made.textContent = name
  return made
}

let endOther = () => {}

function take(part, voice) {
  const { text, heading, rate, words } = part.dataset
  const [read, pause, onward, end] = words.split('|')
  const box = document.createElement('p')
  box.className = 'aloud actions'
  const [go, stop] = [button(read), button(end)]
  const say = (word) => {
    go.textContent = word
    go.ariaLabel = `${word}: ${heading}`
  }
  const over = () => {
    if (document.activeElement === stop) go.focus()
    stop.hidden = true
    say(read)
    mark(box, false)
  }
  const begin = async () => {
    endOther()
    endOther = over
    speech.cancel()
    say(pause)
    stop.hidden = false
    mark(box, true)
    const answer = await fetch(text)
    if (!answer.ok || stop.hidden) return over()
    const lines = (await answer.text()).split('\n')
    lines.forEach((line, at) => {
      const words = new SpeechSynthesisUtterance(line)
      Object.assign(words, { voice, lang: voice.lang, rate: Number(rate) })
      if (at === lines.length - 1) words.onend = over
      speech.speak(words)
    })
  }
  go.onclick = () => {
    if (stop.hidden) return begin()
    if (speech.paused) speech.resume()
    else speech.pause()
    say(go.textContent === pause ? onward : pause)
  }
  stop.onclick = () => {
    speech.resume()
    speech.cancel()
    over()
  }
  stop.hidden = true
  stop.ariaLabel = `${end}: ${heading}`
  say(read)
  box.append(go, stop)
  part.replaceWith(box)
}

function begin() {
  const voice = speech.getVoices().find((one) => one.localService && one.lang.toLowerCase().startsWith(lang))
  if (voice) for (const part of document.querySelectorAll('details.aloud')) take(part, voice)
}

if (speech) {
  begin()
  speech.addEventListener('voiceschanged', begin)
  addEventListener('pagehide', () => speech.cancel())
}
