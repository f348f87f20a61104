package org.plenary.office;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.plenary.base.Checked;

/// Writes a form as an Excel workbook: lists to choose from, and everything but the answers locked.
public final class EntryWorkbook {

    /// A name that Excel takes in every language; nobody sees that sheet.
    private static final String CHOICES = "choices";

    private static final int WIDTH_UNIT = 256;
    private static final float TITLE_HEIGHT = 30;
    private static final float LINE_HEIGHT = 15;
    private static final float HEADING_HEIGHT = 32;
    private static final float ROW_HEIGHT = 20;

    private final XSSFWorkbook workbook;
    private final EntryForm form;
    private final EntryStyles styles;
    private final XSSFSheet sheet;
    private int next;

    private EntryWorkbook(XSSFWorkbook workbook, EntryForm form) {
        this.workbook = workbook;
        this.form = form;
        this.styles = new EntryStyles(workbook, form.language());
        this.sheet = workbook.createSheet(WorkbookUtil.createSafeSheetName(form.about(), '-'));
    }

    /// Writes the file in whole or leaves the old one as it was.
    public static Checked<Path> write(Path target, EntryForm form) {
        return Replacement.of(target, file -> {
            try (var workbook = new XSSFWorkbook()) {
                new EntryWorkbook(workbook, form).fill();
                save(workbook, file);
            }
            return target;
        });
    }

    private static void save(XSSFWorkbook workbook, Path file) throws IOException {
        Path timed = file.resolveSibling(file.getFileName() + ".zip");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(timed))) {
                workbook.write(out);
            }
            ZipTimes.fix(timed, file);
        } finally {
            Files.deleteIfExists(timed);
        }
    }

    private void fill() {
        describe();
        sheet.setRightToLeft(form.language().isRightToLeft());
        sheet.setDisplayGridlines(false);
        for (int i = 0; i < form.fields().size(); i++) {
            sheet.setColumnWidth(i, form.fields().get(i).width() * WIDTH_UNIT);
        }
        across(form.title(), styles.title(), TITLE_HEIGHT);
        form.guidance().forEach(text -> across(text, styles.guidance(), LINE_HEIGHT * lines(text)));
        across(form.about(), styles.about(), HEADING_HEIGHT);
        headings();
        int first = next;
        for (int i = 0; i < form.rows(); i++) {
            entry(form.answers(i));
        }
        choices(first, next - 1);
        print(first);
        protect();
        sheet.setActiveCell(new CellAddress(first + Math.min(form.entries().size(), form.rows() - 1), 0));
    }

    private void describe() {
        var core = workbook.getProperties().getCoreProperties();
        core.setTitle(form.title());
        core.setCreator("");
        core.setCreated(Optional.of(Date.from(form.issued())));
        core.setModified(Optional.of(Date.from(form.issued())));
        workbook.getProperties().getExtendedProperties().getUnderlyingProperties().setApplication("Plenary");
    }

    private int lines(String text) {
        int width = form.fields().stream().mapToInt(EntryField::width).sum();
        // ideographs are two characters wide
        int length = text.codePoints().map(c -> PaperWidths.isIdeograph(c) ? 2 : 1).sum();
        return 1 + length / width;
    }

    private XSSFRow row(float height) {
        XSSFRow row = sheet.createRow(next++);
        row.setHeightInPoints(height);
        return row;
    }

    private void across(String text, CellStyle style, float height) {
        XSSFRow row = row(height);
        put(row, 0, text, style);
        sheet.addMergedRegion(
                new CellRangeAddress(row.getRowNum(), row.getRowNum(), 0, form.fields().size() - 1));
    }

    private void headings() {
        XSSFRow row = row(HEADING_HEIGHT);
        for (int i = 0; i < form.fields().size(); i++) {
            put(row, i, form.fields().get(i).heading(), styles.heading());
        }
    }

    private void entry(List<String> answers) {
        XSSFRow row = row(ROW_HEIGHT);
        for (int i = 0; i < answers.size(); i++) {
            String answer = answers.get(i);
            boolean isQuoted = !answer.isEmpty() && CellWords.looksComputed(answer);
            put(row, i, answer, isQuoted ? styles.quoted() : styles.answer());
        }
        int lines = 1;
        for (int i = 0; i < answers.size(); i++) {
            lines = Math.max(lines, 1 + answers.get(i).length() / form.fields().get(i).width());
        }
        if (lines > 1) {
            row.setHeightInPoints(lines * LINE_HEIGHT + 4);
        }
    }

    private static void put(XSSFRow row, int column, String text, CellStyle style) {
        XSSFCell cell = row.createCell(column);
        cell.setCellStyle(style);
        if (!text.isEmpty()) {
            cell.setCellValue(CellWords.writable(CellWords.cut(text)));
        }
    }

    private void choices(int first, int last) {
        XSSFSheet lists = workbook.createSheet(CHOICES);
        DataValidationHelper helper = sheet.getDataValidationHelper();
        for (int column = 0; column < form.fields().size(); column++) {
            EntryField field = form.fields().get(column);
            if (field.answer() == EntryField.Answer.FREE) {
                continue;
            }
            for (int i = 0; i < field.choices().size(); i++) {
                XSSFRow row = lists.getRow(i) == null ? lists.createRow(i) : lists.getRow(i);
                row.createCell(column).setCellValue(CellWords.writable(field.choices().get(i)));
            }
            String letter = CellReference.convertNumToColString(column);
            String range = CHOICES + "!$" + letter + "$1:$" + letter + "$" + field.choices().size();
            DataValidation validation = helper.createValidation(
                    helper.createFormulaListConstraint(range), new CellRangeAddressList(first, last, column, column));
            validation.setErrorStyle(DataValidation.ErrorStyle.STOP);
            validation.setShowErrorBox(field.answer() == EntryField.Answer.CHOSEN);
            validation.setEmptyCellAllowed(true);
            // POI means the reverse of what it says: with false no arrow is shown
            validation.setSuppressDropDownArrow(true);
            sheet.addValidationData(validation);
        }
        workbook.setSheetVisibility(workbook.getSheetIndex(lists), SheetVisibility.VERY_HIDDEN);
        lists.enableLocking();
    }

    private void print(int first) {
        sheet.createFreezePane(0, first);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setPaperSize(PaperSize.A4_PAPER);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.setRepeatingRows(new CellRangeAddress(first - 1, first - 1, -1, -1));
    }

    /// Columns and rows may still be made wider and higher.
    private void protect() {
        sheet.enableLocking();
        sheet.lockFormatColumns(false);
        sheet.lockFormatRows(false);
        sheet.lockSelectLockedCells(false);
        workbook.lockStructure();
    }
}
