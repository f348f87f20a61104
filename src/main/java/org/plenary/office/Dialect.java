package org.plenary.office;

import java.nio.charset.Charset;

/// How a text file was found to write its table, for showing to the person who imports it.
///
/// @param charset the character encoding
/// @param delimiter what stands between two fields: comma, semicolon, tab or bar
public record Dialect(Charset charset, char delimiter) {}
