package org.plenary.matching;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.plenary.base.Folding;

/// What speaks against two people of one name in one delegation being one. A woman is no man; and where very many bear the
/// name, as `David Jones` or `Wang Wei`, two who are reached in two offices or have nothing in common in what they do are
/// asked about.
public final class Contradictions {

    private static final Set<String> ANYBODYS = Set.of(
            "gmail", "googlemail", "yahoo", "ymail", "hotmail", "outlook", "live", "msn", "icloud", "me", "aol", "gmx",
            "web", "mail", "protonmail", "proton", "qq", "163", "126", "sina", "yandex", "ya", "rambler", "naver", "daum",
            "hanmail", "rediffmail", "orange", "wanadoo", "free", "laposte", "libero", "zoho");
    private static final Set<String> OF_COUNTRIES = Set.of("co", "com", "ne", "net", "or", "org");
    /// Words of functions that say nothing of what somebody does.
    private static final Set<String> VAGUE = Set.of(
            "general", "generale", "deputy", "vice", "senior", "junior", "principal", "assistant", "associate", "adjoint",
            "adjointe", "adjunto", "adjunta", "national", "nationale", "nacional", "federal", "federale", "ministry",
            "ministere", "ministerio", "department", "departement", "departamento", "division", "directorate", "direction",
            "direccion", "administration", "administracion", "office", "service", "servicio", "генеральный", "заместитель",
            "старший", "главный", "отдела", "управления", "министерства", "министерство", "департамента", "департамент");
    private static final Set<String> ACCOMPANYING = Set.of(
            "spouse", "wife", "husband", "accompanying", "epouse", "epoux", "conjoint", "conjointe", "accompagnant",
            "accompagnante", "esposa", "esposo", "conyuge", "acompanante", "супруга", "супруг", "жена", "муж", "сопровождающее",
            "сопровождающий", "сопровождающая", "زوجة", "زوج", "قرينة", "عقيلة", "مرافق", "مرافقة");
    private static final Set<String> ACCOMPANYING_IN_CHINESE = Set.of("配偶", "夫人", "随行");
    private static final int LONGEST_FILLER = 3;
    /// So many words of a function say who is meant.
    private static final int TELLING = 3;

    private final NameBook book;

    public Contradictions(NameBook book) {
        this.book = book;
    }

    /// Whether somebody must be asked, though the names are the same.
    public boolean between(Portrait one, Portrait other) {
        return one.isOfOtherGender(other) || !of(one, other).isEmpty();
    }

    /// What speaks against two bearers of one name: of a common name an address in another office or a function that has
    /// nothing in common; of any name another office with another function; of a very common one also another address with
    /// a function that says little. Somebody who accompanies a delegate bears the delegate's name.
    List<Evidence> of(Portrait one, Portrait other) {
        if (isAccompanying(one) != isAccompanying(other)) {
            return List.of(new Evidence.OtherFunction(one.function(), other.function()));
        }
        if (haveSameEmail(one, other)) {
            return List.of();
        }
        List<Evidence> ofCommonName = ofCommonName(one, other);
        if (!ofCommonName.isEmpty()) {
            return ofCommonName;
        }
        if (!haveSameFunction(one, other)) {
            boolean areBoth = !one.function().isEmpty() && !other.function().isEmpty();
            Optional<Evidence> office = areBoth ? emails(one, other) : Optional.empty();
            return office.map(fact -> List.of(fact, new Evidence.OtherFunction(one.function(), other.function())))
                    .orElse(List.of());
        }
        boolean isBare = words(one.function()).size() < TELLING && !one.emails().isEmpty() && !other.emails().isEmpty();
        return isBare && words(one).stream().allMatch(book::isCommon) && words(other).stream().allMatch(book::isCommon)
                ? List.of(otherEmail(one, other), new Evidence.CommonName())
                : List.of();
    }

    private static boolean haveSameEmail(Portrait one, Portrait other) {
        return one.emails().stream().anyMatch(other.emails()::contains);
    }

    private static boolean haveSameFunction(Portrait one, Portrait other) {
        return !one.function().isEmpty() && Folding.fold(one.function()).equals(Folding.fold(other.function()));
    }

