package org.plenary.registry;

/// The region in whose consultations a State takes part before a meeting (UNEP/MC/COP.1/20, para. 11). It is not the
/// UN group: Kazakhstan votes with Asia-Pacific and consults with Central and Eastern Europe.
public enum ConsultationRegion {
    AFRICA,
    ASIA_PACIFIC,
    CEE_CENTRAL_ASIA,
    LATIN_AMERICA_CARIBBEAN,
    WEOG;

    /// The region of a State for which nothing else is laid down.
    public static ConsultationRegion usualFor(UnGroup group) {
        return switch (group) {
            case AFRICA -> AFRICA;
            case ASIA_PACIFIC -> ASIA_PACIFIC;
            case EASTERN_EUROPE -> CEE_CENTRAL_ASIA;
            case GRULAC -> LATIN_AMERICA_CARIBBEAN;
            case WEOG -> WEOG;
        };
    }
}
