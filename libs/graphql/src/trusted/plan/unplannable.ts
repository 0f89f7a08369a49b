/** A document has something that plans do not know. It is answered by the general way alone. */
export class Unplannable extends Error {
  override readonly name = 'Unplannable';
}

/** A value did not come out as its type wants it. The general way says how. */
export class NotAsTyped extends Error {
  override readonly name = 'NotAsTyped';
}
