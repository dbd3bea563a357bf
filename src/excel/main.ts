/// <reference types="office-js" />
import { associateCommands } from './commands';

associateCommands();

void Office.onReady(() => {
  document.documentElement.dataset['language'] = /^zh\b/i.test(Office.context.displayLanguage)
    ? 'zh-CN'
    : 'en';
});
