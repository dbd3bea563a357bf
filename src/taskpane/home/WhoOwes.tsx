import { Button } from '@fluentui/react-components';
import { lazy, Suspense, useId, useState } from 'react';
import type { Month } from '../../actions';
import { usePane } from '../usePane';

const OwingList = lazy(async () => ({ default: (await import('../owing/OwingList')).OwingList }));

/** The way to those who still have to fill something in. */
export function WhoOwes({ month }: { readonly month: Month }) {
  const { home, shell } = usePane().words;
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <>
      <Button size="small" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
        {home.whoOwes}
      </Button>
      <div id={id}>
        {open && (
          <Suspense fallback={<p role="status">{shell.loading}</p>}>
            <OwingList month={month} />
          </Suspense>
        )}
      </div>
    </>
  );
}
