/// Benchmark programs: how fast the program is, beside the fastest thing that could do the same, in the same run.
/// `mvn -Pbench verify` runs them all and prints the table; each has a `main` and runs alone.
@NullMarked
package org.plenary.bench;

import org.jspecify.annotations.NullMarked;
