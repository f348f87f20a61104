package org.plenary.letters;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.plenary.office.TemplateTags;

/// The tags that templates may use.
public final class Tags {

    /// The list of a delegation's members: `{{members}}` in a row of a table repeats the row, `{{?members}}` a block.
    public static final String MEMBERS = "members";

    /// What stands in one entry of it.
    public static final List<String> OF_MEMBER = List.of("number", "name", "capacity", "function");

    private static final TemplateTags KNOWN = new TemplateTags(
            Arrays.stream(Tag.values()).map(Tag::text).collect(Collectors.toSet()),
            Map.of(MEMBERS, Set.copyOf(OF_MEMBER)));

    private Tags() {}

    /// All of them, as a template is checked against.
    static TemplateTags known() {
        return KNOWN;
    }
}
