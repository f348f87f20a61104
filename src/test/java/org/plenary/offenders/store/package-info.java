/// Breaks a rule of the house on purpose, so that the rule is seen to catch it.
@NullMarked
package org.plenary.offenders.store;

import org.jspecify.annotations.NullMarked;
