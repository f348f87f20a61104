package org.plenary.kit;

import atlantafx.base.controls.CustomTextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.plenary.words.Phrasebook;

/// The row above a list: search, filters as removable pills, saved views, how many there are, and what can be done.
/// The pills have a row of their own, which is there only while there are pills.
public final class FilterBar {

    private final KitWords words;
    private final CustomTextField search = new CustomTextField();
    private final ObservableList<Filter> filters = FXCollections.observableArrayList();
    private final ObservableList<Filter.View> views = FXCollections.observableArrayList();
    private final List<Filter.Kind> kinds = new ArrayList<>();
    private final Button add;
    private final MenuButton viewsMenu;
    private final FlowPane pills = new FlowPane();
    private final Label count = new Label();
    private final BarRow row;
    private final VBox node = new VBox();
    private final PickList pick;
    private final BooleanBinding narrowed =
            search.textProperty().isNotEmpty().or(Bindings.isNotEmpty(filters));

    /// @param prompt what the search looks through: `Name, delegation, e-mail`
    public FilterBar(Phrasebook phrasebook, String prompt) {
        words = phrasebook.of(KitWords.class);
        pick = new PickList(phrasebook, words.addFilter());
        search.setPromptText(prompt);
        search.setAccessibleText(prompt);
        search.setLeft(new FontIcon(Feather.SEARCH));
        search.setId("search");
        search.getStyleClass().add("search");
        search.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        add = new Button(words.addFilter(), new FontIcon(Feather.PLUS));
        add.getStyleClass().add("flat");
        add.setId("filter.add");
        add.setOnAction(event -> offer());
        add.setMinWidth(Region.USE_PREF_SIZE);
        viewsMenu = new MenuButton(words.views(), new FontIcon(Feather.BOOKMARK));
        viewsMenu.getStyleClass().add("flat");
        viewsMenu.setOnShowing(event -> fillViews());
        fillViews();
        viewsMenu.setMinWidth(Region.USE_PREF_SIZE);
        viewsMenu.setVisible(false);
        viewsMenu.managedProperty().bind(viewsMenu.visibleProperty());
        count.getStyleClass().add("count");
        // Where there is no room even for the count, it is read by resting on it.
        count.setMinWidth(0);
        var counted = new Tooltip();
        counted.textProperty().bind(count.textProperty());
        count.setTooltip(counted);
        row = BarRow.searching(search, count, add, viewsMenu);
        pills.getStyleClass().add("pills");
        pills.managedProperty().bind(pills.visibleProperty());
        pills.visibleProperty().bind(Bindings.isNotEmpty(filters));
        node.getChildren().setAll(row, pills);
        node.getStyleClass().add("filter-bar");
        filters.addListener((ListChangeListener<Filter>) change -> showPills());
    }

    public Node node() {
        return node;
    }

    /// What is typed into the search, at every key.
    public StringProperty search() {
        return search.textProperty();
    }

    /// The field itself, for Ctrl+F.
    public TextField searchField() {
        return search;
    }

    /// The filters in force; add and remove as you like.
    public ObservableList<Filter> filters() {
        return filters;
    }

    /// Offers these kinds of filters.
    public void offer(List<Filter.Kind> offered) {
        kinds.clear();
        kinds.addAll(offered);
    }

    /// Offers saved views; listen to the list to keep what the user saves. `naming` asks for a name.
    public ObservableList<Filter.View> offerViews(Naming naming) {
        viewsMenu.setVisible(true);
        viewsMenu.setUserData(naming);
        return views;
    }

    /// Lets everything through again.
    public void clear() {
        search.setText("");
        filters.clear();
    }

    /// Whether anything is searched for or filtered.
    public ObservableBooleanValue narrowed() {
        return narrowed;
    }

    /// What any list says where search and filters let nothing through, with the way back.
    public Node nothing() {
        return nothing(words.nothingFound(), words.nothingMatches());
    }

    /// The same in words of the list's own.
    public Node nothing(String title, String text) {
        return Empty.nothing(title, text, Command.of("filter.clear", words.showEverything(), Feather.X, this::clear));
    }

