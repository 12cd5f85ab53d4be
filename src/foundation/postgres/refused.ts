/** The server cannot start. The message is one plain German sentence for a person, and what to do about it. */
export class StartRefused extends Error {
  override readonly name = 'StartRefused'
}

const sentences: Record<string, string> = {
  EACCES: 'Der Ordner gehört einem anderen Konto. Starten Sie Augenhöhe mit dem Konto, das sie zuerst gestartet hat.',
  EPERM:
    'Das Betriebssystem erlaubt diesen Schritt nicht. Starten Sie Augenhöhe mit einem Konto ohne besondere Rechte.',
  EROFS: 'Der Ordner kann nur gelesen werden. Wählen Sie mit AUGENHOEHE_DATA einen Ordner zum Schreiben.',
  ENOSPC: 'Auf dem Datenträger ist kein Platz mehr. Schaffen Sie Platz und starten Sie Augenhöhe neu.',
}

/** Turns the operating system's refusals into sentences; everything else is a bug and stays as it is. */
export function inWords(error: unknown, folder: string): unknown {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return error
  const sentence = sentences[error.code]
  return sentence ? new StartRefused(`${sentence} Ordner: ${folder}`, { cause: error }) : error
}
