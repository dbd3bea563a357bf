import type { TierEditorWords } from '../tierEditor';

export const tierEditor: TierEditorWords = {
  open: 'Adjust tiers',
  title: 'Adjust tiers',
  nothingYet: 'Try things out; nothing changes until you write it.',
  kind: 'Tier scheme',
  share: (label) => `Share of ${label}`,
  percent: '%',
  bound: (label) => `${label} from`,
  histogram: 'Scores by range, coloured by tier',
  counts: (labels, heads) => labels.map((label, index) => `${label} ${heads[index] ?? 0}`).join(' · '),
  watch: 'At the boundary',
  watched: (count) => String(count),
  watchText: 'What a point more or less would change',
  willChange: 'What the settings will say',
  addRows: 'Rows to add to the settings',
  howToAdd:
    'The settings have no such rows yet. Copy them and paste them right below the last row of the settings; the tiers follow.',
  withoutSettings: (sheet) =>
    `This workbook has no settings. Copy the rows, add a sheet called “${sheet}” and paste them there; the tiers follow.`,
  row: ({ name, old, text, cell }) =>
    cell === '' ? `${name}: ${text}` : `${name} (${cell}): ${old === '' ? '(blank)' : old} → ${text}`,
  formulas: (cells) => `${cells.join(', ')}: a formula is not overwritten. Change the formula itself.`,
  write: (cells) => (cells === 1 ? 'Write 1 cell of the settings' : `Write ${cells} cells of the settings`),
  copyRows: {
    button: 'Copy these rows',
    label: 'Copy the rows to add',
    copied: 'Copied; paste right below the last row of the settings.',
    selectIt: 'Nothing can be copied from here. The text below is selected; press Ctrl+C.',
    text: 'Rows to add',
  },
  done: 'Written to the settings; tiers are assigned anew.',
  undo: 'Undo',
  undone: 'Taken back; the tiers are as before.',
  changed: (cells) =>
    `Nothing was written: ${cells.join(', ')} got edited meanwhile. It was read again; look before you write.`,
  missing: (sheet) => `Nothing was written: the sheet “${sheet}” is gone.`,
  protected: (sheet) =>
    `Nothing was written: the sheet “${sheet}” is protected. Unprotect it under Review, then retry.`,
  failed: 'It could not be written; the settings are as before. Try again.',
};
