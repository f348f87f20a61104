package org.plenary.registry;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.plenary.base.Folding;

/// The folded forms under which a name is filed and looked up, so that `Korea, Republic of`, `Korea (the Republic of)`
/// and `the Republic of Korea` meet.
final class Spelling {

    private static final Pattern ARTICLE = Pattern.compile("(?iu)^(?:(?:the|la|le|les|el|los|las)\\s+|l['’]\\s*)");
    private static final Pattern ONLY_ARTICLE = Pattern.compile("(?iu)\\s*(?:the|la|le|les|el|los|las|l['’])\\s*");
    private static final Pattern PARENTHESIS = Pattern.compile("^([^(（]+)[(（]([^)）]+)[)）]\\s*$");
    private static final Pattern INVERTED = Pattern.compile("^([^,،，]+)[,،，](.+)$");
    private static final Pattern BETWEEN = Pattern.compile("\\s*[/|;\\n()（）\\[\\]–—,،，]+\\s*|\\s+-\\s+");
    /// Where Arabic names split the part in parentheses around the short name: `(دولة - المتعددة القوميات)`.
    private static final Pattern GAP = Pattern.compile("\\s+-\\s*|\\s*-\\s+|\\s+-$");

    private static final Set<String> DROPPED = Set.of("the", "and", "et", "y", "и");
    private static final Set<String> LINKS = Set.of(
            "of", "de", "du", "des", "del", "la", "le", "les", "el", "los", "las", "l", "d", "da", "do", "dos", "e", "the");
    private static final Pattern OFFICE = Pattern.compile(
            "(?iu)^(?:the\\s+|l['’]|la\\s+|el\\s+|le\\s+)?(?:(?:federal\\s+|royal\\s+)?government|gouvernement|gobierno|permanent mission|mission permanente"
                    + "|misión permanente|embassy|ambassade|embajada|delegation|délégation|delegación|ministry of [\\p{L} ]+?"
                    + "|republic|république|república|kingdom|royaume|reino|state|état|estado|principality|sultanate|commonwealth"
                    + "|people'?s republic|federation|islamic republic|gov\\.?|govt\\.?|país|country)"
                    + "\\s*(?:of\\s+the\\s+|of\\s+|de\\s+la\\s+|de\\s+l['’]|de\\s+los\\s+|del\\s+|des\\s+|du\\s+|de\\s+|d['’]|:\\s*)"
                    + "|^(?:правительство|делегация|посольство|республика|королевство)\\s+|^(?:حكومة|وفد|سفارة|جمهورية|مملكة|دولة)\\s+");
    private static final Pattern OFFICE_BEHIND = Pattern.compile(
            "(?iu)[\\s,(-]+(?:republic|rep\\.?|kingdom|government|govt\\.?|delegation|delegates?|state|federation|embassy|mission"
                    + "|islands?|country|party|non-party|observer)\\)?$|(?:政府|代表团|共和国|国)$");
    /// `Embassy of Chile in Kenya`: where an office is says nothing about whose it is.
    private static final Pattern POSTED = Pattern.compile(
            "(?iuU)^(.*?\\b(?:embassy|mission|consulate|high commission|ambassade|consulat|embajada|misión|consulado)\\b.+?)"
                    + "(?:\\s+(?:in|to|at|en|au|aux|à|auprès|près|ante)\\s+|\\s*[,(]\\s*).+$");
    /// `Country: Kenya`, `Pays : Bénin`.
    private static final Pattern LABEL = Pattern.compile(
            "(?iu)^(?:country|state|party|nation|delegation|pays|état|partie|délégation|país|estado|parte|delegación|страна|государство|сторона"
                    + "|делегация|الدولة|البلد|الوفد|国家|国别|國家|代表团|land|staat)(?:\\s+(?:name|party|represented))?\\s*[:：=]\\s*");
    private static final Pattern ROYAL = Pattern.compile("(?iu)^(?:the\\s+)?royal\\s+");
    private static final Pattern OFFICE_OF_STATE = Pattern.compile(
            "(?iuU)\\b(?:minist(?:ry|ère|erio|ério|erium)|министерств|посольств|правительств|представительств|делегаци|dep(?:artmen)?t\\b|department|département|departamento"
                    + "|agency|agence|agencia|authority|autorité|autoridad|secretaría|directorate)|وزارة|部$");
    private static final Map<String, String> IN_FULL = Map.ofEntries(
            Map.entry("st", "saint"), Map.entry("ste", "sainte"), Map.entry("rep", "republic"), Map.entry("repub", "republic"),
            Map.entry("dem", "democratic"), Map.entry("fed", "federated"), Map.entry("isl", "islands"), Map.entry("is", "islands"),
            Map.entry("islam", "islamic"), Map.entry("utd", "united"), Map.entry("peoples", "people"), Map.entry("ppl", "people"),
            Map.entry("n", "north"), Map.entry("респ", "республика"));

