/** Where a register is kept, as errors and answers name it. */
export interface Place {
  kind: 'folder' | 'server' | 'memory';
  /** The folder as it was named, or the server's address without its password: it may be printed. */
  name: string;
}
