package org.plenary.screens.help;

/// A command as the help lists it.
///
/// @param key as this system writes it: `Ctrl+N`; empty where it has none
public record HelpKey(String words, String key) {}
