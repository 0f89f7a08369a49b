/** Whose decision a setting is: a partnership's for what it does together, an organisation's for its own work. */
export type PolicyOwner = 'partnership' | 'organisation';

interface Described {
  /** Its name among what a tenant has decided, and in code; never changed once it has shipped. */
  key: string;
  /** Whose it is to decide; `either` where both kinds of tenant decide it for their own work. */
  of: PolicyOwner | 'either';
  /** Says how much somebody may decide alone; in an organisation its leader sets these too. */
  limitsAuthority?: true;
  /** The heading it stands under. */
  group: string;
  label: string;
  hint: string;
}

/** A whole number between bounds; where it may be left out, `empty` says what that means. */
export interface WholeSetting extends Described {
  kind: 'whole';
  unit: 'working days' | 'days' | 'months' | 'years' | 'periods' | 'cases' | 'people' | 'per cent';
  least: number;
  most: number;
  empty: string | null;
  usual: number | null;
}

/** An amount in whole pence; where it may be left out, `empty` says what that means. */
export interface PenceSetting extends Described {
  kind: 'pence';
  least: number;
  most: number;
  empty: string;
  usual: number | null;
}

/** Yes or no. */
export interface FlagSetting extends Described {
  kind: 'flag';
  usual: boolean;
}

/** One or more of a list. */
export interface ChoicesSetting extends Described {
  kind: 'choices';
  options: readonly { value: string; label: string }[];
  usual: readonly string[];
}

/** One thing that a tenant decides for itself. To add one, add a row to the list of the process that goes by it. */
export type PolicySetting = WholeSetting | PenceSetting | FlagSetting | ChoicesSetting;

/** What a setting holds: a whole number, pence, yes or no, a list of codes, or null for none. */
export type PolicyValue = number | boolean | readonly string[] | null;

/** What a tenant has decided, by the keys of the settings; what is not in it has its usual value. */
export type Decided = Readonly<Record<string, unknown>>;
