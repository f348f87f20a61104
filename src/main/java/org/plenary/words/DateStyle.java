package org.plenary.words;

/// How days are written on the screens of one user. Papers always follow the United Nations' own style, which is
/// [#USUAL].
public enum DateStyle {

    /// Written out in running text, `24 September 2017`; short in tables, `24 Sep 2017`.
    USUAL,

    /// Written out everywhere.
    LONG,

    /// Short everywhere.
    SHORT,

    /// ISO 8601 everywhere: `2017-09-24`.
    ISO
}
