type Attributes = Readonly<Record<string, string | number | boolean | undefined | ((event: never) => void)>>;

/**
 * An element with its attributes and children; `false` and `undefined` leave an attribute out, functions listen to the
 * event they are named for.
 */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') made.addEventListener(name, value as (event: Event) => void);
    else if (value === true) made.setAttribute(name, '');
    else if (value !== undefined && value !== false) made.setAttribute(name, String(value));
  }
  made.append(...children);
  return made;
}

/** Puts a part in the place of the one before; whoever had the keyboard keeps it. */
export function replacePart<Part extends HTMLElement>(before: Part, after: Part): Part {
  const focused = before.contains(document.activeElement)
    ? document.activeElement?.getAttribute('data-testid')
    : null;
  before.replaceWith(after);
  if (typeof focused === 'string') after.querySelector<HTMLElement>(`[data-testid="${focused}"]`)?.focus();
  return after;
}
