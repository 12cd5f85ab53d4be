/** A decision about direction wants a seat of a target group; what is said where none takes part. */
export const voices = {
  refusals: {
    'target-group-absent':
      'Noch hat kein Sitz einer Zielgruppe mitgemacht. Fragen Sie dort nach. Wenn es trotzdem sein muss, schreiben Sie auf, warum.',
    'no-target-group-seat':
      'In diesem Gremium spricht noch kein Sitz für eine Zielgruppe. Laden Sie jemanden ein. Wenn es trotzdem sein muss, schreiben Sie auf, warum.',
  },
  title: 'Eine Zielgruppe fehlt',
  reason: 'Warum schließen Sie trotzdem?',
  hint: 'Alle Mitglieder lesen das beim Beschluss. Schreiben Sie nichts über die Gesundheit von Menschen.',
  reasonAnswer: 'Nur wenn Sie annehmen: Warum geht es nicht anders?',
  wasAnswer: 'Ohne Sitz einer Zielgruppe angenommen',
  factAnswer: '{who} hat es angenommen, ohne dass ein Sitz einer Zielgruppe dabei war. Der Grund steht dabei.',
  was: 'Ohne Sitz einer Zielgruppe geschlossen',
  fact: '{who} hat die Abstimmung geschlossen, ohne dass ein Sitz einer Zielgruppe mitgemacht hat. Der Grund steht dabei.',
}
