package org.plenary.intake;

import java.nio.file.Files;
import java.nio.file.Path;

/// Counts how many questions an updated list of the sample's people asks; with an argument it prints them.
final class UpdatedListBench {

    private UpdatedListBench() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createTempDirectory("updated-list");
        try (var bench = new IntakeBench(folder)) {
            var list = new UpdatedList(bench);
            for (UpdatedList.Names names : UpdatedList.Names.values()) {
                UpdatedList.Answer answer = list.ask(names);
                System.out.printf(
                        "%-13s %d rows: %d questions %s, merged falsely %d, doubled %d, refused %d%n",
                        names, answer.rows(), answer.questions(), answer.asked(), answer.mergedFalsely(),
                        answer.doubled(), answer.refused());
                if (arguments.length > 0) {
                    answer.examples().forEach(example -> System.out.println("    " + example));
                }
            }
        }
    }
}
