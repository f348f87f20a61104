package org.plenary.registry;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.base.Folding;

/// The folded forms under which a name is filed and looked up, so that `Korea, Republic of`, `Korea (the Republic of)`
/// and `the Republic of Korea` meet.
final class Spelling {

    private static final Pattern ARTICLE = Pattern.compile("(?iu)^(?:(?:the|la|le|les|el|los|las)\\s+|l['’]\\s*)");
    private static final Pattern ONLY_ARTICLE = Pattern.compile("(?iu)\\s*(?:the|la|le|les|el|los|las|l['’])\\s*");
    private static final Pattern PARENTHESIS = Pattern.compile("^([^(（]+)[(（]([^)）]+)[)）]\\s*$");
    private static final Pattern INVERTED = Pattern.compile("^([^,،，]+)[,،，](.+)$");
    /// Where Arabic names split the part in parentheses around the short name: `(دولة - المتعددة القوميات)`.
    private static final Pattern GAP = Pattern.compile("\\s+-\\s*|\\s*-\\s+|\\s+-$");

    private static final Set<String> DROPPED = Set.of("the", "and", "et", "y", "и");
    private static final Map<String, String> IN_FULL =
            Map.of("st", "saint", "ste", "sainte", "rep", "republic", "dem", "democratic", "fed", "federated");

    private Spelling() {}

    /// The forms under which a known name is filed: as written, turned round, and without what stands in parentheses.
    static Set<String> filed(String name) {
        Set<String> forms = asked(name);
        Matcher parenthesis = PARENTHESIS.matcher(name);
        if (parenthesis.matches()) {
            forms.add(key(parenthesis.group(1)));
        }
        return forms;
    }

    /// The forms that a text asks for. The part in parentheses is kept: `Congo (Democratic Republic of the)` does not
    /// ask for `Congo`.
    static Set<String> asked(String text) {
        var forms = new LinkedHashSet<String>();
        forms.add(key(text));
        Matcher parenthesis = PARENTHESIS.matcher(text);
        Matcher inverted = INVERTED.matcher(text);
        if (parenthesis.matches()) {
            turnRound(parenthesis.group(1), parenthesis.group(2), forms);
        } else if (inverted.matches()) {
            turnRound(inverted.group(1), inverted.group(2), forms);
        }
        forms.remove("");
        return forms;
    }

    private static void turnRound(String base, String rest, Set<String> forms) {
        if (ONLY_ARTICLE.matcher(rest).matches()) {
            forms.add(key(base));
        } else if (GAP.matcher(rest).find()) {
            forms.add(key(GAP.matcher(rest).replaceFirst(" " + base + " ")));
        } else if (rest.strip().endsWith("'") || rest.strip().endsWith("’")) {
            forms.add(key(rest.strip() + base.strip()));
        } else {
            forms.add(key(rest + " " + base));
        }
    }

    private static String key(String text) {
        String bare = ARTICLE.matcher(text.strip()).replaceFirst("");
        List<String> words = List.of(Folding.fold(bare).split(" "));
        return String.join(
                " ",
                words.stream()
                        .filter(word -> !DROPPED.contains(word))
                        .map(word -> IN_FULL.getOrDefault(word, word))
                        .toList());
    }
}
