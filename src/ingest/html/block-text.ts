/** The part of a DOM node that reading its text needs. */
export interface TextNode {
  nodeType: number;
  nodeName: string;
  textContent: string | null;
  childNodes: Iterable<TextNode>;
}

const TEXT_NODE = 3;
const ELEMENT_NODE = 1;
const DOCUMENT_NODES = new Set([9, 11]);
const PARAGRAPHS = new Set([
  'P',
  'H1',
  'H2',
  'H3',
  'H4',
  'H5',
  'H6',
  'BLOCKQUOTE',
  'FIGURE',
  'PRE',
  'UL',
  'OL',
  'TABLE',
]);
const LINES = new Set([
  ...[
    'ADDRESS',
    'ARTICLE',
    'ASIDE',
    'DD',
    'DETAILS',
    'DIV',
    'DL',
    'DT',
    'FIGCAPTION',
    'FOOTER',
    'FORM',
    'HEADER',
    'LI',
  ],
  ...['MAIN', 'NAV', 'SECTION', 'SUMMARY', 'TBODY', 'TD', 'TH', 'THEAD', 'TR'],
]);

/** The text of a node: a paragraph is a line, with an empty line between paragraphs. */
export function blockText(root: TextNode): string {
  const parts: string[] = [];
  write(root, parts);
  return parts
    .join('')
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/ ?\n ?/gu, '\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim();
}

function write(node: TextNode, parts: string[]): void {
  if (node.nodeType === TEXT_NODE) {
    parts.push((node.textContent ?? '').replace(/\s+/gu, ' '));
    return;
  }
  if (node.nodeType !== ELEMENT_NODE && !DOCUMENT_NODES.has(node.nodeType)) return;
  const name = node.nodeName.toUpperCase();
  if (name === 'BR' || name === 'HR') {
    parts.push('\n');
    return;
  }
  const around = PARAGRAPHS.has(name) ? '\n\n' : LINES.has(name) ? '\n' : '';
  parts.push(around);
  for (const child of node.childNodes) write(child, parts);
  parts.push(around);
}
