import { makeStyles, shorthands, tokens } from '@fluentui/react-components';
import type { ReactNode, Ref } from 'react';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    boxSizing: 'border-box',
    width: '100%',
    // The words keep to the left edge of everything else; only the hover reaches beyond it.
    marginInline: `calc(-1 * ${tokens.spacingHorizontalS})`,
    minWidth: `calc(100% + 2 * ${tokens.spacingHorizontalS})`,
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
    backgroundColor: 'transparent',
    color: 'inherit',
    fontFamily: 'inherit',
    fontSize: 'inherit',
    lineHeight: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    // Neutral in high contrast too, where the grey and blue words in it keep their colours.
    ':hover': {
      backgroundColor: tokens.colorNeutralBackground3,
      ...shorthands.borderColor(tokens.colorTransparentStrokeInteractive),
    },
    ':active': { backgroundColor: tokens.colorNeutralBackground4 },
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
    },
  },
});

interface RowButtonProps {
  /** Read out instead of the parts. */
  readonly label?: string;
  readonly onClick: () => void;
  readonly children: ReactNode;
  readonly ref?: Ref<HTMLButtonElement>;
}

/** A row of a list that does something as a whole. */
export const RowButton = ({ label, onClick, children, ref }: RowButtonProps) => (
  <button type="button" ref={ref} className={useStyles().row} aria-label={label} onClick={onClick}>
    {children}
  </button>
);
