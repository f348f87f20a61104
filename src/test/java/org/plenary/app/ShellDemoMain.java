package org.plenary.app;

import javafx.application.Application;

/// Opens the window with its made-up screens on a real display, to be looked at. JavaFX on the class path wants a
/// main class that is no `Application`.
public final class ShellDemoMain {

    private ShellDemoMain() {}

    public static void main(String[] arguments) {
        Application.launch(ShellDemo.class, arguments);
    }
}
