package org.plenary.registry;

import java.util.UUID;

/// Which name that an officer has given is meant.
public record NameId(UUID value) {}
