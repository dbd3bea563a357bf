import type { OwingWords } from '../owing';

const heads = (count: number): string => (count === 1 ? '1 person' : `${count} people`);
const count = (figures: number): string => (figures === 1 ? '1 figure' : `${figures} figures`);

export const owing: OwingWords = {
  addressee: {
    manager: (name) => name,
    department: (name) => name,
    everyone: 'People without manager or department',
  },
  figures: (figures, people) => `${count(figures)} to fill in or check · ${heads(people)}`,
  copy: 'Copy message',
  copyFor: (name) => `Copy the message to ${name}`,
  copied: (name) => `The message to ${name} is copied; paste it into your chat.`,
  selectIt: 'Nothing can be copied from here. The text below is selected; press Ctrl+C.',
  message: (name) => `Message to ${name}`,
  nobody: 'Nobody owes anything; all is filled in.',
};
