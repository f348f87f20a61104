/// The program: it starts, wires everything together with constructors, and holds the window. Decides nothing.
///
/// Read `Wiring` for what is made of what, and [org.plenary.app.Shell] for the window around the screens.
@NullMarked
package org.plenary.app;

import org.jspecify.annotations.NullMarked;
