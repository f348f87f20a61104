package org.plenary.screens.letters;

import java.util.Optional;
import org.plenary.base.Folding;
import org.plenary.credentials.CredentialStatus;
import org.plenary.letters.Addressee;
import org.plenary.letters.Recipient;

/// Somebody to whom a mailing may go, as the list of its first step shows it.
///
/// @param hasNamed whether a letter of nomination has come
/// @param credentials where they stand; empty for those who present none
/// @param folded what a search looks through
record AddresseeLine(Addressee addressee, boolean hasNamed, Optional<CredentialStatus> credentials, String folded) {

    static final String STANDING = "standing";
    static final String GROUP = "group";
    static final String LANGUAGE = "language";
    static final String EMAIL = "email";
    static final String EARLIER = "earlier";
    static final String NAMED = "named";
    static final String CREDENTIALS = "credentials";
    static final String THERE = "there";
    static final String YES = "yes";
    static final String NO = "no";

    static AddresseeLine of(Addressee addressee, boolean hasNamed, Optional<CredentialStatus> credentials) {
        Recipient recipient = addressee.recipient();
        return new AddresseeLine(
                addressee, hasNamed, credentials, Folding.fold(recipient.name() + " " + recipient.email()));
    }

    Recipient recipient() {
        return addressee.recipient();
    }

    boolean passes(String filter, String key) {
        return switch (filter) {
            case STANDING -> addressee.standing().name().equals(key);
            case GROUP -> addressee.group().filter(group -> group.name().equals(key)).isPresent();
            case LANGUAGE -> recipient().language().code().equals(key);
            case EMAIL -> addressee.hasEmail() == key.equals(YES);
            case EARLIER -> addressee.earlier().name().equals(key);
            case NAMED -> hasNamed == key.equals(YES);
            case CREDENTIALS -> credentials.filter(status -> status.name().equals(key)).isPresent();
            case THERE -> addressee.isThere() == key.equals(YES);
            default -> true;
        };
    }

    /// Which one only: the name may be a person's.
    @Override
    public String toString() {
        return addressee.toString();
    }
}
