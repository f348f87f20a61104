package org.plenary.intake;

/// Why a column is taken for what it is taken.
public enum Evidence {
    /// Its heading says so.
    HEADING,
    /// Its values say so; the heading is silent or says otherwise.
    CONTENTS,
    /// The program that wrote the list is known.
    PRESET,
    /// It was taken so the last time a list had these headings.
    MEMORY,
    /// What it holds is kept sealed, and is entered with the person.
    PROTECTED,
    /// The officer has said so.
    OFFICER,
    /// Nobody knows what it is.
    NOTHING
}
