package org.plenary.kit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.TableColumn;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// Widens columns whose words need more room than they were given, as they do in some languages: first those that need
/// the least. The room is what the table has to spare, and a part of what other columns do not use.
final class Fitting<T> {

    /// The first rows stand for all: to measure 100,000 would take longer than to read them.
    private static final int LOOKED_AT = 50;

    private static final double SIZE = 13;
    private static final double AROUND = 20;
    private static final double SHAPE = 20;

    /// No letter is wider, at the size of 1: what fits even so need not be measured.
    private static final double WIDEST = 0.9;

    /// How much of its width a column gives away at most; later rows may need it.
    private static final double GIVEN = 0.2;

    private final Text measure = new Text();
    private final double scale;

    /// @param family of the font of the cells
    /// @param scale how much everything is enlarged
    Fitting(String family, double scale) {
        this.scale = scale;
        measure.setFont(Font.font(family, SIZE * scale));
    }

    /// @param room how wide the table is inside
    void fit(List<GridColumn<T>> shown, List<T> rows, double room) {
        List<T> first = IntStream.range(0, Math.min(LOOKED_AT, rows.size())).mapToObj(rows::get).toList();
        List<Wish<T>> wishes = shown.stream()
                .map(column -> new Wish<>(column, needed(column, first) - column.getWidth()))
                .toList();
        double spare = Math.max(0, room - shown.stream().mapToDouble(TableColumn::getWidth).sum());
        double unused = wishes.stream().mapToDouble(Wish::given).sum();
        double left = spare + unused;
        for (Wish<T> wish : granted(wishes, left)) {
            wish.column().setPrefWidth(wish.column().getWidth() + wish.more());
            left -= wish.more();
        }
        double taken = Math.max(0, unused - left);
        for (Wish<T> wish : wishes) {
            if (wish.given() > 0 && taken > 0) {
                wish.column().setPrefWidth(wish.column().getWidth() - wish.given() * taken / unused);
            }
        }
    }

    private static <T> List<Wish<T>> granted(List<Wish<T>> wishes, double room) {
        List<Wish<T>> granted = new ArrayList<>();
        double left = room;
        for (Wish<T> wish : wishes.stream()
                .filter(one -> one.more() > 0)
                .sorted(Comparator.comparingDouble(Wish::more))
                .toList()) {
            if (wish.more() <= left) {
                granted.add(wish);
                left -= wish.more();
            }
        }
        return granted;
    }

    private double needed(GridColumn<T> column, List<T> rows) {
        double around = (AROUND + (column.column().shape().isPresent() ? SHAPE : 0)) * scale;
        double most = 0;
        for (T row : rows) {
            String text = column.column().text().apply(row);
            if (text.length() * SIZE * scale * WIDEST > most) {
                measure.setText(text);
                most = Math.max(most, measure.getLayoutBounds().getWidth());
            }
        }
        return Math.max(column.least() * scale, Math.ceil(most) + around);
    }

    /// @param more what the column lacks; below 0 what it does not use
    private record Wish<T>(GridColumn<T> column, double more) {

        double given() {
            return Math.clamp(-more, 0, column.getWidth() * GIVEN);
        }
    }
}
