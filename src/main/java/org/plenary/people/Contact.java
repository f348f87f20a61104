package org.plenary.people;

/// How a participant is reached, as written; any part may be empty. Several e-mail addresses are separated by
/// semicolons.
public record Contact(String address, String city, String country, String telephone, String email) {

    /// Nothing, so that no personal data ends up in a log file by chance.
    @Override
    public String toString() {
        return "Contact";
    }
}
