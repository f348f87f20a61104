package org.plenary.office;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/// A Word file with everything that Word itself puts around a letter: relationships, headers, footers, pictures, styles.
/// What it makes opens in Word and in LibreOffice.
final class OfficeDocx {

    private static final String KIND = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    /// The namespaces that Word declares on every part.
    static final String SPACES = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
            + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
            + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
            + " xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\""
            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
            + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
            + " xmlns:v=\"urn:schemas-microsoft-com:vml\""
            + " xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\""
            + " xmlns:w15=\"http://schemas.microsoft.com/office/word/2012/wordml\" mc:Ignorable=\"w14 w15\"";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final Map<String, String> kinds = new LinkedHashMap<>();
    private final Map<String, List<String>> rels = new LinkedHashMap<>();
    private final StringBuilder references = new StringBuilder();
    private String section = "";
    private String styles = "";

    /// A paragraph with one run.
    static String p(String text) {
        return "<w:p><w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r></w:p>";
    }

    /// A run.
    static String r(String text) {
        return "<w:r w:rsidR=\"00A1B2C3\"><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    /// @param type `default`, `first` or `even`
    OfficeDocx header(String type, String xml) {
        return furniture("header", type, "hdr", xml);
    }

    OfficeDocx footer(String type, String xml) {
        return furniture("footer", type, "ftr", xml);
    }

    private OfficeDocx furniture(String what, String type, String root, String xml) {
        String name = what + "_" + type + ".xml";
        part("word/" + name, KIND + what + "+xml", "<w:" + root + SPACES + ">" + xml + "</w:" + root + ">");
        references.append("<w:").append(what).append("Reference w:type=\"").append(type).append("\" r:id=\"")
                .append(relate("document.xml", what, name)).append("\"/>");
        return this;
    }

    OfficeDocx footnotes(String xml) {
        relate("document.xml", "footnotes", "footnotes.xml");
        return part("word/footnotes.xml", KIND + "footnotes+xml", "<w:footnotes" + SPACES + ">" + xml + "</w:footnotes>");
    }

    /// More styles.
    OfficeDocx styles(String xml) {
        styles = xml;
        return this;
    }

    /// More of the last section's properties.
    OfficeDocx section(String xml) {
        section = xml;
        return this;
    }

    OfficeDocx part(String name, String kind, String xml) {
        kinds.put(name, kind);
        parts.put(name, ("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\r\n" + xml).getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /// Tells one part of another, or of an address outside.
    ///
    /// @return the id of the relationship
    String relate(String from, String type, String target) {
        List<String> all = rels.computeIfAbsent(from, name -> new ArrayList<>());
        String id = "rId" + (all.size() + 1);
        boolean isOutside = target.contains(":");
        all.add("<Relationship Id=\"" + id + "\" Type=\"" + REL + type + "\" Target=\"" + target + "\""
                + (isOutside ? " TargetMode=\"External\"" : "") + "/>");
        return id;
    }

    /// An emblem beside the text of a part: a picture in a run.
    String picture(String from) {
        parts.put("word/media/emblem.png", emblem());
        String id = relate(from, "image", "media/emblem.png");
        return "<w:r><w:drawing><wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\"><wp:extent cx=\"540000\" cy=\"540000\"/>"
                + "<wp:docPr id=\"1\" name=\"Emblem\"/><a:graphic><a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\">"
                + "<pic:pic><pic:nvPicPr><pic:cNvPr id=\"1\" name=\"emblem.png\"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed=\""
                + id + "\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/>"
                + "<a:ext cx=\"540000\" cy=\"540000\"/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>"
                + "</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>";
    }

    private static byte[] emblem() {
        var image = new BufferedImage(60, 60, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, 60, 60);
        graphics.setColor(new Color(0x00, 0x9E, 0xDB));
        graphics.fillOval(4, 4, 52, 52);
        graphics.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /// A text box as Word 2010 writes it, with the copy for older programs.
    static String textBox(String content) {
        return "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\">"
                + "<wp:extent cx=\"3000000\" cy=\"900000\"/><wp:docPr id=\"7\" name=\"Text Box 7\"/><a:graphic><a:graphicData"
                + " uri=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\"><wps:wsp><wps:cNvSpPr txBox=\"1\"/><wps:spPr>"
                + "<a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"3000000\" cy=\"900000\"/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom>"
                + "<a:ln w=\"9525\"><a:solidFill><a:srgbClr val=\"009EDB\"/></a:solidFill></a:ln></wps:spPr><wps:txbx><w:txbxContent>" + content
                + "</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice>"
                + "<mc:Fallback><w:pict><v:shape style=\"width:236pt;height:71pt\"><v:textbox><w:txbxContent>" + content
                + "</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>";
    }

    /// The file, with this in its body.
    byte[] body(String xml) {
        part("word/styles.xml", KIND + "styles+xml", "<w:styles" + SPACES + "><w:docDefaults><w:rPrDefault><w:rPr>"
                + "<w:rFonts w:ascii=\"Times New Roman\" w:hAnsi=\"Times New Roman\" w:cs=\"Times New Roman\"/><w:sz w:val=\"22\"/>"
                + "</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after=\"120\"/></w:pPr></w:pPrDefault></w:docDefaults>" + styles + "</w:styles>");
        relate("document.xml", "styles", "styles.xml");
        part("word/document.xml", KIND + "document.main+xml", "<w:document" + SPACES + "><w:body>" + xml + "<w:sectPr>" + references
                + "<w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1800\" w:right=\"1300\" w:bottom=\"1300\" w:left=\"1300\" w:header=\"600\""
                + " w:footer=\"600\" w:gutter=\"0\"/>" + section + "</w:sectPr></w:body></w:document>");
        return bytes();
    }

    private byte[] bytes() {
        var types = new StringBuilder("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/><Default Extension=\"png\" ContentType=\"image/png\"/>");
        kinds.forEach((name, kind) -> types.append("<Override PartName=\"/").append(name).append("\" ContentType=\"").append(kind).append("\"/>"));
        Map<String, byte[]> all = new LinkedHashMap<>();
        all.put("[Content_Types].xml", (types + "</Types>").getBytes(StandardCharsets.UTF_8));
        all.put("_rels/.rels", related(List.of("<Relationship Id=\"rId1\" Type=\"" + REL + "officeDocument\" Target=\"word/document.xml\"/>")));
        all.putAll(parts);
        rels.forEach((name, of) -> all.put("word/_rels/" + name + ".rels", related(of)));
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : all.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] related(List<String> of) {
        return ("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + String.join("", of)
                + "</Relationships>").getBytes(StandardCharsets.UTF_8);
    }
}
