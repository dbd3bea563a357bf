import type { TierFault } from '../../core';
import type { FunctionWords } from '../../i18n';

/** What is wrong with bounds, shares or labels. */
export function schemeSentence(fault: TierFault, labels: number, words: FunctionWords): string {
  switch (fault.code) {
    case 'tier-count':
      return words.boundsCount(labels, fault.wanted, fault.given);
    case 'tier-bounds-order':
      return words.notDescending(fault.before, fault.bound);
    case 'tier-shares-sum':
      return words.sharesSum(fault.sum);
    case 'tier-share-negative':
      return words.notPositiveShare('shares', fault.share);
    case 'tier-figure-unreadable':
      return words.notNumber('bounds', fault.text);
  }
}
