import type { ComposeWindow } from '../host/composeWindow';

/** Attaches files as someone would who picked or dropped them. */
export async function attachFiles(
  window: ComposeWindow,
  files: Iterable<File>,
  inline = false,
): Promise<void> {
  for (const file of files) {
    const content = await base64(file);
    window.attach({ name: file.name, size: file.size, kind: 'file', inline, content });
    if (inline) {
      window.edit({
        html: `${window.draft.html}<div><img src="data:${file.type};base64,${content}" alt=""></div>`,
      });
      window.revision += 1;
    }
  }
}

export function base64(file: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onerror = () => reject(reader.error ?? new Error('unreadable file'));
    reader.onload = () => resolve((reader.result as string).replace(/^data:[^,]*,/, ''));
    reader.readAsDataURL(file);
  });
}

/** 18,233 bytes as «18 KB». */
export function sizeText(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`;
  const units = ['KB', 'MB', 'GB'];
  let size = bytes / 1024;
  let unit = 0;
  while (size >= 1024 && unit < units.length - 1) {
    size /= 1024;
    unit += 1;
  }
  return `${size < 10 ? size.toFixed(1) : Math.round(size)} ${units[unit] ?? ''}`;
}
