import { workbenchWords } from '../../../i18n';
import { element } from './element';
import type { Language } from '../../../i18n';

/** Asks before something is done, or says why it was not; `true` when the person agrees. */
export function confirmation(text: string, { isChoice }: { readonly isChoice: boolean }): Promise<boolean> {
  const { confirm, cancel } = workbenchWords(document.documentElement.lang as Language).dialog;
  const dialog = element(
    'dialog',
    { class: 'dialog' },
    element(
      'form',
      { method: 'dialog' },
      element('p', {}, text),
      element(
        'div',
        { class: 'dialog-buttons' },
        element('button', { value: 'yes', class: 'primary' }, confirm),
        ...(isChoice ? [element('button', { value: 'no' }, cancel)] : []),
      ),
    ),
  );
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((resolve) =>
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(dialog.returnValue === 'yes');
    }),
  );
}