    private static final int FIRST_OF_FLAGS = 0x1F1E6;
    private static final int LAST_OF_FLAGS = 0x1F1FF;

    private Spelling() {}

    /// What stands side by side in a text: `Germany / Allemagne`, `Kenya - Nairobi`, `Tanzania (United Republic of)`.
    static List<String> parts(String text) {
        return List.of(BETWEEN.split(text.strip(), -1));
    }

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

    /// The words of a name in alphabetical order, without those that only link them: `Korea Republic`.
    static String inOrder(String text) {
        return words(text).stream().sorted().collect(Collectors.joining(" "));
    }

    /// Whether a word only links others: `of`, `et`.
    static boolean isLink(String word) {
        String folded = Folding.fold(word);
        return LINKS.contains(folded) || DROPPED.contains(folded);
    }

    /// The words of a name without those that only link them.
    static Set<String> words(String text) {
        Set<String> words = Arrays.stream(key(text).split(" ", -1))
                .filter(word -> !LINKS.contains(word) && !word.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return words.isEmpty() ? Set.of(key(text)) : words;
    }

    /// The name without the offices that stand before or behind it, the fewest taken away first: `Government of the
    /// Republic of Kenya`, `中国代表团`.
    static List<String> withoutOffice(String text) {
        var forms = new LinkedHashSet<String>();
        String bare = POSTED.matcher(LABEL.matcher(text.strip()).replaceFirst("")).replaceFirst("$1");
        String before;
        do {
            before = bare;
            forms.add(bare);
            bare = ROYAL.matcher(bare).replaceFirst("");
            bare = OFFICE.matcher(bare).replaceFirst("").strip();
            forms.add(bare);
            bare = OFFICE_BEHIND.matcher(bare).replaceFirst("").strip();
        } while (!bare.equals(before));
        forms.remove("");
        forms.remove(text);
        return List.copyOf(forms);
    }

    /// Whether a text names an office that every State has, as a ministry.
    static boolean isOfficeOfState(String text) {
        return OFFICE_OF_STATE.matcher(text).find();
    }

    /// Letters of Arabic that are typed for each other, or on a Persian keyboard: `السعوديه`.
    private static String asTyped(String folded) {
        return folded.replace('ة', 'ه').replace('ى', 'ي').replace('ی', 'ي').replace('ک', 'ك');
    }

    /// The code that a text may be, in capital letters; the flag of a State stands for its alpha-2 code.
    static String code(String text) {
        var code = new StringBuilder();
        text.strip()
                .toUpperCase(Locale.ROOT)
                .codePoints()
                .map(c -> c >= FIRST_OF_FLAGS && c <= LAST_OF_FLAGS ? 'A' + c - FIRST_OF_FLAGS : c)
                .forEach(code::appendCodePoint);
        return code.toString();
    }

    static String key(String text) {
        String bare = ARTICLE.matcher(text.strip()).replaceFirst("");
        List<String> words = List.of(asTyped(Folding.fold(bare)).split(" "));
        return String.join(
                " ",
                words.stream()
                        .filter(word -> !DROPPED.contains(word))
                        .map(word -> IN_FULL.getOrDefault(word, word))
                        .toList());
    }
}
