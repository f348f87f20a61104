package org.plenary.matching;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/// How the time to find every duplicate grows with the number of persons: 1,000, 10,000, 100,000 of two hundred
/// delegations, one in fifty of them entered twice in two spellings. The floor is the time to file them all, which no
/// finding can do without.
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
        run(book, people(1_000));
        for (int size : args.length > 0 ? new int[] {Integer.parseInt(args[0])} : new int[] {1_000, 10_000, 100_000}) {
            System.out.println(run(book, people(size)));
        }
    }

    private static String run(NameBook book, List<Entry> people) {
        long start = cpu();
        var filed = new PersonMatcher<Entry>(book);
        people.forEach(one -> filed.add(one, one.portrait()));
        // Filed when the first question is asked.
        filed.candidates(Portrait.of("Nobody KNOWNHERE").from(new UUID(9, 9)));
        long floor = cpu() - start;
        start = cpu();
        var matcher = new PersonMatcher<Entry>(book);
        int right = 0;
        int wrong = 0;
        for (Entry one : people) {
            for (Candidate<Entry> candidate : matcher.meet(one, one.portrait())) {
                if (candidate.value().person() == one.person()) {
                    right++;
                } else {
                    wrong++;
                }
            }
        }
        long all = cpu() - start;
        return "%,d persons: filing %,d ms, finding %,d ms (%.1f times the floor, %.1f µs a person), %d pairs of one person, %d others"
                .formatted(people.size(), floor / 1_000_000, all / 1_000_000, (double) all / floor, all / 1e3 / people.size(), right, wrong);
    }

    /// Nanoseconds of this thread's processor, so that other programs on the machine do not count.
    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static List<Entry> people(int size) {
        var random = new Random(20170924);
        List<Entry> people = new ArrayList<>(size);
        for (int i = 0; people.size() < size; i++) {
            String given = of(GIVEN, random);
            if (random.nextInt(3) == 0) {
                given = given + " " + of(GIVEN, random);
            }
            String family = of(START, random) + of(MIDDLE, random) + of(MIDDLE, random) + of(END, random);
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
