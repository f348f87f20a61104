package org.plenary.store;

import java.util.regex.Pattern;

/// When and where a change was made, as a hybrid logical clock tells it: milliseconds since the epoch, a counter within
/// the millisecond, the device. Stamps sort as texts; no two changes anywhere have the same one. A stamp is therefore
/// also the name of the change in the log.
///
/// Kulkarni et al., *Logical Physical Clocks*, 2014.
public record Stamp(String text) implements Comparable<Stamp> {

    private static final Pattern SHAPE = Pattern.compile("[0-9a-f]{12}-[0-9a-f]{5}-[0-9a-f]{8}");

    /// @throws IllegalArgumentException where `text` has not the shape `mmmmmmmmmmmm-ccccc-dddddddd`, hexadecimal
    public Stamp {
        if (!SHAPE.matcher(text).matches()) {
            throw new IllegalArgumentException("not a stamp");
        }
    }

    static Stamp of(long millis, int counter, String device) {
        String m = Long.toHexString(millis);
        String c = Integer.toHexString(counter);
        return new Stamp("0".repeat(12 - m.length()) + m + "-" + "0".repeat(5 - c.length()) + c + "-" + device);
    }

    public long millis() {
        return Long.parseLong(text, 0, 12, 16);
    }

    int counter() {
        return Integer.parseInt(text, 13, 18, 16);
    }

    public String device() {
        return text.substring(19);
    }

    @Override
    public int compareTo(Stamp other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
