/** Lets a file be dropped anywhere on the page. */
export function dropZone(page: HTMLElement, dropped: (file: File) => void): void {
  const carriesFiles = ({ dataTransfer }: DragEvent): boolean =>
    dataTransfer?.types.includes('Files') === true;
  page.addEventListener('dragover', (event) => {
    if (!carriesFiles(event)) return;
    event.preventDefault();
    page.dataset['dropping'] = '';
  });
  page.addEventListener('dragleave', (event) => {
    if (event.relatedTarget === null) delete page.dataset['dropping'];
  });
  page.addEventListener('drop', (event) => {
    if (!carriesFiles(event)) return;
    event.preventDefault();
    delete page.dataset['dropping'];
    const file = event.dataTransfer?.files[0];
    if (file !== undefined) dropped(file);
  });
}
