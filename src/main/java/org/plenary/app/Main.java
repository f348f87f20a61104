package org.plenary.app;

/// x
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        System.exit(args.length > 5 ? 1 : 0);
    }
}
