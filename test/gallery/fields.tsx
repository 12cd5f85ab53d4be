import { Button } from '../../src/ui/button.tsx'
import { Checkbox } from '../../src/ui/checkbox.tsx'
import { Checkboxes } from '../../src/ui/checkboxes.tsx'
import { DateFields } from '../../src/ui/date-fields.tsx'
import { Fieldset } from '../../src/ui/fieldset.tsx'
import { FileUpload } from '../../src/ui/file-upload.tsx'
import { FilterForm } from '../../src/ui/filter-form.tsx'
import { Form } from '../../src/ui/form.tsx'
import { NumberField } from '../../src/ui/number-field.tsx'
import { Radios } from '../../src/ui/radios.tsx'
import { Section } from '../../src/ui/section.tsx'
import { Select } from '../../src/ui/select.tsx'
import { TextArea } from '../../src/ui/text-area.tsx'
import { TextField } from '../../src/ui/text-field.tsx'
import { TimeField } from '../../src/ui/time-field.tsx'

const sectors = [
  { value: 'verein', label: 'Verein' },
  { value: 'traeger', label: 'Sozialer Träger' },
  { value: 'selbstvertretung', label: 'Selbstvertretung', hint: 'Menschen, die für sich selbst sprechen.' },
]

const supports = [
  { value: 'dgs', label: 'Gebärdensprache', hint: 'Wir brauchen 6 Wochen Vorlauf.' },
  { value: 'schrift', label: 'Schriftdolmetschung' },
  { value: 'platz', label: 'Platz für einen Rollstuhl' },
]

export function Fields() {
  return (
    <>
      <Section title="Suchen und filtern">
        <FilterForm label="Partner filtern" action="#filter" values={{ sector: 'verein' }} id="filter">
          <Select name="sector" label="Art" options={sectors} none="Alle" />
          <TextField name="place" label="Ort" />
        </FilterForm>
      </Section>
      <Section title="Ein Formular">
        <Form
          id="neu"
          action="#"
          once="1"
          values={{ name: 'Marktgilde', due: '2027-09-08', sector: 'verein', supports: ['schrift'], agreed: 'ja' }}
        >
          <TextField name="name" label="Name der Organisation" required autocomplete="organization" />
          <TextField
            name="mail"
            label="E-Mail-Adresse"
            type="email"
            autocomplete="email"
            hint="Dorthin geht die Einladung."
          />
          <TextArea name="why" label="Warum ist das wichtig?" hint="Zwei oder drei Sätze reichen." prose required />
          <DateFields name="due" label="Bis wann?" required />
          <TimeField name="start" label="Beginn" required />
          <NumberField name="hours" label="Stunden im Monat" />
          <Radios name="sector" label="Was sind Sie?" options={sectors} required />
          <Radios
            name="fits"
            label="Passt der Termin?"
            inline
            required
            options={['Ja', 'Zur Not', 'Nein'].map((label) => ({ value: label, label }))}
          />
          <Checkboxes name="supports" label="Was brauchen Sie, damit Sie gut mitmachen können?" options={supports} />
          <Select name="body" label="Welches Gremium?" options={sectors} required />
          <FileUpload
            name="list"
            label="Liste Ihrer Partner"
            hint="CSV, XLSX oder ODS, höchstens 5 MB."
            accept=".csv"
            required
          />
          <Fieldset legend="Ansprechperson">
            <TextField name="first" label="Vorname" width="medium" autocomplete="given-name" required />
            <TextField name="phone" label="Telefon" type="tel" width="medium" autocomplete="tel" />
          </Fieldset>
          <Checkbox name="agreed" label="Mein Name darf auf der öffentlichen Seite stehen" required />
          <div class="actions">
            <Button>Partner aufnehmen</Button>
            <Button kind="quiet" name="then" value="draft">
              Entwurf speichern
            </Button>
            <Button kind="grave">Partner löschen</Button>
          </div>
        </Form>
      </Section>
    </>
  )
}

/** The same fields as they come back with faults. */
export function Returned() {
  return (
    <Section title="Ein Formular, das zurückkommt">
      <Form
        id="zurueck"
        action="#"
        once="2"
        values={{ title: '', 'due.day': '31', 'due.month': '2', 'due.year': '2027' }}
        problems={[
          { field: 'title', sentence: 'Schreiben Sie, was zu tun ist.' },
          { field: 'due.day', sentence: 'Schreiben Sie ein Datum, das es gibt, zum Beispiel 28 2 2027.' },
          { field: 'sector', sentence: 'Wählen Sie eine Art aus.' },
          { field: 'supports', sentence: 'Wählen Sie höchstens zwei.' },
          { field: 'body', sentence: 'Wählen Sie ein Gremium aus.' },
          { field: 'agreed', sentence: 'Ohne Ihr Einverständnis können wir den Namen nicht zeigen.' },
          { field: '', sentence: 'Jemand hat die Aufgabe inzwischen erledigt.' },
        ]}
      >
        <TextField name="title" label="Was ist zu tun?" hint="Ein Satz mit einem Verb." required />
        <DateFields name="due" label="Bis wann?" required />
        <Radios name="sector" label="Was sind Sie?" options={sectors} required />
        <Checkboxes name="supports" label="Was brauchen Sie?" options={supports} required />
        <Select name="body" label="Welches Gremium?" options={sectors} required />
        <Checkbox name="agreed" label="Mein Name darf gezeigt werden" required />
        <Button>Aufgabe speichern</Button>
      </Form>
    </Section>
  )
}
