/** What a manifest declares of an add-in, in one language. */
export interface AddIn {
  readonly id: string;
  readonly name: string;
  readonly paneUrl: string;
  readonly functions: { readonly namespace: string; readonly metadataUrl: string };
  readonly groups: readonly RibbonGroup[];
}

export interface RibbonGroup {
  readonly id: string;
  /** The tab it stands on: `TabHome` for Excel's own first one. */
  readonly tab: string;
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: { readonly title: string; readonly text: string };
  /** Addresses by size in pixels. */
  readonly icons: Readonly<Record<number, string>>;
  readonly action: { readonly kind: 'pane' } | { readonly kind: 'function'; readonly name: string };
}

/** Reads the manifest as Excel does: what is said for the display language goes before what is said for all. */
export function readManifest(xml: Document, locale: string): AddIn {
  const { resource } = resources(xml, locale);
  const text = (parent: Element, path: string): string => resource(residOf(one(parent, path)));
  const root = xml.documentElement;
  return {
    id: one(root, 'Id').textContent.trim(),
    name: localized(one(root, 'DisplayName'), locale),
    paneUrl: text(root, 'Page SourceLocation'),
    functions: {
      namespace: text(root, 'ExtensionPoint Namespace'),
      metadataUrl: text(root, 'Metadata SourceLocation'),
    },
    groups: [...root.querySelectorAll('ExtensionPoint Group')].map((group) => ({
      id: group.id,
      tab: group.parentElement?.id ?? '',
      label: text(group, ':scope > Label'),
      buttons: [...group.querySelectorAll('Control')].map((control) => button(control, text)),
    })),
  };

  function button(control: Element, said: typeof text): RibbonButton {
    return {
      id: control.id,
      label: said(control, ':scope > Label'),
      tip: { title: said(control, 'Supertip > Title'), text: said(control, 'Supertip > Description') },
      icons: Object.fromEntries(
        [...named(one(control, ':scope > Icon'), 'Image')].map((image) => [
          Number(image.getAttribute('size')),
          resource(residOf(image)),
        ]),
      ),
      action: action(one(control, ':scope > Action')),
    };
  }
}

function action(element: Element): RibbonButton['action'] {
  const name = element.querySelector('FunctionName')?.textContent.trim();
  return name === undefined ? { kind: 'pane' } : { kind: 'function', name };
}

/** Strings, addresses and pictures that the rest of the manifest names by their ids. */
function resources(xml: Document, locale: string): { readonly resource: (id: string) => string } {
  const elements = ['Image', 'Url', 'String'].flatMap((kind) => named(xml.documentElement, kind));
  const values = new Map(
    elements.filter(({ id }) => id !== '').map((element) => [element.id, localized(element, locale)]),
  );
  const resource = (id: string): string => {
    const value = values.get(id);
    if (value === undefined) throw new Error(`The manifest has no resource ${id}.`);
    return value;
  };
  return { resource };
}

function localized(element: Element, locale: string): string {
  const override = named(element, 'Override').find(
    (each) => each.getAttribute('Locale')?.toLowerCase() === locale.toLowerCase(),
  );
  return override?.getAttribute('Value') ?? element.getAttribute('DefaultValue') ?? '';
}

/** Elements are told by their names without prefixes. */
const named = (parent: Element, name: string): readonly Element[] => [
  ...parent.getElementsByTagNameNS('*', name),
];

const residOf = (element: Element): string => element.getAttribute('resid') ?? '';

function one(parent: Element, selector: string): Element {
  const found = parent.querySelector(selector);
  if (found === null) throw new Error(`The manifest has no ${selector}.`);
  return found;
}
