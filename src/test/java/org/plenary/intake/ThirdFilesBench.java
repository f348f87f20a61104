package org.plenary.intake;

import java.nio.file.Path;
import java.util.List;

/// Prints how many of the third stranger's files are read as they are, and with a second argument what is wrong.
final class ThirdFilesBench {

    private ThirdFilesBench() {}

    public static void main(String[] arguments) {
        List<ThirdFiles.Outcome> all = new ThirdFiles(Path.of(arguments[0])).all();
        long right = all.stream().filter(ThirdFiles.Outcome::isRight).count();
        int people = all.stream().mapToInt(ThirdFiles.Outcome::people).sum();
        int of = all.stream().mapToInt(ThirdFiles.Outcome::of).sum();
        System.out.printf("files %d of %d, people %d of %d%n", right, all.size(), people, of);
        if (arguments.length > 1) {
            all.stream().filter(one -> !one.isRight()).forEach(one -> {
                System.out.println(one.file());
                one.faults().stream().limit(6).forEach(fault -> System.out.println("    " + fault));
            });
        }
    }
}
