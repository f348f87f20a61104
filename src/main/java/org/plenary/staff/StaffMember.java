package org.plenary.staff;

/// A member of the staff, under the name by which colleagues know them.
public record StaffMember(StaffId id, String name) {

    /// Which one only.
    @Override
    public String toString() {
        return id.toString();
    }
}
