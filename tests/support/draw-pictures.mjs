// Draws the pictures with writing that tests read: node tests/support/draw-pictures.mjs. They are kept as files because
// a machine without the font would draw others.
import { join } from 'node:path';
import sharp from 'sharp';

const text = (x, y, size, words, fill = '#1b2733') =>
  `<text x="${x}" y="${y}" font-family="DejaVu Sans" font-size="${size}" fill="${fill}">${words}</text>`;

const LINES = ['WALLACE, Benedict', 'DOB 07/02/1990', 'NHS No 999 114 1707'];
const lines = (x, y, size, fill) => LINES.map((line, i) => text(x, y + i * size * 1.6, size, line, fill)).join('');

const drawing = (width, height, paper, content) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="${width}" height="${height}" fill="${paper}"/>${content}</svg>`;

const band = (angle) =>
  `<g transform="rotate(${angle} 500 400)"><rect x="180" y="320" width="640" height="170" rx="14" fill="#f7f9fb"/>${lines(210, 370, 30)}</g>`;

/** A desk far larger than the note that lies on it. */
const desk = Array.from(
  { length: 40 },
  (_, i) => `<rect x="${i * 60}" y="0" width="30" height="1700" fill="#7d6a55" opacity="0.08"/>`,
).join('');

const PICTURES = {
  'label.jpg': drawing(640, 260, '#eef1f4', lines(30, 70, 34)),
  'wristband-35.jpg': drawing(1000, 800, '#8a8f7c', band(35)),
  'wristband-180.jpg': drawing(1000, 800, '#8a8f7c', band(180)),
  'small-print.jpg': drawing(
    2400,
    1700,
    '#93806b',
    `${desk}<rect x="1500" y="1100" width="220" height="80" fill="#f4f4f0"/>${lines(1510, 1120, 11)}`,
  ),
  'film.jpg': drawing(
    900,
    700,
    '#050505',
    `<ellipse cx="450" cy="360" rx="120" ry="260" fill="#5c5c5c"/>${lines(20, 40, 22, '#e8e8e8')}`,
  ),
  'pebbles.jpg': drawing(
    700,
    500,
    '#b8b2a6',
    Array.from({ length: 160 }, (_, i) => {
      const [x, y, size] = [(i * 197) % 700, (i * 131) % 500, 8 + ((i * 37) % 19)];
      return `<ellipse cx="${x}" cy="${y}" rx="${size}" ry="${size * 0.7}" fill="hsl(${30 + (i % 20)} 12% ${45 + (i % 30)}%)"/>`;
    }).join(''),
  ),
};

for (const [name, svg] of Object.entries(PICTURES))
  await sharp(Buffer.from(svg))
    .jpeg({ quality: 80, mozjpeg: true })
    .toFile(join(import.meta.dirname, 'pictures', name));
