import { useState } from 'react';

export const folderNames = ['received', 'shelf', 'drafts', 'sent'] as const;
export type FolderName = (typeof folderNames)[number];

/** What the reading area shows where no message is being composed. */
export interface Selection {
  readonly folder: FolderName;
  /** Id of the received or sent message. */
  readonly itemId: string | undefined;
}

export interface Navigation extends Selection {
  openFolder(folder: FolderName): void;
  select(itemId: string | undefined): void;
}

export function useNavigation(): Navigation {
  const [selection, setSelection] = useState<Selection>({ folder: 'shelf', itemId: undefined });
  return {
    ...selection,
    openFolder: (folder) => setSelection({ folder, itemId: undefined }),
    select: (itemId) => setSelection({ ...selection, itemId }),
  };
}
