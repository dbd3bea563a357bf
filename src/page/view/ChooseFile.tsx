import { useRef, type ReactNode } from 'react';
import { usePage } from './usePage';

const WORKBOOKS = '.xlsx,.xlsm,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A button that asks the system for a workbook. */
export function ChooseFile({
  className,
  children,
}: {
  readonly className: string;
  readonly children: ReactNode;
}) {
  const page = usePage();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" className={className} onClick={() => input.current?.click()}>
        {children}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        accept={WORKBOOKS}
        data-testid="file"
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          // The same file, saved anew, is to be chosen again.
          currentTarget.value = '';
          void page.openFiles(files);
        }}
      />
    </>
  );
}
