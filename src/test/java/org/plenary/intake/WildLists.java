package org.plenary.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Lists in all the ways that secretariats have received them, each in six languages, always the same ones.
final class WildLists {

    private final WildTongue tongue;

    private WildLists(WildTongue tongue) {
        this.tongue = tongue;
    }

    /// The way in which a list is laid out, and the sheets it takes.
    record Wild(String layout, WildTongue tongue, List<WildList> sheets) {}

    static List<Wild> all() {
        List<Wild> all = new ArrayList<>();
        for (WildTongue tongue : WildTongue.all()) {
            var lists = new WildLists(tongue);
            layouts().forEach((name, make) -> all.add(new Wild(name, tongue, make.apply(lists))));
        }
        return all;
    }

    private static Map<String, Function<WildLists, List<WildList>>> layouts() {
        Map<String, Function<WildLists, List<WildList>>> layouts = new LinkedHashMap<>();
        layouts.put("plain", one(WildLists::plain));
        layouts.put("titles above", one(WildLists::titles));
        layouts.put("bands of delegations", one(WildLists::bands));
        layouts.put("bands of categories", one(WildLists::categories));
        layouts.put("bands with counts", one(WildLists::counted));
        layouts.put("categories above delegations", one(WildLists::levels));
        layouts.put("two rows of headings", one(WildLists::twoRows));
        layouts.put("two rows, not merged", one(WildLists::twoRowsUnmerged));
        layouts.put("headings in two languages", one(WildLists::bilingual));
        layouts.put("numbered headings", one(WildLists::numbered));
        layouts.put("merged country", one(WildLists::mergedCountry));
        layouts.put("country once", one(WildLists::countryOnce));
        layouts.put("no headings", one(WildLists::headless));
        layouts.put("no headings, names first", one(WildLists::headlessNames));
        layouts.put("headings again", one(WildLists::pages));
        layouts.put("tables below each other", one(WildLists::tables));
        layouts.put("totals and footnotes", one(WildLists::totals));
        layouts.put("other tables below", one(WildLists::otherTables));
        layouts.put("side by side", one(WildLists::sideBySide));
        layouts.put("title is the delegation", one(WildLists::titleIsDelegation));
        layouts.put("unknown organizations as bands", one(WildLists::unknownBands));
        layouts.put("ministries below States", one(WildLists::ministries));
        layouts.put("empty headings", one(WildLists::emptyHeadings));
        layouts.put("one column", one(WildLists::oneColumn));
        layouts.put("some people with a name only", one(WildLists::sparse));
        layouts.put("begins far to the right", one(WildLists::shifted));
        layouts.put("labels above", one(WildLists::labels));
        layouts.put("sheet by delegation", WildLists::sheets);
        layouts.put("continued people", one(WildLists::continued));
        layouts.put("filtered", one(WildLists::filtered));
        return layouts;
    }

    private static Function<WildLists, List<WildList>> one(Function<WildLists, WildList> make) {
        return lists -> List.of(make.apply(lists));
    }

    private String h(int which) {
        return tongue.heading(which);
    }

    private String state(int i) {
        return tongue.states().get(i % tongue.states().size());
    }

    private String whole(int i) {
        List<String> one = tongue.people().get(i % tongue.people().size());
        return one.get(0) + " " + one.get(1) + " " + one.get(2);
    }

    private String part(int i, int part) {
        return tongue.people().get(i % tongue.people().size()).get(part);
    }

    private String function(int i) {
        return tongue.functions().get(i % tongue.functions().size());
    }

    private static String phone(int i) {
        return "+41 22 917 " + (1000 + i * 37);
    }

    private static String mail(int i) {
        return "person" + i + "@example.org";
    }

    private WildList list() {
        return new WildList("Sheet1");
    }

    private String[] usual() {
        return new String[] {
            h(WildTongue.NUMBER), h(WildTongue.COUNTRY), h(WildTongue.NAME), h(WildTongue.FUNCTION), h(WildTongue.MAIL)
        };
    }

