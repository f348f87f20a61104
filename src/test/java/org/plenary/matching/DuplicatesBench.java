package org.plenary.matching;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.plenary.base.Hands;
import org.plenary.base.Progress;
import org.plenary.kit.Work;

/// How the time to find every duplicate grows with the number of persons: 1,000, 10,000, 100,000 of two hundred
/// delegations, one in fifty of them entered twice in two spellings. The floor is the time to file them all, which no
/// finding can do without.
///
/// Two crowds are measured. In the dense one, everybody bears one of 26 given names, so that a delegation of five hundred
/// has twenty of each. In the usual one names are spread as Zipf and Mandelbrot found of words: the most common of 2,000
/// given names is borne by one in fifty, and of 30,000 family names by one in two hundred and fifty. These numbers are
/// assumed; no register of names was counted for them.
final class DuplicatesBench {

    private static final String[] GIVEN = {
        "Ahmed", "Mohamed", "Fatima", "Ana", "Maria", "John", "James", "Yuliya", "Sergei", "Wei", "Xiaoming", "Min-soo", "Carlos",
        "Priya", "Rajesh", "Amina", "Kofi", "Jean", "Claire", "Ingrid", "Björn", "Hiroshi", "Yuki", "Thi Lan", "Somchai", "Elena"
    };
    private static final String[] START = {"Kar", "Mon", "Bel", "Zhu", "Tor", "San", "Per", "Gav", "Lim", "Dor", "Ash", "Vel", "Nak", "Cor", "Hab"};
    private static final String[] MIDDLE = {"a", "i", "o", "en", "ar", "ush", "ol", "iv", "em", "ag", "ut", "is", "ov", "ak", "in"};
    private static final String[] END = {"enko", "ski", "ez", "son", "ova", "berg", "dze", "yan", "ini", "eira", "oglu", "wala", "moto", "ang", "ou"};

    private DuplicatesBench() {}

    private record Entry(int person, Portrait portrait) {}

    @SuppressWarnings("SystemOut")
    public static void main(String[] args) {
        var book = new NameBook();
        run(book, people(4_000, DENSE));
        run(book, people(4_000, new Usual()));
        int[] sizes = args.length > 0 ? new int[] {Integer.parseInt(args[0])} : new int[] {1_000, 10_000, 100_000};
        for (Naming naming : List.of(DENSE, new Usual())) {
            System.out.println(naming == DENSE ? "26 given names" : "names as they are spread");
            double before = 0;
            for (int size : sizes) {
                Found found = run(book, people(size, naming));
                System.out.println(found + (before == 0 ? "" : ", grown %.1f times".formatted(found.finding() / before)));
                before = found.finding();
            }
        }
    }

    /// @param filing milliseconds
    /// @param finding milliseconds, filing included
    /// @param together milliseconds by the clock, with as many hands as there are processors
    /// @param twice how many are there twice
    private record Found(
            int persons, double filing, double finding, double together, int right, int wrong, int twice) {
        @Override
        public String toString() {
            return "%,d persons: filing %,.0f ms, finding %,.0f ms (%.1f times the floor, %.1f µs a person), side by side %,.0f ms, %d of %d found, %d others"
                    .formatted(persons, filing, finding, finding / filing, finding * 1e3 / persons, together, right, twice, wrong);
        }
    }

    /// How given and family names are spread.
    private interface Naming {
        String given(Random random);

        String family(Random random);
    }

    private static final Naming DENSE = new Naming() {
        @Override
        public String given(Random random) {
            return of(GIVEN, random);
        }

        @Override
        public String family(Random random) {
            return of(START, random) + of(MIDDLE, random) + of(MIDDLE, random) + of(END, random);
        }
    };

    /// By Zipf and Mandelbrot's law: the n-th name is borne by a share of 1 / (n + some).
    private static final class Usual implements Naming {

        private static final int GIVEN_NAMES = 2_000;
        private static final int FAMILY_NAMES = 30_000;

        private final List<String> given = new ArrayList<>();
        private final List<String> family = new ArrayList<>();

        Usual() {
            var random = new Random(1);
            given.addAll(List.of(GIVEN));
            while (given.size() < GIVEN_NAMES) {
                given.add(of(START, random) + of(MIDDLE, random) + (random.nextBoolean() ? "" : of(END, random)));
            }
            while (family.size() < FAMILY_NAMES) {
                family.add(DENSE.family(random));
            }
        }

        @Override
        public String given(Random random) {
            return given.get(rank(GIVEN_NAMES, 9, random));
        }

        @Override
        public String family(Random random) {
            return family.get(rank(FAMILY_NAMES, 40, random));
        }

        /// The inverse of the sum of the shares, taken as an integral.
        private static int rank(int size, int shift, Random random) {
            double rank = shift * Math.pow((size + shift) / (double) shift, random.nextDouble()) - shift;
            return Math.min(size - 1, (int) rank);
        }
    }

    private static Found run(NameBook book, List<Entry> people) {
        long start = cpu();
        // Filed when the first question is asked.
        matcher(book, people, Hands.own()).candidates(Portrait.of("Nobody KNOWNHERE").from(new UUID(9, 9)));
        long floor = cpu() - start;
        start = cpu();
        int right = 0;
        int wrong = 0;
        for (PersonMatcher.Pair<Entry> pair : matcher(book, people, Hands.own()).pairs(Progress.none())) {
            if (pair.candidate().value().person() == pair.value().person()) {
                right++;
            } else {
                wrong++;
            }
        }
        long all = cpu() - start;
        start = System.nanoTime();
        matcher(book, people, Work.hands()).pairs(Progress.none());
        long together = System.nanoTime() - start;
        int twice = people.size() - (int) people.stream().mapToInt(Entry::person).distinct().count();
        return new Found(people.size(), floor / 1e6, all / 1e6, together / 1e6, right, wrong, twice);
    }

    private static PersonMatcher<Entry> matcher(NameBook book, List<Entry> people, Hands hands) {
        var matcher = new PersonMatcher<Entry>(book, hands);
        people.forEach(one -> matcher.add(one, one.portrait()));
        return matcher;
    }

    /// Nanoseconds of this thread's processor, so that other programs on the machine do not count.
    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static List<Entry> people(int size, Naming naming) {
        var random = new Random(20170924);
        List<Entry> people = new ArrayList<>(size);
        for (int i = 0; people.size() < size; i++) {
            String given = naming.given(random);
            if (random.nextInt(3) == 0) {
                given = given + " " + naming.given(random);
            }
            String family = naming.family(random);
            UUID sender = new UUID(1, random.nextInt(200));
            people.add(new Entry(i, Portrait.of(given, family, "", "").from(sender)));
            if (i % 50 == 0) {
                String twice = family.substring(0, 2) + family.charAt(1) + family.substring(2);
                people.add(new Entry(i, Portrait.of("", "", twice + " " + given, "").from(sender)));
            }
        }
        return people;
    }

    private static String of(String[] some, Random random) {
        return some[random.nextInt(some.length)];
    }
}
