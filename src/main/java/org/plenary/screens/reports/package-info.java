/// The page from which a meeting's papers are written: the list of participants, the workbook, the table.
///
/// Read [org.plenary.screens.reports.ExportModel] first; the panes only show it.
@NullMarked
package org.plenary.screens.reports;

import org.jspecify.annotations.NullMarked;
