package org.plenary.registry;

/// The five regional groups of the United Nations, by which officers are elected.
public enum UnGroup {
    AFRICA("AFR"),
    ASIA_PACIFIC("AP"),
    EASTERN_EUROPE("EE"),
    GRULAC("GRULAC"),
    WEOG("WEOG");

    private final String code;

    UnGroup(String code) {
        this.code = code;
    }

    /// The short code of the reference lists: `AFR`, `AP`, `EE`, `GRULAC`, `WEOG`.
    public String code() {
        return code;
    }
}
