/** How the page of one act speaks. */
interface ActWords {
  readonly title: string;
  /** What follows from it. */
  readonly effect: string;
  readonly label: string;
  readonly hint: string;
  readonly button: string;
  /** What to say when the text is blank; without it the text may be left out. */
  readonly reasonWanted: string | null;
  readonly warns: boolean;
  readonly done: string;
}

/** The acts on a sharing agreement, by their names in the API. */
export const sharingActWords = {
  agree: {
    title: 'Agree to share',
    effect:
      'The measure is published to the partnership’s members from the first day to the last. Either side can end it.',
    label: 'Anything to say with it (optional)',
    hint: 'Everyone in the partnership can read this.',
    button: 'Agree to share',
    reasonWanted: null,
    warns: false,
    done: 'You agreed to share the measure.',
  },
  refuse: {
    title: 'Refuse to share',
    effect: 'Nothing is shared. The other side can propose again.',
    label: 'Why not?',
    hint: 'Everyone in the partnership can read this.',
    button: 'Refuse',
    reasonWanted: 'Say why you refuse',
    warns: false,
    done: 'You refused the proposal.',
  },
  withdraw: {
    title: 'Withdraw the proposal',
    effect: 'The proposal no longer waits for an answer. It stays on record that it was made.',
    label: 'Why do you withdraw it?',
    hint: 'Everyone in the partnership can read this.',
    button: 'Withdraw the proposal',
    reasonWanted: 'Say why you withdraw it',
    warns: false,
    done: 'You withdrew the proposal.',
  },
  end: {
    title: 'End sharing',
    effect:
      'What was published is withdrawn from the partnership at once, for everybody. It stays on record that the measure was shared.',
    label: 'Why does it end?',
    hint: 'Everyone in the partnership can read this.',
    button: 'End sharing now',
    reasonWanted: 'Say why sharing ends',
    warns: true,
    done: 'Sharing has ended and what was published is withdrawn.',
  },
} as const satisfies Record<string, ActWords>;

/** One of the acts. */
export type SharingActName = keyof typeof sharingActWords;
