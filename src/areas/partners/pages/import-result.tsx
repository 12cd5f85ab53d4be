import type { Here, View } from '../../../foundation/addresses.ts'
import { Actions } from '../../../ui/actions.tsx'
import { Button } from '../../../ui/button.tsx'
import { Fact, Facts } from '../../../ui/facts.tsx'
import { LinkButton } from '../../../ui/link-button.tsx'
import { PageForm } from '../../../ui/page-form.tsx'
import { Row, Rows } from '../../../ui/rows.tsx'
import { Section } from '../../../ui/section.tsx'
import { State } from '../../../ui/state.tsx'
import type { ImportResult } from '../reads/import.ts'
import { partnersTexts } from '../texts.ts'
import { importCrumbs } from './import.tsx'
import { isOver } from './import-columns.tsx'

export function ImportResultPage(here: Here<ImportResult>): View {
  const { data, language } = here
  const { result: words, states } = language.words(partnersTexts).import
  const { state, fileName: file, counts } = data
  const leads = {
    done: language.say(words.leadDone, { count: counts.count, file }),
    undone: language.say(words.leadUndone, { file }),
    mapping: language.say(words.leadOpen, { file }),
    preview: language.say(words.leadOpen, { file }),
  }
  return {
    title: isOver(state) ? words.title : words.titleOpen,
    lead: leads[state],
    crumbs: importCrumbs(here),
    body: (
      <>
        <Facts>
          <Fact term={words.file}>{file}</Fact>
          <Fact term={words.state}>
            <State tone={state === 'done' ? 'done' : 'plain'}>{states[state]}</State>
          </Fact>
          {state === 'done' && <Fact term={words.leftOut}>{language.say(words.leftOutCount, counts)}</Fact>}
        </Facts>
        <Actions>
          {isOver(state) ? (
            <LinkButton href={`${here.base}/partner`}>{words.toList}</LinkButton>
          ) : (
            <LinkButton
              href={`${here.base}/partner/einlesen/${data.id}/${state === 'mapping' ? 'spalten' : 'vorschau'}`}
            >
              {words.goOn}
            </LinkButton>
          )}
        </Actions>
        {state === 'done' && data.added.length > 0 && <Undo here={here} />}
        {!isOver(state) && (
          <Section title={words.drop}>
            <p>{words.dropLead}</p>
            <UndoForm here={here} label={words.dropButton} />
          </Section>
        )}
      </>
    ),
  }
}

/** Says before anything goes what would stay, and why. */
function Undo({ here }: { here: Here<ImportResult> }) {
  const { data, language } = here
  const { result: words } = language.words(partnersTexts).import
  const reasons: Readonly<Record<string, string>> = words.ties
  const kept = data.added.filter(({ ties }) => ties.length > 0)
  const count = data.added.length - kept.length
  return (
    <Section title={words.undo}>
      {count > 0 && <p>{language.say(words.undoLead, { count })}</p>}
      {kept.length > 0 && (
        <>
          <p>{language.say(words.stays, { count: kept.length })}</p>
          <Rows>
            {kept.map(({ id, name, ties }) => (
              <Row key={id} title={name} own href={`${here.base}/partner/${id}`}>
                {language.say(words.stay, { ties: language.list(ties.map((tie) => reasons[tie] ?? words.ties.other)) })}
              </Row>
            ))}
          </Rows>
        </>
      )}
      {count > 0 && <UndoForm here={here} label={language.say(words.undoButton, { count })} />}
    </Section>
  )
}

function UndoForm({ here, label }: { here: Here<ImportResult>; label: string }) {
  return (
    <PageForm here={here} action={`${here.base}/partner/einlesen/${here.data.id}/zurueck`} slim>
      <Button kind="grave">{label}</Button>
    </PageForm>
  )
}
