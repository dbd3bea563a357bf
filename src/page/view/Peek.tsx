import { useEffect, useRef } from 'react';
import { columnName, rangeA1, type SheetPlace } from '../../tables';
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
  const aimed = useRef<HTMLTableCellElement>(null);
  useEffect(() => aimed.current?.scrollIntoView({ block: 'center', inline: 'center' }), [place]);
  if (!grid) return null;
  const { header, rows, columns } = peekWindow(grid, place.range);
  const { top, left, bottom, right } = place.range;
  const isAimed = (row: number, column: number) =>
    row >= top && row <= bottom && column >= left && column <= right;
  return (
    <div className="peek-cells" tabIndex={0} role="region" aria-label={peek.region}>
      <table>
        <thead>
          <tr>
            <td />
            {columns.map((column) => (
              <th key={column} scope="col">
                {columnName(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {[...(header === null ? [] : [header]), ...rows].map((row) => (
            <tr key={row} className={row === header ? 'header' : undefined}>
              <th scope="row">{row + 1}</th>
              {columns.map((column) => (
                <td
                  key={column}
                  {...(row === top && column === left && { ref: aimed })}
                  {...(isAimed(row, column) && { className: 'aimed', 'data-testid': 'aimed' })}
                >
                  {shownCell(grid.rows[row]?.[column], date1904)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
