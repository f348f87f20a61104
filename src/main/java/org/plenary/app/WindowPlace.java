package org.plenary.app;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;

/// Where the window comes up: where it stood when it was closed, as far as that is on a screen that is there today
/// and no larger than it.
final class WindowPlace {

    /// How much of a window must be on a screen for it to be found and moved.
    private static final double IN_SIGHT = 120;

    private WindowPlace() {}

    /// The place on these screens; nothing where the system may choose it.
    ///
    /// @param designed for a window that was never closed
    /// @param screens what is free of each, the main one first
    static Optional<Settings.Bounds> of(
            Optional<Settings.Bounds> before, Rectangle2D designed, List<Rectangle2D> screens) {
        Rectangle2D main = screens.getFirst();
        if (before.isEmpty()) {
            // What is as high as the screen has no room for its title bar there.
            boolean isLarger = designed.getWidth() > main.getWidth() || designed.getHeight() >= main.getHeight();
            return isLarger ? Optional.of(on(main, main)) : Optional.empty();
        }
        Settings.Bounds last = before.get();
        var size = new Rectangle2D(0, 0, last.width(), last.height());
        return Optional.of(screens.stream()
                .filter(screen -> isInSight(last, screen))
                .findFirst()
                .map(screen -> isLarger(last, screen) ? on(screen, size) : last)
                .orElseGet(() -> on(main, size)));
    }

    /// As after a day at a larger screen: its status bar would be below the edge.
    private static boolean isLarger(Settings.Bounds window, Rectangle2D screen) {
        return window.width() > screen.getWidth() || window.height() > screen.getHeight();
    }

    /// The title bar is what a window is moved by.
    private static boolean isInSight(Settings.Bounds window, Rectangle2D screen) {
        double shared = Math.min(window.x() + window.width(), screen.getMaxX()) - Math.max(window.x(), screen.getMinX());
        return shared >= IN_SIGHT && window.y() >= screen.getMinY() && window.y() <= screen.getMaxY() - IN_SIGHT;
    }

    private static Settings.Bounds on(Rectangle2D screen, Rectangle2D size) {
        return new Settings.Bounds(
                screen.getMinX(),
                screen.getMinY(),
                Math.min(size.getWidth(), screen.getWidth()),
                Math.min(size.getHeight(), screen.getHeight()));
    }
}
