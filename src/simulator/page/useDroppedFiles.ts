import { useState, type DragEvent } from 'react';
import { parseEml } from '../../files/eml';
import { UnreadableFile } from '../../files/unreadable';
import type { Language, Outlook } from '../host/outlook';
import { attachFiles } from './files';

export interface FileProblem {
  readonly name: string;
  readonly reason: string;
}

/** Files dropped on the page: an .eml opens as a draft, others are attached to the message being composed. */
export function useDroppedFiles(outlook: Outlook) {
  const [isDragging, setIsDragging] = useState(false);
  const [problem, setProblem] = useState<FileProblem>();
  const open = async (file: File) => {
    try {
      outlook.openMessage(await parseEml(new Uint8Array(await file.arrayBuffer())));
    } catch (error) {
      setProblem({ name: file.name, reason: reasonOf(error, outlook.language) });
    }
  };
  const handlers = {
    onDragOver: (event: DragEvent) => {
      if (!event.dataTransfer.types.includes('Files')) return;
      event.preventDefault();
      setIsDragging(true);
    },
    onDragLeave: (event: DragEvent) => {
      if (event.relatedTarget === null) setIsDragging(false);
    },
    onDrop: (event: DragEvent) => {
      setIsDragging(false);
      const files = [...event.dataTransfer.files];
      if (files.length === 0) return;
      event.preventDefault();
      const isMail = (file: File) => /\.eml$/i.test(file.name);
      files.filter(isMail).forEach((file) => void open(file));
      const others = files.filter((file) => !isMail(file));
      const target = outlook.windows.at(-1);
      if (target && others.length > 0) void attachFiles(target, others);
    },
  };
  return { isDragging, problem, clearProblem: () => setProblem(undefined), handlers };
}

function reasonOf(error: unknown, language: Language): string {
  if (error instanceof UnreadableFile) return error.reasons(language).join(' ');
  return error instanceof Error ? error.message : String(error);
}
