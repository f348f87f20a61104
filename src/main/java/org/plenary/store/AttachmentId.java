package org.plenary.store;

import java.util.UUID;

/// Names an attachment for ever.
public record AttachmentId(UUID value) {}
