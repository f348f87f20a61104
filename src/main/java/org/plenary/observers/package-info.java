/// Observers: who takes part without being a Party, by right or because the Parties have let them.
///
/// Bodies that apply are examined against criteria, stand on a list before the Conference of the Parties, and are
/// admitted unless a part of the Parties present objects (Minamata Convention, art. 23, para. 6). Read
/// [org.plenary.observers.Application], [org.plenary.observers.Entitlement], then [org.plenary.observers.Observers].
@NullMarked
package org.plenary.observers;

import org.jspecify.annotations.NullMarked;