    private String[] usual(int i, String country) {
        return new String[] {String.valueOf(i + 1), country, whole(i), function(i), i % 3 == 2 ? "" : mail(i)};
    }

    private String[] small() {
        return new String[] {h(WildTongue.NAME), h(WildTongue.FUNCTION), h(WildTongue.TELEPHONE), h(WildTongue.MAIL)};
    }

    private String[] small(int i) {
        return new String[] {whole(i), function(i), phone(i), i % 4 == 3 ? "" : mail(i)};
    }

    private WildList plain() {
        WildList list = list().head(usual());
        for (int i = 0; i < 9; i++) {
            list.person(state(i / 2), usual(i, state(i / 2)));
        }
        return list;
    }

    private WildList titles() {
        WildList list = list();
        list.title(tongue.titles().get(0)).merge(0, 0, 4);
        list.title(tongue.titles().get(1)).title("", "", tongue.titles().get(2)).title(tongue.titles().get(3)).blank();
        list.head(usual());
        for (int i = 0; i < 8; i++) {
            list.person(state(i / 2), usual(i, state(i / 2)));
        }
        return list;
    }

    private WildList bands() {
        WildList list = list().title(tongue.titles().getFirst()).head(small());
        for (int s = 0; s < 5; s++) {
            list.band(state(s));
            if (s % 2 == 0) {
                list.merge(0, 0, 3);
            }
            for (int i = 0; i <= s % 3; i++) {
                list.person(state(s), small(s + i));
            }
        }
        return list;
    }

    private WildList categories() {
        WildList list = list().head(usual());
        int n = 0;
        for (String category : tongue.categories()) {
            list.band(category);
            for (int i = 0; i < 3; i++) {
                list.person(state(n), usual(n, state(n)));
                n++;
            }
        }
        return list;
    }

    private WildList counted() {
        WildList list = list().head(small());
        for (int s = 0; s < 4; s++) {
            list.band((s + 1) + ". " + state(s) + " (" + (s + 1) + ")");
            for (int i = 0; i <= s; i++) {
                list.person(state(s), small(s + i));
            }
            list.blank();
        }
        return list;
    }

    private WildList levels() {
        WildList list = list().title(tongue.titles().get(0)).title(tongue.titles().get(1)).blank().head(small());
        int n = 0;
        for (int c = 0; c < 2; c++) {
            list.band(tongue.categories().get(c)).merge(0, 0, 3);
            for (int s = 0; s < 3; s++) {
                list.band(state(c * 3 + s));
                list.person(state(c * 3 + s), small(n)).person(state(c * 3 + s), small(n + 1));
                n += 2;
            }
        }
        return list;
    }

    private WildList twoRows() {
        WildList list = list().title(tongue.titles().getFirst());
        list.head(h(WildTongue.COUNTRY), h(WildTongue.NAME), tongue.groups().get(0), "", tongue.groups().get(1), "");
        list.merge(0, 2, 3).merge(0, 4, 5);
        list.head("", "", h(WildTongue.TELEPHONE), h(WildTongue.MAIL), h(WildTongue.ARRIVAL), h(WildTongue.DEPARTURE));
        list.merge(1, 0, 0).merge(1, 1, 1);
        for (int i = 0; i < 6; i++) {
            list.person(state(i), state(i), whole(i), phone(i), mail(i), "2019-11-24", "2019-11-30");
        }
        return list;
    }

    private WildList twoRowsUnmerged() {
        WildList list = list().title(tongue.titles().getFirst()).blank();
        list.head(h(WildTongue.COUNTRY), h(WildTongue.NAME), tongue.groups().get(0), "", tongue.groups().get(1), "");
        list.head("", "", h(WildTongue.TELEPHONE), h(WildTongue.MAIL), h(WildTongue.ARRIVAL), h(WildTongue.DEPARTURE));
        for (int i = 0; i < 6; i++) {
            list.person(state(i), state(i), whole(i), phone(i), mail(i), "24/11/2019", "30/11/2019");
        }
        return list;
    }

