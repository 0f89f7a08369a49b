// The one guard that is not there while these specs run (see dropping-transformer.mjs).
globalThis.droppedGuard = process.env.DROPPED_GUARD;
