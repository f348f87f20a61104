/// What every screen is built from: work off the FX thread, commands, the look, forms, lists, dialogs. Knows no feature.
///
/// Read [org.plenary.kit.Desk] first: it is what a screen is given. Then [org.plenary.kit.Screen],
/// [org.plenary.kit.Command], [org.plenary.kit.Form] and [org.plenary.kit.Grid]. Sizes and colours stand in
/// `plenary.css` only, never in Java.
@NullMarked
package org.plenary.kit;

import org.jspecify.annotations.NullMarked;