    private WildList bilingual() {
        WildList list = list().title(tongue.titles().getFirst());
        list.head(usual()).head("No.", "Country", "Name", "Function", "Email");
        for (int i = 0; i < 7; i++) {
            list.person(state(i), usual(i, state(i)));
        }
        return list;
    }

    private WildList numbered() {
        WildList list = list().title(tongue.titles().getFirst()).head(usual()).head("1", "2", "3", "4", "5");
        for (int i = 0; i < 7; i++) {
            list.person(state(i), usual(i, state(i)));
        }
        return list;
    }

    private WildList mergedCountry() {
        WildList list = list().head(h(WildTongue.COUNTRY), h(WildTongue.FIRST), h(WildTongue.FAMILY), h(WildTongue.FUNCTION));
        for (int s = 0; s < 3; s++) {
            for (int i = 0; i < 3; i++) {
                int n = s * 2 + i;
                list.person(state(s), i == 0 ? state(s) : "", part(n, 1), part(n, 2), function(n));
            }
            list.merge(2, 0, 0);
        }
        return list;
    }

    private WildList countryOnce() {
        WildList list = list().head(h(WildTongue.COUNTRY), h(WildTongue.NAME), h(WildTongue.FUNCTION), h(WildTongue.MAIL));
        for (int s = 0; s < 3; s++) {
            for (int i = 0; i < 3; i++) {
                int n = s * 2 + i;
                list.person(state(s), i == 0 ? state(s) : "", whole(n), function(n), mail(n));
            }
        }
        return list;
    }

    private WildList headless() {
        WildList list = list();
        for (int i = 0; i < 8; i++) {
            list.person("", usual(i, state(i / 2)));
        }
        return list;
    }

    private WildList headlessNames() {
        WildList list = list().title(tongue.titles().getFirst()).blank();
        for (int i = 0; i < 8; i++) {
            list.person("", part(i, 0), part(i, 1), part(i, 2), function(i), mail(i));
        }
        return list;
    }

    private WildList pages() {
        WildList list = list().title(tongue.titles().getFirst()).head(usual());
        for (int i = 0; i < 12; i++) {
            if (i == 5 || i == 10) {
                list.again(usual());
            }
            list.person(state(i / 3), usual(i, state(i / 3)));
        }
        return list;
    }

    private WildList tables() {
        WildList list = list().title(tongue.titles().getFirst()).blank();
        for (int s = 0; s < 3; s++) {
            list.band(tongue.delegationOf() + state(s));
            if (s == 0) {
                list.head(small());
            } else {
                list.again(small());
            }
            for (int i = 0; i < 3; i++) {
                list.person(state(s), small(s + i));
            }
            list.blank();
        }
        return list;
    }

    private WildList totals() {
        WildList list = list().head(usual());
        for (int i = 0; i < 6; i++) {
            list.person(state(i / 3), usual(i, state(i / 3)));
            if (i % 3 == 2) {
                list.total("", tongue.total(), "3");
            }
        }
        list.total(tongue.total() + ": 6").blank();
        tongue.notes().forEach(list::note);
        return list;
    }

    private WildList otherTables() {
        WildList list = list().title(tongue.titles().getFirst()).head(usual());
        for (int i = 0; i < 5; i++) {
            list.person(state(i), usual(i, state(i)));
        }
        list.blank().title(tongue.titles().get(1));
        list.head(h(WildTongue.FAMILY), h(WildTongue.FIRST), h(WildTongue.COUNTRY), h(WildTongue.TELEPHONE));
        for (int i = 0; i < 5; i++) {
            list.person(state(i), part(i, 2), part(i, 1), state(i), phone(i));
        }
        return list;
    }

    private WildList sideBySide() {
        WildList list = list();
        list.head(h(WildTongue.NAME), h(WildTongue.COUNTRY), h(WildTongue.MAIL), "", h(WildTongue.NAME), h(WildTongue.COUNTRY), h(WildTongue.MAIL));
        for (int i = 0; i < 6; i++) {
            list.person("", whole(i), state(i), mail(i), "", whole(i + 2), state(i + 1), mail(i + 9));
        }
        return list;
    }

