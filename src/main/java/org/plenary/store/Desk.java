package org.plenary.store;

import java.time.InstantSource;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import org.plenary.base.Ids;

/// Who works with a workspace, and where.
///
/// @param officer the officer's name on this laptop, as it will stand in the history; may be empty
/// @param device eight hexadecimal digits, in lower case, that name this laptop for ever
/// @param clock the laptop's clock
/// @param ids where new ids come from
/// @param onScreenThread whether the calling thread draws the window: the store refuses to be used there
public record Desk(String officer, String device, InstantSource clock, Ids ids, BooleanSupplier onScreenThread) {

    private static final Pattern DEVICE = Pattern.compile("[0-9a-f]{8}");

    /// @throws IllegalArgumentException where `device` has not that shape
    public Desk {
        if (!DEVICE.matcher(device).matches()) {
            throw new IllegalArgumentException("not the name of a device");
        }
    }

    /// For programs without a window.
    public static Desk of(String officer, String device) {
        return new Desk(officer, device, InstantSource.system(), Ids.timeBased(), () -> false);
    }

    /// @throws IllegalStateException where the calling thread draws the window
    void refuseTheScreenThread() {
        if (onScreenThread.getAsBoolean()) {
            throw new IllegalStateException("the workspace was asked from the thread that draws");
        }
    }
}
