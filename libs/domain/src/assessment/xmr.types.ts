/** The four rules of a special cause, in the order in which they label a point (docs/spc.md, after NHS Making Data Count). */
export const XMR_RULES = ['singlePoint', 'trend', 'twoOfThree', 'shift'] as const;
export type XmrRule = (typeof XMR_RULES)[number];

/** Which way the values went. */
export type Side = 'high' | 'low';

/** Which way is better on the chart; `neither` is not judged. */
export type ImprovementDirection = 'increase' | 'decrease' | 'neither';

/** The variation icon of a point: what kind of cause, and whether the values went high or low. */
export type Variation =
  | 'common'
  | 'improvementHigh'
  | 'improvementLow'
  | 'concernHigh'
  | 'concernLow'
  | 'neitherHigh'
  | 'neitherLow';

/** The assurance icon: whether the process as it is will meet the target; `none` when that is not judged. */
export type Assurance = 'pass' | 'fail' | 'hitOrMiss' | 'none';

/** Centre line and limits of one stretch of a process, in the indicator's unit, never clipped. */
export interface Limits {
  readonly mean: number;
  /** Average moving range. */
  readonly amr: number;
  /** Three-sigma process limits. */
  readonly upper: number;
  readonly lower: number;
  /** Two-sigma "near" limits. */
  readonly nearUpper: number;
  readonly nearLower: number;
  /** Upper limit of the moving-range chart. */
  readonly mrUpper: number;
}

/** A rule that fired on a point, and the side or slope it fired for. */
export interface Signal {
  readonly rule: XmrRule;
  readonly side: Side;
}

export interface XmrPoint {
  readonly value: number | null;
  /** Distance from the point before; null at the start of a segment and beside a gap. */
  readonly movingRange: number | null;
  readonly segment: number;
  readonly signals: readonly Signal[];
  readonly variation: Variation;
}

/** A stretch with limits of its own. */
export interface XmrSegment {
  /** Positions in the series, both inside. */
  readonly from: number;
  readonly to: number;
  readonly points: number;
  /** Null when the stretch has no two neighbouring figures. */
  readonly limits: Limits | null;
  /** Fewer than 13 points: limits are on trial and no icon is shown. */
  readonly trial: boolean;
}

export interface XmrOptions {
  readonly improvement: ImprovementDirection;
  readonly target: number | null;
  /** Points in a row that make a trend; 7 unless told otherwise, to be printed on the chart. */
  readonly trendLength?: number;
  /** Points in a row on one side that make a shift; 7 unless told otherwise. */
  readonly shiftLength?: number;
  /** Leave out moving ranges of 3.267 × AMR and more, once. Off unless told otherwise, as in the NHS workbook. */
  readonly screenOutliers?: boolean;
  /** Positions at which a new process begins, with its own mean and limits. */
  readonly rebaseAt?: readonly number[];
}

export interface XmrChart {
  readonly points: readonly XmrPoint[];
  readonly segments: readonly XmrSegment[];
  /** Of the latest figure; null while its stretch is on trial. */
  readonly variation: Variation | null;
  /** Of the target against the latest limits; null while the stretch is on trial. */
  readonly assurance: Assurance | null;
  readonly trendLength: number;
  readonly shiftLength: number;
  readonly screenOutliers: boolean;
}
