import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left';
import { useDeferredValue, useEffect, useMemo, useRef } from 'react';
import type { Month } from '../../../actions';
import type { EditableScheme } from '../../../core';
import { Section } from '../../parts/Section';
import { useStore } from '../../state/store';
import { SchemeApply } from './SchemeApply';
import { SchemeFields } from './SchemeFields';
import { tierDraft } from './tierDraft';
import { TierHistogram } from './TierHistogram';
import { presentScheme, triedScheme, withBound, type TriedScheme } from './triedScheme';
import { useTiers } from './useTiers';

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
  note: { margin: `0 0 ${tokens.spacingVerticalM}`, color: tokens.colorNeutralForeground2 },
  text: { margin: `0 0 ${tokens.spacingVerticalXS}` },
  counts: { fontVariantNumeric: 'tabular-nums', fontWeight: tokens.fontWeightSemibold },
});

/** Another tier scheme, tried on the month before anything is written. */
export function TierEditor({ month }: { readonly month: Month }) {
  const { kept, language, tiers, words } = useTiers();
  const store = kept(tierDraft);
  const draft = useStore(store);
  const styles = useStyles();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const scheme = draft.scheme ?? presentScheme(month);
  const shown = useDeferredValue(scheme);
  const tried = useMemo(() => triedScheme(month, shown, language), [month, shown, language]);
  const change = (next: EditableScheme) => store.set({ ...draft, scheme: next });
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
        {tiers.title}
      </h1>
      <p className={styles.note}>{tiers.nothingYet}</p>
      <SchemeFields scheme={scheme} labels={tried.labels} onChange={change} />
      {tried.issues.map((issue) => (
        <p key={issue} className={styles.text} role="status">
          {issue}
        </p>
      ))}
      {tried.preview && (
        <TierHistogram
          preview={tried.preview}
          labels={tried.labels}
          bounds={scheme.kind === 'quota' ? [] : scheme.bounds}
          onBound={(index, to) => change(withBound(scheme, index, to))}
        />
      )}
      <Told tried={tried} />
      {draft.scheme && tried.preview && <SchemeApply month={month} scheme={scheme} />}
    </section>
  );
}

function Told({ tried: { preview, labels, flows, notes, watch } }: { readonly tried: TriedScheme }) {
  const { tiers } = useTiers();
  const styles = useStyles();
  if (!preview) return null;
  return (
    <>
      <div role="status">
        <p className={styles.counts}>{tiers.counts(labels, preview.outcome.counts)}</p>
        {flows.map((flow) => (
          <p key={flow} className={styles.text}>
            {flow}
          </p>
        ))}
      </div>
      {notes.map((note) => (
        <p key={note} className={styles.note}>
          {note}
        </p>
      ))}
      {watch.length > 0 && (
        <Section title={tiers.watch} aside={tiers.watched(watch.length)}>
          <details>
            <summary>{tiers.watchText}</summary>
            {watch.map((told) => (
              <p key={told} className={styles.text}>
                {told}
              </p>
            ))}
          </details>
        </Section>
      )}
    </>
  );
}
