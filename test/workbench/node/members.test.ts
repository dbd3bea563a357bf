import { describe, expect, test } from 'vitest';
import { modelledMembers } from '../../../src/workbench/host/protocol/modelClass';
import { excelInMemory } from '../excel';
import { officeMembers, officeMembersOfText } from '../officeMembers';
import type { OfficeMember } from '../officeMembers';

/** Members that the client library answers by itself. */
const CLIENT_SIDE = new Set([
  'context',
  'isNullObject',
  'items',
  'load',
  'set',
  'toJSON',
  'track',
  'untrack',
  'workbook',
  'runtime',
]);

/** What listening to an event asks of the host. */
const REGISTRATIONS: Readonly<Record<string, string>> = {
  onActivated: '_RegisterActivatedEvent',
  onAdded: '_RegisterAddedEvent',
  onCalculated: '_RegisterCalculatedEvent',
  onChanged: '_RegisterDataChangedEvent',
  onDeactivated: '_RegisterDeactivatedEvent',
  onDeleted: '_RegisterDeletedEvent',
  onMoved: '_RegisterEventMoved',
  onNameChanged: '_RegisterEventNameChanged',
  onProtectionChanged: '_RegisterProtectionChangedEvent',
  onSelectionChanged: '_RegisterSelectionChangedEvent',
  onVisibilityChanged: '_RegisterEventVisibilityChanged',
};

/** The document tells its selection without being asked on the wire. */
const UNASKED = new Set(['Workbook.onSelectionChanged']);

const { window } = excelInMemory();
const client = window['Excel'] as Readonly<Record<string, { readonly prototype: object } | undefined>>;

const wireName = (member: string): string =>
  REGISTRATIONS[member] ??
  (member.startsWith('_') ? member : member.charAt(0).toUpperCase() + member.slice(1));

const isModelled = ({ className, member }: OfficeMember): boolean =>
  CLIENT_SIDE.has(member) ||
  UNASKED.has(`${className}.${member}`) ||
  className === 'RequestContext' ||
  (modelledMembers().get(className)?.has(wireName(member)) ?? false);

const isOnClient = ({ className, member }: OfficeMember): boolean => {
  const cls = client[className];
  return cls !== undefined && (member in cls.prototype || CLIENT_SIDE.has(member));
};

const told = ({ className, member, where }: OfficeMember): string => `${className}.${member} (${where})`;

describe('the members of Excel that our code calls', () => {
  const called = officeMembers(['excel', 'taskpane']);

  test('are all modelled', () => {
    expect(called.filter((member) => !isModelled(member)).map(told)).toEqual([]);
  });

  test('are all in the real client', () => {
    expect(called.filter((member) => !isOnClient(member)).map(told)).toEqual([]);
  });
});

describe('the list of members', () => {
  const text = `
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('x');
      sheet.shapes.load('items');
      sheet.onChanged.add(async (args) => void args.address);
      await context.sync();
    });`;

  test('knows classes by their types, and notices what is not modelled', () => {
    const called = officeMembersOfText(text);
    const names = called.map(({ className, member }) => `${className}.${member}`);
    expect(names).toContain('WorksheetCollection.getItem');
    expect(names).toContain('Worksheet.onChanged');
    expect(called.filter((member) => !isModelled(member)).map(({ member }) => member)).toEqual(['shapes']);
  });
});

describe('what is modelled', () => {
  /** Names under which the client sends something else than it is called by. */
  const ON_THE_WIRE_ONLY = new Set(['Gridlines', 'Headings', 'GetItem', 'CreateAndOpenWorkbook']);

  /** Classes of the library beside Excel's own. */
  const SERVICES = new Set([
    'AddinInternalService',
    'AppRuntimePersistenceService',
    'AppRuntimeService',
    'CustomFunctions',
  ]);

  test('exists on the real client’s classes', () => {
    const unknown = [...modelledMembers()].flatMap(([className, members]) => {
      const prototype = client[className]?.prototype;
      if (prototype === undefined) return SERVICES.has(className) ? [] : [className];
      return [...members]
        .filter((member) => {
          const name = member.startsWith('_') ? member : member.charAt(0).toLowerCase() + member.slice(1);
          return !(name in prototype) && !ON_THE_WIRE_ONLY.has(member);
        })
        .map((member) => `${className}.${member}`);
    });
    expect(unknown).toEqual([]);
  });
});
