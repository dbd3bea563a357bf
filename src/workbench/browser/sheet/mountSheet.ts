import { App, Component, xml } from '@odoo/owl';
import { sheetTerm } from '../../../i18n';
import { Spreadsheet, setTranslationMethod } from '../../engine/oSpreadsheet';
import { fetched } from '../addin/addinFiles';
import { confirmation } from '../chrome/confirmation';
import { provideCharts } from './charts';
import type { Language } from '../../../i18n';
import type { Model } from '../../engine/oSpreadsheet';
import type { Theme } from '../preferences';

const TEMPLATES = '/o_spreadsheet.xml';

/** How the sheet is shown. */
export interface SheetLook {
  readonly theme: Theme;
  readonly language: Language;
}

/** Shows the engine's model with the library's own component; the way back shows it otherwise. */
export async function mountSheet(
  model: Model,
  place: HTMLElement,
  { look, notify }: { readonly look: SheetLook; readonly notify: (text: string) => void },
): Promise<(look: SheetLook) => Promise<void>> {
  const templates = await (await fetched(TEMPLATES)).text();
  let app: App | null = null;
  // Templates are compiled with their words in them, so another look is another application over the same model.
  const show = async ({ theme, language }: SheetLook): Promise<void> => {
    const translate = (english: string): string => sheetTerm(english, language);
    setTranslationMethod(translate as Parameters<typeof setTranslationMethod>[0]);
    app?.destroy();
    app = new App(SheetPlace, {
      templates,
      translateFn: translate,
      props: {
        model,
        colorScheme: theme === 'light' ? 'light' : 'dark',
        notifyUser: ({ text }: { readonly text: unknown }) => notify(String(text)),
      },
      // The library lays itself out for telephones below a width that the pane alone takes away.
      env: { isSmall: false },
    });
    await app.mount(place);
  };
  await show(look);
  // Nothing that opens has charts; reports written later do.
  void provideCharts();
  return show;
}

/** The library's component, and our own ways of asking and telling. */
class SheetPlace extends Component {
  static override template = xml`<Spreadsheet t-props="props" raiseError="tell" askConfirmation="ask"/>`;
  static components = { Spreadsheet };

  tell = (text: string, done?: () => void): void => {
    void confirmation(text, { isChoice: false }).then(done);
  };

  ask = (text: string, confirm: () => void, cancel?: () => void): void => {
    void confirmation(text, { isChoice: true }).then((agreed) => (agreed ? confirm() : cancel?.()));
  };
}
