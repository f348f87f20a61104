package org.plenary.store;

import java.time.Duration;

/// A vault whose passphrase costs next to nothing to try, for tests: the one of the program takes a second by design.
public final class QuickVault {

    private QuickVault() {}

    public static Vault of(Workspace workspace, Duration openFor) {
        return new Vault(workspace, openFor, new Vault.Cost(64, 1, 1));
    }
}
