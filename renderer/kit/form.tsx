export { KeptDraft } from './form/KeptDraft.tsx'
export { useDeskForm } from './form/useDeskForm.ts'
export { CheckField, ClockField, DayField, MoneyField, NumberField, PassphraseField, ProseField, SelectField, TagsField, TextField } from './form/fields.tsx'
