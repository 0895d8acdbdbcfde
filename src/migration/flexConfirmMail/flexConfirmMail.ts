import type { Draft } from '../draft';
import type { Product, SettingsFile } from '../product';
import { takeUnsafeBodies } from './bodies';
import { takeCommon } from './common';
import { takeTrusted, takeUnsafeDomains, takeUnsafeFiles } from './entries';

// FlexConfirmMail for Outlook: the Office add-in keeps its settings in `configs/` of its site, the older add-in for classic
// Outlook in %APPDATA%\FlexConfirmMail and in DefaultConfig of its own folder; the files are the same. What they mean is
// told by the sources (github.com/FlexConfirmMail, Outlook-Office-Addin: src/web/config*.mjs and *-classifier.mjs;
// Outlook-VSTO-Addin: Config/*.cs).

export const flexConfirmMail: Product = {
  id: 'flexconfirmmail',
  fileNames: ['Common.txt', 'TrustedDomains.txt', 'UnsafeDomains.txt', 'UnsafeFiles.txt', 'UnsafeBodies.txt'],
  take(files, draft) {
    const unsafe: string[] = [];
    let untrustsUnsafe = false;
    const takeList = (file: SettingsFile) => {
      if (file.kind === 'TrustedDomains.txt') takeTrusted(file, draft);
      if (file.kind === 'UnsafeDomains.txt') unsafe.push(...takeUnsafeDomains(file, draft));
      if (file.kind === 'UnsafeFiles.txt') takeUnsafeFiles(file, draft);
      if (file.kind === 'UnsafeBodies.txt') takeUnsafeBodies(file, draft);
    };
    for (const file of files.filter(({ kind }) => kind === 'Common.txt')) {
      const common = takeCommon(file, draft);
      untrustsUnsafe ||= common.untrustsUnsafe;
      common.lists.forEach((text, name) => takeList({ name: file.name, kind: `${name}.txt`, text }));
    }
    files.forEach(takeList);
    noteOwnDomain(files, draft);
    if (untrustsUnsafe) for (const pattern of unsafe) draft.exempt(pattern);
  },
};

/** Without the list everybody is external to the product, colleagues too. */
function noteOwnDomain(files: readonly SettingsFile[], draft: Draft): void {
  if (draft.hasDomains) return;
  const trusted = files.find(({ kind }) => kind === 'TrustedDomains.txt');
  draft.note({ file: trusted?.name ?? 'TrustedDomains.txt', line: null }, 'changed', 'TrustedDomains.txt', {
    to: 'organization.domains',
    text: 'fcm.no-domains',
  });
}
