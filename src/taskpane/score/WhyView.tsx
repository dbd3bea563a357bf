import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left';
import { useEffect, useRef } from 'react';
import type { Month } from '../../actions';
import { useStore } from '../state/store';
import { useScore } from './useScore';
import { explained } from './explained';
import { scoreView } from './scoreView';
import { TierChip } from './TierChip';
import { WhyErrors } from './WhyErrors';
import { WhyLines } from './WhyLines';

const useStyles = makeStyles({
  back: {
    minWidth: 'auto',
    marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})`,
    paddingInline: tokens.spacingHorizontalS,
  },
  title: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    outlineStyle: 'none',
  },
  person: { margin: 0, color: tokens.colorNeutralForeground2 },
  standing: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    marginBlock: tokens.spacingVerticalS,
    color: tokens.colorNeutralForeground2,
  },
});

interface WhyViewProps {
  readonly id: string;
  readonly month: Month;
}

/** 「为什么是 87 分」: each metric's way to its points, and to its cell. */
export function WhyView({ id, month }: WhyViewProps) {
  const { kept, words, language } = useScore();
  const store = kept(scoreView);
  const view = useStore(store);
  const styles = useStyles();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const told = explained(id, month, language);
  const { score, shell } = words;
  const heading = told?.score == null ? score.whyNone : score.why(told.score);
  return (
    <section>
      <Button
        className={styles.back}
        appearance="subtle"
        icon={<ArrowLeftRegular />}
        onClick={() => store.set({ ...view, person: null })}
      >
        {shell.back}
      </Button>
      <h1 ref={title} tabIndex={-1} className={styles.title}>
        {heading}
      </h1>
      {told === null ? (
        <p className={styles.person}>{score.gone}</p>
      ) : (
        <>
          <p className={styles.person}>
            {[told.name, told.id, told.department].filter((part) => part !== '').join(' · ')}
          </p>
          <div className={styles.standing}>
            {told.tier && <TierChip tier={told.tier} />}
            {told.standing.map((part) => (
              <span key={part}>{part}</span>
            ))}
          </div>
          <WhyErrors errors={told.errors} />
          <WhyLines told={told} />
        </>
      )}
    </section>
  );
}
