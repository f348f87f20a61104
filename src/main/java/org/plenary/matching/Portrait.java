package org.plenary.matching;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.plenary.base.Folding;
import org.plenary.people.Gender;
import org.plenary.people.PersonName;

/// What is known of somebody who is to be recognised.
///
/// @param given may be empty, like every other part of the name
/// @param whole the name as it was written
/// @param latin its transcription
/// @param emails folded
/// @param senders the States and organizations for which the person comes
/// @param passport the number
/// @param gender as the person has said, or is addressed
/// @param function in the delegation, as it was written
public record Portrait(
        String given,
        String family,
        String whole,
        String latin,
        Set<String> emails,
        Set<UUID> senders,
        Optional<LocalDate> born,
        Optional<String> passport,
        Gender gender,
        String function) {

    private static final Pattern BETWEEN_ADDRESSES = Pattern.compile("[;,\\s]+");

    public Portrait {
        emails = Set.copyOf(emails);
        senders = Set.copyOf(senders);
    }

    public static Portrait of(PersonName name) {
        return of(name.given(), name.family(), name.asWritten(), name.latin()).addressed(name.honorific());
    }

    /// A name of which only the whole is known.
    public static Portrait of(String whole) {
        return of("", "", whole, "");
    }

    public static Portrait of(String given, String family, String whole, String latin) {
        return new Portrait(
                given, family, whole, latin, Set.of(), Set.of(), Optional.empty(), Optional.empty(), Gender.UNSAID, "");
    }

    /// @param text one or more e-mail addresses, as a field holds them
    public Portrait reachedAt(String text) {
        if (text.indexOf('@') < 0) {
            return this;
        }
        if (emails.isEmpty() && isOne(text)) {
            return with(text.charAt(0) == '@' ? Set.of() : Set.of(text.toLowerCase(Locale.ROOT)));
        }
        var all = new LinkedHashSet<>(emails);
        BETWEEN_ADDRESSES.splitAsStream(text)
                .map(one -> one.toLowerCase(Locale.ROOT))
                .filter(one -> one.indexOf('@') > 0)
                .forEach(all::add);
        return with(all);
    }

    private Portrait with(Set<String> addresses) {
        return new Portrait(given, family, whole, latin, addresses, senders, born, passport, gender, function);
    }

    /// Whether a text is a single address, as most are.
    private static boolean isOne(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c <= ' ' || c == ',' || c == ';') {
                return false;
            }
        }
        return true;
    }

    /// @param sender the id of a State or an organization
    public Portrait from(UUID sender) {
        Set<UUID> all = senders.isEmpty() ? Set.of(sender) : new LinkedHashSet<>(senders);
        if (!all.contains(sender)) {
            all.add(sender);
        }
        return new Portrait(given, family, whole, latin, emails, all, born, passport, gender, function);
    }

    public Portrait born(Optional<LocalDate> day) {
        return new Portrait(given, family, whole, latin, emails, senders, day, passport, gender, function);
    }

    public Portrait withPassport(String number) {
        String folded = Folding.fold(number).replace(" ", "");
        return new Portrait(
                given, family, whole, latin, emails, senders, born,
                folded.isEmpty() ? Optional.empty() : Optional.of(folded), gender, function);
    }

    /// With the gender that an honorific tells, where it tells one.
    public Portrait addressed(String honorific) {
        Gender told = FormsOfAddress.gender(honorific);
        return told == Gender.UNSAID ? this : of(told);
    }

    /// With what the person has said, which counts more than how she or he is addressed.
    public Portrait of(Gender said) {
        return said == Gender.UNSAID
                ? this
                : new Portrait(given, family, whole, latin, emails, senders, born, passport, said, function);
    }

    public Portrait doing(String what) {
        return what.isBlank()
                ? this
                : new Portrait(given, family, whole, latin, emails, senders, born, passport, gender, what.strip());
    }

    /// Whether one is a woman and the other a man.
    public boolean isOfOtherGender(Portrait other) {
        return (gender == Gender.FEMALE && other.gender == Gender.MALE)
                || (gender == Gender.MALE && other.gender == Gender.FEMALE);
    }

    /// Nothing, so that no personal data ends up in a log file by chance.
    @Override
    public String toString() {
        return "Portrait";
    }
}
