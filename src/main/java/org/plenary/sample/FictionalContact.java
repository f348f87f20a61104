package org.plenary.sample;

/// Where an invented person could be reached if there were one.
///
/// @param country ISO 3166-1 alpha-3
/// @param email under example.org (RFC 2606), so that no letter ever arrives
public record FictionalContact(String address, String city, String country, String phone, String email) {}
