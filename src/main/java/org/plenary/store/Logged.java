package org.plenary.store;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// One command as the log keeps it.
///
/// @param name such as `people.amend`
/// @param subject what it was about: a file's name, a meeting; may be empty
/// @param officer who did it, as the laptop's settings said; may be empty
/// @param ops how many rows it changed
/// @param undoes the command that this one took back
/// @param lasting whether it cannot be undone
public record Logged(
        UUID id,
        String name,
        String subject,
        String officer,
        String device,
        Instant at,
        String firstStamp,
        String lastStamp,
        int ops,
        Optional<UUID> undoes,
        boolean lasting) {

    static final String COLUMNS =
            "id, name, subject, officer, device, at, first_stamp, last_stamp, ops, undoes, lasting";

    static Logged from(Row row) {
        return new Logged(
                row.id("id"),
                row.text("name"),
                row.text("subject"),
                row.text("officer"),
                row.text("device"),
                row.moment("at"),
                row.text("first_stamp"),
                row.text("last_stamp"),
                row.integer("ops"),
                row.optionalId("undoes"),
                row.flag("lasting"));
    }
}
