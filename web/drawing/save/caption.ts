/** What stands around a picture in a file, so that it can be read without the page that it is from. */
export type Caption = {
  title: string;
  /** Sentences below the title: what is counted, under which filter. */
  lines: readonly string[];
  /** At the foot: the register, the day. */
  foot: string;
  /** True where it is read from the right. */
  rtl: boolean;
};
