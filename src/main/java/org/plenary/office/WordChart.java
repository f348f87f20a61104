package org.plenary.office;

import java.io.IOException;
import java.util.function.IntFunction;
import org.plenary.base.Language;

/// Writes the part of one chart (ECMA-376 part 1, chapter 21.2), and its place in the text.
final class WordChart {

    static final String CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private static final String PLACED = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
    private static final int EMU_PER_TWIP = 635;
    private static final String SHEET = "Sheet1";

    private final WordXml xml;
    private final Language language;

    WordChart(WordXml xml, Language language) {
        this.xml = xml;
        this.language = language;
    }

    /// The place of the chart in a paragraph that is open.
    ///
    /// @param number from 1
    /// @param relation by which the document knows the chart's part
    void place(PaperChart chart, int number, String relation) throws IOException {
        String width = "" + PaperPage.TEXT_WIDTH * EMU_PER_TWIP;
        String height = "" + (long) chart.height() * EMU_PER_TWIP;
        xml.open("w:r").open("w:drawing");
        xml.open("wp:inline", "xmlns:wp", PLACED, "distT", "0", "distB", "0", "distL", "0", "distR", "0");
        xml.leaf("wp:extent", "cx", width, "cy", height);
        xml.leaf("wp:docPr", "id", "" + number, "name", "Chart " + number, "title", chart.title(), "descr", chart.spoken());
        xml.open("a:graphic", "xmlns:a", DRAWING).open("a:graphicData", "uri", CHART);
        xml.leaf("c:chart", "xmlns:c", CHART, "r:id", relation);
        xml.close().close().close().close().close();
    }

    /// The part itself; its workbook is its relation `rId1`.
    void write(PaperChart chart) throws IOException {
        xml.open("c:chartSpace", "xmlns:c", CHART, "xmlns:a", DRAWING, "xmlns:r", WordParts.RELATIONS);
        xml.leaf("c:roundedCorners", "val", "0");
        xml.open("c:chart");
        xml.leaf("c:autoTitleDeleted", "val", "1");
        xml.open("c:plotArea").leaf("c:layout");
        bars(chart);
        axes(chart);
        xml.close();
        xml.leaf("c:plotVisOnly", "val", "1");
        xml.close();
        xml.open("c:spPr").open("a:ln").leaf("a:noFill").close().close();
        letters(language.code());
        xml.open("c:externalData", "r:id", "rId1").leaf("c:autoUpdate", "val", "0").close();
        xml.close();
    }

    private void bars(PaperChart chart) throws IOException {
        boolean isLying = chart.shape() == PaperChart.Shape.LYING;
        xml.open("c:barChart");
        xml.leaf("c:barDir", "val", isLying ? "bar" : "col").leaf("c:grouping", "val", "clustered");
        xml.leaf("c:varyColors", "val", "0");
        xml.open("c:ser").leaf("c:idx", "val", "0").leaf("c:order", "val", "0");
        xml.open("c:tx");
        reference("$B$1", "c:strRef", "c:strCache", 1, i -> chart.title());
        xml.close();
        xml.open("c:spPr");
        fill(chart.bars().getFirst().colour());
        xml.close();
        xml.leaf("c:invertIfNegative", "val", "0");
        for (int i = 0; i < chart.bars().size(); i++) {
            xml.open("c:dPt").leaf("c:idx", "val", "" + i).leaf("c:invertIfNegative", "val", "0");
            xml.leaf("c:bubble3D", "val", "0").open("c:spPr");
            fill(chart.bars().get(i).colour());
            xml.close().close();
        }
        numbersAtBars();
        int last = chart.bars().size() + 1;
        xml.open("c:cat");
        reference("$A$2:$A$" + last, "c:strRef", "c:strCache", last - 1, i -> chart.bars().get(i).label());
        xml.close().open("c:val");
        reference("$B$2:$B$" + last, "c:numRef", "c:numCache", last - 1, i -> "" + chart.bars().get(i).value());
        xml.close().close();
        xml.leaf("c:gapWidth", "val", isLying ? "60" : "80");
        xml.leaf("c:axId", "val", "1").leaf("c:axId", "val", "2").close();
    }

