/**
 * A machine as it is drawn for people: what `npm run diagrams` writes and pages show. Measures are in the drawing's own
 * units, one of which is a pixel on a page of the sheet's width.
 */
export interface MachineDrawing {
  readonly machine: string;
  readonly version: number;
  /** The regions that run beside one another, in the order of the machine. */
  readonly regions: readonly DrawnRegion[];
}

export interface DrawnRegion {
  /** Its name in a state text; empty for a machine of one region. */
  readonly region: string;
  readonly label: string;
  /** In the order of the machine. */
  readonly boxes: readonly DrawnBox[];
  readonly ways: readonly DrawnWay[];
  readonly wide: Sheet;
  /** The same from top to bottom, for a phone. */
  readonly narrow: Sheet;
}

/** A stage on the drawing: one state, or a frame of states that is spoken of as one. */
export interface DrawnBox {
  readonly label: string;
  /** Every state it stands for, as a state text has it. */
  readonly states: readonly string[];
  /** Whether nothing leads out of it. */
  readonly ends: boolean;
}

/** A way from one box to another, by their places in the list. */
export interface DrawnWay {
  readonly from: number;
  readonly to: number;
}

/** Where everything is drawn; lists are aligned with the region's boxes and ways. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly boxWidth: number;
  readonly boxHeight: number;
  /** Left upper corner of each box. */
  readonly boxes: readonly Point[];
  /** Corners of each way, from the edge of one box to the edge of another. */
  readonly ways: readonly (readonly Point[])[];
  /** Corners of the way in, to the box at which an instance begins. */
  readonly start: readonly Point[];
}

/** Across and down. */
export type Point = readonly [number, number];
