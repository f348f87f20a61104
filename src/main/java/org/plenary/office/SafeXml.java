package org.plenary.office;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.jspecify.annotations.Nullable;
import org.plenary.base.FileFault;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.ext.DefaultHandler2;

/// Parses the XML of foreign files. A document type declaration has no business in a spreadsheet and is the door of
/// entity bombs and of stolen files: it ends the reading before anything of it is looked at.
final class SafeXml {

    private static final String SAX = "http://xml.org/sax/";
    private static final String XERCES = "http://apache.org/xml/features/";

    private SafeXml() {}

    /// Feeds a document to a handler.
    ///
    /// @throws Unusable where the document is not well-formed or has a document type declaration
    static void parse(InputStream document, Handler handler) {
        try {
            XMLReader reader = reader();
            reader.setContentHandler(handler);
            reader.setErrorHandler(handler);
            reader.setEntityResolver(handler);
            reader.setProperty(SAX + "properties/lexical-handler", handler);
            reader.parse(new InputSource(new Runs(document)));
        } catch (SAXException | IOException e) {
            throw Unusable.because(e);
        }
    }

    /// Reads a document as a whole, to be changed.
    ///
    /// @throws Unusable where the document is not well-formed or has a document type declaration
    static Document document(InputStream document) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler2());
            return builder.parse(new Runs(document));
        } catch (SAXException | IOException e) {
            throw Unusable.because(e);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("the JDK's own parser lacks a feature that it documents", e);
        }
    }

    /// Ends the reading of a text or tag beyond all measure: the parser would gather it whole in memory.
    private static final class Runs extends FilterInputStream {

        private static final int LONGEST = 8 << 20;

        /// A hundred thousand people take a tenth of it. What a zip says of the size of its parts may be a lie.
        private static final long MOST = 640L << 20;

        private int run;
        private long read;

        Runs(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            count(1, b == '<' ? 0 : run + 1);
            return b;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int n = super.read(bytes, offset, length);
            int since = 0;
            while (since < n && bytes[offset + n - 1 - since] != '<') {
                since++;
            }
            count(Math.max(0, n), since < n ? since : run + Math.max(0, n));
            return n;
        }

        private void count(int more, int now) {
            read += more;
            run = now;
            if (read > MOST) {
                throw new Unusable(FileFault.TOO_LARGE);
            }
            if (run > LONGEST) {
                throw new Unusable(FileFault.SUSPICIOUS);
            }
        }
    }

    private static XMLReader reader() throws SAXException {
        try {
            SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature(SAX + "features/external-general-entities", false);
            factory.setFeature(SAX + "features/external-parameter-entities", false);
            factory.setFeature(XERCES + "nonvalidating/load-external-dtd", false);
            return factory.newSAXParser().getXMLReader();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("the JDK's own parser lacks a feature that it documents", e);
        }
    }

    /// A handler that refuses what opens doors.
    abstract static class Handler extends DefaultHandler2 {

        @Override
        public final void startDTD(String name, @Nullable String publicId, @Nullable String systemId) {
            throw new Unusable(FileFault.SUSPICIOUS);
        }

        @Override
        public final InputSource resolveEntity(
                @Nullable String name, @Nullable String publicId, @Nullable String baseUri, String systemId) {
            throw new Unusable(FileFault.SUSPICIOUS);
        }
    }
}
