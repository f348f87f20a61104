package org.plenary.office;

import java.util.ArrayList;
import java.util.List;
import org.plenary.base.FileFault;
import org.xml.sax.Attributes;

/// Reads `workbook.xml`: the tabs and how days are counted (ECMA-376 part 1, 18.2).
final class XlsxContents extends SafeXml.Handler {

    private static final int TABS = 10_000;

    /// A tab, and the relationship that leads to its part.
    record Tab(String name, String relation, boolean isHidden) {}

    private final List<Tab> tabs = new ArrayList<>();
    private Serial.Epoch epoch = Serial.Epoch.FROM_1900;

    @Override
    public void startElement(String uri, String name, String qName, Attributes attributes) {
        switch (name) {
            case "sheet" -> addTab(attributes);
            case "workbookPr" -> {
                String from1904 = attributes.getValue("date1904");
                if ("1".equals(from1904) || "true".equals(from1904)) {
                    epoch = Serial.Epoch.FROM_1904;
                }
            }
            default -> {}
        }
    }

    private void addTab(Attributes attributes) {
        String name = attributes.getValue("name");
        String relation = relation(attributes);
        if (name == null || tabs.size() >= TABS) {
            throw new Unusable(FileFault.DAMAGED);
        }
        String state = attributes.getValue("state");
        tabs.add(new Tab(name, relation, state != null && !state.equals("visible")));
    }

    /// The attribute's namespace differs between the transitional and the strict form of the format.
    private static String relation(Attributes attributes) {
        for (int i = 0; i < attributes.getLength(); i++) {
            if (attributes.getLocalName(i).equals("id") && attributes.getURI(i).endsWith("/relationships")) {
                return attributes.getValue(i);
            }
        }
        throw new Unusable(FileFault.DAMAGED);
    }

    List<Tab> tabs() {
        return tabs;
    }

    Serial.Epoch epoch() {
        return epoch;
    }
}
