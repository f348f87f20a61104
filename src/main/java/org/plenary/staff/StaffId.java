package org.plenary.staff;

import java.util.UUID;

/// Which member of the staff is meant.
public record StaffId(UUID value) {}
