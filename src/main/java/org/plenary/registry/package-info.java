/// States and organizations: who can be invited, what they are called on a given day, and what they are at a meeting.
///
/// Shipped lists come from `resources/reference`; a workspace adds its own changes on top. Names, Party status and
/// least-developed status are dated facts: ask with a day. Read [org.plenary.registry.State],
/// [org.plenary.registry.States] and [org.plenary.registry.Treaty] first; organizations have the same shape.
@NullMarked
package org.plenary.registry;

import org.jspecify.annotations.NullMarked;
