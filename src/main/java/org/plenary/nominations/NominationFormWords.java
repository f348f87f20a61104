package org.plenary.nominations;

/// What a nomination form says.
public interface NominationFormWords {

    String title(String meeting);

    /// Where and when.
    String placeAndDays(String place, String days);

    /// How it is filled in.
    String guidance();

    /// Of people who are in the form already.
    String prefilled();

    String choose();

    /// Without an ending.
    String fileName(String meeting, String delegation);
}
