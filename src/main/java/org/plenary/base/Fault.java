package org.plenary.base;

/// One thing that is wrong with one field. It has no sentence: the screen puts it into words.
///
/// @param field the name of the draft's component, such as `email`; empty where the whole is meant
public record Fault(String field, Rule rule) {

    public static Fault whole(Rule rule) {
        return new Fault("", rule);
    }
}
