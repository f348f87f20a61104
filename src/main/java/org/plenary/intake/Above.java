package org.plenary.intake;

/// What bands say of the rows below them; empty texts where they say nothing.
///
/// @param section what stands below a delegation and is none itself, such as a ministry
record Above(String category, String delegation, String section, RowSense.Naming.What what) {

    static final Above NOTHING = new Above("", "", "", RowSense.Naming.What.UNKNOWN);

    Above category(String name) {
        return new Above(name, "", "", RowSense.Naming.What.CATEGORY);
    }

    Above delegation(RowSense.Naming naming) {
        return new Above(category, naming.text(), "", naming.what());
    }

    /// A name that nobody knows, between a band and people: part of what stands above, or what stood above was a
    /// section and this is the delegation.
    Above next(String name) {
        boolean isWithin = what == RowSense.Naming.What.STATE || what == RowSense.Naming.What.ORGANIZATION;
        return isWithin
                ? new Above(category, delegation, name, what)
                : new Above(category, name, delegation, RowSense.Naming.What.UNKNOWN);
    }

    Above section(String name) {
        return new Above(category, delegation, name, what);
    }
}
