package org.plenary.credentials;

import java.util.UUID;

/// Which instrument is meant.
public record CredentialId(UUID value) {}
