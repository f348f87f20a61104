/// The workspace: one SQLite file, every change written twice in one transaction, to its table and to the log.
///
/// Promises: what was said to be saved is there after a power cut; nothing writes around the log; a workspace of a
/// newer Plenary is refused untouched; two windows never write to one file. The only package that knows SQL drivers.
/// Read [org.plenary.store.Workspace] first, then [org.plenary.store.Writer] and [org.plenary.store.UndoStack].
@NullMarked
package org.plenary.store;

import org.jspecify.annotations.NullMarked;
