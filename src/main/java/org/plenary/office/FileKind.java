package org.plenary.office;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.plenary.base.FileFault;

/// What a file is by its first bytes.
enum FileKind {
    OOXML,
    ODS,
    WORD,
    OLE2,
    WEB,
    SPREADSHEET_XML,
    CARDS,
    TEXT;

    private static final int HEAD = 4096;
    private static final int NAME_IN_ZIP = 30;
    private static final Pattern WEB_PAGE = Pattern.compile("<(?:!doctype html|html|table|tr|meta|head|body|style|div)\\b");
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A};
    private static final List<String> OTHER_TEXTS = List.of("{\\rtf", "<?xml");
    /// What Excel 2, 3 and 4 began their files with, where there was no container yet.
    private static final List<byte[]> BARE_EXCEL =
            List.of(new byte[] {9, 0, 4, 0}, new byte[] {9, 2, 6, 0}, new byte[] {9, 4, 6, 0});

    /// @throws Unusable where there is no such file, it is empty, or it is of a kind that holds no table
    static FileKind of(Path path) {
        byte[] head = head(path);
        if (startsWith(head, ZIP)) {
            return ofZip(path, head);
        }
        if (startsWith(head, OLE)) {
            return OLE2;
        }
        if (BARE_EXCEL.stream().anyMatch(magic -> startsWith(head, magic))) {
            throw new Unusable(FileFault.OLD_EXCEL);
        }
        String start = new String(head, StandardCharsets.ISO_8859_1).strip().toLowerCase(Locale.ROOT);
        String text = start.startsWith("ï»¿") ? start.substring(3) : start;
        if (text.startsWith("begin:vcard")) {
            return CARDS;
        }
        if (text.startsWith("<?xml") && text.contains("urn:schemas-microsoft-com:office:spreadsheet")) {
            return SPREADSHEET_XML;
        }
        if (text.startsWith("<") && WEB_PAGE.matcher(text).find()) {
            return WEB;
        }
        if (text.startsWith("%pdf-")) {
            throw new Unusable(FileFault.PDF_FILE);
        }
        if (OTHER_TEXTS.stream().anyMatch(text::startsWith) || Encoding.isBinary(head)) {
            throw new Unusable(FileFault.UNKNOWN_KIND);
        }
        return TEXT;
    }

    private static FileKind ofZip(Path path, byte[] head) {
        boolean isOds = new String(head, StandardCharsets.ISO_8859_1)
                .startsWith("mimetypeapplication/vnd.oasis.opendocument.spreadsheet", NAME_IN_ZIP);
        if (isOds || (ZipPart.has(path, "content.xml") && !ZipPart.has(path, "[Content_Types].xml"))) {
            return ODS;
        }
        return ZipPart.has(path, "word/document.xml") ? WORD : OOXML;
    }

    private static byte[] head(Path path) {
        if (!Files.exists(path)) {
            throw new Unusable(FileFault.MISSING);
        }
        if (!Files.isRegularFile(path) || !Files.isReadable(path)) {
            throw new Unusable(FileFault.NOT_READABLE);
        }
        try (InputStream in = Files.newInputStream(path)) {
            byte[] head = in.readNBytes(HEAD);
            if (head.length == 0) {
                throw new Unusable(FileFault.EMPTY);
            }
            return head;
        } catch (IOException _) {
            throw new Unusable(FileFault.NOT_READABLE);
        }
    }

    private static boolean startsWith(byte[] head, byte[] magic) {
        return head.length >= magic.length && Arrays.equals(head, 0, magic.length, magic, 0, magic.length);
    }
}
