// The published types pull in Node and the DOM; this package runs in neither. Only what is used is declared.
declare module "papaparse" {
  interface Step {
    readonly data: readonly string[];
    readonly errors: readonly { readonly type: string; readonly message: string }[];
    /** `cursor`: offset of the text after this row. */
    readonly meta: { readonly cursor: number };
  }
  const papa: {
    parse(
      text: string,
      settings: { readonly delimiter?: string; readonly delimitersToGuess: readonly string[]; step(row: Step): void },
    ): void;
  };
  // biome-ignore lint/style/noDefaultExport: that is how the library exports itself.
  export default papa;
}
