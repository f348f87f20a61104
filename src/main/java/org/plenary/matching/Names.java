package org.plenary.matching;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.base.Folding;
import org.plenary.matching.NameProposal.Confidence;
import org.plenary.matching.NameProposal.Sign;
import org.plenary.registry.Honorifics;

/// Proposes how a name in one cell divides into honorific, given name and family name. Only where the writing itself
/// tells the parts is a proposal certain; nothing is ever re-cased, and the name as written is kept.
public final class Names {

    private static final Pattern ABBREVIATED = Pattern.compile("(\\p{L}{2,5})\\. .+");
    private static final Pattern TRANSCRIBED = Pattern.compile("^([^(（\\[]+)[(（\\[]([^)）\\]]+)[)）\\]]$");
    /// What numbers or marks the lines of a list.
    private static final Pattern LIST_MARK =
            Pattern.compile("^(?:[*•·#†‡]+\\s*|[-–—]\\s+|\\(?\\p{Nd}{1,4}\\s?[.)\\]:]\\s*(?=\\p{L}))+(?=.)");
    /// What says who somebody is, behind the name: `(Head of Delegation)`.
    private static final Pattern ROLE = Pattern.compile(
            "(?iuU).*\\b(?:of|for|to|de|du|des|del|pour|para|по|delegation|délégation|delegación|observer|minister|chair|делегации)\\b.*|.*الوفد.*|.*代表团.*");
    /// `CSc.`, `B.Eng`, `DrPH`: capitals that are no word.
    private static final Pattern DEGREE =
            Pattern.compile("(?:\\p{Lu}\\p{L}{0,3}\\.?\\s?){2,4}(?<!\\p{Ll}{3})");
    private static final Pattern SLASHED = Pattern.compile("^([^/|]+)\\s*[/|]\\s*([^/|]+)$");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u202F\\u3000]+");
    private static final Pattern CAPITALS =
            Pattern.compile("(?:Mc|Mac|[DdLlOoMmNn]['’]|[Aa]l-|[Ee]l-)?\\p{Lu}[\\p{Lu}\\p{M}'’ʼ‑-]*\\p{Lu}\\p{M}*");

    private static final Pattern GLUED =
            Pattern.compile("^(\\p{L}{1,4}\\.|Mr|Mrs|Ms|Dr|Prof|Mme|Sra|Sr)(\\p{Lu}\\p{Ll}.*)$");
    private static final Pattern IN_BRACKETS = Pattern.compile("^(.+?),?\\s*[(\\[]([^()\\[\\]]+)[)\\]]$");

    /// What joins the name of a husband or of birth to the family name.
    private static final Set<String> JOINING = Set.of("épouse", "ép.", "ep.", "epse", "née", "nee", "né", "born", "veuve", "vve", "geb.", "e", "y", "i", "-");
    private static final Pattern BRACKETS = Pattern.compile("[()\\[\\]]");
    /// `King, Jr., Martin Luther`, `Smith Jr., John`: the ending stands with the family.
    private static final Pattern AMID = Pattern.compile("^([^,]+?)(?:\\s*,\\s*|\\s+)([\\p{L}.]{2,5}?\\.?)\\s*,\\s*([^,]+)$");
    private static final Set<String> GENERATIONS = Set.of("jr", "sr", "jnr", "snr", "ii", "iii", "iv", "esq");
    private static final Pattern BEFORE_ENDING = Pattern.compile("^[,\\s]+");
    private static final char LAST_WESTERN = '\u024F';

    private static final Set<String> CLEAR = Set.of("phd", "md", "jr", "sr", "esq", "msc", "mba");

    private final Honorific honorifics;
    private final NameGuess guess;

    public Names(Honorifics shipped, NameBook book) {
        honorifics = new Honorific(shipped);
        guess = new NameGuess(book);
    }

    /// Whether a text is an honorific and nothing else.
    public boolean isHonorific(String text) {
        return honorifics.isAll(words(text));
    }

    /// Whether a text is known as a given name.
    public boolean isGiven(String text) {
        return guess.isGiven(text.strip());
    }

    /// How a name that stands in one cell may divide.
    public NameProposal propose(String text) {
        String given = withoutMark(singleSpaced(text.strip()));
        if (isPlain(given)) {
            return withoutHonorific(apart(given), "");
        }
        List<String> all = words(given);
        int leading = honorifics.leading(all);
        String honorific = leading == all.size() ? "" : join(all.subList(0, leading));
        String name = leading == all.size() ? given : join(all.subList(leading, all.size()));
        String latin = "";
        Matcher transcribed = TRANSCRIBED.matcher(name);
        Matcher slashed = SLASHED.matcher(name);
        if (transcribed.matches() && areTwoScripts(transcribed)) {
            name = inItsScript(transcribed);
            latin = latin(transcribed);
        } else if (slashed.matches() && areTwoScripts(slashed)) {
            name = inItsScript(slashed);
            latin = latin(slashed);
        } else {
            int at = scriptChange(name);
            if (at > 0) {
                String first = name.substring(0, at).strip();
                String second = name.substring(at).strip();
                name = isLatin(first) ? second : first;
                latin = isLatin(first) ? first : second;
            }
        }
        return withoutHonorific((honorific + " " + name).strip(), latin);
    }

    /// No list is marked by letters.
    private static String withoutMark(String text) {
        boolean mayBeMarked = !text.isEmpty() && !Character.isLetter(text.charAt(0));
        return mayBeMarked ? LIST_MARK.matcher(text).replaceFirst("") : text;
    }

    /// `Mr.John` as `Mr. John`.
    private String apart(String name) {
        int dot = name.indexOf('.');
        if (dot < 1 || dot + 1 >= name.length() || name.charAt(dot + 1) == ' ') {
            return name;
        }
        Matcher glued = GLUED.matcher(name);
        return glued.matches() && honorifics.isAll(List.of(glued.group(1))) ? glued.group(1) + " " + glued.group(2) : name;
    }

    private static String singleSpaced(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isPlain = c > ' ' && c < '\u007F';
            boolean isSingle = c == ' ' && text.charAt(i + 1) != ' ';
            if (!isPlain && !isSingle) {
                return SPACES.matcher(text).replaceAll(" ");
            }
        }
        return text;
    }

    /// Whether nothing but letters of Europe's West and what usually stands between them occur, so that there is one
    /// script only.
    private static boolean isPlain(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) > LAST_WESTERN) {
                return false;
            }
        }
        return true;
    }

    private NameProposal withoutHonorific(String name, String latin) {
        List<String> words = words(name);
        if (words.size() > 1 && NameGuess.isUndivided(words.getFirst())) {
            return whole(words.getFirst(), join(words.subList(1, words.size())), "", latin, Set.of());
        }
        int leading = honorifics.leading(words);
        if (leading == words.size()) {
            return whole("", name, "", latin, Set.of());
        }
        String before = join(words.subList(0, leading));
        String rest = join(words.subList(leading, words.size()));
        if (rest.endsWith(")") || rest.endsWith("]")) {
            Matcher bracketed = IN_BRACKETS.matcher(rest);
            if (before.isEmpty() && bracketed.matches() && honorifics.isAll(words(bracketed.group(2)))) {
                before = bracketed.group(2).strip();
                rest = bracketed.group(1).strip();
            }
            if (bracketed.matches() && ROLE.matcher(bracketed.group(2)).matches()) {
                return withRole(named(before, bracketed.group(1).strip(), latin), rest);
            }
        }
        String behind = honorifics.trailing(rest);
        if (!behind.isEmpty() && before.isEmpty()) {
            before = behind;
            rest = rest.substring(0, rest.length() - behind.length()).strip();
        }
        return named(before, rest, latin);
    }

    private static boolean isAllCapital(String name) {
        return words(name).stream().allMatch(Names::isCapital);
    }

    private static NameProposal withEnding(NameProposal found, String ending, String written) {
        return new NameProposal(
                found.honorific(), found.given(), found.family(), ending, written, found.latin(), found.confidence(),
                found.signs());
    }

    /// What stands behind the name stays with the name as it was written.
    private static NameProposal withRole(NameProposal found, String written) {
        return new NameProposal(
                found.honorific(), found.given(), found.family(), found.ending(), written, found.latin(),
                found.confidence(), found.signs());
    }

    private NameProposal named(String honorific, String name, String latin) {
        if (NameGuess.isUndivided(honorific)) {
            return whole(honorific, name, "", latin, Set.of());
        }
        String bare = withoutEnding(name);
        String ending = bare.length() == name.length() ? "" : BEFORE_ENDING.matcher(name.substring(bare.length())).replaceFirst("");
        if (honorific.isEmpty() && isHonorificBehind(ending)) {
            return named(ending, bare, latin);
        }
        Matcher amid = AMID.matcher(bare);
        if (ending.isEmpty() && amid.matches() && GENERATIONS.contains(Folding.fold(amid.group(2)))) {
            return withEnding(named(honorific, amid.group(1) + ", " + amid.group(3), latin), amid.group(2), name);
        }
        int comma = firstComma(bare);
        if (comma > 0) {
            return listed(honorific, bare, comma, ending, name, latin);
        }
        List<String> words = words(bare);
        NameProposal byCapitals = doubted(innerHonorific(capitals(honorific, words, ending, name, latin)));
        return byCapitals.hasParts() ? byCapitals : guess.divide(byCapitals, words);
    }

    /// An abbreviation before the name, as `Dl.`, may be an honorific that nobody here knows.
    private NameProposal doubted(NameProposal found) {
        Matcher abbreviated = ABBREVIATED.matcher(found.given());
        boolean isCertain = found.confidence() == NameProposal.Confidence.CERTAIN
                && (!abbreviated.matches() || isGiven(abbreviated.group(1)));
        return isCertain || found.confidence() != NameProposal.Confidence.CERTAIN
                ? found
                : new NameProposal(
                        found.honorific(), found.given(), found.family(), found.ending(), found.asWritten(),
                        found.latin(), NameProposal.Confidence.LIKELY, found.signs());
    }

    /// `Claire DUPONT, Mme`; `Sr` behind a name is the elder one.
    private boolean isHonorificBehind(String ending) {
        return !ending.isEmpty() && !Folding.fold(ending).equals("sr") && honorifics.isAll(words(ending));
    }

    /// `SMITH Dr. John`
    private NameProposal innerHonorific(NameProposal found) {
        List<String> given = words(found.given());
        int leading = found.honorific().isEmpty() ? honorifics.leading(given, 1) : 0;
        return leading == 0 || leading == given.size()
                ? found
                : new NameProposal(
                        BRACKETS.matcher(join(given.subList(0, leading))).replaceAll(""),
                        join(given.subList(leading, given.size())), found.family(),
                        found.ending(), join(given.subList(leading, given.size())) + " " + found.family(), found.latin(),
                        found.confidence(), found.signs());
    }

    /// The one comma of a name, in any script.
    private static int firstComma(String name) {
        int found = -1;
        for (int i = 0; i < name.length(); i++) {
            if (",،，、".indexOf(name.charAt(i)) >= 0) {
                if (found >= 0) {
                    return -1;
                }
                found = i;
            }
        }
        return found;
    }

    /// Without `Jr.` or `PhD`, which may also be names where only one word stands before them.
    private String withoutEnding(String name) {
        String bare = name;
        int at = Math.max(bare.lastIndexOf(' '), bare.lastIndexOf(','));
        while (at > 0 && honorifics.isEnding(bare.substring(at + 1))) {
            String shorter = bare.substring(0, at).replaceFirst("[,\\s]+$", "");
            boolean isClear = CLEAR.contains(Folding.fold(bare.substring(at + 1)).replace(" ", ""));
            if (shorter.isEmpty() || (words(shorter).size() == 1 && !isClear)) {
                return bare;
            }
            bare = shorter;
            at = Math.max(bare.lastIndexOf(' '), bare.lastIndexOf(','));
        }
        return bare;
    }

    /// `Family, Given`; an honorific may stand behind the comma.
    private NameProposal listed(String honorific, String name, int comma, String ending, String written, String latin) {
        String family = name.substring(0, comma).strip();
        List<String> given = words(name.substring(comma + 1));
        int leading = honorifics.leading(given, 1);
        if (leading == given.size()) {
            NameProposal bare = named(honorific.isEmpty() ? join(given) : honorific, family, latin);
            return honorific.isEmpty() ? bare : withRole(bare, name);
        }
        if (words(family).size() > 1 && !isAllCapital(family) && DEGREE.matcher(join(given)).matches()) {
            return withEnding(named(honorific, family, latin), join(given), name);
        }
        String title = honorific.isEmpty() ? join(given.subList(0, leading)) : honorific;
        String first = join(given.subList(honorific.isEmpty() ? leading : 0, given.size()));
        String asWritten = ending.isEmpty() ? first + " " + family : written;
        return new NameProposal(title, first, family, ending, asWritten, latin, Confidence.CERTAIN, Set.of(Sign.COMMA));
    }

    /// The family name is the one run of words in capitals at either end, with the particles that lead up to it.
    private static NameProposal capitals(
            String honorific, List<String> words, String ending, String written, String latin) {
        int from = 0;
        while (from < words.size() && !isCapital(words.get(from))) {
            from++;
        }
        int to = from;
        while (to < words.size() && (isCapital(words.get(to)) || joins(words, from, to))) {
            to++;
        }
        boolean isOneRun = words.subList(to, words.size()).stream().noneMatch(Names::isCapital);
        while (from > 0 && NameGuess.isParticle(words.get(from - 1))) {
            from--;
        }
        boolean isAll = from == 0 && to == words.size();
        boolean isEnd = from == 0 || to == words.size();
        if (from == to || !isOneRun || isAll || !isEnd) {
            return whole(honorific, written, ending, latin, Set.of());
        }
        String family = join(words.subList(from, to));
        String given = join(from > 0 ? words.subList(0, from) : words.subList(to, words.size()));
        return new NameProposal(
                honorific, given, family, ending, written, latin, Confidence.CERTAIN, Set.of(Sign.CAPITALS));
    }

    /// `MARTIN épouse DUBOIS` is one run.
    private static boolean joins(List<String> words, int from, int at) {
        boolean isWithin = at > from && at + 1 < words.size() && isCapital(words.get(at + 1));
        return isWithin && JOINING.contains(words.get(at).toLowerCase(Locale.ROOT));
    }

    private static NameProposal whole(String honorific, String name, String ending, String latin, Set<Sign> signs) {
        return new NameProposal(honorific, "", "", ending, name, latin, Confidence.WHOLE, signs);
    }

    /// Two capitals at least: `J.` and `A.B.` are initials.
    private static boolean isCapital(String word) {
        if (isEnglishCapitals(word) || word.equals("ST.")) {
            return true;
        }
        int last = word.codePointBefore(word.length());
        return !Character.isLowerCase(last) && word.indexOf('.') < 0 && CAPITALS.matcher(word).matches();
    }

    private static boolean isEnglishCapitals(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) < 'A' || word.charAt(i) > 'Z') {
                return false;
            }
        }
        return word.length() > 1;
    }

    private static boolean areTwoScripts(Matcher two) {
        return isLatin(two.group(1)) != isLatin(two.group(2));
    }

    private static String inItsScript(Matcher two) {
        return (isLatin(two.group(1)) ? two.group(2) : two.group(1)).strip();
    }

    private static String latin(Matcher two) {
        return (isLatin(two.group(1)) ? two.group(1) : two.group(2)).strip();
    }

    /// Where Chinese or Korean characters and Latin letters meet, once: `WANG Xiaoming 王小明`; 0 where they do not.
    private static int scriptChange(String name) {
        int change = 0;
        UnicodeScript last = UnicodeScript.COMMON;
        for (int i = 0; i < name.length(); i++) {
            UnicodeScript script = UnicodeScript.of(name.charAt(i));
            if (script != UnicodeScript.COMMON && script != UnicodeScript.INHERITED) {
                if (last != UnicodeScript.COMMON && script != last) {
                    boolean isPair = script == UnicodeScript.LATIN || last == UnicodeScript.LATIN;
                    if (change > 0 || !isPair) {
                        return 0;
                    }
                    change = i;
                }
                last = script;
            }
        }
        return change;
    }

    private static boolean isLatin(String text) {
        return text.codePoints()
                .filter(Character::isLetter)
                .allMatch(c -> UnicodeScript.of(c) == UnicodeScript.LATIN);
    }

    private static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        String text = name.strip();
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || isGap(text.charAt(i))) {
                if (i > from) {
                    words.add(text.substring(from, i));
                }
                from = i + 1;
            }
        }
        return words;
    }

    private static boolean isGap(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r');
    }

    private static String join(List<String> words) {
        return String.join(" ", words);
    }
}