    /// What there is: `1,050 people`.
    public void count(ObservableValue<String> text) {
        count.textProperty().bind(text);
    }

    /// Puts buttons at the end of the row; the last should be the primary one.
    public void actions(Node... buttons) {
        row.add(buttons);
        for (Node button : buttons) {
            if (button instanceof ButtonBase base) {
                base.setMinWidth(Region.USE_PREF_SIZE);
            }
        }
    }

    /// Offers what is done less often in a menu before the last button. Call it after [#actions].
    public void more(List<Command> commands) {
        var menu = new MenuButton(words.more(), new FontIcon(Feather.MORE_HORIZONTAL));
        menu.setId("filter.more");
        menu.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        menu.getStyleClass().add("no-arrow");
        menu.setTooltip(new Tooltip(words.more()));
        menu.setAccessibleText(words.more());
        menu.setMinWidth(Region.USE_PREF_SIZE);
        commands.forEach(command -> menu.getItems().add(command.menuItem()));
        row.addBeforeLast(menu);
    }

    private void onKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && !search.getText().isEmpty()) {
            search.clear();
            event.consume();
        } else if (event.getCode() == KeyCode.DOWN) {
            below().ifPresent(list -> {
                if (list.getSelectionModel().isEmpty()) {
                    list.getSelectionModel().selectFirst();
                }
                list.requestFocus();
                event.consume();
            });
        }
    }

    /// The list that is searched: that in the nearest part of the window which has one.
    private Optional<TableView<?>> below() {
        for (Parent part = row.getParent(); part != null; part = part.getParent()) {
            if (part.lookup(".table-view") instanceof TableView<?> list) {
                return list.isVisible() ? Optional.of(list) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private void offer() {
        List<PickList.Item> items = new ArrayList<>();
        for (Filter.Kind kind : kinds) {
            for (Choice choice : kind.choices().get()) {
                var filter = new Filter(kind.id(), choice);
                items.add(new PickList.Item(choice.words(), kind.words(), () -> put(filter)));
            }
        }
        pick.show(add, items);
    }

    private void put(Filter filter) {
        if (!filters.contains(filter)) {
            filters.add(filter);
        }
    }

    private void showPills() {
        pills.getChildren().setAll(filters.stream().map(this::pill).toList());
        if (filters.size() > 1) {
            var clear = new Button(words.clearFilters());
            clear.getStyleClass().addAll("flat", "small");
            clear.setOnAction(event -> filters.clear());
            pills.getChildren().add(clear);
        }
    }

    private Button pill(Filter filter) {
        var pill = new Button(filter.choice().words(), new FontIcon(Feather.X));
        pill.getStyleClass().add("pill");
        pill.setAccessibleText(words.removeFilter(filter.choice().words()));
        pill.setOnAction(event -> filters.remove(filter));
        return pill;
    }

    private void fillViews() {
        List<MenuItem> items = new ArrayList<>();
        for (Filter.View view : views) {
            var item = new MenuItem(view.name());
            item.setOnAction(event -> show(view));
            items.add(item);
        }
        if (!views.isEmpty()) {
            items.add(new SeparatorMenuItem());
        }
        var save = new MenuItem(words.saveView());
        save.setOnAction(event -> {
            if (viewsMenu.getUserData() instanceof Naming naming) {
                naming.ask(name -> keep(new Filter.View(name, search.getText(), filters)));
            }
        });
        items.add(save);
        for (Filter.View view : views) {
            var delete = new MenuItem(words.deleteView(view.name()));
            delete.setOnAction(event -> views.remove(view));
            items.add(delete);
        }
        viewsMenu.getItems().setAll(items);
    }

    private void keep(Filter.View view) {
        views.removeIf(other -> other.name().equals(view.name()));
        views.add(view);
    }

    private void show(Filter.View view) {
        search.setText(view.search());
        filters.setAll(view.filters());
    }

    /// Asks the user for a name, and hands it on unless the user thinks better of it.
    @FunctionalInterface
    public interface Naming {
        void ask(java.util.function.Consumer<String> named);
    }
}
