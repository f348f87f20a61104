package org.plenary.store;

/// When and where a change was made, as a hybrid logical clock tells it: milliseconds since the epoch, a counter within
/// the millisecond, the device. Stamps sort as texts; no two changes anywhere have the same one. A stamp is therefore
/// also the name of the change in the log.
///
/// Kulkarni et al., *Logical Physical Clocks*, 2014.
public record Stamp(String text) implements Comparable<Stamp> {

    private static final int LENGTH = 27;
    private static final int FIRST_DASH = 12;
    private static final int SECOND_DASH = 18;

    /// @throws IllegalArgumentException where `text` has not the shape `mmmmmmmmmmmm-ccccc-dddddddd`, hexadecimal
    public Stamp {
        if (!isStamp(text)) {
            throw new IllegalArgumentException("not a stamp");
        }
    }

    /// An import makes two of them for everybody.
    private static boolean isStamp(String text) {
        if (text.length() != LENGTH) {
            return false;
        }
        for (int i = 0; i < LENGTH; i++) {
            char c = text.charAt(i);
            boolean isDash = i == FIRST_DASH || i == SECOND_DASH;
            boolean isFitting = isDash ? c == '-' : (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
            if (!isFitting) {
                return false;
            }
        }
        return true;
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
