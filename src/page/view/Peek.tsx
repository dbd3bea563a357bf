import { useEffect, useRef } from 'react';
import { columnName, rangeA1, type CellRange, type SheetGrid, type SheetPlace } from '../../tables';
import type { OpenedFile } from '../file/openedFile';
import { peekWindow } from '../file/peekWindow';
import { shownCell } from '../file/shownCell';
import { useStore, useWords } from './usePage';

/** The part of a sheet that a link has led to. */
export function Peek({ file }: { readonly file: OpenedFile }) {
  const { peek } = useWords();
  const place = useStore(file.looking);
  return (
    <>
      <div role="status" className="for-ears">
        {place === null ? '' : peek.shown(nameOf(place))}
      </div>
      {place !== null && (
        <section className="peek" aria-label={peek.region} data-testid="peek">
          <div className="peek-head">
            <h2>{nameOf(place)}</h2>
            <button type="button" className="quiet" onClick={() => file.looking.set(null)}>
              {peek.hide}
            </button>
          </div>
          <Cells file={file} place={place} />
        </section>
      )}
    </>
  );
}

const nameOf = ({ sheet, range }: SheetPlace): string => `${sheet} · ${rangeA1(range)}`;

function Cells({ file, place }: { readonly file: OpenedFile; readonly place: SheetPlace }) {
  const { peek } = useWords();
  const { sheets, date1904 } = useStore(file.workbook);
  const grid = sheets.find(({ name }) => name === place.sheet);
  const region = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Answers with a promise in newer browsers, which an effect must not.
    region.current?.querySelector('.aimed')?.scrollIntoView({ block: 'center', inline: 'center' });
  }, [place]);
  if (!grid) return null;
  const { header, rows, columns } = peekWindow(grid, place.range);
  const row = (at: number) => (
    <PeekRow key={at} cells={grid.rows[at]} {...{ at, columns, date1904 }} aimed={place.range} />
  );
  return (
    <div ref={region} className="peek-cells" tabIndex={0} role="region" aria-label={nameOf(place)}>
      <table aria-label={peek.region}>
        <thead>
          <tr>
            <td />
            {columns.map((column) => (
              <th key={column} scope="col">
                {columnName(column)}
              </th>
            ))}
          </tr>
          {header !== null && row(header)}
        </thead>
        <tbody>{rows.map(row)}</tbody>
      </table>
    </div>
  );
}

interface PeekRowProps {
  readonly at: number;
  readonly cells: SheetGrid['rows'][number];
  readonly columns: readonly number[];
  readonly aimed: CellRange;
  readonly date1904: boolean;
}

function PeekRow({ at, cells, columns, aimed, date1904 }: PeekRowProps) {
  const { top, left, bottom, right } = aimed;
  const lookOf = (column: number): string | undefined => {
    if (at >= top && at <= bottom && column >= left && column <= right) return 'aimed';
    return typeof cells?.[column]?.value === 'number' ? 'number' : undefined;
  };
  return (
    <tr>
      <th scope="row">{at + 1}</th>
      {columns.map((column) => (
        <td key={column} className={lookOf(column)}>
          {shownCell(cells?.[column], date1904)}
        </td>
      ))}
    </tr>
  );
}
