package org.plenary.letters;

import java.util.UUID;

/// Names a template of this workspace for ever.
public record TemplateId(UUID value) {}
