package org.plenary.staff;

/// What the staff's duties are called.
public interface StaffWords {
    String duty(Duty duty);
}
