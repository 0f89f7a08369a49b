import type { DrawnRegion, Point, Sheet } from '#kernel/machine-drawing';
import { machines } from '#application/machines';
import { processOf } from '#application/processes';
import { machineDrawing } from './machine-drawing.ts';

const ids = [...new Set(machines.all().map(({ id }) => id))];
const drawings = ids.map((id) => [id, machineDrawing(machines.get(id), processOf(id).stateNames)] as const);
const sheetsOf = (region: DrawnRegion): Sheet[] => [region.wide, region.narrow];

/** Whether a straight stretch runs through the inside of a box. */
function runsThrough([x, y]: Point, [toX, toY]: Point, [left, top]: Point, sheet: Sheet): boolean {
  const [right, bottom] = [left + sheet.boxWidth, top + sheet.boxHeight];
  return (
    Math.min(x, toX) < right && Math.max(x, toX) > left && Math.min(y, toY) < bottom && Math.max(y, toY) > top
  );
}

describe.each(drawings)('the drawing of %s', (id, drawing) => {
  it('is the same each time', () => {
    expect(machineDrawing(machines.get(id), processOf(id).stateNames)).toEqual(drawing);
  });

  it('keeps every box and corner on its sheet, and no box on another', () => {
    for (const sheet of drawing.regions.flatMap(sheetsOf)) {
      const corners = [...sheet.ways.flat(), ...sheet.start];
      for (const [x, y] of sheet.boxes) corners.push([x, y], [x + sheet.boxWidth, y + sheet.boxHeight]);
      expect(corners.every(([x, y]) => x >= 0 && y >= 0 && x <= sheet.width && y <= sheet.height)).toBe(true);
      const apart = sheet.boxes.every((one, index) =>
        sheet.boxes.slice(index + 1).every((other) => {
          const [x, y] = [Math.abs(one[0] - other[0]), Math.abs(one[1] - other[1])];
          return x >= sheet.boxWidth || y >= sheet.boxHeight;
        }),
      );
      expect(apart).toBe(true);
    }
  });

  it('draws no way through a box', () => {
    for (const sheet of drawing.regions.flatMap(sheetsOf)) {
      const crossing = sheet.ways.flatMap((way) =>
        way
          .slice(1)
          .filter((corner, index) =>
            sheet.boxes.some((box) => runsThrough(way[index] ?? corner, corner, box, sheet)),
          ),
      );
      expect(crossing).toEqual([]);
    }
  });
});
