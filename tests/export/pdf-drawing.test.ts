import { describe, expect, test } from 'vitest';
import { readDrawing } from '#export/pdf-drawing.ts';
import { writeMarks } from '#export/pdf-marks.ts';

const FONTS = new Map([['/F1', [1000, 1000, 500]]]);

/** A page's drawing anew; null for one that is not understood. */
function anew(...drawing: readonly string[]): string | null {
  const marks = readDrawing(`1 0 0 -1 0 842 cm\n${drawing.join('')}`, FONTS);
  return marks === null ? null : writeMarks(marks);
}

/** As pdfkit draws each of these. */
const text = (x: number, y: number, glyphs: string, { colour = '0 0 0', font = 'F1' } = {}) =>
  `/Gs1 gs\n/DeviceRGB cs\n${colour} scn\nf\nq\n1 0 0 -1 0 842 cm\n` +
  `BT\n1 0 0 1 ${x} ${y} Tm\n/${font} 10 Tf\n[<${glyphs}> 0] TJ\nET\nQ\n`;
const line = (...[x1, y1, x2, y2]: readonly number[]) =>
  `0.5 w\n[] 0 d\n0 j\n0 J\n${x1} ${y1} m\n${x2} ${y2} l\n/DeviceRGB CS\n0.6 0.6 0.6 SCN\n/Gs2 gs\nS\n`;
const ground = (...[x, y, width, height]: readonly number[]) =>
  `${x} ${y} ${width} ${height} re\n/DeviceRGB cs\n0.8 0.8 0.6 scn\n/Gs1 gs\nf\n`;

describe('words', () => {
  test('are one text where one starts at the end of the one before', () => {
    expect(anew(text(50, 700, '0001'), text(60, 700, '0002'), text(65, 700, '0001'))).toBe(
      'BT\n50 700 Td\n/F1 10 Tf\n(\0\x01\0\x02\0\x01) Tj\nET',
    );
  });

  test('are moved by thousandths within a line, and to other lines from where the line before started', () => {
    expect(anew(text(50, 700, '0001'), text(60.5, 700, '0001'), text(50, 680.254, '0001'))).toBe(
      'BT\n50 700 Td\n/F1 10 Tf\n[(\0\x01)-50(\0\x01)] TJ\n0 -19.75 Td\n(\0\x01) Tj\nET',
    );
  });

  test('stay where they are over a long line of gaps too small to be said', () => {
    const places = Array.from({ length: 40 }, (_, index) => 50 + index * 10.004);
    const drawn = anew(...places.map((x) => text(x, 700, '0001'))) ?? '';
    const moves = [...drawn.matchAll(/\)(-?\d+)\(/g)].map(([, move]) => Number(move));
    // 39 gaps of 0.004 points are 15.6 thousandths of the size.
    expect(moves.reduce((sum, move) => sum - move, 0)).toBeGreaterThanOrEqual(15);
  });

  test('say their colour when it changes', () => {
    const drawn = anew(
      text(50, 700, '0001'),
      text(60, 700, '0001', { colour: '1 0 0' }),
      text(50, 680, '0002'),
    );
    expect(drawn).toBe(
      'BT\n50 700 Td\n/F1 10 Tf\n(\0\x01) Tj\n1 0 0 rg\n(\0\x01) Tj\n0 -20 Td\n0 g\n(\0\x02) Tj\nET',
    );
  });

  test('escape what means something in a string', () => {
    const fonts = new Map([['/F1', Array.from({ length: 0x5d00 }, () => 1000)]]);
    const marks = readDrawing(`1 0 0 -1 0 842 cm\n${text(0, 0, '28295c0d005c')}`, fonts) ?? [];
    expect(writeMarks(marks)).toContain(['(\\(\\)\\\\\\r', '\\\\) Tj'].join('\0'));
  });

  test('stand where a shifted space puts them', () => {
    expect(anew(`q\n1 0 0 1 0 7.5 cm\n${text(50, 700, '0001')}Q\n`)).toContain('50 692.5 Td');
  });
});

describe('lines', () => {
  test('that go on from each other are one, along either axis', () => {
    expect(
      anew(line(10, 100, 50, 100), line(10, 100, 10, 120), line(50, 100, 90, 100), line(10, 119.5, 10, 140)),
    ).toBe('0.5 w\n.6 G\n10 742 m\n90 742 l\n10 702 m\n10 742 l\nS');
  });

  test('apart from each other stay so', () => {
    expect(anew(line(10, 100, 50, 100), line(60, 100, 90, 100))?.match(/ m\n/g)).toHaveLength(2);
  });
});

describe('grounds', () => {
  test('come before lines and words', () => {
    const drawn = anew(ground(10, 100, 40, 20), line(10, 100, 50, 100), text(20, 730, '0001')) ?? '';
    expect(drawn).toMatch(/^\.8 \.8 \.6 rg\n10 722 40 20 re f\n0\.5 w\n/);
  });

  test('cover what was drawn before them', () => {
    const drawn = anew(text(20, 730, '0001'), ground(10, 100, 40, 20), text(20, 730, '0002')) ?? '';
    expect(drawn.indexOf('(\0\x01)')).toBeLessThan(drawn.indexOf('re f'));
    expect(drawn.indexOf('re f')).toBeLessThan(drawn.indexOf('(\0\x02)'));
  });
});

describe('a drawing that says something unknown is not understood:', () => {
  test.each([
    ['a curve', '1 2 3 4 5 6 c\n'],
    ['a clip', '0 0 9 9 re\nW n\n'],
    ['another space of colours', '/DeviceCMYK cs\n'],
    ['a font of unknown widths', text(50, 700, '0001', { font: 'F9' })],
    ['oblique text', `q\n1 0 0.2 1 0 0 cm\n${text(50, 700, '0001')}Q\n`],
    ['a mode of text', 'BT\n2 Tr\nET\n'],
  ])('%s', (_, drawing) => {
    expect(anew(drawing)).toBeNull();
  });
});
