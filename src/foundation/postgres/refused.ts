/** The server cannot start. The message is one plain German sentence for a person, and what to do about it. */
export class StartRefused extends Error {
  override readonly name = 'StartRefused'
}

const sentences: Record<string, string> = {
  EACCES: 'Der Ordner gehört einem anderen Konto. Starten Sie Augenhöhe mit dem Konto, dem er gehört.',
  EPERM:
    'Das Betriebssystem erlaubt diesen Schritt nicht. Starten Sie Augenhöhe mit einem Konto ohne besondere Rechte.',
  EROFS: 'Der Ordner lässt sich nur lesen. Wählen Sie mit AUGENHOEHE_DATA einen Ordner zum Schreiben.',
  ENOSPC: 'Auf dem Datenträger ist kein Platz mehr. Schaffen Sie Platz und starten Sie Augenhöhe neu.',
}

/** Turns the operating system's refusals into sentences; everything else is a bug and stays as it is. */
export function inWords(error: unknown, folder: string): unknown {
  const sentence = sentences[codeOf(error) ?? '']
  return sentence ? new StartRefused(`${sentence} Ordner: ${folder}`, { cause: error }) : error
}

/** The operating system's name for an error, such as ENOENT. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined
}
