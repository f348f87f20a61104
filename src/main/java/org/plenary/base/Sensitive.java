package org.plenary.base;

/// A value that must not be seen by chance: a passport number, a medical need. It prints as dots wherever it ends up.
public final class Sensitive<T> {

    private final T value;

    public Sensitive(T value) {
        this.value = value;
    }

    /// The value itself: call it only where the officer has asked to see or write it.
    public T reveal() {
        return value;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Sensitive<?> sensitive && value.equals(sensitive.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return "••••";
    }
}
