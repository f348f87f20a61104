package org.plenary.screens.help;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.plenary.base.Language;
import org.plenary.words.Phrasebook;

/// The whole help as one HTML file that needs no network: contents, a section for each topic with its commands and keys,
/// ready to be printed; right to left in Arabic.
public final class Manual {

    private static final String STYLE =
            """
            body { font: 15px/1.55 "Noto Sans", "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans Arabic",
                   "Noto Sans SC", "Microsoft YaHei", sans-serif; color: #1f2328; max-width: 46rem; margin: 3rem auto;
                   padding: 0 1.5rem; }
            header { border-bottom: 2px solid #0969da; margin-bottom: 2rem; }
            h1 { font-size: 2rem; margin: 0; }
            header p, nav h2 { color: #59636e; }
            nav h2 { font-size: 1rem; }
            nav ol { columns: 2; padding-inline-start: 1.5rem; }
            a { color: #0969da; text-decoration: none; }
            section { margin-top: 2.5rem; }
            section h2 { font-size: 1.4rem; border-bottom: 1px solid #d1d9e0; padding-bottom: .3rem; }
            h3 { font-size: 1rem; margin: 1.4rem 0 .4rem; }
            ol, ul { margin: .3rem 0; padding-inline-start: 1.6rem; }
            li { margin: .3rem 0; }
            table { border-collapse: collapse; width: 100%; }
            th { text-align: start; color: #59636e; font-weight: 600; font-size: .85rem; }
            th, td { border-bottom: 1px solid #d1d9e0; padding: .3rem .6rem .3rem 0; vertical-align: top; }
            td:last-child, th:last-child { white-space: nowrap; width: 9rem; }
            kbd { font: .85rem/1.4 ui-monospace, Consolas, "DejaVu Sans Mono", monospace; border: 1px solid #d1d9e0;
                  border-radius: 4px; padding: .1rem .4rem; background: #f6f8fa; direction: ltr;
                  unicode-bidi: isolate; }
            @media print {
              body { margin: 0; max-width: none; font-size: 10.5pt; }
              section { break-before: page; margin-top: 0; }
              li, tr { break-inside: avoid; }
              h2, h3 { break-after: avoid; }
              a { color: inherit; }
            }
            @page { margin: 2cm; }
            """;

    private final Phrasebook phrasebook;
    private final HelpWords words;
    private final String version;

    public Manual(Phrasebook phrasebook, String version) {
        this.phrasebook = phrasebook;
        this.words = phrasebook.of(HelpWords.class);
        this.version = version;
    }

    /// Writes the manual.
    ///
    /// @param commands of each topic that the manual speaks of; under an empty name those that work everywhere
    /// @throws IOException where the file cannot be written
    public void write(Path target, Map<String, List<HelpKey>> commands) throws IOException {
        Files.writeString(target, html(commands));
    }

    /// The manual as a whole.
    String html(Map<String, List<HelpKey>> commands) {
        Language language = phrasebook.language();
        List<HelpTopic> topics = HelpTopic.all(language).stream()
                .filter(topic -> commands.containsKey(topic.id()))
                .toList();
        var page = new StringBuilder();
        page.append("<!DOCTYPE html>\n<html lang=\"")
                .append(language.code())
                .append("\" dir=\"")
                .append(language.isRightToLeft() ? "rtl" : "ltr")
                .append("\">\n<head>\n<meta charset=\"UTF-8\">\n<title>")
                .append(safe(words.manualTitle()))
                .append("</title>\n<style>\n")
                .append(STYLE)
                .append("</style>\n</head>\n<body>\n<header>\n<h1>")
                .append(safe(words.manualTitle()))
                .append("</h1>\n<p>")
                .append(safe(words.manualSubtitle(version)))
                .append("</p>\n</header>\n");
        contents(page, topics);
        topics.forEach(topic -> section(page, topic, commands.getOrDefault(topic.id(), List.of())));
        page.append("<section id=\"everywhere\">\n<h2>").append(safe(words.everywhere())).append("</h2>\n");
        table(page, commands.getOrDefault("", List.of()));
        return page.append("</section>\n</body>\n</html>\n").toString();
    }

    private void contents(StringBuilder page, List<HelpTopic> topics) {
        page.append("<nav>\n<h2>").append(safe(words.contents())).append("</h2>\n<ol>\n");
        topics.forEach(topic -> entry(page, topic.id(), topic.title()));
        entry(page, "everywhere", words.everywhere());
        page.append("</ol>\n</nav>\n");
    }

    private static void entry(StringBuilder page, String id, String title) {
        page.append("<li><a href=\"#").append(id).append("\">").append(safe(title)).append("</a></li>\n");
    }

    private void section(StringBuilder page, HelpTopic topic, List<HelpKey> commands) {
        page.append("<section id=\"").append(topic.id()).append("\">\n<h2>").append(safe(topic.title()));
        page.append("</h2>\n<p>").append(safe(topic.purpose())).append("</p>\n");
        list(page, words.firstSteps(), "ol", topic.first());
        list(page, words.goodToKnow(), "ul", topic.more());
        if (!commands.isEmpty()) {
            page.append("<h3>").append(safe(words.commands())).append("</h3>\n");
            table(page, commands);
        }
        page.append("</section>\n");
    }

    private static void list(StringBuilder page, String heading, String tag, List<String> items) {
        if (items.isEmpty()) {
            return;
        }
        page.append("<h3>").append(safe(heading)).append("</h3>\n<").append(tag).append(">\n");
        items.forEach(item -> page.append("<li>").append(safe(item)).append("</li>\n"));
        page.append("</").append(tag).append(">\n");
    }

    private void table(StringBuilder page, List<HelpKey> commands) {
        page.append("<table>\n<thead><tr><th>")
                .append(safe(words.command()))
                .append("</th><th>")
                .append(safe(words.key()))
                .append("</th></tr></thead>\n<tbody>\n");
        for (HelpKey command : commands) {
            page.append("<tr><td>").append(safe(command.words())).append("</td><td>");
            if (!command.key().isEmpty()) {
                page.append("<kbd>").append(safe(command.key())).append("</kbd>");
            }
            page.append("</td></tr>\n");
        }
        page.append("</tbody>\n</table>\n");
    }

    private static String safe(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