    private void numbersAtBars() throws IOException {
        xml.open("c:dLbls").open("c:spPr").leaf("a:noFill").open("a:ln").leaf("a:noFill").close().close();
        // Numbers run from left to right in Arabic too; LibreOffice would turn them round.
        letters("en-US");
        xml.leaf("c:dLblPos", "val", "outEnd");
        xml.leaf("c:showLegendKey", "val", "0").leaf("c:showVal", "val", "1").leaf("c:showCatName", "val", "0");
        xml.leaf("c:showSerName", "val", "0").leaf("c:showPercent", "val", "0").leaf("c:showBubbleSize", "val", "0");
        xml.close();
    }

    private void reference(
            String cells, String kind, String cache, int count, IntFunction<String> value)
            throws IOException {
        xml.open(kind).open("c:f").text(SHEET + "!" + cells).close().open(cache);
        if (cache.equals("c:numCache")) {
            xml.open("c:formatCode").text("#,##0").close();
        }
        xml.leaf("c:ptCount", "val", "" + count);
        for (int i = 0; i < count; i++) {
            xml.open("c:pt", "idx", "" + i).open("c:v").text(value.apply(i)).close().close();
        }
        xml.close().close();
    }

    private void fill(String colour) throws IOException {
        xml.open("a:solidFill").leaf("a:srgbClr", "val", colour).close();
    }

    /// The names at the side from which one reads; no lines but that of the names, no numbers but those at the bars.
    private void axes(PaperChart chart) throws IOException {
        boolean isLying = chart.shape() == PaperChart.Shape.LYING;
        boolean mirrored = language.isRightToLeft();
        String start = mirrored ? "r" : "l";
        xml.open("c:catAx").leaf("c:axId", "val", "1");
        scaling(isLying || mirrored ? "maxMin" : "minMax");
        xml.leaf("c:delete", "val", "0").leaf("c:axPos", "val", isLying ? start : "b");
        xml.leaf("c:numFmt", "formatCode", "General", "sourceLinked", "0");
        xml.leaf("c:majorTickMark", "val", "none").leaf("c:minorTickMark", "val", "none");
        xml.leaf("c:tickLblPos", "val", "nextTo");
        xml.open("c:spPr").open("a:ln", "w", "6350");
        fill("808080");
        xml.close().close();
        xml.leaf("c:crossAx", "val", "2").leaf("c:crosses", "val", "autoZero");
        xml.leaf("c:auto", "val", "0").leaf("c:lblAlgn", "val", "ctr").leaf("c:lblOffset", "val", "100");
        xml.leaf("c:noMultiLvlLbl", "val", "1").close();
        xml.open("c:valAx").leaf("c:axId", "val", "2");
        scaling(isLying && mirrored ? "maxMin" : "minMax");
        xml.leaf("c:delete", "val", "1").leaf("c:axPos", "val", isLying ? "b" : start);
        xml.leaf("c:numFmt", "formatCode", "#,##0", "sourceLinked", "0");
        xml.leaf("c:majorTickMark", "val", "none").leaf("c:minorTickMark", "val", "none");
        xml.leaf("c:tickLblPos", "val", "nextTo");
        xml.leaf("c:crossAx", "val", "1").leaf("c:crosses", "val", "autoZero").close();
    }

    private void scaling(String orientation) throws IOException {
        xml.open("c:scaling").leaf("c:orientation", "val", orientation);
        xml.close();
    }

    private void letters(String tag) throws IOException {
        xml.open("c:txPr").leaf("a:bodyPr").leaf("a:lstStyle").open("a:p").open("a:pPr");
        xml.open("a:defRPr", "sz", "900");
        fill("000000");
        xml.leaf("a:latin", "typeface", "Times New Roman").leaf("a:cs", "typeface", "Times New Roman");
        xml.close().close();
        xml.leaf("a:endParaRPr", "lang", tag);
        xml.close().close();
    }
}
