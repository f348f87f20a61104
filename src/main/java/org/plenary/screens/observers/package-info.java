/// The screen of observers: which body takes part by which right, how applications are examined, and what was decided.
@NullMarked
package org.plenary.screens.observers;

import org.jspecify.annotations.NullMarked;
