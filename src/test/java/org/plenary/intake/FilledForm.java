package org.plenary.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// Fills in a form as Excel or Word would save it.
final class FilledForm {

    private static final Pattern ROW = Pattern.compile("<w:tr>.*?</w:tr>", Pattern.DOTALL);
    private static final Pattern CONTROL = Pattern.compile("<w:sdt>.*?</w:sdt>", Pattern.DOTALL);
    private static final Pattern CONTENT = Pattern.compile("<w:sdtContent>.*</w:sdtContent>", Pattern.DOTALL);

    private FilledForm() {}

    /// Writes answers into a row of the table, counted from 1 below the headings; empty ones leave what is there.
    static void fill(Path file, int entry, List<String> answers) throws IOException {
        if (file.toString().endsWith(".xlsx")) {
            workbook(file, entry, answers);
        } else {
            document(file, entry, answers);
        }
    }

    private static void workbook(Path file, int entry, List<String> answers) throws IOException {
        byte[] old = Files.readAllBytes(file);
        try (var workbook = new XSSFWorkbook(new java.io.ByteArrayInputStream(old));
                OutputStream out = Files.newOutputStream(file)) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            int headings = sheet.getPaneInformation().getHorizontalSplitPosition() - 1;
            for (int i = 0; i < answers.size(); i++) {
                if (!answers.get(i).isEmpty()) {
                    sheet.getRow(headings + entry).getCell(i).setCellValue(answers.get(i));
                }
            }
            workbook.write(out);
        }
    }

    private static void document(Path file, int entry, List<String> answers) throws IOException {
        try (FileSystem zip = FileSystems.newFileSystem(file)) {
            Path part = zip.getPath("word", "document.xml");
            String xml;
            try (InputStream in = Files.newInputStream(part)) {
                xml = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            }
            int[] row = {-1};
            String filled = ROW.matcher(xml).replaceAll(found -> {
                row[0]++;
                return Matcher.quoteReplacement(row[0] == entry ? answered(found.group(), answers) : found.group());
            });
            Files.writeString(part, filled);
        }
    }

    private static String answered(String row, List<String> answers) {
        int[] column = {-1};
        return CONTROL.matcher(row).replaceAll(found -> {
            column[0]++;
            String answer = answers.get(column[0]);
            String control = answer.isEmpty()
                    ? found.group()
                    : CONTENT.matcher(found.group().replaceAll("<w:showingPlcHdr ?/>", ""))
                            .replaceAll("<w:sdtContent><w:r><w:t>" + answer + "</w:t></w:r></w:sdtContent>");
            return Matcher.quoteReplacement(control);
        });
    }
}
