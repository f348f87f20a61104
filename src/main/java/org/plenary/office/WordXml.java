package org.plenary.office;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// Writes one XML part as a stream. Names carry their prefix (`w:p`); characters that XML forbids are left out.
final class WordXml {

    private static final int BUFFER = 1 << 16;

    private final Writer buffer;
    private final XMLStreamWriter out;

    WordXml(OutputStream part) throws IOException {
        buffer = new BufferedWriter(new OutputStreamWriter(part, StandardCharsets.UTF_8), BUFFER);
        try {
            out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(buffer);
            out.writeStartDocument("UTF-8", "1.0");
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /// Opens an element with attributes as pairs of name and value.
    WordXml open(String name, String... attributes) throws IOException {
        try {
            out.writeStartElement(name);
            attributes(attributes);
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        return this;
    }

    WordXml leaf(String name, String... attributes) throws IOException {
        try {
            out.writeEmptyElement(name);
            attributes(attributes);
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        return this;
    }

    WordXml text(String text) throws IOException {
        try {
            out.writeCharacters(clean(text));
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        return this;
    }

    WordXml close() throws IOException {
        try {
            out.writeEndElement();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        return this;
    }

    /// Ends the part and leaves the stream under it open.
    void end() throws IOException {
        try {
            out.writeEndDocument();
            out.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        buffer.flush();
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            out.writeAttribute(attributes[i], clean(attributes[i + 1]));
        }
    }

    /// XML 1.0 section 2.2: no control characters, no half surrogate pairs. Line ends and tabs become spaces.
    static String clean(String text) {
        int i = 0;
        while (i < text.length() && isPlain(text.charAt(i))) {
            i++;
        }
        return i == text.length() ? text : cleaned(text, i);
    }

    private static boolean isPlain(char c) {
        return (c >= ' ' && c < 0xD800) || (c >= 0xE000 && c < 0xFFFE);
    }

    private static String cleaned(String text, int from) {
        var kept = new StringBuilder(text.length()).append(text, 0, from);
        int i = from;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (c == '\n' || c == '\t') {
                kept.append(' ');
            } else if (c >= 0x10000 || isPlain((char) c)) {
                kept.appendCodePoint(c);
            }
        }
        return kept.toString();
    }
}
