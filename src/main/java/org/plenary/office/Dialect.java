package org.plenary.office;

import java.nio.charset.Charset;
import java.util.List;

/// How a text file was found to write its table, for showing to the person who imports it.
///
/// @param charset the character encoding
/// @param delimiter what stands between two fields: comma, semicolon, tab or bar
public record Dialect(Charset charset, char delimiter) {

    /// What may stand between two fields.
    public static final List<Character> DELIMITERS = List.of(',', ';', '\t', '|');

    /// The encodings that somebody may choose from, the usual ones first.
    public static List<Charset> charsets() {
        return Encoding.all();
    }
}
