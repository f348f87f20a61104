package org.plenary.sample;

/// A part of a name in its own script and in Latin letters, which are the same for most.
record NamePart(String written, String latin) {

    /// Reads `Соколов=Sokolov` or `Müller`.
    static NamePart of(String text) {
        int equals = text.indexOf('=');
        return equals < 0
                ? new NamePart(text, text)
                : new NamePart(text.substring(0, equals), text.substring(equals + 1));
    }

    /// Both parts with something between them.
    NamePart joined(String between, NamePart next) {
        return new NamePart(written + between + next.written, latin + " " + next.latin);
    }

    boolean hasOwnScript() {
        return !written.equals(latin);
    }
}
