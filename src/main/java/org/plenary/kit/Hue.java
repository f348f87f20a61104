package org.plenary.kit;

import java.util.Locale;

/// The colours that mean something, the same in lists, charts and badges; `plenary-light.css` and `plenary-dark.css`
/// have their values. A hue never stands alone: a word stands beside it.
public enum Hue {
    PARTY,
    OBSERVER_STATE,
    UN,
    IGO,
    NGO,
    MEDIA,
    SECRETARIAT,
    SECURITY;

    /// The colour of whoever is called so.
    ///
    /// @throws IllegalArgumentException where nobody of that name has a colour
    public static Hue of(Enum<?> whose) {
        return valueOf(whose.name());
    }

    /// The style class of what is filled with this colour: `hue-observer-state`.
    public String style() {
        return "hue-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The name of the looked-up colour: `-plenary-observer-state`.
    public String colour() {
        return "-plenary-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
