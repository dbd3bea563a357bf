import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left';
import { useEffect, useMemo, useRef } from 'react';
import { useStore } from '../../state/store';
import { MonthPart } from './MonthPart';
import { PeoplePart } from './PeoplePart';
import { RolesPart } from './RolesPart';
import { setUpDraft } from './setUpDraft';
import { setUpPlan } from './setUpPlan';
import { useSetUp } from './useSetUp';
import { WritePart } from './WritePart';

const useStyles = makeStyles({
  back: {
    minWidth: 'auto',
    marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})`,
    paddingInline: tokens.spacingHorizontalS,
  },
  title: {
    margin: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalM}`,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    outlineStyle: 'none',
  },
});

/** A fresh month in four parts: when, who, which roles, and what will be written. */
export function SetUpFlow() {
  const { host, kept, words, setUp } = useSetUp();
  const store = kept(setUpDraft);
  const draft = useStore(store);
  const plan = useMemo(() => setUpPlan(draft, host.fromFile !== true), [draft, host.fromFile]);
  const styles = useStyles();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <section>
      <Button
        className={styles.back}
        appearance="subtle"
        icon={<ArrowLeftRegular />}
        onClick={() => store.set({ ...draft, open: false })}
      >
        {words.shell.back}
      </Button>
      <h1 ref={title} tabIndex={-1} className={styles.title}>
        {setUp.title}
      </h1>
      <MonthPart />
      <PeoplePart plan={plan} />
      <RolesPart plan={plan} />
      <WritePart plan={plan} />
    </section>
  );
}
