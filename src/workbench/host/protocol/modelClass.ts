import { ExcelError } from './excelError';

/**
 * One class of Excel's object model, as a table of its members: what is not in the table does not exist, and asking for
 * it is answered with `ApiNotFound`. Names are the wire's (`ShowGridlines` for `showGridlines`).
 */
export interface ModelClass<T> {
  readonly name: string;
  /** Sent whenever an object of the class is instantiated or queried: `Id`, `_Id`. */
  readonly identity?: (target: T) => Readonly<Record<string, unknown>>;
  readonly properties?: Readonly<Record<string, Property<T>>>;
  /** Properties that lead to another object; `null` is the null object. */
  readonly objects?: Readonly<Record<string, (target: T) => ModelObject | null>>;
  readonly methods?: Readonly<Record<string, Method<T>>>;
  readonly items?: (target: T) => readonly ModelObject[];
  /** `collection.getItem(key)`; `null` when there is none. */
  readonly item?: (target: T, key: unknown) => ModelObject | null;
  /** Objects of the class can be tracked across requests. */
  readonly tracked?: true;
}

export interface Property<T> {
  readonly get: (target: T) => unknown;
  readonly set?: (target: T, value: unknown) => void;
}

/** Gives a plain value, an object, or `null` for the null object. Arguments come as the client sent them. */
export type Method<T> = (target: T, ...args: readonly unknown[]) => unknown;

/** An object of the model: a class and what it stands for. */
export interface ModelObject {
  readonly className: string;
  readonly target: unknown;
  readonly isTracked: boolean;
  readonly isCollection: boolean;
  readonly propertyNames: readonly string[];
  readonly objectNames: readonly string[];
  readonly identity: () => Readonly<Record<string, unknown>>;
  readonly get: (property: string) => unknown;
  readonly set: (property: string, value: unknown) => void;
  readonly navigate: (property: string) => ModelObject | null;
  readonly call: (method: string, args: readonly unknown[]) => unknown;
  readonly items: () => readonly ModelObject[];
  readonly item: (key: unknown) => ModelObject;
}

const notFound = (className: string, member: string): ExcelError =>
  new ExcelError('ApiNotFound', `${className}.${member}`);

const MODELLED = new Map<string, ReadonlySet<string>>();

/** Declares a class, and that it is modelled. */
export function modelClass<T>(cls: ModelClass<T>): ModelClass<T> {
  const members = [cls.properties, cls.objects, cls.methods].flatMap((some) => Object.keys(some ?? {}));
  MODELLED.set(
    cls.name,
    new Set([...(MODELLED.get(cls.name) ?? []), ...members, ...(cls.item ? ['GetItem'] : [])]),
  );
  return cls;
}

/** What is modelled, class by class, in the wire's names. */
export const modelledMembers = (): ReadonlyMap<string, ReadonlySet<string>> => MODELLED;

export function modelObject<T>(cls: ModelClass<T>, target: T): ModelObject {
  const own = <M>(members: Readonly<Record<string, M>> | undefined, name: string): M => {
    if (members === undefined || !Object.hasOwn(members, name)) throw notFound(cls.name, name);
    return members[name] as M;
  };
  return {
    className: cls.name,
    target,
    isTracked: cls.tracked ?? false,
    isCollection: cls.items !== undefined,
    propertyNames: Object.keys(cls.properties ?? {}),
    objectNames: Object.keys(cls.objects ?? {}),
    identity: () => cls.identity?.(target) ?? {},
    get: (property) => own(cls.properties, property).get(target),
    set: (property, value) => {
      const { set } = own(cls.properties, property);
      if (set === undefined)
        throw new ExcelError('InvalidOperation', `${cls.name}.${property} is read-only.`);
      set(target, value);
    },
    navigate: (property) => own(cls.objects, property)(target),
    call: (method, args) => own(cls.methods, method)(target, ...args),
    items: () => cls.items?.(target) ?? [],
    item: (key) => {
      if (cls.item === undefined) throw notFound(cls.name, 'GetItem');
      const found = cls.item(target, key);
      if (found === null) throw new ExcelError('ItemNotFound');
      return found;
    },
  };
}

export const isModelObject = (value: unknown): value is ModelObject =>
  typeof value === 'object' && value !== null && 'className' in value && 'navigate' in value;
