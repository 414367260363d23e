import type { DropItem } from 'react-aria-components';
import { type GivenFile, isReadable } from './given.ts';

/** The files that were dropped; of folders those that we read, with all folders in them. */
export async function droppedFiles(items: readonly DropItem[]): Promise<GivenFile[]> {
  const files: GivenFile[] = [];
  for (const item of items) {
    if (item.kind === 'file') files.push({ file: await item.getFile(), name: item.name });
    else if (item.kind === 'directory') await gather(item, item.name, files);
  }
  return files;
}

async function gather(folder: DropItem & { kind: 'directory' }, path: string, files: GivenFile[]): Promise<void> {
  for await (const entry of folder.getEntries()) {
    const name = `${path}/${entry.name}`;
    if (entry.kind === 'directory') await gather(entry, name, files);
    else if (isReadable(name)) files.push({ file: await entry.getFile(), name });
  }
}

/** The files of the browser's own dialog. */
export function chosenFiles(list: FileList | null): GivenFile[] {
  return [...(list ?? [])]
    .map((file) => ({ file, name: file.webkitRelativePath || file.name }))
    .filter(({ file, name }) => file.webkitRelativePath === '' || isReadable(name));
}
