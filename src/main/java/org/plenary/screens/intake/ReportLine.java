package org.plenary.screens.intake;

import org.plenary.intake.Fate;
import org.plenary.intake.Layout;
import org.plenary.intake.PreviewRow;

/// One row of the list and what became of it.
public record ReportLine(PreviewRow row, Layout.RowPlace place, Fate fate) {}
