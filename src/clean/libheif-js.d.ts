/** What is used of libheif's JavaScript interface; the package has types for its inner functions only. */
declare module 'libheif-js/wasm-bundle.js' {
  interface HeifImage {
    is_primary(): boolean | number;
    get_width(): number;
    get_height(): number;
    /** Draws into the canvas, which must be as large as the picture; gives null where it can't be decoded. */
    display<Canvas extends { readonly data: Uint8ClampedArray; readonly width: number; readonly height: number }>(
      canvas: Canvas,
      done: (drawn: Canvas | null) => void,
    ): void;
    free(): void;
  }
  const libheif: { readonly HeifDecoder: new () => { decode(bytes: Uint8Array): readonly HeifImage[] } };
  export default libheif;
}
