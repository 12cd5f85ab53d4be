import type { Shape } from '../../../foundation/language.ts'
import type { importAnswersDe } from './import-answers.ts'

export const importAnswersEn: Shape<typeof importAnswersDe> = {
  refusals: {
    'import-is-over':
      'This table has already been brought in or taken back. Upload the file again if you want to change something.',
    'columns-first': 'First say what is in the columns.',
    'nothing-to-bring-in':
      'There is nothing to add from this table. Mend the file or decide about the rows that are there twice.',
    'preview-is-old':
      'Something has changed in the network since the preview. Check the numbers again and then confirm.',
    'undone-already': 'This table has already been taken back.',
    'all-still-needed':
      'None of these partners can be removed, because all of them are needed already. Note one by one that they leave instead.',
  },
  problems: {
    'file-too-large':
      'The file is too large. At most 10 MB and 100 columns fit. Delete pictures and empty columns, or divide the table.',
    'file-wrong-kind': 'This file is no table we can read. Save it as XLSX, ODS or CSV and upload it again.',
    'file-bomb': 'Unpacked, the file holds too much. Copy only the cells into a new, empty table and upload that.',
    'file-broken': 'The file is damaged. Open it in your spreadsheet, save it anew and upload it again.',
    'file-empty': 'There is nothing in the file. Choose a file that holds partners.',
    'file-too-slow':
      'Reading the file takes too long. Copy only the cells into a new, empty table or divide the table.',
    'file-protected': 'The file is protected by a password. Save it without one and upload it again.',
    'file-too-many-rows': 'The table has too many rows. At most 2,000 fit at once. Divide the table.',
    'file-more-than-we-take':
      'The table has {rows, number} rows. At most {most, number} fit at once. Divide the table.',
    'file-only-heads': 'The table holds only the names of the columns. Write at least one partner below them.',
    'name-column-missing': 'Say which column holds the name. It does not work without one.',
    'field-mapped-twice': 'Another column already holds this. Choose something else here or leave the column out.',
    'absences-look-wrong': 'Write the times like this: 1.7.2027–15.8.2027; 20.12.–6.1.2028.',
  },
  done: {
    'import-begun': 'The table is uploaded. Nothing has been added yet.',
    'import-mapped': 'The columns are saved. Nothing has been added yet.',
    'import-chosen': 'The choice is kept.',
    'import-finished': 'The partners are added.',
    'import-undone': 'The table is taken back.',
    'import-dropped': 'The table is discarded.',
    'partner-removed': 'The partner is removed.',
  },
  facts: {
    'import-begun': '{who} uploaded the table.',
    'import-mapped': '{who} said what is in the columns.',
    'import-chosen': '{who} decided about rows that are there twice.',
    'import-finished': '{who} brought in {count} partners.',
    'import-undone': '{who} removed {count} partners from this table again.',
    'import-dropped':
      '{forgotten, select, true {The table was discarded after 7 days, because nobody finished it.} other {{who} discarded the table.}}',
    'partner-removed': '{who} took back the bringing in of this partner.',
  },
}
