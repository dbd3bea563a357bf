import { Conversation } from '../xdm/conversation';
import { appContext } from '../xdm/appContext';
import { frameName } from '../xdm/frameName';
import { recordOfEntry, recordOfExchange } from '../wire/recordOf';
import { settingPairs } from '../xdm/documentSettings';
import { tellTheme } from './officeTheme';
import type { ExcelHost } from '../../host';
import type { ConversationTarget } from '../xdm/conversation';
import type { WireLog } from '../wire/wireLog';
import type { Theme } from '../preferences';
import type { AddIn, RibbonButton } from './manifest';

export interface RuntimeFacts {
  readonly addIn: AddIn;
  readonly locale: string;
  /** The document is as the add-in is to find it. */
  readonly prepared: Promise<void>;
  readonly theme: () => Theme;
  readonly log: WireLog;
}

/** What office.js asks to be told of once it and the add-in are ready. */
const READY_EVENTS = ['appCommandInvoked', 'richApiMessage'] as const;

/** The add-in's page in a frame with Microsoft's library, talking to the host: pane, functions and commands in one. */
export class AddinRuntime {
  readonly frame: HTMLIFrameElement;
  /** What happens in the document from now on reaches the add-in. */
  readonly listening: Promise<void>;
  /** The page is loaded and the library answers. */
  readonly ready: Promise<void>;
  readonly #conversation: Conversation;

  /** The frame loads while the host is still on its way; its questions wait. */
  constructor(host: Promise<ExcelHost>, facts: RuntimeFacts) {
    const conversation = crypto.randomUUID();
    const { origin } = location;
    this.frame = addinFrame(facts.addIn, {
      name: frameName({ language: facts.locale, conversation, appId: facts.addIn.id, origin }),
    });
    const place = { id: conversation, origin, frame: () => this.frame.contentWindow };
    this.#conversation = new Conversation(
      place,
      host.then((started) => this.#target(started, facts, conversation)),
    );
    this.listening = this.#conversation.listening;
    const loaded = new Promise((done) => this.frame.addEventListener('load', done, { once: true }));
    this.ready = Promise.all([loaded, this.#conversation.listensTo(...READY_EVENTS)]).then(() => undefined);
  }

  /** Runs a ribbon button's function, and says how that ended. */
  press({ id }: RibbonButton, functionName: string): Promise<boolean> {
    return this.#conversation.press(id, functionName);
  }

  end(): void {
    this.#conversation.end();
    this.frame.remove();
  }

  #target(
    host: ExcelHost,
    { addIn, locale, prepared, theme, log }: RuntimeFacts,
    conversation: string,
  ): ConversationTarget {
    const { workbook, pane } = host;
    return {
      process: (body, flags) => host.process(body, flags),
      settings: workbook.settings,
      appContext: async () => {
        await prepared;
        tellTheme(this.frame.contentWindow, theme);
        return appContext({
          appId: addIn.id,
          conversation,
          language: locale,
          documentUrl: `${location.origin}/${encodeURIComponent(workbook.options.fileName)}`,
          addinName: addIn.name,
          displayMode: pane.state === 'Visible' ? 'taskpane' : 'hidden',
          origin: location.origin,
          settings: settingPairs(workbook.settings),
        });
      },
      onEntries: (listener) => {
        const stopEntries = host.onEntries((entries) => {
          for (const entry of entries) log.add(recordOfEntry(entry));
          listener(entries);
        });
        const stopPane = pane.listen((state) => listener([visibilityEntry(state === 'Visible')]));
        return () => {
          stopEntries();
          stopPane();
        };
      },
      watch: (heard) => log.add(recordOfExchange(heard)),
    };
  }
}

const EVENT_CATEGORY = 65_536;
const VISIBILITY_CHANGED = 65_539;

/** `Office.addin.onVisibilityModeChanged` hears of the pane without having asked on the wire. */
const visibilityEntry = (isVisible: boolean) =>
  [
    EVENT_CATEGORY,
    VISIBILITY_CHANGED,
    '',
    JSON.stringify({ visibility: isVisible ? 'Visible' : 'Hidden' }),
    0,
    false,
  ] as const;

/** The name must stand before the page loads. */
function addinFrame({ name: title, paneUrl }: AddIn, { name }: { readonly name: string }): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.name = name;
  frame.title = title;
  frame.dataset['testid'] = 'pane';
  frame.src = paneUrl;
  return frame;
}
