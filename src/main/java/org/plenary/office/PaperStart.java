package org.plenary.office;

/// Where a part of a paper begins.
public enum PaperStart {
    SAME_PAGE,
    NEW_PAGE
}
