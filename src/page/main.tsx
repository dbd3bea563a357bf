import { createRoot } from 'react-dom/client';
import { createPageModel } from './pageModel';
import { saveFile } from './saveFile';
import { Page } from './view/Page';
import { inWorkers } from './work/workshop';

const element = document.getElementById('page');

if (element !== null) {
  const page = createPageModel({
    workshop: inWorkers('worker.js'),
    save: saveFile,
    language: /^zh\b/i.test(navigator.language) ? 'zh-CN' : 'en',
    confirm: (question) => window.confirm(question),
  });
  window.addEventListener('beforeunload', (event) => {
    if (page.hasChanges()) event.preventDefault();
  });
  createRoot(element).render(<Page page={page} />);
}
