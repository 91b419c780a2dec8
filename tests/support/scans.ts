import sharp from 'sharp';

/** A drawing, softened and with the grain of a scan, as PNG. */
const scan = async (content: string, softness: number): Promise<Buffer> => {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="512" height="512"><rect width="512" height="512" fill="#020202"/>${content}</svg>`;
  const grain = { type: 'gaussian', mean: 128, sigma: 14 } as const;
  const noise = await sharp({ create: { width: 512, height: 512, channels: 3, background: '#808080', noise: grain } })
    .greyscale()
    .png()
    .toBuffer();
  return sharp(await sharp(Buffer.from(svg)).blur(softness).png().toBuffer())
    .composite([{ input: noise, blend: 'soft-light' }])
    .toColourspace('srgb')
    .removeAlpha()
    .png()
    .toBuffer();
};

const ellipse = (x: number, y: number, rx: number, ry: number, fill: string): string =>
  `<ellipse cx="${x}" cy="${y}" rx="${rx}" ry="${ry}" fill="${fill}"/>`;

/** A section through a head, as CT shows one. */
export const headSection = (): Promise<Buffer> =>
  scan(
    [
      ellipse(256, 256, 182, 222, '#555'),
      ellipse(256, 256, 172, 212, '#f4f4f4'),
      ellipse(256, 256, 154, 194, '#6e6e6e'),
      ...[-1, 1].flatMap((side) => [
        ellipse(256 + side * 34, 200, 15, 58, '#2d2d2d'),
        ellipse(256 + side * 46, 300, 17, 50, '#343434'),
        ellipse(256 + side * 95, 250, 42, 120, '#7d7d7d'),
        ellipse(256 + side * 70, 150, 20, 34, '#848484'),
      ]),
      '<path d="M256 64 V448" stroke="#8a8a8a" stroke-width="4"/>',
    ].join(''),
    3,
  );

/** A chest from the front, as on a radiograph. */
export const chest = (): Promise<Buffer> =>
  scan(
    [
      '<rect x="20" y="30" width="472" height="482" rx="120" fill="#8d8d8d"/>',
      ellipse(165, 260, 88, 170, '#2b2b2b'),
      ellipse(347, 260, 88, 170, '#2b2b2b'),
      ellipse(290, 330, 78, 84, '#c4c4c4'),
      ellipse(165, 470, 110, 80, '#bdbdbd'),
      ellipse(350, 480, 110, 70, '#b0b0b0'),
      '<rect x="236" y="0" width="40" height="512" fill="#cfcfcf"/>',
      ...[110, 155, 200, 245, 290, 335, 380].flatMap((y) => [
        `<path d="M70 ${y + 34} Q150 ${y - 40} 250 ${y}" stroke="#777" stroke-width="14" fill="none" opacity=".55"/>`,
        `<path d="M442 ${y + 34} Q362 ${y - 40} 262 ${y}" stroke="#777" stroke-width="14" fill="none" opacity=".55"/>`,
      ]),
      '<path d="M60 90 Q160 60 250 110 M452 90 Q352 60 262 110" stroke="#d8d8d8" stroke-width="16" fill="none"/>',
    ].join(''),
    5,
  );
