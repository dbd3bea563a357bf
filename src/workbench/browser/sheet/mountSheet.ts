import { App, Component, useState, xml } from '@odoo/owl';
import { Spreadsheet } from '../../engine/oSpreadsheet';
import { fetched } from '../addin/addinFiles';
import { confirmation } from '../chrome/confirmation';
import type { Model } from '../../engine/oSpreadsheet';
import type { Theme } from '../preferences';

const TEMPLATES = '/o_spreadsheet.xml';

/** Shows the engine's model with the library's own component; the way back changes its colours. */
export async function mountSheet(
  model: Model,
  place: HTMLElement,
  theme: Theme,
): Promise<(theme: Theme) => void> {
  const shown: { scheme: Scheme } = { scheme: scheme(theme) };
  let change: (next: Scheme) => void = () => undefined;

  class SheetPlace extends Component {
    static override template = xml`<Spreadsheet model="model" colorScheme="shown.scheme" notifyUser="quiet" raiseError="tell" askConfirmation="ask"/>`;
    static components = { Spreadsheet };
    model = model;
    shown = useState(shown);
    quiet = (): void => undefined;
    tell = (text: string, done?: () => void): void => void confirmation(text, { isChoice: false }).then(done);
    ask = (text: string, confirm: () => void, cancel?: () => void): void =>
      void confirmation(text, { isChoice: true }).then((agreed) => (agreed ? confirm() : cancel?.()));

    override setup(): void {
      change = (next) => {
        this.shown.scheme = next;
      };
    }
  }

  const app = new App(SheetPlace, {
    templates: await (await fetched(TEMPLATES)).text(),
    // The library lays itself out for telephones below a width that the pane alone takes away.
    env: { isSmall: false },
  });
  await app.mount(place);
  return (next) => change(scheme(next));
}

type Scheme = 'light' | 'dark';

const scheme = (theme: Theme): Scheme => (theme === 'light' ? 'light' : 'dark');
