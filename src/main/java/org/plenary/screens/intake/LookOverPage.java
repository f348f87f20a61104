package org.plenary.screens.intake;

/// What the third step shows.
enum LookOverPage {
    /// Every row with its verdict.
    ROWS,
    /// How the values are read.
    VALUES,
    /// Who does not stand in the list any more.
    VANISHED
}
