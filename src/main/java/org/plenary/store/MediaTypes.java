package org.plenary.store;

import java.util.Locale;
import java.util.Map;

/// What the ending of a file's name says of its content, after the registry of IANA.
final class MediaTypes {

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private static final Map<String, String> BY_ENDING = Map.ofEntries(
            Map.entry("pdf", "application/pdf"),
            Map.entry("doc", "application/msword"),
            Map.entry("docx", WORD + "document"),
            Map.entry("dotx", WORD + "template"),
            Map.entry("odt", "application/vnd.oasis.opendocument.text"),
            Map.entry("xls", "application/vnd.ms-excel"),
            Map.entry("xlsx", EXCEL + "sheet"),
            Map.entry("csv", "text/csv"),
            Map.entry("txt", "text/plain"),
            Map.entry("eml", "message/rfc822"),
            Map.entry("msg", "application/vnd.ms-outlook"),
            Map.entry("zip", "application/zip"),
            Map.entry("ics", "text/calendar"),
            Map.entry("png", "image/png"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("jpeg", "image/jpeg"),
            Map.entry("gif", "image/gif"),
            Map.entry("tif", "image/tiff"),
            Map.entry("tiff", "image/tiff"),
            Map.entry("webp", "image/webp"),
            Map.entry("heic", "image/heic"));

    private MediaTypes() {}

    static String of(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return BY_ENDING.getOrDefault(ending, "application/octet-stream");
    }
}