    private WildList titleIsDelegation() {
        WildList list = list().title(tongue.titles().get(0)).band(tongue.delegationOf() + state(1)).blank().head(small());
        for (int i = 0; i < 5; i++) {
            list.person(state(1), small(i));
        }
        return list;
    }

    private WildList unknownBands() {
        List<String> names = List.of("Friends of Clean Rivers", "Institut Alpha", "Zeta Foundation for Health");
        WildList list = list().head(small());
        for (int s = 0; s < 3; s++) {
            list.band(names.get(s));
            for (int i = 0; i < 2 + s; i++) {
                list.person(names.get(s), small(s + i));
            }
        }
        return list;
    }

    private WildList ministries() {
        WildList list = list().head(small());
        for (int s = 0; s < 3; s++) {
            list.band(state(s)).band(h(WildTongue.INSTITUTION) + " " + (char) ('A' + s));
            for (int i = 0; i < 3; i++) {
                list.person(state(s), small(s + i));
            }
        }
        return list;
    }

    private WildList emptyHeadings() {
        WildList list = list().head(h(WildTongue.NUMBER), h(WildTongue.COUNTRY), "", h(WildTongue.NAME), "", h(WildTongue.MAIL), h(WildTongue.MAIL));
        for (int i = 0; i < 7; i++) {
            list.person(state(i), String.valueOf(i + 1), state(i), part(i, 0), whole(i), function(i), mail(i), mail(i + 20));
        }
        return list;
    }

    private WildList oneColumn() {
        WildList list = list().head(h(WildTongue.NAME));
        for (int i = 0; i < 6; i++) {
            list.person("", whole(i));
        }
        return list;
    }

    private WildList sparse() {
        WildList list = list().title(tongue.titles().getFirst()).head(usual());
        for (int i = 0; i < 9; i++) {
            if (i == 4 || i == 7) {
                list.person("", "", "", whole(i));
            } else {
                list.person(state(i / 2), usual(i, state(i / 2)));
            }
        }
        return list;
    }

    private WildList shifted() {
        WildList list = list().blank().blank().title("", "", "", tongue.titles().get(0)).blank();
        list.head("", "", h(WildTongue.COUNTRY), h(WildTongue.NAME), h(WildTongue.FUNCTION));
        for (int i = 0; i < 6; i++) {
            list.person(state(i), "", "", state(i), whole(i), function(i));
        }
        return list;
    }

    private WildList labels() {
        WildList list = list().title(tongue.titles().getFirst());
        list.band(h(WildTongue.COUNTRY) + ":", state(2));
        list.title(h(WildTongue.ARRIVAL) + ":", "24/11/2019").blank().head(small());
        for (int i = 0; i < 5; i++) {
            list.person(state(2), small(i));
        }
        return list;
    }

    private List<WildList> sheets() {
        List<WildList> sheets = new ArrayList<>();
        for (int s = 0; s < 4; s++) {
            WildList list = new WildList(state(s)).title(tongue.titles().getFirst()).head(small());
            for (int i = 0; i < 3; i++) {
                list.person(state(s), part(s, 0) + " " + part(i, 1) + s + " " + part(s + 1, 2), function(i), phone(i), mail(s * 10 + i));
            }
            sheets.add(list);
        }
        return sheets;
    }

    private WildList continued() {
        WildList list = list().head(h(WildTongue.COUNTRY), h(WildTongue.NAME), h(WildTongue.FUNCTION), h(WildTongue.TELEPHONE));
        for (int i = 0; i < 4; i++) {
            list.person(state(i), state(i), whole(i), function(i), phone(i));
            if (i % 2 == 0) {
                list.more("", "", "", phone(i + 10)).merge(1, 0, 0).merge(1, 1, 1);
            }
        }
        return list;
    }

    private WildList filtered() {
        WildList list = list().head(usual());
        for (int i = 0; i < 12; i++) {
            if (i % 4 == 0) {
                list.person(state(i), usual(i, state(i)));
            } else {
                list.hiddenPerson(state(i), usual(i, state(i)));
            }
        }
        return list;
    }
}
