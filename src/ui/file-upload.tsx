import { Field } from './field.tsx'
import { type FieldProps, useField } from './use-field.ts'

interface FileUploadProps extends FieldProps {
  /** Media types or endings, e.g. `.csv,.xlsx`. */
  readonly accept?: string | undefined
  readonly multiple?: boolean | undefined
}

/** A file. The form around it needs `upload`. Say in the hint which kinds and how big. */
export function FileUpload({ accept, multiple, ...of }: FileUploadProps) {
  const field = useField(of)
  return (
    <Field field={field} of={of}>
      <input
        class="input file"
        id={field.id}
        name={of.name}
        type="file"
        accept={accept}
        multiple={multiple}
        required={of.required}
        aria-describedby={field.describedBy}
        aria-invalid={field.error ? 'true' : undefined}
      />
    </Field>
  )
}
