package org.plenary.office;

import java.util.Map;
import java.util.Set;

/// The tags that a template may use.
///
/// @param texts names of tags that stand for a text
/// @param lists names of tags that stand for a list, with the tags of one of its entries
public record TemplateTags(Set<String> texts, Map<String, Set<String>> lists) {

    public TemplateTags {
        texts = Set.copyOf(texts);
        lists = Map.copyOf(lists);
    }

    boolean knows(String tag) {
        return texts.contains(tag) || lists.containsKey(tag) || lists.values().stream().anyMatch(of -> of.contains(tag));
    }
}
