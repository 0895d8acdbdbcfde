import { createRoot } from 'react-dom/client';
import { Outlook } from '../host/outlook';
import { App } from './App';
import { OutlookProvider } from './context';
import { testInterface } from './testInterface';

const outlook = new Outlook();
outlook.setLanguage(navigator.language.startsWith('ja') ? 'ja' : 'en');
outlook.set({ theme: window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light' });
window.simulator = testInterface(outlook);
void outlook.loadAddin();

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
createRoot(root).render(
  <OutlookProvider value={outlook}>
    <App />
  </OutlookProvider>,
);
