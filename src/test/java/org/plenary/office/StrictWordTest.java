package org.plenary.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.office.OfficeDocx.p;
import static org.plenary.office.OfficeDocx.r;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.api.Test;

/// What is planted is found.
class StrictWordTest {

    @Test
    void aSoundFileHasNoFaults() {
        byte[] file = new OfficeDocx().header("default", p("x")).body(p("text") + "<w:p><w:pPr><w:keepNext/><w:jc w:val=\"both\"/></w:pPr>"
                + r("more") + "</w:p>");
        assertThat(StrictWord.faults(file)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "<w:p><w:pPr><w:jc w:val=\"both\"/><w:keepNext/></w:pPr></w:p> | keepNext in pPr out of place",
        "<w:p><w:r><w:t>x</w:t><w:rPr/></w:r></w:p> | rPr is not first",
        "<w:p><w:pPr><w:pStyle w:val=\"None\"/></w:pPr></w:p> | no style None",
        "<w:p><w:pPr><w:numPr><w:numId w:val=\"4\"/></w:numPr></w:pPr></w:p> | no list 4",
        "<w:p><w:hyperlink r:id=\"rId99\"/></w:p> | no relation rId99",
        "<w:p><w:r><w:t>x </w:t></w:r></w:p> | blanks are lost",
        "<w:p><w:r><w:footnoteReference w:id=\"3\"/></w:r></w:p> | no footnote 3",
        "<w:p><w:bookmarkStart w:id=\"1\" w:name=\"a\"/><w:bookmarkStart w:id=\"1\" w:name=\"b\"/></w:p> | two of the bookmark 1",
        "<w:tbl><w:tblPr/><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl><w:p/> | no tblGrid in tbl",
        "<w:tbl><w:tblPr/><w:tblGrid/><w:tr><w:tc/></w:tr></w:tbl><w:p/> | tc does not end"
    })
    void aFaultIsNamed(String body, String said) {
        assertThat(StrictWord.faults(new OfficeDocx().body(body))).anyMatch(fault -> fault.contains(said));
    }
}
