import { element } from './element';
import { icon } from './icons';
import type { WorkbenchWords } from '../../../i18n';
import type { RibbonButton, RibbonGroup } from '../addin/manifest';
import type { IconName } from './icons';

export type FileAction = keyof WorkbenchWords['file'];

export interface RibbonFacts {
  readonly words: WorkbenchWords;
  /** The add-in's, as its manifest declares them. */
  readonly groups: readonly RibbonGroup[];
  /** Until the add-in runs there is nobody to press a button for. */
  readonly isReady: boolean;
  /** Ids of buttons whose functions have not said that they are done. */
  readonly pressed: ReadonlySet<string>;
}

export interface RibbonActions {
  readonly file: (action: FileAction) => void;
  readonly press: (button: RibbonButton) => void;
}

const FILE_ACTIONS: readonly { readonly action: FileAction; readonly testId: string }[] = [
  { action: 'open', testId: 'open-file' },
  { action: 'sample', testId: 'sample' },
  { action: 'create', testId: 'new-workbook' },
  { action: 'download', testId: 'download' },
];

/** The workbench's own file group, then what the add-in's manifest puts on the tab. */
export function ribbon(facts: RibbonFacts, actions: RibbonActions): HTMLElement {
  const { words, groups } = facts;
  const own = FILE_ACTIONS.map(({ action, testId }) =>
    largeButton({
      testId,
      ...words.file[action],
      title: words.file[action].label,
      picture: icon(ICONS[action], 24),
      press: () => actions.file(action),
    }),
  );
  return element(
    'section',
    { class: 'ribbon', 'aria-label': words.ribbon.tabs },
    element('p', { class: 'ribbon-tab' }, words.ribbon.home),
    element(
      'div',
      { class: 'ribbon-groups' },
      ribbonGroup(words.ribbon.file, own),
      ...groups.map(({ label, buttons }) =>
        ribbonGroup(
          label,
          buttons.map((button) => addinButton(button, facts, actions)),
        ),
      ),
    ),
  );
}

const ICONS: Readonly<Record<FileAction, IconName>> = {
  open: 'open',
  sample: 'sample',
  create: 'create',
  download: 'download',
};

function addinButton(
  button: RibbonButton,
  { isReady, pressed }: RibbonFacts,
  { press }: RibbonActions,
): HTMLElement {
  return largeButton({
    testId: `ribbon-${button.id}`,
    label: button.label,
    title: button.tip.title,
    tip: button.tip.text,
    picture: element('img', { src: button.icons[32] ?? '', alt: '', width: 24, height: 24 }),
    press: () => press(button),
    isDisabled: !isReady,
    isPressed: pressed.has(button.id),
  });
}

const ribbonGroup = (label: string, buttons: readonly HTMLElement[]): HTMLElement =>
  element(
    'div',
    { class: 'ribbon-group', role: 'group', 'aria-label': label },
    element('div', { class: 'ribbon-buttons' }, ...buttons),
    element('span', { class: 'ribbon-group-label', 'aria-hidden': 'true' }, label),
  );

interface LargeButton {
  readonly testId: string;
  readonly label: string;
  readonly title: string;
  readonly tip: string;
  readonly picture: Node;
  readonly press: () => void;
  readonly isDisabled?: boolean;
  readonly isPressed?: boolean;
}

/** Picture above, name below, and what it does when one stays on it. */
function largeButton({
  testId,
  label,
  title,
  tip,
  picture,
  press,
  isDisabled,
  isPressed,
}: LargeButton): HTMLElement {
  const tipId = `tip-${testId}`;
  return element(
    'div',
    { class: 'large-button' },
    element(
      'button',
      {
        type: 'button',
        'data-testid': testId,
        'aria-describedby': tipId,
        'aria-busy': isPressed === true ? 'true' : undefined,
        disabled: isDisabled === true,
        click: press,
      },
      picture,
      element('span', {}, label),
    ),
    element('div', { class: 'tip', role: 'tooltip', id: tipId }, element('strong', {}, title), tip),
  );
}
