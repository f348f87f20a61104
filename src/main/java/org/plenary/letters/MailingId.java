package org.plenary.letters;

import java.util.UUID;

/// Names a mailing for ever.
public record MailingId(UUID value) {}
