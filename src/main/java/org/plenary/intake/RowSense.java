package org.plenary.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.plenary.base.Folding;
import org.plenary.matching.Names;
import org.plenary.people.ParticipantField;
import org.plenary.registry.Match;
import org.plenary.registry.ReferenceBook;

/// What can be told from the words of a single cell: a heading, a State, a category, a total, a footnote.
final class RowSense {

    private static final Pattern COUNT = Pattern.compile(
            "[\\s\\u00A0]*(?:[(\\[:–—-]\\s*\\d+[^)\\]]{0,20}[)\\]]?|\\s\\d+)$", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern ENUMERATOR = Pattern.compile("^\\(?(?:\\d+|[IVXLC]+|[A-Z])[.)]\\s*(?=\\S{2})");
    private static final Pattern LABEL = Pattern.compile("^([^:：]{2,40})[:：]\\s*(\\S.*)$", Pattern.DOTALL);
    private static final Pattern PARTS = Pattern.compile("\\s*[/|\\n\\r–—]\\s*|\\s+-\\s+");
    private static final Pattern MARK = Pattern.compile("^(?:[*†‡§※¹²³⁴]|\\(\\*+\\)|\\(?\\d{1,2}\\)\\s).*", Pattern.DOTALL);
    private static final Pattern DITTO = Pattern.compile("^(?:[\"“”〃″]|-\\s*[\"“”″]\\s*-|-//-|''|,,|\"\\s*\")$");
    /// `共5人`, `5 persons in all`, `Всего: 5 человек`.
    private static final Pattern COUNTED = Pattern.compile(
            "^(?:共计|总共|合计|共有|共)?\\s*\\d{1,5}\\s*"
                    + "(?:人|名|位|people|persons?|pax|participants?|delegates?|personnes?|délégué\\p{L}*|personas?|participantes?"
                    + "|delegad\\p{L}*|человек\\p{L}?|участник\\p{L}*|делегат\\p{L}*|شخص\\p{L}*|أشخاص|مشارك\\p{L}*|مندوب\\p{L}*)"
                    + "(?:\\s+(?:in all|in total|altogether|au total|en tout|en total|en todo|всего))?\\.?$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final int LONGEST_HEADING = 120;

    private final Headings headings;
    private final Choices choices;
    private final Names names;
    private final ReferenceBook book;
    private final Map<String, Optional<Target>> meanings = new HashMap<>();
    private final Map<String, String> words = Vocabulary.folded("rows.txt");
    private final List<String> prefixes;
    private final String dittos;

    RowSense(Headings headings, Choices choices, Names names, ReferenceBook book) {
        this.headings = headings;
        this.choices = choices;
        this.names = names;
        this.book = book;
        dittos = words.entrySet().stream()
                .filter(word -> word.getValue().equals("DITTO") && !word.getKey().isEmpty())
                .map(word -> word.getKey().substring(0, 1))
                .distinct()
                .collect(Collectors.joining());
        prefixes = words.entrySet().stream()
                .filter(word -> word.getValue().equals("OF"))
                .map(Map.Entry::getKey)
                .sorted((a, b) -> b.length() - a.length())
                .toList();
    }

    /// What a band says.
    ///
    /// @param text the name itself, without numbering, label and count
    record Naming(What what, String text) {
        enum What {
            STATE,
            ORGANIZATION,
            CATEGORY,
            UNKNOWN
        }

        boolean isKnown() {
            return what != What.UNKNOWN;
        }

        boolean isSender() {
            return what == What.STATE || what == What.ORGANIZATION;
        }
    }

    /// Whether it knows States and organizations by this book.
    boolean isOf(ReferenceBook other) {
        return book.equals(other);
    }

    Optional<Target> meaning(String text) {
        return text.length() > LONGEST_HEADING ? Optional.empty() : meanings.computeIfAbsent(text, headings::meaning);
    }

    boolean isHeading(String text) {
        return meaning(text).isPresent();
    }

    Mapping map(List<SourceColumn> columns) {
        return headings.map(columns);
    }

    boolean isHonorific(String text) {
        return names.isHonorific(text);
    }

    /// Whether a text begins with a honorific, so that a person follows.
    boolean isPersonal(String text) {
        int space = text.indexOf(' ');
        return text.indexOf('@') > 0 || (space > 0 && isHonorific(text.substring(0, space)));
    }

    boolean isTotal(String text) {
        return COUNTED.matcher(text).matches() || begins(text, "TOTAL") || begins(ENUMERATOR.matcher(text).replaceFirst(""), "TOTAL");
    }

    /// Whether a line announces what people did, one row for each time, not who they are: `3. In-Meeting Activities`.
    boolean isLog(String text) {
        return begins(ENUMERATOR.matcher(text).replaceFirst(""), "LOG");
    }

    boolean isNote(String text) {
        return MARK.matcher(text).matches() || begins(text, "NOTE") || isExample(text);
    }

    /// Whether a row shows how the others are to be filled in.
    boolean isExample(String text) {
        return begins(text, "EXAMPLE");
    }

    /// Whether a cell says that it is as the one above.
    boolean isDitto(String text) {
        if (!Character.isLetter(text.charAt(0))) {
            return text.length() <= 5 && DITTO.matcher(text).matches();
        }
        return text.length() <= 20
                && mayBegin(text.charAt(0))
                && !Character.isDigit(text.charAt(text.length() - 1))
                && "DITTO".equals(words.get(Folding.fold(text)));
    }

    /// Whether a word for `as above` may begin with a letter. Texts are many, and these words few.
    private boolean mayBegin(char c) {
        return c > '\u007F' || dittos.indexOf(Character.toLowerCase(c)) >= 0;
    }

    /// Whether a tab's name says nothing of who is on it.
    boolean isPlainName(String tab) {
        String folded = Folding.fold(tab).replaceAll("\\s*\\d+$", "");
        return folded.isBlank() || "PLAIN".equals(words.get(folded)) || isHeading(tab);
    }

    private boolean begins(String text, String key) {
        String folded = Folding.fold(text.length() > LONGEST_HEADING ? text.substring(0, LONGEST_HEADING) : text);
        for (int end = folded.length(); end > 0; end = folded.lastIndexOf(' ', end - 1)) {
            if (key.equals(words.get(folded.substring(0, end)))) {
                return true;
            }
        }
        return beginsWithIdeographs(folded, key);
    }

    /// Chinese puts no space after its words.
    private boolean beginsWithIdeographs(String folded, String key) {
        for (int end = Math.min(4, folded.length()); end > 0; end--) {
            if (Character.isIdeographic(folded.charAt(0)) && key.equals(words.get(folded.substring(0, end)))) {
                return end > 1 || folded.length() > 1;
            }
        }
        return false;
    }

    boolean isCategory(String text) {
        return choices.constant(ParticipantField.CATEGORY, text).isPresent();
    }

    /// Whether exactly this text is a State's or an organization's name.
    boolean isSender(String text) {
        return sender(text).isPresent();
    }

    private Optional<Naming.What> sender(String text) {
        if (!(book.states().find(text) instanceof Match.NotFound<?>)) {
            return Optional.of(Naming.What.STATE);
        }
        return book.organizations().find(text) instanceof Match.NotFound<?>
                ? Optional.empty()
                : Optional.of(Naming.What.ORGANIZATION);
    }

    /// What a row that says one thing only names: numbering, labels and counts aside, in any of the languages it is
    /// given in.
    Naming naming(String text) {
        Set<String> forms = forms(text);
        for (String form : forms) {
            if (isCategory(form)) {
                return new Naming(Naming.What.CATEGORY, form);
            }
        }
        for (String form : forms) {
            Optional<Naming.What> sender = sender(form);
            if (sender.isPresent()) {
                return new Naming(sender.get(), form);
            }
        }
        return new Naming(Naming.What.UNKNOWN, plain(text));
    }

    private static String plain(String text) {
        String bare = ENUMERATOR.matcher(COUNT.matcher(text.strip()).replaceFirst("")).replaceFirst("");
        return bare.isBlank() ? text.strip() : bare.strip();
    }

    private Set<String> forms(String text) {
        var forms = new LinkedHashSet<String>();
        forms.add(text.strip());
        addForm(forms, plain(text));
        var label = LABEL.matcher(plain(text));
        if (label.matches()) {
            addForm(forms, label.group(2));
        }
        var parts = new ArrayList<String>();
        for (String form : List.copyOf(forms)) {
            parts.addAll(List.of(PARTS.split(form)));
        }
        parts.forEach(part -> addForm(forms, part));
        return forms;
    }

    private void addForm(Set<String> forms, String text) {
        String bare = plain(text);
        if (bare.isBlank()) {
            return;
        }
        forms.add(bare);
        String folded = Folding.fold(bare);
        for (String prefix : prefixes) {
            if (folded.startsWith(prefix) && folded.length() > prefix.length() + 2) {
                forms.add(ending(bare, folded.substring(prefix.length()).strip()));
            }
        }
        if (bare.endsWith("代表团") && bare.length() > 3) {
            forms.add(bare.substring(0, bare.length() - 3));
        }
    }

    /// The end of a text as it is written, by its folded form.
    private static String ending(String text, String folded) {
        for (int i = text.length() - 1; i >= 0; i--) {
            String end = text.substring(i);
            if (end.length() >= folded.length() && Folding.fold(end).equals(folded)) {
                return end.strip();
            }
        }
        return folded;
    }

    /// Whether a text announces what stands beside it, such as `Country:`.
    boolean isLabel(String text) {
        String bare = text.strip();
        boolean hasColon = bare.endsWith(":") || bare.endsWith("：");
        return hasColon || (isHeading(bare) && bare.length() < LONGEST_HEADING / 3);
    }
}
