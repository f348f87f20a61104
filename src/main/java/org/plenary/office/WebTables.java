package org.plenary.office;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.plenary.base.FileFault;

/// The tables of a web page, such as programs save under the name of a spreadsheet and as the clipboard carries them.
/// Nothing is fetched and nothing is run.
final class WebTables {

    private static final Pattern CHARSET = Pattern.compile("charset\\s*=\\s*[\"']?([\\w-]+)", Pattern.CASE_INSENSITIVE);
    private static final int HEAD = 4096;
    private static final long MOST = 30L << 20;
    private static final int DEEPEST = 64;

    /// A page takes a hundred times the room in memory that its tags do.
    private static final int MOST_TAGS = 1_000_000;
    private static final Set<String> CELLS = Set.of("td", "th");
    private static final int MOST_SPANNED = 1_000;

    private final Gathered.Builder sheets = new Gathered.Builder();
    private final Map<Integer, Integer> reserved = new HashMap<>();
    private int row;

    private WebTables() {}

    static SpreadsheetFile open(Path path) {
        try {
            Unusable.refuseLarger(path, MOST);
            return of(new String(Files.readAllBytes(path), charset(path)), String.valueOf(path.getFileName()));
        } catch (IOException e) {
            throw Unusable.because(e);
        }
    }

    /// @param name of the sheet that comes of it
    static SpreadsheetFile of(String page, String name) {
        if (page.chars().filter(c -> c == '<').count() > MOST_TAGS) {
            throw new Unusable(FileFault.TOO_LARGE);
        }
        return new WebTables().read(Jsoup.parse(page), name);
    }

    private static Charset charset(Path path) throws IOException {
        byte[] head;
        try (var in = Files.newInputStream(path)) {
            head = in.readNBytes(HEAD);
        }
        Matcher said = CHARSET.matcher(new String(head, StandardCharsets.ISO_8859_1));
        boolean isMarked = head.length > 2 && (head[0] & 0xFF) >= 0xEF;
        if (!isMarked && said.find() && Charset.isSupported(said.group(1))) {
            return Charset.forName(said.group(1));
        }
        return Encoding.of(path);
    }

    private SpreadsheetFile read(Document page, String name) {
        for (Element tr : page.select("tr")) {
            if (tr.parents().size() > DEEPEST) {
                throw new Unusable(FileFault.SUSPICIOUS);
            }
            boolean isNested = tr.parents().stream().anyMatch(one -> CELLS.contains(one.normalName()));
            if (!isNested) {
                take(tr);
            }
        }
        sheets.endSheet(name, Gathered.Showing.SHOWN);
        return sheets.build();
    }

    private void take(Element tr) {
        row++;
        int column = 0;
        for (Element cell : tr.children()) {
            String tag = cell.normalName();
            if (CELLS.contains(tag)) {
                while (reserved.getOrDefault(column, 0) >= row) {
                    column++;
                }
                column = take(cell, column);
            }
        }
        String style = tr.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
        if (style.contains("display:none")) {
            sheets.feed().hideRow();
        }
        sheets.feed().endRow(row);
    }

    private int take(Element cell, int column) {
        var text = new StringBuilder();
        append(cell, text);
        sheets.feed().cell(column, Cell.text(text.toString()));
        int across = Math.clamp(Digits.whole(cell.attr("colspan"), 1), 1, MOST_SPANNED);
        int down = Math.clamp(Digits.whole(cell.attr("rowspan"), 1), 1, MOST_SPANNED);
        if (across > 1 || down > 1) {
            sheets.feed().merged(new Merge(row, row + down - 1, column, column + across - 1));
            for (int i = column; i < column + across; i++) {
                reserved.put(i, row + down - 1);
            }
        }
        return column + across;
    }

    /// A browser shows any white space as one blank, and breaks lines where the page says so.
    private static void append(Element from, StringBuilder text) {
        for (Node node : from.childNodes()) {
            if (node instanceof TextNode words) {
                text.append(words.getWholeText().replaceAll("[ \\t\\r\\n]+", " "));
            } else if (node instanceof Element element) {
                boolean isBlock = element.normalName().equals("br") || element.isBlock();
                if (isBlock && !text.isEmpty()) {
                    text.append('\n');
                }
                append(element, text);
            }
        }
    }
}
