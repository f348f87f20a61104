/// The command line: the main job without a window, with exit codes and JSON for scripts.
///
/// Exit codes: 0 done, 1 refused or not possible (one sentence says why), 2 wrong words on the command line (picocli),
/// 3 a failure nobody foresaw. Read [org.plenary.app.cli.Cli] first.
@NullMarked
package org.plenary.app.cli;

import org.jspecify.annotations.NullMarked;
