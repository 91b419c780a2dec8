/** A box of an ISO base media file around its contents (ISO/IEC 14496-12, section 4.2). */
export const boxOf = (type: string, contents: Buffer): Buffer => {
  const head = Buffer.alloc(8);
  head.writeUInt32BE(8 + contents.length);
  head.write(type, 4, 'latin1');
  return Buffer.concat([head, contents]);
};
