package org.plenary.app;

/// Where the tour of the window leads, in this order.
enum TourStop {
    MEETING("#meetings"),
    SCREENS(".sidebar-screens"),
    SEARCH("#search"),
    LIST(".grid"),
    EVERYTHING("#everything"),
    UNDO("#app.undo"),
    SAVED("#saved");

    private final String node;

    TourStop(String node) {
        this.node = node;
    }

    /// The control that is pointed at, as a style sheet finds it.
    String node() {
        return node;
    }
}
