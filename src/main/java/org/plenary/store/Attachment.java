package org.plenary.store;

import java.util.UUID;

/// A file that belongs to something: the scan of a letter, a template of a secretariat.
///
/// @param owner the row it belongs to
/// @param about what it belongs to, as an officer calls it, such as `Kenya, 17/2017`; never a person's name
/// @param note what the officer wrote about it; may be empty
public record Attachment(AttachmentId id, UUID owner, String about, Content content, String note) {

    static Attachment from(Row row) {
        var content = new Content(row.text("name"), row.text("media_type"), row.number("size"), row.text("sha256"));
        return new Attachment(
                new AttachmentId(row.id("id")), row.id("owner"), row.text("about"), content, row.text("note"));
    }
}