    /// Whether somebody comes as a delegate's wife or husband.
    static boolean isAccompanying(Portrait one) {
        String function = Folding.fold(one.function());
        return !function.isEmpty()
                && (Arrays.stream(function.split(" ", -1)).anyMatch(ACCOMPANYING::contains)
                        || ACCOMPANYING_IN_CHINESE.stream().anyMatch(function::contains));
    }

    /// What speaks against two bearers of a common name; nothing where the name is rare, or something else is the same.
    public List<Evidence> ofCommonName(Portrait one, Portrait other) {
        List<Evidence> all = ofAnyName(one, other);
        return !all.isEmpty() && book.isOfMany(words(one)) && book.isOfMany(words(other)) ? all : List.of();
    }

    /// Addresses in two offices and functions that have nothing in common; nothing where one of both is the same.
    static List<Evidence> ofAnyName(Portrait one, Portrait other) {
        return haveSameEmail(one, other) || haveSameFunction(one, other)
                ? List.of()
                : Stream.of(emails(one, other), functions(one, other)).flatMap(Optional::stream).toList();
    }

    private static List<String> words(Portrait portrait) {
        String parts = (portrait.given() + " " + portrait.family()).strip();
        return List.of(Folding.fold(parts.isEmpty() ? portrait.whole() : parts).split(" ", -1));
    }

    /// Addresses in two offices; one that anybody can have says nothing.
    private static Optional<Evidence> emails(Portrait one, Portrait other) {
        for (String mine : one.emails()) {
            for (String theirs : other.emails()) {
                if (areOfOneOffice(domain(mine), domain(theirs))) {
                    return Optional.empty();
                }
            }
        }
        boolean areBoth = !one.emails().isEmpty() && !other.emails().isEmpty();
        return areBoth ? Optional.of(otherEmail(one, other)) : Optional.empty();
    }

    private static Evidence otherEmail(Portrait one, Portrait other) {
        return new Evidence.OtherEmail(one.emails().iterator().next(), other.emails().iterator().next());
    }

    /// Whether both have addresses of one office, and none of them is the same: nobody has two.
    static boolean areTwoOfOneOffice(Portrait one, Portrait other) {
        return !haveSameEmail(one, other)
                && one.emails().stream()
                        .map(Contradictions::domain)
                        .filter(domain -> !isAnybodys(domain))
                        .anyMatch(domain -> other.emails().stream().map(Contradictions::domain).anyMatch(domain::equals));
    }

    private static boolean areOfOneOffice(String one, String other) {
        return one.equals(other)
                || one.endsWith("." + other)
                || other.endsWith("." + one)
                || isAnybodys(one)
                || isAnybodys(other);
    }

    /// `me.com` and `yahoo.co.uk`, and not `me.go.kr`, which is a ministry.
    private static boolean isAnybodys(String domain) {
        String[] parts = domain.split("\\.", -1);
        boolean isShort = parts.length < 3 || (parts.length == 3 && OF_COUNTRIES.contains(parts[1]));
        return isShort && ANYBODYS.contains(parts[0]);
    }

    private static String domain(String address) {
        return address.substring(address.indexOf('@') + 1);
    }

    /// Functions without a word in common that says what somebody does, where both say it.
    static Optional<Evidence> functions(Portrait one, Portrait other) {
        Set<String> mine = words(one.function());
        Set<String> theirs = words(other.function());
        Set<String> telling = telling(mine);
        Set<String> theirTelling = telling(theirs);
        boolean areTold = !telling.isEmpty() && !theirTelling.isEmpty();
        boolean haveCommon = areTold ? !Collections.disjoint(telling, theirTelling) : !Collections.disjoint(mine, theirs);
        return mine.isEmpty() || theirs.isEmpty() || haveCommon
                ? Optional.empty()
                : Optional.of(new Evidence.OtherFunction(one.function(), other.function()));
    }

    private static Set<String> telling(Set<String> words) {
        Set<String> telling = new HashSet<>(words);
        telling.removeAll(VAGUE);
        return telling;
    }

    private static Set<String> words(String function) {
        Set<String> words = new HashSet<>(List.of(Folding.fold(function).split(" ", -1)));
        words.removeIf(word -> word.length() <= LONGEST_FILLER && word.chars().allMatch(c -> c < 'z' + 1));
        return words;
    }
}
