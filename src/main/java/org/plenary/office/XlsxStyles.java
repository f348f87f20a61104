package org.plenary.office;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.xml.sax.Attributes;

/// Reads `styles.xml` for one question only: does a cell of this style show a date?
final class XlsxStyles extends SafeXml.Handler {

    private final Map<Integer, String> formats = new HashMap<>();
    private final BitSet dates = new BitSet();
    private boolean isInCellStyles;
    private int next;

    /// Whether a cell of the style with this number shows a date or a time.
    boolean isDate(int style) {
        return style >= 0 && dates.get(style);
    }

    @Override
    public void startElement(String uri, String name, String qName, Attributes attributes) {
        switch (name) {
            case "numFmt" -> {
                String code = attributes.getValue("formatCode");
                formats.put(Digits.whole(attributes.getValue("numFmtId"), -1), code == null ? "" : code);
            }
            case "cellXfs" -> isInCellStyles = true;
            case "xf" -> {
                if (isInCellStyles) {
                    addStyle(Digits.whole(attributes.getValue("numFmtId"), 0));
                }
            }
            default -> {}
        }
    }

    private void addStyle(int format) {
        String code = formats.get(format);
        if (code == null) {
            code = BuiltinFormats.getBuiltinFormat(format);
        }
        if (Serial.isDate(format, code == null ? "" : code)) {
            dates.set(next);
        }
        next++;
    }

    @Override
    public void endElement(String uri, String name, String qName) {
        if (name.equals("cellXfs")) {
            isInCellStyles = false;
        }
    }
}
